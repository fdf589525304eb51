import type { Identified, Plan } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import type { Step } from '../../model/types.ts'
import { itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const unreachableStep: Rule = {
  id: 'unreachable-step',
  group: 'steps',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan) {
    for (const [index, step] of itemsIn(plan, 'steps')) {
      const before = predecessors(plan, step)
      if (!before || before.length === 0) continue
      const place = itemPlace(plan, 'steps', index, 'after')
      const titles = before.map(({ title }) => title)
      const values = { step: step.title, before: titles, n: titles.length }
      const isKept = step.join === 'any' ? before.every(isEndless) : before.some(isEndless)
      if (isKept) {
        const endless = before.filter(isEndless).map(({ title }) => title)
        yield { place, message: 'endless', values: { ...values, before: endless, n: endless.length } }
      } else if (before.every((one) => areApart(plan, 'cases', one.cases, step.cases))) {
        yield { place, message: 'cases', values }
      } else if (before.every((one) => areApart(plan, 'levels', one.levels, step.levels) && !rises(plan, one, step))) {
        yield { place, message: 'levels', values }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: calm, title: 劝离围观人员, owner: guard, within: 10 分钟, cases: [dispute] }
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, cases: [办理业务排队], after: [calm] }`,
        at: ['/steps/guide/after'],
      },
      {
        plan: `
steps:
  - { id: close, title: 停办业务, owner: commander, within: 10 分钟, levels: [I] }
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, levels: [II], after: [close] }`,
        at: ['/steps/guide/after'],
      },
      {
        plan: `
steps:
  - { id: tell, title: 广播安抚, owner: lobby, within: 5 分钟, repeat: 10m }
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, after: [tell] }`,
        at: ['/steps/guide/after'],
      },
    ],
    good: [
      {
        // What belongs to another case is passed over, as long as something of the own case comes before.
        plan: `
steps:
  - { id: calm, title: 劝离围观人员, owner: guard, within: 10 分钟, cases: [dispute] }
  - { id: tickets, title: 发放排队号, owner: lobby, within: 10 分钟, cases: [queue] }
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, cases: [queue], after: [calm, tickets] }
  - { id: count, title: 清点人数, owner: lobby, within: 10 分钟, after: [calm] }`,
      },
      {
        // The milder level rises to the graver one.
        plan: `
levels:
  - { id: I, name: 一级响应, system: response, criteria: 五十人, authority: commander, lifted-when: 三十人以下 }
  - { id: II, name: 二级响应, system: response, criteria: 三十人, authority: commander, lifted-when: 十人以下, escalates: { to: I, after: 30m, when: 人数没有减少 } }
thresholds: []
steps:
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, levels: [II] }
  - { id: close, title: 停办业务, owner: commander, within: 10 分钟, levels: [I], after: [guide] }`,
      },
      {
        // It is repeated until something is so.
        plan: `
steps:
  - { id: tell, title: 广播安抚, owner: lobby, within: 5 分钟, repeat: 10m, until: 队伍少于十人 }
  - { id: log, title: 记录人数, owner: lobby, within: 5 分钟, repeat: 10m, done-when: 队伍散去 }
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, after: [tell, log] }`,
      },
      {
        // What recurs holds nobody up; of several, one is enough.
        plan: `
steps:
  - { id: watch, phase: monitoring, title: 巡看, owner: lobby, every: 10 分钟 }
  - { id: confirm, phase: warning, title: 清点人数, owner: lobby, within: 5 分钟, after: [watch] }
  - { id: tell, title: 广播安抚, owner: lobby, within: 5 分钟, repeat: 10m }
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, after: [tell, confirm], join: any }`,
      },
      {
        // Levels that overlap, and a ladder of another kind.
        plan: `
levels:
  - { id: red, name: 红色预警, system: warning, criteria: 台风登陆, authority: commander, lifted-when: 气象台解除 }
  - { id: I, name: 一级响应, system: response, criteria: 进水, authority: commander, lifted-when: 积水排净 }
  - { id: II, name: 二级响应, system: response, criteria: 积水, authority: commander, lifted-when: 积水排净 }
thresholds: []
steps:
  - { id: shut, phase: warning, title: 关闭门窗, owner: guard, within: 10 分钟, levels: [red] }
  - { id: pump, title: 排水, owner: guard, within: 10 分钟, levels: [I, II], after: [shut] }
  - { id: move, title: 搬运, owner: lobby, within: 10 分钟, levels: [I], after: [pump] }`,
      },
      {
        plan: `
steps:
  - { id: leaves, title: 人群散去, type: event, cases: [dispute] }
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, after: [leaves] }
  - { id: other, title: 恢复办理, owner: lobby, within: 10 分钟, cases: [dispute], after: [leaves] }`,
      },
    ],
  },
}

/** The steps that a step comes after; undefined where one of them is another plan's or cannot be found. */
function predecessors(plan: Plan, { after = [] }: Step): Step[] | undefined {
  const found = after.flatMap((reference) => find(plan.data.steps, reference)?.item ?? [])
  return found.length === after.length ? found : undefined
}

function isEndless({ repeat, until, 'done-when': done }: Step): boolean {
  return repeat !== undefined && !until && !done
}

type Names = readonly string[] | undefined

/** Whether two steps name cases, or levels, of which none is common. */
function areApart(plan: Plan, list: 'cases' | 'levels', one: Names, other: Names): boolean {
  const [first, second] = [idsIn(plan, list, one), idsIn(plan, list, other)]
  return first.length > 0 && second.length > 0 && !first.some((id) => second.includes(id))
}

/** Whether a level of the one may have been reached before a level of the other: by rising, or on another ladder. */
function rises(plan: Plan, one: Step, other: Step): boolean {
  const levels = plan.data.levels ?? []
  const reached = new Set(idsIn(plan, 'levels', one.levels))
  for (const id of reached) {
    const to = find(levels, id)?.item.escalates?.to
    const next = to === undefined ? undefined : find(levels, to)?.item.id
    if (next !== undefined) reached.add(next)
  }
  const systemsOf = (step: Step) => idsIn(plan, 'levels', step.levels).map((id) => find(levels, id)?.item.system)
  return (
    idsIn(plan, 'levels', other.levels).some((id) => reached.has(id)) ||
    systemsOf(one).some((system) => !systemsOf(other).includes(system))
  )
}

function idsIn(plan: Plan, list: 'cases' | 'levels', names: Names = []): string[] {
  return names.flatMap((name) => find<Identified>(plan.data[list], name)?.item.id ?? [])
}
