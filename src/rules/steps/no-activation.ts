import { missingIn, placeIn } from '../../model/plan.ts'
import { isWritten } from '../items.ts'
import type { Rule } from '../rule.ts'

export const noActivation: Rule = {
  id: 'no-activation',
  group: 'steps',
  severity: 'error',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '6.3.3' },
  *plan(plan) {
    if (!isWritten(plan, ['activation'])) yield { place: missingIn(plan) }
    else if (plan.data.activation && !['authority', 'criteria'].some((key) => isWritten(plan, ['activation', key]))) {
      yield { place: placeIn(plan, ['activation'], 'key'), message: 'bare' }
    }
  },
  examples: {
    bad: [
      { plan: '\nactivation: {}', at: [''] },
      {
        plan: `
activation:
  procedure: 口头宣布，记入大事记。`,
        at: ['/activation'],
      },
    ],
    good: [
      {
        plan: `
activation:
  authority: commander
  criteria: 大厅聚集三十人以上，或者有人受伤。`,
      },
    ],
  },
}
