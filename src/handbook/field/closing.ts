import type { BookPart } from '../../model/book-parts.ts'
import { paperPages, papersTitle } from '../chapters/papers.ts'
import { plainChapter } from '../chapters/plain.ts'
import type { Bench } from '../desk.ts'
import type { Block, Chapter } from '../handbook.ts'

/** Who approved what, who holds a copy, and what is in force: nobody needs it in a hurry, so it comes last. */
export function closingChapter(
  bench: Bench,
  number: number,
  digest: string,
  parts: readonly BookPart[],
): Chapter | undefined {
  const pages = paperPages(bench, number, parts)
  if (pages.length === 0) return undefined
  const title = papersTitle(bench, parts)
  const blocks = pages.flatMap((page, index): Block[] => [
    { kind: 'subheading', id: `c${number}-heading-${index + 1}`, title: page.title },
    ...page.blocks,
  ])
  return plainChapter(bench, number, digest, title, [{ title, blocks }], { leaf: 'page' })
}
