import { addMonths, dateOfDay, dayNumber, printDate, readDate, weekday } from './calendar.ts'
import { type DurationLocale, formatDuration, monthDays } from './duration.ts'
import { type Amount, readAmount } from './duration-words.ts'
import { fold, longestValue } from './numerals.ts'
import { formatRule, longestGap, nextDay, parseRule, type RecurrenceRule } from './recurrence-rule.ts'
import {
  day,
  interval,
  longestSeconds,
  month,
  readChineseRecurrence,
  readEnglishRecurrence,
  type SpokenRecurrence,
  saysMore,
  zero,
} from './recurrence-words.ts'

/** How often something is done: without end, as it is said, or as an RRULE that names days. */
export type Recurrence =
  | { readonly kind: 'continuous' }
  | SpokenRecurrence
  | { readonly kind: 'rule'; readonly rule: RecurrenceRule }

const withoutEnd =
  /^(?:continuous(?:ly)?|持续|全程|不间断|连续|全天候?|昼夜不间断|(?:24小时|昼夜)(?:不间断|连续|全天候)|实时(?:监[测控])?|real[- ]time|(?:a|the )?round[- ]the[- ]clock|24\s?\/\s?7)$/i

/**
 * Reads a whole text as a recurrence: `daily` … `yearly`, `every 2 hours`, `twice a year`, `每季度`, `每半年至少一次`, `每年两次`,
 * `每班一次`, `每日早晚各一次`, `RRULE:…`, `continuous`/`持续`, or a bare duration (`5m` minutes, `P5M` months). "At least" is
 * taken as said of every recurrence. Undefined for all else: `每周一` (a weekday), `biweekly` (two meanings), `几年一次`.
 */
export function parseRecurrence(text: string): Recurrence | undefined {
  if (text.length > longestValue) return undefined
  const value = fold(text).trim().replace(/\s+/g, ' ')
  if (withoutEnd.test(value)) return { kind: 'continuous' }
  if (/^RRULE:/i.test(value)) return readRule(value.slice(6).toUpperCase())
  return readChineseRecurrence(value) ?? readEnglishRecurrence(value) ?? interval(readAmount(value), 1)
}

function readRule(text: string): Recurrence | undefined {
  const rule = parseRule(text)
  if (!rule) {
    const match = /^FREQ=(HOUR|MINUTE)LY(?:;INTERVAL=(\d{1,6}))?$/.exec(text)
    return match
      ? interval({ ...zero, seconds: Number(match[2] ?? 1) * (match[1] === 'HOUR' ? 3600 : 60) }, 1)
      : undefined
  }
  if (rule.byDay || rule.byMonthDay || rule.byMonth || rule.count || rule.until) return { kind: 'rule', rule }
  const { frequency, interval: n } = rule
  if (frequency === 'daily' || frequency === 'weekly') return interval(day(frequency === 'daily' ? n : 7 * n), 1)
  return interval(month(frequency === 'monthly' ? n : 12 * n), 1)
}

/**
 * Below zero when `a` happens more often than `b`, above zero when it is rarer, by the longest gap that each allows
 * (31 days for a month, so that 30 days are no rarer than monthly); "twice a year" counts as every half of a year.
 */
export function compareRecurrence(a: Recurrence, b: Recurrence): number {
  return gap(a) - gap(b) || 0
}

function gap(recurrence: Recurrence): number {
  if (recurrence.kind === 'continuous') return 0
  if (recurrence.kind === 'shift') return 86_400 / recurrence.times
  if (recurrence.kind === 'rule') return longestGap(recurrence.rule) * 86_400
  const { every, times } = recurrence
  const months = every.months / times
  return Number.isInteger(months) && times > 1
    ? longestSeconds({ ...every, months, days: every.days / times })
    : longestSeconds(every) / times
}

/**
 * The day (`YYYY-MM-DD`) by which it must be done again, when it was last done on that day. Months keep the day, or take
 * the last of a shorter month; several times in a period are spread evenly; less than a day, or a shift, is due the same day; working
 * days are Monday to Friday. Undefined when `last` is no date, for `continuous`, after UNTIL, and beyond the year 9999.
 */
