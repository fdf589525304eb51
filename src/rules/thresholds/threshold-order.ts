import { type Comparison, contains, parseComparison } from '../../language/comparison.ts'
import { planForUnit } from '../../model/effective.ts'
import type { Plan } from '../../model/plan.ts'
import { find, findPlan } from '../../model/references.ts'
import type { Threshold } from '../../model/types.ts'
import { placeInUnit, unitName } from '../../model/unit.ts'
import type { MessageValues } from '../../source/finding.ts'
import { itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const thresholdOrder: Rule = {
  id: 'threshold-order',
  group: 'thresholds',
  severity: 'error',
  basis: { kind: 'practice' },
  *plan(plan) {
    for (const [index] of itemsIn(plan, 'thresholds')) {
      for (const { severe, mild, values, message } of faultsIn(plan, index)) {
        const place = (key: string) => itemPlace(plan, 'thresholds', index, 'limits', key)
        const related = [{ place: place(mild), message: { key: 'threshold-order.milder' } }]
        yield { place: place(severe), message, values, related }
      }
    }
  },
  /** What a unit's own limits upset: they are merged level by level into the plan's. */
  *workspace({ workspace: { units, plans } }) {
    for (const unit of units) {
      for (const [key, change] of Object.entries(unit.data.plans ?? {})) {
        const plan = findPlan(plans, key)
        if (!plan || !change.thresholds) continue
        const above = unit.chain[1] ? planForUnit(plan, unit.chain[1]) : plan
        const changed = planForUnit(plan, unit)
        for (const [reference, { limits = {} }] of Object.entries(change.thresholds)) {
          const before = find(above.data.thresholds, reference)?.index
          const index = find(changed.data.thresholds, reference)?.index
          if (index === undefined) continue
          const known = before === undefined ? [] : faultsIn(above, before)
          for (const { severe, mild, values, message } of faultsIn(changed, index)) {
            const own = [severe, mild].find((level) => Object.hasOwn(limits, level))
            if (own === undefined || known.some((one) => one.severe === severe && one.mild === mild)) continue
            const fault = { key: `threshold-order.${message}`, values }
            const place = placeInUnit(unit, ['plans', key, 'thresholds', reference, 'limits', own])
            yield { place, plan, message: 'unit', values: { unit: unitName(unit), fault } }
          }
        }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
thresholds:
  - { id: queue, indicator: 排队人数, unit: 人, owner: lobby, window: 10m, source: 叫号机, limits: { I: ">= 30", II: ">= 50" }, triggers: [confirm] }
  - { id: cover, indicator: 可用现金可支撑时间, unit: 小时, owner: lobby, window: 30m, source: 登记簿, limits: { I: "< 4", II: "< 4" }, triggers: [confirm] }
  - { id: wait, indicator: 等候时间, unit: 分钟, owner: lobby, window: 30m, source: 叫号机, limits: { I: "60..90", II: "30..60" }, triggers: [confirm] }
  - { id: growth, indicator: 取款额增幅, unit: "%", owner: lobby, window: 30m, source: 核心系统, limits: { I: ">= 60%", II: "30%..50%" }, triggers: [confirm] }`,
        at: [
          '/thresholds/queue/limits/I',
          '/thresholds/cover/limits/I',
          '/thresholds/wait/limits/I',
          '/thresholds/growth/limits/I',
        ],
      },
      {
        units: `
id: shore-road
name: 海岸路支行
plans: { example: { thresholds: { queue-length: { limits: { I: ">= 20" } } } } }`,
        at: ['/plans/example/thresholds/queue-length/limits/I'],
      },
    ],
    good: [
      {
        units: `
id: shore-road
name: 海岸路支行
plans: { example: { thresholds: { queue-length: { limits: { I: ">= 40", II: ">= 20" } } } } }`,
      },
      {
        plan: `
thresholds:
  - { id: queue, indicator: 排队人数, unit: 人, owner: lobby, window: 10m, source: 叫号机, limits: { II: ">= 30", I: ">= 50" }, triggers: [confirm] }
  - { id: cover, indicator: 可用现金可支撑时间, unit: 小时, owner: lobby, window: 30m, source: 登记簿, limits: { I: "< 2", II: "< 4" }, triggers: [confirm] }
  - { id: wait, indicator: 等候人数, unit: 人, owner: lobby, window: 30m, source: 叫号机, limits: { I: ">= 50", II: "30..49" }, triggers: [confirm] }
  - { id: growth, indicator: 取款额增幅, unit: "%", owner: lobby, window: 30m, source: 核心系统, limits: { I: "> 50%", II: "30%..50%" }, triggers: [confirm] }`,
      },
    ],
  },
}

interface Fault {
  readonly severe: string
  readonly mild: string
  readonly message: 'message' | 'overlap' | 'gap'
  readonly values: MessageValues
}

/** Each level against the next milder one of its own ladder. */
function faultsIn(plan: Plan, index: number): Fault[] {
  const threshold = plan.data.thresholds?.[index]
  const grades = threshold ? gradesOf(plan, threshold) : []
  return grades.flatMap((severe, position) => {
    const mild = grades.slice(position + 1).find((other) => other.system === severe.system)
    const message = mild && faultOf(severe.comparison, mild.comparison)
    if (!mild || !message) return []
    const values = { severe: severe.name, 'severe-limit': severe.text, mild: mild.name, 'mild-limit': mild.text }
    return [{ severe: severe.key, mild: mild.key, message, values }]
  })
}

interface Grade {
  readonly key: string
  readonly name: string
  readonly system: string
  readonly text: string
  readonly comparison: Comparison
}

/** The limits that can be read, the most severe level first. */
function gradesOf(plan: Plan, { limits = {}, unit }: Threshold): Grade[] {
  const found = Object.entries(limits).flatMap(([key, text]) => {
    const level = find(plan.data.levels, key)
    const comparison = parseComparison(text, unit)
    if (!level || !comparison) return []
    const { name, system = '' } = level.item
    return [
      { rank: level.index, key, name, system, text, comparison: unit === '%' ? { ...comparison, unit } : comparison },
    ]
  })
  return found.sort((a, b) => a.rank - b.rank)
}

/** Open limits nest and the gravest that matches holds; a range with two ends must meet its neighbour and no more. */
function faultOf(severe: Comparison, mild: Comparison): 'message' | 'overlap' | 'gap' | undefined {
  const { low, high } = mild
  if (low === undefined || high === undefined) return contains(mild, severe, true) ? undefined : 'message'
  if (severe.relative !== mild.relative || (severe.unit && mild.unit && severe.unit !== mild.unit)) return 'message'
  if (severe.low !== undefined && severe.low >= high)
    return between(high, mild.highClosed, severe.low, severe.lowClosed, mild)
  if (severe.high !== undefined && severe.high <= low)
    return between(severe.high, severe.highClosed, low, mild.lowClosed, mild)
  return 'overlap'
}

/** Of two ranges, the end of the lower against the start of the upper. Whole things have nothing between 49 and 50. */
function between(
  end: number,
  endClosed: boolean,
  start: number,
  startClosed: boolean,
  { unit, relative }: Comparison,
): 'overlap' | 'gap' | undefined {
  if (start === end) return endClosed && startClosed ? 'overlap' : endClosed || startClosed ? undefined : 'gap'
  const counted = !relative && !/[%‰℃°]/.test(unit ?? '') && Number.isInteger(start) && Number.isInteger(end)
  return counted && endClosed && startClosed && start - end === 1 ? undefined : 'gap'
}
