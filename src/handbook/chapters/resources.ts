import type { Resource } from '../../model/types.ts'
import { text } from '../content.ts'
import { type Bench, type Desk, nextTable, openDesk, roleOf } from '../desk.ts'
import type { Block, Chapter } from '../handbook.ts'
import { resourceColumns, resourceKinds } from '../parts/resources.ts'
import { tableOf } from '../table.ts'
import { plainChapter } from './plain.ts'
import { isDraft } from './plan.ts'

/** A resource, and the plans that list it. */
interface Listed {
  readonly resource: Resource
  /** Of the plan that lists it first. */
  readonly desk: Desk
  readonly plans: string[]
}

/** What all plans of the book count on, by kind; what several plans list alike stands once. */
export function resourcesChapter(bench: Bench, number: number, digest: string): Chapter | undefined {
  const { say } = bench
  const listed = resourcesIn(bench)
  const [first] = bench.plans
  if (!first || listed.length === 0) return undefined
  const desk = openDesk(bench, first, number)
  const sections = [...resourceKinds, undefined].flatMap((kind) => {
    const items = listed.filter(({ resource }) => resource.kind === kind)
    const title = say(kind ? `handbook.resource.${kind}` : 'handbook.resource.other')
    return items.length > 0 ? [{ title, blocks: [resourceTable(desk, title, items)] }] : []
  })
  return plainChapter(bench, number, digest, say('handbook.section.resources'), sections, {
    draft: listed.some((one) => isDraft(bench, one.desk.plan)),
  })
}

function resourcesIn(bench: Bench): Listed[] {
  const listed = new Map<string, Listed>()
  for (const plan of bench.plans) {
    const chapter = bench.chapters.get(plan.id)
    const desk = openDesk(bench, plan, chapter ?? 0)
    for (const resource of plan.data.resources ?? []) {
      const { id: _id, keeper, ...rest } = resource
      const key = JSON.stringify([rest, roleOf(plan, keeper)?.name ?? keeper])
      const known = listed.get(key) ?? { resource, desk, plans: [] }
      known.plans.push(chapter === undefined ? plan.data.title : String(chapter))
      listed.set(key, known)
    }
  }
  return [...listed.values()]
}

function resourceTable(desk: Desk, kind: string, items: readonly Listed[]): Block {
  const { say } = desk
  return tableOf<Listed>({
    ...nextTable(desk),
    name: 'resources',
    caption: kind,
    columns: [
      ...resourceColumns(say).map(({ key, title, cell }) => ({
        key,
        title,
        cell: (one: Listed) => cell(one.desk, one.resource),
      })),
      { key: 'part', title: say('handbook.column.part'), cell: ({ plans }) => text(plans.join(say('handbook.comma'))) },
    ],
    groups: [{ items }],
  })
}
