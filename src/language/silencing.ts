import { visit } from 'unist-util-visit'
import type { Range } from '../source/range.ts'
import { yamlComments } from './comments.ts'
import type { Body } from './markdown.ts'
import type { YamlTree } from './yaml.ts'

/** A comment that asks for silence: which rules, why, and where. Offsets are those of the whole source. */
export interface SilencingComment {
  readonly range: Range
  /** The word that it begins with: only `musterbook-disable-next-line` is known. */
  readonly word: string
  readonly rules: readonly { readonly name: string; readonly range: Range }[]
  readonly reason: string
  readonly until?: { readonly text: string; readonly range: Range }
  /** The post that answers for it. */
  readonly approver?: string
  /** What it speaks of: the next line that holds something, and all of a text or table that begins there. */
  readonly reach?: Range
}

const mark = 'musterbook-disable'

/** The silencing comments of a file, in YAML and in Markdown, in order. */
export function silencingComments(tree: YamlTree, body?: Body): SilencingComment[] {
  return [...inYaml(tree), ...(body ? inMarkdown(body) : [])]
}

function inYaml({ text, base }: YamlTree): SilencingComment[] {
  if (!text.includes(mark)) return []
  const { comments, long } = yamlComments(text)
  return comments.flatMap(({ start, end }) => {
    const inner = /^#\s*/.exec(text.slice(start, end))?.[0].length ?? 1
    const line = nextLine(text, end, /^\s*(?:#.*)?$/)
    const scalar = line && long.find((one) => one.start >= line.start && one.start <= line.end)
    const reach = line && { start: base + line.start, end: base + Math.max(line.end, scalar?.end ?? 0) }
    return readComment(
      text.slice(start + inner, end),
      base + start + inner,
      { start: base + start, end: base + end },
      reach,
    )
  })
}

function inMarkdown(body: Body): SilencingComment[] {
  const { text, base } = body
  return body.rawHtml.flatMap(({ range }) => {
    const from = range.start - base
    const html = text.slice(from, range.end - base)
    if (!html.includes(mark)) return []
    return [...html.matchAll(/<!--(\s*)([\s\S]*?)\s*-->/g)].flatMap((match) => {
      const start = from + match.index
      const end = start + match[0].length
      const line = nextLine(text, end, /^\s*(?:<!--.*-->\s*)?$/)
      const reach = line && { start: base + line.start, end: base + Math.max(line.end, blockEnd(body, line)) }
      const inner = base + start + 4 + (match[1]?.length ?? 0)
      return readComment(match[2] ?? '', inner, { start: base + start, end: base + end }, reach)
    })
  })
}

/** No comment can stand within a table or a block of code: one before it speaks of all of it. */
function blockEnd({ root }: Body, line: Range): number {
  let end = 0
  visit(root, ['table', 'code'], ({ position }) => {
    const start = position?.start.offset ?? -1
    if (start >= line.start && start <= line.end) end = position?.end.offset ?? 0
  })
  return end
}

/** The first line after an offset that does not look like what is passed over. */
function nextLine(text: string, offset: number, passed: RegExp): Range | undefined {
  const lines = /(?:\r\n|\n|\r)([^\r\n]*)/g
  lines.lastIndex = offset + (/^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0)
  for (let match = lines.exec(text); match; match = lines.exec(text)) {
    const line = match[1] ?? ''
    const end = match.index + match[0].length
    if (!passed.test(line)) return { start: end - line.length, end }
  }
  return undefined
}

/** `musterbook-disable-next-line RULE, RULE until=DATE approved-by=POST -- reason`; the options may stand at the end. */
function readComment(text: string, base: number, range: Range, reach: Range | undefined): SilencingComment[] {
  const word = /^musterbook-disable[\w-]*/i.exec(text)?.[0]
  if (word === undefined) return []
  const dash = /\s(?:--+|[—–]+)(?=\s|$)/.exec(text)
  const head = text.slice(0, dash?.index ?? text.length)
  const tail = dash ? text.slice(dash.index + dash[0].length) : ''
  const until = untilIn(text, base)
  const approver =
    /\bapproved-by\s*=\s*(?:"([^"]*)"|(.*?)(?=\s+until\s*=|$))/.exec(head) ??
    /\bapproved-by\s*=\s*(?:"([^"]*)"|(\S*))/.exec(tail)
  const names = head.slice(word.length).split(/\b(?:until|approved-by)\s*=/)[0] ?? ''
  return [
    {
      range,
      word,
      rules: [...names.matchAll(/[^\s,，、]+/g)].map((match) => {
        const start = base + word.length + match.index
        return { name: match[0], range: { start, end: start + match[0].length } }
      }),
      reason: tail.replace(/\b(?:until|approved-by)\s*=\s*(?:"[^"]*"|\S*)/g, '').trim(),
      until,
      approver: (approver?.[1] ?? approver?.[2])?.trim() || undefined,
      reach,
    },
  ]
}

function untilIn(text: string, base: number): SilencingComment['until'] {
  const match = /\buntil\s*=\s*(\S*)/.exec(text)
  if (!match) return undefined
  const written = match[1] ?? ''
  const start = base + match.index
  return { text: written, range: { start, end: start + match[0].length } }
}
