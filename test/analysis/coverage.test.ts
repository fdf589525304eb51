import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coverageOf, type StepCoverage } from '../../src/analysis/coverage.ts'
import { readWorkspace, type Workspace } from '../../src/model/workspace.ts'
import { createSource } from '../../src/source/source.ts'

type Data = Readonly<Record<string, unknown>>

const roles = [
  { id: 'commander', name: 'Commander' },
  { id: 'floor', name: 'Floor team' },
]
const steps = [
  { id: 'look', title: 'Look', owner: 'floor', within: '5m' },
  { id: 'report', title: 'Report', owner: 'floor', within: '4m', after: ['look'] },
  { id: 'decide', title: 'Decide', owner: 'commander', within: '10m', after: ['report'] },
  { id: 'end', title: 'End', owner: 'commander' },
]

function workspaceOf(plan: Data, others: readonly Data[] = []): Workspace {
  const whole = { title: 'Flood', kind: 'special', hazard: 'fire', roles, steps, ...plan }
  const units = [
    { id: 'town', name: 'Town library' },
    { id: 'annexe', name: 'Town library annexe' },
  ]
  return readWorkspace({
    settings: createSource('musterbook.yaml', ''),
    documents: [whole, ...others].map((data, at) =>
      createSource(`plans/${at === 0 ? 'flood' : `d${at}`}.md`, `---\n${JSON.stringify(data, null, 1)}\n---\n`),
    ),
    units: [createSource('plans/units/units.yaml', JSON.stringify(units))],
    readAsset: () => ({ status: 'missing' }),
  })
}

function covered(workspace: Workspace): StepCoverage[] {
  const [plan] = workspace.plans
  if (!plan) throw new Error('no plan')
  return coverageOf(plan, workspace)
}

describe('coverageOf', () => {
  test('says by which drill and script each step is exercised, and who owns it', () => {
    const found = covered(
      workspaceOf(
        {
          drills: [
            { id: 'table', exercises: ['look', 'Report'] },
            { id: 'whole', type: 'full-scale' },
          ],
        },
        [
          { kind: 'drill', title: 'Script', plan: 'flood', injects: [{ expects: [{ step: 'decide' }] }] },
          { kind: 'drill', title: 'Of another', plan: 'fire', injects: [{ expects: [{ step: 'end' }] }] },
        ],
      ),
    )
    expect(found.map(({ planned }) => planned.map(({ id }) => id))).toEqual([
      ['table', 'whole'],
      ['table', 'whole'],
      ['whole'],
      ['whole'],
    ])
    expect(found.map(({ scripts }) => scripts.length)).toEqual([0, 0, 1, 0])
    expect(found.map(({ owner }) => owner?.id)).toEqual(['floor', 'floor', 'commander', 'commander'])
  })

  test('rates what was done by its own limit, from the end of what it comes after', () => {
    const record = {
      kind: 'drill-record',
      title: 'March',
      plan: 'flood',
      on: '2026-03-04',
      drill: 'table',
      place: 'Reading room, Town library annexe',
      events: [
        { at: '23:58', what: 'Water' },
        { at: '00:02', step: 'look' },
        { at: '00:07', step: 'Report' },
        { at: '00:20', step: 'decide' },
        { at: '00:30', step: 'end' },
      ],
    }
    const found = covered(workspaceOf({ drills: [{ id: 'table', exercises: ['look'] }] }, [record]))
    expect(found.map(({ held }) => held[0]?.rating)).toEqual(['P', 'S', 'M', undefined])
    expect(found[0]?.held[0]).toMatchObject({ on: '2026-03-04', unit: { id: 'annexe' } })
  })

  test('a step that the drill exercises and nobody did is rated as not done; the latest record comes first', () => {
    const record = { kind: 'drill-record', title: 'A', plan: 'flood', drill: 'table' }
    const found = covered(
      workspaceOf({ drills: [{ id: 'table', exercises: ['look', 'report'] }] }, [
        { ...record, on: '2026-03-04', events: [{ at: '+2', step: 'look' }] },
        {
          ...record,
          title: 'B',
          on: '2026-09-04',
          events: [
            { at: '+6', step: 'look' },
            { at: '+7', step: 'report' },
          ],
        },
      ]),
    )
    expect(found[0]?.held.map(({ on, rating }) => `${on} ${rating}`)).toEqual(['2026-09-04 S', '2026-03-04 P'])
    expect(found[1]?.held.map(({ rating }) => rating)).toEqual(['P', 'U'])
    expect(found[3]?.held).toEqual([])
  })

  test('agrees with looking each step up in every drill', () => {
    const ids = Array.from({ length: 6 }, (_, index) => `s${index}`)
    const names = fc.subarray(ids)
    fc.assert(
      fc.property(fc.array(names, { maxLength: 4 }), fc.array(names, { maxLength: 3 }), (planned, scripted) => {
        const found = covered(
          workspaceOf(
            {
              steps: ids.map((id) => ({ id, title: id.toUpperCase() })),
              drills: planned.map((exercises, at) => ({ id: `p${at}`, exercises })),
            },
            scripted.map((expected, at) => ({
              id: `x${at}`,
              kind: 'drill',
              title: `Script ${at}`,
              plan: 'Flood',
              injects: expected.map((step) => ({ expects: [{ step }] })),
            })),
          ),
        )
        for (const [index, id] of ids.entries()) {
          const drills = planned.flatMap((one, at) => (one.length === 0 || one.includes(id) ? [`p${at}`] : []))
          const scripts = scripted.flatMap((one, at) => (one.includes(id) ? [`x${at}`] : []))
          expect(found[index]?.planned.map((drill) => drill.id)).toEqual(drills)
          expect(found[index]?.scripts.map((script) => script.id)).toEqual(scripts)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('a thousand steps in fifty drills', () => {
    const ids = Array.from({ length: 1000 }, (_, index) => `s${index}`)
    const drills = Array.from({ length: 50 }, (_, at) => ({
      id: `p${at}`,
      exercises: ids.filter((_, i) => i % 50 === at),
    }))
    const workspace = workspaceOf({ steps: ids.map((id) => ({ id, title: id })), drills })
    expect(covered(workspace).every(({ planned }) => planned.length === 1)).toBe(true)
  })
})
