import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const thresholdWithoutWindow: Rule = {
  id: 'threshold-without-window',
  group: 'thresholds',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan) {
    for (const [index, threshold] of itemsIn(plan, 'thresholds')) {
      if (isWritten(plan, ['thresholds', index, 'window']) || !threshold.limits) continue
      yield { place: itemPlace(plan, 'thresholds', index), values: { threshold: threshold.indicator } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
thresholds:
  - { id: queue, indicator: 排队人数, owner: lobby, source: 叫号机, limits: { II: ">= 50" }, triggers: [confirm] }`,
        at: ['/thresholds/queue'],
      },
    ],
    good: [
      {
        plan: `
thresholds:
  - { id: queue, indicator: 排队人数, owner: lobby, window: 10m, source: 叫号机, limits: { II: ">= 50" }, triggers: [confirm] }
  - { id: weapon, indicator: 持械人员, owner: guard, occurs: 发现一人, triggers: [confirm] }`,
      },
    ],
  },
}
