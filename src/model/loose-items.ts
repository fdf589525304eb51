import { type LayoutLine, linesOf } from '../language/layout.ts'
import type { Edit } from '../source/finding.ts'
import type { Cause } from './cause.ts'
import { type ListKeys, listsCalled } from './list-keys.ts'

const lastKey = /([\p{L}-]{1,20})["']?[ \t]*:[ \t]*(?:#.*)?$/u

/**
 * Lists of mappings whose items do not hold together: keys that stand in the column of their dash, or lists in which every dash is
 * missing. One cause a list.
 */
export function looseItems(text: string): Cause[] {
  if (!mayBeLoose(text)) return []
  const lines = linesOf(text)
  for (const [at, line] of lines.entries()) {
    if (line.key === undefined || !line.isOpen) continue
    const first = lines[at + 1]
    if (first?.key === undefined || first.indent < line.keyColumn) continue
    const lists = listsCalled(line.key).filter(({ below }) => below.has(first.key ?? ''))
    for (const list of lists) {
      const found = first.dashes.length === 1 ? keysBesideDash(text, lines, at, list) : dashless(text, lines, at, list)
      if (found) return [found]
    }
  }
  return []
}

/**
 * Whether a line without a dash stands in the column of a dash above it, or first below the name of a list. Nearly every text that is
 * as it should be has neither, and need not be looked at word by word.
 */
function mayBeLoose(text: string): boolean {
  const dashes: number[] = []
  let above = ''
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    let at = start
    while (text[at] === ' ') at++
    const line = text.slice(at, end).trimEnd()
    const column = at - start
    start = end + 1
    if (line === '' || line[0] === '#') continue
    while ((dashes.at(-1) ?? -1) > column) dashes.pop()
    if (line === '-' || line.startsWith('- ')) {
      if (dashes.at(-1) !== column) dashes.push(column)
    } else if (dashes.at(-1) === column || (above !== '' && listsCalled(above).length > 0)) return true
    above = /[:：]$|:[ \t]*#/.test(line) ? (lastKey.exec(line)?.[1] ?? '') : ''
  }
  return false
}

/** `- id: a`, then `name: b` in the column of the dash. */
function keysBesideDash(text: string, lines: readonly LayoutLine[], at: number, list: ListKeys): Cause | undefined {
  const { key = '', keyColumn } = lines[at] as LayoutLine
  const first = lines[at + 1] as LayoutLine
  const column = first.indent
  const loose: number[] = []
  let item = new Set([first.key])
  for (let index = at + 2; index < lines.length; index++) {
    const line = lines[index] as LayoutLine
    if (line.indent < column) break
    if (line.indent > column) {
      if (line.keyColumn === first.keyColumn && line.dashes.length === 0) item.add(line.key)
    } else if (line.dashes.length > 0) {
      const isText = line.key === undefined && loose.at(-1) !== undefined && isBelow(lines, loose, index)
      if (isText) loose.push(index)
      else item = new Set([line.key])
    } else {
      const isOwn = column > keyColumn || belongs(lines, index, column, list, item)
      if (!list.below.has(line.key ?? '') || !isOwn) break
      item.add(line.key)
      loose.push(index)
    }
  }
  const [place] = loose.map((index) => lines[index] as LayoutLine)
  if (!place) return undefined
  const width = first.keyColumn - column
  const edits = loose.flatMap((index) => moved(text, lines, index, width))
  const values = { key, count: loose.length, width, found: column, expected: first.keyColumn }
  const isOne = loose.length === 1
  return {
    range: rangeOf(place),
    message: isOne
      ? { key: 'syntax.key-too-far-left', values: { ...values, count: width } }
      : { key: 'syntax.keys-beside-dash', values },
    edits,
    isFix: false,
  }
}

/** Whether a key in the column of its list belongs to the item above, and not to the mapping that holds the list. */
function belongs(
  lines: readonly LayoutLine[],
  at: number,
  column: number,
  list: ListKeys,
  item: ReadonlySet<string | undefined>,
): boolean {
  const { key = '', isOpen } = lines[at] as LayoutLine
  if (!list.below.has(key)) return false
  if (!list.beside.has(key)) return true
  if (item.has(key)) return false
  const rest = lines.slice(at + 1, at + 400).filter(({ indent }) => indent <= column)
  const next = rest.findIndex(({ key: other = '', dashes }) => dashes.length > 0 || !list.below.has(other))
  if ((rest[next]?.dashes.length ?? 0) > 0 && !isOpen) return true
  const isElsewhere = lines.some(
    (line, index) => index !== at && line.key === key && line.keyColumn === column && line.dashes.length === 0,
  )
  const other = rest[0]?.key ?? ''
  return isElsewhere || (!isOpen && rest[0]?.dashes.length === 0 && list.below.has(other) && !list.beside.has(other))
}

