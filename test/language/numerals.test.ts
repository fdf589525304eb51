import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, readNumber } from '../../src/language/numerals.ts'
import { anyText } from './arbitraries.ts'

describe('fold', () => {
  test.each([
    ['１５分鐘內', '15分钟内'],
    ['ＡＢｃ，：（）％', 'ABc,:()%'],
    ['兩個半小時', '两个半小时'],
    ['啟動後　三週', '启动后 三周'],
    ['𠮷野家 ①', '𠮷野家 ①'],
  ])('%s', (text, folded) => expect(fold(text)).toBe(folded))

  test('keeps every offset, and folds once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text)).toHaveLength(text.length)
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('readNumber', () => {
  test.each([
    ['15', 15],
    ['１，５００', 1500],
    ['1.5', 1.5],
    ['1.15亿', 115_000_000],
    ['3 万', 30_000],
    ['零', 0],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['廿四', 24],
    ['卅', 30],
    ['两百', 200],
    ['兩萬五千', 25_000],
    ['一百零五', 105],
    ['一百一十', 110],
    ['一百十五', 115],
    ['两千零五', 2005],
    ['一万零五', 10_005],
    ['十万', 100_000],
    ['三亿零五万', 300_050_000],
    ['叁拾', 30],
    ['二〇二四', 2024],
    ['三〇', 30],
  ])('%s is %d', (text, number) => expect(readNumber(text)).toBe(number))

  test.each([
    '',
    '两三',
    '三五',
    '一百二',
    '两万五',
    '二百五',
    '十十',
    '百',
    '万',
    '半',
    '零零',
    '一零十',
    '几',
    '数十',
    '1,50',
    '1e3',
    '-1',
    '1.',
    '.5',
    '+3',
    '0x10',
    '1 2',
    '五千万亿万',
    '十五十',
  ])('%s is not read', (text) => expect(readNumber(text)).toBeUndefined())

  test('reads every number that is written out in full, in both scripts', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(120_000), fc.nat(999_999_999_999)), (number) => {
        expect(readNumber(spell(number))).toBe(number)
        expect(readNumber(spell(number).replaceAll('万', '萬').replaceAll('亿', '億'))).toBe(number)
        expect(readNumber(String(number))).toBe(number)
        expect(readNumber(number.toLocaleString('en'))).toBe(number)
      }),
    )
  })

  test('never throws, and gives a number that is none of NaN, negative or huge', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const number = readNumber(text)
        expect(number === undefined || (number >= 0 && number <= 1e15)).toBe(true)
      }),
    )
  })
})

/** The textbook spelling, below 10^12: 一万零五百, 十五. */
function spell(number: number): string {
  if (number === 0) return '零'
  const below = (n: number): string => {
    const digits = String(n).padStart(4, '0')
    let text = ''
    for (const [i, unit] of ['千', '百', '十', ''].entries()) {
      const digit = Number(digits[i])
      if (digit > 0) text += '零一二三四五六七八九'.charAt(digit) + unit
      else if (text !== '' && !text.endsWith('零')) text += '零'
    }
    return text.replace(/零$/, '')
  }
  const groups = [Math.floor(number / 1e8), Math.floor((number % 1e8) / 1e4), number % 1e4]
  let text = ''
  for (const [i, unit] of ['亿', '万', ''].entries()) {
    const group = groups[i] ?? 0
    if (group === 0) continue
    const gap = text !== '' && (group < 1000 || groups.slice(0, i).some((g, j) => j > 0 && g === 0))
    text += `${gap ? '零' : ''}${below(group)}${unit}`
  }
  return text.replace(/^一十/, '十')
}
