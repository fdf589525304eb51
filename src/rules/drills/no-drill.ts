import { missingIn } from '../../model/plan.ts'
import { isWritten } from '../items.ts'
import type { Rule } from '../rule.ts'

export const noDrill: Rule = {
  id: 'no-drill',
  group: 'drills',
  severity: 'error',
  basis: { kind: 'requirement', title: '国办发〔2024〕5号', clause: '第三十二条' },
  *plan(plan) {
    if (!isWritten(plan, ['drills'])) yield { place: missingIn(plan) }
  },
  examples: {
    bad: [{ plan: '\ndrills: []', at: [''] }],
    good: [
      {
        plan: `
drills:
  - { id: tabletop, type: tabletop, every: 每半年, owner: commander, scenario: 大厅聚集三十人。, evaluation: 对照时限打分。 }`,
      },
    ],
  },
}
