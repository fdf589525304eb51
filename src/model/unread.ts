import { isMapping } from '../language/pointer.ts'
import { branchFor, typesOf } from '../language/schema.ts'
import type { ModelFile } from './file.ts'
import { resolveSchema, schemaOf } from './schemas.ts'

const known = new WeakMap<ModelFile, ReadonlySet<string>>()

/**
 * The sections of a plan that hold something else than their items: a text for a list, texts for mappings. The schema's
 * problems tell of that; what should stand there is not known, so nothing is missing from them.
 */
export function unreadSections(file: ModelFile): ReadonlySet<string> {
  let sections = known.get(file)
  if (!sections) {
    const { data } = file
    const isUnread = ([key, value]: [string, unknown]): boolean => {
      const property = schemaOf('plan').properties?.[key]
      const items = property && branchFor(property, 'list', resolveSchema).items
      if (!items || !typesOf(branchFor(items, 'map', resolveSchema)).includes('object')) return false
      if (typesOf(branchFor(items, 'scalar', resolveSchema)).includes('string')) return false
      return Array.isArray(value) ? !value.every(isMapping) : !isMapping(value)
    }
    sections =
      file.schema === 'plan' && isMapping(data)
        ? new Set(
            Object.entries(data)
              .filter(isUnread)
              .map(([key]) => key),
          )
        : none
    known.set(file, sections)
  }
  return sections
}

const none: ReadonlySet<string> = new Set()
