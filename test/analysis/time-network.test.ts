import { describe, expect, it } from 'vitest'
import { bindingPath, type TimeNetwork, timeNetwork } from '../../src/analysis/time-network.ts'
import type { Plan } from '../../src/model/plan.ts'
import { planOf, workspaceOf } from './plans.ts'

const minute = 60

function network(plan: Plan, situation = {}): TimeNetwork {
  return timeNetwork(plan, [plan], situation)
}

/** Guaranteed start and end in minutes. */
function span(times: TimeNetwork, id: string): [number, number] {
  const step = times.steps.get(id)
  return [(step?.start ?? Number.NaN) / minute, (step?.end ?? Number.NaN) / minute]
}

const warned = [
  { id: 'see', phase: 'warning', within: '5m' },
  { id: 'tell', phase: 'warning', within: '15m', after: ['see'], takes: { least: '2m' } },
  { id: 'act', within: '10m' },
  { id: 'mend', phase: 'recovery', within: '1h' },
]

describe('where steps start', () => {
  it('warning at detection, response after the last warning step and the decision, recovery at termination', () => {
    const times = network(planOf(warned, { activation: { within: '4m' } }))
    expect(times.moments).toEqual({
      occurrence: 0,
      detection: 0,
      report: 0,
      activation: 24 * minute,
      termination: 24 * minute,
    })
    expect(span(times, 'tell')).toEqual([5, 20])
    expect(span(times, 'act')).toEqual([24, 34])
    expect(span(times, 'mend')).toEqual([24, 84])
    expect(times.earliest.activation).toBe(2 * minute)
  })

  it('the step that marks a moment is that moment, and the decision counts no more', () => {
    const steps = [
      { id: 'see', phase: 'warning', within: '5m', marks: 'report' },
      { id: 'look', phase: 'warning', within: '50m' },
      { id: 'decide', phase: 'warning', within: '5m', after: ['see'], marks: 'activation' },
      { id: 'act', within: '10m' },
      { id: 'end', within: '5m', after: ['act'], marks: 'termination' },
      { id: 'mend', phase: 'recovery', within: '1h' },
    ]
    const times = network(planOf(steps, { activation: { within: '4m' } }))
    expect(times.moments).toMatchObject({ report: 300, activation: 600, termination: 1500 })
    expect(span(times, 'mend')).toEqual([25, 85])
    expect(times.criticalPath).toEqual(['see', 'decide', 'act', 'end'])
    expect(times.criticalSeconds).toBe(25 * minute)
    expect(times.steps.get('act')?.heldUpBy).toBe('decide')
    expect(bindingPath(times, 'mend')).toEqual(['see', 'decide', 'act', 'end', 'mend'])
  })

  it('the decision may run from the report', () => {
    const steps = [
      { id: 'see', phase: 'warning', within: '5m', marks: 'report' },
      { id: 'act', within: '10m' },
    ]
    expect(network(planOf(steps, { activation: { within: '接报后10分钟内' } })).moments.activation).toBe(900)
  })

  it('a moment is never before the one that precedes it', () => {
    const steps = [
      { id: 'slow', phase: 'warning', within: '30m', marks: 'report' },
      { id: 'fast', phase: 'warning', within: '5m', marks: 'activation' },
      { id: 'act', within: '1m' },
    ]
    expect(span(network(planOf(steps)), 'act')).toEqual([30, 31])
  })

  it('all waits for the last, any for the first', () => {
    const steps = [
      { id: 'a', phase: 'warning', within: '5m' },
      { id: 'b', phase: 'warning', within: '9m' },
      { id: 'all', phase: 'warning', after: ['a', 'b'], within: '1m' },
      { id: 'any', phase: 'warning', after: ['a', 'b'], join: 'any', within: '1m' },
    ]
    const times = network(planOf(steps))
    expect(span(times, 'all')).toEqual([9, 10])
    expect(span(times, 'any')).toEqual([5, 6])
  })

  it('a step that recurs starts at detection and holds nobody up', () => {
    const steps = [
      { id: 'see', phase: 'warning', within: '5m' },
      { id: 'watch', phase: 'monitoring', every: '10m', after: ['see'] },
      { id: 'act', after: ['watch'], within: '1m' },
    ]
    const times = network(planOf(steps))
    expect(span(times, 'watch')).toEqual([0, 0])
    expect(times.steps.get('watch')?.recurs).toBe(true)
    expect(span(times, 'act')).toEqual([5, 6])
  })

  it('an event takes no time', () => {
    const steps = [
      { id: 'leaves', phase: 'warning', type: 'event', within: '5m' },
      { id: 'close', phase: 'warning', after: ['leaves'], within: '1m' },
    ]
    const times = network(planOf(steps))
    expect(span(times, 'close')).toEqual([0, 1])
    expect(times.assumptions).toEqual([])
  })

  it('a limit that names its anchor runs from there, and after only orders', () => {
    const steps = [
      { id: 'see', phase: 'warning', within: '5m', marks: 'report' },
      { id: 'check', phase: 'warning', within: '10m', after: ['see'] },
      { id: 'call', within: '接报后20分钟内', after: ['check'] },
      { id: 'first', within: '20m from detection' },
      { id: 'later', phase: 'warning', within: '10m from step:see' },
    ]
    const times = network(planOf(steps))
    expect(span(times, 'call')).toEqual([15, 25])
    expect(times.steps.get('call')?.heldUpBy).toBe('see')
    expect(span(times, 'first')).toEqual([15, 20])
    expect(span(times, 'later')).toEqual([5, 15])
  })

  it('a response step that must be done before the response begins does not wait for it', () => {
    const steps = [
      { id: 'check', phase: 'warning', within: '10m' },
      { id: 'call', within: '5m from detection' },
      { id: 'seal', within: '1m', after: ['call'] },
    ]
    const times = network(planOf(steps))
    expect(span(times, 'call')).toEqual([0, 5])
    expect(span(times, 'seal')).toEqual([5, 6])
  })

  it('a step with an anchor, and the activation that comes after it, do not wait for each other', () => {
    const steps = [
      { id: 'call', within: '5m from detection' },
      { id: 'decide', within: '5m', after: ['call'], marks: 'activation' },
      { id: 'act', within: '1m' },
    ]
    const times = network(planOf(steps))
    expect(span(times, 'call')).toEqual([0, 5])
    expect(span(times, 'act')).toEqual([10, 11])
    expect([...times.steps.values()].filter(({ uncertain }) => uncertain)).toEqual([])
  })
})

