import { branchFor, namesIn, type Schema } from '../language/schema.ts'
import { resolveSchema, schemaNames, schemaOf } from './schemas.ts'

/** The keys that an item of a list may have, and those of the mapping that holds the list; in every script. */
export interface ListKeys {
  readonly below: ReadonlySet<string>
  readonly beside: ReadonlySet<string>
  /** Whether it stands at the margin of a file. */
  readonly isSection: boolean
}

let known: ReadonlyMap<string, readonly ListKeys[]> | undefined

/** The lists of mappings that bear a name, in any of the published schemas. */
export function listsCalled(name: string): readonly ListKeys[] {
  if (!known) {
    const all = new Map<string, ListKeys[]>()
    for (const schema of schemaNames) collect(schemaOf(schema), all, true)
    known = all
  }
  return known.get(name) ?? []
}

function collect(node: unknown, all: Map<string, ListKeys[]>, isSection = false): void {
  if (typeof node !== 'object' || node === null) return
  const { properties } = node as Schema
  for (const [key, property] of Object.entries(properties ?? {})) {
    const { items } = branchFor(property, 'list', resolveSchema)
    const below = items ? namesOf(branchFor(items, 'map', resolveSchema)) : new Set<string>()
    if (below.size === 0) continue
    const beside = namesOf(node as Schema)
    const names = property['x-names']
    for (const name of [key, ...(names ? namesIn(names) : [])])
      all.set(name, [...(all.get(name) ?? []), { below, beside, isSection }])
  }
  for (const value of Object.values(node)) collect(value, all)
}

function namesOf({ properties = {} }: Schema): ReadonlySet<string> {
  return new Set(Object.entries(properties).flatMap(([key, { 'x-names': own }]) => [key, ...(own ? namesIn(own) : [])]))
}
