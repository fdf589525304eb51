import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thresholdFigures } from '../../src/figures/thresholds.ts'
import { flaw, textBoxes } from './read-svg.ts'
import { words } from './words.ts'

const options = { locale: 'zh-Hans', idPrefix: 'thresholds' } as const
const marks = fc.dictionary(fc.constantFrom('l0', 'l1', 'l2', 'l3'), fc.oneof(words, fc.constant('≥ 100')))

describe('thresholdFigures', () => {
  it('draws every indicator where it can be read, five to a figure at most', () => {
    const input = fc.record({
      levels: fc
        .array(fc.record({ name: words, note: fc.option(words, { nil: undefined }) }), { minLength: 1, maxLength: 4 })
        .map((levels) => levels.map((level, index) => ({ ...level, id: `l${index}` }))),
      indicators: fc.array(fc.record({ name: words, notes: fc.array(words, { maxLength: 3 }), marks }), {
        maxLength: 12,
      }),
    })
    fc.assert(
      fc.property(input, (each) => {
        const figures = thresholdFigures(each, options)
        expect(figures.map(flaw)).toEqual(figures.map(() => undefined))
        expect(thresholdFigures(each, options)).toEqual(figures)
      }),
    )
  })

  it('leaves out an indicator that leads to none of the levels', () => {
    const levels = [{ id: 'I', name: '一级响应' }]
    const indicators = [
      { name: '排队人数', notes: ['人'], marks: { I: '≥ 100' } },
      { name: '冲击柜台', notes: [], marks: {} },
    ]
    const [figure] = thresholdFigures({ levels, indicators }, options)
    const texts = textBoxes(figure?.svg ?? '').map(({ text }) => text)
    expect(texts).toContain('≥ 100')
    expect(texts).not.toContain('冲击柜台')
    expect(thresholdFigures({ levels, indicators: indicators.slice(1) }, options)).toEqual([])
  })
})
