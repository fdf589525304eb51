import type { Image, Link, ListItem, Nodes, PhrasingContent } from 'mdast'
import { modelLink, plainText } from '../language/markdown.ts'
import { resolvePath } from '../model/asset.ts'
import { pictureOf } from '../model/picture.ts'
import type { Desk } from './desk.ts'
import { modelTarget } from './model-target.ts'

export interface Setting {
  readonly desk: Desk
  /** Where the addresses of pictures start. */
  readonly folder: string
  /** Identifier of a link definition → its address. */
  readonly definitions: ReadonlyMap<string, string>
}

/**
 * Copies Markdown nodes with everything settled that only the book knows: links to the model become names, addresses
 * outside the book become text, pictures become data. Raw HTML and directives are left out.
 */
export function settle(at: Setting, nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node) => settled(at, node))
}

function settled(at: Setting, node: Nodes): Nodes[] {
  switch (node.type) {
    case 'html':
    case 'leafDirective':
      return []
    case 'containerDirective':
      return [{ type: 'blockquote', children: settle(at, node.children) } as Nodes]
    case 'link':
      return settledLink(at, node)
    case 'image':
      return [settledImage(at, node)]
    case 'listItem':
      return [settledItem(at, node)]
    case 'definition':
      return []
    case 'linkReference': {
      const url = at.definitions.get(node.identifier)
      const link: Link = { type: 'link', url: url ?? '', children: node.children }
      return url === undefined ? settle(at, node.children) : settledLink(at, link)
    }
    case 'imageReference':
      return [settledImage(at, { type: 'image', url: at.definitions.get(node.identifier) ?? '', alt: node.alt })]
    default:
      return 'children' in node ? [{ ...node, children: settle(at, node.children) } as Nodes] : [node]
  }
}

function settledLink(at: Setting, node: Link): Nodes[] {
  const children = settle(at, node.children) as PhrasingContent[]
  const model = modelLink(node.url)
  if (!model) return outside(node, children)
  // `<role:commander>` is a link whose text is its own address.
  const own = plainText(node)
  const bare = own === node.url || own === `${model.scheme}:${model.target}`
  const target = modelTarget(at.desk, model.scheme, model.target)
  const text: PhrasingContent[] = bare ? [{ type: 'text', value: target.text }] : children
  return target.to ? [{ type: 'link', url: `#${target.to}`, children: text }] : text
}

/** A reader of paper cannot follow a link: the address stands after the text, unless it is the text. */
function outside(node: Link, children: PhrasingContent[]): Nodes[] {
  if (!/^(?:https?:|mailto:|tel:)/i.test(node.url)) return children
  const address = node.url.replace(/^(?:mailto|tel):/i, '')
  const text = plainText(node)
  if (text === node.url) return [{ type: 'text', value: address }]
  if (text === address || node.url.endsWith(`//${text}`)) return children
  return [...children, { type: 'text', value: `（${address}）` }]
}

function settledImage(at: Setting, node: Image): Nodes {
  const path = /^[a-z][a-z0-9+.-]*:|^\/\//i.test(node.url) ? undefined : resolvePath(at.folder, decoded(node.url))
  const asset = path === undefined ? undefined : at.desk.bench.workspace.assets.get(path)
  const url = asset?.status === 'read' ? pictureOf(asset.bytes) : undefined
  return url ? { type: 'image', url, alt: node.alt ?? '' } : { type: 'text', value: node.alt ?? '' }
}

function settledItem(at: Setting, node: ListItem): ListItem {
  const children = settle(at, node.children) as ListItem['children']
  const first = children[0]
  if (node.checked == null || first?.type !== 'paragraph') return { ...node, checked: null, children }
  const box: PhrasingContent = { type: 'text', value: node.checked ? '■ ' : '□ ' }
  return { ...node, checked: null, children: [{ ...first, children: [box, ...first.children] }, ...children.slice(1)] }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}
