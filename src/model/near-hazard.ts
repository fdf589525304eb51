import { isMapping } from '../language/pointer.ts'
import { canonicalValue, namesIn } from '../language/schema.ts'
import type { ModelFile } from './file.ts'
import type { Problem } from './problem.ts'
import { schemaOf } from './schemas.ts'
import { nearest } from './suggest.ts'

/**
 * Hazards of a plan that are none of the language's, and are almost one: a slip of the pen rather than the user's own. Each is told
 * once, and the data is mended.
 */
export function nearHazards(file: ModelFile): Problem[] {
  const { data } = file
  if (file.schema !== 'plan' || !isMapping(data)) return []
  const hazards = (data as Readonly<Record<string, unknown>>).hazard
  if (!Array.isArray(hazards)) return []
  const items = schemaOf('plan').properties?.hazard?.items ?? {}
  const values = items['x-names']?.values ?? {}
  const names = [...new Set([...Object.keys(values), ...Object.values(values).flatMap(namesIn)])]
  return hazards.flatMap((written: unknown, index): Problem[] => {
    if (typeof written !== 'string' || Object.hasOwn(values, written)) return []
    const near = nearHazard(written, names)
    if (near === undefined) return []
    hazards[index] = canonicalValue(items, near)
    const place = { file, pointer: ['hazard', index] }
    return [{ rule: 'schema', place, message: { key: 'schema.hazard-near', values: { value: written, near } } }]
  })
}

/** To a short word any other is near: 水灾 is no slip for 火灾. */
function nearHazard(written: string, names: readonly string[]): string | undefined {
  const plain = written
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  if (names.includes(plain)) return plain
  const isChinese = /\p{Script=Han}/u.test(written)
  if (plain.length < 4) return undefined
  const [near, other] = nearest(plain, names)
  if (near === undefined || other !== undefined) return undefined
  return !isChinese || near.length === plain.length || near.length >= 5 ? near : undefined
}
