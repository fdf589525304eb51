import { demandOf, type PostChain } from '../../analysis/demand.ts'
import { postsOf } from '../../analysis/posts.ts'
import { staffingOf } from '../../analysis/staffing.ts'
import { type Unit, unitName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Message } from '../../source/finding.ts'
import { placeFor, staffedPlans } from '../printed.ts'
import type { Rule } from '../rule.ts'

export const singleResponder: Rule = {
  id: 'single-responder',
  group: 'units',
  severity: 'warning',
  basis: { kind: 'practice' },
  *workspace({ workspace }) {
    for (const [unit, { roles, steps }] of lacksOf(workspace)) {
      const values = { unit: unitName(unit), roles: roles.slice(0, 3), n: roles.length, steps: steps.slice(0, 3) }
      const message = roles.length === 0 ? 'steps' : roles.length > 3 ? 'many' : 'message'
      yield { place: placeFor(unit, 'people'), message, values }
    }
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, deputies: [理财经理] }`,
        units: `
- { id: shore-road, name: 海岸路支行, people: { 支行行长: { name: 戚示例 }, 大堂经理: { name: 章示例 }, 理财经理: { name: 云示例 } } }
- { id: college-street, name: 学府街支行, people: { 支行行长: { name: 郎示例 }, 支行副行长: { name: 鲁示例 }, 大堂经理: { name: 俞示例 }, 理财经理: { name: 任示例 } } }`,
        at: ['/shore-road/people'],
      },
      {
        plan: `
roles:
  - { id: guard, name: 守护组, holder: 保安班长, deputies: [保安员] }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理, deputies: [品牌部副总经理] }`,
        units: `
- { id: head-office, name: 总行, people: { 品牌部总经理: { name: 冯示例 } } }
- id: shore-road
  name: 海岸路支行
  parent: head-office
  people:
    保安班长: { name: 葛示例, on-duty: business }
    保安员: [{ name: 范示例, on-duty: off-hours }, { name: 彭示例, on-duty: holiday }]`,
        at: ['/head-office/people', '/shore-road/people'],
      },
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 店长, deputies: [副店长] }
  - { id: service, name: 客服组, holder: 客服主管, deputies: [副店长] }
  - { id: order, name: 秩序组, holder: 副店长, deputies: [店长] }
steps:
  - { id: open-exits, title: 打开全部出口, owner: order, within: 立即, life-safety: true }
  - { id: call-119, title: 拨打 119, owner: service, within: 立即, life-safety: true }
  - { id: decide, title: 下达疏散口令, owner: commander, within: 1 分钟 }`,
        units: `
id: shop
name: 示例店
people:
  店长: { name: 尹示例 }
  副店长: { name: 姚示例 }
  客服主管: { name: 姚示例 }`,
        at: ['/people'],
      },
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 网点负责人, deputies: [值班员] }
  - { id: order, name: 秩序组, holder: 值班员, deputies: [网点负责人] }`,
        units: `
id: outlet
name: 示例代理点
staff-on-duty: 1
people: { 网点负责人: { name: 尹示例 }, 值班员: { name: 姚示例 } }`,
        at: ['/people'],
      },
      {
        plan: `
roles:
  - { id: cash, name: 现金组, holder: 营业室主任, deputies: [库管员] }
  - { id: counter, name: 柜面组, holder: 库管员, deputies: [营业室主任] }
steps:
  - { id: count-cash, title: 盘点现金, owner: cash, within: 15 分钟, takes: 12m }
  - { id: open-windows, title: 增开窗口, owner: counter, within: 10 分钟, takes: 8m }`,
        units: `
id: shore-road
name: 海岸路支行
people: { 营业室主任: { name: 邹示例 }, 库管员: { name: 喻示例 } }`,
        at: ['/people'],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长, 营业室主任] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, deputies: [支行副行长] }
  - { id: guard, name: 秩序组, holder: 保安班长, deputies: [保安员] }
  - { id: clerk, name: 记录员, holder: 综合员 }
  - { id: police, name: 民警, external: true, holder: 所长, deputies: [副所长] }
steps:
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, takes: 3m }
  - { id: decide, title: 判定级别, owner: commander, within: 10 分钟, takes: 2m }
  - { id: exits, title: 打开出口, owner: guard, within: 立即, life-safety: true }
  - { id: help, title: 扶起跌倒的人, owner: lobby, within: 立即, life-safety: true, when: 有人跌倒 }`,
        units: `
id: shore-road
name: 海岸路支行
staff-on-duty: 4
people:
  支行行长: { name: 戚示例 }
  支行副行长: { name: 谢示例 }
  大堂经理: { name: 章示例 }
  综合员: { name: 苏示例 }
  保安班长: { name: 葛示例, on-duty: business }
  保安员: [{ name: 范示例, on-duty: business }, { name: 彭示例, on-duty: off-hours }]`,
      },
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, deputies: [理财经理] }`,
        units: `
- id: shore-road
  name: 海岸路支行
  people:
    支行行长: { name: 戚示例, deputy: { name: 谢示例 } }
    大堂经理: [{ name: 章示例 }, { name: 云示例 }]
- { id: blank, name: 筹建支行 }`,
      },
      {
        plan: '\nroles: [{ id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长] }]',
        units: `
id: shore-road
name: 海岸路支行
people: { 支行行长: { name: 戚示例 }, 支行副行长: { name: 戚示例 } }`,
      },
      {
        plan: `
applies-to: { tags: [branch] }
roles: [{ id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长] }]`,
        units: '\n- { id: shop, name: 示例店, tags: [shop], people: { 支行行长: { name: 尹示例 } } }',
      },
    ],
  },
}

interface Lacks {
  readonly roles: Message[]
  readonly steps: Message[]
}

/** By the unit whose person it hangs on, which may be one above those that feel it. */
function lacksOf(workspace: Workspace): ReadonlyMap<Unit, Lacks> {
  const posts = postsOf(workspace)
  const found = new Map<Unit, Lacks & { readonly told: Set<string> }>()
  for (const { unit, plans } of staffedPlans(workspace)) {
    const demand = demandOf(plans, posts.canonical)
    if (demand.chains.length === 0) continue
    const { called, losses } = staffingOf(unit, demand, posts)
    const isHoldersOwn = (chain: PostChain): boolean =>
      chain.posts.every((post) => posts.holding(unit, post)) && called(demand.chains.indexOf(chain)).length === 1
    for (const { away, vacant, atOnce } of losses()) {
      // A post that nobody fills is told of by itself.
      const gaps = vacant.filter(
        ({ posts: [holder = '', ...others] }) => others.length > 0 && posts.holding(unit, holder),
      )
      // That the deputy is the holder is told of by itself, unless more hangs on the same person.
      const own = gaps.length > 1 ? gaps : gaps.filter((chain) => !isHoldersOwn(chain))
      if (own.length + atOnce.length === 0) continue
      const lacks = found.get(away.unit) ?? { roles: [], steps: [], told: new Set() }
      found.set(away.unit, lacks)
      for (const { roles } of own) for (const { role } of roles.slice(0, 1)) add(lacks.roles, role.name, lacks.told)
      for (const { steps } of atOnce) for (const { step } of steps) add(lacks.steps, step.title, lacks.told)
    }
  }
  return found
}

function add(list: Message[], name: string, told: Set<string>): void {
  if (told.has(name)) return
  told.add(name)
  list.push({ key: 'single-responder.name', values: { name } })
}
