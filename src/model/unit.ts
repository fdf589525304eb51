import type { ModelFile, Place } from './file.ts'
import type { Plan } from './plan.ts'
import type { AppliesTo, Person, PlanChange, SettingsData, UnitData } from './types.ts'

/** A unit of the organisation. `chain` runs from the unit itself to the top; a parent that is a circle ends it. */
export interface Unit {
  readonly id: string
  readonly data: UnitData
  readonly file: ModelFile
  /** Where the unit stands in its file: empty, or its index in the list. */
  readonly base: readonly (string | number)[]
  readonly chain: readonly Unit[]
  /** False where a unit above it cannot be found or read, so that nobody knows what it inherits. */
  readonly isWhole: boolean
}

export function unitName(unit: Unit): string {
  return unit.data.name ?? unit.id
}

export function placeInUnit(unit: Unit, pointer: readonly (string | number)[], at: Place['at'] = 'value'): Place {
  return { file: unit.file, pointer: [...unit.base, ...pointer], at }
}

/** Whether a plan or handbook holds for a unit: any of its tags, or one of the units or their descendants; not `except`. */
export function applies(appliesTo: AppliesTo | undefined, unit: Unit): boolean {
  if (!appliesTo) return true
  const isNamed = (names: readonly string[] | undefined) =>
    names?.some((name) => unit.chain.some((above) => above.id === name || above.data.name === name)) ?? false
  if (isNamed(appliesTo.except)) return false
  if (!appliesTo.tags && !appliesTo.units) return true
  const tagged = appliesTo.tags?.some((tag) => unit.data.tags?.includes(tag)) ?? false
  return tagged || isNamed(appliesTo.units)
}

/** The post that a text stands for: its id where the settings name it, else the text itself. */
export function canonicalPost(settings: SettingsData, text: string): string {
  const posts = settings.posts ?? {}
  if (Object.hasOwn(posts, text)) return text
  for (const [id, names] of Object.entries(posts)) {
    if (Object.values(names).includes(text)) return id
  }
  return text
}

/** The printed name of a post in a language; the text itself where the settings do not name it. */
export function postName(settings: SettingsData, text: string, locale: string): string {
  const names = settings.posts?.[canonicalPost(settings, text)]
  return (
    names?.[locale] ??
    (names && !Object.hasOwn(settings.posts ?? {}, text)
      ? text
      : (names?.['zh-Hans'] ?? names?.['zh-Hant'] ?? names?.en)) ??
    text
  )
}

/** Who holds a post in a unit, nearest first up the tree, and the unit that says so. Empty where nobody does. */
export function personsFor(
  settings: SettingsData,
  unit: Unit,
  post: string,
): { persons: readonly Person[]; unit: Unit } | undefined {
  const wanted = canonicalPost(settings, post)
  for (const above of unit.chain) {
    for (const [key, bound] of Object.entries(above.data.people ?? {})) {
      if (canonicalPost(settings, key) === wanted) {
        return { persons: Array.isArray(bound) ? (bound as Person[]) : [bound as Person], unit: above }
      }
    }
  }
  return undefined
}

/** A value that is inherited key by key, nearest first: contacts, places, values. */
export function inherited<K extends 'contacts' | 'places' | 'values'>(unit: Unit, key: K): NonNullable<UnitData[K]> {
  const merged: Record<string, unknown> = {}
  for (const above of unit.chain.toReversed()) Object.assign(merged, above.data[key])
  return merged as NonNullable<UnitData[K]>
}

/** A single value that is inherited whole. */
export function inheritedValue<K extends 'hours' | 'staff-on-duty'>(unit: Unit, key: K): UnitData[K] {
  return unit.chain.find((above) => above.data[key] !== undefined)?.data[key]
}

/** The changes that a unit makes to a plan: the top of the tree first, the unit's own last. */
export function changesTo(unit: Unit, plan: Plan): { unit: Unit; key: string; change: PlanChange }[] {
  return unit.chain
    .toReversed()
    .flatMap((above) =>
      Object.entries(above.data.plans ?? {}).flatMap(([key, change]) =>
        key === plan.id || key === plan.data.title ? [{ unit: above, key, change }] : [],
      ),
    )
}
