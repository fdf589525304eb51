import type { ModelFile } from './file.ts'
import type { Problem } from './problem.ts'
import { unitSchema } from './schemas.ts'
import { soundValue } from './sound.ts'
import { suggest } from './suggest.ts'
import type { Person, SettingsData, UnitData } from './types.ts'
import { canonicalPost, type Unit, unitName } from './unit.ts'

/** What a file of people says of one unit. */
interface Entry {
  readonly people: Readonly<Record<string, Person | readonly Person[]>>
  readonly base: readonly (string | number)[]
}

/** Names and phones from outside the repository, by the unit's id or name. */
export interface PeopleSource {
  readonly file: ModelFile
  readonly byUnit: ReadonlyMap<string, readonly Entry[]>
}

/** What a file of people says; of what it says twice of a unit both counts. */
export function peopleIn(file: ModelFile): PeopleSource {
  const written = Array.isArray(file.data)
    ? file.data.map((data, index) => ({ data, base: [index] }))
    : [{ data: file.data, base: [] }]
  const byUnit = new Map<string, Entry[]>()
  for (const { data, base } of written) {
    const { id, people = {} } = (soundValue(data, unitSchema()) ?? {}) as Partial<UnitData>
    if (typeof id !== 'string') continue
    const known = byUnit.get(id) ?? []
    known.push({ people: people as Entry['people'], base })
    byUnit.set(id, known)
  }
  return { file, byUnit }
}

/**
 * A unit with its people from outside. Who holds a post is said there; what the unit itself says of the same person, or of
 * whoever holds it, stays.
 */
export function withPeople(unit: UnitData, { byUnit }: PeopleSource, settings: SettingsData): UnitData {
  const own = [...new Set([unit.id, unit.name ?? ''])].flatMap((name) => byUnit.get(name) ?? [])
  if (own.length === 0) return unit
  const people = new Map(Object.entries(unit.people ?? {}) as [string, Person | readonly Person[]][])
  const keys = new Map([...people.keys()].map((key) => [canonicalPost(settings, key), key]))
  const found = new Map<string, Person[]>()
  for (const [post, bound] of own.flatMap((entry) => Object.entries(entry.people))) {
    const wanted = canonicalPost(settings, post)
    const key = keys.get(wanted) ?? wanted
    keys.set(wanted, key)
    const persons = found.get(key) ?? []
    persons.push(...listOf(bound))
    found.set(key, persons)
  }
  for (const [key, persons] of found) {
    const there = listOf(people.get(key))
    people.set(
      key,
      persons.map((person, index) => (isSame(there[index], person) ? { ...there[index], ...person } : person)),
    )
  }
  return { ...unit, people: Object.fromEntries(people) as UnitData['people'] }
}

/** Whether two entries may be of one person: the number of one must not stand beside the name of another. */
function isSame(one: Person | undefined, other: Person): boolean {
  return one?.name === undefined || other.name === undefined || one.name === other.name
}

/** Looking for a near name takes as long as there are units. */
const mostNear = 20

/** People of units that there are not. What stands there may be a name, so it is not said. */
export function strangerProblems({ file, byUnit }: PeopleSource, units: readonly Unit[]): Problem[] {
  const known = new Set(units.flatMap((unit) => [unit.id, unitName(unit)]))
  const strangers = [...byUnit].filter(([reference]) => !known.has(reference))
  return strangers.map(([reference, [entry]], index): Problem => {
    const near = index < mostNear ? suggest(reference, known) : undefined
    const key = near ? 'unknown-reference.people-near' : 'unknown-reference.people'
    const place = { file, pointer: [...(entry?.base ?? []), 'id'] }
    return { rule: 'unknown-reference', place, message: { key, values: { near } } }
  })
}

function listOf(bound: Person | readonly Person[] | undefined): readonly Person[] {
  if (bound === undefined) return []
  return Array.isArray(bound) ? bound : [bound as Person]
}
