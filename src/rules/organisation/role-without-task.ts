import type { Pointer } from '../../language/pointer.ts'
import type { Plan } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import { schemaOf } from '../../model/schemas.ts'
import { walk } from '../../model/walk.ts'
import { itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const roleWithoutTask: Rule = {
  id: 'role-without-task',
  group: 'organisation',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan) {
    const busy = rolesNamed(plan)
    for (const [index, role] of itemsIn(plan, 'roles')) {
      if (!busy.has(index)) yield { place: itemPlace(plan, 'roles', index), values: { role: role.name } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长 }
  - { id: lobby, name: 大堂组, holder: 大堂经理 }
  - { id: guard, name: 秩序组, holder: 保安班长 }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理 }
  - { id: first-aid, name: 救护组, holder: 理财经理, reports-to: commander }`,
        at: ['/roles/first-aid'],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长 }
  - { id: lobby, name: 大堂组, holder: 大堂经理 }
steps:
  - { id: count-people, title: 清点人数, owner: 大堂组, within: 5 分钟, notify: [commander] }`,
      },
    ],
  },
}

/** Indices of the roles that the plan names where there is something to do. */
function rolesNamed(plan: Plan): Set<number> {
  const named = new Set<number>()
  walk(plan.data, schemaOf('plan'), {
    value: (value, own, at) => {
      if (typeof value !== 'string' || !own['x-ref']?.includes('roles') || isChain(at())) return
      const found = find(plan.data.roles, value)
      if (found) named.add(found.index)
    },
  })
  return named
}

/** The chain of command gives no task, and neither does keeping or receiving the document. */
function isChain(pointer: Pointer): boolean {
  return pointer[0] === 'roles' || pointer[0] === 'document'
}
