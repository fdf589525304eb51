import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { demandOf } from '../../src/analysis/demand.ts'
import { isOnePerson } from '../../src/analysis/persons.ts'
import { postsOf } from '../../src/analysis/posts.ts'
import { canServe, staffingOf } from '../../src/analysis/staffing.ts'
import type { Unit } from '../../src/model/unit.ts'
import { workspaceOf } from './plans.ts'

describe('who is one person', () => {
  test.each([
    [[{ name: '戚示例' }, { name: '戚 示例' }], true],
    [[{ name: 'A Sample', phone: '13800000001' }, { name: 'a sample' }], true],
    [
      [
        { name: '戚示例', phone: '0571-88880000' },
        { name: '戚示例', phone: '13800000001' },
      ],
      true,
    ],
    [[{ phone: '13800000001' }, { phone: '+86 138 0000 0001' }], true],
    [
      [
        { name: '张示例', phone: '13800000001' },
        { name: '张示例', phone: '13800000002' },
      ],
      false,
    ],
    [
      [
        { name: '戚示例', phone: '13800000001' },
        { name: '谢示例', phone: '13800000001' },
      ],
      false,
    ],
    [[{ phone: '0571-88880000' }, { phone: '0571-88880000' }], false],
    [[{}, {}], false],
    [[{ name: '戚示例' }], true],
  ])('%j: %s', (persons, isOne) => {
    expect(isOnePerson(persons)).toBe(isOne)
  })
})

const names = ['a', 'b', 'c', 'd']
const someOf = fc.subarray(names)

test('tasks are served exactly where trying every choice finds a way', () => {
  const brute = (choices: readonly string[][], local: readonly string[], most: number): boolean => {
    const [first, ...rest] = choices
    if (!first) return true
    return first.some((key) => {
      const cost = local.includes(key) ? 1 : 0
      if (cost > most) return false
      return brute(
        rest.map((keys) => keys.filter((one) => one !== key)),
        local,
        most - cost,
      )
    })
  }
  fc.assert(
    fc.property(fc.array(someOf, { maxLength: 5 }), someOf, fc.integer({ min: 0, max: 4 }), (choices, local, most) => {
      expect(canServe(choices, (key) => local.includes(key), most)).toBe(brute(choices, local, most))
    }),
  )
})

const role = fc.record({ holder: fc.constantFrom('p0', 'p1', 'p2'), deputies: fc.subarray(['p1', 'p2', 'p3']) })
const people = fc.record(
  {
    p0: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }),
    p1: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 2 }),
    p2: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 1 }),
    p3: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 1 }),
  },
  { requiredKeys: [] },
)

test('each person is missed where a search through all of them says so', () => {
  fc.assert(
    fc.property(fc.array(role, { minLength: 1, maxLength: 4 }), people, (roles, bound) => {
      const { demand, staffing } = staffed(
        {
          roles: roles.map((one, index) => ({ id: `r${index}`, name: `R${index}`, ...one })),
          steps: roles.map((_, index) => ({
            id: `s${index}`,
            title: `S${index}`,
            owner: `r${index}`,
            within: 'immediately',
            'life-safety': true,
          })),
        },
        Object.fromEntries(Object.entries(bound).map(([post, list]) => [post, list?.map((name) => ({ name }))])),
      )
      const callable = roles.map(({ holder, deputies }) => [
        ...new Set([holder, ...deputies].flatMap((post) => bound[post as keyof typeof bound] ?? [])),
      ])
      const everybody = [...new Set(callable.flat())]
      for (const away of everybody) {
        const left = callable.map((list) => list.filter((name) => name !== away))
        const vacant = roles.flatMap((_, at) => (callable[at]?.length && !left[at]?.length ? [`r${at}`] : []))
        const loss = staffing.losses().find((one) => one.away.key === away)
        expect(loss?.vacant.flatMap((chain) => chain.roles.map((one) => one.role.id)).sort() ?? []).toEqual(vacant)
        const filled = callable.every((list) => list.length > 0)
        const distinct = (lists: readonly string[][]): boolean => {
          const [first, ...rest] = lists
          return !first || first.some((name) => distinct(rest.map((list) => list.filter((one) => one !== name))))
        }
        const isShort = roles.length > 1 && filled && vacant.length === 0 && !distinct(left)
        expect((loss?.atOnce.length ?? 0) > 0).toBe(isShort)
      }
      expect(demand.chains.length).toBeLessThanOrEqual(roles.length)
    }),
    { numRuns: 60 },
  )
})

