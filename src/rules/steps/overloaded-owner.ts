import { overloads } from '../../analysis/overload.ts'
import { secondsMessage } from '../../analysis/time-words.ts'
import { find } from '../../model/references.ts'
import { itemPlace } from '../items.ts'
import { isOneMan } from '../one-man.ts'
import type { Rule } from '../rule.ts'

export const overloadedOwner: Rule = {
  id: 'overloaded-owner',
  group: 'steps',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan, { workspace }) {
    const { roles, steps } = plan.data
    // Helpers that are named may do one of them.
    const found = overloads(plan, workspace.plans, (role) => (role.members?.length ? undefined : role.id))
    for (const [id, { jobs, takes, time }] of found) {
      const role = find(roles, id)?.item
      const last = jobs.at(-1)
      if (!role || !last || !isOneMan(role, plan, workspace)) continue
      const titles = jobs.flatMap(({ index }) => steps[index]?.title ?? [])
      const values = { role: role.name, steps: titles, takes: secondsMessage(takes), time: secondsMessage(time) }
      yield { place: itemPlace(plan, 'steps', last.index, 'takes'), values }
    }
  },
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: count, title: 盘点现金, owner: lobby, within: 20 分钟, takes: 15m }
  - { id: list, title: 逐户登记, owner: lobby, within: 20 分钟, takes: { least: 4m, usual: 10m, most: 30m } }`,
        at: ['/steps/list/takes'],
      },
      {
        plan: `
steps:
  - { id: call, title: 报告总行, owner: commander, within: 10 分钟, takes: 5m }
  - { id: brief, title: 部署各组, owner: commander, within: 10 分钟, takes: 4m }
  - { id: media, title: 会见带队民警, owner: commander, deadline: 自启动起10分钟内, takes: 4m }
  - { id: later, title: 口头总结, owner: commander, after: [call], within: 30 分钟, takes: 20m }`,
        at: ['/steps/media/takes'],
      },
    ],
    good: [
      {
        plan: '\nsteps:\n  - { id: a, title: 盘点, owner: lobby, within: 20m }\n  - { id: b, title: 登记, owner: lobby, within: 20m, takes: 19m }',
      },
      {
        // One after the other, of exclusive cases, on a condition, with help, or not in the same hours.
        plan: `
cases:
  - { id: queue, name: 办理业务排队, criteria: 客户手持排队号 }
  - { id: dispute, name: 围观争执, criteria: 两人以上争执 }
steps:
  - { id: a, title: 盘点, owner: lobby, within: 20m, takes: 15m }
  - { id: b, title: 登记, owner: lobby, within: 20m, takes: 15m, after: [a] }
  - { id: c, title: 引导, owner: guard, within: 20m, takes: 15m, cases: [queue] }
  - { id: d, title: 劝解, owner: guard, within: 20m, takes: 15m, cases: [dispute] }
  - { id: e, title: 会商, owner: commander, within: 20m, takes: 15m }
  - { id: f, title: 送医, owner: commander, within: 20m, takes: 15m, when: 有人受伤 }
  - { id: g, title: 通报, owner: commander, within: 20m, takes: 15m, with: [guard] }
  - { id: h, title: 发布公告, owner: spokesperson, within: 20m, takes: 15m, hours: business }
  - { id: i, title: 电话答复, owner: spokesperson, within: 20m, takes: 15m, hours: off-hours }`,
      },
      {
        // There is time for both, though they begin together.
        plan: `
steps:
  - { id: a, title: 盘点, owner: lobby, within: 20m, takes: 10m }
  - { id: b, title: 登记, owner: lobby, within: 20m, takes: 10m }
  - { id: c, title: 总结, owner: lobby, within: 1h, takes: 30m }`,
      },
      {
        // Several people.
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
  - { id: lobby, name: 大堂组, holder: 大堂经理, members: [理财经理, 引导员] }
  - { id: guard, name: 秩序组, holder: 保安员 }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理, function: speak }
steps:
  - { id: a, title: 盘点, owner: lobby, within: 20m, takes: 15m }
  - { id: b, title: 登记, owner: lobby, within: 20m, takes: 15m }
  - { id: c, title: 守东门, owner: guard, within: 20m, takes: 15m }
  - { id: d, title: 守西门, owner: guard, within: 20m, takes: 15m }`,
        units: `
id: shore-road
name: 海岸路支行
people: { 保安员: [{ name: 甲示例, phone: 000-0000-0001 }, { name: 乙示例, phone: 000-0000-0002 }] }`,
      },
    ],
  },
}
