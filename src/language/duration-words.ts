import { fold, numberSource, readNumber } from './numerals.ts'

/** An amount of time in units that do not turn into each other: a month is no fixed number of days. */
export interface Amount {
  readonly months: number
  /** Calendar days; weeks count seven. */
  readonly days: number
  readonly seconds: number
  readonly workingDays: number
  /** Days were written without "calendar" or "working". */
  readonly daysUnstated: boolean
}

type Field = 'months' | 'days' | 'seconds' | 'workingDays'
interface Unit {
  readonly field: Field
  readonly factor: number
  /** Larger units come first; none comes twice. */
  readonly rank: number
  readonly unstated?: boolean
}

const year: Unit = { field: 'months', factor: 12, rank: 9 }
const quarter: Unit = { field: 'months', factor: 3, rank: 8 }
const month: Unit = { field: 'months', factor: 1, rank: 7 }
const week: Unit = { field: 'days', factor: 7, rank: 6 }
const workingDay: Unit = { field: 'workingDays', factor: 1, rank: 5 }
const calendarDay: Unit = { field: 'days', factor: 1, rank: 5 }
const bareDay: Unit = { ...calendarDay, unstated: true }
const hour: Unit = { field: 'seconds', factor: 3600, rank: 4 }
const quarterHour: Unit = { field: 'seconds', factor: 900, rank: 3 }
const minute: Unit = { field: 'seconds', factor: 60, rank: 2 }
const second: Unit = { field: 'seconds', factor: 1, rank: 1 }

/** `3月` is March and `一季度` the first quarter: these take 个. A bank's business day (营业日) is a working day. */
const chineseUnits: Readonly<Record<string, Unit>> = {
  年: year,
  个季度: quarter,
  个月: month,
  周: week,
  星期: week,
  个星期: week,
  礼拜: week,
  个礼拜: week,
  工作日: workingDay,
  个工作日: workingDay,
  营业日: workingDay,
  个营业日: workingDay,
  工作天: workingDay,
  个工作天: workingDay,
  日历日: calendarDay,
  个日历日: calendarDay,
  自然日: calendarDay,
  个自然日: calendarDay,
  日历天: calendarDay,
  个日历天: calendarDay,
  天: bareDay,
  日: bareDay,
  小时: hour,
  个小时: hour,
  钟头: hour,
  个钟头: hour,
  刻钟: quarterHour,
  分钟: minute,
  分: minute,
  秒: second,
  秒钟: second,
}
const englishUnits: Readonly<Record<string, Unit>> = {
  y: year,
  yr: year,
  year: year,
  quarter,
  mo: month,
  month,
  w: week,
  wk: week,
  week,
  'working day': workingDay,
  'business day': workingDay,
  workday: workingDay,
  'calendar day': calendarDay,
  d: bareDay,
  day: bareDay,
  h: hour,
  hr: hour,
  hour,
  m: minute,
  min: minute,
  minute,
  s: second,
  sec: second,
  second,
}

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const englishNumber = `(?:${tens.join('|')})(?:[- ](?:${words.slice(1, 10).join('|')}))?|${[...words].reverse().join('|')}|an?`

const chinesePart = new RegExp(
  `(?:(半)(个)?|(${numberSource})\\s?(个)?(半)?)\\s?(工作[日天]|营业日|日历[日天]|自然日|小时|钟头|刻钟|分钟|秒钟|季度|星期|礼拜|[年月周天日分秒])(半(?:(?<=分半)钟|(?!个|小|天|年)))?`,
  'y',
)
const englishPart = new RegExp(
  `(?:(half)(?: an?)?|(${numberSource}|${englishNumber})( and a half)?)[ -]?((?:working day|business day|calendar day|workday|quarter|month|minute|second|hour|week|year|day|min|sec|hr|yr|wk|mo)s?|[ymwdhs])(?![a-z])(?:(?<=(?:min|sec|hr|wk|yr)s?)\\.)?( and a half)?`,
  'iy',
)
const joint = /\s?(?:零|又|,|and\s)?\s?/iy
const iso =
  /^P(?=[\dT])(?:(\d{1,15})Y)?(?:(\d{1,15})M)?(?:(\d{1,15})W)?(?:(\d{1,15})D)?(?:T(?=\d)(?:(\d{1,15})H)?(?:(\d{1,15})M)?(?:(\d{1,15})S)?)?$/i
