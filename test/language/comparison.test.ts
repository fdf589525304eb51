import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Comparison,
  compareStrictness,
  contains,
  formatComparison,
  parseComparison,
} from '../../src/language/comparison.ts'
import type { DurationLocale } from '../../src/language/duration.ts'
import { anyText, garbage } from './arbitraries.ts'

const locales: readonly DurationLocale[] = ['en', 'zh-Hans', 'zh-Hant', 'iso']
const open = { lowClosed: false, highClosed: false, relative: false }
const atLeast = (low: number, rest: Partial<Comparison> = {}): Comparison => ({
  ...open,
  low,
  lowClosed: true,
  ...rest,
})
const atMost = (high: number, rest: Partial<Comparison> = {}): Comparison => ({
  ...open,
  high,
  highClosed: true,
  ...rest,
})

const anyValue = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 100),
  fc.integer({ min: 1, max: 9999 }).map((n) => n * 10_000),
)
const anyComparison: fc.Arbitrary<Comparison> = fc
  .record({
    ends: fc.uniqueArray(anyValue, { minLength: 1, maxLength: 2 }).map((ends) => [...ends].sort((a, b) => a - b)),
    shape: fc.constantFrom('low', 'high', 'both', 'equal'),
    lowClosed: fc.boolean(),
    highClosed: fc.boolean(),
    kind: fc.constantFrom('plain', 'relative', '人', '元', '%', '次/小时', 'people'),
  })
  .map(({ ends: [low = 0, high = low], shape, lowClosed, highClosed, kind }) => {
    const relative = kind === 'relative'
    const unit = kind === 'plain' ? {} : { unit: relative ? '%' : kind }
    const make = (l: number | undefined, lc: boolean, h: number | undefined, hc: boolean): Comparison => ({
      ...(l === undefined ? {} : { low: l }),
      ...(h === undefined ? {} : { high: h }),
      lowClosed: lc,
      highClosed: hc,
      relative,
      ...unit,
    })
    if (shape === 'equal' || (shape === 'both' && low === high)) return make(low, true, low, true)
    if (shape === 'both') return make(low, lowClosed, high, highClosed)
    return shape === 'low' ? make(low, lowClosed, undefined, false) : make(undefined, false, high, highClosed)
  })
  // An unsigned percentage is a level: a level below zero cannot be told from a fall.
  .filter(({ unit, relative, low = 0, high = 0 }) => unit !== '%' || relative || (low >= 0 && high >= 0))