describe('levels and cases', () => {
  const levels = [{ id: 'I' }, { id: 'II' }]
  const cases = [{ id: 'x' }, { id: 'y' }]
  const steps = [
    { id: 'a', phase: 'warning', within: '5m' },
    { id: 'b', phase: 'warning', within: '20m', after: ['a'], levels: ['I'] },
    { id: 'c', phase: 'warning', within: '7m', after: ['b'], cases: ['x'] },
    { id: 'd', phase: 'warning', within: '1m', after: ['c'] },
    { id: 'alone', phase: 'warning', within: '3m', levels: ['I'] },
    { id: 'act', after: ['alone'], within: '1m' },
  ]
  const plan = planOf(steps, { levels, cases })

  it('a step that does not apply passes its predecessors on', () => {
    expect(span(network(plan, { level: 'I', case: 'x' }), 'd')).toEqual([32, 33])
    expect(span(network(plan, { level: 'II', case: 'x' }), 'd')).toEqual([12, 13])
    expect(span(network(plan, { level: 'I', case: 'y' }), 'd')).toEqual([25, 26])
    expect(span(network(plan, { level: 'II', case: 'y' }), 'd')).toEqual([5, 6])
    expect([...network(plan, { level: 'II', case: 'y' }).steps.keys()]).toEqual(['a', 'd', 'act'])
  })

  it('what has only such predecessors starts as if it had none', () => {
    expect(span(network(plan, { level: 'II', case: 'y' }), 'act')).toEqual([6, 7])
  })

  it('without a level or case no step is left out', () => {
    expect(span(network(plan), 'd')).toEqual([32, 33])
  })

  it('an unknown level leaves nothing out', () => {
    const odd = planOf([{ id: 'a', phase: 'warning', within: '5m', levels: ['IV'] }], { levels })
    expect(network(odd, { level: 'I' }).steps.has('a')).toBe(true)
  })
})

