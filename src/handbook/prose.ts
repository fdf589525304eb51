import type { Element, ElementContent, Nodes, Root } from 'hast'
import type { Root as Markdown, Nodes as MarkdownNode } from 'mdast'
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { parseMarkdown } from '../language/markdown.ts'
import { remember } from '../language/remember.ts'
import { folderOf } from '../model/asset.ts'
import type { Desk } from './desk.ts'
import type { Content } from './handbook.ts'
import { plainMarkdown } from './plain-markdown.ts'
import { settle } from './settle.ts'

/** What a reader may meet in a handbook: text, lists, tables, pictures that were read from the workspace. */
const allowed: Schema = {
  ...defaultSchema,
  tagNames: [
    ...[
      'p',
      'strong',
      'em',
      'del',
      'code',
      'pre',
      'blockquote',
      'ul',
      'ol',
      'li',
      'hr',
      'br',
      'a',
      'img',
      'sup',
      'section',
    ],
    ...['h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref', 'ariaLabel', 'ariaDescribedBy', 'id'],
    img: ['src', 'alt'],
    ol: ['start'],
    li: ['id'],
    h2: ['id'],
    section: ['dataFootnotes'],
    td: ['align'],
    th: ['align'],
  },
  // An empty list would permit every protocol. Links within the book have none.
  protocols: { href: ['none'], src: ['data'] },
  // Ids are this program's own (footnotes), each with the prefix of its piece: nothing is left to clobber.
  clobber: [],
  clobberPrefix: '',
  required: {},
}

/** Markdown of a field as lines of a cell; plain text, the usual case, needs no parser. */
export function proseContent(desk: Desk, markdown: string | undefined): Content {
  if (!markdown?.trim()) return []
  return [[{ kind: 'prose', root: proseOf(desk, markdown) }]]
}

/** Markdown of a field as safe nodes. */
export function proseOf(desk: Desk, markdown: string): Root {
  const plain = plainMarkdown(markdown)
  if (plain) return { type: 'root', children: plain.map((text) => element('p', [{ type: 'text', value: text }])) }
  const nodes = nodesOf(markdown)
  return proseFrom(desk, nodes, definitionsIn(nodes), folderOf(desk.plan.file.source.path))
}

/** A field says the same in the book of every unit that does not change it. Nobody writes into the nodes. */
const nodesOf = remember((markdown) => parseMarkdown(markdown).root.children, 4000)

/** The definitions of links and footnotes at the top of a text: a part of it needs those of the whole. */
export function definitionsIn(nodes: readonly MarkdownNode[]): MarkdownNode[] {
  return nodes.filter((node) => node.type === 'definition' || node.type === 'footnoteDefinition')
}

/**
 * Nodes of a Markdown tree as safe HTML nodes. `definitions` are those of links and footnotes that stand elsewhere in
 * the same text; `folder` is where the addresses of its pictures start.
 */
export function proseFrom(
  desk: Desk,
  nodes: readonly MarkdownNode[],
  definitions: readonly MarkdownNode[],
  folder: string,
): Root {
  desk.count.prose += 1
  const prefix = `${desk.id}-text-${desk.count.prose}-`
  const addresses = definitions.flatMap((node) =>
    node.type === 'definition' ? [[node.identifier, node.url] as const] : [],
  )
  const settled = settle({ desk, folder, definitions: new Map(addresses) }, [
    ...nodes.filter((node) => !definitions.includes(node)),
    ...definitions,
  ])
  const tree = { type: 'root', children: settled } as Markdown
  const converted = unified()
    .use(remarkRehype, {
      clobberPrefix: prefix,
      footnoteLabel: desk.say('handbook.footnotes'),
      footnoteLabelTagName: 'h4',
      footnoteBackLabel: desk.say('handbook.footnote-back'),
      footnoteBackContent: '↑',
    })
    .use(rehypeSanitize, allowed)
    .runSync(tree) as Root
  mendTables(converted)
  for (const id of idsIn(converted)) desk.bench.claimed.add(id)
  desk.bench.roots.push(converted)
  return converted
}

/** A head says which way it reads; how a column is set is a theme's business, so it becomes a class. */
function mendTables(node: Root | Element): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'th') child.properties.scope = 'col'
    const { align, ...rest } = child.properties
    if (align) child.properties = { ...rest, className: [`align-${align}`] }
    mendTables(child)
  }
}

function idsIn(node: Nodes): string[] {
  const own = node.type === 'element' && typeof node.properties.id === 'string' ? [node.properties.id] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => idsIn(child as Nodes))] : own
}

/** Takes the links away that lead to nothing that is printed; their text stays. */
export function unlink(node: Root | Element, printed: ReadonlySet<string>): void {
  node.children = (node.children as ElementContent[]).flatMap((child) => {
    if (child.type !== 'element') return [child]
    unlink(child, printed)
    const href = child.tagName === 'a' ? child.properties.href : undefined
    return typeof href === 'string' && !printed.has(decode(href.slice(1))) ? child.children : [child]
  })
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children }
}
