import { describe, expect, test } from 'vitest'
import { namesIn, type Schema } from '../../src/language/schema.ts'
import { schemaNames, schemaOf } from '../../src/model/schemas.ts'

interface Named {
  readonly place: string
  readonly key: string
  readonly schema: Schema
}

const mappings = schemaNames.flatMap((name) => [...mappingsIn(schemaOf(name), name)])
const keys: Named[] = mappings.flatMap(({ place, schema }) =>
  Object.entries(schema.properties ?? {}).map(([key, own]) => ({ place: `${place}/${key}`, key, schema: own })),
)
const enumerations = schemaNames
  .flatMap((name) => [...nodesIn(schemaOf(name), name)])
  .filter(({ schema }) => schema.enum)

describe('Chinese names', () => {
  test.each(keys)('of the key $place', ({ schema }) => {
    const names = schema['x-names']
    expect(names?.['zh-Hans']).toMatch(/^[\p{Script=Han}]{1,8}$/u)
    expect(names?.['zh-Hant']).toMatch(/^[\p{Script=Han}]{1,8}$/u)
    const all = names ? namesIn(names) : []
    expect(new Set(all.slice(2)).size, 'no alias twice').toBe(all.length - 2)
    expect(all.slice(2), 'no alias that is a name').not.toContain(all[0])
  })

  test.each(mappings)('mean one key each in $place', ({ schema }) => {
    const meant = new Map<string, string>()
    for (const [key, { 'x-names': names }] of Object.entries(schema.properties ?? {})) {
      for (const name of new Set([key, ...(names ? namesIn(names) : [])])) {
        expect(meant.get(name), name).toBeUndefined()
        meant.set(name, key)
      }
    }
  })

  test.each(enumerations)('of every value of $place', ({ schema }) => {
    const values = schema['x-names']?.values ?? {}
    expect(Object.keys(values)).toEqual([...(schema.enum ?? [])])
    const all = Object.values(values).flatMap((names) => [...new Set(namesIn(names))])
    expect(new Set(all).size).toBe(all.length)
  })

  test('are the same for the same key of a plan and of a change to it', () => {
    const plan = schemaOf('plan')
    for (const [key, own] of Object.entries(schemaOf('units').$defs?.['plan-change']?.properties ?? {})) {
      if (key !== 'accepts') expect.soft(own['x-names'], key).toEqual(plan.properties?.[key]?.['x-names'])
    }
    for (const [name, change] of Object.entries(schemaOf('units').$defs ?? {})) {
      const base = name.endsWith('-change') ? plan.$defs?.[name.replace('-change', '')] : undefined
      for (const [key, own] of Object.entries(base ? (change.properties ?? {}) : {})) {
        expect.soft(own['x-names'], `${name}/${key}`).toEqual(base?.properties?.[key]?.['x-names'])
      }
    }
  })
})

function* mappingsIn(schema: Schema, place: string): Iterable<Named> {
  for (const node of nodesIn(schema, place)) if (node.schema.properties) yield node
}

function* nodesIn(value: unknown, place: string): Iterable<Named> {
  if (typeof value !== 'object' || value === null) return
  yield { place, key: place, schema: value as Schema }
  for (const [key, inner] of Object.entries(value)) if (key !== 'x-names') yield* nodesIn(inner, `${place}/${key}`)
}
