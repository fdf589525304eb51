import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareDurations,
  type Duration,
  type DurationLocale,
  durationSeconds,
  formatDuration,
  parseDuration,
} from '../../src/language/duration.ts'
import { anyDuration, anyText, garbage, none } from './arbitraries.ts'

const locales: readonly DurationLocale[] = ['en', 'zh-Hans', 'zh-Hant', 'iso']
describe('parseDuration', () => {
  test.each<[string, Partial<Duration>]>([
    ['15m', { seconds: 900 }],
    ['30s', { seconds: 30 }],
    ['24h', { seconds: 86_400 }],
    ['24H', { seconds: 86_400 }],
    ['2d', { days: 2, daysUnstated: true }],
    ['PT15M', { seconds: 900 }],
    ['P1DT2H', { days: 1, seconds: 7200 }],
    ['P2W', { days: 14 }],
    ['P5M', { months: 5 }],
    ['5m', { seconds: 300 }],
    ['5Y', { months: 60 }],
    ['15 minutes', { seconds: 900 }],
    ['1 hour 30 minutes', { seconds: 5400 }],
    ['1h30m', { seconds: 5400 }],
    ['half an hour', { seconds: 1800 }],
    ['an hour and a half', { seconds: 5400 }],
    ['one and a half hours', { seconds: 5400 }],
    ['twenty-four hours', { seconds: 86_400 }],
    ['within 15 minutes', { seconds: 900 }],
    ['No later than 2 hours', { seconds: 7200 }],
    ['15 分钟内', { seconds: 900 }],
    ['15分鐘內', { seconds: 900 }],
    ['１５分钟', { seconds: 900 }],
    ['十五分钟之内', { seconds: 900 }],
    ['15min内', { seconds: 900 }],
    ['24小時內', { seconds: 86_400 }],
    ['两小时内', { seconds: 7200 }],
    ['半小时', { seconds: 1800 }],
    ['半個小時內', { seconds: 1800 }],
    ['一个半小时', { seconds: 5400 }],
    ['1.5小时', { seconds: 5400 }],
    ['一刻钟', { seconds: 900 }],
    ['1小时30分钟', { seconds: 5400 }],
    ['一小时零五分', { seconds: 3900 }],
    ['不超过15分钟', { seconds: 900 }],
    ['最迟2小时内', { seconds: 7200 }],
    ['≤ 15 分钟', { seconds: 900 }],
    ['3天', { days: 3, daysUnstated: true }],
    ['3日内', { days: 3, daysUnstated: true }],
    ['3个自然日', { days: 3 }],
    ['3 calendar days', { days: 3 }],
    ['2周', { days: 14 }],
    ['3个月', { months: 3 }],
    ['1个季度', { months: 3 }],
    ['一年半', { months: 18 }],
    ['15分', { seconds: 900 }],
    ['十五分', { seconds: 900 }],
    ['１５分', { seconds: 900 }],
    ['15分以内', { seconds: 900 }],
    ['1分30秒', { seconds: 90 }],
    ['一分半', { seconds: 90 }],
    ['一分半钟', { seconds: 90 }],
    ['一刻钟', { seconds: 900 }],
    ['三刻鐘', { seconds: 2700 }],
    ['1个小时', { seconds: 3600 }],
    ['１個小時', { seconds: 3600 }],
    ['两个半小时', { seconds: 9000 }],
    ['兩個半小時內', { seconds: 9000 }],
    ['5 min.', { seconds: 300 }],
    ['within 5 mins.', { seconds: 300 }],
    ['24hrs', { seconds: 86_400 }],
    ['24 hrs.', { seconds: 86_400 }],
    ['a quarter of an hour', { seconds: 900 }],
    ['three quarters of an hour', { seconds: 2700 }],
    ['15 minutes max', { seconds: 900 }],
    ['15 minutes at the latest', { seconds: 900 }],
    ['max. 15 min', { seconds: 900 }],
    ['less than 15 minutes', { seconds: 900 }],
    ['10分钟以内', { seconds: 600 }],
    ['１０分鐘以內', { seconds: 600 }],
    ['10分钟之内', { seconds: 600 }],
    ['不超过10分钟', { seconds: 600 }],
    ['不超過１０分鐘', { seconds: 600 }],
    ['最迟30分钟', { seconds: 1800 }],
    ['至遲２小時', { seconds: 7200 }],
    ['24小时（含）', { seconds: 86_400 }],
    ['24小时（含24小时）以内', { seconds: 86_400 }],
    ['1小时以内（含1小时）', { seconds: 3600 }],
    ['当天', { sameDay: true }],
    ['當天內', { sameDay: true }],
    ['下一工作日', { workingDays: 1 }],
    ['下一個營業日', { workingDays: 1 }],
    ['次工作日内', { workingDays: 1 }],
    ['3个营业日', { workingDays: 3 }],
    ['2 business days', { workingDays: 2 }],
    ['2 workdays', { workingDays: 2 }],
    ['3个工作日', { workingDays: 3 }],
    ['三個工作日內', { workingDays: 3 }],
    ['3 working days', { workingDays: 3 }],
    ['T+1', { workingDays: 1 }],
    ['Ｔ＋１日内', { workingDays: 1 }],
    ['next working day', { workingDays: 1 }],
    ['当日', { sameDay: true }],
    ['當日內', { sameDay: true }],
    ['当日24:00前', { sameDay: true }],
    ['same day', { sameDay: true }],
    ['立即', { immediate: true }],
    ['immediately', { immediate: true }],
    ['0m', { immediate: true }],
  ])('%s', (text, expected) => expect(parseDuration(text)).toEqual({ ...none, ...expected }))

  test.each([
    '',
    ' ',
    '15',
    'm',
    '24 小时值班',
    '24小时内增长100条',
    '24 小时内增长 X 条',
    '15分钟左右',
    '约15分钟',
    '至少15分钟',
    '15分钟后',
    '两三天',
    '几分钟',
    '5M',
    '5ms',
    '3月',
    '一季度',
    '2024年',
    '半天',
    '1.5天',
    '1.5个月',
    '0d',
    '-5m',
    '5m 5m',
    '5m 3h',
    '一百二小时',
    '一个半小时半',
    '一半小时',
    '15 分钟 内 完成',
    'P',
    'PT',
    'P1DT',
    'PT1.5H',
    'P1M2Y',
    '次日',
    '翌日內',
    'next day',
    '24小时（含12小时）',
    '24小时以上',
    '15-30分钟',
    '1.5分30分',
    '小时半钟',
    '5 minutes.',
    '5 m.',
    '10^12 years',
    '1000000000000 years',
    '1000000000000年',
    'P400000Y',
    '2个工作日3小时',
    '及时',
    'X分钟',
    '15分钟'.repeat(80),
    '1 hour and',
    '15分钟,',
    'a few minutes',
    'T+',
    'T-1',
    '15m from occurrence',
  ])('%s is not read', (text) => expect(parseDuration(text)).toBeUndefined())

  test('never throws', () => {
    fc.assert(fc.property(anyText, (text) => void parseDuration(text)))
  })

  test('never guesses: no value is read with anything added', () => {
    fc.assert(
      fc.property(anyDuration, fc.constantFrom(...locales), garbage, (duration, locale, added) => {
        const text = formatDuration(duration, locale)
        expect(parseDuration(`${text}${added}`)).toBeUndefined()
        expect(parseDuration(`${added}${text}`)).toBeUndefined()
      }),
    )
  })

  test('reads what it prints as the same value, in every locale', () => {
    fc.assert(
      fc.property(anyDuration, fc.constantFrom(...locales), (duration, locale) => {
        expect(parseDuration(formatDuration(duration, locale))).toEqual(duration)
      }),
    )
  })

  test('what is read at all prints and reads again', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...locales), (text, locale) => {
        const duration = parseDuration(text)
        if (duration) expect(parseDuration(formatDuration(duration, locale))).toEqual(duration)
      }),
    )
  })
})

