import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeNetwork } from '../../src/analysis/time-network.ts'
import { flowFigures } from '../../src/figures/flow.ts'
import { flowInput } from '../../src/figures/flow-input.ts'
import type { FlowInput, FlowStep } from '../../src/figures/flow-types.ts'
import type { Figure } from '../../src/figures/svg.ts'
import type { Plan } from '../../src/model/plan.ts'
import { workspaceOf } from '../model/workspace-of.ts'
import { tangle } from './geometry.ts'
import { flaw, type Rectangle, readSvg, rectangles, segments, textBoxes } from './read-svg.ts'
import { words } from './words.ts'

const options = { locale: 'zh-Hans', idPrefix: 'flow' } as const
const boxKinds = ['node', 'node-critical', 'node-outside']
const boxesOf = (svg: string): Rectangle[] => rectangles(svg).filter(({ kind }) => boxKinds.includes(kind))

const step = (number: number, more: Partial<FlowStep> = {}): FlowStep => ({
  id: `s${number}`,
  number,
  title: `步骤${number}`,
  phase: 'response',
  owner: 'a',
  after: [],
  outside: [],
  join: 'all',
  only: [],
  isEvent: false,
  isCritical: false,
  ...more,
})
const flowOf = (steps: readonly FlowStep[], critical: FlowInput['critical'] = []): FlowInput => ({
  lanes: [...new Set(steps.map(({ owner = '' }) => owner))].map((id) => ({ id, name: `岗位${id}` })),
  steps,
  critical,
})

/** What is wrong with boxes, words and lines; undefined where nothing is. */
function wrong(figure: Figure): string | undefined {
  const boxes = boxesOf(figure.svg)
  const escaped = textBoxes(figure.svg).find(({ left, right, top, bottom }) =>
    boxes.some(({ x, y, width, height }) => {
      const meets = right > x + 0.2 && left < x + width - 0.2 && bottom > y + 0.2 && top < y + height - 0.2
      return meets && !(left >= x - 0.3 && right <= x + width + 0.3 && top >= y - 0.6 && bottom <= y + height + 0.3)
    }),
  )
  const dashesInBoxes = segments(figure.svg, ['edge', 'heavy', 'otherwise']).filter(([x1, y1, x2, y2]) => {
    const isRule =
      y1 === y2 &&
      boxes.some(({ x, y, width, height }) => x1 === x + 0.5 && x2 > x && y1 > y && y1 < y + height && x2 <= x + width)
    return !isRule
  })
  const shapes = boxes.map((one) => ({ ...one, x: one.x + 0.2, width: one.width - 0.4 }))
  const crossing = dashesInBoxes.map((line) => tangle(shapes, [line])).find((one) => one !== undefined)
  return flaw(figure) ?? (escaped && `out of its box: ${escaped.text}`) ?? crossing
}

const inputs: fc.Arbitrary<FlowInput> = fc
  .record({
    names: fc.array(words, { minLength: 1, maxLength: 14 }),
    steps: fc.array(
      fc.record({
        title: words,
        short: fc.option(fc.constant('短名'), { nil: undefined }),
        phase: fc.constantFrom('warning', 'response', 'response', 'response', 'recovery'),
        owner: fc.nat(13),
        limit: fc.constantFrom(undefined, '立即', '15 分钟', '10 个工作日', 'within 2 hours'),
        after: fc.array(fc.nat(44), { maxLength: 3 }),
        outside: fc.constantFrom([], ['03'], ['总行启动', '12']),
        join: fc.constantFrom('all', 'any'),
        only: fc.constantFrom([], ['传言引起'], ['一级响应', '二级响应']),
        otherwise: fc.option(fc.nat(44), { nil: undefined }),
        isEvent: fc.boolean(),
      }),
      { minLength: 1, maxLength: 45 },
    ),
    path: fc.array(fc.nat(44), { maxLength: 8 }),
  })
  .map(({ names, steps, path }) => {
    const onPath = [...new Set(path)].filter((index) => index < steps.length).map((index) => `s${index + 1}`)
    return {
      lanes: names.map((name, index) => ({ id: `r${index}`, name })),
      steps: steps.map((each, index) => ({
        ...each,
        id: `s${index + 1}`,
        number: index + 1,
        owner: `r${each.owner % names.length}`,
        after: [...new Set(each.after)].filter((at) => at < steps.length && at !== index).map((at) => `s${at + 1}`),
        otherwise: each.otherwise === undefined ? undefined : { step: `s${(each.otherwise % steps.length) + 1}` },
        isCritical: onPath.includes(`s${index + 1}`),
      })),
      critical: onPath.slice(1).map((id, at) => [onPath[at] ?? '', id] as const),
    }
  })

const numbersIn = (svg: string): number[] =>
  readSvg(svg).flatMap(({ name, attributes, text }) =>
    name === 'text' && attributes.class === 't-s w7 inv mid' ? [Number(text)] : [],
  )

