import { clausesOf } from '../../language/clauses.ts'
import { fold } from '../../language/numerals.ts'
import type { Place } from '../../model/file.ts'
import { type Identified, type Plan, placeIn } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import type { Role } from '../../model/types.ts'
import { itemPlace, itemsIn, roleOf } from '../items.ts'
import type { Rule } from '../rule.ts'
import { saysEach, saysEither, saysStart, saysWho } from './starts.ts'

export const severalActivators: Rule = {
  id: 'several-activators',
  group: 'organisation',
  severity: 'warning',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '6.3.3' },
  *plan(plan) {
    const { procedure = '' } = plan.data.activation ?? {}
    if (saysWho.test(procedure)) return
    const together = namedTogether(plan, procedure)
    if (together.length > 1) {
      const roles = together.map(({ name }) => name)
      yield { place: placeIn(plan, ['activation', 'procedure']), message: 'either', values: { roles } }
      return
    }
    const called = new Set(deciders(plan))
    const claims = [...dutyClaims(plan), ...stepClaims(plan)]
    const claiming = new Set([...called, ...claims.map(({ role }) => role)])
    if (claiming.size < 2) return
    const [main] = called.size > 0 ? called : claiming
    const told = new Set<Role>()
    for (const { role, place } of claims) {
      const isNamed = [role.name, role.short].some((name) => name !== undefined && procedure.includes(name))
      if (!main || role === main || called.has(role) || isNamed || told.has(role)) continue
      told.add(role)
      yield { place, values: { role: role.name, authority: main.name } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command, duties: [判定级别，启动和终止响应] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, duties: [清点人数] }
  - { id: guard, name: 秩序组, holder: 保安班长, duties: [维持秩序，决定启动应急预案] }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理, function: speak }`,
        at: ['/roles/guard/duties/0'],
      },
      {
        plan: `
activation:
  authority: commander
  alternate: lobby
  criteria: 大厅聚集三十人以上
  procedure: 现场指挥、大堂组均可宣布启动响应。`,
        at: ['/activation/procedure'],
      },
      {
        plan: `
activation:
  authority: commander
  criteria: thirty people in the hall
  procedure: Either the Incident commander or the Floor team may activate the plan.
termination: { authority: commander, criteria: the hall is empty }
roles:
  - { id: commander, name: Incident commander, holder: library-manager, function: command }
  - { id: lobby, name: Floor team, holder: floor-supervisor }
  - { id: guard, name: Building team, holder: caretaker }
  - { id: spokesperson, name: Spokesperson, holder: press-officer, function: speak }`,
        at: ['/activation/procedure'],
      },
      {
        plan: `
activation:
  authority: commander
  criteria: 大厅聚集三十人以上
  procedure: 由支行行长或者保安班长宣布启动响应。`,
        at: ['/activation/procedure'],
      },
      {
        plan: `
activation: { criteria: 大厅聚集三十人以上 }
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, duties: [启动本预案] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, duties: [下令启动响应] }
  - { id: guard, name: 秩序组, holder: 保安班长 }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理, function: speak }`,
        at: ['/roles/lobby/duties/0'],
      },
      {
        plan: `
steps:
  - { id: confirm, phase: warning, title: 清点人数, owner: lobby, within: 5 分钟 }
  - { id: start, phase: warning, title: 宣布启动, owner: commander, within: 10 分钟, after: [confirm], marks: activation }
  - { id: start-too, phase: warning, title: 拉响警报启动, owner: guard, within: 10 分钟, after: [confirm], marks: activation }`,
        at: ['/steps/start-too/owner'],
      },
    ],
    good: [
      {
        // He who stands in, he who proposes, and a level each.
        plan: `
levels:
  - { id: I, name: 一级响应, system: response, criteria: 五十人, authority: head-office, lifted-when: 三十人以下 }
  - { id: II, name: 二级响应, system: response, criteria: 三十人, authority: commander, lifted-when: 十人以下 }
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command, duties: [宣布启动响应] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, duties: [现场指挥联系不上时启动响应] }
  - { id: guard, name: 秩序组, holder: 保安班长, duties: [建议启动响应, 预案启动后到门口集合, 启动备用发电机] }
  - { id: head-office, name: 总行应急办, holder: 值班行长, duties: [启动一级响应] }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理, function: speak, duties: [未经启动响应不得发布公告] }`,
      },
      {
        plan: `
activation:
  authority: commander
  alternate: lobby
  criteria: 大厅聚集三十人以上
  procedure: 现场指挥宣布启动；现场指挥不在时由大堂组宣布启动。`,
      },
      {
        // The text says no more than the keys: the one, or the one who stands in.
        plan: `
activation:
  authority: commander
  alternate: lobby
  criteria: 大厅聚集三十人以上
  procedure: 由现场指挥或者大堂组宣布启动，记入大事记。`,
      },
      {
        plan: `
