import { commandOf, speakersOf } from '../../analysis/organisation.ts'
import { postsOf } from '../../analysis/posts.ts'
import type { Plan } from '../../model/plan.ts'
import type { Role } from '../../model/types.ts'
import { applies } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import { isWritten, itemPlace, itemsIn, roleOf } from '../items.ts'
import type { Rule } from '../rule.ts'

export const roleWithoutDeputy: Rule = {
  id: 'role-without-deputy',
  group: 'organisation',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan, { workspace }) {
    const reasons = reasonsIn(plan)
    for (const [index, role] of itemsIn(plan, 'roles')) {
      const reason = role.key ? 'key' : reasons.get(role)
      if (!reason || role.external || isWritten(plan, ['roles', index, 'deputies'])) continue
      if (hasDeputyEverywhere(role, plan, workspace)) continue
      yield {
        place: itemPlace(plan, 'roles', index),
        values: { role: role.name, reason: { key: `role-without-deputy.because-${reason}` } },
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长 }
  - { id: counter, name: 柜面组, holder: 柜面主管 }
  - { id: cash, name: 现金组, holder: 营业室主任, key: true }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理 }
steps:
  - { id: count-cash, title: 盘点现金, owner: counter, deadline: 自发现起 1 小时内 }
activation: { authority: commander, criteria: 大厅聚集三十人以上 }`,
        at: ['/roles/commander', '/roles/counter', '/roles/cash', '/roles/spokesperson'],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长, 营业室主任] }
  - { id: police, name: 辖区民警, external: true, key: true }
  - { id: counter, name: 柜面组, holder: 柜面主管 }
activation: { authority: commander, criteria: 大厅聚集三十人以上 }`,
      },
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }`,
        units: `
id: shore-road
people: { 支行行长: { name: 戚示例, phone: 000-0000-0201, deputy: { name: 谢示例, phone: 000-0000-0202 } } }`,
      },
    ],
  },
}

type Reason = 'key' | 'command' | 'speak' | 'deadline'

function reasonsIn(plan: Plan): Map<Role, Reason> {
  const reasons = new Map<Role, Reason>()
  for (const step of plan.data.steps) {
    const owner = step.deadline === undefined ? undefined : roleOf(plan, step.owner)
    if (owner) reasons.set(owner, 'deadline')
  }
  for (const role of speakersOf(plan)) reasons.set(role, 'speak')
  for (const role of commandOf(plan)) reasons.set(role, 'command')
  return reasons
}

/** Units may name who stands in for a person, which does for the plan where all of them do. */
function hasDeputyEverywhere({ holder = '' }: Role, plan: Plan, workspace: Workspace): boolean {
  const { persons } = postsOf(workspace)
  const own = workspace.units.filter((unit) => applies(plan.data['applies-to'], unit))
  return own.length > 0 && own.every((unit) => persons(unit, holder).some((person) => person.deputy !== undefined))
}
