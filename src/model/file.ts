import type { Body } from '../language/markdown.ts'
import { type Pointer, printPointer } from '../language/pointer.ts'
import type { YamlTree } from '../language/yaml.ts'
import { firstKey, locate } from '../language/yaml-places.ts'
import type { Range } from '../source/range.ts'
import type { Source } from '../source/source.ts'
import type { SchemaName } from './schemas.ts'

/** A file of the workspace as it was written: its text, where its values stand, and the data read from it. */
export interface ModelFile {
  readonly source: Source
  readonly schema: Exclude<SchemaName, 'hazard'>
  readonly tree: YamlTree
  readonly data: unknown
  readonly body?: Body
}

/**
 * A place in a file. With a pointer alone it is the value (its nearest ancestor where it is missing); `key` means the
 * key itself, `first-key` the first key of the mapping, for what is missing from it; `range` overrides both.
 */
export interface Place {
  readonly file: ModelFile
  readonly pointer: Pointer
  readonly at?: 'value' | 'key' | 'first-key'
  readonly range?: Range
}

export function rangeOf(place: Place): Range {
  if (place.range) return place.range
  if (place.at === 'first-key') return firstKey(place.file.tree, place.pointer)
  const { key, value } = locate(place.file.tree, place.pointer)
  return place.at === 'key' && key ? key : value
}

/** The path of a place as findings print it: `/steps/report-up/within`. */
export function pathOf(place: Place): string {
  return printPointer(place.file.data, place.pointer)
}