describe('deadlines and slack', () => {
  const times = network(
    planOf([
      { id: 'a', phase: 'warning', within: '5m' },
      { id: 'b', phase: 'warning', within: '10m', after: ['a'] },
      { id: 'side', phase: 'warning', within: '2m' },
      { id: 'c', phase: 'warning', within: '10m', after: ['b', 'side'], deadline: '自发现起 30 分钟内' },
    ]),
  )

  it('slack is what its own deadline leaves', () => {
    expect(times.steps.get('c')).toMatchObject({ deadline: 1800, slack: 300, start: 900, end: 1500 })
    expect(times.steps.get('b')?.slack).toBeUndefined()
  })

  it('a step must have ended in time for later deadlines', () => {
    expect(times.steps.get('a')).toMatchObject({ latestStart: 300, latestEnd: 600 })
    expect(times.steps.get('side')).toMatchObject({ latestEnd: 1200 })
  })

  it('of several that any of is enough, only the first is held to it', () => {
    const any = network(
      planOf([
        { id: 'a', phase: 'warning', within: '5m' },
        { id: 'b', phase: 'warning', within: '10m' },
        { id: 'c', phase: 'warning', within: '1m', after: ['a', 'b'], join: 'any', deadline: '10m' },
      ]),
    )
    expect(any.steps.get('a')?.latestEnd).toBe(540)
    expect(any.steps.get('b')?.latestEnd).toBeUndefined()
  })
})

describe('what is assumed', () => {
  const kinds = (steps: readonly object[]): string[] =>
    network(planOf(steps as Record<string, unknown>[])).assumptions.map((one) => one.kind)

  it('names days without a kind, same days and working days', () => {
    expect(
      kinds([
        { id: 'a', phase: 'warning', within: '3天' },
        { id: 'b', phase: 'warning', within: '当日' },
        { id: 'c', phase: 'warning', within: 'T+1' },
      ]),
    ).toEqual(['bare-day', 'same-day', 'working-day'])
  })

  it('names steps without a limit, occurrence and moments that nothing marks', () => {
    expect(
      kinds([
        { id: 'a', phase: 'warning' },
        { id: 'b', phase: 'warning', within: 'XX 分钟' },
        { id: 'c', phase: 'warning', within: '2h from occurrence' },
        { id: 'd', phase: 'warning', within: '接报后15分钟内' },
        { id: 'e', phase: 'recovery', within: '1h' },
      ]),
    ).toEqual(['no-limit', 'no-limit', 'occurrence', 'unmarked', 'unmarked'])
  })

  it('working days that follow each other are counted together', () => {
    const times = network(
      planOf([
        { id: 'a', phase: 'warning', within: 'T+1' },
        { id: 'b', phase: 'warning', within: 'T+1', after: ['a'], deadline: 'T+2' },
      ]),
    )
    expect(times.steps.get('b')).toMatchObject({ slack: 0, end: 5 * 86_400 })
  })
})

