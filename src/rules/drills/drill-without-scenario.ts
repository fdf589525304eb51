import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const drillWithoutScenario: Rule = {
  id: 'drill-without-scenario',
  group: 'drills',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan) {
    for (const [index, drill] of itemsIn(plan, 'drills')) {
      if (isWritten(plan, ['drills', index, 'scenario'])) continue
      yield { place: itemPlace(plan, 'drills', index), values: { drill: drill.id } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
drills:
  - { id: tabletop, type: tabletop, every: 每半年, owner: commander, evaluation: 对照时限打分。 }`,
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
