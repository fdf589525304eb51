import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timelineFigures } from '../../src/figures/timeline.ts'
import { axisOf, slackText } from '../../src/figures/timeline-axis.ts'
import { phases, type TimelineInput, type TimelineStep } from '../../src/figures/timeline-types.ts'
import { flaw, readSvg, textBoxes } from './read-svg.ts'
import { words } from './words.ts'

const options = { locale: 'zh-Hans', idPrefix: 'timeline' } as const
const minute = 60
const day = 86_400

const step = (number: number, more: Partial<TimelineStep> = {}): TimelineStep => ({
  id: `s${number}`,
  number,
  title: `步骤${number}`,
  phase: 'response',
  owner: '总指挥',
  limits: ['10 分钟'],
  start: 0,
  end: 10 * minute,
  kind: 'bar',
  ...more,
})

const seconds = fc.oneof(fc.constant(0), fc.nat(7200), fc.nat(40 * day))
const inputs: fc.Arbitrary<TimelineInput> = fc
  .record({
    steps: fc.array(
      fc.record({
        title: words,
        short: fc.option(fc.constant('短名'), { nil: undefined }),
        phase: fc.constantFrom(...phases),
        owner: fc.option(words, { nil: undefined }),
        limits: fc.constantFrom(
          [],
          ['立即'],
          ['10 个工作日'],
          ['1 小时', '每 30 分钟'],
          ['within 2 hours of occurrence'],
        ),
        start: seconds,
        length: seconds,
        deadline: fc.option(seconds, { nil: undefined }),
        kind: fc.constantFrom('bar', 'bar', 'immediate', 'open', 'event', 'recurs'),
        every: fc.option(fc.integer({ min: 1, max: 100 * day }), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 45 },
    ),
    moments: fc.record({ detection: fc.constant(0), report: seconds, activation: seconds, termination: seconds }),
    path: fc.array(fc.nat(44), { maxLength: 8 }),
  })
  .map(({ steps, moments, path }) => ({
    steps: steps.map(({ length, ...each }, index) => ({
      ...each,
      id: `s${index}`,
      number: index + 1,
      end: each.kind === 'bar' ? each.start + length : each.start,
    })),
    moments,
    criticalPath: [...new Set(path)].map((index) => `s${index}`),
  }))

const numbersIn = (svg: string): string[] =>
  readSvg(svg).flatMap(({ name, attributes, text }) =>
    name === 'text' && attributes.class === 't-s w7 inv mid' ? [text] : [],
  )

describe('timelineFigures', () => {
  it('draws every step once, readable, whatever the plan says', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const figures = timelineFigures(input, options)
        expect(figures.map(flaw)).toEqual(figures.map(() => undefined))
        const numbers = figures.flatMap(({ svg }) => numbersIn(svg)).toSorted()
        expect(numbers).toEqual(input.steps.map((one) => String(one.number).padStart(2, '0')).toSorted())
        expect(timelineFigures(input, options)).toEqual(figures)
      }),
      { numRuns: 200 },
    )
  })

  it('draws nothing without steps', () => {
    expect(timelineFigures({ steps: [], moments: {}, criticalPath: [] }, options)).toEqual([])
  })

  it('keeps 24 steps in one figure and splits 25 by phase', () => {
    const steps = Array.from({ length: 25 }, (_, index) =>
      step(index + 1, { phase: index < 5 ? 'warning' : 'response' }),
    )
    const input = { moments: {}, criticalPath: [] }
    expect(timelineFigures({ ...input, steps: steps.slice(0, 24) }, options)).toHaveLength(1)
    const titles = timelineFigures({ ...input, steps }, options).map(({ title }) => title)
    expect(titles).toEqual(['步骤时限：预警', '步骤时限：响应'])
  })

  it('splits a phase of more than 24 steps evenly, each part with ids of its own', () => {
    const steps = Array.from({ length: 40 }, (_, index) => step(index + 1))
    const figures = timelineFigures({ steps, moments: {}, criticalPath: [] }, options)
    expect(figures.map(({ svg }) => numbersIn(svg).length)).toEqual([20, 20])
    expect(figures.map(({ title }) => title)).toEqual(['步骤时限：响应（1/2）', '步骤时限：响应（2/2）'])
    expect(new Set(figures.map(({ svg }) => readSvg(svg)[1]?.attributes.id)).size).toBe(2)
  })

  it('fills the critical path, joins it and sums it up', () => {
    const steps = [
      step(1, { end: 2 * minute }),
      step(2, { end: 10 * minute }),
      step(3, { start: 2 * minute, end: 7 * minute, deadline: 10 * minute }),
    ]
    const [figure] = timelineFigures({ steps, moments: { detection: 0 }, criticalPath: ['s1', 's3'] }, options)
    const classes = readSvg(figure?.svg ?? '').map(({ attributes }) => attributes.class)
    expect(classes.filter((one) => one === 'signal')).toHaveLength(2)
    expect(classes.filter((one) => one === 'heavy')).toHaveLength(1)
    const texts = textBoxes(figure?.svg ?? '').map(({ text }) => text)
    expect(texts).toEqual(expect.arrayContaining(['发现', '关键路径', '7 分钟', '余 3']))
    expect(figure?.description).toBe('步骤 01 至 03 的起止。关键路径为步骤 01、03，止于 7 分钟。')
    expect(figure?.reading).toContain('▼')
    expect(figure?.reading).not.toContain('◆')
  })

  it('names what ends far beyond the rest instead of shrinking it', () => {
    const steps = [step(1), step(2, { end: 30 * minute }), step(3, { start: 30 * minute, end: 5 * day })]
    const [figure] = timelineFigures({ steps, moments: {}, criticalPath: [] }, options)
    expect(textBoxes(figure?.svg ?? '').map(({ text }) => text)).toContain('» 止于 5 天')
  })

  it('names it beside the axis, where no line passes', () => {
    const steps = [
      step(1, { end: 30 * minute }),
      step(2, { end: 5 * day }),
      step(3, { start: 30 * minute, end: 40 * minute }),
    ]
    const [figure] = timelineFigures(
      { steps, moments: { termination: 40 * minute }, criticalPath: ['s1', 's3'] },
      options,
    )
    const later = textBoxes(figure?.svg ?? '').find(({ text }) => text.startsWith('»'))
    const bars = readSvg(figure?.svg ?? '').filter(({ attributes }) => attributes.class === 'signal')
    const ends = bars.map(({ attributes }) => Number(attributes.x) + Number(attributes.width))
    expect(ends).toHaveLength(2)
    expect(later?.left).toBeGreaterThan(Math.max(...ends))
  })

  it('says so where the path passes without taking time', () => {
    const steps = [step(1, { end: 0, kind: 'immediate' }), step(2, { end: 10 * minute })]
    const [figure] = timelineFigures({ steps, moments: { detection: 0 }, criticalPath: ['s1'] }, options)
    const texts = textBoxes(figure?.svg ?? '').map(({ text }) => text)
    expect(texts).toContain('这一段各步都不推迟最后完成')
    expect(texts).not.toContain('0 分钟')
  })
})

describe('axisOf', () => {
  it.each([
    [[90], 'second'],
    [[57 * minute], 'minute'],
    [[9 * 3600], 'hour'],
    [[20 * day], 'day'],
  ] as const)('chooses the unit for %s', (ends, unit) => {
    const axis = axisOf(ends.map((end, index) => step(index + 1, { end })))
    expect(axis.unit).toBe(unit)
    expect(axis.ticks.length).toBeGreaterThan(2)
    expect(axis.ticks.length).toBeLessThan(12)
  })
})

describe('slackText', () => {
  it('is bare in the unit of the axis, never more than there is', () => {
    expect(slackText(179, 'minute', 'zh-Hans')).toBe('余 2.9')
    expect(slackText(20 * minute, 'hour', 'zh-Hans')).toBe('余 20 分钟')
    expect(slackText(-61, 'minute', 'zh-Hans')).toBe('超 1.1')
    expect(slackText(0, 'minute', 'en')).toBe('0 left')
  })
})
