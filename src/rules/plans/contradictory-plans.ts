import { contradict, namedStatementsOf, type Statement, statementsOf } from '../../analysis/acts.ts'
import { hierarchyOf, meet } from '../../analysis/hierarchy.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import type { Workspace } from '../../model/workspace.ts'
import { titlesOf } from '../printed.ts'
import type { Report, Rule } from '../rule.ts'

export const contradictoryPlans: Rule = {
  id: 'contradictory-plans',
  group: 'plans',
  severity: 'warning',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第二十四条' },
  *workspace({ workspace }) {
    const told = new Set<string>()
    for (const { group, other } of contradictions(workspace)) {
      const report = reportOf(group, other)
      const key = `${other.plan.id} ${JSON.stringify(other.pointer)}`
      if (!told.has(key)) yield report
      told.add(key)
    }
  },
  examples: {
    bad: [
      {
        plan: `
hazard: bank-run
roles:
  - { id: commander, name: 总指挥, holder: 支行行长 }
  - { id: lobby, name: 大堂组, holder: 大堂经理 }
steps:
  - { id: confirm, title: 清点聚集人数, owner: lobby, within: 10 分钟 }
  - { id: up, title: 报告行长, owner: lobby, deadline: 自发现起 20 分钟内, notify: police }
  - { id: watch, phase: monitoring, title: 巡看排队, owner: lobby, every: 10 分钟 }
reports: [{ id: first, type: first, from: commander, to: head-office, within: 自发现起 30 分钟内 }]
drills: [{ id: table, type: tabletop, every: 每季度 }]`,
        files: {
          'plans/other.md': document(`
hazard: [bank-run, complaint]
roles:
  - { id: boss, name: 负责人, holder: 支行行长 }
  - { id: hall, name: 厅堂组, holder: 综合员 }
steps:
  - { id: confirm, title: 清点聚集人数, owner: hall, within: 15 分钟 }
  - { id: up, title: 通报情况, owner: boss, deadline: 自发现起 40 分钟内, notify: 110 }
  - { id: watch, phase: monitoring, title: 巡看排队, owner: hall, every: 半小时 }
contacts: [{ id: "110", name: 报警电话, phone: 110 }]
reports: [{ id: up, type: 初报, from: boss, to: 总行值班室, within: 自发现起 1 小时内 }]
drills: [{ id: desk, type: tabletop, every: 每半年 }]`),
        },
        at: [
          '/steps/confirm/within',
          '/steps/confirm/owner',
          '/steps/up/deadline',
          '/steps/watch/every',
          '/steps/watch/owner',
          '/reports/up/within',
          '/drills/desk/every',
        ],
      },
      {
        plan: '\nhazard: fire\nparent: top\nsteps: [{ id: report-up, title: 报告支行行长, within: 10 分钟 }]',
        files: {
          'plans/other.md': document(
            '\nhazard: theft\nparent: top\nsteps: [{ id: report-up, title: 报告支行行长。, within: 15分钟内 }]',
          ),
          'plans/third.md': document(
            '\nid: third\nhazard: complaint\nparent: top\nsteps: [{ id: report-up, title: 报告支行行长, within: 15 分钟 }]',
          ),
          'plans/top.md': document(
            '\nid: top\nhazard: general\nsteps: [{ id: report-up, title: 报告支行行长, within: 1 小时 }]',
          ),
        },
        at: ['/steps/report-up/within'],
      },
    ],
    good: [
      {
        plan: `
hazard: bank-run
roles:
  - { id: lobby, name: 大堂组, holder: 大堂经理 }
steps:
  - { id: confirm, title: 清点人数, owner: lobby, within: 10 分钟 }
  - { id: call, title: 报警, owner: lobby, within: 5 分钟, when: 有人受伤, notify: police }
  - { id: up, title: 报告行长, owner: lobby, within: 10 分钟, deadline: 自发现起 20 分钟内 }
reports: [{ id: first, type: first, from: commander, to: head-office, within: 自发现起 60 分钟内 }]
drills: [{ id: table, type: tabletop, every: 每季度 }, { id: live, type: full-scale, every: 每年 }]`,
        files: {
          'plans/other.md': document(`
hazard: bank-run
roles: [{ id: hall, name: 厅堂组, holder: 大堂经理 }]
contacts: [{ id: police, name: 报警电话, phone: 110 }]
steps:
  - { id: confirm, title: 清点人数, owner: hall, within: 600 秒 }
  - { id: call, title: 报警, owner: hall, within: 2 分钟, when: 有人持械, notify: police }
  - { id: up, title: 报告行长, owner: hall, within: 15 分钟, deadline: 自发现起20分钟内 }
reports:
  - { id: first, type: first, from: hall, to: 总行值班室, within: 自发现起1小时内 }
  - { id: later, type: final, from: hall, to: 总行值班室, within: 自终止起3个工作日内 }
drills: [{ id: desk, type: tabletop, every: P3M }, { id: walk, type: evacuation, every: 每半年 }]`),
        },
      },
      {
        plan: '\nhazard: fire\nsteps: [{ id: confirm, title: 清点人数, within: 10 分钟 }]\ndrills: [{ id: table, type: tabletop, every: 每半年 }]',
        files: {
          'plans/other.md': document(
            '\nhazard: theft\nsteps: [{ id: confirm, title: 清点人数, within: 15 分钟 }]\ndrills: [{ id: table, type: tabletop, every: 每年 }]',
          ),
        },
      },
      {
        plan: '\nhazard: fire\napplies-to: { tags: [shop] }\nsteps: [{ id: confirm, title: 清点人数, within: 10 分钟 }]',
        files: {
          'plans/other.md': document(
            '\nhazard: fire\napplies-to: { tags: [branch] }\nsteps: [{ id: confirm, title: 清点人数, within: 15 分钟 }]',
          ),
        },
      },
      {
        plan: '\nhazard: fire\nparent: other\nsteps: [{ id: confirm, title: 清点人数, within: 10 分钟 }]',
        files: {
          'plans/other.md': document('\nhazard: fire\nsteps: [{ id: confirm, title: 清点人数, within: 15 分钟 }]'),
        },
      },
      {
        plan: '\nhazard: fire\nparent: top\nsteps: [{ id: step-1, title: 清点人数, within: 10 分钟 }, { id: a, title: 报警, within: 自发现起 1 分钟内 }]',
        files: {
          'plans/other.md': document(
            '\nhazard: theft\nparent: top\nsteps: [{ id: step-1, title: 清点人数, within: 15 分钟 }, { id: a, title: 报警, within: 自接报起 2 分钟内 }]',
          ),
        },
      },
      {
        plan: '\nhazard: fire\nsteps: [{ id: confirm, title: 清点人数, within: 10 分钟, levels: [I] }]',
        files: {
          'plans/other.md': document(
            '\nhazard: fire\nlevels: [{ id: I, name: 一级 }, { id: II, name: 二级 }]\nsteps: [{ id: confirm, title: 清点人数, within: 15 分钟, levels: [II] }]',
          ),
          'plans/old.md': document(
            '\nid: old\nhazard: fire\ndocument: { status: retired }\nsteps: [{ id: confirm, title: 清点人数, within: 25 分钟, levels: [I] }]',
          ),
        },
      },
    ],
  },
}

