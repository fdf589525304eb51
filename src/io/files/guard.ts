import { isUtf8 } from 'node:buffer'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import type { Asset } from '../../model/asset.ts'
import type { Refused } from '../../model/workspace.ts'
import type { Message } from '../../source/finding.ts'
import { createSource, type Source } from '../../source/source.ts'

const megabyte = 1024 * 1024
const mostText = 5 * megabyte
const mostAsset = 20 * megabyte

/** A path inside the workspace as findings print it: relative to its root, with `/`. */
export function workspacePath(root: string, absolute: string): string {
  return relative(root, absolute).split(sep).join('/')
}

/** Whether a real path is the workspace or lies in it. */
export function isInside(root: string, real: string): boolean {
  const path = relative(root, real)
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path))
}

/** Reads a text of the workspace, or says why it is not read. `root` is a real path. */
export function readText(root: string, path: string): Source | Refused {
  try {
    const real = realpathSync(`${root}/${path}`)
    if (!isInside(root, real)) return outside(path)
    const refusal = refuse(path, real)
    if (refusal) return refusal
    return textOf(path, readFileSync(real))
  } catch (error) {
    return refused(path, unreadable(error))
  }
}

/** The bytes of a file as its text, or why they are none. */
export function textOf(path: string, bytes: Uint8Array): Source | Refused {
  if (bytes.length > mostText) return tooLarge(path, bytes.length)
  if (bytes.includes(0) || !isUtf8(bytes)) return refused(path, otherText(bytes))
  // Old programs end lines so; YAML and Markdown would take the whole text for one line, tables are read all the same.
  if (bytes.includes(13) && !bytes.includes(10) && !/\.csv$/i.test(path))
    return refused(path, { key: 'syntax.line-ends' })
  return createSource(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'))
}

/** Answers for a file that a plan names. `path` is relative to the workspace and does not leave it by itself. */
export function readAssetOf(root: string, path: string): Asset {
  try {
    const real = realpathSync(`${root}/${path}`)
    if (!isInside(root, real)) return { status: 'outside' }
    const about = statSync(real)
    if (!about.isFile()) return { status: 'missing' }
    if (about.size > mostAsset) return { status: 'too-large' }
    return { status: 'read', bytes: readFileSync(real) }
  } catch (error) {
    return { status: ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(codeOf(error)) ? 'missing' : 'unreadable' }
  }
}

export function outside(path: string): Refused {
  return { rule: 'path-outside-workspace', path, message: { key: 'path-outside-workspace.path', values: { path } } }
}

export function refused(path: string, message: Message): Refused {
  return { rule: 'syntax', path, message }
}

/** Why bytes are no text in UTF-8: another encoding, a byte that was broken, or no text at all. */
function otherText(bytes: Uint8Array): Message {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { key: 'syntax.encoding', values: { encoding: 'UTF-16' } }
  if (bytes.includes(0)) return { key: 'syntax.binary' }
  const text = new TextDecoder().decode(bytes)
  const broken = text.split('\ufffd').length - 1
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0
  if (broken <= 3 && whole > broken)
    return { key: 'syntax.broken-byte', values: { line: text.slice(0, text.indexOf('\ufffd')).split('\n').length } }
  const isChinese = /\p{Script=Han}{2}/u.test(new TextDecoder('gb18030').decode(bytes))
  return isChinese ? { key: 'syntax.encoding', values: { encoding: 'GB18030' } } : { key: 'syntax.binary' }
}

/** A link whose target is gone is no matter of permissions. */
export function brokenLink(error: unknown): Message {
  return codeOf(error) === 'ENOENT' ? { key: 'syntax.nothing-there' } : unreadable(error)
}

export function unreadable(error: unknown): Message {
  return { key: 'syntax.unreadable', values: { detail: codeOf(error) } }
}

export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? String(error)
}

/** A pipe or a device would hang the run, a huge file would fill the memory. */
function refuse(path: string, real: string): Refused | undefined {
  const about = statSync(real)
  if (!about.isFile()) return refused(path, { key: 'syntax.unreadable', values: { detail: 'not a file' } })
  return about.size <= mostText ? undefined : tooLarge(path, about.size)
}

function tooLarge(path: string, bytes: number): Refused {
  const size = Math.ceil(bytes / megabyte)
  return refused(path, { key: 'syntax.too-large', values: { size, most: mostText / megabyte } })
}
