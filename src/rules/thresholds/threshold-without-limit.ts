import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const thresholdWithoutLimit: Rule = {
  id: 'threshold-without-limit',
  group: 'thresholds',
  severity: 'error',
  basis: { kind: 'practice' },
  *plan(plan) {
    for (const [index, threshold] of itemsIn(plan, 'thresholds')) {
      const keys = ['limits', 'occurs', 'all-of', 'any-of']
      if (keys.some((key) => isWritten(plan, ['thresholds', index, key]))) continue
      yield { place: itemPlace(plan, 'thresholds', index), values: { threshold: threshold.indicator } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
thresholds:
  - { id: queue, indicator: 排队人数, owner: commander, window: 10m, source: 叫号机, triggers: [confirm] }`,
        at: ['/thresholds/queue'],
      },
    ],
    good: [
      {
        plan: `
thresholds:
  - { id: queue, indicator: 排队人数, owner: commander, window: 10m, source: 叫号机, limits: { II: ">= 50" }, triggers: [confirm] }
  - { id: weapon, indicator: 持械人员, owner: commander, occurs: 发现一人, triggers: [confirm] }
  - { id: both, indicator: 排队并有人持械, owner: commander, all-of: [queue, weapon], triggers: [confirm] }`,
      },
    ],
  },
}
