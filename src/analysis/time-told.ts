import type { TimeAssumption } from './time-assumptions.ts'
import type { Bound } from './time-solve.ts'
import { counted, type Excess, type Span, spanSeconds } from './time-span.ts'

/** A length of time as it is told: working days and months stay what they are where nobody needs to know how long they are. */
export interface ToldTime {
  readonly seconds: number
  readonly months: number
  readonly workingDays: number
}

export interface Told {
  readonly sum: ToldTime
  readonly overrun: ToldTime
  readonly assumptions: readonly TimeAssumption[]
}

const day = 86_400

/**
 * How to say what a way adds up to and by how much that misses a limit, so that the two and the limit agree: in working
 * days and months where the limit has them too, else in hours and days, with what each was counted as.
 */
export function toldTimes(way: Span, over: Excess, limit: Span, bound: Bound): Told {
  const { rest, seconds, withinDay } = over
  const isShared = (way.months > 0 && limit.months > 0) || (way.workingDays > 0 && limit.workingDays > 0)
  const isPlain = isShared && rest.months >= 0 && rest.workingDays >= 0 && rest.sameDays >= 0 && rest.seconds >= 0
  const assumptions: TimeAssumption[] = []
  if (withinDay) assumptions.push({ kind: 'within-day' })
  for (const unit of isPlain ? [] : (['workingDays', 'months'] as const)) {
    if (rest[unit] === 0) continue
    const most = Math.abs(counted(rest, unit, bound))
    const kind = unit === 'months' ? 'month' : 'working-day'
    const isLeast = unit === 'workingDays' ? rest[unit] < 0 === (bound === 'most') : bound === 'least' && rest[unit] > 0
    assumptions.push({ kind: isLeast ? `${kind}-least` : kind, count: Math.abs(rest[unit]), most })
  }
  return {
    sum: isShared ? inUnits(way, bound) : inSeconds(spanSeconds(way, bound)),
    overrun: isPlain ? inUnits(rest, bound) : inSeconds(seconds),
    assumptions,
  }
}

function inUnits({ seconds, months, workingDays, sameDays }: Span, bound: Bound): ToldTime {
  return { seconds: seconds + (bound === 'most' ? sameDays * day : 0), months, workingDays }
}

function inSeconds(seconds: number): ToldTime {
  return { seconds, months: 0, workingDays: 0 }
}
