import type { YamlFault } from '../language/yaml.ts'
import type { Cause, Line } from './cause.ts'
import { listsCalled } from './list-keys.ts'

/**
 * Where an item of a list lacks its dash, every key of it seems to stand twice in the item above: the first of them is meant.
 */
export function missingDashes(text: string, faults: readonly YamlFault[]): Cause[] {
  const doubles = faults.filter(({ code }) => code === 'DUPLICATE_KEY').map(({ range }) => lineAt(text, range.start))
  for (const [at, line] of doubles.entries()) {
    const next = doubles[at + 1]
    const isRun =
      next !== undefined && next.column === line.column && isWithinItem(text, line.end, next.start, line.column)
    if (isRun && line.column >= 2 && text.slice(line.start, line.start + line.column).trim() === '')
      return [missing(text, line.start + line.column)]
  }
  return []
}

/** An item of a list with keys above it in the column of its own: the first of them lacks its dash. */
export function missingFirstDash(text: string, item: Line): Cause | undefined {
  const column = /^( *)- /.exec(item.text)?.[1]?.length
  if (column === undefined) return undefined
  let first: number | undefined
  for (let end = item.start - 1; end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1
    const indent = /^ *(?=[^\s#])/.exec(text.slice(start, end))?.[0].length
    if (indent !== undefined && indent < column + 2) break
    if (indent === column + 2) first = start + indent
    end = start - 1
  }
  return first === undefined || text.charAt(first) === '-' ? undefined : missing(text, first)
}

const bareRows = /^([ ]*)([\p{L}-]{1,20}):[ \t]*\r?\n((?:[ ]*\{.*\}[ \t]*(?:\r?\n|$)){2,})/gmu

/** Items in braces, each on a line of its own, and no dash before any of them. */
export function missingFlowDashes(text: string): Cause[] {
  for (const { index, 0: whole, 1: indent = '', 2: key = '', 3: rows = '' } of text.matchAll(bareRows)) {
    if (listsCalled(key).length === 0) continue
    const from = index + whole.length - rows.length
    const starts = [...rows.matchAll(/^([ ]*)\{/gm)].map((row) => from + row.index + (row[1] ?? '').length)
    const width = /^[ ]*/.exec(rows)?.[0].length ?? 0
    const edits = starts.map((start) => ({ range: { start, end: start }, text: width < indent.length ? '  - ' : '- ' }))
    const [start = from] = starts
    const message = { key: 'syntax.missing-dashes', values: { key, count: starts.length, first: '{' } }
    return [{ range: { start, end: start + 1 }, message, edits, isFix: false }]
  }
  return []
}

function missing(text: string, start: number): Cause {
  const key = /^[^\s:]+/.exec(text.slice(start))?.[0] ?? ''
  return {
    range: { start, end: start + key.length },
    message: { key: 'syntax.missing-dash', values: { key } },
    edits: [{ range: { start: start - 2, end: start }, text: '- ' }],
    isFix: false,
  }
}

function lineAt(text: string, offset: number): { start: number; end: number; column: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return { start, end: end < 0 ? text.length : end, column: offset - start }
}

function isWithinItem(text: string, from: number, to: number, column: number): boolean {
  const between = text.slice(from, to).split(/\r?\n/)
  return between.every((line) => line.trim() === '' || (/^ */.exec(line)?.[0].length ?? 0) >= column)
}
