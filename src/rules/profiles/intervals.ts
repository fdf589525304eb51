import { compareRecurrence, parseRecurrence, type Recurrence } from '../../language/recurrence.ts'
import type { Plan } from '../../model/plan.ts'
import type { IntervalDemand } from '../../model/types.ts'
import { applies } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import { holdsAny } from './sections.ts'

/** How often a plan is drilled: the most frequent of its drills, and the index of that; undefined where none says. */
export interface Drilled {
  readonly index: number
  readonly every: Recurrence
}

export function mostFrequent({ data }: Plan): Drilled | undefined {
  const drilled = (data.drills ?? []).flatMap((drill, index): Drilled[] => {
    const every = drill.every === undefined ? undefined : parseRecurrence(drill.every)
    return every ? [{ index, every }] : []
  })
  return drilled.toSorted((a, b) => compareRecurrence(a.every, b.every))[0]
}

/** Whether an interval concerns a plan by the kind of place: tags, or words in its title and scope. */
export function isOfPlace({ places }: IntervalDemand, plan: Plan, { units }: Workspace): boolean {
  if (!places) return true
  const { title, scope = '', 'applies-to': appliesTo } = plan.data
  const tags = [
    ...(appliesTo?.tags ?? []),
    ...units.flatMap((unit) => (applies(appliesTo, unit) ? (unit.data.tags ?? []) : [])),
  ]
  return holdsAny([title, ...new Set(tags)].join('\n'), places) || holdsAny(positive(scope), places)
}

export function isRarer(drilled: Recurrence, asked: Recurrence): boolean {
  return compareRecurrence(drilled, asked) > 0
}

/** The sentences of a scope that say where the plan holds, not where it does not. */
function positive(scope: string): string {
  return scope
    .split(/[。；;\n]|\.\s/)
    .filter((sentence) => !/不适用|不適用|除外|以外|不包括|not apply|except|excluding/i.test(sentence))
    .join('\n')
}
