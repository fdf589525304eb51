import { isOnePerson } from '../../analysis/persons.ts'
import { type Posts, postsOf } from '../../analysis/posts.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import type { Person } from '../../model/types.ts'
import { placeInUnit, postName, type Unit, unitName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import { itemPlace, itemsIn } from '../items.ts'
import { plansOfUnits } from '../printed.ts'
import type { Report, Rule } from '../rule.ts'

export const deputyIsHolder: Rule = {
  id: 'deputy-is-holder',
  group: 'units',
  severity: 'warning',
  basis: { kind: 'practice' },
  *workspace({ workspace }) {
    const { canonical } = postsOf(workspace)
    for (const plan of workspace.plans) yield* inPlan(plan, canonical)
    yield* betweenPosts(workspace)
    for (const unit of workspace.units) yield* ownDeputies(unit, workspace)
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: branch-manager, deputies: [支行副行长, 支行行长] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, deputies: 大堂经理 }
activation: { authority: commander, alternate: 现场指挥 }`,
        settings: 'posts: { branch-manager: { zh-Hans: 支行行长, en: Branch manager } }',
        at: ['/roles/commander/deputies/1', '/roles/lobby/deputies/0', '/activation/alternate'],
      },
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长] }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理, deputies: [品牌部副总经理] }
  - { id: order, name: 秩序组, holder: 保安班长, deputies: [保安员] }`,
        units: `
- id: head-office
  name: 总行
  people:
    品牌部总经理: { name: 冯示例, phone: 000-0000-0018 }
    品牌部副总经理: { name: 冯 示例 }
- id: shore-road
  name: 海岸路支行
  parent: head-office
  people:
    支行行长: { name: 戚示例, phone: 000-0000-0201 }
    支行副行长: { name: 戚示例, phone: 000-0000-0201 }
    保安班长: { name: 葛示例, deputy: { name: 葛示例 } }
    保安员: [{ name: 葛示例 }]
- { id: college-street, name: 学府街支行, parent: head-office, people: { 支行行长: { name: 郎示例 }, 支行副行长: { name: 鲁示例 } } }`,
        at: [
          '/head-office/people/品牌部副总经理',
          '/shore-road/people/支行副行长',
          '/shore-road/people/保安班长/deputy',
          '/shore-road/people/保安员',
        ],
      },
      {
        plan: '\nroles: [{ id: manager, name: Duty Manager, holder: manager, deputies: [assistant] }]',
        units:
          '\n- { id: shop, name: Shop, people: { manager: { phone: 000-0000-0201 }, assistant: { phone: 000 0000 0201 } } }',
        at: ['/shop/people/assistant'],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长, 分行行长], members: [支行行长] }
  - { id: police, name: 民警, external: true, holder: 所长, deputies: [所长] }
  - { id: order, name: 秩序组, holder: 保安班长, deputies: [保安员] }
  - { id: deputy, name: 副总指挥, holder: 支行副行长, deputies: [支行行长] }
activation: { authority: commander, alternate: order }`,
        units: `
- id: shore-road
  name: 海岸路支行
  people:
    支行行长: { name: 张示例, phone: 000-0000-0201, deputy: { name: 谢示例, phone: 000-0000-0201 } }
    支行副行长: { name: 张示例, phone: 000-0000-0202 }
    保安班长: { name: 葛示例, phone: 000-0000-0211 }
    保安员:
      - { name: 葛示例, phone: 000-0000-0211 }
      - { name: 彭示例, phone: 000-0000-0211 }
    单位负责人: { name: 张示例, phone: 000-0000-0201 }`,
      },
      {
        plan: `
applies-to: { tags: [branch] }
roles: [{ id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长] }]`,
        units: `
- { id: kiosk, name: 自助银行, people: { 支行行长: { name: 戚示例 }, 支行副行长: { name: 戚示例 } } }
- { id: blank, name: 筹建支行, tags: [branch], people: { 支行行长: { phone: 000-0000-0301 }, 支行副行长: { name: 谢示例 } } }`,
      },
    ],
  },
}

function* inPlan(plan: Plan, canonical: Posts['canonical']): Iterable<Report> {
  for (const [index, { name, holder, deputies = [], external }] of itemsIn(plan, 'roles')) {
    if (external || !holder) continue
    const post = canonical(holder)
    for (const [at, deputy] of deputies.entries()) {
      if (canonical(deputy) !== post) continue
      yield { place: itemPlace(plan, 'roles', index, 'deputies', at), plan, values: { role: name, post: deputy } }
    }
  }
  for (const key of ['activation', 'termination'] as const) {
    const { authority, alternate } = plan.data[key] ?? {}
    const roles = [authority, alternate].map((one) =>
      one === undefined ? undefined : find(plan.data.roles, one)?.item,
    )
    const [first, second] = roles
    if (!first || first !== second) continue
    yield { place: placeIn(plan, [key, 'alternate']), plan, message: 'alternate', values: { role: first.name } }
  }
}

/** Two posts of a role, one the deputy of the other, that one and the same person holds in a unit. */
function* betweenPosts(workspace: Workspace): Iterable<Report> {
  const { settings } = workspace
  const { canonical, holding } = postsOf(workspace)
  const name = (post: string): string => postName(settings, post, settings.locale ?? 'zh-Hans')
  const told = new Set<string>()
  for (const { unit, plans } of plansOfUnits(workspace)) {
    for (const [holder, deputy] of pairsOf(plans, canonical)) {
      const [held, stood] = [holding(unit, holder), holding(unit, deputy)]
      if (!held || !stood || !isOnePerson([...held.persons, ...stood.persons])) continue
      const where = unit.chain.indexOf(held.unit) < unit.chain.indexOf(stood.unit) ? held : stood
      const cause = JSON.stringify([where.unit.id, held.key, stood.key].sort())
      if (told.has(cause)) continue
      told.add(cause)
      yield {
        place: placeInUnit(where.unit, ['people', where.key]),
        message: 'one-person',
        values: { unit: unitName(where.unit), holder: name(holder), deputy: name(deputy) },
      }
    }
  }
}

const pairs = new WeakMap<readonly Plan[], readonly (readonly [string, string])[]>()

/** The posts of roles with those of their deputies, each pair once. */
function pairsOf(plans: readonly Plan[], canonical: Posts['canonical']): readonly (readonly [string, string])[] {
  let found = pairs.get(plans)
  if (!found) {
    const all = plans.flatMap(({ data }) =>
      data.roles.flatMap(({ holder, deputies = [], external }) =>
        external || !holder ? [] : deputies.map((deputy) => [canonical(holder), canonical(deputy)] as const),
      ),
    )
    const different = all.filter(([holder, deputy]) => holder !== deputy)
    found = [...new Map(different.map((pair) => [pair.join('\n'), pair])).values()]
    pairs.set(plans, found)
  }
  return found
}

function* ownDeputies(unit: Unit, { settings }: Workspace): Iterable<Report> {
  for (const [key, bound] of Object.entries(unit.data.people ?? {})) {
    const isList = Array.isArray(bound)
    for (const [index, person] of (isList ? (bound as readonly Person[]) : [bound as Person]).entries()) {
      if (!person.deputy || !isOnePerson([person, person.deputy])) continue
      yield {
        place: placeInUnit(unit, ['people', key, ...(isList ? [index] : []), 'deputy']),
        message: 'own',
        values: { unit: unitName(unit), post: postName(settings, key, settings.locale ?? 'zh-Hans') },
      }
    }
  }
}
