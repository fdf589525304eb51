import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const resourceWithoutQuantity: Rule = {
  id: 'resource-without-quantity',
  group: 'resources',
  severity: 'warning',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '6.5.3' },
  *plan(plan) {
    for (const [index, resource] of itemsIn(plan, 'resources')) {
      if (isWritten(plan, ['resources', index, 'quantity'])) continue
      yield { place: itemPlace(plan, 'resources', index), values: { resource: resource.name } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
resources:
  - { id: barriers, name: 隔离带, kind: supplies, unit: 根, place: 大堂储物柜, keeper: guard }`,
        at: ['/resources/barriers'],
      },
    ],
    good: [
      {
        plan: `
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: 12, unit: 根, place: 大堂储物柜, keeper: guard }
  - { id: cards, name: 口径卡, kind: information, quantity: 每窗口一张, place: 窗口, keeper: lobby }`,
      },
    ],
  },
}
