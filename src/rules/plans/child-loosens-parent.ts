import { hierarchyOf } from '../../analysis/hierarchy.ts'
import { type Loosening, looseningsOf } from '../../analysis/loosening.ts'
import { isSameItem, partyKey } from '../../analysis/same-act.ts'
import { parseLimit } from '../../language/limit.ts'
import type { Pointer } from '../../language/pointer.ts'
import { labelOf, type Plan, placeIn } from '../../model/plan.ts'
import type { PlannedDrill, Report as PlanReport, Step } from '../../model/types.ts'
import { type Item, itemPlace, itemsIn, valueAt } from '../items.ts'
import { titlesOf } from '../printed.ts'
import type { Report, Rule } from '../rule.ts'

export const childLoosensParent: Rule = {
  id: 'child-loosens-parent',
  group: 'plans',
  severity: 'error',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第二十四条' },
  *plan(plan, { workspace }) {
    if (plan.data.parent === undefined || plan.data.document?.status === 'retired') return
    const told = new Set<string>()
    for (const parent of hierarchyOf(workspace.plans).above(plan)) {
      for (const report of reportsOf(plan, parent)) {
        const key = JSON.stringify(report.place.pointer)
        if (!told.has(key)) yield report
        told.add(key)
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
parent: comprehensive
thresholds:
  - { id: queue-length, indicator: 排队人数, unit: 人, every: 30 分钟, limits: { I: ">= 80", II: ">= 20" } }
steps:
  - { id: confirm, title: 核实情况, within: 20 分钟 }
  - { id: tell-boss, title: 报告行长, deadline: 自发现起 40 分钟内 }
  - { id: check, phase: prevention, title: 检查出口, every: 每周 }
reports:
  - { id: up, type: first, from: commander, to: 总行值班室, within: 自发现起 2 小时内 }
  - { id: later, type: follow-up, from: commander, to: head-office, within: 自启动起 1 小时内, repeat: 3h }
drills:
  - { id: tabletop, type: tabletop, every: 每年 }`,
        files: { 'plans/comprehensive.md': parentDocument() },
        at: [
          '/thresholds/queue-length/every',
          '/thresholds/queue-length/limits/I',
          '/steps/confirm/within',
          '/steps/tell-boss/deadline',
          '/steps/check/every',
          '/reports/up/within',
          '/reports/later/repeat',
          '/drills/tabletop/every',
        ],
      },
      {
        plan: '\nparent: special\nreports: []\nsteps: [{ id: confirm, title: 核实现场情况, within: 15 分钟 }]',
        files: {
          'plans/comprehensive.md': parentDocument(),
          'plans/special.md': `---
id: special
title: 专项预案
kind: special
hazard: fire
parent: comprehensive
roles: [{ id: commander, name: 现场指挥 }]
steps: [{ id: other, title: 别的事, within: 5 分钟 }]
---
`,
        },
        at: ['/steps/confirm/within'],
      },
    ],
    good: [
      {
        plan: `
parent: comprehensive
thresholds:
  - { id: queue-length, indicator: 排队人数, unit: 人, every: 5 分钟, limits: { I: ">= 40", II: ">= 20" } }
  - { id: cash, indicator: 可用现金, limits: { I: "< 1" } }
steps:
  - { id: confirm, title: 核实情况, within: 600 秒 }
  - { id: report-up, title: 报告行长, within: 40 分钟, deadline: 自发现起 30 分钟内 }
  - { id: guide, title: 引导排队, within: 60 分钟 }
  - { id: check, phase: prevention, title: 检查出口, every: 每日 }
reports:
  - { id: first, type: first, from: commander, to: 社区, within: 自发现起 6 小时内 }
  - { id: final, type: final, from: commander, to: head-office, within: 自终止起 9 个工作日内 }
drills:
  - { id: evacuation, type: evacuation, every: 每年 }
  - { id: tabletop, type: tabletop, every: 每季度 }`,
        files: { 'plans/comprehensive.md': parentDocument() },
      },
      {
        plan: '\nparent: comprehensive\nreports: []\nsteps: [{ id: confirm, title: 疏散客户, within: 30 分钟 }, { id: step-1, title: 关门, within: 30 分钟 }]',
        files: { 'plans/comprehensive.md': parentDocument() },
      },
      {
        plan: '\nrelated: [comprehensive]\nsteps: [{ id: confirm, title: 核实情况, within: 30 分钟 }]',
        files: { 'plans/comprehensive.md': parentDocument() },
      },
      {
        plan: '\nparent: comprehensive\nreports: []\nsteps: [{ id: confirm, title: 核实情况, within: 尽快 }, { id: report-up, title: 报告行长, when: 电话不通, within: 当日 }]',
        files: { 'plans/comprehensive.md': parentDocument() },
      },
      {
        plan: '\nparent: comprehensive\ndocument: { status: retired }\nsteps: [{ id: confirm, title: 核实情况, within: 30 分钟 }]',
        files: { 'plans/comprehensive.md': parentDocument() },
      },
    ],
  },
}

const watched = {
  thresholds: ['every', 'limits'],
  steps: ['within', 'deadline', 'every', 'repeat'],
  reports: ['within', 'repeat'],
  drills: ['every'],
} as const
type Watched = keyof typeof watched

/** What the child asks less of than the parent, of things that both speak of. */
function* reportsOf(child: Plan, parent: Plan): Iterable<Report> {
  for (const list of Object.keys(watched) as Watched[]) {
    const above = [...itemsIn(parent, list)]
    if (above.length === 0) continue
    for (const [index, item] of itemsIn(child, list)) {
      const found = above.find(([, other]) => isSame(list, child, item, parent, other))
      if (!found) continue
      const [at, other] = found
      for (const { pointer, how } of looser(list, parent, other, item)) {
        yield {
          place: itemPlace(child, list, index, ...pointer),
          plan: child,
          values: { item: labelOf(item), parent: titlesOf([parent]), how },
          related: [{ place: placeIn(parent, [list, at, ...pointer]), message: { key: 'child-loosens-parent.above' } }],
        }
      }
    }
  }
}

function isSame(list: Watched, child: Plan, item: Item<Watched>, parent: Plan, other: Item<Watched>): boolean {
  if (list === 'reports') return isSameReport(child, item as PlanReport, parent, other as PlanReport)
  if (list === 'drills') return item.id === other.id && (item as PlannedDrill).type === (other as PlannedDrill).type
  if (!isSameItem(item, other)) return false
  const [a, b] = [item as Step, other as Step]
  // What is done only on a condition, or then rather than always, is another act.
  return list !== 'steps' || (a.when === undefined) === (b.when === undefined)
}

/** Of one type, and to somebody in common. */
function isSameReport(child: Plan, a: PlanReport, parent: Plan, b: PlanReport): boolean {
  if (a.type !== b.type) return false
  const receivers = new Set(b.to?.map((reference) => partyKey(parent, reference)))
  return a.to?.some((reference) => receivers.has(partyKey(child, reference))) ?? a.id === b.id
}

function looser(list: Watched, parent: Plan, above: Item<Watched>, item: Item<Watched>): Loosening[] {
  const keys = watched[list].filter((key) => key !== 'within' || !bothBounded(above, item))
  const change = { [list]: { [above.id]: Object.fromEntries(keys.map((key) => [key, valueAt(item, [key])])) } }
  return looseningsOf(parent, change)
    .filter(({ how }) => how.key !== 'unit-loosens.how-incomparable')
    .map(({ pointer, how }) => ({ pointer: pointer.slice(2) as Pointer, how }))
}

/** A step that must end in time by a deadline in both plans may be begun later. */
function bothBounded(a: Item<Watched>, b: Item<Watched>): boolean {
  const [first, second] = [a, b].map((item) => 'deadline' in item && parseLimit((item as Step).deadline ?? ''))
  return Boolean(first && second)
}

function parentDocument(): string {
  return `---
id: comprehensive
title: 综合预案
kind: comprehensive
hazard: general
roles: [{ id: commander, name: 总指挥 }]
levels: [{ id: I, name: 一级 }, { id: II, name: 二级 }]
contacts: [{ id: duty, name: 总行值班室, phone: 000-0000-0001 }]
thresholds:
  - { id: queue-length, indicator: 排队人数, unit: 人, every: 10 分钟, limits: { I: ">= 50", II: ">= 30" } }
steps:
  - { id: check, phase: prevention, title: 检查出口, every: 每日 }
  - { id: confirm, title: 核实情况, within: 10 分钟 }
  - { id: report-up, title: 报告行长, within: 15 分钟, deadline: 自发现起 30 分钟内 }
  - { id: step-1, title: 打开全部出口, within: 1 分钟 }
reports:
  - { id: first, type: first, from: commander, to: [duty, 人民银行], within: 自发现起 1 小时内 }
  - { id: follow, type: follow-up, from: commander, to: duty, within: 自启动起 1 小时内, repeat: 1h }
drills:
  - { id: tabletop, type: tabletop, every: 每半年 }
  - { id: evacuation, type: full-scale, every: 每季度 }
---
`
}
