import { fillIdentities, type Identified, type IdentityList, identityLists, labelOf, type Plan } from './plan.ts'
import { find } from './references.ts'
import type { PlanData } from './types.ts'
import { changesTo, type Unit } from './unit.ts'

/** A plan as one unit has it: changes from the top of the tree down to the unit, merged by id. */
export function planForUnit(plan: Plan, unit: Unit): Plan {
  const changes = changesTo(unit, plan)
  if (changes.length === 0) return plan
  let data = plan.data
  for (const { change } of changes) data = applyChange(data, change as Readonly<Record<string, unknown>>)
  return { ...plan, data: fillIdentities(data) }
}

/** Applies one change: lists with ids item by item, mappings key by key, all else replaced. */
export function applyChange(data: PlanData, change: Readonly<Record<string, unknown>>): PlanData {
  const merged: Record<string, unknown> = { ...data }
  for (const [key, value] of Object.entries(change)) {
    if (key === 'accepts') continue
    merged[key] = Object.hasOwn(identityLists, key)
      ? mergeList(data[key as IdentityList] as readonly Identified[] | undefined, value)
      : merge(merged[key], value)
  }
  return merged as unknown as PlanData
}

/** Whether a change to a list's item is a new item: it names itself, rather than only altering one that is there. */
export function isNewItem(list: IdentityList, change: unknown): boolean {
  const name = identityLists[list]
  return isMapping(change) && name !== undefined && typeof change[name] === 'string'
}

function mergeList(items: readonly Identified[] | undefined, changes: unknown): readonly Identified[] {
  const merged = [...(items ?? [])]
  if (!isMapping(changes)) return merged
  for (const [reference, change] of Object.entries(changes)) {
    const found = find(merged, reference)
    if (found) merged[found.index] = { ...(merge(found.item, change) as Identified), id: found.item.id }
    else if (isMapping(change)) merged.push({ ...change, id: reference } as Identified)
  }
  return merged.filter((item) => labelOf(item) !== undefined)
}

function merge(base: unknown, change: unknown): unknown {
  if (!isMapping(base) || !isMapping(change)) return change
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(change)) merged[key] = merge(merged[key], value)
  return merged
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
