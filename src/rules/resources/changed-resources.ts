import type { Place } from '../../model/file.ts'
import type { Plan } from '../../model/plan.ts'
import { find, findPlan } from '../../model/references.ts'
import type { Resource, ResourceChange } from '../../model/types.ts'
import { placeInUnit, unitName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'

export interface ChangedResource {
  readonly plan: Plan
  /** The unit's name. */
  readonly unit: string
  readonly name: string
  readonly change: ResourceChange
  /** What the plan itself says; undefined where the unit adds the resource. */
  readonly base?: Resource
  readonly place: (...keys: readonly string[]) => Place
}

/** What units say of the resources of plans that are in force: their own expiry dates, checks and backups. */
export function* changedResources({ plans, units }: Workspace): Generator<ChangedResource> {
  for (const unit of units) {
    for (const [key, changes] of Object.entries(unit.data.plans ?? {})) {
      const plan = changes.resources ? findPlan(plans, key) : undefined
      if (!plan || plan.data.document?.status === 'retired') continue
      for (const [reference, change] of Object.entries(changes.resources ?? {})) {
        const base = find(plan.data.resources, reference)?.item
        yield {
          plan,
          unit: unitName(unit),
          name: change.name ?? base?.name ?? reference,
          change,
          base,
          place: (...keys) => placeInUnit(unit, ['plans', key, 'resources', reference, ...keys]),
        }
      }
    }
  }
}
