import type { Edit } from '../source/finding.ts'
import type { Cause, Line } from './cause.ts'
import { listsCalled } from './list-keys.ts'

const keyOrItem = /^\s*(?:#|-(?:\s|$))|:(?:\s|$)/
const row = /^\s*[|｜].*[|｜]\s*$|\S\t+\S/
const openKey = /^([ ]*)((?:-[ ]+)*)([^\s:"'#[\]{}][^:"'#[\]{}]*):[ \t]*([|>][-+\d]*)?[ \t]*(?:#.*)?$/u

/** Rows of a table, pasted where keys stand. */
export function tableAt(text: string, line: Line): Cause | undefined {
  const isRow = (one: Line): boolean => row.test(one.text) && !/^[^|｜\t]*:(?:\s|$)/.test(one.text)
  const rows = linesLike(text, line, isRow)
  const [first] = rows
  if (!first || rows.length < 2) return undefined
  const key = openKey.exec(above(text, first)?.text ?? '')
  if (key?.[4]) return undefined
  const edits = rows.map((one, index): Edit => {
    const stand = index === 0 && key ? `${' '.repeat((key[1] ?? '').length + (key[2] ?? '').length + 2)}"|"` : ''
    return { range: { start: one.start, end: one.start + one.text.length }, text: stand }
  })
  const message = { key: 'syntax.table', values: { count: rows.length } }
  return { range: contentOf(first), message, edits, isFix: false }
}

/** The text of a key, on the lines below it and not indented. */
export function textTooFarLeft(text: string, line: Line): Cause | undefined {
  if (!isStray(line)) return undefined
  const [first] = linesLike(text, line, isStray)
  const [, indent = '', dashes = '', key = '', block] = openKey.exec((first && above(text, first)?.text) ?? '') ?? []
  if (!first || key === '') return undefined
  const wanted = indent.length + dashes.length + 2
  const found = first.text.length - first.text.trimStart().length
  const own: Line[] = []
  for (let next: Line | undefined = first; next; next = below(text, next)) {
    const isBlank = next.text.trim() === ''
    const isText = isBlank || !keyOrItem.test(next.text) || (block !== undefined && /^\s*-\s/.test(next.text))
    const isFence = /^(?:---|\.\.\.)\s*$/.test(next.text)
    if (isFence || !isText || (isBlank && !block)) break
    if (!isBlank) own.push(next)
  }
  const width = wanted - found
  if (width <= 0) return undefined
  const edits = own.map(({ start }) => ({ range: { start, end: start }, text: ' '.repeat(width) }))
  const message = { key: 'syntax.text-too-far-left', values: { key: key.trim(), count: own.length, width } }
  return { range: contentOf(first), message, edits, isFix: false }
}

const textOfKey = /^([ ]*(?:-[ ]+)*)([\p{L}-]{1,20}):[ \t]+([^\s#|>&*!{["'].*?)[ \t]*$/u

/** Text behind the name of a list whose items stand below it. */
export function textBeforeList(text: string, line: Line): Cause | undefined {
  const [whole = '', indent = '', key = '', written = ''] = textOfKey.exec(line.text) ?? []
  const next = below(text, line)?.text ?? ''
  const item = /^([ ]*)- +[^\s:]+:\s/.exec(next)?.[1]
  if (key === '' || item === undefined || item.length < indent.length || listsCalled(key).length === 0) return undefined
  const end = line.start + whole.trimEnd().length
  const range = { start: end - written.length, end }
  const message = { key: 'syntax.text-before-list', values: { key, text: written.slice(0, 40) } }
  return { range, message, edits: [{ range, text: '' }], isFix: false }
}

/** A line that is neither a key nor an item, and that no text above goes on with. */
export function strayLine(line: Line): Cause | undefined {
  const content = line.text.trim()
  if (!isStray(line)) return undefined
  const range = contentOf(line)
  const isFence = /^[-=*_~—–－─]{2,}$/.test(content)
  const isRemark = /^(?:<!--|\/\/|\/\*)/.test(content)
  const key = isFence ? 'front-matter-end' : isRemark ? 'remark' : 'multiline-implicit-key'
  return {
    range,
    message: { key: `syntax.${key}` },
    edits: [{ range, text: ' '.repeat(content.length) }],
    isFix: false,
  }
}

function isStray({ text }: Line): boolean {
  return text.trim() !== '' && !keyOrItem.test(text.trim())
}

/** The lines around one, without a gap, that are as it is. */
function linesLike(text: string, line: Line, isLike: (line: Line) => boolean): Line[] {
  if (!isLike(line)) return []
  const lines = [line]
  for (let next = above(text, line); next && isLike(next); next = above(text, next)) lines.unshift(next)
  for (let next = below(text, line); next && isLike(next); next = below(text, next)) lines.push(next)
  return lines
}

function above(text: string, { start }: Line): Line | undefined {
  return start > 0 ? lineFrom(text, text.lastIndexOf('\n', start - 2) + 1) : undefined
}

function below(text: string, { end }: Line): Line | undefined {
  return end < text.length ? lineFrom(text, end + 1) : undefined
}

function lineFrom(text: string, start: number): Line {
  const next = text.indexOf('\n', start)
  const end = next < 0 ? text.length : next
  return { start, end, text: text.slice(start, end).replace(/\r$/, '') }
}

function contentOf({ start, text }: Line): { start: number; end: number } {
  const content = text.trim()
  const from = start + text.indexOf(content)
  return { start: from, end: from + content.length }
}
