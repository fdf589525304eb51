import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conflicts } from '../../src/analysis/deadlines.ts'
import { type Situation, timeNetwork } from '../../src/analysis/time-network.ts'
import { planOf } from './plans.ts'

/** A step in minutes; `after` and `anchor` are indices of earlier steps. */
interface Drawn {
  readonly phase: 'prevention' | 'warning' | 'response' | 'recovery'
  readonly within?: number
  readonly anchor?: 'detection' | 'report' | 'activation' | number
  readonly least?: number
  readonly after: readonly number[]
  readonly any: boolean
  readonly levels: readonly string[]
  readonly cases: readonly string[]
  readonly recurs: boolean
  readonly event: boolean
  readonly marks?: 'report' | 'activation' | 'termination'
  readonly deadline?: number
  readonly from: 'detection' | 'occurrence' | 'report' | 'activation'
}

const levels = ['I', 'II']
const cases = ['x', 'y']
const ladder = ['prevention', 'warning', 'response', 'recovery'] as const
const markOf = { prevention: [], warning: ['report', 'activation'], response: ['termination'], recovery: [] } as const

const networks = fc
  .array(
    fc.record({
      phase: fc.constantFrom(...ladder),
      within: fc.option(fc.nat(30), { nil: undefined }),
      anchor: fc.option(fc.oneof(fc.constantFrom('detection', 'report', 'activation'), fc.nat(6)), {
        nil: undefined,
        freq: 4,
      }),
      least: fc.option(fc.nat(20), { nil: undefined }),
      after: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
      any: fc.boolean(),
      levels: fc.subarray(levels),
      cases: fc.subarray(cases),
      recurs: fc.boolean(),
      event: fc.nat(5).map((one) => one === 0),
      mark: fc.option(fc.nat(1), { nil: undefined, freq: 3 }),
      deadline: fc.option(fc.nat(60), { nil: undefined }),
      from: fc.constantFrom('detection', 'occurrence', 'report', 'activation'),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((steps) => [...steps].sort((a, b) => ladder.indexOf(a.phase) - ladder.indexOf(b.phase)))
  .map((steps) =>
    steps.map((step, index): Drawn => {
      const early = step.phase === 'prevention' || step.phase === 'warning'
      const named =
        step.anchor === 'report' || step.anchor === 'activation' ? (early ? 'detection' : step.anchor) : step.anchor
      const anchor = typeof named === 'number' && named >= index ? undefined : named
      return {
        ...step,
        within: step.event ? undefined : step.within,
        anchor: step.event || step.within === undefined ? undefined : anchor,
        after: step.after.filter((one) => one < index),
        recurs: step.recurs && step.phase === 'prevention',
        marks: step.mark === undefined ? undefined : markOf[step.phase][step.mark],
      }
    }),
  )

function planFor(steps: readonly Drawn[], decision: number | undefined): ReturnType<typeof planOf> {
  return planOf(
    steps.map((step, index) => ({
      id: `s${index}`,
      phase: step.phase,
      type: step.event ? 'event' : undefined,
      within:
        step.within === undefined
          ? undefined
          : `${step.within}m${step.anchor === undefined ? '' : ` from ${typeof step.anchor === 'number' ? `step:s${step.anchor}` : step.anchor}`}`,
      takes: step.least === undefined ? undefined : { least: `${step.least}m` },
      after: step.after.map((one) => `s${one}`),
      join: step.any ? 'any' : 'all',
      levels: step.levels,
      cases: step.cases,
      every: step.recurs ? '1h' : undefined,
      marks: step.marks,
      deadline: step.deadline === undefined ? undefined : `${step.deadline}m from ${step.from}`,
    })),
    {
      levels: levels.map((id) => ({ id })),
      cases: cases.map((id) => ({ id })),
      activation: decision === undefined ? undefined : { within: `${decision}m` },
    },
  )
}

/** The times by the letter of the language, each asked for again whenever it is needed; minutes. */
function byTheLetter(steps: readonly Drawn[], decision: number, { level, case: one }: Situation, guaranteed: boolean) {
  const applies = (step: Drawn): boolean =>
    (step.levels.length === 0 || level === undefined || step.levels.includes(level)) &&
    (step.cases.length === 0 || one === undefined || step.cases.includes(one))
  const at = (index: number): Drawn => steps[index] as Drawn
  const joined = (index: number): number | undefined => {
    const ends = at(index).after.flatMap((before) => passed(before) ?? [])
    if (ends.length === 0) return undefined
    return at(index).any ? Math.min(...ends) : Math.max(...ends)
  }
  const passed = (index: number): number | undefined => {
    if (at(index).recurs) return undefined
    return applies(at(index)) ? end(index) : joined(index)
  }
  const ends = (wanted: (step: Drawn) => boolean): number[] =>
    steps.flatMap((step, index) => (applies(step) && wanted(step) ? end(index) : []))
  const moment = (name: string): number => {
    if (name === 'detection' || name === 'occurrence') return 0
    const marked = ends((step) => step.marks === name)
    if (name === 'report') return Math.max(0, ...marked)
    if (name === 'termination') return Math.max(moment('activation'), ...marked)
    if (marked.length > 0) return Math.max(moment('report'), ...marked)
    return Math.max(moment('report'), ...ends((step) => step.phase === 'warning')) + (guaranteed ? decision : 0)
  }
  const anchor = ({ anchor: name }: Drawn): number | undefined =>
    typeof name === 'number' ? passed(name) : name === undefined ? undefined : moment(name)
  const usual = ({ phase }: Drawn): number =>
    phase === 'response' ? moment('activation') : phase === 'recovery' ? moment('termination') : 0
  const own = (index: number): number | undefined => {
    const from = guaranteed && !at(index).recurs ? anchor(at(index)) : undefined
    return from === undefined ? undefined : from + (at(index).within ?? 0)
  }
  const start = (index: number): number => {
    const step = at(index)
    if (step.recurs) return 0
    const known = joined(index)
    if (known !== undefined) return known
    const limit = own(index)
    if (limit === undefined) return usual(step)
    // It begins when its limit does, and at the moment of its phase where that comes later, but in time for the limit.
    const since = limit - (step.within ?? 0)
    return usual(step) > limit ? since : Math.max(usual(step), since)
  }
  const end = (index: number): number => {
    const step = at(index)
    if (!guaranteed) return start(index) + (step.least ?? 0)
    return Math.max(start(index), own(index) ?? start(index) + (step.within ?? 0))
  }
  return { applies, start, end, moment, anchor, passed }
}

/** The last step cannot be in time because of the one before it, and is late by more because of the first. */
const lateForTwoReasons: Drawn[] = [
  { within: 4, after: [] },
  { within: 0, anchor: 'detection' as const, least: 1, after: [] },
  { within: 2, anchor: 'detection' as const, least: 2, after: [1, 0] },
].map((step) => ({
  ...step,
  phase: 'response',
  any: false,
  levels: [],
  cases: [],
  recurs: false,
  event: false,
  from: 'detection',
}))

describe('the network and the letter of the language', () => {
  it('give the same times at every level and in every case', () => {
    fc.assert(
      fc.property(networks, fc.option(fc.nat(10), { nil: undefined }), (steps, decision) => {
        const plan = planFor(steps, decision)
        for (const level of [...levels, undefined]) {
          for (const one of [...cases, undefined]) {
            const situation = { level, case: one }
            const network = timeNetwork(plan, [plan], situation)
            const most = byTheLetter(steps, decision ?? 0, situation, true)
            const least = byTheLetter(steps, decision ?? 0, situation, false)
            for (const name of ['report', 'activation', 'termination'] as const) {
              expect(network.moments[name]).toBe(most.moment(name) * 60)
              expect(network.earliest[name]).toBe(least.moment(name) * 60)
            }
            for (const [index, step] of steps.entries()) {
              const times = network.steps.get(`s${index}`)
              expect(times !== undefined).toBe(most.applies(step))
              if (!times) continue
              const { start, end, earliestStart, earliestEnd } = times
              expect([start, end, earliestStart, earliestEnd]).toEqual(
                [most.start(index), most.end(index), least.start(index), least.end(index)].map((value) => value * 60),
              )
            }
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('find the same deadlines unreachable', () => {
    fc.assert(
      fc.property(networks, (steps) => {
        const plan = planFor(steps, undefined)
        const found = conflicts(plan, [plan])
        for (const [index, step] of steps.entries()) {
          const missed = { most: new Set<string>(), least: false }
          for (const level of levels) {
            for (const one of cases) {
              for (const guaranteed of [true, false]) {
                const times = byTheLetter(steps, 0, { level, case: one }, guaranteed)
                if (!times.applies(step) || step.deadline === undefined) continue
                if (times.end(index) <= times.moment(step.from) + step.deadline) continue
                missed.most.add(level)
                if (!guaranteed) missed.least = true
              }
            }
          }
          const conflict = found.find((one) => one.index === index && one.field === 'deadline')
          expect(conflict !== undefined).toBe(missed.most.size > 0)
          if (!conflict) continue
          expect(conflict.kind).toBe(missed.least ? 'impossible' : 'not-guaranteed')
          expect(conflict.levels).toEqual(missed.most.size === levels.length ? [] : [...missed.most])
          expect(conflict.overrun).toBeGreaterThan(0)
        }
        for (const { path, sum, kind } of found) {
          expect(path.reduce((total, part) => total + part.seconds, 0)).toBe(sum)
          let reached = 0
          for (const { seconds, duration, limit, past } of path) {
            reached += seconds
            if (past) expect(seconds).toBe(0)
            else if (!limit) expect(seconds).toBe(duration?.seconds ?? 0)
            else if (limit.anchor === 'detection') expect(reached).toBe(limit.duration.seconds)
            if (kind === 'impossible') expect(limit).toBe(undefined)
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  it('tell each limit that is over before its step begins, once: there, or on the way to another', () => {
    fc.assert(
      fc.property(networks, (steps) => {
        const plan = planFor(steps, undefined)
        const found = conflicts(plan, [plan])
        const isTold = (index: number): boolean => found.some((one) => one.index === index && one.field === 'within')
        const onTheWay = (index: number, field?: string): boolean =>
          found.some((one) => one.field === (field ?? one.field) && one.path.some((part) => part.index === index))
        for (const [index, step] of steps.entries()) {
          if (isTold(index)) expect(onTheWay(index, 'deadline')).toBe(false)
          for (const level of levels) {
            for (const one of cases) {
              const { applies, anchor, start, passed } = byTheLetter(steps, 0, { level, case: one }, true)
              if (!applies(step) || step.after.length === 0) continue
              // The clock of a limit that runs from a step which does not take place never starts.
              if (typeof step.anchor === 'number' && !applies(steps[step.anchor] as Drawn)) continue
              const since = anchor(step)
              if (since === undefined || start(index) <= since + (step.within ?? 0)) continue
              // The steps that decide when it begins: what makes it late may be told at one of them.
              const decisive = (at: number): number[] =>
                (steps[at] as Drawn).after
                  .filter((before) => passed(before) === start(at))
                  .flatMap((before) => [before, ...decisive(before)])
              const before = decisive(index).some((one) => isTold(one) || onTheWay(one, 'deadline'))
              expect(isTold(index) || onTheWay(index) || before).toBe(true)
            }
          }
        }
      }),
      { numRuns: 400, examples: [[lateForTwoReasons]] },
    )
  })

  it('the longest of all ways that lead to a step is when it ends', () => {
    const chains = fc
      .array(fc.record({ within: fc.nat(30), after: fc.uniqueArray(fc.nat(6), { maxLength: 4 }) }), {
        minLength: 1,
        maxLength: 7,
      })
      .map((steps) => steps.map((step, index) => ({ ...step, after: step.after.filter((before) => before < index) })))
    fc.assert(
      fc.property(chains, (steps) => {
        const waysTo = (index: number): number[][] => {
          const before = steps[index]?.after ?? []
          return before.length === 0 ? [[index]] : before.flatMap(waysTo).map((way) => [...way, index])
        }
        const length = (way: readonly number[]): number => way.reduce((sum, one) => sum + (steps[one]?.within ?? 0), 0)
        const plan = planOf(
          steps.map(({ within, after }, index) => ({
            id: `s${index}`,
            phase: 'warning',
            within: `${within}m`,
            after: after.map((one) => `s${one}`),
          })),
        )
        const network = timeNetwork(plan, [plan])
        for (const index of steps.keys()) {
          expect(network.steps.get(`s${index}`)?.end).toBe(Math.max(...waysTo(index).map(length)) * 60)
        }
        const way = network.criticalPath.map((id) => Number(id.slice(1)))
        const last = way.at(-1) as number
        expect(waysTo(last)).toContainEqual(way)
        expect(length(way) * 60).toBe(network.criticalSeconds)
        expect(network.criticalSeconds).toBe(Math.max(...[...network.steps.values()].map((step) => step.end)))
      }),
      { numRuns: 400 },
    )
  })

  it('a step may end as late as its latest end, and not a minute later', () => {
    const drawn = fc
      .array(
        fc.record({
          phase: fc.constantFrom('warning', 'response'),
          within: fc.nat(30),
          after: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
          deadline: fc.option(fc.integer({ min: 60, max: 240 }), { nil: undefined }),
        }),
        { minLength: 1, maxLength: 7 },
      )
      .map((steps) => [...steps].sort((a, b) => (a.phase < b.phase ? 1 : a.phase > b.phase ? -1 : 0)))
    fc.assert(
      fc.property(drawn, fc.nat(6), (steps, chosen) => {
        const plan = (more: number): ReturnType<typeof planOf> =>
          planOf(
            steps.map(({ phase, within, after, deadline }, index) => ({
              id: `s${index}`,
              phase,
              within: `${within + (index === chosen ? more : 0)}m`,
              after: after.filter((before) => before < index).map((before) => `s${before}`),
              deadline: deadline === undefined ? undefined : `${deadline}m from detection`,
            })),
          )
        const isMet = (one: ReturnType<typeof planOf>): boolean => conflicts(one, [one]).length === 0
        const base = plan(0)
        const times = timeNetwork(base, [base]).steps.get(`s${chosen}`)
        fc.pre(times !== undefined && isMet(base))
        if (!times) return
        if (times.latestEnd === undefined) expect(isMet(plan(1000))).toBe(true)
        else {
          const spare = (times.latestEnd - times.end) / 60
          expect(isMet(plan(spare))).toBe(true)
          expect(isMet(plan(spare + 1))).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })
})
