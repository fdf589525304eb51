import { addMonths, dateOfDay, dayNumber, printDate, readDate, weekday } from './calendar.ts'
import { type DurationLocale, formatDuration, monthDays } from './duration.ts'
import { type Amount, readAmount, readAnyNumber } from './duration-words.ts'
import { fold, longestValue, numberSource } from './numerals.ts'
import { formatRule, longestGap, nextDay, parseRule, type RecurrenceRule } from './recurrence-rule.ts'

/** How often something is done: without end, `times` in each `every`, or as an RRULE that names days. */
export type Recurrence =
  | { readonly kind: 'continuous' }
  | { readonly kind: 'interval'; readonly every: Amount; readonly times: number }
  | { readonly kind: 'rule'; readonly rule: RecurrenceRule }

const zero: Amount = { months: 0, days: 0, seconds: 0, workingDays: 0, daysUnstated: false }
const month = (months: number): Amount => ({ ...zero, months })
const day = (days: number): Amount => ({ ...zero, days })

const adverbs: ReadonlyMap<string, Amount> = new Map(
  Object.entries({
    hourly: { ...zero, seconds: 3600 },
    daily: day(1),
    weekly: day(7),
    fortnightly: day(14),
    monthly: month(1),
    quarterly: month(3),
    'half-yearly': month(6),
    'semi-annual': month(6),
    semiannual: month(6),
    'semi-annually': month(6),
    semiannually: month(6),
    yearly: month(12),
    annual: month(12),
    annually: month(12),
  }),
)
const chinesePeriods: ReadonlyMap<string, Amount> = new Map(
  Object.entries({
    分钟: { ...zero, seconds: 60 },
    小时: { ...zero, seconds: 3600 },
    工作日: { ...zero, workingDays: 1 },
    天: day(1),
    日: day(1),
    周: day(7),
    星期: day(7),
    月: month(1),
    月度: month(1),
    季: month(3),
    季度: month(3),
    半年: month(6),
    半年度: month(6),
    年: month(12),
    年度: month(12),
  }),
)
const englishPeriods: ReadonlyMap<string, Amount> = new Map(
  Object.entries({
    minute: { ...zero, seconds: 60 },
    hour: { ...zero, seconds: 3600 },
    day: day(1),
    'working day': { ...zero, workingDays: 1 },
    'business day': { ...zero, workingDays: 1 },
    week: day(7),
    month: month(1),
    quarter: month(3),
    'half year': month(6),
    'half-year': month(6),
    year: month(12),
  }),
)

const act = '开展|组织|进行|举行|演练|检查|巡查|评估|更新|修订|培训|测试|报告|核查|监测|盘点|召开'
const chineseTimes = new RegExp(
  `^(.+?)\\s?(?:至少|不少于|不低于|最少)?(?:${act})?(?:至少|不少于|不低于|最少)?\\s?(${numberSource})\\s?次(?:以上)?$`,
)
const englishTimes = /^(?:at least )?(once|twice|([a-z]+|\d{1,5}) times) (?:(?:a|per|each|every) )?(.+)$/i

/**
 * Reads a whole text as a recurrence: `daily` … `yearly`, `every 2 hours`, `twice a year`, `每季度`, `每半年至少一次`, `每年两次`,
 * `RRULE:…`, `continuous`/`持续`, or a bare duration (`5m` minutes, `P5M` months). "At least" is taken as said of every
 * recurrence. Undefined for all else: `每班`, `每周一` (a weekday), `biweekly` (two meanings), `几年一次`.
 */
