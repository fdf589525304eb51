import type { Pointer } from '../../language/pointer.ts'
import type { Plan } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import { roleOf } from '../items.ts'

/**
 * Whether 立即 is a value at a place of a plan: on a step that saves life, in what such a step says, and on the action
 * page's line for the role that does it.
 */
export function isLifeSafety(plan: Plan, pointer: Pointer): boolean {
  const [list, index] = pointer
  const { steps, communications, field } = plan.data
  const saving = steps.filter((step) => step['life-safety'])
  if (list === 'steps') return steps[Number(index)]?.['life-safety'] === true
  if (list === 'communications') {
    return saving.some((step) => step.says?.some((said) => find(communications, said)?.index === index))
  }
  if (list !== 'field' || index !== 'actions') return false
  const owner = field?.actions?.[Number(pointer[2])]?.owner
  const role = roleOf(plan, owner)
  return saving.some((step) => !role || [step.owner, ...(step.with ?? [])].some((name) => roleOf(plan, name) === role))
}
