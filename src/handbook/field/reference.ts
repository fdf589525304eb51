import { type Bench, type Desk, openDesk, planName } from '../desk.ts'
import type { Block, Chapter } from '../handbook.ts'
import { levelsPart } from '../parts/levels.ts'
import { resourcesPart } from '../parts/resources.ts'
import { activationPart, terminationPart } from '../parts/switches.ts'
import { thresholdsPart } from '../parts/thresholds.ts'
import { isRestricted } from '../public.ts'
import { plainChapter } from './plain-chapter.ts'
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
  return plainChapter(bench, number, digest, bench.say('handbook.field.reference'), sections)
}

/** Levels, what is watched, who starts and ends, and where things are; of money nothing. */
export function referenceBlocks(desk: Desk): Block[] {
  const { say, plan } = desk
  const resources = (plan.data.resources ?? []).filter((one) => one.kind !== 'money')
  const parts = [
    { name: 'levels', blocks: levelsPart(desk) },
    { name: 'thresholds', blocks: thresholdsPart(desk) },
    { name: 'activation', blocks: activationPart(desk) },
    { name: 'termination', blocks: terminationPart(desk) },
    { name: 'resources', blocks: resourcesPart({ ...desk, plan: { ...plan, data: { ...plan.data, resources } } }) },
  ] as const
  return parts.flatMap(({ name, blocks }): Block[] => {
    if (blocks.length === 0) return []
    desk.count.subheading += 1
    const title = say(`handbook.section.${name}`)
    return [{ kind: 'subheading', id: `${desk.id}-heading-${desk.count.subheading}`, title }, ...blocks]
  })
}
