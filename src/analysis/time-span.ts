import { type Duration, durationSeconds } from '../language/duration.ts'

/** A sum of limits. Months, working days and same days stay apart, so that what a path and its deadline share cancels. */
export interface Span {
  readonly seconds: number
  readonly months: number
  readonly workingDays: number
  readonly sameDays: number
}

export const noTime: Span = { seconds: 0, months: 0, workingDays: 0, sameDays: 0 }

const day = 86_400

export function spanOf(duration: Duration | undefined): Span {
  if (!duration) return noTime
  const { seconds, days, months, workingDays, sameDay } = duration
  return { seconds: seconds + days * day, months, workingDays, sameDays: sameDay ? 1 : 0 }
}

export function addSpans(a: Span, b: Span): Span {
  if (a === noTime) return b
  if (b === noTime) return a
  return {
    seconds: a.seconds + b.seconds,
    months: a.months + b.months,
    workingDays: a.workingDays + b.workingDays,
    sameDays: a.sameDays + b.sameDays,
  }
}

export function subtractSpans(a: Span, b: Span): Span {
  return {
    seconds: a.seconds - b.seconds,
    months: a.months - b.months,
    workingDays: a.workingDays - b.workingDays,
    sameDays: a.sameDays - b.sameDays,
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

/**
 * By how many seconds an end misses a limit that runs from another moment; not above zero where it meets it. What
 * both sides have in common cancels: two working days after one and one is in time, whatever the weekend does. What is
 * left counts as long (`most`: is it guaranteed?) or as short (`least`: is it possible?) as it may be; of a limit, working
 * days count as the fewest days then, months and `当日` as the most.
 */
export function excess(end: Span, from: Span, limit: Span, bound: 'least' | 'most'): number {
  const rest = subtractSpans(subtractSpans(end, from), limit)
  const left = (key: 'months' | 'workingDays' | 'sameDays'): number => {
    const amount = rest[key]
    if (amount >= 0) return calendar(key, amount, bound)
    return -calendar(key, -amount, bound === 'most' && key === 'workingDays' ? 'least' : 'most')
  }
  return rest.seconds + left('months') + left('workingDays') + left('sameDays')
}

function calendar(key: 'months' | 'workingDays' | 'sameDays', amount: number, bound: 'least' | 'most'): number {
  if (amount === 0) return 0
  if (key === 'sameDays') return bound === 'most' ? amount * day : 0
  const none = { months: 0, days: 0, seconds: 0, workingDays: 0, daysUnstated: false, sameDay: false, immediate: false }
  return durationSeconds({ ...none, [key]: amount })[bound]
}
