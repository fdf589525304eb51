import type { Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const processor = unified().use(rehypeStringify).freeze()

/** Safe nodes, as `src/handbook/prose.ts` makes them, as HTML text. */
export function proseHtml(root: Root): string {
  return processor.stringify(root)
}
