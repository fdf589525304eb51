import type { Role } from '../../model/types.ts'
import { itemPlace, roleOf } from '../items.ts'
import type { Rule } from '../rule.ts'

const usual = 7

export const spanOfControl: Rule = {
  id: 'span-of-control',
  group: 'organisation',
  severity: 'info',
  basis: { kind: 'practice' },
  options: { type: 'object', properties: { most: { type: 'integer', minimum: 1, default: usual } } },
  *plan(plan, { options }) {
    const most = typeof options.most === 'number' ? options.most : usual
    const below = new Map<Role, Set<Role>>()
    for (const role of plan.data.roles) {
      if (role.external) continue
      for (const reference of role['reports-to'] ?? []) {
        const superior = roleOf(plan, reference)
        if (!superior || superior === role || superior.external) continue
        below.set(superior, (below.get(superior) ?? new Set()).add(role))
      }
    }
    for (const [index, role] of plan.data.roles.entries()) {
      const n = below.get(role)?.size ?? 0
      if (n > most) yield { place: itemPlace(plan, 'roles', index), values: { role: role.name, n, most } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `  - { id: group-${n}, name: 第${n}组, holder: 组长${n}, reports-to: 现场指挥 }`).join('\n')}
steps: []`,
        at: ['/roles/commander'],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
${[1, 2, 3, 4, 5, 6, 7].map((n) => `  - { id: group-${n}, name: 第${n}组, holder: 组长${n}, reports-to: commander }`).join('\n')}
  - { id: police, name: 辖区民警, external: true, reports-to: commander }
  - { id: helper, name: 引导员, holder: 保安员, reports-to: group-1 }
steps: []`,
      },
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command, members: [甲, 乙, 丙, 丁, 戊, 己, 庚, 辛, 壬] }
steps: []`,
      },
    ],
  },
}
