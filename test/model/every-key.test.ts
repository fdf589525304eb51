import { describe, expect, test } from 'vitest'
import { branchFor, type Schema } from '../../src/language/schema.ts'
import { rangeOf } from '../../src/model/file.ts'
import type { Problem } from '../../src/model/problem.ts'
import { resolveSchema, type SchemaName, schemaOf, unitSchema } from '../../src/model/schemas.ts'
import { readWorkspace } from '../../src/model/workspace.ts'
import { createSource, positionAt } from '../../src/source/source.ts'

/** Stands in each text once: the key or the value that is wrong. */
const wrong = 'qzqx'

interface Case {
  readonly name: string
  /** The document, with the wrong key or value in it. */
  readonly data: unknown
  readonly at: 'key' | 'value'
  /** What the finding must cover. */
  readonly text: string
}

interface Spot {
  readonly name: string
  readonly around: (inner: unknown) => unknown
}

describe.each<[SchemaName, Schema]>([
  ['plan', schemaOf('plan')],
  ['drill', schemaOf('drill')],
  ['drill-record', schemaOf('drill-record')],
  ['units', unitSchema()],
  ['settings', schemaOf('settings')],
])('an error in every key of %s', (name, schema) => {
  // What a document is, its kind says: with another kind it is another document.
  const isKind = /^\/(kind|类别) /
  const isDrill = name === 'drill' || name === 'drill-record'
  const cases = [...casesIn(schema, { name: '', around: (inner) => inner })].filter(
    (one) => !(isDrill && isKind.test(one.name)),
  )
  const variants = name === 'units' ? [false, true] : [false]

  test('is found in many places', () => {
    expect(cases.length).toBeGreaterThan(20)
    expect(new Set(cases.map((one) => one.name)).size).toBe(cases.length)
  })

  for (const inList of variants) {
    test.each(cases)(`$name, ${inList ? 'in a list' : 'alone'}`, ({ data, at, text }) => {
      const yaml = write(inList ? [{ id: 'first' }, data] : data, 0)
      const whole = name === 'units' || name === 'settings' ? yaml : `---\n${yaml}---\n\n正文。\n`
      for (const [mark, end] of [
        ['', '\n'],
        ['', '\r\n'],
        ['\ufeff', '\n'],
        ['\ufeff', '\r\n'],
      ] as const) {
        const source = createSource(pathOf(name), mark + whole.replaceAll('\n', end))
        const problems = problemsOf(name, source).filter((problem) => !isAboutMissing(problem))
        const found = problems.map((problem) => {
          const range = rangeOf(problem.place)
          const [start, finish] = [positionAt(source, range.start), positionAt(source, range.end)]
          return { ...start, endLine: finish.line, endColumn: finish.column, key: problem.place.at === 'key' }
        })
        expect(found).toEqual([{ ...placeOf(whole, text), key: at === 'key' }])
      }
    })
  }
})

/** Counted on the text before its line ends change, by hand. */
function placeOf(text: string, part: string): object {
  const lines = text.split('\n')
  const at = lines.flatMap((line, index) => (line.includes(part) ? [{ line, index }] : []))
  expect(at, `"${part}" must stand once in\n${text}`).toHaveLength(1)
  const { line, index } = at[0] as { line: string; index: number }
  const column = line.indexOf(part) + 1
  return { line: index + 1, column, endLine: index + 1, endColumn: column + part.length }
}

function problemsOf(name: SchemaName, source: ReturnType<typeof createSource>): Problem[] {
  const workspace = readWorkspace({
    settings: name === 'settings' ? source : createSource('musterbook.yaml', ''),
    documents: name === 'units' || name === 'settings' ? [] : [source],
    units: name === 'units' ? [source] : [],
    readAsset: () => ({ status: 'read', bytes: new Uint8Array() }),
  })
  const read = ['syntax', 'schema', 'placeholder', 'vague-time', 'vague-frequency']
  return workspace.problems.filter((problem) => read.includes(problem.rule))
}

/** A key that is renamed is also missing, where it is required. */
function isAboutMissing({ message }: Problem): boolean {
  return message.key === 'schema.missing-key' || message.key === 'schema.missing-one-of'
}

function pathOf(name: SchemaName): string {
  if (name === 'settings') return 'musterbook.yaml'
  return name === 'units' ? 'plans/units/a.yaml' : 'plans/a.md'
}

