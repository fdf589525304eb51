import { phaseOf } from '../../model/plan.ts'
import type { Resource } from '../../model/types.ts'
import { plainChapter } from '../chapters/plain.ts'
import { strong } from '../content.ts'
import { type Bench, type Desk, nextTable, openDesk, ownerContent, planName } from '../desk.ts'
import type { Block, Chapter } from '../handbook.ts'
import { levelsPart } from '../parts/levels.ts'
import { quantityText } from '../parts/resources.ts'
import { stepsBlocks } from '../parts/steps.ts'
import { activationPart, terminationPart } from '../parts/switches.ts'
import { thresholdsPart } from '../parts/thresholds.ts'
import { proseContent } from '../prose.ts'
import { isRestricted } from '../public.ts'
import { stepsInOrder } from '../step-numbers.ts'
import { tableOf } from '../table.ts'
import { tabsOf } from './tabs.ts'

/** What one looks up when there is time. What few may see is behind its own tab, so that it is locked away with it. */
export function referenceChapter(bench: Bench, number: number, digest: string): Chapter | undefined {
  const sections = tabsOf(bench.plans)
    .filter((plan) => !isRestricted(plan))
    .map((plan, index) => ({
      title: planName(bench, plan),
      // Several plans share the chapter: what each defines has ids of its own.
      blocks: referenceBlocks({ ...openDesk(bench, plan, number), id: `c${number}-${index + 1}` }),
    }))
    .filter((section) => section.blocks.length > 0)
  if (sections.length === 0) return undefined
  return plainChapter(bench, number, digest, bench.say('handbook.field.reference'), sections, { leaf: 'page' })
}

/** Levels, what is watched, who starts and ends, what is done before and after, and where things are; of money nothing. */
export function referenceBlocks(desk: Desk): Block[] {
  const { say } = desk
  const routine = stepsInOrder(desk.plan).filter((step) => !['warning', 'response'].includes(phaseOf(step)))
  const parts = [
    { title: say('handbook.section.levels'), blocks: levelsPart(desk) },
    { title: say('handbook.section.thresholds'), blocks: thresholdsPart(desk) },
    { title: say('handbook.section.activation'), blocks: activationPart(desk) },
    { title: say('handbook.section.termination'), blocks: terminationPart(desk) },
    { title: say('handbook.field.routine'), blocks: stepsBlocks(desk, routine) },
    { title: say('handbook.section.resources'), blocks: whereThingsAre(desk) },
  ]
  return parts.flatMap(({ title, blocks }): Block[] => {
    if (blocks.length === 0) return []
    desk.count.subheading += 1
    return [{ kind: 'subheading', id: `${desk.id}-heading-${desk.count.subheading}`, title }, ...blocks]
  })
}

/** What there is, how much, where and by whom it is kept: when it is checked concerns the office. */
function whereThingsAre(desk: Desk): Block[] {
  const { say } = desk
  const resources = (desk.plan.data.resources ?? []).filter((one) => one.kind !== 'money')
  if (resources.length === 0) return []
  const { id, label } = nextTable(desk)
  return [
    tableOf<Resource>({
      id,
      label,
      name: 'where',
      caption: say('handbook.caption.resources'),
      columns: [
        { key: 'name', title: say('handbook.column.resource'), cell: (one) => strong(one.name) },
        { key: 'quantity', title: say('handbook.column.quantity'), cell: quantityText },
        { key: 'place', title: say('handbook.column.place'), cell: (one) => proseContent(desk, one.place) },
        { key: 'keeper', title: say('handbook.column.keeper'), cell: (one) => ownerContent(desk, one.keeper) },
      ],
      groups: [{ items: resources }],
    }),
  ]
}
