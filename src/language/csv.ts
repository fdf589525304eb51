import type { Range } from '../source/range.ts'

export interface CsvCell {
  /** Without its quotation marks and the blanks around it. */
  readonly text: string
  readonly range: Range
}

export interface CsvTable {
  readonly header: readonly CsvCell[]
  /** Without rows in which nothing is written. */
  readonly rows: readonly (readonly CsvCell[])[]
  /** Where a quotation mark is opened and never closed, or text follows the closing one. */
  readonly faults: readonly Range[]
}

/**
 * Reads a table as spreadsheets write it (RFC 4180): cells apart by comma, semicolon or tab, whichever its first line has
 * most of. A byte-order mark is passed over. Never throws.
 */
export function parseCsv(text: string): CsvTable {
  // Some spreadsheets name the separator in a line of its own.
  const [named = '', sign] = /^\uFEFF?sep=(.)\r?\n/i.exec(text) ?? []
  const separator = sign ?? separatorOf(text)
  const faults: Range[] = []
  const rows: CsvCell[][] = []
  let row: CsvCell[] = []
  let at = named.length || (text.startsWith('\uFEFF') ? 1 : 0)
  while (at <= text.length) {
    const end = endOfCell(text, at, separator, faults)
    row.push(cellOf(text, at, end))
    if (text[end] !== separator) {
      rows.push(row)
      row = []
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
  }
  const written = rows.filter((cells) => cells.some((cell) => cell.text !== ''))
  return { header: written[0] ?? [], rows: written.slice(1), faults }
}

function separatorOf(text: string): string {
  const [line = ''] = /\S[^\r\n]*/.exec(text) ?? []
  const count = (sign: string): number => line.split(sign).length
  return [',', ';', '\t'].reduce((most, sign) => (count(sign) > count(most) ? sign : most))
}

/** The offset of the separator or line break that ends a cell, or the end of the text. */
function endOfCell(text: string, start: number, separator: string, faults: Range[]): number {
  const ends = (at: number): boolean => at >= text.length || text[at] === separator || /[\r\n]/.test(text[at] ?? '')
  const toEnd = (from: number): number => {
    let at = from
    while (!ends(at)) at++
    return at
  }
  let quote = start
  while (text[quote] === ' ') quote++
  if (text[quote] !== '"') return toEnd(start)
  let at = quote + 1
  while (at < text.length) {
    if (text[at] !== '"') at++
    else if (text[at + 1] === '"') at += 2
    else {
      const end = toEnd(at + 1)
      if (text.slice(at + 1, end).trim() !== '') faults.push({ start: quote, end: at + 1 })
      return end
    }
  }
  // Nothing closes it: the rest of its line is the cell, so that the rows below are read.
  faults.push({ start: quote, end: quote + 1 })
  return toEnd(quote + 1)
}

function cellOf(text: string, start: number, end: number): CsvCell {
  const written = text.slice(start, end)
  const lead = written.length - written.trimStart().length
  const trimmed = written.trim()
  const range = { start: start + (trimmed ? lead : 0), end: start + (trimmed ? lead + trimmed.length : 0) }
  const quoted = /^"((?:[^"]|"")*)"/.exec(trimmed)
  const value = quoted ? (quoted[1] ?? '').replaceAll('""', '"').trim() : trimmed.replace(/^"/, '')
  return { text: value, range }
}
