import {
  addMonths,
  type CalendarDate,
  dateOfDay,
  dayNumber,
  daysInMonth,
  printDate,
  readDate,
  weekday,
} from './calendar.ts'

/** The part of RFC 5545 that is read: whole days, and no part that needs a calendar of exceptions. */
export interface RecurrenceRule {
  readonly frequency: 'daily' | 'weekly' | 'monthly' | 'yearly'
  readonly interval: number
  readonly count?: number
  /** The last day, `YYYY-MM-DD`. */
  readonly until?: string
  /** `nth` counts from the start (1) or the end (-1) of the month. `day`: 0 is Monday. */
  readonly byDay?: readonly { readonly nth?: number; readonly day: number }[]
  readonly byMonthDay?: readonly number[]
  readonly byMonth?: readonly number[]
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const sample = dayNumber({ year: 2024, month: 1, day: 1 })

/**
 * Reads `FREQ=…;INTERVAL=…` with COUNT or UNTIL, BYDAY, BYMONTHDAY, BYMONTH, in any order. Undefined when a part is unknown,
 * repeated, out of range, not allowed with its FREQ, or when no day can ever fit (the 30th of February).
 */
export function parseRule(text: string): RecurrenceRule | undefined {
  const parts = new Map<string, string>()
  for (const part of text.split(';')) {
    const match = /^([A-Z]{4,10})=([A-Z0-9,+-]{1,80})$/.exec(part)
    if (!match || parts.has(match[1]!)) return undefined
    parts.set(match[1]!, match[2]!)
  }
  const frequency = (['daily', 'weekly', 'monthly', 'yearly'] as const).find(
    (f) => f.toUpperCase() === parts.get('FREQ'),
  )
  const interval = whole(parts.get('INTERVAL') ?? '1', 1, 1000)
  const count = parts.has('COUNT') ? whole(parts.get('COUNT')!, 1, 100_000) : 0
  const until = parts.has('UNTIL') ? untilDate(parts.get('UNTIL')!) : ''
  const byDay = list(parts.get('BYDAY'), weekdayOf)
  const byMonthDay = list(parts.get('BYMONTHDAY'), (day) => (day === '0' ? undefined : whole(day, -31, 31)))
  const byMonth = list(parts.get('BYMONTH'), (month) => whole(month, 1, 12))
  for (const key of ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'BYMONTHDAY', 'BYMONTH']) parts.delete(key)
  if (!frequency || !interval || count === undefined || until === undefined || (count && until)) return undefined
  if (!byDay || !byMonthDay || !byMonth || parts.size > 0) return undefined
  const rule: RecurrenceRule = {
    frequency,
    interval,
    ...(count ? { count } : {}),
    ...(until ? { until } : {}),
    ...(byDay.length > 0 ? { byDay } : {}),
    ...(byMonthDay.length > 0 ? { byMonthDay } : {}),
    ...(byMonth.length > 0 ? { byMonth } : {}),
  }
  return allowed(rule) && nextDay({ ...rule, until: undefined }, sample) !== undefined ? rule : undefined
}

/** Prints a rule in one order of its parts; `parseRule` reads it again. */
export function formatRule(rule: RecurrenceRule): string {
  const { frequency, interval, count, until, byDay, byMonthDay, byMonth } = rule
  return [
    `FREQ=${frequency.toUpperCase()}`,
    interval > 1 && `INTERVAL=${interval}`,
    count && `COUNT=${count}`,
    until && `UNTIL=${until.replaceAll('-', '')}`,
    byMonth && `BYMONTH=${byMonth.join(',')}`,
    byMonthDay && `BYMONTHDAY=${byMonthDay.join(',')}`,
    byDay && `BYDAY=${byDay.map(({ nth, day }) => `${nth ?? ''}${weekdays[day]}`).join(',')}`,
  ]
    .filter(Boolean)
    .join(';')
}

/**
 * The first day after `last` that fits, both as day numbers; `last` sets the phase of the interval. COUNT is not counted
 * down: nobody knows how many have been. Undefined after UNTIL, or when no day fits within 100 periods.
 */
export function nextDay(rule: RecurrenceRule, last: number): number | undefined {
  const from = dateOfDay(last)
  const end = rule.until ? dayNumber(readDate(rule.until)!) : Number.POSITIVE_INFINITY
  for (let period = 0; period <= 100; period++) {
    for (const day of daysOf(rule, from, last, period)) if (day > last) return day <= end ? day : undefined
  }
  return undefined
}

