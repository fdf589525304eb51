import { type Duration, durationSeconds } from '../language/duration.ts'

/** A sum of limits. Months, working days and same days stay apart, so that what a path and its deadline share cancels. */
export interface Span {
  readonly seconds: number
  readonly months: number
  readonly workingDays: number
  readonly sameDays: number
  /** How many of its limits end with a day (`T+1`, `当日`), and the seconds after the last of them. */
  readonly dayEnds: number
  readonly tail: number
}

export const noTime: Span = { seconds: 0, months: 0, workingDays: 0, sameDays: 0, dayEnds: 0, tail: 0 }

const day = 86_400

export function spanOf(duration: Duration | undefined): Span {
  if (!duration) return noTime
  const { seconds, days, months, workingDays, sameDay } = duration
  const endsDay = sameDay || workingDays > 0
  const own = seconds + days * day
  return {
    seconds: own,
    months,
    workingDays,
    sameDays: sameDay ? 1 : 0,
    dayEnds: endsDay ? 1 : 0,
    tail: endsDay ? 0 : own,
  }
}

/** `b` comes after `a`. */
export function addSpans(a: Span, b: Span): Span {
  if (a === noTime) return b
  if (b === noTime) return a
  return {
    seconds: a.seconds + b.seconds,
    months: a.months + b.months,
    workingDays: a.workingDays + b.workingDays,
    sameDays: a.sameDays + b.sameDays,
    dayEnds: a.dayEnds + b.dayEnds,
    tail: b.dayEnds > 0 ? b.tail : a.tail + b.tail,
  }
}

/** What is left of `a` after `b`, which is its beginning. */
export function subtractSpans(a: Span, b: Span): Span {
  const dayEnds = a.dayEnds - b.dayEnds
  return {
    seconds: a.seconds - b.seconds,
    months: a.months - b.months,
    workingDays: a.workingDays - b.workingDays,
    sameDays: a.sameDays - b.sameDays,
    dayEnds,
    tail: dayEnds > 0 ? a.tail : a.tail - b.tail,
  }
}

/** Seconds in the shortest or longest case, as `durationSeconds` counts them. */
export function spanSeconds(span: Span, bound: 'least' | 'most'): number {
  const { seconds, months, workingDays, sameDays } = span
  if (months === 0 && workingDays === 0) return seconds + (bound === 'most' ? sameDays * day : 0)
  return (
    seconds +
    calendar('months', months, bound) +
    calendar('workingDays', workingDays, bound) +
    (bound === 'most' ? sameDays * day : 0)
  )
}

/** How a way compares with its limit, and what was made of the two to compare them. */
export interface Excess {
  /** By how many seconds it misses the limit; not above zero where it meets it. */
  readonly seconds: number
  /** The way itself: without what lies within its days, where the limit ends with a day too. */
  readonly way: Span
  /** The way without the limit. */
  readonly rest: Span
  /** Whether the way has hours before the end of a day that were not counted. */
  readonly withinDay: boolean
}

/**
 * Compares an end with a limit that runs from another moment. What both sides have in common cancels: two working days
 * after one and one is in time, whatever the weekend does, and where both end with a day, so do hours before the end of
 * the day. What is left counts as long (`most`: is it guaranteed?) or as short (`least`: is it possible?) as it may be; of
 * a limit, working days count as the fewest days then, months and `当日` as the most.
 */
export function excess(end: Span, from: Span, limit: Span, bound: 'least' | 'most'): Excess {
  const all = subtractSpans(end, from)
  const head = all.seconds - all.tail
  const byDays = bound === 'most' && limit.dayEnds > 0 && all.dayEnds > 0
  const withinDay = byDays && head > 0 && head < day
  const way = withinDay ? { ...all, seconds: all.tail } : all
  const sameDays = byDays ? 0 : way.sameDays - limit.sameDays
  const rest = { ...subtractSpans(way, limit), sameDays }
  const seconds = countedUnits.reduce((sum, unit) => sum + counted(rest, unit, bound), rest.seconds)
  return { seconds, way, rest, withinDay }
}

export const countedUnits = ['months', 'workingDays', 'sameDays'] as const

/** The seconds that what is left of a unit counts as; below zero where it is left of the limit. */
export function counted(rest: Span, unit: (typeof countedUnits)[number], bound: 'least' | 'most'): number {
  const amount = rest[unit]
  if (amount >= 0) return calendar(unit, amount, bound)
  return -calendar(unit, -amount, bound === 'most' && unit === 'workingDays' ? 'least' : 'most')
}

function calendar(key: (typeof countedUnits)[number], amount: number, bound: 'least' | 'most'): number {
  if (amount === 0) return 0
  if (key === 'sameDays') return bound === 'most' ? amount * day : 0
  const none = { months: 0, days: 0, seconds: 0, workingDays: 0, daysUnstated: false, sameDay: false, immediate: false }
  return durationSeconds({ ...none, [key]: amount })[bound]
}
