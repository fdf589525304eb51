import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/figures/measure.ts'
import { clean, element, picture, printNumber } from '../../src/figures/svg.ts'
import { fitName, wrap } from '../../src/figures/wrap.ts'
import { readSvg } from './read-svg.ts'
import { words } from './words.ts'

describe('svg', () => {
  it('escapes text and attributes, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const [read] = readSvg(element('text', { id: text }, text).markup)
        expect(read?.text).toBe(clean(text))
        expect(read?.attributes.id).toBe(clean(text))
      }),
    )
  })

  it('drops what XML forbids and what turns the direction of text', () => {
    expect(clean('a\u0000\u001b\ud800b\u202ec\n\td ')).toBe('abc d')
  })

  it('prints at most two decimals and no negative zero', () => {
    expect([1 / 3, -0.001, 1e-9, 442.2, 1234567.891].map(printNumber)).toEqual([
      '0.33',
      '0',
      '0',
      '442.2',
      '1234567.89',
    ])
    expect(() => printNumber(Number.NaN)).toThrow('not a number')
  })

  it('makes ids of which aria attributes can be made', () => {
    const { svg } = picture({
      kind: 'x',
      idPrefix: 'a "b" c',
      height: 1,
      title: 't',
      description: 'd',
      reading: '',
      body: [],
    })
    expect(readSvg(svg)[0]?.attributes['aria-labelledby']).toBe('a-b-c-t')
  })
})

describe('wrap', () => {
  it('keeps to the width and loses nothing', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 30, max: 200 }), (text, width) => {
        const lines = wrap(text, width, { size: 's' }, 1000)
        for (const line of lines) expect(textWidth(line, { size: 's' })).toBeLessThanOrEqual(width + 1e-9)
        expect(lines.join('').replaceAll(' ', '')).toBe(clean(text).replaceAll(' ', ''))
      }),
    )
  })

  it('breaks between Chinese words, not before punctuation, and at spaces and hyphens', () => {
    expect(wrap('总行应急，指挥部', 31, { size: 's' })).toEqual(['总行', '应急，', '指挥部'])
    expect(wrap('media liaison officer', 50, { size: 's' })).toEqual(['media liaison', 'officer'])
    expect(wrap('brand-manager', 45, { size: 's' })).toEqual(['brand-', 'manager'])
  })

  it('ends in an ellipsis after the most lines', () => {
    expect(wrap('长'.repeat(200), 30, { size: 's' }, 2)).toEqual(['长长长长', '长长长…'])
  })

  it('takes the short name where the name does not fit', () => {
    const type = { size: 'l', weight: 700 } as const
    expect(fitName({ name: '新闻发言人', short: '发言人' }, 30, type)).toEqual(['发言人'])
    expect(fitName({ name: '新闻发言人', short: '发言人' }, 60, type)).toEqual(['新闻发言人'])
    expect(fitName({ name: '新闻发言人' }, 30, type)).toEqual(['新闻', '发言人'])
  })
})
