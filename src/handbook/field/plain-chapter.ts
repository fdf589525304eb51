import type { Bench } from '../desk.ts'
import type { Block, Chapter, Section } from '../handbook.ts'

interface Draft {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A chapter behind the tabs: it belongs to no plan and is no draft of one. */
export function plainChapter(
  bench: Bench,
  number: number,
  digest: string,
  title: string,
  drafts: readonly Draft[],
): Chapter {
  const id = `c${number}`
  const sections = drafts.map(
    (draft, index): Section => ({ ...draft, id: `${id}-${index + 1}`, number: `${number}.${index + 1}`, leaf: 'page' }),
  )
  for (const section of [{ id }, ...sections]) bench.claimed.add(section.id)
  return {
    id,
    number,
    title,
    running: title,
    facts: [],
    draft: false,
    digest,
    blocks: [],
    sections,
    figures: [],
    layout: 'text',
  }
}
