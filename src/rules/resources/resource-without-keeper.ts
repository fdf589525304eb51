import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const resourceWithoutKeeper: Rule = {
  id: 'resource-without-keeper',
  group: 'resources',
  severity: 'warning',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '6.5.3' },
  *plan(plan) {
    for (const [index, resource] of itemsIn(plan, 'resources')) {
      if (isWritten(plan, ['resources', index, 'keeper'])) continue
      yield { place: itemPlace(plan, 'resources', index), values: { resource: resource.name } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: 12, unit: 根, place: 大堂储物柜 }`,
        at: ['/resources/barriers'],
      },
    ],
    good: [
      {
        plan: `
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: 12, unit: 根, place: 大堂储物柜, keeper: guard }`,
      },
    ],
  },
}
