import { atOnce } from '../../analysis/at-once.ts'
import { commandOf, speakersOf } from '../../analysis/organisation.ts'
import { overloads } from '../../analysis/overload.ts'
import { postsOf } from '../../analysis/posts.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import type { Role } from '../../model/types.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Message } from '../../source/finding.ts'
import { isWritten, itemPlace, roleOf } from '../items.ts'
import { isOneMan } from '../one-man.ts'
import type { Report, Rule } from '../rule.ts'

export const clashingRoles: Rule = {
  id: 'clashing-roles',
  group: 'organisation',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan, { workspace }) {
    yield* standInClashes(plan, workspace)
    const shared = sharedPosts(plan, workspace)
    if (shared.length === 0) return
    const reasons = [...reasonsIn(plan, workspace, shared)]
    for (const { roles, post } of shared) {
      const told = new Set<Role>()
      for (const { pair, why } of reasons) {
        const [first, second] = inOrder(plan, pair)
        if (!roles.includes(first) || !roles.includes(second) || told.has(second)) continue
        told.add(second)
        const index = plan.data.roles.indexOf(second)
        const values = { post, first: first.name, second: second.name, why }
        yield { place: itemPlace(plan, 'roles', index, 'holder'), values }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长, function: command }
  - { id: lobby, name: 大堂组, holder: 大堂经理, reports-to: commander }
  - { id: guard, name: 秩序组, holder: 保安班长, reports-to: commander }
  - { id: spokesperson, name: 新闻发言人, holder: 支行行长, function: speak }`,
        at: ['/roles/spokesperson/holder'],
      },
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
  - { id: rescue, name: 救护组, holder: 大堂经理 }
  - { id: exits, name: 疏散组, holder: 大堂经理 }
activation: { authority: commander, alternate: exits, criteria: 起火 }
termination: { authority: commander, alternate: exits, criteria: 明火扑灭 }
communications: []
steps:
  - { id: aid, title: 抢救伤者, owner: rescue, within: 立即, life-safety: true }
  - { id: out, title: 引导客户离开, owner: exits, within: 立即, life-safety: true }`,
        at: ['/roles/exits/holder'],
      },
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: branch-manager, function: command }
  - { id: deputy-commander, name: 副指挥, holder: 支行行长 }
activation: { authority: commander, alternate: deputy-commander, criteria: 大厅聚集三十人以上 }
termination: { authority: commander, alternate: commander, criteria: 大厅恢复秩序 }`,
        settings: 'posts: { branch-manager: { zh-Hans: 支行行长 } }',
        at: ['/activation/alternate', '/termination/alternate'],
      },
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
  - { id: cash, name: 现金组, holder: 营业室主任 }
  - { id: log, name: 记录组, holder: 营业室主任 }
activation: { authority: commander, criteria: 大厅聚集三十人以上 }
termination: { authority: commander, criteria: 大厅恢复秩序 }
steps:
  - { id: count, title: 双人盘点现金, owner: cash, within: 20 分钟, takes: 15m }
  - { id: list, title: 逐户登记诉求, owner: log, within: 20 分钟, takes: 12m }`,
        at: ['/roles/log/holder'],
      },
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
  - { id: writer, name: 宣传组, holder: 办公室主任 }
  - { id: checker, name: 审核组, holder: 办公室主任 }
