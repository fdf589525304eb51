import type { Position } from './range.ts'

/** A text file of the workspace, without its byte-order mark. `path` is relative to the workspace, with `/`. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** The one place where a byte-order mark is stripped. */
export function createSource(path: string, text: string): Source {
  return { path, text: text.charCodeAt(0) === 0xfeff ? text.slice(1) : text }
}

const lineStarts = new WeakMap<Source, number[]>()

/** Turns an offset into line and column. LF, CRLF and a lone CR end a line. */
export function positionAt(source: Source, offset: number): Position {
  const starts = startsOf(source)
  const clamped = Math.max(0, Math.min(offset, source.text.length))
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= clamped) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: clamped - (starts[low] ?? 0) + 1 }
}

/** The text of a line, counted from 1, without its line end; undefined past the last line. */
export function lineText(source: Source, line: number): string | undefined {
  const starts = startsOf(source)
  const start = starts[line - 1]
  if (start === undefined) return undefined
  return source.text.slice(start, starts[line] ?? source.text.length).replace(/[\r\n]+$/, '')
}

function startsOf(source: Source): number[] {
  let starts = lineStarts.get(source)
  if (!starts) {
    starts = [0]
    for (const match of source.text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)
    lineStarts.set(source, starts)
  }
  return starts
}
