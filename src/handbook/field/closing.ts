import { recordsChapter } from '../chapters/records.ts'
import type { Bench } from '../desk.ts'
import { frontPages } from '../front.ts'
import type { Block, Chapter } from '../handbook.ts'
import { plainChapter } from './plain-chapter.ts'

/** Who approved what, what is in force, and which sheets were replaced: nobody needs it in a hurry, so it comes last. */
export function closingChapter(bench: Bench, number: number, digest: string): Chapter | undefined {
  const records = recordsChapter(bench, number, digest)
  if (!records) return undefined
  const pages = [...frontPages(bench), ...records.sections]
  const blocks = pages.flatMap((page, index): Block[] => [
    { kind: 'subheading', id: `c${number}-heading-${index + 1}`, title: page.title },
    ...page.blocks,
  ])
  return plainChapter(bench, number, digest, records.title, [{ title: records.title, blocks }])
}
