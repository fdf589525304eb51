import { missingIn, placeIn } from '../../model/plan.ts'
import { isWritten } from '../items.ts'
import type { Rule } from '../rule.ts'

export const noTermination: Rule = {
  id: 'no-termination',
  group: 'steps',
  severity: 'error',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '6.3.6' },
  *plan(plan) {
    if (!isWritten(plan, ['termination'])) yield { place: missingIn(plan) }
    else if (plan.data.termination && !['authority', 'criteria'].some((key) => isWritten(plan, ['termination', key]))) {
      yield { place: placeIn(plan, ['termination'], 'key'), message: 'bare' }
    }
  },
  examples: {
    bad: [
      { plan: '\ntermination: {}', at: [''] },
      {
        plan: `
termination:
  procedure: 口头宣布，记入大事记。`,
        at: ['/termination'],
      },
    ],
    good: [
      {
        plan: `
termination:
  authority: commander
  criteria: 排队客户全部办结，场内外无人滞留。`,
      },
    ],
  },
}
