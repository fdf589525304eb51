import { type Amount, readAmount } from './duration-words.ts'
import { fold, longestValue } from './numerals.ts'
import { remember } from './remember.ts'

/** A length of time as written. Exactly one of `sameDay`, `immediate`, `workingDays` or the other amounts is set. */
export interface Duration extends Amount {
  /** Until 24:00 of the day on which it starts: `当日`, `same day`, `T+0`. */
  readonly sameDay: boolean
  /** Zero: `立即`, `immediately`, `PT0S`. The caller says where that is permitted. */
  readonly immediate: boolean
}

export type DurationLocale = 'en' | 'zh-Hans' | 'zh-Hant' | 'iso'

/** What was taken for granted to turn a duration into seconds, as data for a message. `count` of them, at most `most` s. */
export interface DurationAssumption {
  readonly kind: 'bare-day' | 'same-day' | 'working-day' | 'month'
  readonly count: number
  readonly most: number
}

/** Seconds from start to end in the shortest and in the longest case. They are equal where nothing was assumed. */
export interface DurationBounds {
  readonly least: number
  readonly most: number
  readonly assumptions: readonly DurationAssumption[]
}

const none: Duration = {
  months: 0,
  days: 0,
  seconds: 0,
  workingDays: 0,
  daysUnstated: false,
  sameDay: false,
  immediate: false,
}
const day = 86_400
const mostSeconds = 1e13

const before =
  /^(?:(?:在|于)\s?)?(?:(?:连续|过去|最近)(?=.{2})|(?:the )?(?:past|last|preceding) |不得?超过|不得?[晚迟]于|不得?多于|最[长迟多晚](?:不超过)?|至[多迟]|时限|限时|限|在|于|within|(?:no|not) more than|(?:no|not) later than|not exceeding|at most|up to|(?:in )?(?:less than|under)|max(?:imum|\.)?(?: of)?|≤|<=)\s?:?\s?/i
const after = /\s?(?:[之以]?内|max(?:imum|\.)?|at (?:the )?(?:most|latest))$/i
/** 24 小时（含）, 1 小时以内（含 1 小时）: a limit holds its own end anyway. */
const inclusive = /\s?\(含(?:本数|([^()]{1,20}))?\)(?=[之以]?内$|$)/
const sameDay =
  /^(?:在|于)?(?:当日|当天|同日)(?:[之以]?内|\s?24(?::00|时|点)(?:之?前)?)?$|^(?:(?:on|within) )?(?:the )?same[- ]day$|^T\+0(?:日|内|日内)?$/i
const nextWorkingDay =
  /^(?:within |by )?(?:the )?next (?:working|business) day$|^[下次翌]一?个?(?:工作|营业)日[之以]?内?$/i
const tPlus = /^T\s?\+\s?(\d{1,4})(?:\s?(?:日|个?(?:工作|营业)日))?[之以]?内?$/i

/**
 * Reads a whole text as a duration: `15m`, `PT15M`, `15 分钟内`, `两小时内`, `半小时`, `3个工作日`, `T+1`, `当日`, `immediately`.
 * Nothing is guessed: text around it (`24 小时值班`), a fraction of a day or more than 10^13 seconds give undefined.
 */
export const parseDuration: (text: string) => Duration | undefined = remember((text) => {
  if (text.length > longestValue) return undefined
  const value = fold(text).trim().replace(/\s+/g, ' ')
  if (sameDay.test(value)) return { ...none, sameDay: true }
  if (/^(?:立即|immediately)$/i.test(value)) return { ...none, immediate: true }
  if (nextWorkingDay.test(value)) return { ...none, workingDays: 1 }
  const plus = tPlus.exec(value)
  if (plus) return bounded({ ...none, workingDays: Number(plus[1]) })
  const amount = readAmount(value) ?? readLimit(value)
  return amount && bounded({ ...none, ...amount })
})

function readLimit(value: string): Amount | undefined {
  const own = inclusive.exec(value)?.[1]
  const amount = readAmount(value.replace(inclusive, '').replace(before, '').replace(after, ''))
  if (own === undefined || !amount) return amount
  const same = readAmount(own)
  return same && JSON.stringify(same) === JSON.stringify(amount) ? amount : undefined
}

function bounded(duration: Duration): Duration | undefined {
  if (durationSeconds(duration).most > mostSeconds) return undefined
  const { months, days, seconds, workingDays } = duration
  if (months || days || seconds || workingDays) return duration
  return duration.daysUnstated ? undefined : { ...duration, immediate: true }
}

/**
 * Bounds in seconds. A calendar day has 24 h (assumed for bare days). `当日` ends within 24 h. A month has 28 to 31 days,
 * a year 365 or 366. N working days end at 24:00 of the Nth working day after today: at least N days, at most one day more
 * than N and the weekends between; five-day weeks, public holidays not counted.
 */
export function durationSeconds(duration: Duration): DurationBounds {
  const { months, days, seconds, workingDays } = duration
  const assumptions: DurationAssumption[] = []
  let least = seconds + days * day
  let most = least
  if (duration.daysUnstated) assumptions.push({ kind: 'bare-day', count: days, most: days * day })
  if (duration.sameDay) {
    most += day
    assumptions.push({ kind: 'same-day', count: 1, most: day })
  }
  if (workingDays > 0) {
    const longest = (workingDays + 2 * Math.ceil(workingDays / 5) + 1) * day
    least += (workingDays + 2 * Math.floor((workingDays - 1) / 5)) * day
    most += longest
    assumptions.push({ kind: 'working-day', count: workingDays, most: longest })
  }
  if (months > 0) {
    const longest = monthDays(months, 'most') * day
    least += monthDays(months, 'least') * day
    most += longest
    assumptions.push({ kind: 'month', count: months, most: longest })
  }
  return { least, most, assumptions }
}

