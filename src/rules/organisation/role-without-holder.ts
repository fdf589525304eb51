import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const roleWithoutHolder: Rule = {
  id: 'role-without-holder',
  group: 'organisation',
  severity: 'error',
  basis: { kind: 'requirement', title: '国办发〔2024〕5号', clause: '第十六条' },
  *plan(plan) {
    for (const [index, role] of itemsIn(plan, 'roles')) {
      if (role.external || isWritten(plan, ['roles', index, 'holder'])) continue
      yield { place: itemPlace(plan, 'roles', index), values: { role: role.name } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长 }
  - { id: first-aid, name: 救护组, members: [大堂经理, 保安员] }`,
        at: ['/roles/first-aid'],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长 }
  - { id: police, name: 辖区民警, external: true }`,
      },
    ],
  },
}
