import type { Range } from '../source/range.ts'
import type { Source } from '../source/source.ts'
import { type Body, parseMarkdown } from './markdown.ts'
import { parseYaml, type YamlTree } from './yaml.ts'

/** A Markdown file with front matter, parsed but not yet read by a schema. */
export interface ParsedDocument {
  readonly source: Source
  readonly tree: YamlTree
  readonly body: Body
  /** The line that ends the front matter. */
  readonly fence?: Range
}

const opening = /^---[ \t]*(?:\r\n|\n|\r)/
/** Other dashes, two hyphens or an indented fence: a line that was meant to close. */
const almostClosing = /^[ \t]*(?:--|-{4,}|[—–－─-]{2,}|——+)[ \t]*$|^[ \t]+---[ \t]*$/m
const closing = /^(?:---|\.\.\.)[ \t]*$/m

/**
 * Parses a plan, drill or record. Undefined where the file has no front matter: such Markdown is not a plan.
 * Front matter that is never closed is a fault of the tree, and all of the file is taken for it.
 */
export function parseDocumentFile(source: Source): ParsedDocument | undefined {
  const start = opening.exec(source.text)?.[0].length
  if (start === undefined) return undefined
  const rest = source.text.slice(start)
  const end = closing.exec(rest)
  if (!end) {
    const tree = parseYaml('', start)
    const meant = almostClosing.exec(rest)
    const range: Range = meant
      ? { start: start + meant.index, end: start + meant.index + meant[0].trimEnd().length }
      : { start: 0, end: 3 }
    const faults = [{ code: meant ? 'FRONT_MATTER_END' : 'UNCLOSED_FRONT_MATTER', detail: '', range }]
    return { source, tree: { ...tree, faults }, body: parseMarkdown('', source.text.length) }
  }
  const bodyStart = start + end.index + end[0].length
  return {
    source,
    tree: parseYaml(rest.slice(0, end.index), start),
    body: parseMarkdown(source.text.slice(bodyStart), bodyStart),
    fence: { start: start + end.index, end: bodyStart },
  }
}