const two = {
  roles: [
    { id: 'a', name: 'A', holder: 'p0', deputies: ['p1'] },
    { id: 'b', name: 'B', holder: 'p1', deputies: ['p0'] },
  ],
}
const both = { p0: { name: 'a' }, p1: { name: 'b' } }

describe('steps at once', () => {
  const step = (id: string, owner: string, more: object) => ({ id, title: id, owner, within: '10m', ...more })
  test.each<[string, object, object, number]>([
    ['neither order is in time', { takes: '8m' }, { takes: '6m' }, 2],
    ['one after the other is in time', { takes: '3m' }, { takes: '6m' }, 0],
    ['one comes after the other', { takes: '8m' }, { takes: '6m', after: ['one'] }, 0],
    ['what one takes is not said', { takes: '8m' }, {}, 0],
    ['one is done at night', { takes: '8m' }, { takes: '6m', hours: 'off-hours' }, 0],
    ['one depends on a condition', { takes: '8m' }, { takes: '6m', when: 'somebody is hurt' }, 0],
    ['one is done beforehand', { takes: '8m' }, { takes: '6m', phase: 'prevention', every: 'daily' }, 0],
    ['the usual time counts', { takes: { least: '1m', usual: '8m' } }, { takes: '6m' }, 2],
  ])('%s', (_, one, other, losses) => {
    const steps = [step('one', 'a', one), step('other', 'b', other)]
    expect(staffed({ ...two, steps }, both).staffing.losses()).toHaveLength(losses)
  })

  test('steps of levels or cases that never meet are not at once', () => {
    const steps = [step('one', 'a', { takes: '8m', cases: ['x'] }), step('other', 'b', { takes: '6m', cases: ['y'] })]
    const cases = ['x', 'y'].map((id) => ({ id, name: id }))
    expect(staffed({ ...two, cases, steps }, both).staffing.losses()).toEqual([])
  })

  test('staff-on-duty bounds how many of the unit are there', () => {
    const steps = [step('one', 'a', { takes: '8m' }), step('other', 'b', { takes: '6m' })]
    const roles = [
      { id: 'a', name: 'A', holder: 'p0', deputies: ['p1', 'p2'] },
      { id: 'b', name: 'B', holder: 'p1', deputies: ['p2', 'p0'] },
    ]
    const three = { ...both, p2: { name: 'c' } }
    expect(staffed({ roles, steps }, three).staffing.losses()).toEqual([])
    expect(staffed({ roles, steps }, three, 3).staffing.losses()).toEqual([])
    expect(staffed({ roles, steps }, three, 2).staffing.losses()).toHaveLength(3)
  })
})

test('a thousand steps are weighed once and change nothing in what is found', () => {
  const roles = Array.from({ length: 20 }, (_, at) => ({
    id: `r${at}`,
    name: `R${at}`,
    holder: `p${at}`,
    deputies: [`p${(at + 1) % 20}`],
  }))
  const steps = Array.from({ length: 1000 }, (_, at) => ({
    id: `s${at}`,
    title: `S${at}`,
    owner: `r${at % 20}`,
    within: '10m',
    takes: '8m',
  }))
  const persons = Object.fromEntries(roles.map(({ holder }) => [holder, { name: holder }]))
  const { demand, staffing } = staffed({ roles, steps }, persons)
  expect(demand.atOnce).toHaveLength(190)
  expect(staffing.losses().every(({ vacant }) => vacant.length === 0)).toBe(true)
})

function staffed(plan: object, persons: object, present?: number) {
  const unit = { id: 'u', name: 'U', people: persons, ...(present === undefined ? {} : { 'staff-on-duty': present }) }
  const workspace = workspaceOf({ plan: plan as Record<string, unknown> }, [unit])
  const posts = postsOf(workspace)
  const demand = demandOf(workspace.plans, posts.canonical)
  return { demand, staffing: staffingOf(workspace.units[0] as Unit, demand, posts) }
}
