import { parseComparison } from '../language/comparison.ts'
import { meantDate, parseDate } from '../language/date.ts'
import { parseDuration } from '../language/duration.ts'
import { parseLimit } from '../language/limit.ts'
import { parseMoment } from '../language/moment.ts'
import { fold } from '../language/numerals.ts'
import type { Pointer } from '../language/pointer.ts'
import { parseRecurrence } from '../language/recurrence.ts'
import type { Schema } from '../language/schema.ts'
import { classifyUnreadable } from '../language/vague.ts'
import type { Message } from '../source/finding.ts'
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
      const inner = /^[“”「『＂"](.+)[“”」』＂"]$/u.exec(value)?.[1]
      if (inner !== undefined && (parsers[format](inner) || parseComparisonIn(data, pointer, inner, format))) {
        problems.push(quoted(place, value, inner))
        return
      }
      const anchored = format === 'limit' || format === 'duration' ? oddAnchor(value) : undefined
      if (anchored) {
        problems.push({ rule: 'schema', place, message: anchored })
        return
      }
      const near = format === 'date' ? otherDate(place, value) : withoutTrail(place, value, parsers[format])
      if (near) {
        problems.push(near)
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

/** A date in another form, or with a month or day that there is not. */
function otherDate(place: Place, value: string): Problem | undefined {
  const meant = meantDate(value)
  if (!meant) return undefined
  const problem = { rule: 'schema', place } as const
  if (meant.kind === 'month')
    return { ...problem, message: { key: 'schema.no-such-month', values: { value, month: meant.month } } }
  if (meant.kind === 'day') {
    const { year, month, days } = meant
    return { ...problem, message: { key: 'schema.no-such-day', values: { value, month, days, year: String(year) } } }
  }
  const edits = [{ range: rangeOf(place), text: meant.date }]
  return { ...problem, message: { key: 'schema.meant', values: { value, meant: meant.date } }, edits }
}

/** A value that can be read without the full stop or comma at its end. */
function withoutTrail(place: Place, value: string, parse: (text: string) => unknown): Problem | undefined {
  const meant = value.replace(/\s*[。，,；;、.]$/, '')
  if (meant === value || !parse(meant)) return undefined
  const range = rangeOf(place)
  const message = { key: 'schema.meant', values: { value, meant } }
  const isPlain = range.end - range.start === value.length
  return { rule: 'schema', place, message, edits: isPlain ? [{ range, text: meant }] : [] }
}

const chineseAnchor = /^(?:自从|自|从|於|于|在)?(.{1,16}?)(?:之日起|之?时起|之後|之后|以後|以后|後|后|起)[，,\s]*(.+)$/
const trailingAnchor =
  /^(.+)[，,（(\s]+(?:自从|自|从)?(.{1,16}?)(?:之日起|之?时起|之后|以后|后|起)?(?:算起|计算|起算)?[）)]?$/
const englishAnchor = /^(?:within )?(.+?),? (?:of|from|after|since|following) (?:the )?(.+)$/i
const englishAnchorFirst = /^(?:from|after|since|on) (?:the )?(.+?),? (?:within )?(\d.*)$/i

/** A limit whose duration can be read, and whose beginning cannot, or stands where it is not looked for. */
function oddAnchor(value: string): Message | undefined {
  const text = fold(value).trim()
  const forms = [
    [chineseAnchor, 2, 1],
    [trailingAnchor, 1, 2],
    [englishAnchor, 1, 2],
    [englishAnchorFirst, 2, 1],
  ] as const
  for (const [form, duration, anchor] of forms) {
    const match = form.exec(text)
    const amount = match?.[duration]?.trim() ?? ''
    const from = match?.[anchor]?.trim() ?? ''
    if (from === '' || parseDuration(from) || !parseDuration(amount)) continue
    const isChinese = /\p{Script=Han}/u.test(text)
    const bare = amount.replace(/^within /i, '').replace(/[以之]?[内內]$/, '')
    const meant = isChinese ? `${from}后 ${bare}内` : `${bare} from ${from}`
    if (parseLimit(meant)?.anchor) return { key: 'schema.anchor-order', values: { value, meant } }
    const example = isChinese ? `接报后 ${bare}内` : `${bare} from report`
    const step = isChinese ? `step:report-up 后 ${bare}内` : `${bare} from step:report-up`
    return { key: 'schema.unknown-anchor', values: { anchor: from, example, step } }
  }
  return undefined
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
