import { parseComparison } from '../language/comparison.ts'
import { parseDate } from '../language/date.ts'
import { parseDuration } from '../language/duration.ts'
import { parseLimit } from '../language/limit.ts'
import { parseMoment } from '../language/moment.ts'
import type { Pointer } from '../language/pointer.ts'
import { parseRecurrence } from '../language/recurrence.ts'
import type { Schema } from '../language/schema.ts'
import { classifyUnreadable } from '../language/vague.ts'
import type { ModelFile } from './file.ts'
import type { Problem } from './problem.ts'
import { walk } from './walk.ts'

const parsers = {
  duration: parseDuration,
  limit: parseLimit,
  recurrence: parseRecurrence,
  comparison: parseComparison,
  date: parseDate,
  moment: parseMoment,
} as const

/** Values that cannot be read as what their key asks for: placeholders, vague words, and what is simply wrong. */
export function unreadableValues(file: ModelFile, data: unknown, schema: Schema, base: Pointer = []): Problem[] {
  const problems: Problem[] = []
  walk(data, schema, {
    value: (value, own, pointer, property) => {
      const format = (own.format ?? property.format) as keyof typeof parsers | undefined
      if (!format || typeof value !== 'string' || !Object.hasOwn(parsers, format)) return
      if (parsers[format](value) || parseComparisonIn(data, pointer, value, format)) return
      const rule = classifyUnreadable(value, format)
      problems.push({
        rule,
        place: { file, pointer: [...base, ...pointer] },
        message: { key: `${rule}.value`, values: { value, expected: { key: `expected.${format}` } } },
      })
    },
  })
  return problems
}

/** A comparison may name the unit of its own threshold, whatever that is: `>= 3 班次`. */
function parseComparisonIn(data: unknown, pointer: Pointer, value: string, format: string): boolean {
  if (format !== 'comparison') return false
  let owner = data
  for (const segment of pointer.slice(0, -2)) owner = (owner as Record<string | number, unknown> | undefined)?.[segment]
  const unit = (owner as { unit?: unknown } | undefined)?.unit
  return typeof unit === 'string' && parseComparison(value, unit) !== undefined
}
