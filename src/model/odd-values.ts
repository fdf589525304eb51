import type { Edit } from '../source/finding.ts'
import type { Cause, Line } from './cause.ts'
import { knownKeysOfAll } from './known-keys.ts'

const entry = /^([ ]*(?:-[ ]+)*(?:[^\s"'#[\]{},:&*!|>%@`][^"'#[\]{},:]*:[ \t]+)?)(\S.*?)[ \t]*$/u

/** A value that YAML cannot read as it stands, and can in quotation marks. */
export function* valueOfLine({ start, text }: Line, whole: string): Iterable<Cause> {
  const [, before = '', value = ''] = entry.exec(text) ?? []
  if (value === '') return
  const from = start + before.length
  const own = { start: from, end: from + value.length }
  const edits = [{ range: own, text: JSON.stringify(value) }]
  const colon = /:(?=\s|$)/.exec(value)
  const quoted = /^(["'])(?:(?!\1).)*\1(?=\s*[^\s#,\]}])/.exec(value)
  const beside = colon && keyBeside(before, value, colon.index)
  const pipe = /^\|[ \t]+(?=[^\s#])/.exec(value)?.[0]
  const below = /^(?:[ \t]*\r?\n)+([ ]*)\S/.exec(whole.slice(start + text.length, start + text.length + 400))?.[1] ?? ''
  if (beside) {
    const range = { start: from + beside.at, end: from + beside.at + beside.key.length }
    const edit = { range: { start: from + beside.from, end: range.start }, text: `\n${' '.repeat(beside.column)}` }
    yield { range, message: { key: 'syntax.two-keys', values: { key: beside.key } }, edits: [edit], isFix: false }
  } else if (pipe && below.length > (/^ */.exec(text)?.[0].length ?? 0)) {
    const range = { start: from + pipe.length, end: from + value.length }
    const edit = { range: { start: from, end: range.start }, text: `|\n${below}` }
    yield { range, message: { key: 'syntax.text-after-pipe' }, edits: [edit], isFix: true }
  } else if (quoted) {
    const message = { key: 'syntax.text-after-quote', values: { text: quoted[0] } }
    yield { range: { start: from, end: from + quoted[0].length }, message, edits, isFix: false }
  } else if (/^[%@`!>|&*<=]/.test(value)) {
    const sign = value.charAt(0)
    yield { range: own, message: { key: 'syntax.reserved-sign', values: { sign } }, edits, isFix: true }
  } else if (colon && !/^["'[{]/.test(value) && before.trim() !== '') {
    const range = { start: from + colon.index, end: from + colon.index + 1 }
    yield { range, message: { key: 'syntax.colon-in-value' }, edits, isFix: false }
  }
  const signs = [...text.matchAll(/(?<=[:,[{][ ]+)[><%@`!][^,\]}]*?(?=[ ]*[,\]}])/g)]
  const [first] = signs
  if (!first) return
  const inFlow = signs.map((match): Edit => {
    const at = start + match.index
    return { range: { start: at, end: at + match[0].length }, text: JSON.stringify(match[0]) }
  })
  const range = { start: start + first.index, end: start + first.index + first[0].length }
  yield {
    range,
    message: { key: 'syntax.reserved-sign', values: { sign: first[0].charAt(0) } },
    edits: inFlow,
    isFix: true,
  }
}

/** Another key in the value of one, where both belong to one mapping: `owner: guard, within: 5m`. */
function keyBeside(
  before: string,
  value: string,
  colon: number,
): { at: number; from: number; key: string; column: number } | undefined {
  const [, indent = '', name = ''] = /^([ ]*(?:-[ ]+)*)([^\s:]+):/.exec(before) ?? []
  const [whole = '', text = '', key = ''] = /^(.*?\S)[ \t,，;；、]+([\p{L}-]{1,20})$/u.exec(value.slice(0, colon)) ?? []
  if (key === '' || /^["'[{]/.test(value) || key === name || !knownKeysOfAll().belong([name, key])) return undefined
  return { at: whole.length - key.length, from: text.replace(/[,，;；、\s]+$/u, '').length, key, column: indent.length }
}

/** A quotation mark or bracket that its line opens and does not close. */
export function openedOnLine({ start, text }: Line): Cause | undefined {
  const opened = lastOpened(text)
  if (!opened) return undefined
  const { at, closing } = opened
  const end = start + text.trimEnd().length
  const wrong = /["'[{]/.test(text.charAt(at)) ? /[”’＂］｝】]$/.exec(text.trimEnd())?.[0] : undefined
  const range = { start: start + at, end: start + at + 1 }
  const edit = { range: { start: wrong ? end - 1 : end, end }, text: closing }
  const isQuote = /["']/.test(text.charAt(at))
  const key = isQuote ? (wrong ? 'syntax.mixed-quotes' : 'syntax.unclosed-quote') : 'syntax.unclosed-bracket'
  return { range, message: { key, values: { sign: text.charAt(at), closing } }, edits: [edit], isFix: false }
}

function lastOpened(text: string): { at: number; closing: string } | undefined {
  const open: { at: number; closing: string }[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    const before = text.slice(0, at)
    const isValue = /(?:^|[:,[{-])\s*$/.test(before)
    if (sign === '#' && /(?:^|\s)$/.test(before)) break
    if (/["']/.test(sign) && isValue) {
      const end = endOfQuote(text, at)
      if (end < 0) return { at, closing: sign }
      at = end
    } else if (/[[{]/.test(sign) && (isValue || open.length > 0)) open.push({ at, closing: sign === '[' ? ']' : '}' })
    else if (/[\]}]/.test(sign)) open.pop()
  }
  const [first] = open
  const closing = open.map((one) => one.closing).reverse()
  return first && { at: first.at, closing: closing.length > 1 ? closing.join(' ') : first.closing === '}' ? ' }' : ']' }
}

function endOfQuote(text: string, from: number): number {
  const sign = text.charAt(from)
  for (let at = from + 1; at < text.length; at++) {
    if (sign === '"' && text.charAt(at) === '\\') at++
    else if (text.charAt(at) === sign) return at
  }
  return -1
}
