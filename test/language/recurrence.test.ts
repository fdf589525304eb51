import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, dateOfDay, dayNumber, printDate, weekday } from '../../src/language/calendar.ts'
import type { DurationLocale } from '../../src/language/duration.ts'
import {
  compareRecurrence,
  formatRecurrence,
  nextDue,
  parseRecurrence,
  type Recurrence,
  recurrenceText,
} from '../../src/language/recurrence.ts'
import { anyText, garbage } from './arbitraries.ts'

const locales: readonly DurationLocale[] = ['en', 'zh-Hans', 'zh-Hant', 'iso']
const amount = { months: 0, days: 0, seconds: 0, workingDays: 0, daysUnstated: false }

const anyRecurrence: fc.Arbitrary<Recurrence> = fc.oneof(
  fc.constant<Recurrence>({ kind: 'continuous' }),
  fc.integer({ min: 1, max: 100 }).map((times): Recurrence => ({ kind: 'shift', times })),
  fc
    .tuple(
      fc.oneof(
        fc.integer({ min: 1, max: 1200 }).map((months) => ({ ...amount, months })),
        fc.integer({ min: 1, max: 400 }).map((days) => ({ ...amount, days })),
        fc.integer({ min: 1, max: 90_000 }).map((seconds) => ({ ...amount, seconds })),
        fc.integer({ min: 1, max: 20 }).map((workingDays) => ({ ...amount, workingDays })),
        fc
          .record({ months: fc.nat(30), days: fc.nat(30), seconds: fc.integer({ min: 1, max: 86_399 }) })
          .map((part) => ({ ...amount, ...part })),
      ),
      fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 10_000 })),
    )
    .map(([every, times]): Recurrence => ({ kind: 'interval', every, times })),
  fc
    .constantFrom(
      'FREQ=WEEKLY;BYDAY=MO,TH',
      'FREQ=MONTHLY;BYDAY=-1FR',
      'FREQ=YEARLY;BYMONTH=3,9',
      'FREQ=DAILY;COUNT=5',
      'FREQ=MONTHLY;INTERVAL=2;UNTIL=20301231',
      'FREQ=MONTHLY;BYMONTHDAY=1,-1',
      'FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR',
      'FREQ=YEARLY;BYMONTH=11;BYDAY=2MO',
    )
    .map((rule) => parseRecurrence(`RRULE:${rule}`)!),
)

