import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const drillWithoutEvaluation: Rule = {
  id: 'drill-without-evaluation',
  group: 'drills',
  severity: 'warning',
  basis: { kind: 'requirement', title: '国办发〔2024〕5号', clause: '第三十三条' },
  *plan(plan) {
    for (const [index, drill] of itemsIn(plan, 'drills')) {
      if (isWritten(plan, ['drills', index, 'evaluation'])) continue
      yield { place: itemPlace(plan, 'drills', index), values: { drill: drill.id } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
drills:
  - { id: tabletop, type: tabletop, every: 每半年, owner: commander, scenario: 开门后大厅聚集四十人。 }`,
        at: ['/drills/tabletop'],
      },
    ],
    good: [
      {
        plan: `
drills:
  - { id: tabletop, type: tabletop, every: 每半年, owner: commander, scenario: 开门后大厅聚集四十人。, evaluation: 对照时限打分。 }`,
      },
    ],
  },
}