export function nextDue(recurrence: Recurrence, last: string): string | undefined {
  const date = readDate(last)
  if (!date || recurrence.kind === 'continuous') return undefined
  if (recurrence.kind === 'rule') {
    const next = nextDay(recurrence.rule, dayNumber(date))
    return next === undefined ? undefined : printDate(dateOfDay(next))
  }
  if (recurrence.kind === 'shift') return last
  const { every, times } = recurrence
  const even = every.months % times === 0
  const spare = (even ? 0 : monthDays(every.months, 'least')) + every.days + every.seconds / 86_400
  let next = dayNumber(addMonths(date, even ? every.months / times : 0)) + Math.floor(spare / times)
  for (let left = Math.floor(every.workingDays / times); left > 0; ) if (weekday(++next) < 5) left--
  return printDate(dateOfDay(next))
}

/**
 * What a reader sees of a written recurrence: the way in which the locale says it, or the text itself where it cannot be
 * read, is an RRULE, or says more than how often.
 */
export function recurrenceText(written: string, locale: 'en' | 'zh-Hans' | 'zh-Hant'): string {
  const recurrence = parseRecurrence(written)
  if (!recurrence || recurrence.kind === 'rule') return written
  return locale !== 'en' && saysMore(fold(written).trim()) ? written.trim() : formatRecurrence(recurrence, locale)
}

/** Prints a recurrence so that `parseRecurrence` reads the same value: `every 3 months`, `每 3 个月`; `iso`: `P3M`, `RRULE:…`. */
export function formatRecurrence(recurrence: Recurrence, locale: DurationLocale): string {
  const english = locale === 'en' || locale === 'iso'
  if (recurrence.kind === 'continuous') return english ? 'continuous' : locale === 'zh-Hans' ? '持续' : '持續'
  if (recurrence.kind === 'rule') return `RRULE:${formatRule(recurrence.rule)}`
  if (recurrence.kind === 'shift') return english ? shiftWords(recurrence.times) : `每班${manyTimes(recurrence.times)}`
  const { every, times } = recurrence
  const amount = amountIn(every, locale)
  if (locale === 'iso') {
    const plain = every.workingDays ? `${every.workingDays} working day${every.workingDays > 1 ? 's' : ''}` : amount
    return times === 1 ? plain : `${times} times every ${plain}`
  }
  const named = periodName(every, locale)
  if (locale === 'en') {
    if (times === 1) return named?.adverb ?? `every ${named?.name ?? amount}`
    return `${times === 2 ? 'twice' : `${times} times`} ${named ? `a ${named.name}` : `every ${amount}`}`
  }
  return `每${named ? named.name : ` ${amount}`}${manyTimes(times)}`
}

function manyTimes(times: number): string {
  return times === 1 ? '' : ` ${times} 次`
}

function shiftWords(times: number): string {
  return times === 1 ? 'every shift' : `${times === 2 ? 'twice' : `${times} times`} a shift`
}

/** Days need no "calendar" here, and whole weeks are weeks. */
function amountIn(every: Amount, locale: DurationLocale): string {
  const weeks = every.days / 7
  if (weeks >= 1 && Number.isInteger(weeks) && !every.months && !every.seconds && locale !== 'iso') {
    return `${weeks} ${locale === 'en' ? 'weeks' : locale === 'zh-Hans' ? '周' : '週'}`
  }
  const daysUnstated = locale !== 'iso' && every.days > 0
  return formatDuration({ ...every, daysUnstated, sameDay: false, immediate: false }, locale)
}

const names = [
  [month(1), 'month', 'monthly', '月', '月'],
  [month(3), 'quarter', 'quarterly', '季度', '季度'],
  [month(6), 'half year', 'half-yearly', '半年', '半年'],
  [month(12), 'year', 'yearly', '年', '年'],
  [day(1), 'day', 'daily', '日', '日'],
  [day(7), 'week', 'weekly', '周', '週'],
  [{ ...zero, seconds: 3600 }, 'hour', 'hourly', '小时', '小時'],
  [{ ...zero, workingDays: 1 }, 'working day', undefined, '个工作日', '個工作日'],
] as const

function periodName(
  every: Amount,
  locale: 'en' | 'zh-Hans' | 'zh-Hant',
): { name: string; adverb?: string } | undefined {
  const found = names.find(([amount]) =>
    (['months', 'days', 'seconds', 'workingDays'] as const).every((key) => amount[key] === every[key]),
  )
  if (!found) return undefined
  const [, english, adverb, hans, hant] = found
  return locale === 'en' ? { name: english, adverb } : { name: locale === 'zh-Hans' ? hans : hant }
}
