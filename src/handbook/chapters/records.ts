import { digestOf, shortDigest } from '../../model/digest.ts'
import type { Plan } from '../../model/plan.ts'
import { text } from '../content.ts'
import { dateText } from '../dates.ts'
import { type Bench, nextTable, openDesk, planName } from '../desk.ts'
import type { Block, Chapter, Section } from '../handbook.ts'
import { tableOf } from '../table.ts'

/** What is in the book and in which version, and lines on which replaced sheets are noted. */
export function recordsChapter(bench: Bench, number: number, digest: string): Chapter | undefined {
  const first = bench.plans[0]
  if (!first) return undefined
  const { say } = bench
  const desk = openDesk(bench, first, number)
  const effective = nextTable(desk)
  const list: Block = tableOf<Plan>({
    ...effective,
    name: 'effective',
    caption: say('handbook.caption.effective'),
    columns: [
      { key: 'part', title: say('handbook.column.part'), cell: (plan) => text(bench.chapters.get(plan.id)) },
      {
        key: 'plan',
        title: say('handbook.column.plan'),
        cell: (plan) => [[{ kind: 'link', text: planName(bench, plan), to: `c${bench.chapters.get(plan.id)}` }]],
      },
      { key: 'number', title: say('handbook.fact.number'), cell: (plan) => text(plan.data.document?.number) },
      { key: 'version', title: say('handbook.fact.version'), cell: (plan) => text(plan.data.document?.version) },
      {
        key: 'effective',
        title: say('handbook.fact.effective'),
        cell: (plan) => text(dateText(plan.data.document?.['effective-on'], bench.locale)),
      },
      { key: 'digest', title: say('handbook.fact.digest'), cell: (plan) => text(shortDigest(digestOf(plan))) },
    ],
    groups: [{ items: bench.plans }],
  })
  const replaced: Block = tableOf<number>({
    ...nextTable(desk),
    name: 'replaced',
    caption: say('handbook.caption.replaced'),
    roomy: true,
    columns: ['pages', 'old', 'new', 'date', 'signature'].map((key) => ({
      key,
      title: say(`handbook.replaced.${key as 'pages'}`),
      cell: () => [],
      keep: true,
    })),
    groups: [{ items: [1, 2, 3, 4, 5, 6] }],
  })
  const sections: Section[] = [
    { title: say('handbook.effective-list'), blocks: [list] },
    { title: say('handbook.replaced-list'), blocks: [replaced] },
  ].map((section, index) => ({ ...section, id: `${desk.id}-${index + 1}`, number: `${number}.${index + 1}` }))
  for (const section of [{ id: desk.id }, ...sections]) bench.claimed.add(section.id)
  return {
    id: desk.id,
    number,
    title: say('handbook.records'),
    running: say('handbook.records'),
    facts: [],
    draft: false,
    digest,
    blocks: [],
    sections,
    figures: [],
    layout: 'text',
  }
}
