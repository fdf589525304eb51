import { parseDate } from '../../language/date.ts'
import { itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'
import { changedResources } from './changed-resources.ts'

export const resourceExpired: Rule = {
  id: 'resource-expired',
  group: 'resources',
  severity: 'warning',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '6.5.3' },
  calendar: true,
  *plan(plan, { today }) {
    if (plan.data.document?.status === 'retired') return
    for (const [index, { name, expires }] of itemsIn(plan, 'resources')) {
      const day = parseDate(expires ?? '')
      if (day === undefined || day >= today) continue
      yield { place: itemPlace(plan, 'resources', index, 'expires'), values: { resource: name, day } }
    }
  },
  *workspace({ workspace, today }) {
    for (const { plan, unit, name, change, place } of changedResources(workspace)) {
      const day = parseDate(change.expires ?? '')
      if (day === undefined || day >= today) continue
      yield { place: place('expires'), plan, message: 'unit', values: { resource: name, day, unit } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
resources:
  - { id: masks, name: 防烟面罩, kind: supplies, quantity: 12, unit: 只, place: 值班室, keeper: guard, expires: 2026-06-30 }`,
        today: '2026-07-01',
        at: ['/resources/masks/expires'],
      },
      {
        plan: `
resources:
  - { id: masks, name: 防烟面罩, kind: supplies, quantity: 12, unit: 只, place: 值班室, keeper: guard, expires: 2028-06-30 }`,
        units: `
id: shore-road
name: 海岸路支行
plans: { example: { resources: { masks: { expires: 2026-05-31 } } } }`,
        today: '2026-07-01',
        at: ['/plans/example/resources/masks/expires'],
      },
    ],
    good: [
      {
        plan: `
resources:
  - { id: masks, name: 防烟面罩, kind: supplies, quantity: 12, unit: 只, place: 值班室, keeper: guard, expires: 2026-07-01 }
  - { id: ropes, name: 缓降绳, kind: supplies, quantity: 2, unit: 条, place: 二楼, keeper: guard }`,
        today: '2026-07-01',
      },
      {
        plan: `
document: { status: retired }
resources:
  - { id: masks, name: 防烟面罩, kind: supplies, quantity: 12, unit: 只, place: 值班室, keeper: guard, expires: 2019-07-01 }`,
        today: '2026-07-01',
      },
    ],
  },
}