function* casesIn(written: Schema, spot: Spot, depth = 0): Iterable<Case> {
  const schema = resolveSchema(written)
  if (depth > 9) throw new Error(`schema without an end at ${spot.name}`)
  const map = branchFor(schema, 'map', resolveSchema)
  for (const [key, property] of Object.entries(map.properties ?? {})) {
    const base = minimal(map, key)
    const name = `${spot.name}/${key}`
    const typo = `${key}${wrong}`
    // Where others may stand beside, no key is misspelt.
    if (typeof map.additionalProperties !== 'object')
      yield { name: `${name} misspelt`, data: spot.around({ ...base, [typo]: 'x' }), at: 'key', text: typo }
    const around = (inner: unknown): unknown => spot.around({ ...base, [key]: inner })
    yield* valueCases(property, { name, around })
    const chinese = property['x-names']?.['zh-Hans']
    if (chinese) {
      const aroundChinese = (inner: unknown): unknown => spot.around({ ...base, [chinese]: inner })
      yield* valueCases(property, { name: `${spot.name}/${chinese}`, around: aroundChinese })
    }
    yield* casesIn(property, { name, around }, depth + 1)
  }
  const extra = map.additionalProperties
  if (typeof extra === 'object') {
    const inside: Spot = { name: `${spot.name}/*`, around: (inner) => spot.around({ 'some-key': inner }) }
    yield* valueCases(extra, inside)
    yield* casesIn(extra, inside, depth + 1)
  }
  const list = branchFor(schema, 'list', resolveSchema)
  if (list.items) {
    const inside: Spot = { name: `${spot.name}/0`, around: (inner) => spot.around([inner]) }
    yield* valueCases(list.items, inside)
    yield* casesIn(list.items, inside, depth + 1)
  }
}

function* valueCases(property: Schema, { name, around }: Spot): Iterable<Case> {
  const shapes = (['scalar', 'list', 'map'] as const).filter((shape) => accepts(property, shape))
  const value = (what: string, inner: unknown, text: string): Case => ({
    name: `${name} ${what}`,
    data: around(inner),
    at: 'value',
    text,
  })
  if (!shapes.includes('scalar')) yield value('as text', wrong, wrong)
  if (!shapes.includes('list')) yield value('as a list', new Flow(`[ ${wrong}, x ]`), `[ ${wrong}, x ]`)
  if (!shapes.includes('map')) yield value('as a mapping', new Flow(`{ ${wrong}: x }`), `{ ${wrong}: x }`)
  const scalar = branchFor(property, 'scalar', resolveSchema)
  const inner = scalar.items && scalar['x-one-or-many'] ? resolveSchema(scalar.items) : scalar
  if (!shapes.includes('scalar')) return
  const isChosen = inner.enum || inner.format || inner.type === 'boolean' || inner.type === 'integer'
  if (isChosen || inner.type === 'number') yield value('with an unreadable value', wrong, wrong)
  if (inner.pattern) yield value('with a space in it', `${wrong} ${wrong}`, `${wrong} ${wrong}`)
  if ((inner as { maxLength?: number }).maxLength !== undefined)
    yield value('too long', wrong.repeat(3), wrong.repeat(3))
}

function accepts(written: Schema, shape: 'scalar' | 'list' | 'map'): boolean {
  const schema = resolveSchema(written)
  if (schema.anyOf && !schema.properties) return schema.anyOf.some((branch) => accepts(branch, shape))
  const types = ([] as string[]).concat((schema.type as string | string[] | undefined) ?? [])
  if (types.length === 0) return true
  if (shape === 'list') return types.includes('array')
  if (shape === 'map') return types.includes('object')
  return types.some((type) => type !== 'array' && type !== 'object')
}

/** The least that a mapping needs besides one key. */
function minimal(schema: Schema, besides: string): Record<string, unknown> {
  const choice = schema.anyOf?.find((branch) => branch.required)?.required ?? []
  const needed = [...(schema.required ?? []), ...choice].filter((key) => key !== besides)
  return Object.fromEntries(needed.map((key) => [key, least(key, schema.properties?.[key] ?? {})]))
}

function least(key: string, written: Schema): unknown {
  const schema = resolveSchema(written)
  if (key === 'kind') return schema.enum?.[0]
  if (schema.enum) return schema.enum[0]
  if (schema.type === 'array') return [least('', schema.items ?? {})]
  if (schema.type === 'object') return minimal(schema, '')
  if (schema.format === 'date') return '2026-01-01'
  return 'a'
}

/** A value that is written as it stands. */
class Flow {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

function write(data: unknown, depth: number): string {
  const indent = '  '.repeat(depth)
  if (Array.isArray(data)) {
    return data.map((item) => `${indent}-${under(item, depth)}`).join('')
  }
  return Object.entries(data as object)
    .map(([key, value]) => `${indent}${key}:${under(value, depth)}`)
    .join('')
}

function under(value: unknown, depth: number): string {
  if (value instanceof Flow) return ` ${value.text}\n`
  if (typeof value !== 'object' || value === null) return ` ${value}\n`
  if (Object.keys(value).length === 0) return ' {}\n'
  return `\n${write(value, depth + 1)}`
}