activation:
  authority: commander
  alternate: lobby
  criteria: 有人持械
  procedure: 任何员工按下报警按钮，响应即告启动，不请示。
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, function: command }
  - { id: lobby, name: 大堂组, holder: 大堂经理, duties: [按报警按钮启动响应] }
  - { id: guard, name: 秩序组, holder: 保安班长, duties: [按报警按钮启动响应] }
  - { id: spokesperson, name: 新闻发言人, holder: 品牌部总经理, function: speak }`,
      },
      {
        plan: `
activation:
  authority: commander
  alternate: lobby
  criteria: 大厅聚集三十人以上
  procedure: 现场指挥与大堂组会商一致后宣布启动响应。
steps:
  - { id: alarm, phase: warning, title: 按下报警按钮, owner: guard, within: 立即, life-safety: true, marks: activation }
  - { id: start, phase: warning, title: 宣布启动, owner: commander, within: 10 分钟, marks: activation }`,
      },
      {
        plan: `
roles:
  - { id: commander, name: Incident commander, holder: library-manager, function: command, duties: [Decides the level and starts the response] }
  - { id: lobby, name: Floor team, holder: floor-supervisor, duties: [Recommends that the commander starts the response, "Keeps the log once the plan is activated"] }
  - { id: guard, name: Building team, holder: caretaker, duties: [Starts the pumps, Does not activate the plan without the commander] }
  - { id: spokesperson, name: Spokesperson, holder: press-officer, function: speak, duties: [Answers the press when the response starts] }`,
      },
      {
        plan: `
steps:
  - { id: start, phase: warning, title: 发出启动通知, owner: guard, within: 10 分钟, marks: activation }`,
      },
    ],
  },
}

interface Claim {
  readonly role: Role
  readonly place: Place
}

/** Who decides, who stands in, and who decides at some level. */
function* deciders(plan: Plan): Generator<Role> {
  const { authority, alternate } = plan.data.activation ?? {}
  const levels = plan.data.levels?.map((level) => level.authority) ?? []
  for (const reference of [authority, alternate, ...levels]) {
    const role = roleOf(plan, reference)
    if (role) yield role
  }
}

/** Roles whose duties say, without a condition, that they start the response. */
function* dutyClaims(plan: Plan): Generator<Claim> {
  const levels = plan.data.levels?.map(({ name }) => name) ?? []
  for (const [index, role] of itemsIn(plan, 'roles')) {
    if (role.external) continue
    for (const [at, duty] of (role.duties ?? []).entries()) {
      if (!/启动|啟動|start|activat|declar|launch/i.test(duty)) continue
      const claims = clausesOf(fold(duty)).some(({ start, end }) => {
        const clause = fold(duty).slice(start, end)
        return saysStart(clause) && !levels.some((level) => clause.includes(level))
      })
      if (claims) {
        yield { role, place: itemPlace(plan, 'roles', index, 'duties', at) }
        break
      }
    }
  }
}

/** Owners of steps that bring about activation, where there are several; an alarm for life is everybody's to raise. */
function stepClaims(plan: Plan): Claim[] {
  const marking = plan.data.steps.flatMap((step, index) => {
    const role = step.marks === 'activation' && !step['life-safety'] ? roleOf(plan, step.owner) : undefined
    return role ? [{ step, role, place: itemPlace(plan, 'steps', index, 'owner') }] : []
  })
  return marking.filter(({ step, role }) =>
    marking.some(
      (other) =>
        other.role !== role &&
        meets(plan, 'cases', step.cases, other.step.cases) &&
        meets(plan, 'levels', step.levels, other.step.levels),
    ),
  )
}

function meets(
  plan: Plan,
  list: 'cases' | 'levels',
  one: readonly string[] = [],
  other: readonly string[] = [],
): boolean {
  if (one.length === 0 || other.length === 0) return true
  const idsOf = (names: readonly string[]) =>
    names.map((name) => find<Identified>(plan.data[list], name)?.item.id ?? name)
  return idsOf(one).some((id) => idsOf(other).includes(id))
}

/** The roles of one clause of the procedure that says that each may start: he who decides and he who stands in are no two. */
function namedTogether(plan: Plan, procedure: string): Role[] {
  if (!/启动|啟動|start|activat|declar|launch/i.test(procedure)) return []
  const { authority, alternate } = plan.data.activation ?? {}
  const ordered = [roleOf(plan, authority), roleOf(plan, alternate)]
  const text = fold(procedure)
  for (const { start, end } of clausesOf(text)) {
    const clause = text.slice(start, end)
    if (!saysStart(clause) || !(saysEach.test(clause) || saysEither.test(clause))) continue
    const named = plan.data.roles.filter((role) => names(clause, role))
    const isOrdered = !saysEach.test(clause) && named.every((role) => ordered.includes(role))
    if (named.length > 1 && !isOrdered) return named
  }
  return []
}

/** Whether a clause names a role, by its own name or by the post that holds it. */
function names(clause: string, { name, short, holder }: Role): boolean {
  return [name, short, holder].some((word) => word && clause.toLowerCase().includes(fold(word).toLowerCase()))
}