describe('flowFigures', () => {
  it('keeps boxes, words and lines apart, on one page each, whatever the plan says', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const figures = flowFigures(input, options)
        expect(figures.map(wrong)).toEqual(figures.map(() => undefined))
        const numbers = figures.flatMap(({ svg }) => numbersIn(svg))
        expect(new Set(numbers).size).toBe(numbers.length)
        expect(flowFigures(input, options)).toEqual(figures)
      }),
      { numRuns: 15 },
    )
  })

  it('marks the critical path, and says how lines meet', () => {
    const steps = [
      step(1, { isCritical: true }),
      step(2, { owner: 'b' }),
      step(3, { after: ['s1', 's2'], isCritical: true, join: 'any' }),
    ]
    const [figure] = flowFigures(flowOf(steps, [['s1', 's3']]), options)
    expect(boxesOf(figure?.svg ?? '').filter(({ kind }) => kind === 'node-critical')).toHaveLength(2)
    expect(segments(figure?.svg ?? '', ['heavy']).length).toBeGreaterThan(0)
    expect(
      textBoxes(figure?.svg ?? '')
        .map(({ text }) => text)
        .join(''),
    ).toContain('任一完成即可')
    expect(figure?.description).toBe('2 个岗位，3 个步骤。先后：01→03、02→03。关键路径上有 01、03。')
    expect(figure?.reading).toMatch(/粗线为关键路径/)
    expect(figure?.reading).not.toMatch(/虚线/)
  })

  it('leads a dashed line to the step that follows where one cannot be done', () => {
    const steps = [
      step(1, { otherwise: { step: 's3' } }),
      step(2, { after: ['s1'], owner: 'b' }),
      step(3, { after: ['s2'], owner: 'c' }),
    ]
    const [figure] = flowFigures(flowOf(steps), options)
    const last = boxesOf(figure?.svg ?? '').toSorted((a, b) => b.x - a.x)[0]
    const arriving = segments(figure?.svg ?? '', ['otherwise']).filter(
      ([, , x]) => last && x > last.x - 8 && x <= last.x,
    )
    expect(arriving.length).toBeGreaterThan(0)
    expect(figure && wrong(figure)).toBeUndefined()
  })

  it('holds 40 steps in a chain, and a role with a name of 60 characters', () => {
    const name = '应急处置与业务连续性协调联络岗位'.repeat(4).slice(0, 60)
    const steps = Array.from({ length: 40 }, (_, index) =>
      step(index + 1, { after: index === 0 ? [] : [`s${index}`], owner: `r${index % 7}` }),
    )
    const input = { ...flowOf(steps), lanes: Array.from({ length: 7 }, (_, index) => ({ id: `r${index}`, name })) }
    const figures = flowFigures(input, options)
    expect(figures.map(wrong)).toEqual(figures.map(() => undefined))
    expect(figures.flatMap(({ svg }) => numbersIn(svg))).toEqual(steps.map(({ number }) => number))
    expect(Math.max(...figures.map(({ height }) => height))).toBeLessThanOrEqual(592)
    const printed = figures.map(({ svg }) =>
      textBoxes(svg)
        .map(({ text }) => text)
        .join(''),
    )
    for (const page of printed) expect(page).toContain(name)
    expect(printed[1]).toMatch(/接 \d\d/)
    expect(figures[1]?.title).toMatch(/^响应流程：响应（2\/\d+）$/)
  })

  it('leads lines that change sides around each other', () => {
    const steps = [
      step(1, { owner: 'a' }),
      step(2, { owner: 'b' }),
      step(3, { owner: 'a', after: ['s2'] }),
      step(4, { owner: 'b', after: ['s1'] }),
    ]
    const [figure] = flowFigures(flowOf(steps), options)
    expect(figure && wrong(figure)).toBeUndefined()
    const uprights = segments(figure?.svg ?? '', ['edge']).filter(([x1, y1, x2, y2]) => x1 === x2 && y1 !== y2)
    // One of the two turns twice.
    expect(uprights).toHaveLength(3)
  })

  it('is not drawn where nothing comes after anything', () => {
    expect(flowFigures(flowOf([step(1), step(2), step(3)]), options)).toEqual([])
    expect(flowFigures(flowOf([]), options)).toEqual([])
  })

  it('survives steps that wait for each other', () => {
    const steps = [
      step(1, { after: ['s3'] }),
      step(2, { after: ['s1'] }),
      step(3, { after: ['s2'] }),
      step(4, { after: ['s1'] }),
    ]
    const figures = flowFigures(flowOf(steps), options)
    expect(figures.map(wrong)).toEqual([undefined])
  })
})

describe('flowInput', () => {
  const { plans } = workspaceOf({
    'plans/other.md': `---
title: 总预案
kind: comprehensive
roles: [{ id: head, name: 总指挥 }]
steps: [{ id: open, title: 启动总预案, short: 总启动, owner: head }]
---
`,
    'plans/small.md': `---
title: 小预案
kind: special
hazard: general
roles: [{ id: head, name: 总指挥, short: 指挥 }, { id: idle, name: 待命组 }]
cases: [{ id: fire, name: 起火 }]
steps:
  - { id: watch, phase: monitoring, title: 巡看, owner: head }
  - { id: see, title: 发现, owner: 总指挥, within: 5 分钟, after: [watch, other/open] }
  - { id: tell, title: 报告, owner: head, after: [see], cases: [fire], otherwise: { step: see } }
  - { id: again, title: 复核, owner: head, every: 10 分钟 }
  - { id: come, type: event, title: 民警到场, after: [tell] }
---
`,
  })
  const small = plans.find(({ id }) => id === 'small') as Plan

  it('takes what happens once, in the lane of whoever does it', () => {
    const input = flowInput(small, plans, timeNetwork(small, plans), 'zh-Hans')
    expect(input.steps).toMatchObject([
      { number: 2, owner: 'head', limit: '5 分钟', after: [], outside: ['01', '总启动'] },
      { number: 3, after: ['see'], only: ['起火'], otherwise: { step: 'see' } },
      { number: 5, after: ['tell'], owner: '', isEvent: true },
    ])
    expect(input.lanes.map(({ name }) => name)).toEqual(['总指挥', '情况'])
  })
})
