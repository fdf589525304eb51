import { type Comparison, contains, parseComparison } from '../language/comparison.ts'
import type { Plan } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { Threshold } from '../model/types.ts'
import { itemPlace, itemsIn } from './items.ts'
import type { Rule } from './rule.ts'

export const thresholdOrder: Rule = {
  id: 'threshold-order',
  group: 'thresholds',
  severity: 'error',
  basis: { kind: 'practice' },
  *plan(plan) {
    for (const [index, threshold] of itemsIn(plan, 'thresholds')) {
      const grades = gradesOf(plan, threshold)
      for (const [position, severe] of grades.entries()) {
        const mild = grades.slice(position + 1).find((other) => other.system === severe.system)
        const fault = mild && faultOf(severe.comparison, mild.comparison)
        if (!mild || !fault) continue
        yield {
          place: itemPlace(plan, 'thresholds', index, 'limits', severe.key),
          message: fault,
          values: { severe: severe.name, 'severe-limit': severe.text, mild: mild.name, 'mild-limit': mild.text },
          related: [
            {
              place: itemPlace(plan, 'thresholds', index, 'limits', mild.key),
              message: { key: 'threshold-order.milder' },
            },
          ],
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
    ],
    good: [
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
