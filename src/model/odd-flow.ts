import type { Edit, Message } from '../source/finding.ts'
import type { Cause, Line } from './cause.ts'
import { knownKeysOfAll } from './known-keys.ts'

/** Signs of a line in braces or brackets that are not those of YAML. */
export function* flowOfLine(line: Line): Iterable<Cause> {
  const { start, text } = line
  if (!/[{[]/.test(text)) return
  const quote = quoteInFlow(line)
  if (quote) yield quote
  const parts = [...text.matchAll(/(?<=[^\s,{[:])(?:[ \t]*[;；、][ \t]*|[ \t]+)(?=([\p{L}-]{1,20})[ \t]*:(?:\s|$))/gu)]
  const between = parts.filter(({ index, 1: key = '' }) => isInBraces(text, index) && knownKeysOfAll().isKey(key))
  const [first] = between
  if (first) {
    const edits = between.map((match): Edit => {
      const at = start + match.index
      return { range: { start: at, end: at + match[0].length }, text: ', ' }
    })
    const key = first[1] ?? ''
    const sign = first[0].trim()
    const at = start + first.index + (sign === '' ? first[0].length : first[0].indexOf(sign))
    const range = { start: at, end: at + Math.max(sign.length, sign === '' ? key.length : 1) }
    const message = { key: sign === '' ? 'syntax.comma-missing' : 'syntax.no-comma', values: { key, sign } }
    yield { range, message, edits, isFix: true }
  }
  const twice = /,[ \t]*(,)/.exec(text)
  if (twice) {
    const at = start + twice.index + twice[0].length - 1
    const range = { start: at, end: at + 1 }
    yield { range, message: { key: 'syntax.second-comma' }, edits: [{ range, text: '' }], isFix: true }
  }
  const [, before = '', after = ''] = /^(.*[\]}])([ \t]*[。，,;；、.\]}]+)[ \t]*$/.exec(text) ?? []
  if (after !== '') {
    const at = start + before.length
    const range = { start: at, end: at + after.length }
    yield {
      range,
      message: { key: 'syntax.after-bracket', values: { sign: after.trim() } },
      edits: [{ range, text: '' }],
      isFix: true,
    }
  }
}

/** A quotation mark that is opened in braces and not closed there. */
export function quoteInFlow({ start, text }: Line): Cause | undefined {
  const quote = unclosedQuote(text)
  if (!quote) return undefined
  const { at, sign } = quote
  const end = start + quote.end
  const message = { key: 'syntax.unclosed-quote', values: { sign, closing: sign } }
  const range = { start: start + at, end: start + at + 1 }
  return { range, message, edits: [{ range: { start: end, end }, text: sign }], isFix: false }
}

const gluedInFlow = /(?<=[{,][ \t]*)([\p{L}-]{1,20}):(?=[^\s:/,}])/gu
const gluedItem = /^[ ]*-[ ]+[\p{L}-]{1,20}:[^\s:].*(?:\r?\n[ ]+[\p{L}-]{1,20}:[^\s:].*)+/gmu
const fullWidthPipe = /^[ \t]*(?:-[ \t]+)*[^\s:#]+:[ \t]*([｜])[ \t]*$/gmu

/** Signs in which YAML sees no fault: `{key:value}`, which it takes for a key, and a full-width bar before a text. */
export function certainSigns(text: string): Cause[] {
  const causes: Cause[] = []
  const lines = new Map<number, { readonly at: number; readonly key: string }[]>()
  for (const { index, 1: key = '' } of text.matchAll(gluedInFlow)) {
    if (!knownKeysOfAll().isKey(key)) continue
    const start = text.lastIndexOf('\n', index) + 1
    if (/^\s*#/.test(text.slice(start, index)) || !isInBraces(text.slice(start, index), index - start)) continue
    lines.set(start, [...(lines.get(start) ?? []), { at: index + key.length, key }])
  }
  for (const glued of lines.values()) {
    const [{ at, key }] = glued as [{ at: number; key: string }]
    const message: Message =
      glued.length === 1
        ? { key: 'syntax.colon-without-space', values: { key } }
        : { key: 'syntax.colons-without-space', values: { count: glued.length } }
    const edits = glued.map((one): Edit => ({ range: { start: one.at, end: one.at + 1 }, text: ': ' }))
    causes.push({ range: { start: at, end: at + 1 }, message, edits, isFix: true })
  }
  const colons = gluedItems(text)
  const [first = 0] = colons
  if (colons.length > 0) {
    const message = { key: 'syntax.colons-without-space-all', values: { count: colons.length } }
    const edits = colons.map((at): Edit => ({ range: { start: at + 1, end: at + 1 }, text: ' ' }))
    causes.push({ range: { start: first, end: first + 1 }, message, edits, isFix: false })
  }
  for (const match of text.matchAll(fullWidthPipe)) {
    const at = match.index + match[0].lastIndexOf('｜')
    const range = { start: at, end: at + 1 }
    causes.push({ range, message: { key: 'syntax.full-width-pipe' }, edits: [{ range, text: '|' }], isFix: true })
  }
  return causes
}

/** The colons of items in which no colon has a space after it, so that YAML takes them for texts. */
function gluedItems(text: string): number[] {
  return [...text.matchAll(gluedItem)].flatMap((item) => {
    const keys = [...item[0].matchAll(/^[ ]*(?:-[ ]+)?([\p{L}-]{1,20}):/gmu)]
    if (!knownKeysOfAll().belong(keys.map(([, key = '']) => key))) return []
    return keys.map((key) => item.index + key.index + key[0].length - 1)
  })
}

/** Whether the innermost bracket that is open at a place of a line is a brace; quotation marks are no place for keys. */
function isInBraces(line: string, place: number): boolean {
  const open: string[] = []
  let quote = ''
  for (let at = 0; at < place; at++) {
    const sign = line.charAt(at)
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (/["']/.test(sign) && /[\s,[{:]$/.test(line.slice(0, at))) quote = sign
    else if (/[[{]/.test(sign)) open.push(sign)
    else if (/[\]}]/.test(sign)) open.pop()
  }
  return quote === '' && open.at(-1) === '{'
}

/** In braces, a quotation mark whose next one opens another value, or is not there. */
function unclosedQuote(text: string): { at: number; end: number; sign: string } | undefined {
  for (const { index, 1: sign = '' } of text.matchAll(/(?<=[{[][^"']*[:,[][ \t]*|,[ \t]*[^\s,"']+:[ \t]+)(["'])/g)) {
    if (!/[{[,:]\s*$/.test(text.slice(0, index)) || isClosing(text, index, sign)) continue
    const close = text.indexOf(sign, index + 1)
    if (close >= 0 && /^\s*(?:[,}\]:]|$)/.test(text.slice(close + 1))) continue
    const rest = text.slice(index + 1)
    const end = /[ \t]*(?:,[ \t]*(?:[\p{L}\p{N}-]+:[ \t]|["'])|[\]}][ \t]*(?:[,\]}]|$))/u.exec(rest)
    if (end) return { at: index, end: index + 1 + end.index, sign }
  }
  return undefined
}

/** Whether a quotation mark ends what one before it on the line began. */
function isClosing(text: string, place: number, sign: string): boolean {
  return [...text.slice(0, place).matchAll(new RegExp(sign, 'g'))].length % 2 === 1
}
