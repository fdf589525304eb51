import type { Plan } from '../model/plan.ts'
import type { Situation } from './time-graph.ts'
import type { TimedPlan, TimedStep } from './timed-plan.ts'

/** Levels and cases in which the same steps apply: one network stands for all of them. */
export interface SituationGroup {
  readonly situation: Situation
  readonly levels: readonly string[]
  readonly cases: readonly string[]
}

/** Each level with each case, alone; those in which the same steps apply come as one. */
export function situationGroups(timed: TimedPlan): SituationGroup[] {
  const groups: SituationGroup[] = []
  for (const levels of alike(timed, timed.plan.data.levels, 'levels')) {
    for (const cases of alike(timed, timed.plan.data.cases, 'cases')) {
      groups.push({ situation: { level: levels[0], case: cases[0] }, levels, cases })
    }
  }
  return groups
}

function alike(
  { plan, steps }: TimedPlan,
  items: Plan['data']['levels'] | Plan['data']['cases'],
  key: 'levels' | 'cases',
): string[][] {
  const crosses = steps.some((step) => namesOther(step, plan))
  const named = steps.flatMap((step) => step[key] ?? [])
  const groups = new Map<string, string[]>()
  for (const { id } of items ?? []) {
    const applying = crosses ? id : named.map((ids) => (ids.has(id) ? '1' : '0')).join('')
    const group = groups.get(applying)
    if (group) group.push(id)
    else groups.set(applying, [id])
  }
  return groups.size > 0 ? [...groups.values()] : [[]]
}

/** Another plan may have levels of the same name, and other steps for them. */
function namesOther(step: TimedStep, plan: Plan): boolean {
  const anchors = [step.within?.anchor, step.deadline?.anchor]
  return step.after.some((one) => one.plan !== plan) || anchors.some((anchor) => anchor?.includes('/'))
}