activation: { authority: commander, criteria: 大厅聚集三十人以上 }
termination: { authority: commander, criteria: 大厅恢复秩序 }
communications:
  - { id: notice, audience: 客户, channel: 张贴, owner: writer, approver: checker, text: 今日照常办理。 }`,
        at: ['/roles/checker/holder'],
      },
    ],
    good: [
      {
        // One post, two roles, one after the other: there is time for both.
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
  - { id: liaison, name: 联络员, holder: 办公室主任 }
  - { id: spokesperson, name: 新闻发言人, holder: 办公室主任, function: speak }
activation: { authority: commander, alternate: liaison, criteria: 大厅聚集三十人以上 }
termination: { authority: commander, criteria: 大厅恢复秩序 }
steps:
  - { id: report, title: 报告总行, owner: liaison, within: 15 分钟, takes: 5m }
  - { id: publish, title: 发布公告, owner: spokesperson, within: 2 小时, takes: 40m }`,
      },
      {
        // He who speaks also writes what is said.
        plan: `
communications:
  - { id: notice, audience: 客户, channel: 张贴, owner: spokesperson, approver: spokesperson, text: 今日照常办理。 }`,
      },
      {
        // First actions for life of exclusive cases, and one that waits for the other.
        plan: `
cases:
  - { id: fire, name: 起火, criteria: 看见明火 }
  - { id: gas, name: 燃气泄漏, criteria: 闻到气味 }
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
  - { id: rescue, name: 救护组, holder: 大堂经理 }
  - { id: exits, name: 疏散组, holder: 大堂经理 }
activation: { authority: commander, criteria: 起火 }
termination: { authority: commander, criteria: 明火扑灭 }
communications: []
steps:
  - { id: out, title: 引导客户离开, owner: exits, cases: [fire], within: 立即, life-safety: true }
  - { id: windows, title: 开窗, owner: rescue, cases: [gas], within: 立即, life-safety: true }
  - { id: aid, title: 抢救伤者, owner: rescue, cases: [fire], within: 立即, life-safety: true, after: [out] }`,
      },
      {
        // A post that several people hold.
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
  - { id: rescue, name: 救护组, holder: 大堂经理 }
  - { id: exits, name: 疏散组, holder: 大堂经理 }
activation: { authority: commander, criteria: 起火 }
termination: { authority: commander, criteria: 明火扑灭 }
communications: []
steps:
  - { id: aid, title: 抢救伤者, owner: rescue, within: 立即, life-safety: true }
  - { id: out, title: 引导客户离开, owner: exits, within: 立即, life-safety: true }`,
        units: `
id: shore-road
name: 海岸路支行
people: { 大堂经理: [{ name: 甲示例, phone: 000-0000-0001 }, { name: 乙示例, phone: 000-0000-0002 }] }`,
      },
      {
        // Deputies of each other are no clash: only who holds both is in two places.
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长], function: command }
  - { id: lobby, name: 大堂组, holder: 大堂经理, deputies: [支行行长] }
  - { id: guard, name: 秩序组, holder: 保安班长 }
  - { id: spokesperson, name: 新闻发言人, holder: 支行副行长, deputies: [支行行长], function: speak }`,
      },
      {
        // External roles that one office takes on are its own affair.
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
  - { id: lobby, name: 大堂组, holder: 大堂经理 }
  - { id: guard, name: 秩序组, holder: 保安班长 }
  - { id: police, name: 辖区民警, holder: 派出所, external: true }
  - { id: spokesperson, name: 警方发言人, holder: 派出所, external: true, function: speak }`,
      },
    ],
  },
}

interface SharedPost {
  readonly post: string
  readonly roles: readonly Role[]
}

interface Reason {
  readonly pair: readonly [Role, Role]
  readonly why: Message
}

/** Posts that hold several roles of the plan, where one person has to do it. */
function sharedPosts(plan: Plan, workspace: Workspace): SharedPost[] {
  const { canonical } = postsOf(workspace)
  const byPost = new Map<string, Role[]>()
  for (const role of plan.data.roles) {
    if (role.holder === undefined || role.external) continue
    const post = canonical(role.holder.trim())
    const roles = byPost.get(post)
    if (roles) roles.push(role)
    else byPost.set(post, [role])
  }
  return [...byPost.values()].flatMap((roles) => {
    const [first, second] = roles
    return first?.holder && second && isOneMan(first, plan, workspace) ? [{ post: first.holder, roles }] : []
  })
}

/** Why two roles do not go together, the weightiest first. */
function* reasonsIn(plan: Plan, workspace: Workspace, shared: readonly SharedPost[]): Generator<Reason> {
  for (const command of commandOf(plan)) {
    for (const speak of speakersOf(plan)) {
      if (command !== speak) yield { pair: [command, speak], why: { key: 'clashing-roles.command-speak' } }
    }
  }
  for (const { owner, approver } of plan.data.communications ?? []) {
    const [writes, approves] = [roleOf(plan, owner), roleOf(plan, approver)]
    if (writes && approves && writes !== approves) {
      yield { pair: [writes, approves], why: { key: 'clashing-roles.write-approve' } }
    }
  }
  const held = new Map(shared.flatMap(({ post, roles }) => roles.map((role) => [role, post] as const)))
  const personOf = (role: Role): string | undefined => (role.members?.length ? undefined : held.get(role))
  for (const pair of atOnce(plan, workspace.plans, personOf)) {
    const [first, second] = pair.map((index) => plan.data.steps[index])
    const [one, other] = [roleOf(plan, first?.owner), roleOf(plan, second?.owner)]
    const values = { first: first?.title, second: second?.title }
    if (one && other) yield { pair: [one, other], why: { key: 'clashing-roles.at-once', values } }
  }
  for (const { jobs } of overloads(plan, workspace.plans, personOf).values()) {
    const steps = jobs.flatMap(({ index }) => plan.data.steps[index] ?? [])
    const one = roleOf(plan, steps[0]?.owner)
    const values = { steps: steps.map(({ title }) => title) }
    for (const step of steps) {
      const other = roleOf(plan, step.owner)
      if (one && other && one !== other) yield { pair: [one, other], why: { key: 'clashing-roles.no-time', values } }
    }
  }
}

/** Who decides in the absence of somebody cannot be the same person. */
function* standInClashes(plan: Plan, workspace: Workspace): Generator<Report> {
  const { canonical } = postsOf(workspace)
  for (const what of ['activation', 'termination'] as const) {
    if (!isWritten(plan, [what, 'alternate'])) continue
    const authority = roleOf(plan, plan.data[what]?.authority)
    const alternate = roleOf(plan, plan.data[what]?.alternate)
    if (!authority || !alternate) continue
    const isSame = authority === alternate
    const holders = [authority, alternate].map(({ holder }) => holder && canonical(holder.trim()))
    if (!isSame && (holders[0] === undefined || holders[0] !== holders[1])) continue
    if (!isSame && !isOneMan(authority, plan, workspace)) continue
    const values = { authority: authority.name, alternate: alternate.name, post: authority.holder ?? authority.name }
    yield { place: placeIn(plan, [what, 'alternate']), message: isSame ? 'self' : 'alternate', values }
  }
}

function inOrder(plan: Plan, [one, other]: readonly [Role, Role]): readonly [Role, Role] {
  return plan.data.roles.indexOf(one) <= plan.data.roles.indexOf(other) ? [one, other] : [other, one]
}
