import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const processor = unified().use(rehypeStringify).freeze()

/** Safe nodes, as `src/handbook/prose.ts` makes them, as HTML text. */
export function proseHtml(root: Root): string {
  return processor.stringify(root)
}

/** The same, and of a single paragraph only what is in it: a cell needs no paragraph of its own. */
export function loneHtml(root: Root): string {
  const [only, ...rest] = root.children.filter((node) => node.type === 'element' || node.type === 'text')
  const single = rest.length === 0 && only?.type === 'element' && only.tagName === 'p'
  return proseHtml(single ? { type: 'root', children: only.children } : root)
}