interface Contradiction {
  /** The statements of the act, the first of the workspace first. */
  readonly group: readonly Statement[]
  /** The first that does not hold beside one before it. */
  readonly other: Statement
}

function* contradictions({ plans, units }: Workspace): Iterable<Contradiction> {
  const { above } = hierarchyOf(plans)
  const acts = new Map<string, Statement[]>()
  const add = (scope: string, statement: Statement): void => {
    const key = `${scope} ${statement.act}`
    const group = acts.get(key)
    if (group) group.push(statement)
    else acts.set(key, [statement])
  }
  const current = plans.filter(({ data }) => data.document?.status !== 'retired')
  const hazards = countsOf(current.flatMap(({ data }) => [...new Set(data.hazard)]))
  const parents = countsOf(current.flatMap(({ data }) => data.parent ?? []))
  for (const plan of current) {
    const { hazard } = plan.data
    const isCommon = (one: string): boolean => one !== 'general' && one !== 'security' && (hazards.get(one) ?? 0) > 1
    const own = [...new Set(hazard)].filter(isCommon)
    const parent = (parents.get(plan.data.parent ?? '') ?? 0) > 1 ? plan.data.parent : undefined
    if (own.length > 0)
      for (const statement of statementsOf(plan)) for (const one of own) add(`hazard ${one}`, statement)
    if (parent !== undefined) for (const statement of namedStatementsOf(plan)) add(`parent ${parent}`, statement)
  }
  const areBeside = (a: Plan, b: Plan): boolean =>
    a !== b && meet(a, b, units) && !above(a).includes(b) && !above(b).includes(a)
  for (const group of acts.values()) {
    if (group.length < 2) continue
    const other = group.find((one, at) =>
      group
        .slice(0, Math.min(at, mostCompared))
        .some((before) => areBeside(before.plan, one.plan) && contradict(before, one)),
    )
    if (other) yield { group, other }
  }
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Of very many plans that speak of one act, the first few say what the others must. */
const mostCompared = 10

function reportOf(group: readonly Statement[], other: Statement): Report {
  const against = group.filter((one) => one.plan !== other.plan && contradict(one, other))
  const [first] = against
  if (!first) throw new Error('a contradiction has two sides')
  return {
    place: placeIn(other.plan, other.pointer),
    plan: other.plan,
    message: other.kind === 'interval' ? 'limit' : other.kind,
    values: {
      act: first.label,
      here: other.value,
      there: first.value,
      plan: titlesOf([other.plan]),
      other: titlesOf([first.plan]),
    },
    related: against.slice(0, 1).map((one) => ({
      place: placeIn(one.plan, one.pointer),
      message: { key: 'contradictory-plans.there' },
    })),
  }
}

function document(data: string): string {
  const id = /^id:/m.test(data) ? '' : '\nid: other'
  const roles = /^roles:/m.test(data) ? '' : '\nroles: [{ id: commander, name: 总指挥 }]'
  return `---\ntitle: 另一预案\nkind: special${id}${roles}${data}\n---\n`
}