/** Keys below the name of a list, with no dash among them, that stand there once for each item. */
function dashless(text: string, lines: readonly LayoutLine[], at: number, list: ListKeys): Cause | undefined {
  const { key = '', keyColumn } = lines[at] as LayoutLine
  const first = lines[at + 1] as LayoutLine
  const column = first.indent
  const isMargin = column === keyColumn
  if (isMargin && !belongsAtMargin(lines, at + 1, list)) return undefined
  const own: number[] = []
  let item = new Set<string | undefined>()
  const starts: number[] = []
  for (let index = at + 1; index < lines.length; index++) {
    const line = lines[index] as LayoutLine
    if (line.indent < column || (isMargin && line.indent === column && line.dashes.length > 0)) break
    if (line.indent > column) continue
    if (line.dashes.length > 0 || !list.below.has(line.key ?? '')) {
      if (isMargin) break
      return undefined
    }
    const isNew = item.has(line.key) || index === at + 1
    if (isMargin && !isNew && !belongs(lines, index, column, list, item)) break
    if (isMargin && isNew && line.isOpen) break
    if (isNew) {
      starts.push(index)
      item = new Set()
    }
    item.add(line.key)
    own.push(index)
  }
  if (starts.length < 2 && !(isMargin && own.length > 1)) return undefined
  const edits = isMargin
    ? own.flatMap((index) => {
        const [head, ...rest] = moved(text, lines, index, 2)
        return [{ ...(head as Edit), text: starts.includes(index) ? '- ' : '  ' }, ...rest]
      })
    : starts.map((index) => {
        const { start, indent } = lines[index] as LayoutLine
        return { range: { start: start + indent - 2, end: start + indent }, text: '- ' }
      })
  if (!isMargin && column < 2) return undefined
  const message = {
    key: isMargin ? 'syntax.missing-dashes-margin' : 'syntax.missing-dashes',
    values: { key, count: starts.length, first: first.key ?? '' },
  }
  return { range: rangeOf(first), message, edits, isFix: false }
}

/** The first key below the name of a list and in its column: the next one must be of the list alone. */
function belongsAtMargin(lines: readonly LayoutLine[], at: number, { below, beside }: ListKeys): boolean {
  const [first, second] = [lines[at], lines[at + 1]]
  if (first === undefined || first.isOpen) return false
  const isOwn = (line: LayoutLine | undefined): boolean =>
    line?.key !== undefined && line.dashes.length === 0 && line.indent === first.indent && below.has(line.key)
  return isOwn(first) && (!beside.has(first.key ?? '') || (isOwn(second) && !beside.has(second?.key ?? '')))
}

/** An item of texts below a key that was moved. */
function isBelow(lines: readonly LayoutLine[], loose: readonly number[], index: number): boolean {
  const above = lines[index - 1] as LayoutLine
  return loose.at(-1) === index - 1 && (above.isOpen || above.key === undefined)
}

/** The edits that move a line, and what stands below it. */
function moved(text: string, lines: readonly LayoutLine[], index: number, width: number): Edit[] {
  const { start, indent, isOpen } = lines[index] as LayoutLine
  const edits: Edit[] = [{ range: { start, end: start }, text: ' '.repeat(width) }]
  const lineEnd = text.indexOf('\n', start)
  const isBlock = /[|>][-+\d]*[ \t]*(?:#.*)?\r?$/.test(text.slice(start, lineEnd < 0 ? text.length : lineEnd))
  if (!(isOpen || isBlock) || lineEnd < 0) return edits
  for (let from = lineEnd + 1; from < text.length; ) {
    const next = text.indexOf('\n', from)
    const end = next < 0 ? text.length : next
    const line = text.slice(from, end)
    if (/\S/.test(line)) {
      if ((/^ */.exec(line)?.[0].length ?? 0) <= indent) break
      edits.push({ range: { start: from, end: from }, text: ' '.repeat(width) })
    }
    from = end + 1
  }
  return edits
}

function rangeOf({ start, indent, key = '' }: LayoutLine): { start: number; end: number } {
  return { start: start + indent, end: start + indent + key.length }
}
