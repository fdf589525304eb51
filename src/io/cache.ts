import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildId } from './build-id.ts'

/**
 * Answers that were found before, each under a name made of all that it depends on. It stands in the user's own cache
 * folder and never in the workspace: whoever proposes a plan must not be able to propose the answer too. Whatever is
 * wrong with it, a folder that cannot be written or an entry that is not whole, only means that nothing is remembered.
 */
export interface Cache {
  readonly read: (name: string) => unknown
  readonly write: (name: string, value: unknown) => void
}

const mostEntries = 24
const mostBytes = 128 * 1024 * 1024
const ours = /^[0-9a-f]{64}\.json(\.\d+)?$/

/** The cache of this build of the program; undefined where it runs from its sources, and where there is no safe folder. */
export function openCache(env: NodeJS.ProcessEnv): Cache | undefined {
  const build = buildId()
  const folder = build && folderOf(env)
  if (!folder) return undefined
  const fileOf = (name: string): string => join(folder, `${digest([build, process.version, name])}.json`)
  return {
    read: (name) => silently(() => (isOwn(folder) ? parse(readFileSync(fileOf(name), 'utf8')) : undefined)),
    write: (name, value) => {
      silently(() => {
        const text = print(value)
        if (text.length > mostBytes / 4) return
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        if (!isOwn(folder)) return
        const file = fileOf(name)
        writeFileSync(`${file}.${process.pid}`, text, { mode: 0o600 })
        renameSync(`${file}.${process.pid}`, file)
        trim(folder)
      })
    },
  }
}

/** One hash of several texts: of no other list of texts. */
export function digest(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length} `).update(part)
  return hash.digest('hex')
}

function folderOf(env: NodeJS.ProcessEnv): string | undefined {
  if (env.XDG_CACHE_HOME) return resolve(env.XDG_CACHE_HOME, 'musterbook/check')
  const home = silently(homedir)
  if (!home) return undefined
  if (process.platform === 'darwin') return join(home, 'Library/Caches/musterbook/check')
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData/Local'), 'musterbook/check')
  return join(home, '.cache/musterbook/check')
}

/** Nobody else may write answers for us. */
function isOwn(folder: string): boolean {
  const about = statSync(folder)
  return process.getuid === undefined || (about.uid === process.getuid() && (about.mode & 0o022) === 0)
}

function print(value: unknown): string {
  const text = JSON.stringify(value)
  return `${digest([text])}\n${text}`
}

function parse(file: string): unknown {
  const end = file.indexOf('\n')
  const text = file.slice(end + 1)
  return file.slice(0, end) === digest([text]) ? JSON.parse(text) : undefined
}

/** The newest entries stay, as many as fit. */
function trim(folder: string): void {
  const entries = readdirSync(folder)
    .filter((name) => ours.test(name))
    .map((name) => ({ path: join(folder, name), ...sizeOf(join(folder, name)) }))
    .toSorted((a, b) => b.written - a.written)
  let bytes = 0
  for (const [index, entry] of entries.entries()) {
    bytes += entry.bytes
    if (index >= mostEntries || bytes > mostBytes) silently(() => rmSync(entry.path))
  }
}

/** Another run may have removed it already. */
function sizeOf(path: string): { written: number; bytes: number } {
  const about = silently(() => statSync(path))
  return { written: about?.mtimeMs ?? 0, bytes: about?.size ?? 0 }
}

function silently<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
