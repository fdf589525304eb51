import { find } from '../../model/references.ts'
import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const levelWithoutCriteria: Rule = {
  id: 'level-without-criteria',
  group: 'thresholds',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan) {
    const graded = (plan.data.thresholds ?? []).flatMap(({ limits = {} }) => Object.keys(limits))
    const measured = new Set(graded.map((level) => find(plan.data.levels, level)?.index))
    for (const [index, level] of itemsIn(plan, 'levels')) {
      if (measured.has(index) || isWritten(plan, ['levels', index, 'criteria'])) continue
      yield { place: itemPlace(plan, 'levels', index), values: { level: level.name } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
levels:
  - { id: I, name: 一级响应, system: response, authority: commander }
  - { id: II, name: 二级响应, system: response, authority: commander }
thresholds:
  - { id: queue, indicator: 排队人数, owner: lobby, window: 10m, source: 叫号机, limits: { II: ">= 50" }, triggers: [confirm] }`,
        at: ['/levels/I'],
      },
    ],
    good: [
      {
        plan: `
levels:
  - { id: I, name: 一级响应, system: response, authority: commander, criteria: 有人受伤 }
  - { id: II, name: 二级响应, system: response, authority: commander }
thresholds:
  - { id: queue, indicator: 排队人数, owner: lobby, window: 10m, source: 叫号机, limits: { 二级响应: ">= 50" }, triggers: [confirm] }`,
      },
    ],
  },
}
