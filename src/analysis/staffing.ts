import type { Person } from '../model/types.ts'
import { inheritedValue, type Unit } from '../model/unit.ts'
import type { AtOnce, Demand, Period, PostChain } from './demand.ts'
import { personKeys } from './persons.ts'
import type { Posts } from './posts.ts'

/** Somebody who can be called in a unit. */
export interface Responder {
  /** The same for the same person. */
  readonly key: string
  /** The unit that names them first. */
  readonly unit: Unit
}

/** What nobody can do while one person is away. */
export interface Loss {
  readonly away: Responder
  /** Roles that nobody else can take over. */
  readonly vacant: readonly PostChain[]
  /** Steps due at once for which too few are left. */
  readonly atOnce: readonly AtOnce[]
}

export interface Staffing {
  /** For each chain of the demand those who can be called, in order; of a period, those who are on duty then. */
  readonly called: (chain: number, period?: Period) => readonly string[]
  readonly unitOf: (key: string) => Unit | undefined
  readonly losses: () => readonly Loss[]
}

/**
 * Who does what in a unit, and what is left undone when each of its people is away in turn. The holder of a post comes
 * first, then the plan's deputies, then those who stand in for the persons themselves. Chains that nobody fills are not
 * a loss: there is nobody to be away. `staff-on-duty` bounds how many of the unit's own people are there at once.
 */
export function staffingOf(unit: Unit, demand: Demand, posts: Posts): Staffing {
  const entries: Entry[] = []
  const chains = demand.chains.map((chain) => entriesOf(unit, chain, posts, entries))
  const keys = personKeys(entries.map(({ person }) => person))
  const called = (chain: number, period?: Period): string[] => {
    const present = (chains[chain] ?? []).filter((at) => !period || isOnDuty(entries[at] as Entry, period))
    return [...new Set(present.map((at) => keys[at] as string))]
  }
  const owners = new Map<string, Unit>()
  for (const [at, { unit: owner }] of entries.entries()) {
    const key = keys[at] as string
    if (!owners.has(key)) owners.set(key, owner)
  }
  return { called, unitOf: (key) => owners.get(key), losses: () => lossesIn(unit, demand, called, owners) }
}

function lossesIn(unit: Unit, demand: Demand, called: Staffing['called'], owners: ReadonlyMap<string, Unit>): Loss[] {
  const isLocal = (key: string): boolean => owners.get(key) === unit
  const present = inheritedValue(unit, 'staff-on-duty') ?? Number.POSITIVE_INFINITY
  const roles = demand.chains.map((chain, at) => ({
    chain,
    shifts: [...chain.periods].map((period) => called(at, period)),
  }))
  const tasks = demand.atOnce.map((group) => ({
    group,
    choices: group.chains.map((chain) => called(chain, group.period)),
  }))
  return [...owners].flatMap(([key, owner]): Loss[] => {
    const isAlone = present === 1 && isLocal(key)
    const isGone = (one: string): boolean => one === key || (isAlone && isLocal(one))
    const isVacant = (persons: readonly string[]): boolean => persons.length > 0 && persons.every(isGone)
    const vacant = roles.filter(({ shifts }) => shifts.some(isVacant)).map(({ chain }) => chain)
    const left = present - (isLocal(key) ? 1 : 0)
    const atOnce = tasks
      .filter(({ choices }) => choices.every((persons) => persons.length > 0 && !isVacant(persons)))
      .filter(({ choices }) => !canServe(without(key, choices), isLocal, left))
      .map(({ group }) => group)
    return vacant.length + atOnce.length > 0 ? [{ away: { key, unit: owner }, vacant, atOnce }] : []
  })
}

/**
 * Whether each of some tasks can have a person of its own, of the unit's own people at most so many. Those of other units
 * are given first, as many as can be: giving the rest to the unit's own takes none of them away.
 */
export function canServe(
  choices: readonly (readonly string[])[],
  isLocal: (key: string) => boolean,
  mostLocal: number,
): boolean {
  const taskOf = new Map<string, number>()
  const give = (task: number, may: (key: string) => boolean, tried: Set<string>): boolean => {
    for (const key of choices[task] ?? []) {
      if (tried.has(key) || !may(key)) continue
      tried.add(key)
      const other = taskOf.get(key)
      if (other !== undefined && !give(other, may, tried)) continue
      taskOf.set(key, task)
      return true
    }
    return false
  }
  const open = [...choices.keys()].filter((task) => !give(task, (key) => !isLocal(key), new Set()))
  return open.length <= mostLocal && open.every((task) => give(task, () => true, new Set()))
}

function without(key: string, choices: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return choices.map((persons) => (persons.includes(key) ? persons.filter((one) => one !== key) : persons))
}

interface Entry {
  readonly person: Pick<Person, 'name' | 'phone' | 'on-duty'>
  readonly unit: Unit
}

/** Adds those of a chain to all entries and returns where they stand. */
function entriesOf(unit: Unit, { posts: wanted }: PostChain, posts: Posts, entries: Entry[]): number[] {
  const holdings = wanted.flatMap((post) => posts.holding(unit, post) ?? [])
  const named = holdings.flatMap(({ persons, unit: owner }) => persons.map((person) => ({ person, unit: owner })))
  const own = named.flatMap(({ person, unit: owner }) => {
    const { deputy } = person
    return deputy ? [{ person: deputy, unit: owner }] : []
  })
  return [...named, ...own].map((entry) => {
    const before = entries.findIndex(({ person }) => person === entry.person)
    return before >= 0 ? before : entries.push(entry) - 1
  })
}

function isOnDuty({ person }: Entry, period: Period): boolean {
  const duty = person['on-duty']
  return duty === undefined || duty === 'always' || duty === period
}
