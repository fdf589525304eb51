import type { Edit } from '../source/finding.ts'
import type { Cause, Line } from './cause.ts'

const entry = /^([ ]*(?:-[ ]+)*(?:[^\s"'#[\]{},:&*!|>%@`][^"'#[\]{},:]*:[ \t]+)?)(\S.*?)[ \t]*$/u

/** A value that YAML cannot read as it stands, and can in quotation marks. */
export function* valueOfLine({ start, text }: Line): Iterable<Cause> {
  const [, before = '', value = ''] = entry.exec(text) ?? []
  if (value === '') return
  const from = start + before.length
  const whole = { start: from, end: from + value.length }
  const edits = [{ range: whole, text: JSON.stringify(value) }]
  const colon = /:(?=\s|$)/.exec(value)
  const quoted = /^(["'])(?:(?!\1).)*\1(?=\s*[^\s#,\]}])/.exec(value)
  if (quoted) {
    const message = { key: 'syntax.text-after-quote', values: { text: quoted[0] } }
    yield { range: { start: from, end: from + quoted[0].length }, message, edits, isFix: false }
  } else if (/^[%@`!>|&*<=]/.test(value)) {
    const sign = value.charAt(0)
    yield { range: whole, message: { key: 'syntax.reserved-sign', values: { sign } }, edits, isFix: true }
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
