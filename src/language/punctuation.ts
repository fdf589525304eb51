import type { Range } from '../source/range.ts'

/** A sign typed full-width where YAML knows only the half-width one. */
export interface Slip {
  readonly sign: 'colon' | 'comma' | 'bracket'
  /** The key before a colon. */
  readonly key?: string
  readonly range: Range
  /** What must stand there instead. */
  readonly text: string
  /** Slips of one mapping have the same number. */
  readonly group: number
  readonly inFlow: boolean
}

/** What is known of keys: whether a name is one anywhere, and whether some keys may stand in one mapping. */
export interface KnownKeys {
  readonly isKey: (name: string) => boolean
  readonly belong: (names: readonly string[]) => boolean
}

const keyName = '[\\p{L}\\p{N}-]{1,20}'
const blockKey = new RegExp(`^([ \\t]*)((?:-[ \\t]+)*)(["']?)(${keyName})\\3[ \\t]*(:(?=\\s|$)|：)[ \\t]*`, 'u')
const flowKey = new RegExp(`(${keyName})[ \\t]*：`, 'uy')
const nextKey = new RegExp(`，[ \\t]*(${keyName})[ \\t]*(：|:(?=\\s))`, 'uy')
const ladder = /^(?:[IVX]{1,4}|[Ⅰ-Ⅻ])$/
const openers: Readonly<Record<string, string>> = { '｛': '{', '［': '[', '【': '[' }
const closers: Readonly<Record<string, string>> = { '｝': '}', '］': ']', '】': ']' }

/**
 * Finds full-width colons, commas and brackets where keys, flow mappings and flow lists are written: not in block scalars,
 * not in the further lines of a text, not in quotation marks, not in a comma or colon that belongs to a sentence.
 * Offsets are those of the text.
 */
