import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const roleWithoutDuty: Rule = {
  id: 'role-without-duty',
  group: 'organisation',
  severity: 'warning',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '6.2' },
  *plan(plan) {
    for (const [index, role] of itemsIn(plan, 'roles')) {
      if (isWritten(plan, ['roles', index, 'duties']) || role.external) continue
      yield { place: itemPlace(plan, 'roles', index), values: { role: role.name } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长 }`,
        at: ['/roles/commander'],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长, duties: [判定级别，启动和终止响应] }
  - { id: police, name: 辖区民警, external: true }`,
      },
    ],
  },
}
