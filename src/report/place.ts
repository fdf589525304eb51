import type { Range } from '../source/range.ts'
import { positionAt, type Source } from '../source/source.ts'

export interface Lines {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Lines and columns of a range; the file's first character where its text is not known. */
export function linesOf(source: Source | undefined, range: Range): Lines {
  if (!source) return { line: 1, column: 1, endLine: 1, endColumn: 1 }
  const start = positionAt(source, range.start)
  const end = positionAt(source, range.end)
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}

/** A file's path from the root of the repository, which is what a forge or an editor's server knows. */
export function repositoryPath(file: string, folder = ''): string {
  const segments: string[] = []
  for (const segment of `${folder}/${file}`.split('/')) {
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}
