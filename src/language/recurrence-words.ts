import { monthDays } from './duration.ts'
import { type Amount, readAmount, readAnyNumber } from './duration-words.ts'
import { numberSource } from './numerals.ts'

/** `times` in each shift or in each `every`. Shifts are as long as the unit has them, at most a day. */
export type SpokenRecurrence =
  | { readonly kind: 'shift'; readonly times: number }
  | { readonly kind: 'interval'; readonly every: Amount; readonly times: number }

export const zero: Amount = { months: 0, days: 0, seconds: 0, workingDays: 0, daysUnstated: false }
export const month = (months: number): Amount => ({ ...zero, months })
export const day = (days: number): Amount => ({ ...zero, days })

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
    营业日: { ...zero, workingDays: 1 },
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
    学期: month(6),
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
    workday: { ...zero, workingDays: 1 },
    week: day(7),
    month: month(1),
    quarter: month(3),
    'half year': month(6),
    'half-year': month(6),
    semester: month(6),
    year: month(12),
  }),
)

const act = '开展|组织|进行|举行|演练|检查|巡查|巡检|巡视|评估|更新|修订|培训|测试|报告|核查|监测|盘点|召开|清点'
const atLeast = '至少|不少于|不低于|最少|不得?少于'
const chineseTimes = new RegExp(
  `^(.+?)\\s?(?:${atLeast})?(?:${act})?(?:${atLeast})?\\s?(${numberSource})\\s?次(?:[及或]?以上|\\(含\\)以上)?(?:${act})?$`,
)
const englishLeast = /^(?:at least|at minimum|(?:no|not) (?:less|fewer) (?:often )?than|minimum(?: of)?|min\.) /
const englishTimes = /^(once|twice|([a-z]+|\d{1,5}) times) (?:(?:a|per|each|every) )?(.+)$/i
/** 每日早晚各一次: as many times as parts of the day are named. */
const partsOfDay =
  /^((?:每[日天]|每个?(?:工作|营业)日)?)(早[、,和]?晚|早[、,]?中[、,]?晚|上午?[、,和]?下午|班前[、,和]?班后|营业前[、,和]?营业后|开[门业]前?[、,和]?关门前?)各(?:一|1)次$/
/** 每日营业前, 每季度末: when in the period it is done changes nothing about how often. */
const whenInDay =
  /^(每[日天]|每个?(?:工作|营业)日)\s?(?:在?(?:营业|开门|开业|上班|下班|关门|交接班|日终|班)(?:之?[前后时]|终了)|早[上晨]|上午|下午|晚上?|日终)(.*)$/
const endOfPeriod = /^(每个?(?:[月季年]|季度|半年))[初末底中](?=$|[\d一两二三四五六七八九十至不最开组进检盘清评核])/

/** 每季度, 每半年至少一次, 每班两次, 每日早晚各一次: a whole folded text. */
export function readChineseRecurrence(text: string): SpokenRecurrence | undefined {
  const parts = partsOfDay.exec(text)
  if (parts) {
    const every = parts[1] ? chinesePeriod(parts[1]) : day(1)
    return interval(every, /中/.test(parts[2] ?? '') ? 3 : 2)
  }
  const value = text.replace(whenInDay, '$1$2').replace(endOfPeriod, '$1')
  const whole = chinesePeriod(value)
  if (whole) return interval(whole, 1)
  if (chineseShift.test(value)) return shift(1)
  const match = chineseTimes.exec(value)
  if (!match) return undefined
  const head = match[1] ?? ''
  const times = readAnyNumber(match[2] ?? '')
  if (chineseShift.test(head)) return shift(times)
  return interval(chinesePeriod(head) ?? readAmount(head), times)
}

const chineseShift = /^(?:每个?班次?|每一?个?班次?)$/
const englishShift = /^(?:(?:the |duty )?shifts?)$/

function shift(times: number | undefined): SpokenRecurrence | undefined {
  return times !== undefined && Number.isInteger(times) && times >= 1 && times <= 100
    ? { kind: 'shift', times }
    : undefined
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

/** `every 2 hours`, `twice a year`, `at least once a shift`: a whole folded text. */
export function readEnglishRecurrence(value: string): SpokenRecurrence | undefined {
  const text = value.toLowerCase().replace(englishLeast, '')
  const adverb = adverbs.get(text)
  if (adverb) return interval(adverb, 1)
  const often = englishTimes.exec(text)
  if (often) {
    const word = often[1] ?? ''
    const times = word === 'once' ? 1 : word === 'twice' ? 2 : readAnyNumber(word.replace(/ times$/, ''))
    const period = often[3] ?? ''
    return englishShift.test(period) ? shift(times) : interval(adverbs.get(period) ?? englishPeriod(period), times)
  }
  const every = /^(?:every|each|per) (.+)$/.exec(text)?.[1]
  if (every === undefined) return undefined
  return englishShift.test(every) ? shift(1) : interval(englishPeriod(every), 1)
}

function englishPeriod(text: string): Amount | undefined {
  const other = /^(?:other|second) (?=.)/.exec(text)
  const named = englishPeriods.get(other ? text.slice(other[0].length) : text)
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
export function interval(every: Amount | undefined, times: number | undefined): SpokenRecurrence | undefined {
  if (!every || times === undefined || !Number.isInteger(times) || times < 1 || times > 10_000) return undefined
  const most = longestSeconds(every)
  if (most < 1 || most > 366_000 * 86_400) return undefined
  return { kind: 'interval', every: { ...every, daysUnstated: false }, times }
}

/** The longest that one `every` can be; public holidays are not counted. */
export function longestSeconds({ months, days, seconds, workingDays }: Amount): number {
  return (monthDays(months, 'most') + days + workingDays + 2 * Math.ceil(workingDays / 5)) * 86_400 + seconds
}

/** Whether a folded text tells more than how often: in the morning and in the evening, before the doors open, on business days. */
export function saysMore(text: string): boolean {
  return partsOfDay.test(text) || whenInDay.test(text) || endOfPeriod.test(text) || /营业日|实时/.test(text)
}