describe('parseRecurrence', () => {
  test.each([
    ['daily', 'P1D'],
    ['weekly', 'P7D'],
    ['fortnightly', 'P14D'],
    ['monthly', 'P1M'],
    ['quarterly', 'P3M'],
    ['half-yearly', 'P6M'],
    ['semiannual', 'P6M'],
    ['yearly', 'P1Y'],
    ['annually', 'P1Y'],
    ['At least quarterly', 'P3M'],
    ['every 2 hours', 'PT2H'],
    ['every month', 'P1M'],
    ['every other week', 'P14D'],
    ['every six months', 'P6M'],
    ['once every 3 years', 'P3Y'],
    ['at least once a quarter', 'P3M'],
    ['twice a year', '2 times every P1Y'],
    ['twice yearly', '2 times every P1Y'],
    ['P3M', 'P3M'],
    ['5m', 'PT5M'],
    ['P5M', 'P5M'],
    ['P5Y', 'P5Y'],
    ['3个月', 'P3M'],
    ['每季度', 'P3M'],
    ['每季', 'P3M'],
    ['季度', 'P3M'],
    ['按月', 'P1M'],
    ['每周', 'P7D'],
    ['每週', 'P7D'],
    ['每日', 'P1D'],
    ['每月一次', 'P1M'],
    ['每个月至少１次', 'P1M'],
    ['每半年至少一次', 'P6M'],
    ['每半年至少組織一次', 'P6M'],
    ['每季度开展一次', 'P3M'],
    ['半年一次', 'P6M'],
    ['三年一次', 'P3Y'],
    ['每三年', 'P3Y'],
    ['每十年一次', 'P10Y'],
    ['每营业日', '1 working day'],
    ['每個營業日', '1 working day'],
    ['每个营业日一次', '1 working day'],
    ['每营业日开门前', '1 working day'],
    ['每日营业前检查一次', 'P1D'],
    ['每日營業終了', 'P1D'],
    ['每班', 'every shift'],
    ['每班次至少一次', 'every shift'],
    ['每班巡查两次', 'twice a shift'],
    ['at least once per shift', 'every shift'],
    ['3 times a shift', '3 times a shift'],
    ['每周一次', 'P7D'],
    ['每週１次', 'P7D'],
    ['每月不少于两次', '2 times every P1M'],
    ['每月不少於２次', '2 times every P1M'],
    ['每年至少1次', 'P1Y'],
    ['每年2次及以上', '2 times every P1Y'],
    ['每半年至少组织一次演练', 'P6M'],
    ['每日早晚各一次', '2 times every P1D'],
    ['每天早、晚各１次', '2 times every P1D'],
    ['早中晚各一次', '3 times every P1D'],
    ['每季度末', 'P3M'],
    ['每月初盘点一次', 'P1M'],
    ['twice a year', '2 times every P1Y'],
    ['twice monthly', '2 times every P1M'],
    ['once daily', 'P1D'],
    ['no less than twice a year', '2 times every P1Y'],
    ['every 6 months', 'P6M'],
    ['every second week', 'P14D'],
    ['at least quarterly', 'P3M'],
    ['每两年', 'P2Y'],
    ['每兩年', 'P2Y'],
    ['每15分钟', 'PT15M'],
    ['每１５分鐘', 'PT15M'],
    ['every 15 min.', 'PT15M'],
    ['实时监测', 'continuous'],
    ['全天候', 'continuous'],
    ['24/7', 'continuous'],
    ['around the clock', 'continuous'],
    ['每年两次', '2 times every P1Y'],
    ['一年不少于2次', '2 times every P1Y'],
    ['每2小时', 'PT2H'],
    ['每 30 分钟评估一次', 'PT30M'],
    ['每隔30分鐘', 'PT30M'],
    ['每个工作日', '1 working day'],
    ['continuous', 'continuous'],
    ['持續', 'continuous'],
    ['全程', 'continuous'],
    ['RRULE:FREQ=MONTHLY;INTERVAL=3', 'P3M'],
    ['rrule:FREQ=HOURLY;INTERVAL=2', 'PT2H'],
    ['RRULE:FREQ=YEARLY', 'P1Y'],
    ['RRULE:BYDAY=MO,TH;FREQ=WEEKLY', 'RRULE:FREQ=WEEKLY;BYDAY=MO,TH'],
    ['RRULE:FREQ=DAILY;UNTIL=20270101T000000Z', 'RRULE:FREQ=DAILY;UNTIL=20270101'],
  ])('%s', (text, iso) => expect(formatRecurrence(parseRecurrence(text)!, 'iso')).toBe(iso))

  test.each([
    '',
    '__proto__',
    '每constructor',
    'every toString',
    '每',
    '班',
    'shift',
    '每班组',
    'twice a shift work',
    '每月1-2次',
    '每半天',
    '每周末',
    '每年汛期前',
    '隔周',
    '每次',
    '每周一',
    '每月一日',
    '每3月',
    '一季度',
    '一季度一次',
    '几年一次',
    '定期',
    '不定期',
    '及时',
    '15分钟内',
    'within 15 minutes',
    'T+1',
    '当日',
    '立即',
    '每隔两天',
    '5M',
    'biweekly',
    'bimonthly',
    'biannual',
    'regularly',
    'every',
    'every few days',
    'every 0 hours',
    '每0小时',
    '每年零次',
    '24小时值班',
    'P1000000000000Y',
    '每1000000000000年',
    'RRULE:',
    'RRULE:FREQ=FORTNIGHTLY',
    'RRULE:FREQ=MONTHLY;FOO=1',
    'RRULE:FREQ=MONTHLY;FREQ=DAILY',
    'RRULE:FREQ=DAILY;INTERVAL=0',
    'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
    'RRULE:FREQ=WEEKLY;BYDAY=1MO',
    'RRULE:FREQ=DAILY;COUNT=2;UNTIL=20270101',
    'RRULE:FREQ=DAILY;UNTIL=20270230',
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=0',
    'RRULE:FREQ=MONTHLY;BYMONTHDAY=32',
    'RRULE:FREQ=HOURLY;BYDAY=MO',
    'FREQ=DAILY',
    'RRULE:FREQ=YEARLY;BYSETPOS=1;BYDAY=MO',
  ])('%s is not read', (text) => expect(parseRecurrence(text)).toBeUndefined())

  test.each([
    ['每日早晚各一次', 'zh-Hans', '每日早晚各一次'],
    ['每日早晚各一次', 'en', 'twice a day'],
    ['每营业日开门前', 'zh-Hans', '每营业日开门前'],
    ['P3M', 'zh-Hans', '每季度'],
    ['每季度至少一次', 'zh-Hans', '每季度'],
    ['RRULE:FREQ=WEEKLY;BYDAY=MO', 'en', 'RRULE:FREQ=WEEKLY;BYDAY=MO'],
    ['XX', 'en', 'XX'],
  ] as const)('%s in %s is printed as %s', (text, locale, shown) => expect(recurrenceText(text, locale)).toBe(shown))

  test('print, then parse is the identity in every locale', () => {
    fc.assert(
      fc.property(anyRecurrence, fc.constantFrom(...locales), (recurrence, locale) => {
        expect(parseRecurrence(formatRecurrence(recurrence, locale))).toEqual(recurrence)
      }),
    )
  })

  test('never guesses: no value is read with anything added', () => {
    fc.assert(
      fc.property(anyRecurrence, fc.constantFrom(...locales), garbage, (recurrence, locale, added) => {
        const text = formatRecurrence(recurrence, locale)
        expect(parseRecurrence(`${text}${added}`)).toBeUndefined()
        expect(parseRecurrence(`${added}${text}`)).toBeUndefined()
      }),
    )
  })

  test('never throws, and neither does what is done with the result', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...locales), (text, locale) => {
        const recurrence = parseRecurrence(text)
        if (!recurrence) return
        expect(parseRecurrence(formatRecurrence(recurrence, locale))).toEqual(recurrence)
        expect(nextDue(recurrence, '2026-01-31') ?? '9999-99-99' >= '2026-01-31').toBeTruthy()
        expect(compareRecurrence(recurrence, recurrence)).toBe(0)
      }),
    )
  })
})

