import { createRequire } from 'node:module'
import type { Resolve, Schema } from '../language/schema.ts'

export const schemaNames = ['plan', 'drill', 'drill-record', 'units', 'settings', 'profile', 'hazard'] as const
export type SchemaName = (typeof schemaNames)[number]

const read = createRequire(import.meta.url)
const loaded = new Map<string, Schema>()
const resolved = new WeakMap<Schema, Schema>()

/** A published schema, as it stands under `schemas/`. */
export function schemaOf(name: SchemaName): Schema {
  let schema = loaded.get(name)
  if (!schema) {
    schema = read(`../../schemas/${name}.schema.json`) as Schema
    loaded.set(name, schema)
    tieReferences(schema, schema)
  }
  return schema
}

/** The schema of one unit; a file of units holds one or a list of them. */
export function unitSchema(): Schema {
  return schemaOf('units').$defs?.unit ?? {}
}

/** Follows a `$ref`, within its own file or into another published one. */
export const resolveSchema: Resolve = (schema) => {
  if (schema.$ref === undefined) return schema
  return resolved.get(schema) ?? schema
}

function tieReferences(node: unknown, root: Schema): void {
  if (typeof node !== 'object' || node === null) return
  const reference = (node as Schema).$ref
  if (reference !== undefined) {
    const [file = '', path = ''] = reference.split('#')
    const home = file === '' ? root : schemaOf(file.replace('.schema.json', '') as SchemaName)
    let target: unknown = home
    for (const segment of path.split('/').filter(Boolean)) target = (target as Record<string, unknown>)[segment]
    resolved.set(node as Schema, target as Schema)
    return
  }
  for (const value of Object.values(node)) tieReferences(value, root)
}