/** The longest gap in days between two days of the rule, found by walking it from 2024 on. */
export function longestGap(rule: RecurrenceRule): number {
  const endless = { ...rule, until: undefined }
  let last = nextDay(endless, sample) ?? sample
  let longest = 0
  for (let i = 0; i < 400; i++) {
    const next = nextDay(endless, last)
    if (next === undefined) return Number.POSITIVE_INFINITY
    longest = Math.max(longest, next - last)
    last = next
  }
  return longest
}

/** The days of the period that lies `period` intervals after the one that holds `from`, in order. */
function daysOf(rule: RecurrenceRule, from: CalendarDate, last: number, period: number): number[] {
  const { frequency, interval, byMonth, byMonthDay, byDay } = rule
  const step = period * interval
  const months = (date: CalendarDate): boolean => !byMonth || byMonth.includes(date.month)
  if (frequency === 'daily' || frequency === 'weekly') {
    // A filtered daily rule looks at 31 days a time, so that 100 periods see eight years.
    const width = frequency === 'weekly' ? 7 : rule.interval === 1 ? 31 : 1
    const start = frequency === 'weekly' ? last - weekday(last) + step * 7 : last + (width === 31 ? period * 31 : step)
    return Array.from({ length: width }, (_, i) => start + i).filter((day) => {
      const date = dateOfDay(day)
      const fits = byDay
        ? byDay.some((by) => by.day === weekday(day))
        : frequency === 'daily' || weekday(day) === weekday(last)
      return fits && months(date) && (!byMonthDay || fitsMonthDay(byMonthDay, date))
    })
  }
  const first = { ...from, day: 1 }
  if (frequency === 'monthly')
    return daysOfMonth(rule, addMonths(first, step), from.day).filter((day) => months(dateOfDay(day)))
  const wanted = byMonth ?? (byMonthDay || byDay ? Array.from({ length: 12 }, (_, i) => i + 1) : [from.month])
  return [...wanted]
    .sort((a, b) => a - b)
    .flatMap((month) => daysOfMonth(rule, { year: from.year + step, month, day: 1 }, from.day))
}

/** Without BYDAY or BYMONTHDAY it is the day of the month of the last time, or the last day of a shorter month. */
function daysOfMonth(rule: RecurrenceRule, first: CalendarDate, usual: number): number[] {
  const length = daysInMonth(first.year, first.month)
  const start = dayNumber(first)
  const { byDay, byMonthDay } = rule
  if (!byDay && !byMonthDay) return [start + Math.min(usual, length) - 1]
  return Array.from({ length }, (_, i) => i + 1)
    .filter((day) => !byMonthDay || fitsMonthDay(byMonthDay, { ...first, day }))
    .filter((day) => {
      if (!byDay) return true
      const nth = Math.ceil(day / 7)
      const fromEnd = -Math.ceil((length - day + 1) / 7)
      return byDay.some(
        (by) => by.day === weekday(start + day - 1) && (!by.nth || by.nth === nth || by.nth === fromEnd),
      )
    })
    .map((day) => start + day - 1)
}

function fitsMonthDay(days: readonly number[], { year, month, day }: CalendarDate): boolean {
  return days.includes(day) || days.includes(day - daysInMonth(year, month) - 1)
}

function allowed({ frequency, interval, byDay, byMonthDay, byMonth }: RecurrenceRule): boolean {
  const ordinal = byDay?.some(({ nth }) => nth !== undefined)
  if (frequency === 'daily') return !ordinal && (interval === 1 || !(byDay || byMonthDay || byMonth))
  if (frequency === 'weekly') return !ordinal && !byMonthDay && (interval === 1 || !byMonth)
  return frequency === 'monthly' || !ordinal || byMonth !== undefined
}

function whole(text: string, least: number, most: number): number | undefined {
  const value = /^[+-]?\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : undefined
}

function untilDate(text: string): string | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})(?:T\d{6}Z?)?$/.exec(text)
  const date = match && readDate(`${match[1]}-${match[2]}-${match[3]}`)
  return date ? printDate(date) : undefined
}

function weekdayOf(text: string): { nth?: number; day: number } | undefined {
  const match = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/.exec(text)
  if (!match) return undefined
  const day = weekdays.indexOf(match[2]!)
  return match[1] ? { nth: Number(match[1]), day } : { day }
}

/** Undefined when one item cannot be read; empty when there is no list. */
function list<T>(text: string | undefined, read: (item: string) => T | undefined): T[] | undefined {
  const items = text === undefined ? [] : text.split(',').map(read)
  return items.includes(undefined) ? undefined : (items as T[])
}
