import type { Heading, Nodes } from 'mdast'
import { parseMarkdown, plainText } from '../language/markdown.ts'
import { folderOf, resolvePath } from '../model/asset.ts'
import type { Desk } from './desk.ts'
import { settle } from './settle.ts'

/** A body taken apart: what stands before the first heading, then a part for each heading of the upper level. */
export interface BodySection {
  readonly title?: string
  readonly pieces: readonly BodyPiece[]
}

export type BodyPiece =
  | { readonly kind: 'text'; readonly nodes: readonly Nodes[]; readonly folder: string }
  | { readonly kind: 'heading'; readonly title: string }
  | { readonly kind: 'directive'; readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  | {
      readonly kind: 'callout'
      readonly type: 'note' | 'warning'
      readonly title?: string
      readonly pieces: readonly BodyPiece[]
    }

/** Whether a part that is for some readers only is printed in this book. */
export type Applies = (attributes: Readonly<Record<string, string>>) => boolean

type Loose = BodyPiece | { readonly kind: 'break'; readonly depth: number; readonly title: string }

/** The body's sections, with what it includes, and without what is not for this book. */
export function bodySections(desk: Desk, applies: Applies): BodySection[] {
  const root = desk.plan.file.body?.root
  if (!root) return []
  const loose = taken(desk, root.children, folderOf(desk.plan.file.source.path), applies, [])
  const depths = loose.flatMap((piece) => (piece.kind === 'break' ? [piece.depth] : []))
  const top = upperDepth(depths)
  const sections: { title?: string; pieces: BodyPiece[] }[] = [{ pieces: [] }]
  for (const piece of loose) {
    if (piece.kind !== 'break') sections.at(-1)?.pieces.push(piece)
    else if (piece.depth <= top) sections.push({ title: piece.title, pieces: [] })
    else sections.at(-1)?.pieces.push({ kind: 'heading', title: piece.title })
  }
  return sections.filter((section) => section.title !== undefined || section.pieces.length > 0)
}

/** A single heading above all others is only the first of the sections: the next level down is theirs too. */
function upperDepth(depths: readonly number[]): number {
  const top = Math.min(...depths)
  const rest = depths.filter((depth) => depth > top)
  return depths.length - rest.length === 1 && rest.length > 0 ? Math.min(...rest) : top
}

function taken(
  desk: Desk,
  nodes: readonly Nodes[],
  folder: string,
  applies: Applies,
  within: readonly string[],
): Loose[] {
  const pieces: Loose[] = []
  for (const node of nodes) {
    if (node.type === 'heading') pieces.push({ kind: 'break', depth: node.depth, title: headingText(desk, node) })
    else if (node.type === 'leafDirective') {
      const attributes = attributesOf(node)
      if (node.name === 'include') pieces.push(...included(desk, attributes.file ?? '', applies, within))
      else pieces.push({ kind: 'directive', name: node.name, attributes })
    } else if (node.type === 'containerDirective') {
      const attributes = attributesOf(node)
      if (node.name === 'only' && !applies(attributes)) continue
      const inner = taken(desk, node.children, folder, applies, within)
      if (node.name === 'note') pieces.push(callout(attributes, inner))
      else pieces.push(...inner)
    } else if (node.type !== 'html') {
      const last = pieces.at(-1)
      if (last?.kind === 'text' && last.folder === folder) {
        pieces[pieces.length - 1] = { ...last, nodes: [...last.nodes, node] }
      } else pieces.push({ kind: 'text', nodes: [node], folder })
    }
  }
  return pieces
}

function callout(attributes: Readonly<Record<string, string>>, inner: readonly Loose[]): BodyPiece {
  const pieces = inner.map(
    (piece): BodyPiece => (piece.kind === 'break' ? { kind: 'heading', title: piece.title } : piece),
  )
  return { kind: 'callout', type: attributes.type === 'warning' ? 'warning' : 'note', title: attributes.title, pieces }
}

function included(desk: Desk, path: string, applies: Applies, within: readonly string[]): Loose[] {
  const resolved = resolvePath('', decoded(path))
  const asset = resolved === undefined ? undefined : desk.bench.workspace.assets.get(resolved)
  if (resolved === undefined || asset?.status !== 'read' || within.includes(resolved) || within.length >= 8) return []
  const { root } = parseMarkdown(new TextDecoder().decode(asset.bytes))
  return taken(desk, root.children, folderOf(resolved), applies, [...within, resolved])
}

function attributesOf(node: {
  readonly attributes?: Readonly<Record<string, string | null | undefined>> | null
}): Record<string, string> {
  return Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']))
}

const numberings =
  /^\s*(?:第[一二三四五六七八九十百零〇\d]+[章节節条條部篇]|[一二三四五六七八九十百]+[、.．]|[（(][一二三四五六七八九十百\d]+[)）]|\d+(?:\.\d+)+\.?(?=\s|\p{Script=Han})|\d+[.．、)）](?!\d))[\s　、:：]*/u

/** A heading's text without the number that was typed before it: printed numbers are the theme's. */
function headingText(desk: Desk, node: Heading): string {
  const settled = settle({ desk, folder: '', definitions: new Map() }, node.children)
  const text = settled.map(plainText).join('').trim()
  return text.replace(numberings, '').trim() || text
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