describe('parseComparison', () => {
  test.each<[string, Comparison]>([
    ['>= 50', atLeast(50)],
    ['≥50', atLeast(50)],
    ['＞＝５０', atLeast(50)],
    ['> 50', { ...open, low: 50 }],
    ['<= 2', atMost(2)],
    ['< 2.5', { ...open, high: 2.5 }],
    ['= 3', { ...atLeast(3), ...atMost(3), lowClosed: true }],
    ['等于 0', { ...atLeast(0), ...atMost(0), lowClosed: true }],
    ['20..60', atLeast(20, { high: 60, highClosed: true })],
    ['20–60', atLeast(20, { high: 60, highClosed: true })],
    ['20至60人', atLeast(20, { high: 60, highClosed: true, unit: '人' })],
    ['-10..-5 ℃', atLeast(-10, { high: -5, highClosed: true, unit: '℃' })],
    ['20% – 60%', atLeast(20, { high: 60, highClosed: true, unit: '%' })],
    ['between 20 and 60', atLeast(20, { high: 60, highClosed: true })],
    ['+20%', atLeast(20, { relative: true, unit: '%' })],
    ['＋２０％', atLeast(20, { relative: true, unit: '%' })],
    ['> +20%', { ...open, low: 20, relative: true, unit: '%' }],
    ['-20%', atMost(-20, { relative: true, unit: '%' })],
    ['−20%', atMost(-20, { relative: true, unit: '%' })],
    ['上升20%以上', atLeast(20, { relative: true, unit: '%' })],
    ['下降超过 30%', { ...open, high: -30, relative: true, unit: '%' }],
    ['50人以上', atLeast(50, { unit: '人' })],
    ['五十人及以上', atLeast(50, { unit: '人' })],
    ['50（含）以上', atLeast(50)],
    ['50及以下', atMost(50)],
    ['60 分钟以内', atMost(60, { unit: '分钟' })],
    ['超过50', { ...open, low: 50 }],
    ['不少于 50 人', atLeast(50, { unit: '人' })],
    ['達到 50 條', atLeast(50, { unit: '条' })],
    ['低于 2', { ...open, high: 2 }],
    ['不足两小时', { ...open, high: 2, unit: '小时' }],
    ['不低于百分之三十', atLeast(30, { unit: '%' })],
    ['≥ 200 万元', atLeast(2_000_000, { unit: '元' })],
    ['>= 1.15亿元', atLeast(115_000_000, { unit: '元' })],
    ['20万–60万元', atLeast(200_000, { high: 600_000, highClosed: true, unit: '元' })],
    ['>= 1,500 次/小时', atLeast(1500, { unit: '次/小时' })],
    ['at least 50 people', atLeast(50, { unit: 'people' })],
    ['50 or more', atLeast(50)],
    ['> 20 and <= 60', { ...open, low: 20, high: 60, highClosed: true }],
    ['< 60, > 20', { ...open, low: 20, high: 60 }],
    ['大于20且不超过60', { ...open, low: 20, high: 60, highClosed: true }],
    ['> 1,000, < 2,000', { ...open, low: 1000, high: 2000 }],
    ['增长20%', atLeast(20, { relative: true, unit: '%' })],
    ['增長２０％', atLeast(20, { relative: true, unit: '%' })],
    ['增幅超过20%', { ...open, low: 20, relative: true, unit: '%' }],
    ['下降30%', atMost(-30, { relative: true, unit: '%' })],
    ['increase of 20%', atLeast(20, { relative: true, unit: '%' })],
    ['up by at least 20%', atLeast(20, { relative: true, unit: '%' })],
    ['20% increase', atLeast(20, { relative: true, unit: '%' })],
    ['超过50条', { ...open, low: 50, unit: '条' }],
    ['超過５０條', { ...open, low: 50, unit: '条' }],
    ['超50条', { ...open, low: 50, unit: '条' }],
    ['不少于3人', atLeast(3, { unit: '人' })],
    ['不少於３人', atLeast(3, { unit: '人' })],
    ['达到或超过30人', atLeast(30, { unit: '人' })],
    ['達到或者超過３０人', atLeast(30, { unit: '人' })],
    ['超过或达到30人', atLeast(30, { unit: '人' })],
    ['50条(含)以上', atLeast(50, { unit: '条' })],
    ['５０條（含）以上', atLeast(50, { unit: '条' })],
    ['50条以上（含50条）', atLeast(50, { unit: '条' })],
    ['50人(含50人)以上', atLeast(50, { unit: '人' })],
    ['50人及其以上', atLeast(50, { unit: '人' })],
    ['50人以上(不含50人)', { ...open, low: 50, unit: '人' }],
    ['５０人以上（不含本數）', { ...open, low: 50, unit: '人' }],
    ['50人以下（含50人）', atMost(50, { unit: '人' })],
    ['50人以下（不含50人）', { ...open, high: 50, unit: '人' }],
    ['不滿５０人', { ...open, high: 50, unit: '人' }],
    ['more than 50', { ...open, low: 50 }],
    ['at least 3', atLeast(3)],
    ['minimum of 3 people', atLeast(3, { unit: 'people' })],
    ['50+', atLeast(50)],
    ['3 people or more', atLeast(3, { unit: 'people' })],
    ['up to 5', atMost(5)],
    ['from 20 to 60', atLeast(20, { high: 60, highClosed: true })],
    ['between 20 and 60 people', atLeast(20, { high: 60, highClosed: true, unit: 'people' })],
    ['20-60人', atLeast(20, { high: 60, highClosed: true, unit: '人' })],
    ['２０～６０人', atLeast(20, { high: 60, highClosed: true, unit: '人' })],
    ['20人以上不满60人', atLeast(20, { high: 60, unit: '人' })],
    ['20人以上、60人以下（不含60人）', atLeast(20, { high: 60, unit: '人' })],
    ['大于20小于60', { ...open, low: 20, high: 60 }],
    ['20 <= n < 60', atLeast(20, { high: 60 })],
  ])('%s', (text, expected) => expect(parseComparison(text)).toEqual(expected))

  test.each([
    '',
    '50',
    '50 人',
    '200 万元',
    '>=',
    '>= X',
    '>= X%',
    'X%',
    '> = 50',
    '=> 50',
    '>= 50 左右',
    '>= 50 foo',
    '约50',
    '50以下',
    '+5',
    '5..2',
    '5..',
    '..5',
    '1..2..3',
    '20–60万元',
    '20人–60条',
    '> 60 and < 20',
    '> 5 and > 6',
    '>= 5 and <= +20%',
    '-0%',
    '20%..+40%',
    '超过50以上',
    '环比增长20%',
    '增长一倍',
    '增加2倍',
    '50人以下',
    '20人以上60人以下',
    '２０人以上、６０人以下',
    '10万元以上100万元以下',
    '50人以上(不含30人)',
    '50人以上以下',
    '超过50人以上',
    '20 < x > 60',
    '60 < x < 20',
    'up to',
    '+',
    '>= 两三',
    '>= 1e3',
    '>= 50%%',
    '较多',
    '50人以上左右',
    '> 20 or < 10',
    '>= 1000000000000000000',
    '五十',
    '>= 五六十',
  ])('%s is not read', (text) => expect(parseComparison(text)).toBeUndefined())

  test("takes the threshold's own unit", () => {
    expect(parseComparison('>= 3 班次')).toBeUndefined()
    expect(parseComparison('>= 3 班次', '班次')).toEqual(atLeast(3, { unit: '班次' }))
    expect(parseComparison('>= 3', '班次')).toEqual(atLeast(3))
  })

  test('print, then parse is the identity in every locale', () => {
    fc.assert(
      fc.property(anyComparison, fc.constantFrom(...locales), (comparison, locale) => {
        expect(parseComparison(formatComparison(comparison, locale))).toEqual(comparison)
      }),
      { numRuns: 1000 },
    )
  })

  test('never guesses: no value is read with anything added', () => {
    fc.assert(
      fc.property(anyComparison, fc.constantFrom(...locales), garbage, (comparison, locale, added) => {
        const text = formatComparison(comparison, locale)
        expect(parseComparison(`${text}${added}`)).toBeUndefined()
        expect(parseComparison(`${added}${text}`)).toBeUndefined()
      }),
    )
  })

  test('never throws, and what it reads it prints and reads again', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...locales), (text, locale) => {
        const comparison = parseComparison(text)
        if (comparison) expect(parseComparison(formatComparison(comparison, locale))).toEqual(comparison)
      }),
    )
  })
})

