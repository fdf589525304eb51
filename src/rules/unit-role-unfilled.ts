import { planForUnit } from '../model/effective.ts'
import type { Place } from '../model/file.ts'
import type { Plan } from '../model/plan.ts'
import { suggest } from '../model/suggest.ts'
import type { SettingsData } from '../model/types.ts'
import { applies, canonicalPost, personsFor, placeInUnit, postName, type Unit, unitName } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Rule } from './rule.ts'

export const unitRoleUnfilled: Rule = {
  id: 'unit-role-unfilled',
  group: 'units',
  severity: 'error',
  basis: { kind: 'requirement', title: '国办发〔2024〕5号', clause: '第十六条' },
  stopsPrinting: true,
  *workspace({ workspace }) {
    const { settings, units } = workspace
    const known = [...new Set(units.flatMap((unit) => Object.keys(unit.data.people ?? {})))]
    for (const [post, lacking] of gapsIn(workspace)) {
      for (const [unit, plans] of lacking) {
        // Where the unit above lacks the post too, it is told there: who is bound there counts for all units below.
        const parent = unit.chain[1]
        if (parent && lacking.has(parent)) continue
        const below = [...lacking.keys()].filter((other) => other !== unit && other.chain.includes(unit))
        const near = known.includes(post) ? undefined : suggest(post, known)
        yield {
          place: placeOf(unit),
          message: near ? 'near' : below.length > 0 ? 'below' : 'message',
          values: {
            unit: unitName(unit),
            post: postName(settings, post, settings.locale ?? 'zh-Hans'),
            plans: [...plans].slice(0, 3).map((plan) => plan.data.title),
            n: below.length,
            near,
          },
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

/** For each post: the units whose handbook prints it and that nobody fills it for, with the plans that ask for it. */
function gapsIn({ plans, units, settings }: Workspace): Map<string, Map<Unit, Set<Plan>>> {
  const gaps = new Map<string, Map<Unit, Set<Plan>>>()
  for (const unit of units) {
    for (const plan of plans.filter((one) => isPrinted(one, unit, settings))) {
      for (const { holder, external } of planForUnit(plan, unit).data.roles) {
        if (external || !holder || personsFor(settings, unit, holder)?.persons.length) continue
        const post = canonicalPost(settings, holder)
        const lacking = gaps.get(post) ?? new Map<Unit, Set<Plan>>()
        lacking.set(unit, (lacking.get(unit) ?? new Set()).add(plan))
        gaps.set(post, lacking)
      }
    }
  }
  return gaps
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
