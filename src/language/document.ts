import type { Range } from '../source/range.ts'
import type { Source } from '../source/source.ts'
import { type Body, parseMarkdown } from './markdown.ts'
import { parseYaml, type YamlFault, type YamlTree } from './yaml.ts'

/** A Markdown file with front matter, parsed but not yet read by a schema. */
export interface ParsedDocument {
  readonly source: Source
  readonly tree: YamlTree
  readonly body: Body
  /** The line that ends the front matter. */
  readonly fence?: Range
  /** Where the front matter should have ended, and what stands there. */
  readonly unclosed?: YamlFault
}

const opening = /^---[ \t]*(?:\r\n|\n|\r)/
/** Other dashes, two hyphens, other signs or an indented fence: a line that was meant to close. */
const almostClosing = /^(?:--|-{4,}|[—–－─-]{2,}|[=*_~]{3,}|`{3,})[ \t]*$|^[ \t]+---[ \t]*$|^---[ \t]*[^\s-].*$/m
const closing = /^(?:---|\.\.\.)[ \t]*$/m

/**
 * Parses a plan, drill or record. Undefined where the file has no front matter: such Markdown is not a plan. Front matter that is
 * never closed ends where something was meant to close it, else before the first line that is none of its own.
 */
export function parseDocumentFile(source: Source): ParsedDocument | undefined {
  const start = opening.exec(source.text)?.[0].length
  if (start === undefined) return undefined
  const rest = source.text.slice(start)
  const end = closing.exec(rest)
  const meant = end ?? almostClosing.exec(rest)
  const from = start + (meant?.index ?? endOfKeys(rest))
  const bodyStart = from + (meant?.[0].length ?? 0)
  const parsed = {
    source,
    tree: parseYaml(source.text.slice(start, from), start),
    body: parseMarkdown(source.text.slice(bodyStart), bodyStart),
  }
  if (end) return { ...parsed, fence: { start: from, end: bodyStart } }
  const line = /^\s*(\S[^\r\n]*)/.exec(source.text.slice(from))
  const at = line ? from + line[0].length - (line[1] ?? '').length : Math.max(0, source.text.trimEnd().length - 1)
  const range = { start: at, end: Math.max(at + 1, at + (line?.[1] ?? '').trimEnd().length) }
  return { ...parsed, unclosed: { code: codeOf(meant, line), detail: '', range } }
}

function codeOf(meant: unknown, line: unknown): string {
  if (meant) return 'FRONT_MATTER_END'
  return line ? 'UNCLOSED_FRONT_MATTER' : 'UNCLOSED_AT_END'
}

const keyLine = /^(?:-[ \t]+)*["']?[\p{L}\p{N}-]{1,20}["']?[ \t]*[:：](?:\s|$)/u

/** Where the keys of a text end and Markdown begins: a heading, with no key below it, or a line that is neither key nor item. */
function endOfKeys(text: string): number {
  const lines = [...text.matchAll(/[^\r\n]+/g)].map((match) => ({ at: match.index, line: match[0] }))
  const isProse = ({ line }: { line: string }): boolean =>
    /^\S/.test(line) && !keyLine.test(line) && !/^(?:-\s|#)/.test(line)
  const prose = lines.findIndex(isProse)
  const keys = prose < 0 ? lines : lines.slice(0, prose)
  const last = keys.findLastIndex(({ line }) => keyLine.test(line))
  const next = keys.findIndex(({ line }, index) => index > last && /^\S/.test(line))
  return (next < 0 ? lines[prose] : keys[next])?.at ?? text.length
}
