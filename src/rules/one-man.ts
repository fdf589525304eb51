import { postsOf } from '../analysis/posts.ts'
import type { Plan } from '../model/plan.ts'
import type { Role } from '../model/types.ts'
import { applies } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'

/** Whether a role's post is one person, as far as anybody says: not where every unit that fills it has several. */
export function isOneMan({ holder = '' }: Role, plan: Plan, workspace: Workspace): boolean {
  const { persons } = postsOf(workspace)
  const filled = workspace.units.flatMap((unit) => {
    const own = applies(plan.data['applies-to'], unit) ? persons(unit, holder) : []
    return own.length > 0 ? [own.length] : []
  })
  return filled.length === 0 || filled.some((count) => count === 1)
}