describe('other plans', () => {
  const { plans } = workspaceOf({
    main: { steps: [{ id: 'go', phase: 'warning', within: '5m', after: ['other/ready'] }], levels: [{ id: 'I' }] },
    other: {
      levels: [{ id: 'I' }, { id: 'II' }],
      steps: [
        { id: 'warn', phase: 'warning', within: '10m', levels: ['II'] },
        { id: 'see', phase: 'warning', within: '3m' },
        { id: 'ready', within: '20m' },
      ],
    },
  })

  it('the end of a step of another plan counts as that plan has it, at the same level where it has one', () => {
    const [main] = plans as [Plan]
    const times = timeNetwork(main, plans, { level: 'I' })
    expect(span(times, 'go')).toEqual([23, 28])
    expect(times.steps.get('go')?.heldUpBy).toBe('other/ready')
    expect(times.assumptions).toContainEqual({ kind: 'other-plan', plan: plans[1] })
    expect(bindingPath(times, 'go')).toEqual(['go'])
    expect(span(timeNetwork(main, plans), 'go')).toEqual([30, 35])
  })
})

describe('what is said, reported and done otherwise', () => {
  it('runs from the step that says it, else from activation; reports from their anchor', () => {
    const plan = planOf(
      [
        { id: 'see', phase: 'warning', within: '5m', otherwise: { after: '2m', role: 'commander' } },
        { id: 'tell', phase: 'warning', within: '5m', after: ['see'], says: ['script'], otherwise: { after: '3m' } },
      ],
      {
        communications: [{ id: 'script', within: '10m' }, { id: 'notice', within: '20m' }, { id: 'silent' }],
        reports: [
          { id: 'first', within: '自启动起1小时内' },
          { id: 'bare', within: '1h' },
        ],
      },
    )
    const times = network(plan)
    expect([...times.communications]).toEqual([
      ['script', { start: 300, end: 900 }],
      ['notice', { start: 600, end: 1800 }],
    ])
    expect([...times.reports]).toEqual([['first', 4200]])
    expect(times.steps.get('tell')?.otherwise).toBe(480)
  })
})

describe('circles', () => {
  it('give times to all steps and say which are uncertain', () => {
    const times = network(
      planOf([
        { id: 'a', phase: 'warning', within: '5m', after: ['b'] },
        { id: 'b', phase: 'warning', within: '5m', after: ['a'] },
        { id: 'c', phase: 'warning', within: '5m', after: ['b'] },
        { id: 'd', phase: 'warning', within: '5m' },
      ]),
    )
    const uncertain = [...times.steps.values()].filter((step) => step.uncertain).map((step) => step.id)
    expect(uncertain).toEqual(['a', 'b', 'c'])
    expect([...times.steps.values()].every((step) => Number.isFinite(step.end))).toBe(true)
  })

  it('a step that marks a moment does not wait for it', () => {
    const times = network(
      planOf([
        { id: 'report', within: '5m', marks: 'report' },
        { id: 'decide', within: '5m', marks: 'activation' },
        { id: 'act', within: '5m' },
        { id: 'end', phase: 'recovery', within: '5m', marks: 'termination' },
      ]),
    )
    expect(times.moments).toMatchObject({ report: 300, activation: 600, termination: 900 })
    expect([...times.steps.values()].some((step) => step.uncertain)).toBe(false)
  })

  it('a warning step after a response step does not activate it', () => {
    const times = network(
      planOf([
        { id: 'see', phase: 'warning', within: '5m' },
        { id: 'act', within: '5m' },
        { id: 'warn-others', phase: 'warning', within: '5m', after: ['act'] },
      ]),
    )
    expect(times.moments.activation).toBe(300)
    expect(span(times, 'warn-others')).toEqual([10, 15])
  })

  it('a way back into any of several is no circle', () => {
    const times = network(
      planOf([
        { id: 'see', phase: 'warning', within: '5m' },
        { id: 'judge', phase: 'warning', within: '5m', after: ['see', 'again'], join: 'any' },
        { id: 'again', phase: 'warning', within: '5m', after: ['judge'] },
      ]),
    )
    expect(span(times, 'again')).toEqual([10, 15])
  })
})
