import type { Plan } from '../../model/plan.ts'

/** The plans as the tabs have them: what holds where no plan of its own does comes last. */
export function tabsOf(plans: readonly Plan[]): readonly Plan[] {
  const general = plans.filter((plan) => plan.data.kind === 'comprehensive')
  return [...plans.filter((plan) => !general.includes(plan)), ...general]
}
