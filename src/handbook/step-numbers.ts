import { type Plan, phaseOf } from '../model/plan.ts'
import type { Step } from '../model/types.ts'

export const phases = ['prevention', 'monitoring', 'warning', 'response', 'recovery'] as const

/** The steps in the order of print: by phase, then as they are written. */
export function stepsInOrder(plan: Plan): readonly Step[] {
  return phases.flatMap((phase) => plan.data.steps.filter((step) => phaseOf(step) === phase))
}

/** Step id → the number that stands for it in every table, figure and card: its place in the plan, `01`, `02`, … */
export function stepNumbers(plan: Plan): ReadonlyMap<string, string> {
  return new Map(plan.data.steps.map((step, index) => [step.id, String(index + 1).padStart(2, '0')]))
}
