import type { Plan } from '../model/plan.ts'
import { findPlan } from '../model/references.ts'

/** The plans above a plan, nearest first; a circle ends them. */
export function ancestorsOf(plan: Plan, plans: readonly Plan[]): Plan[] {
  const above: Plan[] = []
  let at: Plan | undefined = plan
  while (at?.data.parent !== undefined) {
    at = findPlan(plans, at.data.parent)
    if (!at || at === plan || above.includes(at)) break
    above.push(at)
  }
  return above
}
