import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DurationLocale, parseDuration } from '../../src/language/duration.ts'
import { type Anchor, formatLimit, parseLimit } from '../../src/language/limit.ts'
import { anyDuration, anyText, garbage } from './arbitraries.ts'

const locales: readonly DurationLocale[] = ['en', 'zh-Hans', 'zh-Hant', 'iso']
const anyAnchor: fc.Arbitrary<Anchor | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<Anchor>('occurrence', 'detection', 'report', 'activation', 'termination'),
  fc.constantFrom<Anchor>('step:report-up', 'step:bank-run/close', 'step:报告行长', 'step:事后评估', 'step:a1'),
)

describe('parseLimit', () => {
  test.each([
    ['15 分钟内', 'PT15M', undefined],
    ['2h from occurrence', 'PT2H', 'occurrence'],
    ['within 2 hours of the occurrence', 'PT2H', 'occurrence'],
    ['15m after activation', 'PT15M', 'activation'],
    ['immediately after detection', 'PT0S', 'detection'],
    ['10m from step:report-up', 'PT10M', 'step:report-up'],
    ['10m from step:bank-run/close', 'PT10M', 'step:bank-run/close'],
    ['自事发起2小时内', 'PT2H', 'occurrence'],
    ['自案发之时起2小时内', 'PT2H', 'occurrence'],
    ['起火后3分钟内', 'PT3M', 'occurrence'],
    ['事发2小时内', 'PT2H', 'occurrence'],
    ['发生后两小时内', 'PT2H', 'occurrence'],
    ['發生後兩小時內', 'PT2H', 'occurrence'],
    ['自发现起 1 小时内', 'PT1H', 'detection'],
    ['自發現起 1 小時內', 'PT1H', 'detection'],
    ['发现险情后立即', 'PT0S', 'detection'],
    ['within 15 minutes of detection', 'PT15M', 'detection'],
    ['自发现起15分', 'PT15M', 'detection'],
    ['自發現起１５分鐘以內', 'PT15M', 'detection'],
    ['within 24hrs. of occurrence', 'PT24H', 'occurrence'],
    ['接报后15分钟内', 'PT15M', 'report'],
    ['接到報告後，15分鐘內', 'PT15M', 'report'],
    ['启动后 30 分钟', 'PT30M', 'activation'],
    ['應急響應啟動後30分鐘內', 'PT30M', 'activation'],
    ['终止后3个工作日内', 'T+3', 'termination'],
    ['step:report-up 后 10 分钟内', 'PT10M', 'step:report-up'],
    ['step:report-up完成后10分钟内', 'PT10M', 'step:report-up'],
    ['step:事后评估后10分钟内', 'PT10M', 'step:事后评估'],
  ])('%s', (text, duration, anchor) => {
    expect(parseLimit(text)).toEqual({ duration: parseDuration(duration), anchor, text })
  })

  test.each([
    '',
    '事发',
    '事发2小时',
    '报告后15分钟内',
    '自午饭起2小时内',
    '2h from lunch',
    '2h before activation',
    '自发现起',
    '发现后及时',
    '接报后24小时值班',
    'step:后10分钟',
    'step:a b 后 10 分钟',
    '10m from step:',
    '10m from step:a/b/c',
    '事发后2小时后',
    '事发后发现后2小时内',
    '24 小时内增长 X 条',
    '15m from',
    'from activation',
  ])('%s is not read', (text) => expect(parseLimit(text)).toBeUndefined())

  test('never throws, and what it reads it prints and reads again', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...locales), (text, locale) => {
        const limit = parseLimit(text)
        if (!limit) return
        const { duration, anchor } = limit
        const again = parseLimit(formatLimit(limit, locale))
        expect([again?.duration, again?.anchor]).toEqual([duration, anchor])
      }),
    )
  })

  test('print, then parse is the identity; with anything added it is not read', () => {
    fc.assert(
      fc.property(anyDuration, anyAnchor, fc.constantFrom(...locales), garbage, (duration, anchor, locale, added) => {
        const text = formatLimit({ duration, anchor, text: '' }, locale)
        expect(parseLimit(text)).toEqual({ duration, anchor, text })
        const garbled = parseLimit(`${text}${added}`)
        // After an English step anchor, added letters are another id.
        if (garbled) expect([garbled.anchor?.startsWith('step:'), garbled.anchor === anchor]).toEqual([true, false])
        expect(parseLimit(`${added}${text}`)).toBeUndefined()
      }),
    )
  })
})

test('formatLimit can name a step', () => {
  const limit = parseLimit('10m from step:report-up')!
  const name = (id: string): string | undefined => (id === 'report-up' ? '报告支行行长' : undefined)
  expect(formatLimit(limit, 'zh-Hans', name)).toBe('“报告支行行长”完成后 10 分钟内')
  expect(formatLimit(limit, 'en', name)).toBe('within 10 minutes of 报告支行行长')
  expect(formatLimit(limit, 'zh-Hant')).toBe('step:report-up 後 10 分鐘內')
  expect(formatLimit(parseLimit('发现后立即')!, 'zh-Hans')).toBe('发现后立即')
})
