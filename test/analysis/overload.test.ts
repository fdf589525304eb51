import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atOnce } from '../../src/analysis/at-once.ts'
import { type Job, overloadOf, overloads } from '../../src/analysis/overload.ts'
import type { Role } from '../../src/model/types.ts'
import { planOf } from './plans.ts'

const jobs = fc
  .array(
    fc.record({
      start: fc.integer({ min: 0, max: 12 }),
      length: fc.integer({ min: 0, max: 12 }),
      takes: fc.integer({ min: 0, max: 8 }),
      hours: fc.constantFrom(undefined, 'business' as const, 'off-hours' as const),
    }),
    { maxLength: 7 },
  )
  .map((made) =>
    made.map(({ start, length, takes, hours }, index): Job => ({ index, start, end: start + length, takes, hours })),
  )

describe('overloadOf', () => {
  test('finds what trying every choice of jobs finds, and nothing else', () => {
    fc.assert(
      fc.property(jobs, (all) => {
        expect(overloadOf(all) !== undefined).toBe(isOverloaded(all))
      }),
    )
  })

  test('names jobs that do not fit, and of which none can be spared', () => {
    fc.assert(
      fc.property(jobs, (all) => {
        const found = overloadOf(all)
        if (!found) return
        const time = lengthOf(found.jobs)
        expect(found.takes).toBe(sum(found.jobs))
        expect(found.time).toBeGreaterThanOrEqual(time)
        expect(found.takes).toBeGreaterThan(found.time)
        expect(found.jobs.length).toBeGreaterThan(1)
        for (const job of found.jobs) expect(found.takes - job.takes).toBeLessThanOrEqual(found.time)
      }),
    )
  })
})

/** Whether some jobs of common hours, each of which fits into its own time, take more than the time they lie in. */
function isOverloaded(all: readonly Job[]): boolean {
  for (let choice = 0; choice < 2 ** all.length; choice++) {
    const chosen = all.filter((job, at) => choice & (1 << at) && job.takes <= job.end - job.start)
    const hours = new Set(chosen.flatMap((job) => job.hours ?? []))
    if (chosen.length > 1 && hours.size < 2 && sum(chosen) > lengthOf(chosen)) return true
  }
  return false
}

function sum(chosen: readonly Job[]): number {
  return chosen.reduce((total, { takes }) => total + takes, 0)
}

function lengthOf(chosen: readonly Job[]): number {
  return Math.max(...chosen.map(({ end }) => end)) - Math.min(...chosen.map(({ start }) => start))
}

const byRole = (role: Role): string => role.id

test('steps of a plan are looked at case by case, from when they can begin', () => {
  const plan = planOf(
    [
      { id: 'look', phase: 'warning', title: 'Look', owner: 'commander', within: '10m', takes: '6m' },
      { id: 'call', phase: 'warning', title: 'Call', owner: 'commander', within: '10m', takes: '6m', cases: ['a'] },
      { id: 'tell', phase: 'warning', title: 'Tell', owner: 'commander', within: '10m', takes: '6m', after: ['look'] },
    ],
    { cases: [{ id: 'a' }, { id: 'b' }] },
  )
  const found = overloads(plan, [plan], byRole)
  expect(found.get('commander')?.jobs.map(({ index }) => index)).toEqual([0, 1])
  expect(found.get('commander')).toMatchObject({ takes: 720, time: 600 })
})

test('two first actions of one person are found, unless one waits for the other', () => {
  const roles = [
    { id: 'commander', name: 'Commander' },
    { id: 'aid', name: 'First aid' },
  ]
  const steps = [
    { id: 'out', title: 'Out', owner: 'commander', within: 'immediately', 'life-safety': true },
    { id: 'help', title: 'Help', owner: 'aid', within: 'immediately', 'life-safety': true },
  ]
  const both = planOf(steps, { roles })
  expect(atOnce(both, [both], () => 'manager')).toEqual([[0, 1]])
  expect(atOnce(both, [both], byRole)).toEqual([])
  const ordered = planOf([steps[0] ?? {}, { ...steps[1], after: ['out'] }], { roles })
  expect(atOnce(ordered, [ordered], () => 'manager')).toEqual([])
})

test('a thousand steps of one owner are looked through', () => {
  const steps = Array.from({ length: 1000 }, (_, index) => ({
    id: `s${index}`,
    title: `Step ${index}`,
    owner: 'commander',
    within: `${index + 1}m`,
    takes: '1m',
  }))
  const fits = planOf(steps)
  expect(overloads(fits, [fits], byRole).size).toBe(0)
  const more = planOf([...steps, { id: 'more', title: 'More', owner: 'commander', within: '1000m', takes: '1m' }])
  expect(overloads(more, [more], byRole).get('commander')?.jobs).toHaveLength(1001)
})
