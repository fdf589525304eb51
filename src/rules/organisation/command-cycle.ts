import { organisationOf } from '../../analysis/organisation.ts'
import { itemPlace } from '../items.ts'
import type { Rule } from '../rule.ts'

export const commandCycle: Rule = {
  id: 'command-cycle',
  group: 'organisation',
  severity: 'error',
  basis: { kind: 'practice' },
  *plan(plan) {
    for (const circle of organisationOf(plan).circles) {
      const [first] = circle
      if (!first) continue
      const place = itemPlace(plan, 'roles', plan.data.roles.indexOf(first), 'reports-to')
      yield { place, values: { circle: [...circle, first].map((role) => role.name).join(' → ') } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, reports-to: head-office }
  - { id: lobby, name: 大堂组, holder: 大堂经理, reports-to: commander }
  - { id: head-office, name: 总行, holder: 分管副行长, reports-to: lobby }`,
        at: ['/roles/commander/reports-to'],
      },
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, reports-to: commander }`,
        at: ['/roles/commander/reports-to'],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, reports-to: head-office }
  - { id: lobby, name: 大堂组, holder: 大堂经理, reports-to: [commander, head-office] }
  - { id: head-office, name: 总行, holder: 分管副行长 }`,
      },
    ],
  },
}
