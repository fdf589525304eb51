import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cycle, cycles } from '../../src/analysis/cycles.ts'
import { format } from '../../src/messages/format.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { Workspace } from '../../src/model/workspace.ts'
import { runRules } from '../../src/rules/run.ts'
import { stepCycle } from '../../src/rules/steps/step-cycle.ts'
import { planOf, workspaceOf } from './plans.ts'

function found(plan: Plan, plans: readonly Plan[] = [plan]): string[] {
  const name = ({ links }: Cycle): string =>
    links.map(({ waits }) => (waits.kind === 'step' ? waits.id : waits.moment)).join(' ')
  return cycles(plan, plans).map(name)
}

function findings(workspace: Workspace): { path: string; file: string; text: string }[] {
  return runRules(workspace, { rules: [stepCycle], settings: {}, today: '2026-01-01' }).map(
    ({ path, file, message }) => ({
      path,
      file,
      text: format(message, 'en'),
    }),
  )
}

describe('circles of steps', () => {
  it('each once, the first step of the file first', () => {
    const plan = planOf([
      { id: 'x', phase: 'warning', after: ['b'] },
      { id: 'a', phase: 'warning', after: ['c'] },
      { id: 'b', phase: 'warning', after: ['a'] },
      { id: 'c', phase: 'warning', after: ['b'] },
      { id: 'd', phase: 'warning', after: ['d'] },
    ])
    expect(found(plan)).toEqual(['a c b', 'd'])
  })

  it('the shortest of a knot', () => {
    const plan = planOf([
      { id: 'a', phase: 'warning', after: ['b'] },
      { id: 'b', phase: 'warning', after: ['c'] },
      { id: 'c', phase: 'warning', after: ['a', 'd'] },
      { id: 'd', phase: 'warning', after: ['c'] },
    ])
    expect(found(plan)).toEqual(['c d'])
  })

  it('through a moment that a step marks', () => {
    const workspace = workspaceOf({
      plan: {
        steps: [
          { id: 'gather', title: 'Gather', within: '5m' },
          { id: 'decide', title: 'Decide', within: '5m', after: ['gather'], marks: 'activation' },
        ],
      },
    })
    expect(findings(workspace)).toEqual([
      {
        file: 'plans/plan.md',
        path: '/steps/decide/after',
        text: 'These steps wait for each other, so that none can begin: “Gather” names nothing before it and so begins at activation, activation is the end of “Decide”, “Decide” comes after “Gather”.',
      },
    ])
  })

  it('through the anchor of a limit', () => {
    const workspace = workspaceOf({
      plan: {
        steps: [{ id: 'decide', title: 'Decide', phase: 'warning', within: '启动后10分钟内', marks: 'activation' }],
      },
    })
    expect(findings(workspace)).toEqual([
      {
        file: 'plans/plan.md',
        path: '/steps/decide/within',
        text: 'These steps wait for each other, so that none can begin: the limit of “Decide” runs from activation, activation is the end of “Decide”.',
      },
    ])
  })

  it('not where any of several lets them begin, nor where nothing of it happens', () => {
    expect(
      found(
        planOf([
          { id: 'see', phase: 'warning' },
          { id: 'judge', phase: 'warning', after: ['see', 'again'], join: 'any' },
          { id: 'again', phase: 'warning', after: ['judge'] },
        ]),
      ),
    ).toEqual([])
    expect(found(planOf([{ id: 'watch', phase: 'monitoring', every: '1h', after: ['watch'] }]))).toEqual([])
  })

  it('where one of them only passes on at each level', () => {
    const levels = [{ id: 'I' }, { id: 'II' }]
    const steps = [
      { id: 'a', phase: 'warning', after: ['b'], levels: ['I'] },
      { id: 'b', phase: 'warning', after: ['a'], levels: ['II'] },
    ]
    expect(found(planOf(steps, { levels }))).toEqual(['a b'])
  })

  it('across plans, told by the first', () => {
    const workspace = workspaceOf({
      one: { steps: [{ id: 'a', phase: 'warning', after: ['two/b'] }] },
      two: { steps: [{ id: 'b', phase: 'warning', after: ['one/a'] }] },
    })
    const [one, two] = workspace.plans as [Plan, Plan]
    expect(found(one, workspace.plans)).toEqual(['a b'])
    expect(found(two, workspace.plans)).toEqual([])
    expect(findings(workspace)).toMatchObject([{ file: 'plans/one.md', path: '/steps/a/after' }])
  })

  it('that a unit brings about, in its file', () => {
    const steps = [
      { id: 'a', title: 'A', phase: 'warning' },
      { id: 'b', title: 'B', phase: 'warning', after: ['a'] },
    ]
    const workspace = workspaceOf({ plan: { steps } }, [
      { id: 'top' },
      { id: 'shore', name: 'Shore', parent: 'top', plans: { plan: { steps: { a: { after: ['b'] } } } } },
      { id: 'desk', parent: 'shore', plans: { plan: { steps: { a: { within: '5m' } } } } },
    ])
    expect(findings(workspace)).toEqual([
      {
        file: 'plans/units/units.yaml',
        path: '/shore/plans/plan/steps/a/after',
        text: 'With the changes of Shore: These steps wait for each other, so that none can begin: “A” comes after “B”, “B” comes after “A”.',
      },
    ])
  })

  it('of a thousand steps, without overflow and with a message that can be read', () => {
    const steps = Array.from({ length: 1000 }, (_, index) => ({
      id: `s${index}`,
      phase: 'warning',
      after: [`s${(index + 1) % 1000}`],
    }))
    const [finding, ...others] = findings(workspaceOf({ plan: { steps } }))
    expect(others).toEqual([])
    expect(finding?.path).toBe('/steps/s0/after')
    expect(finding?.text).toMatch(/“s11” comes after “s12”, and so on over 988 more steps\.$/)
  })

  it('there is one exactly where steps cannot be put in an order', () => {
    const graphs = fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 2 }), { minLength: 1, maxLength: 7 })
    fc.assert(
      fc.property(graphs, (graph) => {
        const after = graph.map((targets) => targets.filter((one) => one < graph.length))
        const open = new Set(after.keys())
        for (let left = -1; left !== open.size; ) {
          left = open.size
          for (const one of [...open]) if (!after[one]?.some((before) => open.has(before))) open.delete(one)
        }
        const plan = planOf(
          after.map((targets, index) => ({
            id: `s${index}`,
            phase: 'warning',
            after: targets.map((one) => `s${one}`),
          })),
        )
        const circles = cycles(plan, [plan])
        expect(circles.length > 0).toBe(open.size > 0)
        const told = circles.flatMap(({ links }) =>
          links.map(({ waits }) => (waits.kind === 'step' ? waits.index : -1)),
        )
        expect(new Set(told).size).toBe(told.length)
        for (const { links } of circles) {
          for (const { waits, for: other } of links) {
            if (waits.kind !== 'step' || other.kind !== 'step') throw new Error('no moment is in it')
            expect(after[waits.index]).toContain(other.index)
          }
        }
      }),
      { numRuns: 300 },
    )
  })
})
