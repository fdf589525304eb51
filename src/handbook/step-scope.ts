import type { Plan } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { Step } from '../model/types.ts'

/** For whom a step is, by the names that the book prints: a reader on a screen may ask for one role or level. */
export interface StepScope {
  /** Who answers for it, then who helps. */
  readonly roles: readonly string[]
  /** Where it is not for all levels of the plan. */
  readonly levels: readonly string[]
}

export function stepScope({ data }: Plan, step: Step): StepScope {
  const roles = [step.owner, ...(step.with ?? [])].flatMap(
    (reference) => find(data.roles, reference ?? '')?.item.name ?? [],
  )
  const levels = (step.levels ?? []).flatMap((reference) => find(data.levels, reference)?.item.name ?? [])
  return { roles: [...new Set(roles)], levels: levels.length < (data.levels?.length ?? 0) ? levels : [] }
}

/** The names of a plan's levels, gravest first, where any of its steps is for some of them only. */
export function ladderOf(plan: Plan): readonly string[] {
  const divides = plan.data.steps.some((step) => stepScope(plan, step).levels.length > 0)
  return divides ? (plan.data.levels ?? []).map((level) => level.name) : []
}
