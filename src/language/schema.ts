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

/** The canonical value of an enumeration. */
export function canonicalValue(schema: Schema, written: string): string {
  if (!schema.enum || schema.enum.includes(written)) return written
  for (const [value, names] of Object.entries(schema['x-names']?.values ?? {})) {
    if (namesIn(names).includes(written)) return value
  }
  return written
}

const nameIndex = new WeakMap<Schema, Map<string, string>>()

function namesOf(schema: Schema): Map<string, string> {
  let index = nameIndex.get(schema)
  if (!index) {
    index = new Map()
    for (const [key, property] of Object.entries(schema.properties ?? {})) {
      const names = property['x-names']
      for (const name of names ? namesIn(names) : []) index.set(name, key)
    }
    nameIndex.set(schema, index)
  }
  return index
}

function accepts(schema: Schema, shape: Shape): boolean {
  const types = typesOf(schema)
  if (shape === 'map') return types.includes('object')
  if (shape === 'list') return types.includes('array')
  return types.some((type) => type !== 'object' && type !== 'array')
}