export function parseRecurrence(text: string): Recurrence | undefined {
  if (text.length > longestValue) return undefined
  const value = fold(text).trim().replace(/\s+/g, ' ')
  if (/^(?:continuous(?:ly)?|持续|全程|不间断)$/i.test(value)) return { kind: 'continuous' }
  if (/^RRULE:/i.test(value)) return readRule(value.slice(6).toUpperCase())
  return readChinese(value) ?? readEnglish(value) ?? interval(readAmount(value), 1)
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

function readChinese(value: string): Recurrence | undefined {
  const whole = chinesePeriod(value)
  if (whole) return interval(whole, 1)
  const match = chineseTimes.exec(value)
  if (!match) return undefined
  const head = match[1] ?? ''
  return interval(chinesePeriod(head) ?? readAmount(head), readAnyNumber(match[2] ?? ''))
}

/** 每季度, 按月, 每两年, 每隔 30 分钟; 每隔两天 may be every two or every three days and is not read. */
function chinesePeriod(value: string): Amount | undefined {
  const named = /^(?:(?:每个?|每一个?|按|逐)\s?(.+)|((?:季|月|半?年)度))$/.exec(value)
  const period = chinesePeriods.get(named?.[1] ?? named?.[2] ?? '')
  if (period) return period
  const counted = /^每(隔)?\s?(.+)$/.exec(value)
  const amount = counted ? readAmount(counted[2] ?? '') : undefined
  return amount && counted?.[1] && (amount.days || amount.months || amount.workingDays) ? undefined : amount
}

function readEnglish(value: string): Recurrence | undefined {
  const text = value.toLowerCase().replace(/^at least /, '')
  const adverb = adverbs.get(text)
  if (adverb) return interval(adverb, 1)
  const often = /^(once|twice|(?:two|three|four) times) yearly$/.exec(text) ?? englishTimes.exec(text)
  if (often) {
    const word = often[1] ?? ''
    const times = word === 'once' ? 1 : word === 'twice' ? 2 : readAnyNumber(word.replace(/ times$/, ''))
    return interval(often[3] === undefined ? month(12) : englishPeriod(often[3]), times)
  }
  const every = /^(?:once )?(?:every|each|per) (.+)$/.exec(value.toLowerCase())
  return every ? interval(englishPeriod(every[1] ?? ''), 1) : undefined
}

function englishPeriod(text: string): Amount | undefined {
  const other = text.startsWith('other ')
  const named = englishPeriods.get(other ? text.slice(6) : text)
  if (!named || !other) return named ?? readAmount(text)
  return {
    ...named,
    months: named.months * 2,
    days: named.days * 2,
    seconds: named.seconds * 2,
    workingDays: named.workingDays * 2,
  }
}

/** Between one second and 1,000 years, at most 10,000 times. */
function interval(every: Amount | undefined, times: number | undefined): Recurrence | undefined {
  if (!every || times === undefined || !Number.isInteger(times) || times < 1 || times > 10_000) return undefined
  const most = seconds(every)
  if (most < 1 || most > 366_000 * 86_400) return undefined
  return { kind: 'interval', every: { ...every, daysUnstated: false }, times }
}

/** The longest that one `every` can be; public holidays are not counted. */
function seconds({ months, days, seconds, workingDays }: Amount): number {
  return (monthDays(months, 'most') + days + workingDays + 2 * Math.ceil(workingDays / 5)) * 86_400 + seconds
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
  if (recurrence.kind === 'rule') return longestGap(recurrence.rule) * 86_400
  const { every, times } = recurrence
  const months = every.months / times
  return Number.isInteger(months) && times > 1
    ? seconds({ ...every, months, days: every.days / times })
    : seconds(every) / times
}

/**
 * The day (`YYYY-MM-DD`) by which it must be done again, when it was last done on that day. Months keep the day, or take
 * the last of a shorter month; several times in a period are spread evenly; less than a day is due the same day; working
 * days are Monday to Friday. Undefined when `last` is no date, for `continuous`, after UNTIL, and beyond the year 9999.
 */
export function nextDue(recurrence: Recurrence, last: string): string | undefined {
  const date = readDate(last)
  if (!date || recurrence.kind === 'continuous') return undefined
  if (recurrence.kind === 'rule') {
    const next = nextDay(recurrence.rule, dayNumber(date))
    return next === undefined ? undefined : printDate(dateOfDay(next))
  }
  const { every, times } = recurrence
  const even = every.months % times === 0
  const spare = (even ? 0 : monthDays(every.months, 'least')) + every.days + every.seconds / 86_400
  let next = dayNumber(addMonths(date, even ? every.months / times : 0)) + Math.floor(spare / times)
  for (let left = Math.floor(every.workingDays / times); left > 0; ) if (weekday(++next) < 5) left--
  return printDate(dateOfDay(next))
}

/** Prints a recurrence so that `parseRecurrence` reads the same value: `every 3 months`, `每 3 个月`; `iso`: `P3M`, `RRULE:…`. */
export function formatRecurrence(recurrence: Recurrence, locale: DurationLocale): string {
  const english = locale === 'en' || locale === 'iso'
  if (recurrence.kind === 'continuous') return english ? 'continuous' : locale === 'zh-Hans' ? '持续' : '持續'
  if (recurrence.kind === 'rule') return `RRULE:${formatRule(recurrence.rule)}`
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
  return `每${named ? named.name : ` ${amount}`}${times === 1 ? '' : ` ${times} 次`}`
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