describe('formatComparison', () => {
  test.each([
    ['>= 50', ['≥ 50', '≥ 50', '≥ 50', '>= 50']],
    ['20..60', ['20–60', '20–60', '20–60', '20..60']],
    ['+20%', ['+20%', '+20%', '+20%', '+20%']],
    ['>= 200万元', ['≥ 2,000,000 元', '≥ 200 万元', '≥ 200 萬元', '>= 2000000 元']],
    ['> 20, <= 60', ['> 20 and ≤ 60', '> 20 且 ≤ 60', '> 20 且 ≤ 60', '> 20 and <= 60']],
  ])('%s', (text, printed) => {
    expect(locales.map((locale) => formatComparison(parseComparison(text)!, locale))).toEqual(printed)
  })
})

describe('compareStrictness', () => {
  test.each([
    ['>= 50', '>= 30', 'tighter'],
    ['>= 30', '>= 50', 'looser'],
    ['>= 50', '> 50', 'looser'],
    ['>= 50 人', '>= 50', 'same'],
    ['>= 50 人', '>= 50 条', 'incomparable'],
    ['<= 2', '<= 4', 'tighter'],
    ['20..60', '20..80', 'tighter'],
    ['20..60', '30..80', 'incomparable'],
    ['+20%', '+10%', 'tighter'],
    ['-20%', '-10%', 'tighter'],
    ['+20%', '>= 20%', 'incomparable'],
    ['>= 50', '<= 50', 'incomparable'],
    ['20..60', '>= 20', 'tighter'],
  ])('%s changed to %s is %s', (base, changed, verdict) => {
    expect(compareStrictness(parseComparison(base)!, parseComparison(changed)!)).toBe(verdict)
  })

  test('contains is reflexive, strictly so never, and agrees with the values', () => {
    const holds = ({ low, lowClosed, high, highClosed }: Comparison, value: number): boolean =>
      (low === undefined || value > low || (lowClosed && value === low)) &&
      (high === undefined || value < high || (highClosed && value === high))
    fc.assert(
      fc.property(anyComparison, anyComparison, anyValue, (a, b, value) => {
        expect(contains(a, a)).toBe(true)
        expect(contains(a, a, true)).toBe(false)
        if (contains(a, b) && holds(b, value)) expect(holds(a, value)).toBe(true)
        if (contains(a, b, true)) expect(contains(b, a)).toBe(false)
      }),
    )
  })
})
