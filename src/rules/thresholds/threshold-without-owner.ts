import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const thresholdWithoutOwner: Rule = {
  id: 'threshold-without-owner',
  group: 'thresholds',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan) {
    for (const [index, threshold] of itemsIn(plan, 'thresholds')) {
      if (isWritten(plan, ['thresholds', index, 'owner'])) continue
      yield { place: itemPlace(plan, 'thresholds', index), values: { threshold: threshold.indicator } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
thresholds:
  - { id: queue, indicator: 排队人数, window: 10m, source: 叫号机, limits: { II: ">= 50" }, triggers: [confirm] }`,
        at: ['/thresholds/queue'],
      },
    ],
    good: [
      {
        plan: `
thresholds:
  - { id: queue, indicator: 排队人数, owner: commander, window: 10m, source: 叫号机, limits: { II: ">= 50" }, triggers: [confirm] }`,
      },
    ],
  },
}
