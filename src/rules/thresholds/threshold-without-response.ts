import { find } from '../../model/references.ts'
import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const thresholdWithoutResponse: Rule = {
  id: 'threshold-without-response',
  group: 'thresholds',
  severity: 'error',
  basis: { kind: 'practice' },
  *plan(plan) {
    const all = plan.data.thresholds ?? []
    const parts = new Set(
      all.flatMap((whole) =>
        [...(whole['all-of'] ?? []), ...(whole['any-of'] ?? [])].map((part) => find(all, part)?.index),
      ),
    )
    for (const [index, threshold] of itemsIn(plan, 'thresholds')) {
      if (parts.has(index) || isWritten(plan, ['thresholds', index, 'triggers'])) continue
      yield { place: itemPlace(plan, 'thresholds', index), values: { threshold: threshold.indicator } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
thresholds:
  - { id: queue, indicator: 排队人数, owner: commander, window: 10m, source: 叫号机, limits: { II: ">= 50" } }`,
        at: ['/thresholds/queue'],
      },
    ],
    good: [
      {
        plan: `
thresholds:
  - { id: queue, indicator: 排队人数, owner: commander, window: 10m, source: 叫号机, limits: { II: ">= 50" }, triggers: [confirm] }
  - { id: rain, indicator: 一小时雨量, owner: commander, window: 1h, source: 气象台, limits: { II: ">= 30 mm" } }
  - { id: both, indicator: 排队并有暴雨, owner: commander, all-of: [queue, rain], triggers: [confirm] }`,
      },
    ],
  },
}
