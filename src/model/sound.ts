import { branchFor, type Schema, type Shape, typesOf } from '../language/schema.ts'
import { resolveSchema } from './schemas.ts'

/**
 * The data in which every value has the type that its schema asks for; what has not is left out (in a list, an
 * empty item stands in, so that indices hold). The schema's problems tell of it; the rules may trust the rest. What is
 * sound throughout is not copied.
 */
export function soundValue(data: unknown, schema: Schema): unknown {
  const shape: Shape = Array.isArray(data) ? 'list' : typeof data === 'object' && data !== null ? 'map' : 'scalar'
  const own = branchFor(schema, shape, resolveSchema)
  const types = typesOf(own)
  if (types.length === 0) return data
  if (Array.isArray(data)) {
    if (!types.includes('array')) return undefined
    const items = own.items
    if (!items) return data
    const sound = data.map((item) => soundValue(item, items) ?? emptyOf(items))
    return sound.every((item, index) => item === data[index]) ? data : sound
  }
  if (shape === 'map') {
    if (!types.includes('object')) return undefined
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
  if (own.enum && !own.enum.includes(String(data))) return undefined
  const type = typeof data
  if (types.includes(type)) return data
  return type === 'number' && types.includes('integer') ? data : undefined
}

function emptyOf(schema: Schema): unknown {
  const types = typesOf(branchFor(schema, 'map', resolveSchema))
  return types.includes('object') ? {} : ''
}
