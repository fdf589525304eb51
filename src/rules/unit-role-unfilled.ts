import { planForUnit } from '../model/effective.ts'
import type { Place } from '../model/file.ts'
import type { Plan } from '../model/plan.ts'
import { suggest } from '../model/suggest.ts'
import type { SettingsData } from '../model/types.ts'
import { applies, placeInUnit, postName, type Unit, unitName } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'
import { postsOf } from './posts.ts'
import type { Rule } from './rule.ts'

export const unitRoleUnfilled: Rule = {
  id: 'unit-role-unfilled',
  group: 'units',
  severity: 'error',
  basis: { kind: 'requirement', title: '国办发〔2024〕5号', clause: '第十六条' },
  stopsPrinting: true,
  *workspace({ workspace }) {
    const { settings } = workspace
    const known = postsThatMayBeMisspelt(workspace)
    for (const [post, lacking] of gapsIn(workspace)) {
      // In Chinese a character that differs is another post (支行行长, 分行行长); one too few or too many is a slip.
      const near = suggest(
        post,
        known.filter((other) => other.length !== post.length || /[a-z]/i.test(other)),
      )
      for (const [unit, below] of topmost(lacking)) {
        const plans = [...(lacking.get(unit) ?? [])]
          .slice(0, 3)
          .map((plan) => ({ key: 'rules.plan-title', values: { title: plan.data.title } }))
        const name = postName(settings, post, settings.locale ?? 'zh-Hans')
        yield {
          place: placeOf(unit),
          message: near ? 'near' : below > 0 ? 'below' : 'message',
          values: { unit: unitName(unit), post: name, plans, n: below, near },
        }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长, contact: 000-0000-0201 }
  - { id: guard, name: 秩序组, holder: 保安班长 }`,
        units: `
- { id: east-region, name: 东区分行, people: { 支行行长: { name: 严示例 } } }
- { id: shore-road, name: 海岸路支行, parent: east-region }
- { id: college-street, name: 学府街支行, parent: east-region, people: { 保安班长: { name: 唐示例 } } }`,
        at: ['/east-region/people'],
      },
      {
        plan: `
applies-to: { tags: [branch] }
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长 }`,
        units: `
- { id: east-region, name: 东区分行, people: { 分行行长: { name: 严示例 } } }
- { id: shore-road, name: 海岸路支行, parent: east-region, tags: [branch] }
- { id: college-street, name: 学府街支行, parent: east-region, tags: [branch], people: { 支行长: { name: 郎示例 } } }`,
        at: ['/shore-road', '/college-street/people'],
      },
    ],
    good: [
      {
        plan: `
applies-to: { tags: [branch] }
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长 }
  - { id: spokesperson, name: 新闻发言人, holder: brand-manager, deputies: 品牌部副总经理 }
  - { id: police, name: 辖区民警, external: true }`,
        settings: 'posts: { brand-manager: { zh-Hans: 品牌部总经理 } }',
        units: `
- { id: head-office, name: 总行, people: { 品牌部总经理: { name: 冯示例 } } }
- { id: shore-road, name: 海岸路支行, parent: head-office, tags: [branch], people: { 支行行长: { name: 戚示例 } } }`,
      },
      {
        settings: 'handbooks: [{ id: office, for: workspace }]',
        units: '\n- { id: head-office, name: 总行 }',
      },
    ],
  },
}

type Gaps = ReadonlyMap<Unit, ReadonlySet<Plan>>

/** For each post: the units whose handbook prints it and that nobody fills it for, with the plans that ask for it. */
function gapsIn(workspace: Workspace): ReadonlyMap<string, Gaps> {
  const gaps = new Map<string, Map<Unit, Set<Plan>>>()
  const posts = postsOf(workspace)
  for (const unit of workspace.units) {
    if (!unit.isWhole) continue
    for (const plan of workspace.plans) {
      if (!isPrinted(plan, unit, workspace.settings)) continue
      for (const { holder, external } of planForUnit(plan, unit).data.roles) {
        if (external || !holder || posts.persons(unit, holder).length > 0) continue
        const post = posts.canonical(holder)
        const lacking = gaps.get(post) ?? new Map<Unit, Set<Plan>>()
        lacking.set(unit, (lacking.get(unit) ?? new Set()).add(plan))
        gaps.set(post, lacking)
      }
    }
  }
  return gaps
}

/** The highest of the units that lack a post, each with how many below it: one person bound there fills it for all. */
function topmost(lacking: Gaps): Map<Unit, number> {
  const below = new Map<Unit, number>()
  for (const unit of lacking.keys()) {
    let top = unit
    for (const above of unit.chain) {
      if (!lacking.has(above)) break
      top = above
    }
    below.set(top, (below.get(top) ?? 0) + (top === unit ? 0 : 1))
  }
  return below
}

/** Posts that units fill and no plan asks for: one of them may be what a plan meant. */
function postsThatMayBeMisspelt({ plans, units }: Workspace): string[] {
  const asked = new Set(
    plans.flatMap(({ data }) =>
      data.roles.flatMap(({ holder = '', deputies = [], members = [] }) => [holder, ...deputies, ...members]),
    ),
  )
  const filled = new Set(units.flatMap((unit) => Object.keys(unit.data.people ?? {})))
  return [...filled].filter((post) => !asked.has(post))
}

/** Whether a handbook that is made for each unit prints the plan for this one. */
function isPrinted(plan: Plan, unit: Unit, { handbooks }: SettingsData): boolean {
  if (!applies(plan.data['applies-to'], unit)) return false
  if (!handbooks?.length) return true
  return handbooks.some(
    (handbook) =>
      (handbook.for ?? 'unit') === 'unit' &&
      applies(handbook['applies-to'], unit) &&
      (!handbook.plans?.length || handbook.plans.includes(plan.id) || handbook.plans.includes(plan.data.title)),
  )
}

function placeOf(unit: Unit): Place {
  return unit.data.people ? placeInUnit(unit, ['people'], 'key') : placeInUnit(unit, [], 'first-key')
}