describe('formatDuration', () => {
  test.each([
    ['15m', ['15 minutes', '15 分钟', '15 分鐘', 'PT15M']],
    ['90m', ['90 minutes', '90 分钟', '90 分鐘', 'PT90M']],
    ['150m', ['2 hours 30 minutes', '2 小时 30 分钟', '2 小時 30 分鐘', 'PT2H30M']],
    ['1h', ['1 hour', '1 小时', '1 小時', 'PT1H']],
    ['3天', ['3 days', '3 天', '3 天', '3d']],
    ['P3D', ['3 calendar days', '3 个自然日', '3 個自然日', 'P3D']],
    ['T+1', ['1 working day', '1 个工作日', '1 個工作日', 'T+1']],
    ['当日', ['same day', '当日', '當日', 'T+0']],
    ['立即', ['immediately', '立即', '立即', 'PT0S']],
    ['P30M', ['2 years 6 months', '2 年 6 个月', '2 年 6 個月', 'P2Y6M']],
  ])('%s', (text, printed) => {
    expect(locales.map((locale) => formatDuration(parseDuration(text)!, locale))).toEqual(printed)
  })
})

describe('durationSeconds', () => {
  const day = 86_400
  test.each([
    ['15m', 900, 900, []],
    ['P1D', day, day, []],
    ['1d', day, day, ['bare-day']],
    ['当日', 0, day, ['same-day']],
    ['T+1', day, 4 * day, ['working-day']],
    ['5个工作日', 5 * day, 8 * day, ['working-day']],
    ['P1M', 28 * day, 31 * day, ['month']],
    ['P1Y', 365 * day, 366 * day, ['month']],
  ])('%s', (text, least, most, kinds) => {
    const bounds = durationSeconds(parseDuration(text)!)
    expect([bounds.least, bounds.most, bounds.assumptions.map(({ kind }) => kind)]).toEqual([least, most, kinds])
  })

  test('the bounds of working days hold for every start of the week', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(6), (count, start) => {
        let end = start
        for (let left = count; left > 0; ) if (++end % 7 < 5) left--
        const { least, most } = durationSeconds({ ...none, workingDays: count })
        expect((end - start + 1) * day).toBeLessThanOrEqual(most)
        expect((end - start) * day).toBeGreaterThanOrEqual(least)
      }),
    )
  })

  test('the bounds of months hold in the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 0, max: 4800 }), (months, start) => {
        const length = (Date.UTC(1900, start + months, 1) - Date.UTC(1900, start, 1)) / 1000
        const { least, most } = durationSeconds({ ...none, months })
        expect(length).toBeLessThanOrEqual(most)
        expect(length).toBeGreaterThanOrEqual(least)
      }),
    )
  })
})

describe('compareDurations', () => {
  test.each([
    ['24h', 'P1D', 0],
    ['15m', '1h', -1],
    ['P2M', 'P1M', 1],
    ['3个工作日', '5个工作日', -1],
    ['当日', 'T+1', -1],
    ['30天', 'P1M', undefined],
    ['31天', 'P1M', 1],
    ['立即', '当日', -1],
  ])('%s against %s', (a, b, sign) => {
    const result = compareDurations(parseDuration(a)!, parseDuration(b)!)
    expect(result === undefined ? undefined : Math.sign(result)).toBe(sign)
  })
})
