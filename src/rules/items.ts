import { isMapping, type Pointer, valueAt } from '../language/pointer.ts'
import type { Place } from '../model/file.ts'
import { type IdentityList, type Plan, placeIn } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { PlanData, Role } from '../model/types.ts'

export { isMapping, valueAt } from '../language/pointer.ts'

export type Item<L extends IdentityList> = NonNullable<PlanData[L]>[number]

/** The items of a list with their indices; what is no mapping is the schema's to tell and is passed over. */
export function* itemsIn<L extends IdentityList>(plan: Plan, list: L): Iterable<readonly [number, Item<L>]> {
  for (const [index, item] of (plan.data[list] ?? []).entries()) {
    if (isMapping(valueAt(plan.file.data, [list, index]))) yield [index, item as Item<L>]
  }
}

/** Whether the author wrote something there, though it may be unreadable: other rules tell of that. */
export function isWritten({ file, data }: Plan, pointer: Pointer): boolean {
  const around = pointer.slice(0, -1)
  // Keys that stand as items of a list are read as those of the mapping.
  const isMended = Array.isArray(valueAt(file.data, around)) && isMapping(valueAt(data, around))
  return valueAt(isMended ? data : file.data, pointer) !== undefined
}

export function itemPlace(plan: Plan, list: IdentityList, index: number, ...rest: Pointer): Place {
  return placeIn(plan, [list, index, ...rest])
}

export function roleOf(plan: Plan, reference: string | undefined): Role | undefined {
  return reference === undefined ? undefined : find(plan.data.roles, reference)?.item
}
