import { branchFor, type Schema, type Shape, typesOf } from '../language/schema.ts'
import { nearBoolean, nearValue } from './near-value.ts'
import { resolveSchema } from './schemas.ts'

/**
 * The data in which every value has the type that its schema asks for. What has another type, or is a misspelt name, is read as
 * what can only be meant, else left out (in a list, an empty item stands in, so that indices hold). The schema's problems
 * tell of it; the rules may trust the rest. What is sound throughout is not copied.
 */
export function soundValue(data: unknown, schema: Schema): unknown {
  const shape: Shape = Array.isArray(data) ? 'list' : typeof data === 'object' && data !== null ? 'map' : 'scalar'
  const own = branchFor(schema, shape, resolveSchema)
  const types = typesOf(own)
  if (types.length === 0) return data
  if (Array.isArray(data)) {
    if (!types.includes('array')) return soundInstead(data, own)
    const items = own.items
    if (!items) return data
    const sound = data.map((item) => soundValue(item, items) ?? emptyOf(items))
    return sound.every((item, index) => item === data[index]) ? data : sound
  }
  if (shape === 'map') {
    if (!types.includes('object')) return withoutKeys(data as object, own)
    const sound: Record<string, unknown> = {}
    let isWhole = true
    const extra = typeof own.additionalProperties === 'object' ? own.additionalProperties : undefined
    for (const [key, value] of Object.entries(data as object)) {
      const next = own.properties && Object.hasOwn(own.properties, key) ? own.properties[key] : extra
      const kept = next && key !== '__proto__' ? soundValue(value, next) : undefined
      if (kept !== undefined) sound[key] = kept
      isWhole &&= kept === value && value !== undefined
    }
    return isWhole ? data : sound
  }
  if (own['x-one-or-many'] && own.items) return [soundValue(data, own.items)].filter((one) => one !== undefined)
  if (own.enum && !own.enum.includes(String(data))) return nearValue(own, String(data))
  const type = typeof data
  if (types.includes(type)) return data
  if (type === 'string' && types.includes('boolean')) return nearBoolean(String(data))
  if (types.includes('array') && own.items && !isMapping(own.items)) return soundValue([data], own)
  return type === 'number' && types.includes('integer') ? data : undefined
}

/** One value in a list for the value itself; the keys of a mapping as items of a list. */
function soundInstead(list: readonly unknown[], schema: Schema): unknown {
  const [first] = list
  if (typesOf(schema).includes('object')) {
    const keys = list.flatMap((item) => (typeof item === 'object' && item !== null ? Object.keys(item) : ['']))
    const isOne = keys.length > 0 && new Set(keys).size === keys.length && !keys.includes('')
    return isOne ? soundValue(Object.assign({}, ...list), schema) : undefined
  }
  return list.length === 1 && typeof first !== 'object' ? soundValue(first, schema) : undefined
}

/** A mapping where a list of them or a text should stand; `{ a, b }` for `[a, b]`. */
function withoutKeys(mapping: object, schema: Schema): unknown {
  const { items } = schema
  if (items && isMapping(items)) return [soundValue(mapping, items)]
  const names = namesInBraces(mapping)
  if (items) return names && soundValue(names, schema)
  const values = Object.values(mapping)
  return values.length === 1 && typeof values[0] !== 'object' ? soundValue(names?.[0] ?? values[0], schema) : undefined
}

/** What stands in `{ a, b }`: to YAML, keys without values. */
export function namesInBraces(value: unknown): string[] | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const entries = Object.entries(value)
  const isBare = entries.length > 0 && entries.every(([, inner]) => inner === '' || inner === null)
  return isBare ? entries.map(([name]) => name) : undefined
}

function isMapping(schema: Schema): boolean {
  return typesOf(branchFor(schema, 'map', resolveSchema)).includes('object')
}

function emptyOf(schema: Schema): unknown {
  return isMapping(schema) ? {} : ''
}