describe('nextDue', () => {
  test.each([
    ['monthly', '2026-01-31', '2026-02-28'],
    ['monthly', '2024-01-31', '2024-02-29'],
    ['quarterly', '2025-11-30', '2026-02-28'],
    ['yearly', '2024-02-29', '2025-02-28'],
    ['每三年', '2024-02-29', '2027-02-28'],
    ['P5M', '2026-08-15', '2027-01-15'],
    ['每年两次', '2026-01-31', '2026-07-31'],
    ['weekly', '2026-12-28', '2027-01-04'],
    ['每2小时', '2026-01-31', '2026-01-31'],
    ['每36小时', '2026-01-31', '2026-02-01'],
    ['每个工作日', '2026-07-03', '2026-07-06'],
    ['RRULE:FREQ=WEEKLY;BYDAY=MO,TH', '2026-07-03', '2026-07-06'],
    ['RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-07-06', '2026-07-20'],
    ['RRULE:FREQ=MONTHLY;BYDAY=-1FR', '2026-01-30', '2026-02-27'],
    ['RRULE:FREQ=MONTHLY;BYMONTHDAY=1,15', '2026-01-15', '2026-02-01'],
    ['RRULE:FREQ=YEARLY;BYMONTH=3,9', '2026-03-31', '2026-09-30'],
    ['RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=2MO', '2026-11-09', '2027-11-08'],
    ['RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29', '2026-01-01', '2028-02-29'],
    ['RRULE:FREQ=MONTHLY;UNTIL=20260131', '2026-01-15', undefined],
    ['continuous', '2026-01-31', undefined],
    ['monthly', '2026-02-30', undefined],
    ['monthly', 'soon', undefined],
    ['P100Y', '9950-01-01', undefined],
  ])('%s after %s', (text, last, due) => expect(nextDue(parseRecurrence(text)!, last)).toBe(due))

  test('is never before the last time, and no later than the longest gap', () => {
    fc.assert(
      fc.property(anyRecurrence, fc.integer({ min: 0, max: 40_000 }), (recurrence, last) => {
        const due = nextDue(recurrence, printDate(dateOfDay(last))!)
        if (due === undefined || recurrence.kind !== 'interval') return
        const gap = Date.parse(due) / 86_400_000 - last
        expect(gap).toBeGreaterThanOrEqual(0)
        const asDays: Recurrence = { kind: 'interval', every: { ...amount, days: Math.max(1, gap) }, times: 1 }
        if (gap > 0) expect(compareRecurrence(asDays, recurrence)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('compareRecurrence', () => {
  test.each([
    ['每周', '每月', -1],
    ['P12M', 'yearly', 0],
    ['每年两次', '每半年', 0],
    ['365天', '每年', -1],
    ['每三年', '每年', 1],
    ['持续', '1s', -1],
    ['每24小时', 'daily', 0],
    ['RRULE:FREQ=YEARLY;BYMONTH=3,9', '每半年', 0],
    ['RRULE:FREQ=YEARLY;BYMONTH=1,2', '每半年', 1],
    ['RRULE:FREQ=WEEKLY;BYDAY=MO,TH', 'weekly', -1],
  ])('%s against %s', (a, b, sign) => {
    expect(Math.sign(compareRecurrence(parseRecurrence(a)!, parseRecurrence(b)!))).toBe(sign)
  })
})

describe('calendar', () => {
  test('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 2_000_000 }), fc.nat(4000), (day, months) => {
        const date = new Date(day * 86_400_000)
        const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        expect(dateOfDay(day)).toEqual(parts)
        expect(dayNumber(parts)).toBe(day)
        expect(weekday(day)).toBe((date.getUTCDay() + 6) % 7)
        const later = addMonths(parts, months)
        const last = new Date(Date.UTC(parts.year, parts.month + months, 0)).getUTCDate()
        expect(later.day).toBe(Math.min(parts.day, last))
        expect(later.year * 12 + later.month).toBe(parts.year * 12 + parts.month + months)
      }),
    )
  })
})
