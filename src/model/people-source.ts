import type { ModelFile } from './file.ts'
import type { Problem } from './problem.ts'
import { unitSchema } from './schemas.ts'
import { soundValue } from './sound.ts'
import { suggest } from './suggest.ts'
import type { Person, SettingsData, UnitData } from './types.ts'
import { canonicalPost, type Unit, unitName } from './unit.ts'

type People = NonNullable<UnitData['people']>

/** Names and phones from outside the repository, by the unit's id or name; each is given to its unit once. */
export interface PeopleSource {
  readonly file: ModelFile
  readonly byUnit: ReadonlyMap<string, { readonly people: People; readonly base: readonly (string | number)[] }>
}

/** What a file of people says. */
export function peopleIn(file: ModelFile): PeopleSource {
  const written = Array.isArray(file.data)
    ? file.data.map((data, index) => ({ data, base: [index] }))
    : [{ data: file.data, base: [] }]
  const byUnit = new Map(
    written.flatMap(({ data, base }) => {
      const { id, people = {} } = (soundValue(data, unitSchema()) ?? {}) as Partial<UnitData>
      return typeof id === 'string' ? [[id, { people, base }] as const] : []
    }),
  )
  return { file, byUnit }
}

/** A unit with its people from outside: what these say of a post comes first, what only the unit says stays. */
export function withPeople(unit: UnitData, { byUnit }: PeopleSource, settings: SettingsData): UnitData {
  const own = [...new Set([unit.id, unit.name ?? ''])].flatMap((name) => byUnit.get(name) ?? [])
  if (own.length === 0) return unit
  const people: Record<string, Person | readonly Person[]> = { ...unit.people }
  for (const [post, bound] of own.flatMap((one) => Object.entries(one.people))) {
    const wanted = canonicalPost(settings, post)
    const key = Object.keys(people).find((other) => canonicalPost(settings, other) === wanted) ?? wanted
    const there = listOf(people[key])
    people[key] = listOf(bound).map((person, index) => ({ ...there[index], ...person }))
  }
  return { ...unit, people: people as People }
}

/** People of units that there are not. */
export function strangerProblems({ file, byUnit }: PeopleSource, units: readonly Unit[]): Problem[] {
  const known = new Set(units.flatMap((unit) => [unit.id, unitName(unit)]))
  return [...byUnit].flatMap(([reference, { base }]): Problem[] => {
    if (known.has(reference)) return []
    const near = suggest(reference, known)
    const key = near ? 'unknown-reference.near' : 'unknown-reference.none'
    const values = { reference, near, list: { key: 'list.units' } }
    return [{ rule: 'unknown-reference', place: { file, pointer: [...base, 'id'] }, message: { key, values } }]
  })
}

function listOf(bound: Person | readonly Person[] | undefined): readonly Person[] {
  if (bound === undefined) return []
  return Array.isArray(bound) ? bound : [bound as Person]
}
