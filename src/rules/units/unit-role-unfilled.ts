import { type Posts, postsOf } from '../../analysis/posts.ts'
import { suggest } from '../../model/suggest.ts'
import { postName, unitName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import { gapsOf, type Lacks, placeFor, titlesOf, topmost } from '../printed.ts'
import type { Rule } from '../rule.ts'

export const unitRoleUnfilled: Rule = {
  id: 'unit-role-unfilled',
  group: 'units',
  severity: 'error',
  basis: { kind: 'requirement', title: '国办发〔2024〕5号', clause: '第十六条' },
  stopsPrinting: true,
  *workspace({ workspace }) {
    const { settings } = workspace
    const known = postsThatMayBeMisspelt(workspace)
    for (const [post, lacking] of gapsOf(workspace, unfilled(postsOf(workspace)))) {
      // In Chinese a character that differs is another post (支行行长, 分行行长); one too few or too many is a slip.
      const near = suggest(
        post,
        known.filter((other) => other.length !== post.length || /[a-z]/i.test(other)),
      )
      const name = postName(settings, post, settings.locale ?? 'zh-Hans')
      for (const [unit, below] of topmost(lacking)) {
        yield {
          place: placeFor(unit, 'people'),
          message: near ? 'near' : below > 0 ? 'below' : 'message',
          values: { unit: unitName(unit), post: name, plans: titlesOf(lacking.get(unit)), n: below, near },
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

/** The holders of roles that nobody fills. */
function unfilled({ canonical, persons }: Posts): Lacks {
  return (unit) => (plan) =>
    plan.data.roles.flatMap(({ holder, external }) =>
      external || !holder || persons(unit, holder).length > 0 ? [] : [canonical(holder)],
    )
}

/** Posts that units fill and no plan asks for: one of them may be what a plan meant. */
function postsThatMayBeMisspelt(workspace: Workspace): string[] {
  const { plans, units } = workspace
  const { canonical } = postsOf(workspace)
  const asked = new Set(
    plans.flatMap(({ data }) =>
      data.roles.flatMap(({ holder = '', deputies = [], members = [] }) =>
        [holder, ...deputies, ...members].map(canonical),
      ),
    ),
  )
  const filled = new Set(units.flatMap((unit) => Object.keys(unit.data.people ?? {})))
  return [...filled].filter((post) => !asked.has(canonical(post)))
}
