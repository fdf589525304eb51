import type { Plan } from '../model/plan.ts'
import { findPlan } from '../model/references.ts'

/** Plans as they are printed: comprehensive ones first, each plan after the one above it, else as they came. */
export function printOrder(plans: readonly Plan[]): Plan[] {
  const ordered: Plan[] = []
  const place = (plan: Plan, below: readonly Plan[]): void => {
    if (ordered.includes(plan) || below.includes(plan)) return
    const parent = plan.data.parent === undefined ? undefined : findPlan(plans, plan.data.parent)
    if (parent) place(parent, [...below, plan])
    ordered.push(plan)
  }
  const first = plans.filter((plan) => plan.data.kind === 'comprehensive')
  for (const plan of [...first, ...plans]) place(plan, [])
  return ordered
}
