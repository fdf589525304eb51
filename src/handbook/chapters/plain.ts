import type { Bench } from '../desk.ts'
import type { Block, Chapter, Section } from '../handbook.ts'

interface Draft {
  readonly title: string
  readonly blocks: readonly Block[]
}

interface Traits {
  /** Where something in it comes from a plan that is not approved. */
  readonly draft?: boolean
  /** In a book for the field each section begins a leaf. */
  readonly leaf?: Section['leaf']
}

/** A chapter that belongs to no single plan: sections and nothing around them. */
export function plainChapter(
  bench: Bench,
  number: number,
  digest: string,
  title: string,
  drafts: readonly Draft[],
  { draft = false, leaf }: Traits = {},
): Chapter {
  const id = `c${number}`
  const sections = drafts.map(
    (section, index): Section => ({ ...section, id: `${id}-${index + 1}`, number: `${number}.${index + 1}`, leaf }),
  )
  for (const section of [{ id }, ...sections]) bench.claimed.add(section.id)
  return {
    id,
    number,
    title,
    running: title,
    facts: [],
    draft,
    digest,
    blocks: [],
    sections,
    figures: [],
    layout: 'text',
  }
}
