/** The part of JSON Schema (draft 2020-12) that the schemas under `schemas/` use, and their `x-` annotations. */
export interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly $id?: string
  readonly title?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly minItems?: number
  readonly anyOf?: readonly Schema[]
  readonly 'x-names'?: Names & { readonly values?: Readonly<Record<string, Names>> }
  readonly 'x-one-or-many'?: boolean
  readonly 'x-identity'?: boolean
  readonly 'x-ref'?: readonly string[]
  readonly 'x-ref-free'?: boolean
  readonly 'x-ref-cross'?: boolean
  readonly 'x-key-ref'?: readonly string[]
  readonly 'x-merge'?: string
  readonly 'x-markdown'?: boolean
  readonly 'x-post'?: boolean
  readonly 'x-personal'?: boolean
  readonly 'x-posts'?: boolean
  readonly 'x-file'?: boolean
}

export interface Names {
  readonly 'zh-Hans': string
  readonly 'zh-Hant': string
  /** Other names that an author may write. */
  readonly aliases?: readonly string[]
}

/** Every Chinese name of a key or value, the printed ones first. */
export function namesIn(names: Names): readonly string[] {
  return [names['zh-Hans'], names['zh-Hant'], ...(names.aliases ?? [])]
}

/** Follows `$ref` within a schema and across the published ones. */
export type Resolve = (schema: Schema) => Schema

export type Shape = 'map' | 'list' | 'scalar'

/** The branch of a schema that a value of this shape can only mean; the schema itself where there is no choice. */
export function branchFor(schema: Schema, shape: Shape, resolve: Resolve): Schema {
  const own = resolve(schema)
  if (!own.anyOf || own.properties) return own
  for (const branch of own.anyOf) {
    const candidate = resolve(branch)
    if (accepts(candidate, shape)) return candidate
  }
  return own
}

export function typesOf(schema: Schema): readonly string[] {
  if (schema.type === undefined) return []
  return typeof schema.type === 'string' ? [schema.type] : schema.type
}

/** The canonical key for what the author wrote: itself, or the key with that 简体 or 繁體 name. */
export function canonicalKey(schema: Schema, written: string): string {
  if (!schema.properties || Object.hasOwn(schema.properties, written)) return written
  return namesOf(schema).get(written.trim()) ?? written
}

/** The canonical value for a name that the schema gives to one. */
export function canonicalValue(schema: Schema, written: string): string {
  const values = schema['x-names']?.values
  if (!values || Object.hasOwn(values, written)) return written
  let index = valueIndex.get(values)
  if (!index) {
    index = indexOf(Object.entries(values))
    valueIndex.set(values, index)
  }
  return index.get(written.trim()) ?? written
}

/** `是` and `否`, which YAML takes for texts; undefined for any other. */
export function canonicalBoolean(written: string): boolean | undefined {
  return { 是: true, 否: false }[written.trim()]
}

const nameIndex = new WeakMap<Schema, Map<string, string>>()
const valueIndex = new WeakMap<object, Map<string, string>>()

function namesOf(schema: Schema): Map<string, string> {
  let index = nameIndex.get(schema)
  if (!index) {
    index = indexOf(Object.entries(schema.properties ?? {}).map(([key, property]) => [key, property['x-names']]))
    nameIndex.set(schema, index)
  }
  return index
}

function indexOf(named: readonly (readonly [string, Names | undefined])[]): Map<string, string> {
  return new Map(named.flatMap(([key, names]) => (names ? namesIn(names).map((name) => [name, key] as const) : [])))
}

function accepts(schema: Schema, shape: Shape): boolean {
  const types = typesOf(schema)
  if (shape === 'map') return types.includes('object')
  if (shape === 'list') return types.includes('array')
  return types.some((type) => type !== 'object' && type !== 'array')
}
