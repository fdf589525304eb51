import { postsOf } from '../../analysis/posts.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import type { Role } from '../../model/types.ts'
import { applies, type Unit, unitName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import { isWritten, itemPlace, itemsIn } from '../items.ts'
import { isPrinted } from '../printed.ts'
import type { Rule } from '../rule.ts'

export const roleWithoutContact: Rule = {
  id: 'role-without-contact',
  group: 'organisation',
  severity: 'warning',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第十七条' },
  *plan(plan, { workspace }) {
    if (isMuteThroughout(plan, workspace)) yield { place: placeIn(plan, ['roles'], 'key'), message: 'none' }
    const units = workspace.units.filter((unit) => applies(plan.data['applies-to'], unit))
    for (const [index, role] of itemsIn(plan, 'roles')) {
      // Without a holder there is nobody to reach: that is told by another rule.
      if (role.external || !isWritten(plan, ['roles', index, 'holder'])) continue
      if (isWritten(plan, ['roles', index, 'contact'])) continue
      const place = itemPlace(plan, 'roles', index)
      const lacking = units.filter((unit) => isMute(role, unit, plan, workspace))
      const [first] = lacking
      if (lacking.length === units.length) yield { place, values: { role: role.name } }
      else if (first) {
        const values = { role: role.name, holder: role.holder, unit: unitName(first), n: lacking.length }
        yield { place, message: 'units', values }
      }
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
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长 }`,
        units: `
- { id: shore-road, name: 海岸路支行, people: { 支行行长: { name: 戚示例, phone: 000-0000-0201 } } }
- { id: college-street, name: 学府街支行, people: { 支行行长: { name: 郎示例 } } }`,
        at: ['/roles/commander'],
      },
      {
        // Nobody holds a role, and nobody outside has a number: nothing in the plan can be dialled.
        plan: `
roles:
  - { id: team, name: 投诉处理组, members: [客服人员] }
  - { id: after-sales, name: 售后组 }
contacts: []`,
        at: ['/roles'],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长 }
  - { id: police, name: 辖区民警, external: true }
  - { id: head-office, name: 总行, holder: 总行值班员, contact: head-office }`,
        units: `
- { id: shore-road, name: 海岸路支行, people: { 支行行长: { name: 戚示例, phone: 000-0000-0201 } } }
- { id: college-street, name: 学府街支行, people: { 支行行长: [{ name: 郎示例, phone: 000-0000-0301 }] } }`,
      },
      {
        // Without holders there is nobody to reach yet; what can be dialled is there.
        plan: `
roles:
  - { id: team, name: 投诉处理组, members: [客服人员] }
contacts: [{ id: hotline, name: 客服热线, phone: 000-0000-0001, duty: true }]`,
      },
      { plan: '\ndocument: { status: retired }\nroles: [{ id: team, name: 投诉处理组 }]\ncontacts: []' },
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长 }`,
        settings: 'people-source: private/people.csv',
        units: '\n- { id: shore-road, name: 海岸路支行, people: { 支行行长: { on-duty: business } } }',
      },
    ],
  },
}

/**
 * Whether a unit binds the holder without a phone; where names and phones are kept outside the repository, a post that is
 * bound has to do. Where nobody is bound in a handbook that is printed, another rule tells.
 */
function isMute({ holder = '' }: Role, unit: Unit, plan: Plan, workspace: Workspace): boolean {
  const persons = postsOf(workspace).persons(unit, holder)
  if (persons.length === 0) return !isPrinted(plan, unit, workspace.settings)
  const isElsewhere = workspace.settings['people-source'] !== undefined && workspace.people === undefined
  return !isElsewhere && persons.every((person) => person.phone === undefined)
}

/** Whether nothing in the plan can be dialled, and no role has a holder of whom that could be told. */
function isMuteThroughout(plan: Plan, { units }: Workspace): boolean {
  const { document, roles, contacts = [] } = plan.data
  if (document?.status === 'retired' || isWritten(plan, ['contacts']) || contacts.length > 0) return false
  if (units.some((unit) => applies(plan.data['applies-to'], unit))) return false
  return roles.every(({ holder, contact, external }) => external || (holder === undefined && contact === undefined))
}
