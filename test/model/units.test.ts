import { describe, expect, it } from 'vitest'
import { planForUnit } from '../../src/model/effective.ts'
import { applies, inherited, personsFor } from '../../src/model/unit.ts'
import { told, workspaceOf } from './workspace-of.ts'

const plan = `---
id: run
title: 挤兑
kind: special
hazard: bank-run
roles: [{ id: chief, name: 总指挥, holder: 支行行长 }]
thresholds:
  - { id: queue, indicator: 排队人数, limits: { I: ">= 100", II: ">= 50" }, triggers: [call] }
levels: [{ id: I }, { id: II }]
steps:
  - { id: call, title: 报告, owner: chief, within: 15m }
---
`
const settings = 'posts:\n  branch-manager: { zh-Hans: 支行行长, en: Branch manager }\n  guard: { zh-Hans: 保安 }\n'
const units = `
- id: head
  name: 总行
  people: { guard: { name: 示例甲, phone: 000-0000-0001 }, 支行行长: { name: 示例乙, phone: 000-0000-0002 } }
  contacts: { police: { phone: "110" }, fire: { phone: "119" } }
- id: region
  name: 东区
  parent: head
  plans: { run: { thresholds: { queue: { limits: { II: ">= 40" } } } } }
- id: shore
  name: 海岸支行
  parent: 东区
  tags: [rural]
  people: { branch-manager: { name: 示例丙, phone: 000-0000-0003 } }
  contacts: { police: { phone: 000-0000-0110 } }
  plans: { run: { steps: { call: { within: 10m } }, resources: { boat: { name: 救生艇, quantity: 1 } } } }
`
const workspace = workspaceOf({ 'musterbook.yaml': settings, 'plans/run.md': plan, 'plans/units/all.yaml': units })
const unit = (id: string) => {
  const found = workspace.units.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('units', () => {
  it('read without a problem', () => {
    expect(workspace.problems.map(told)).toEqual([])
  })

  it('inherit people nearest first, whichever way the post is written', () => {
    const name = (id: string, post: string) => personsFor(workspace.settings, unit(id), post)?.persons[0]?.name
    expect(name('shore', '支行行长')).toBe('示例丙')
    expect(name('region', 'branch-manager')).toBe('示例乙')
    expect(name('shore', '保安')).toBe('示例甲')
    expect(name('shore', '出纳')).toBeUndefined()
  })

  it('inherit contacts key by key', () => {
    expect(inherited(unit('shore'), 'contacts')).toEqual({ police: { phone: '000-0000-0110' }, fire: { phone: '119' } })
  })

  it('merge their changes into a plan by id, from the top down', () => {
    const [base] = workspace.plans
    if (!base) throw new Error('no plan')
    const merged = planForUnit(base, unit('shore')).data
    expect(merged.thresholds?.[0]?.limits).toEqual({ I: '>= 100', II: '>= 40' })
    expect(merged.steps[0]).toMatchObject({ id: 'call', title: '报告', within: '10m' })
    expect(merged.resources).toMatchObject([{ id: 'boat', name: '救生艇' }])
    expect(base.data.steps[0]?.within).toBe('15m')
    expect(planForUnit(base, unit('head'))).toBe(base)
  })

  it('match tags of their own, and named units with all below them', () => {
    expect(applies({ tags: ['rural'] }, unit('shore'))).toBe(true)
    expect(applies({ tags: ['rural'] }, unit('region'))).toBe(false)
    expect(applies({ units: ['head'] }, unit('shore'))).toBe(true)
    expect(applies({ units: ['head'], except: ['region'] }, unit('shore'))).toBe(false)
    expect(applies(undefined, unit('shore'))).toBe(true)
  })
})

describe('units that cannot be', () => {
  const problems = (text: string) =>
    workspaceOf({ 'plans/run.md': plan, 'plans/units/a.yaml': text }).problems.map(told)

  it('tell of a parent that does not exist, is the unit itself, or stands below it', () => {
    expect(problems('id: a\nparent: bb\n')).toEqual([
      'unknown-reference plans/units/a.yaml /parent 2:9-2:11 unknown-reference.none',
    ])
    expect(problems('id: a\nparent: a\n')).toEqual([
      'unknown-reference plans/units/a.yaml /parent 2:9-2:10 unknown-reference.parent-circle',
    ])
    expect(problems('- { id: a, parent: b }\n- { id: b, parent: a }\n')).toHaveLength(1)
  })

  it('tell of changes to what a plan does not have', () => {
    expect(problems('id: a\nplans:\n  runn: {}\n  run:\n    steps:\n      cal: { within: 5m }\n')).toEqual([
      'unknown-reference plans/units/a.yaml /plans/run/steps/cal 6:7-6:10 unknown-reference.near',
    ])
  })

  it('tell of one id used twice', () => {
    expect(problems('- { id: a }\n- { id: a }\n')).toEqual([
      'duplicate-id plans/units/a.yaml /a/id 2:9-2:10 duplicate-id.unit',
    ])
  })

  it('are told once where the file of the unit above cannot be read', () => {
    const workspace = workspaceOf({
      'plans/run.md': plan,
      'plans/units/a.yaml': 'id: head\n]: 总行\n',
      'plans/units/b.yaml': 'id: b\nparent: head\n',
    })
    expect(workspace.problems.map((problem) => problem.rule)).toEqual(['syntax'])
    expect(workspace.units.map((unit) => unit.isWhole)).toEqual([false])
  })
})
