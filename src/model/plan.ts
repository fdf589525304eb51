import type { Pointer } from '../language/pointer.ts'
import type { ModelFile, Place } from './file.ts'
import type { PlanData, Step } from './types.ts'

/** A plan of the workspace. `data` has every `id`, `title`, `name` and `indicator` filled in (see `fillIdentities`). */
export interface Plan {
  readonly id: string
  readonly file: ModelFile
  readonly data: PlanData
}

/** The lists of a plan whose items have ids, and the key under which each keeps its printed name. */
export const identityLists = {
  cases: 'name',
  levels: 'name',
  roles: 'name',
  thresholds: 'indicator',
  steps: 'title',
  reports: undefined,
  communications: undefined,
  contacts: 'name',
  resources: 'name',
  forms: 'title',
  drills: undefined,
} as const
export type IdentityList = keyof typeof identityLists

export interface Identified {
  readonly id: string
  readonly name?: string
  readonly title?: string
  readonly indicator?: string
}

/** A place in a plan, by list indices: `placeIn(plan, ['steps', 3, 'within'])`. */
export function placeIn(plan: Plan, pointer: Pointer, at: Place['at'] = 'value'): Place {
  return { file: plan.file, pointer, at }
}

/** The place of something that the plan lacks at its top level. */
export function missingIn(plan: Plan): Place {
  return { file: plan.file, pointer: [], at: 'first-key' }
}

export function phaseOf(step: Step): NonNullable<Step['phase']> {
  return step.phase ?? 'response'
}

/** The text by which an item is printed. */
export function labelOf(item: Identified): string {
  return item.title ?? item.name ?? item.indicator ?? item.id
}

/**
 * Gives every item of the lists with ids an `id` and a printed name: each stands in for the other where the author
 * wrote only one, the list and index where neither. What the author wrote stays as it is.
 */
export function fillIdentities(data: PlanData): PlanData {
  const filled: Record<string, unknown> = { ...data }
  for (const [list, nameKey] of Object.entries(identityLists)) {
    const items = filled[list]
    if (!Array.isArray(items)) continue
    filled[list] = items.map((item: unknown, index) => {
      if (typeof item !== 'object' || item === null) return { id: `${list}-${index + 1}` }
      const { id, ...rest } = item as Record<string, unknown>
      const written = nameKey ? rest[nameKey] : undefined
      const name = typeof written === 'string' ? written : undefined
      const identity = typeof id === 'string' ? id : (name ?? `${list}-${index + 1}`)
      return { ...rest, id: identity, ...(nameKey ? { [nameKey]: name ?? identity } : {}) }
    })
  }
  return filled as unknown as PlanData
}
