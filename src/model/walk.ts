import type { Pointer } from '../language/pointer.ts'
import { branchFor, type Schema, type Shape } from '../language/schema.ts'
import { resolveSchema } from './schemas.ts'

/** Gives the place of what is visited. Asked for only where it is wanted: most values are passed over. */
type At = () => Pointer

/** Called for every value with the branch of the schema that it means; and for keys of mappings by id. */
export interface Visitor {
  readonly value: (value: unknown, schema: Schema, at: At, property: Schema) => void
  readonly key?: (key: string, schema: Schema, at: At) => void
}

/** Walks data together with its schema. Values that the schema does not know are passed over. */
export function walk(data: unknown, schema: Schema, { value, key: visitKey }: Visitor): void {
  const path: (string | number)[] = []
  const at: At = () => path.slice()

  function visit(data: unknown, crossing: Crossing, property: Schema): void {
    const isContainer = typeof data === 'object' && data !== null
    const isList = isContainer && Array.isArray(data)
    const branch = branchOf(crossing, isList ? 'list' : isContainer ? 'map' : 'scalar')
    value(data, branch.own, at, property)
    if (!isContainer) return
    if (isList) {
      const { items } = branch
      if (!items) return
      for (let index = 0; index < data.length; index++) {
        path.push(index)
        visit(data[index], items, branch.own)
        path.pop()
      }
      return
    }
    for (const key of Object.keys(data)) {
      const known = branch.properties.get(key)
      const next = known ?? branch.extra
      if (!next) continue
      path.push(key)
      if (!known) visitKey?.(key, branch.own, at)
      visit((data as Readonly<Record<string, unknown>>)[key], next, next.schema)
      path.pop()
    }
  }

  visit(data, crossingOf(schema), schema)
}

/** A schema and the branch of it for each shape of data, as far as they were asked for. */
interface Crossing {
  readonly schema: Schema
  readonly branches: Record<Shape, Branch | undefined>
}

/** What a schema says of one shape, ready to be walked: a workspace has a million values. */
interface Branch {
  readonly own: Schema
  readonly items: Crossing | undefined
  readonly properties: ReadonlyMap<string, Crossing>
  readonly extra: Crossing | undefined
}

const crossings = new WeakMap<Schema, Crossing>()

function crossingOf(schema: Schema): Crossing {
  let crossing = crossings.get(schema)
  if (!crossing) {
    crossing = { schema, branches: { list: undefined, map: undefined, scalar: undefined } }
    crossings.set(schema, crossing)
  }
  return crossing
}

function branchOf({ schema, branches }: Crossing, shape: Shape): Branch {
  let branch = branches[shape]
  if (!branch) {
    const own = branchFor(schema, shape, resolveSchema)
    const { items, properties = {}, additionalProperties: extra } = own
    branch = {
      own,
      items: items && crossingOf(items),
      properties: new Map(Object.entries(properties).map(([key, of]) => [key, crossingOf(of)])),
      extra: typeof extra === 'object' ? crossingOf(extra) : undefined,
    }
    branches[shape] = branch
  }
  return branch
}
