import { commandOf } from '../../analysis/organisation.ts'
import { placeIn } from '../../model/plan.ts'
import { isWritten } from '../items.ts'
import type { Rule } from '../rule.ts'

export const noCommander: Rule = {
  id: 'no-commander',
  group: 'organisation',
  severity: 'error',
  basis: { kind: 'practice' },
  *plan(plan) {
    // An authority that names no role is an unknown reference, and told as that.
    if (commandOf(plan).length > 0 || isWritten(plan, ['activation', 'authority'])) return
    if (plan.data.roles.length > 0) yield { place: placeIn(plan, ['roles'], 'key') }
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: lobby, name: 大堂组, holder: 大堂经理 }
  - { id: guard, name: 秩序组, holder: 保安班长 }
activation: { criteria: 大厅聚集三十人以上 }`,
        at: ['/roles'],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: lobby, name: 大堂组, holder: 大堂经理 }
  - { id: manager, name: 支行行长, holder: 支行行长, function: command }
activation: { criteria: 大厅聚集三十人以上 }`,
      },
      {
        plan: `
roles:
  - { id: lobby, name: 大堂组, holder: 大堂经理 }
activation: { authority: lobby, criteria: 大厅聚集三十人以上 }`,
      },
    ],
  },
}
