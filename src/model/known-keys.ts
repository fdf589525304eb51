import type { KnownKeys } from '../language/punctuation.ts'
import { namesIn, type Schema } from '../language/schema.ts'
import { schemaNames, schemaOf } from './schemas.ts'

let known: KnownKeys | undefined

/** The keys of all published schemas in every script, and which of them stand together. */
export function knownKeysOfAll(): KnownKeys {
  if (known) return known
  const mappings: ReadonlySet<string>[] = []
  for (const name of schemaNames) collect(schemaOf(name), mappings)
  const all = new Set(mappings.flatMap((names) => [...names]))
  known = {
    isKey: (name) => all.has(name),
    belong: (names) => mappings.some((mapping) => names.every((name) => mapping.has(name))),
  }
  return known
}

function collect(node: unknown, mappings: ReadonlySet<string>[]): void {
  if (typeof node !== 'object' || node === null) return
  const { properties } = node as Schema
  if (properties) {
    const names = Object.entries(properties).flatMap(([key, { 'x-names': own }]) => [key, ...(own ? namesIn(own) : [])])
    mappings.push(new Set(names))
  }
  for (const value of Object.values(node)) collect(value, mappings)
}
