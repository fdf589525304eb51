import type { Heading, Html, Image, Link, Root } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import type { Range } from '../source/range.ts'
import { type DirectiveFault, mendDirectives, remarkBlockDirectives } from './directives.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkBlockDirectives).freeze()

/** A link to a part of the model: `<role:commander>`, `[text](step:report-up)`, `<unit:name>`. */
export interface ModelLink {
  readonly scheme: ModelScheme
  readonly target: string
  readonly range: Range
}

export const modelSchemes = ['role', 'step', 'threshold', 'contact', 'resource', 'plan', 'unit'] as const
export type ModelScheme = (typeof modelSchemes)[number]

export interface Directive {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly container: boolean
  readonly range: Range
}

/** A Markdown text and what a check asks of it. Offsets are those of the whole source. */
export interface Body {
  readonly root: Root
  readonly text: string
  readonly base: number
  readonly links: readonly ModelLink[]
  readonly directives: readonly Directive[]
  readonly images: readonly { readonly url: string; readonly range: Range }[]
  /** Addresses of links and definitions that do not lead to a part of the model. */
  readonly addresses: readonly { readonly url: string; readonly range: Range }[]
  readonly rawHtml: readonly { readonly text: string; readonly range: Range }[]
  readonly headings: readonly { readonly depth: number; readonly text: string; readonly range: Range }[]
  readonly faults: readonly DirectiveFault[]
}

/** Parses CommonMark with GFM and block directives. Never throws. */
export function parseMarkdown(text: string, base = 0): Body {
  const mended = mendDirectives(text)
  const root = text.trim() === '' ? emptyRoot : (parser.parse(mended.text) as Root)
  const links: ModelLink[] = []
  const directives: Directive[] = []
  const images: { url: string; range: Range }[] = []
  const addresses: { url: string; range: Range }[] = []
  const definitions = new Map<string, string>()
  const rawHtml: { text: string; range: Range }[] = []
  const headings: { depth: number; text: string; range: Range }[] = []
  const rangeOf = (node: { position?: Root['position'] }): Range => ({
    start: base + (node.position?.start.offset ?? 0),
    end: base + (node.position?.end.offset ?? 0),
  })
  visit(root, (node) => {
    if (node.type === 'link') {
      const link = modelLink((node as Link).url)
      if (link) links.push({ ...link, range: rangeOf(node) })
      else addresses.push({ url: (node as Link).url, range: rangeOf(node) })
    } else if (node.type === 'leafDirective' || node.type === 'containerDirective') {
      const { name, attributes } = node as LeafDirective | ContainerDirective
      const range = rangeOf(node)
      const firstLine = /^[^\r\n]*/.exec(text.slice(range.start - base))?.[0].length ?? 0
      directives.push({
        name,
        attributes: Object.fromEntries(Object.entries(attributes ?? {}).map(([key, value]) => [key, value ?? ''])),
        container: node.type === 'containerDirective',
        range: { start: range.start, end: range.start + firstLine },
      })
    } else if (node.type === 'definition') {
      definitions.set(node.identifier, node.url)
      addresses.push({ url: node.url, range: rangeOf(node) })
    } else if (node.type === 'image') images.push({ url: (node as Image).url, range: rangeOf(node) })
    else if (node.type === 'html') rawHtml.push({ text: (node as Html).value, range: rangeOf(node) })
    else if (node.type === 'heading') {
      headings.push({ depth: (node as Heading).depth, text: plainText(node), range: rangeOf(node) })
    }
  })
  visit(root, 'imageReference', (node) => {
    const url = definitions.get(node.identifier)
    if (url !== undefined) images.push({ url, range: rangeOf(node) })
  })
  const faults = mended.faults.map((fault) => ({
    ...fault,
    range: { start: base + fault.range.start, end: base + fault.range.end },
  }))
  return { root, text, base, links, directives, images, addresses, rawHtml, headings, faults }
}

const modelAutolink = new RegExp(`<((?:${modelSchemes.join('|')}):[^\\0-\\x20\\x7f<>]*)>`, 'g')

/**
 * The links of a text in which `<role:commander>` and its like are all that Markdown could read: the most that a value
 * of front matter usually holds, and many times faster than to parse it. Undefined for any other text.
 */
export function autolinksAlone(text: string): readonly Omit<ModelLink, 'range'>[] | undefined {
  const links: Omit<ModelLink, 'range'>[] = []
  const rest = text.replace(modelAutolink, (_, url: string) => {
    const link = modelLink(url)
    if (link) links.push(link)
    return ''
  })
  // HTML, other links, code, escapes, directives, and what could be an indented block.
  return /[<[`\\~@]|::|:\/\/|www\.|\t| {4}/i.test(rest) ? undefined : links
}

/** Splits `role:commander` into scheme and target; undefined for any other address. */
export function modelLink(url: string): { scheme: ModelScheme; target: string } | undefined {
  const colon = url.indexOf(':')
  const scheme = modelSchemes.find((name) => name === url.slice(0, colon))
  if (!scheme) return undefined
  const written = url.slice(colon + 1)
  try {
    return { scheme, target: decodeURIComponent(written) }
  } catch {
    return { scheme, target: written }
  }
}

/** The text of a node without its marks. */
export function plainText(node: unknown): string {
  const { value, children } = node as { value?: unknown; children?: unknown[] }
  if (typeof value === 'string') return value
  return (children ?? []).map(plainText).join('')
}

const emptyRoot: Root = { type: 'root', children: [] }
