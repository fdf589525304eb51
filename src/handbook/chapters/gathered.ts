import { type Bench, type Desk, openDesk } from '../desk.ts'
import type { Block, Chapter } from '../handbook.ts'
import { annexesPart } from '../parts/opening.ts'
import { formsPart } from '../parts/reports.ts'
import { missingForms } from '../usual-forms.ts'
import { plainChapter } from './plain.ts'
import { isDraft } from './plan.ts'

/** The annexes of all plans, a section for each. */
export function annexesChapter(bench: Bench, number: number, digest: string): Chapter | undefined {
  return gatheredChapter(bench, number, digest, 'annexes', (desk, section) => annexesPart({ ...desk, id: section }))
}

/** The forms of all plans, and those that a hazard needs beside them; one that a plan's text places itself stands there. */
export function formsChapter(bench: Bench, number: number, digest: string): Chapter | undefined {
  return gatheredChapter(bench, number, digest, 'forms', (desk, section) => {
    const chapter = bench.chapters.get(desk.plan.id)
    // Steps lead to a form by the plan's own chapter.
    const own = formsPart({ ...desk, id: chapter === undefined ? section : `c${chapter}` })
    const usual = missingForms(bench, desk.plan).map(
      ({ id, title, note, fields }): Block => ({ kind: 'form', id: `${section}-${id}`, title, note, fields }),
    )
    return [...own.filter((block) => block.kind !== 'form' || !block.id.includes('-again-')), ...usual]
  })
}

/** A chapter of what each plan has of one thing; undefined where none has any. */
function gatheredChapter(
  bench: Bench,
  number: number,
  digest: string,
  name: 'annexes' | 'forms',
  build: (desk: Desk, section: string) => Block[],
): Chapter | undefined {
  const sections: { title: string; blocks: readonly Block[] }[] = []
  let draft = false
  for (const plan of bench.plans) {
    const blocks = build(openDesk(bench, plan, number), `c${number}-${sections.length + 1}`)
    if (blocks.length === 0) continue
    draft ||= isDraft(bench, plan)
    sections.push({ title: plan.data.title, blocks })
  }
  if (sections.length === 0) return undefined
  return plainChapter(bench, number, digest, bench.say(`handbook.section.${name}`), sections, { draft })
}
