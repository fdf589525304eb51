import { parseComparison } from '../language/comparison.ts'
import { parseDate } from '../language/date.ts'
import { parseDuration } from '../language/duration.ts'
import { parseLimit } from '../language/limit.ts'
import { parseMoment } from '../language/moment.ts'
import { fold } from '../language/numerals.ts'
import type { Pointer } from '../language/pointer.ts'
import { parseRecurrence } from '../language/recurrence.ts'
import type { Schema } from '../language/schema.ts'
import { classifyUnreadable } from '../language/vague.ts'
import { type ModelFile, type Place, rangeOf } from './file.ts'
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

/** Whether a text can be read as what a schema's format asks for. */
export function isReadable(value: string, format: string): boolean {
  return !Object.hasOwn(parsers, format) || parsers[format as keyof typeof parsers](value) !== undefined
}

/** Values that cannot be read as what their key asks for: placeholders, vague words, and what is simply wrong. */
export function unreadableValues(file: ModelFile, data: unknown, schema: Schema, base: Pointer = []): Problem[] {
  const problems: Problem[] = []
  walk(data, schema, {
    value: (value, own, at, property) => {
      const format = (own.format ?? property.format) as keyof typeof parsers | undefined
      if (!format || typeof value !== 'string' || !Object.hasOwn(parsers, format)) return
      if (parsers[format](value)) return
      const pointer = at()
      if (parseComparisonIn(data, pointer, value, format)) return
      const place = { file, pointer: [...base, ...pointer] }
      const inner = /^[“”「『＂](.+)[“”」』＂]$/u.exec(value)?.[1]
      if (inner !== undefined && (parsers[format](inner) || parseComparisonIn(data, pointer, inner, format))) {
        problems.push(quoted(place, value, inner))
        return
      }
      const rule = classifyUnreadable(value, format)
      problems.push({
        rule,
        place: { file, pointer: [...base, ...pointer] },
        message: {
          key: reason(value, format) ?? `${rule}.value`,
          values: { value, expected: { key: `expected.${format}` } },
        },
      })
    },
  })
  return problems
}

function quoted(place: Place, value: string, inner: string): Problem {
  const message = { key: 'syntax.full-width-quotes', values: { value } }
  return { rule: 'syntax', place, message, edits: [{ range: rangeOf(place), text: JSON.stringify(inner) }] }
}

/** What has more than one meaning, each with the words that say which. */
const ambiguous: readonly (readonly [keyof typeof parsers, RegExp, string])[] = [
  ['limit', /^(?:在|于)?(?:次日|翌日|第二天|隔日)(?:[之以]?内|之?前)?$/, 'vague-time.next-day'],
  ['limit', /^(?:(?:by|on|within) )?(?:the )?next day$/i, 'vague-time.next-day'],
  ['comparison', /以下(?!\()/, 'schema.below'],
  ['comparison', /^[\d,.]+\s?(?:%|\p{L}{0,8})$/u, 'schema.bare-number'],
]

function reason(value: string, format: keyof typeof parsers): string | undefined {
  const text = fold(value).trim()
  const wanted = format === 'duration' ? 'limit' : format
  return ambiguous.find(([kind, pattern]) => kind === wanted && pattern.test(text))?.[2]
}

/** A comparison may name the unit of its own threshold, whatever that is: `>= 3 班次`. */
function parseComparisonIn(data: unknown, pointer: Pointer, value: string, format: string): boolean {
  if (format !== 'comparison') return false
  let owner = data
  for (const segment of pointer.slice(0, -2)) owner = (owner as Record<string | number, unknown> | undefined)?.[segment]
  const unit = (owner as { unit?: unknown } | undefined)?.unit
  return typeof unit === 'string' && parseComparison(value, unit) !== undefined
}