const longestMonths = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337]
const shortestMonths = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334]

/** The most or fewest days that a number of calendar months in a row can have. */
export function monthDays(months: number, bound: 'least' | 'most'): number {
  const years = Math.floor(months / 12)
  const rest = months % 12
  if (bound === 'most') return years * 365 + Math.ceil(years / 4) + (longestMonths[rest] ?? 0)
  return years * 365 + Math.max(0, Math.floor(years / 4) - Math.ceil(years / 100)) + (shortestMonths[rest] ?? 0)
}

/**
 * Below zero when `a` is shorter than `b` whatever the calendar, zero when they are equal, above zero when it is longer;
 * undefined where that depends on the calendar (30 days against a month).
 */
export function compareDurations(a: Duration, b: Duration): number | undefined {
  const differences = (['months', 'days', 'seconds', 'workingDays'] as const).map((key) => a[key] - b[key])
  if (a.sameDay === b.sameDay) {
    if (differences.every((difference) => difference === 0)) return 0
    if (differences.every((difference) => difference <= 0)) return -1
    if (differences.every((difference) => difference >= 0)) return 1
  }
  const [x, y] = [durationSeconds(a), durationSeconds(b)]
  if (x.least === x.most && y.least === y.most) return x.most - y.most
  if (x.most <= y.least) return -1
  return y.most <= x.least ? 1 : undefined
}

type Words = Readonly<
  Record<
    'year' | 'month' | 'day' | 'bareDay' | 'workingDay' | 'hour' | 'minute' | 'second' | 'sameDay' | 'immediate',
    string
  >
>

const chinese: Words = {
  year: '年',
  month: '个月',
  day: '个自然日',
  bareDay: '天',
  workingDay: '个工作日',
  hour: '小时',
  minute: '分钟',
  second: '秒',
  sameDay: '当日',
  immediate: '立即',
}
const locales: Readonly<Record<DurationLocale, Words>> = {
  'zh-Hans': chinese,
  'zh-Hant': {
    ...chinese,
    month: '個月',
    day: '個自然日',
    workingDay: '個工作日',
    hour: '小時',
    minute: '分鐘',
    sameDay: '當日',
  },
  en: {
    year: 'year',
    month: 'month',
    day: 'calendar day',
    bareDay: 'day',
    workingDay: 'working day',
    hour: 'hour',
    minute: 'minute',
    second: 'second',
    sameDay: 'same day',
    immediate: 'immediately',
  },
  iso: {
    year: 'y',
    month: 'mo',
    day: 'd',
    bareDay: 'd',
    workingDay: '',
    hour: 'h',
    minute: 'm',
    second: 's',
    sameDay: 'T+0',
    immediate: 'PT0S',
  },
}

/**
 * Prints a duration so that `parseDuration` reads the same value again: `1 hour 30 minutes`, `3 个工作日`. `iso` is ISO 8601
 * where that can say it, else the short form of the language: `T+3`, `2d` for bare days.
 */
export function formatDuration(duration: Duration, locale: DurationLocale): string {
  const words = locales[locale]
  if (duration.sameDay) return words.sameDay
  if (duration.immediate) return words.immediate
  if (locale === 'iso' && duration.workingDays > 0) return `T+${duration.workingDays}`
  if (locale === 'iso' && !duration.daysUnstated) return formatIso(duration)
  const parts = split(duration).map(([unit, count]) => {
    if (locale === 'iso') return `${count}${words[unit]}`
    return `${count} ${words[unit]}${locale === 'en' && count !== 1 ? 's' : ''}`
  })
  return parts.join(locale === 'iso' ? '' : ' ')
}

function formatIso(duration: Duration): string {
  const letters: Partial<Record<keyof Words, string>> = {
    year: 'Y',
    month: 'M',
    day: 'D',
    hour: 'H',
    minute: 'M',
    second: 'S',
  }
  const parts = split(duration)
  const print = (units: readonly (keyof Words)[]): string =>
    parts.map(([unit, count]) => (units.includes(unit) ? `${count}${letters[unit] ?? ''}` : '')).join('')
  const time = print(['hour', 'minute', 'second'])
  return `P${print(['year', 'month', 'day'])}${time && `T${time}`}`
}

/** Whole years, months, days, then hours, minutes, seconds; 90 minutes stay minutes, 24 hours stay hours. */
function split(duration: Duration): [keyof Words, number][] {
  const { months, days, seconds, workingDays } = duration
  const asYears = months % 12 === 0 || months > 24 ? Math.floor(months / 12) : 0
  const asHours = seconds % 3600 === 0 || seconds >= 7200 ? Math.floor(seconds / 3600) : 0
  const rest = seconds - asHours * 3600
  const parts: [keyof Words, number][] = [
    ['year', asYears],
    ['month', months - asYears * 12],
    [duration.daysUnstated ? 'bareDay' : 'day', days],
    ['workingDay', workingDays],
    ['hour', asHours],
    ['minute', Math.floor(rest / 60)],
    ['second', rest % 60],
  ]
  return parts.filter(([, count]) => count > 0)
}
