import type { Pointer } from '../language/pointer.ts'
import type { Place } from '../model/file.ts'
import { type IdentityList, type Plan, placeIn } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { PlanData, Role } from '../model/types.ts'

export type Item<L extends IdentityList> = NonNullable<PlanData[L]>[number]

/** The items of a list with their indices; what is no mapping is the schema's to tell and is passed over. */
export function* itemsIn<L extends IdentityList>(plan: Plan, list: L): Iterable<readonly [number, Item<L>]> {
  for (const [index, item] of (plan.data[list] ?? []).entries()) {
    if (isMapping(valueAt(plan.file.data, [list, index]))) yield [index, item as Item<L>]
  }
}

/** Whether the author wrote something there, though it may be unreadable: another rule tells of that. */
export function isWritten(plan: Plan, pointer: Pointer): boolean {
  return valueAt(plan.file.data, pointer) !== undefined
}

export function itemPlace(plan: Plan, list: IdentityList, index: number, ...rest: Pointer): Place {
  return placeIn(plan, [list, index, ...rest])
}

export function roleOf(plan: Plan, reference: string | undefined): Role | undefined {
  return reference === undefined ? undefined : find(plan.data.roles, reference)?.item
}

export function valueAt(data: unknown, pointer: Pointer): unknown {
  let value = data
  for (const segment of pointer) {
    if (typeof value !== 'object' || value === null) return undefined
    value = (value as Record<string | number, unknown>)[segment]
  }
  return value
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
