import type { Plan } from '../model/plan.ts'
import type { Role } from '../model/types.ts'
import { roleOf } from './items.ts'

/** The roles that command: those that say so, else the one that activates the plan. */
export function commandersOf(plan: Plan): readonly Role[] {
  const named = plan.data.roles.filter((role) => role.function === 'command')
  if (named.length > 0) return named
  const authority = roleOf(plan, plan.data.activation?.authority)
  return authority ? [authority] : []
}

/** The roles that speak outside: those that say so, else those whose name does. */
export function spokespersonsOf(plan: Plan): readonly Role[] {
  const named = plan.data.roles.filter((role) => role.function === 'speak')
  if (named.length > 0) return named
  return plan.data.roles.filter(
    (role) => role.function === undefined && /发言人|發言人|spokes(?:person|man|woman)/i.test(role.name),
  )
}
