import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFigure } from '../../src/figures/calendar.ts'
import { type CalendarDrill, calendarInput } from '../../src/figures/calendar-input.ts'
import { coverageFigures } from '../../src/figures/coverage.ts'
import { type CoverageInput, coverageInput } from '../../src/figures/coverage-input.ts'
import type { Plan } from '../../src/model/plan.ts'
import { workspaceOf } from '../model/workspace-of.ts'
import { flaw, readSvg, textBoxes } from './read-svg.ts'
import { words } from './words.ts'

const options = { locale: 'zh-Hans', idPrefix: 'a' } as const
const plan = `---
title: 小预案
kind: special
hazard: general
roles: [{ id: head, name: 总指挥 }]
steps:
  - { id: see, title: 发现, owner: head, within: 5 分钟 }
  - { id: tell, title: 报告, owner: head, after: [see], within: 5 分钟 }
  - { id: clear, title: 疏散, owner: head, within: 5 分钟 }
  - { id: end, title: 终止, owner: head }
drills:
  - { id: table, type: tabletop, every: 每季度, last: 2026-09-20, next: 2026-12-10, owner: head, exercises: [see, tell] }
  - { id: late, type: evacuation, every: 每半年, last: 2026-03-01, exercises: [clear] }
  - { id: secret, type: functional, every: yearly, last: 2026-02-01, next: 2026-12-24, announced: false, exercises: [see] }
---
`
const record = (on: string, place: string, told: string): string =>
  `---\nkind: drill-record\ntitle: 记录\nplan: small\non: ${on}\ndrill: table\nplace: ${place}\nevents:\n  - { at: +00:00, step: see }\n  - { at: "${told}", step: tell }\n---\n`
const workspace = workspaceOf({
  'plans/small.md': plan,
  'plans/r1.md': record('2026-10-11', '海岸路支行', '+20:00'),
  'plans/r2.md': record('2026-11-11', '青山支行', '+03:00'),
  'plans/units/shore.yaml': 'id: shore\nname: 海岸路支行\n',
  'plans/units/hill.yaml': 'id: hill\nname: 青山支行\n',
  'musterbook.yaml': 'units: plans/units\n',
})
const [small] = workspace.plans as readonly [Plan]
const unit = workspace.units.find(({ id }) => id === 'shore')
const sources = { workspace, unit, today: '2026-11-23' }
const wordsOf = (svg: string | undefined): string[] => textBoxes(svg ?? '').map(({ text }) => text)

describe('the calendar of drills', () => {
  it('tells what was held in this unit, what is due, and what is late', () => {
    const { drills } = calendarInput(small, sources, 'zh-Hans')
    expect(drills.map(({ held, overdue, sealed }) => [held.length, overdue, sealed])).toEqual([
      [2, false, false],
      [1, true, false],
      [1, false, true],
    ])
  })

  it('shows the next day of what is announced, and never that of what is not', () => {
    const figure = calendarFigure(calendarInput(small, sources, 'zh-Hans'), options)
    expect(wordsOf(figure?.svg)).toEqual(expect.arrayContaining(['12-10', '逾期', '不公布']))
    expect(`${figure?.svg}${figure?.description}`).not.toMatch(/12-24/)
    expect(figure?.description).toContain('已逾期，上次 2026-3-1')
  })

  it('is not drawn for one drill, or where no drill has a day', () => {
    const { drills, today } = calendarInput(small, sources, 'zh-Hans')
    expect(calendarFigure({ today, drills: drills.slice(0, 1) }, options)).toBeUndefined()
    const bare = { name: '演练', held: [], overdue: false, sealed: false }
    expect(calendarFigure({ today, drills: [bare, bare] }, options)).toBeUndefined()
  })

  it('is legible whatever the plan says', () => {
    const day = fc.integer({ min: 19_500, max: 22_000 })
    const maybe = fc.option(day, { nil: undefined })
    const drill: fc.Arbitrary<CalendarDrill> = fc.record({
      kind: fc.constantFrom('tabletop', 'functional', 'full-scale', 'evacuation', undefined),
      name: words,
      every: fc.option(words, { nil: undefined }),
      owner: fc.option(words, { nil: undefined }),
      held: fc.array(day, { maxLength: 4 }).map((days) => days.toSorted()),
      planned: maybe,
      due: maybe,
      dueAgain: maybe,
      overdue: fc.boolean(),
      sealed: fc.boolean(),
    })
    const inputs = fc.record({ today: day, drills: fc.array(drill, { maxLength: 30 }) })
    fc.assert(
      fc.property(inputs, fc.constantFrom('zh-Hans', 'en'), (input, locale) => {
        const figure = calendarFigure(input, { ...options, locale })
        expect(figure && flaw(figure)).toBeUndefined()
        expect(calendarFigure(input, { ...options, locale })).toEqual(figure)
      }),
      { numRuns: 60 },
    )
  })
})

describe('the matrix of steps and drills', () => {
  it('rates steps by the last record of this unit, and names those that no drill has', () => {
    const input = coverageInput(small, sources, 'zh-Hans')
    expect(input.steps.map(({ cells }) => cells)).toEqual([
      ['P', undefined, 'held'],
      ['M', undefined, undefined],
      [undefined, 'held', undefined],
      [undefined, undefined, undefined],
    ])
    const [figure] = coverageFigures(input, options)
    expect(wordsOf(figure?.svg).filter((word) => word === '未演练')).toHaveLength(1)
    expect(figure?.description).toBe('4 个步骤中，没有演练涉及的是 04。')
    expect(figure?.reading).toMatch(/灰底行/)
  })

  it('is not drawn where each drill has every step, or none', () => {
    const steps = (mark: 'planned' | undefined): CoverageInput['steps'] =>
      [1, 2, 3].map((number) => ({ number, title: '步骤', cells: [mark, mark] }))
    for (const mark of ['planned', undefined] as const) {
      expect(coverageFigures({ drills: ['甲', '乙'], steps: steps(mark) }, options)).toEqual([])
    }
  })

  it('has each step once for each group of drills, legible, whatever the plan says', () => {
    const inputs = fc.integer({ min: 1, max: 25 }).chain((drills) =>
      fc.record({
        drills: fc.array(words, { minLength: drills, maxLength: drills }),
        steps: fc
          .array(
            fc.record({
              title: words,
              short: fc.option(fc.constant('短名'), { nil: undefined }),
              cells: fc.array(fc.constantFrom(undefined, undefined, 'held', 'planned', 'P', 'S', 'M', 'U'), {
                minLength: drills,
                maxLength: drills,
              }),
            }),
            { minLength: 3, maxLength: 120 },
          )
          .map((steps) => steps.map((step, index) => ({ ...step, number: index + 1 }))),
      }),
    )
    fc.assert(
      fc.property(inputs, (input) => {
        const figures = coverageFigures(input as CoverageInput, options)
        expect(figures.map(flaw)).toEqual(figures.map(() => undefined))
        if (figures.length === 0) return
        const numbers = figures.flatMap(({ svg }) =>
          readSvg(svg).flatMap(({ name, attributes, text }) =>
            name === 'text' && attributes.class === 't-s w7 inv mid' && /^\d/.test(text) ? [Number(text)] : [],
          ),
        )
        const groups = input.drills.length > 18 ? 2 : 1
        const all = input.steps.flatMap(({ number }) => Array.from({ length: groups }, () => number))
        expect(numbers.toSorted((a, b) => a - b)).toEqual(all)
        expect(Math.max(...figures.map(({ height }) => height))).toBeLessThan(640)
      }),
      { numRuns: 40 },
    )
  })
})
