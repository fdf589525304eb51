import { parseDate } from '../../language/date.ts'
import { nextDue, parseRecurrence } from '../../language/recurrence.ts'
import type { Resource } from '../../model/types.ts'
import { itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'
import { changedResources } from './changed-resources.ts'

export const resourceCheckOverdue: Rule = {
  id: 'resource-check-overdue',
  group: 'resources',
  severity: 'warning',
  basis: { kind: 'practice' },
  calendar: true,
  *plan(plan, { today }) {
    if (plan.data.document?.status === 'retired') return
    for (const [index, { name, check }] of itemsIn(plan, 'resources')) {
      const due = dueOf(check)
      if (due === undefined || due >= today) continue
      const values = { resource: name, due, last: check?.last }
      yield { place: itemPlace(plan, 'resources', index, 'check', 'last'), values }
    }
  },
  *workspace({ workspace, today }) {
    for (const { plan, unit, name, change, base, place } of changedResources(workspace)) {
      const due = change.check?.last === undefined ? undefined : dueOf({ ...base?.check, ...change.check })
      if (due === undefined || due >= today) continue
      const values = { resource: name, due, last: change.check?.last, unit }
      yield { place: place('check', 'last'), plan, message: 'unit', values }
    }
  },
  examples: {
    bad: [
      {
        plan: `
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: 12, unit: 根, place: 大堂, keeper: guard, check: { every: 每月, last: 2026-05-31 } }`,
        today: '2026-07-01',
        at: ['/resources/barriers/check/last'],
      },
      {
        plan: `
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: 12, unit: 根, place: 大堂, keeper: guard, check: { every: 每季度, last: 2026-06-01 } }`,
        units: `
id: shore-road
name: 海岸路支行
plans: { example: { resources: { barriers: { check: { last: 2026-02-01 } } } } }`,
        today: '2026-07-01',
        at: ['/plans/example/resources/barriers/check/last'],
      },
    ],
    good: [
      {
        plan: `
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: 12, unit: 根, place: 大堂, keeper: guard, check: { every: 每月, last: 2026-06-01 } }
  - { id: radios, name: 对讲机, kind: communication, quantity: 6, unit: 部, place: 值班室, keeper: guard, check: { every: 每日 } }
  - { id: cones, name: 路锥, kind: supplies, quantity: 6, unit: 个, place: 值班室, keeper: guard, check: { last: 2020-06-01 } }`,
        today: '2026-07-01',
      },
      {
        plan: `
document: { status: retired }
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: 12, unit: 根, place: 大堂, keeper: guard, check: { every: 每月, last: 2019-06-01 } }`,
        today: '2026-07-01',
      },
    ],
  },
}

function dueOf(check: Resource['check']): string | undefined {
  const every = parseRecurrence(check?.every ?? '')
  const last = parseDate(check?.last ?? '')
  return every && last !== undefined ? nextDue(every, last) : undefined
}
