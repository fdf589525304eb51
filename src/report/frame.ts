import type { Range } from '../source/range.ts'
import { lineText, positionAt, type Source } from '../source/source.ts'
import { printableLine } from './printable.ts'
import { widthOf } from './width.ts'

export interface FrameLine {
  /** Number of the line, or undefined for the line of carets. */
  readonly number?: number
  readonly text: string
  readonly marked: boolean
}

/** Lines around a line that are shown with it. */
const context = 2
/** Characters of a line that are shown. */
const window = 96

/** The lines around a place, and carets below it. A long line is cut to a window around the column. */
export function codeFrame(source: Source, range: Range): FrameLine[] {
  const { line, column } = positionAt(source, range.start)
  const end = positionAt(source, range.end)
  const marked = lineText(source, line) ?? ''
  if (source.text === '') return []
  const lastColumn = end.line === line ? end.column : marked.length + 1
  const offset = column > window - 16 ? column - Math.floor(window / 3) : 0
  const frame: FrameLine[] = []
  for (let number = Math.max(1, line - context); number <= line + context; number++) {
    const text = lineText(source, number)
    const isAfterLast = text === '' && number > line && lineText(source, number + 1) === undefined
    if (text === undefined || isAfterLast) break
    frame.push({ number, text: cut(text, offset), marked: number === line })
    if (number === line) frame.push({ text: carets(marked, offset, column, lastColumn), marked: true })
  }
  return frame
}

function cut(text: string, offset: number): string {
  const shown = printableLine(text.slice(offset, offset + window))
  return `${offset > 0 ? '…' : ''}${shown}${text.length > offset + window ? '…' : ''}`.trimEnd()
}

function carets(text: string, offset: number, column: number, lastColumn: number): string {
  const before = printableLine(text.slice(offset, column - 1))
  const last = Math.max(column, Math.min(lastColumn - 1, offset + window))
  const marked = printableLine(text.slice(column - 1, last))
  return ' '.repeat(widthOf(before) + (offset > 0 ? 1 : 0)) + '^'.repeat(Math.max(1, widthOf(marked)))
}
