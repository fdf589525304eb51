import type { Plan } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import type { Role } from '../../model/types.ts'
import { itemPlace, itemsIn, roleOf } from '../items.ts'
import type { Rule } from '../rule.ts'

export const twoSuperiors: Rule = {
  id: 'two-superiors',
  group: 'organisation',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan) {
    for (const [index, role] of itemsIn(plan, 'roles')) {
      if ((role['reports-to']?.length ?? 0) < 2 || role.external) continue
      const superiors = superiorsOf(plan, role)
      if (superiors.length < 2 || saysWhich(role, superiors)) continue
      const values = { role: role.name, superiors: superiors.map(({ name }) => name) }
      yield { place: itemPlace(plan, 'roles', index, 'reports-to'), values }
    }
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
  - { id: lobby, name: 大堂组, holder: 大堂经理, reports-to: commander }
  - { id: guard, name: 秩序组, holder: 保安班长, reports-to: [commander, lobby] }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理, function: speak, reports-to: commander }`,
        at: ['/roles/guard/reports-to'],
      },
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command, reports-to: head-office }
  - { id: lobby, name: 大堂组, holder: 大堂经理, reports-to: [现场指挥, 总行应急办], duties: [引导排队, 向总行应急办报数] }
  - { id: guard, name: 秩序组, holder: 保安班长, reports-to: commander }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理, function: speak, reports-to: commander }
  - { id: head-office, name: 总行应急办, holder: 值班行长 }`,
        at: ['/roles/lobby/reports-to'],
      },
    ],
    good: [
      {
        // The same one twice, by id and by name; and an authority outside that is kept informed.
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
  - { id: lobby, name: 大堂组, holder: 大堂经理, reports-to: [commander, 现场指挥] }
  - { id: guard, name: 秩序组, holder: 保安班长, reports-to: [commander, police] }
  - { id: police, name: 辖区民警, external: true }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理, function: speak, reports-to: commander }`,
      },
      {
        // Each commands at another level, and the duties say so.
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
  - { id: head-office, name: 总行应急办, holder: 值班行长 }
  - { id: lobby, name: 大堂组, holder: 大堂经理, reports-to: [commander, head-office], duties: [平时听现场指挥，一级响应时听总行应急办] }
  - { id: guard, name: 秩序组, holder: 保安班长, reports-to: commander }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理, function: speak, reports-to: commander }`,
      },
      {
        // The duties say for what to turn to whom.
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
  - { id: head-office, name: 总行应急办, holder: 值班行长 }
  - id: liaison
    name: 联络员
    holder: 支行文员
    reports-to: [commander, head-office]
    duties: [现场事务听现场指挥调度，信息报送按总行应急办口径办理]
  - { id: lobby, name: 大堂组, holder: 大堂经理, reports-to: commander }
  - { id: guard, name: 秩序组, holder: 保安班长, reports-to: commander }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理, function: speak, reports-to: commander }`,
      },
      {
        // Commander and second in command are one line.
        plan: `
roles:
  - { id: commander, name: 总指挥, holder: 行长, function: command }
  - { id: second, name: 副总指挥, holder: 副行长, reports-to: commander }
  - { id: lobby, name: 大堂组, holder: 大堂经理, reports-to: [commander, second] }
  - { id: guard, name: 秩序组, holder: 保安班长, reports-to: second }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理, function: speak, reports-to: commander }`,
      },
      {
        plan: `
roles:
  - { id: commander, name: Incident commander, holder: library-manager, function: command }
  - { id: office, name: Head office, holder: service-head }
  - id: press
    name: Press officer
    holder: press-officer
    function: speak
    reports-to: [commander, office]
    duties: ["Facts come from the incident commander, wording is settled with head office"]
  - { id: lobby, name: Floor team, holder: floor-supervisor, reports-to: commander }
  - { id: guard, name: Building team, holder: caretaker, reports-to: commander }`,
      },
    ],
  },
}

/** Those of the own house; a deputy commander stands for the one above. */
function superiorsOf(plan: Plan, role: Role): Role[] {
  const named = new Set(
    role['reports-to']?.flatMap((reference) => {
      const found = find(plan.data.roles, reference)?.item
      return found && found !== role && !found.external ? [found] : []
    }),
  )
  const isSecond = (one: Role): boolean =>
    /^副|副(?=总?指挥|组长|队长|主任)|\bdeputy\b|\bsecond in command\b/i.test(one.name) &&
    (one['reports-to'] ?? []).some((reference) => {
      const above = roleOf(plan, reference)
      return above !== undefined && named.has(above)
    })
  return [...named].filter((one) => !isSecond(one))
}

/** Whether one sentence of its duties names all of them: then it says for what to turn to whom. */
function saysWhich({ duties = [] }: Role, superiors: readonly Role[]): boolean {
  return duties.some((duty) => superiors.every(({ name }) => duty.toLowerCase().includes(name.toLowerCase())))
}
