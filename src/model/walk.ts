import type { Pointer } from '../language/pointer.ts'
import { branchFor, type Schema, type Shape } from '../language/schema.ts'
import { resolveSchema } from './schemas.ts'

/** Called for every value with the branch of the schema that it means; and for keys of mappings by id. */
export interface Visitor {
  readonly value: (value: unknown, schema: Schema, pointer: Pointer, property: Schema) => void
  readonly key?: (key: string, schema: Schema, pointer: Pointer) => void
}

/** Walks data together with its schema. Values that the schema does not know are passed over. */
export function walk(
  data: unknown,
  schema: Schema,
  visitor: Visitor,
  pointer: Pointer = [],
  property: Schema = schema,
): void {
  const own = branchFor(schema, shapeOf(data), resolveSchema)
  visitor.value(data, own, pointer, property)
  if (Array.isArray(data)) {
    const items = own.items
    if (items) for (let at = 0; at < data.length; at++) walk(data[at], items, visitor, [...pointer, at], own)
    return
  }
  if (typeof data !== 'object' || data === null) return
  const extra = typeof own.additionalProperties === 'object' ? own.additionalProperties : undefined
  for (const key of Object.keys(data)) {
    const known = own.properties && Object.hasOwn(own.properties, key) ? own.properties[key] : undefined
    const next = known ?? extra
    if (!next) continue
    const place = [...pointer, key]
    if (!known) visitor.key?.(key, own, place)
    walk((data as Readonly<Record<string, unknown>>)[key], next, visitor, place, next)
  }
}

function shapeOf(data: unknown): Shape {
  if (Array.isArray(data)) return 'list'
  return typeof data === 'object' && data !== null ? 'map' : 'scalar'
}
