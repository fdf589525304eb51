import type { Pointer } from '../language/pointer.ts'
import type { Schema } from '../language/schema.ts'
import type { ModelFile } from './file.ts'
import { schemaOf } from './schemas.ts'
import { walk } from './walk.ts'

/** A value that is a text, the branch of the schema that it means, and the property or list that it stands in. */
export interface Leaf {
  readonly value: string
  readonly own: Schema
  readonly property: Schema
  readonly pointer: Pointer
}

const known = new WeakMap<ModelFile, readonly Leaf[]>()

/** Every text of a file's values, in order. Half a dozen rules look at each: it is walked once. */
export function leavesOf(file: ModelFile): readonly Leaf[] {
  // Units may be many thousands: theirs are walked again rather than kept.
  if (file.schema === 'units') return readLeaves(file)
  let leaves = known.get(file)
  if (!leaves) {
    leaves = readLeaves(file)
    known.set(file, leaves)
  }
  return leaves
}

function readLeaves(file: ModelFile): Leaf[] {
  const leaves: Leaf[] = []
  walk(file.data, schemaOf(file.schema), {
    value: (value, own, at, property) => {
      if (typeof value === 'string') leaves.push({ value, own, property, pointer: at() })
    },
  })
  return leaves
}