export function findSlips(text: string, known: KnownKeys): Slip[] {
  const slips: Slip[] = []
  const mappings: { readonly column: number; readonly group: number }[] = []
  let groups = 0
  let scalar: number | undefined
  let column = 0
  let hasValue = false
  let flowEnd = 0
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = match[0]
    const start = match.index
    if (start < flowEnd || /^\s*(?:#|$)/.test(line)) continue
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0
    if (scalar !== undefined && indent > scalar) continue
    scalar = undefined
    const key = blockKey.exec(line)
    const dashes = /^[ \t]*((?:-[ \t]+)*)/.exec(line)
    const content = dashes?.[0].length ?? indent
    const isItem = (dashes?.[1] ?? '') !== ''
    if (!isItem && hasValue && indent > column) continue
    if (!key) {
      column = content
      hasValue = true
      flowEnd = readFlow(start + content)
      continue
    }
    const [whole, , , , name = '', sign] = key
    const isSlip = sign === '：'
    if (isSlip && isItem && !(known.isKey(name) && isFollowed(start + line.length, content))) {
      column = content
      hasValue = true
      continue
    }
    column = content
    while (mappings.length > 0 && (mappings.at(-1)?.column ?? 0) > content) mappings.pop()
    if (isItem && mappings.at(-1)?.column === content) mappings.pop()
    if (mappings.at(-1)?.column !== content) mappings.push({ column: content, group: groups++ })
    if (isSlip) {
      const at = start + line.indexOf('：')
      slips.push({ sign: 'colon', key: name, ...colonAt(at), group: mappings.at(-1)?.group ?? 0, inFlow: false })
    }
    const value = line.slice(whole.length)
    hasValue = value !== '' && !/^(?:#|&\S+\s*$)/.test(value)
    if (/^[|>][-+\d]*\s*(?:#.*)?$/.test(value)) {
      scalar = content
      hasValue = false
    }
    flowEnd = readFlow(start + whole.length)
  }
  return slips.sort((a, b) => a.range.start - b.range.start)

  /** Whether the next line goes on with a key in the same column. */
  function isFollowed(from: number, content: number): boolean {
    const next = /^(?:\r\n|\n|\r)+([^\r\n]*)/.exec(text.slice(from, from + 400))?.[1] ?? ''
    const key = blockKey.exec(next)
    return key !== null && (key[1] ?? '').length === content && key[2] === ''
  }

  function colonAt(at: number): { range: Range; text: string } {
    return { range: { start: at, end: at + 1 }, text: /^\s|^$/.test(text.slice(at + 1, at + 2)) ? ':' : ': ' }
  }

  /** Reads a flow mapping or list that begins here, over several lines if need be; gives where it ends, or 0. */
  function readFlow(from: number): number {
    if (!/[{[｛［【]/.test(text.charAt(from))) return 0
    const own: Slip[] = []
    const open: { kind: string; group: number; keys: string[] }[] = []
    let at = from
    // A key, or an item of a list, may begin here; its value may.
    let isStart = true
    let isValue = true
    while (at < text.length) {
      const sign = text.charAt(at)
      const top = open.at(-1)
      if (isValue && (sign === '"' || sign === "'")) {
        const end = text.indexOf(sign, at + 1)
        if (end < 0) break
        at = end + 1
        isStart = isValue = false
        continue
      }
      if (isValue && (sign === '{' || sign === '[' || openers[sign])) {
        const kind = openers[sign] ?? sign
        open.push({ kind, group: groups++, keys: [] })
        if (kind !== sign) bracket(at, kind)
        isStart = true
      } else if (sign === '}' || sign === ']' || (closers[sign] && isEnd(at + 1))) {
        const kind = closers[sign] ?? sign
        if (kind !== sign) bracket(at, kind)
        open.pop()
        if (open.length === 0) {
          slips.push(...own)
          return at + 1
        }
        isStart = isValue = false
      } else if (sign === ',') isStart = isValue = true
      else if (sign === ':' && /\s/.test(text.charAt(at + 1))) isValue = true
      else if (sign === '，' && top?.kind === '{' && partsKeys(at, top)) {
        own.push({
          sign: 'comma',
          range: { start: at, end: at + 1 },
          text: text.charAt(at + 1) === ' ' ? ',' : ', ',
          group: top.group,
          inFlow: true,
        })
        isStart = isValue = true
      } else if (sign === '\n' && /^(?:---|\.\.\.|\S)/.test(text.slice(at + 1, at + 4))) break
      else if (sign === '#' && /\s/.test(text.charAt(at - 1))) {
        at = Math.max(at, text.indexOf('\n', at) - 1)
      } else if ((isStart || isValue) && /\S/.test(sign)) {
        isValue = isStart && top?.kind === '{' && readKey(top)
        isStart = false
      }
      at++
    }
    return 0

    function bracket(where: number, kind: string): void {
      own.push({
        sign: 'bracket',
        range: { start: where, end: where + 1 },
        text: kind,
        group: open.at(-1)?.group ?? 0,
        inFlow: true,
      })
    }

    /** Reads the key that begins here; whether a full-width colon ends it, so that its value follows. */
    function readKey(top: { group: number; keys: string[] }): boolean {
      flowKey.lastIndex = at
      const key = flowKey.exec(text)
      const name = key?.[1] ?? /^[^\s:,{}[\]]+/.exec(text.slice(at, at + 40))?.[0] ?? ''
      top.keys.push(name)
      if (!key || !(known.isKey(name) || ladder.test(name))) return false
      own.push({ sign: 'colon', key: name, ...colonAt(at + key[0].length - 1), group: top.group, inFlow: true })
      at += key[0].length - 1
      return true
    }

    /** Whether after a full-width comma stands the next key of the mapping, and not the rest of a sentence. */
    function partsKeys(where: number, top: { keys: readonly string[] }): boolean {
      nextKey.lastIndex = where
      const key = nextKey.exec(text)
      return key !== null && (key[2] === ':' || known.belong([...top.keys, key[1] ?? '']))
    }
  }

  function isEnd(at: number): boolean {
    return /^[ \t]*(?:$|[\r\n,，}\]｝］】])/.test(text.slice(at, at + 40))
  }
}

/** The text with all signs as they must be. */
export function mend(text: string, slips: readonly Slip[]): string {
  let mended = ''
  let from = 0
  for (const { range, text: sign } of slips) {
    mended += text.slice(from, range.start) + sign
    from = range.end
  }
  return mended + text.slice(from)
}
