import type { Pointer } from '../language/pointer.ts'
import { branchFor, type Schema } from '../language/schema.ts'
import { nameIn, type Spelling } from '../language/spelling.ts'
import type { Place } from './file.ts'
import { resolveSchema, schemaNames, schemaOf } from './schemas.ts'

/** How the author of a file writes the keys that a message about a place names. */
export type KeyNames = (mention: string) => string | undefined

/**
 * The names for messages about a place: `owner`, `activation.authority`, `function: command`. Each is looked for in the
 * mapping of the place, then in those around it, then in what was named before, then anywhere. Undefined for a file
 * with English keys.
 */
export function keyNamesAt({ file, pointer }: Place): KeyNames | undefined {
  const { spelling } = file.tree
  if (!spelling || spelling.language() === 'en') return undefined
  const near = mappingsAlong(pointer, schemaOf(file.schema)).reverse()
  const named: Schema[] = []
  return (mention) => {
    const [path = '', value] = mention.split(': ')
    const keys = path.split('.')
    const start = [...near, ...everyMapping()].find((one) => holdsPath(one, keys))
    if (!start) return namedValue(named, mention, spelling)
    const names: string[] = []
    let property: Schema = start
    for (const key of keys) {
      const own = mappingIn(property)
      names.push(spelling.nameOf(own, key))
      property = own.properties?.[key] ?? {}
    }
    near.push(mappingIn(property))
    named.push(property)
    return `${names.join('.')}${value === undefined ? '' : `: ${valueName(property, value, spelling)}`}`
  }
}

function holdsPath(start: Schema, keys: readonly string[]): boolean {
  let own: Schema | undefined = start
  for (const key of keys) {
    const properties: Schema['properties'] = own && mappingIn(own).properties
    own = properties && Object.hasOwn(properties, key) ? properties[key] : undefined
  }
  return own !== undefined
}

/** The schemas of the mappings from the root to a place. */
function mappingsAlong(pointer: Pointer, root: Schema): Schema[] {
  const mappings = [mappingIn(root)]
  let schema = root
  for (const segment of pointer) {
    const own = branchFor(schema, typeof segment === 'number' ? 'list' : 'map', resolveSchema)
    const known = typeof segment === 'string' ? own.properties?.[segment] : own.items
    schema = known ?? (typeof own.additionalProperties === 'object' ? own.additionalProperties : {})
    mappings.push(mappingIn(schema))
  }
  return mappings.filter((one) => one.properties)
}

/** The mapping that a value may be, or that the items of its list are. */
function mappingIn(schema: Schema): Schema {
  const own = branchFor(schema, 'map', resolveSchema)
  if (own.properties) return own
  const { items } = branchFor(schema, 'list', resolveSchema)
  return items ? branchFor(items, 'map', resolveSchema) : own
}

let every: readonly Schema[] | undefined

function everyMapping(): readonly Schema[] {
  every ??= schemaNames.flatMap((name) => {
    const root = schemaOf(name)
    return [root, ...Object.values(root.$defs ?? {})].flatMap(mappingsWithin)
  })
  return every
}

function mappingsWithin(schema: Schema): Schema[] {
  const { properties } = schema
  if (!properties) return []
  const inner = Object.values(properties).flatMap((own) => mappingsWithin(own.items ?? own))
  return [schema, ...inner]
}

/** A value of a key that was named before it: `draft` after `document.status`. */
function namedValue(named: readonly Schema[], mention: string, spelling: Spelling): string | undefined {
  const property = named.find((one) => one['x-names']?.values && Object.hasOwn(one['x-names'].values, mention))
  return property && valueName(property, mention, spelling)
}

function valueName(property: Schema, value: string, spelling: Spelling): string {
  if (value === 'true') return '是'
  if (value === 'false') return '否'
  return nameIn(property['x-names']?.values?.[value], value, spelling.language())
}
