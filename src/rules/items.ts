import { isMapping, type Pointer, valueAt } from '../language/pointer.ts'
import { branchFor, type Schema } from '../language/schema.ts'
import type { Place } from '../model/file.ts'
import { nearKey } from '../model/near-key.ts'
import { type IdentityList, type Plan, placeIn } from '../model/plan.ts'
import { find } from '../model/references.ts'
import { resolveSchema, schemaOf } from '../model/schemas.ts'
import type { PlanData, Role } from '../model/types.ts'

export { isMapping, valueAt } from '../language/pointer.ts'

export type Item<L extends IdentityList> = NonNullable<PlanData[L]>[number]

/** The items of a list with their indices; what is no mapping is the schema's to tell and is passed over. */
export function* itemsIn<L extends IdentityList>(plan: Plan, list: L): Iterable<readonly [number, Item<L>]> {
  for (const [index, item] of (plan.data[list] ?? []).entries()) {
    if (isMapping(valueAt(plan.file.data, [list, index]))) yield [index, item as Item<L>]
  }
}

/** Whether the author wrote something there, though it may be unreadable or its key misspelt: other rules tell of that. */
export function isWritten(plan: Plan, pointer: Pointer): boolean {
  return valueAt(plan.file.data, pointer) !== undefined || isMisspelt(plan, pointer)
}

function isMisspelt(plan: Plan, pointer: Pointer): boolean {
  const around = pointer.slice(0, -1)
  const parent = valueAt(plan.file.data, around)
  if (!isMapping(parent)) return false
  const schema = mappingSchema(around)
  const unknown = Object.keys(parent).filter((key) => !Object.hasOwn(schema.properties ?? {}, key))
  return unknown.some((key) => nearKey(schema, key)?.key === pointer.at(-1))
}

/** The schema of a mapping of a plan. */
function mappingSchema(pointer: Pointer): Schema {
  let schema = branchFor(schemaOf('plan'), 'map', resolveSchema)
  for (const segment of pointer) {
    const list = branchFor(schema, 'list', resolveSchema)
    const next = typeof segment === 'number' ? list.items : schema.properties?.[segment]
    const shape = typeof segment === 'number' || next === undefined ? 'map' : isListSchema(next) ? 'list' : 'map'
    schema = branchFor(next ?? {}, shape, resolveSchema)
  }
  return schema
}

function isListSchema(schema: Schema): boolean {
  return branchFor(schema, 'list', resolveSchema).items !== undefined
}

export function itemPlace(plan: Plan, list: IdentityList, index: number, ...rest: Pointer): Place {
  return placeIn(plan, [list, index, ...rest])
}

export function roleOf(plan: Plan, reference: string | undefined): Role | undefined {
  return reference === undefined ? undefined : find(plan.data.roles, reference)?.item
}