const isoUnits = [year, month, week, calendarDay, hour, minute, second]

/**
 * Reads a bare amount such as `15m`, `PT15M`, `1 hour 30 minutes`, `一个半小时`, `3个工作日`: the whole text, nothing around
 * it. Undefined when it is anything else, or when a month or a day is not whole (`半天`, `1.5个月`).
 */
export function readAmount(text: string): Amount | undefined {
  const value = fold(text).trim().replace(/\s+/g, ' ')
  return readIso(value) ?? readQuarters(value) ?? readParts(value)
}

/** The English words for a number below one hundred, `a` and `an` included; else as `readNumber`. */
export function readAnyNumber(text: string): number | undefined {
  const word = text.toLowerCase()
  if (word === 'a' || word === 'an') return 1
  if (words.includes(word)) return words.indexOf(word)
  const [ten = '', one] = word.split(/[- ]/)
  if (tens.includes(ten)) return (tens.indexOf(ten) + 2) * 10 + (one ? words.indexOf(one) : 0)
  return readNumber(text)
}

function readIso(value: string): Amount | undefined {
  const match = iso.exec(value)
  if (!match) return undefined
  return collect(isoUnits.flatMap((unit, i) => (match[i + 1] ? [{ unit, count: Number(match[i + 1]) }] : [])))
}

/** `a quarter of an hour`, `three quarters of an hour`: a quarter alone is three months. */
function readQuarters(value: string): Amount | undefined {
  const match = /^(?:a |(three|3)[- ])?quarters?(?:[- ]| of an )hour$/i.exec(value)
  return match ? collect([{ unit: quarterHour, count: match[1] ? 3 : 1 }]) : undefined
}

function readParts(value: string): Amount | undefined {
  const parts: { unit: Unit; count: number }[] = []
  let at = 0
  while (at < value.length) {
    if (parts.length > 0) {
      joint.lastIndex = at
      at += joint.exec(value)?.[0].length ?? 0
    }
    const part = readChinesePart(value, at) ?? readEnglishPart(value, at)
    const before = parts.at(-1)
    if (!part || (before && before.unit.rank <= part.unit.rank)) return undefined
    parts.push(part)
    at = part.end
  }
  return collect(parts)
}

interface Part {
  readonly unit: Unit
  readonly count: number
  readonly end: number
}

function readChinesePart(value: string, at: number): Part | undefined {
  chinesePart.lastIndex = at
  const match = chinesePart.exec(value)
  if (!match) return undefined
  const [whole, half, halfOf, number, of, andHalf, name = '', trailing] = match
  const unit = chineseUnits[`${halfOf ?? of ?? ''}${name}`]
  const count = half ? 0.5 : readNumber(number ?? '')
  if (!unit || count === undefined) return undefined
  // 一个半小时, 一年半; 一半小时 and 一个半小时半 are nothing. A year of four digits is a date.
  if ((andHalf && !of) || (andHalf && trailing) || (half && trailing)) return undefined
  if (unit === year && count >= 1000) return undefined
  return { unit, count: count + (andHalf || trailing ? 0.5 : 0), end: at + whole.length }
}

function readEnglishPart(value: string, at: number): Part | undefined {
  englishPart.lastIndex = at
  const match = englishPart.exec(value)
  if (!match) return undefined
  const [whole, half, number, andHalf, name = '', trailing] = match
  const unit =
    name === 'M' ? undefined : englishUnits[name.length > 1 ? name.toLowerCase().replace(/s$/, '') : name.toLowerCase()]
  const count = half ? 0.5 : readAnyNumber(number ?? '')
  if (!unit || count === undefined || (andHalf && trailing) || (half && trailing)) return undefined
  return { unit, count: count + (andHalf || trailing ? 0.5 : 0), end: at + whole.length }
}

function collect(parts: readonly { unit: Unit; count: number }[]): Amount | undefined {
  if (parts.length === 0) return undefined
  const sum = { months: 0, days: 0, seconds: 0, workingDays: 0, daysUnstated: false }
  for (const { unit, count } of parts) {
    const value = Math.round(count * unit.factor * 1e6) / 1e6
    if (!Number.isSafeInteger(value)) return undefined
    sum[unit.field] += value
    if (unit.unstated && unit.field === 'days') sum.daysUnstated = true
  }
  if (sum.workingDays > 0 && (sum.months || sum.days || sum.seconds)) return undefined
  return sum
}
