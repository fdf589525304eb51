import { missingIn } from '../../model/plan.ts'
import { isWritten } from '../items.ts'
import type { Rule } from '../rule.ts'

export const noPrinciples: Rule = {
  id: 'no-principles',
  group: 'document',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan) {
    if (!isWritten(plan, ['principles'])) yield { place: missingIn(plan) }
  },
  examples: {
    bad: [{ plan: '\nprinciples: []', at: [''] }],
    good: [
      {
        plan: `
principles:
  - title: 人先于钱
    text: 有人受伤时先救人，业务可以停下来。`,
      },
    ],
  },
}
