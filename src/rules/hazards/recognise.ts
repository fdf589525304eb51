import { fold } from '../../language/numerals.ts'
import type { Plan } from '../../model/plan.ts'
import { findPlan } from '../../model/references.ts'
import type { HazardItem } from '../../model/types.ts'
import type { Workspace } from '../../model/workspace.ts'
import { ancestorsOf } from '../ancestors.ts'
import { holdsForbidden, holdsUndenied, patternOf } from './clauses.ts'
import { spokenIn } from './spoken.ts'

/** Whether an item of a checklist is asked of a plan: some hold only where there is a bank, a lobby, a lift. */
export function isAskedOf({ if: premise }: HazardItem, plan: Plan, workspace: Workspace): boolean {
  if (!premise) return true
  const pattern = patternOf(premise)
  const { told, about } = spokenIn(plan, workspace)
  const { organisation } = workspace.settings
  return [told, about, fold(organisation?.name ?? '')].some((text) => {
    pattern.lastIndex = 0
    return pattern.test(text)
  })
}

/** Whether a plan has an item of a checklist, in whatever words, or a plan does that it may lean on. */
export function hasItem(item: HazardItem, plan: Plan, workspace: Workspace): boolean {
  if (isThere(item, plan, workspace)) return true
  if (!item.inherited) return false
  const related = (plan.data.related ?? []).flatMap((reference) => findPlan(workspace.plans, reference) ?? [])
  return [...ancestorsOf(plan, workspace.plans), ...related].some((other) => isThere(item, other, workspace))
}

function isThere({ found, forbidden, function: duty }: HazardItem, plan: Plan, workspace: Workspace): boolean {
  if (duty && plan.data.roles.some((role) => role.function?.includes(duty))) return true
  const spoken = spokenIn(plan, workspace)
  if (forbidden) {
    const pattern = patternOf(forbidden)
    pattern.lastIndex = 0
    if (pattern.test(spoken.forbidden) || holdsForbidden(spoken.told, pattern)) return true
  }
  return found !== undefined && holdsUndenied(spoken.told, patternOf(found))
}
