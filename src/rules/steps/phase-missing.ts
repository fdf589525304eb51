import { phaseOf, placeIn } from '../../model/plan.ts'
import { isWritten } from '../items.ts'
import type { Rule } from '../rule.ts'

const phases = ['prevention', 'monitoring', 'warning', 'response', 'recovery'] as const

export const phaseMissing: Rule = {
  id: 'phase-missing',
  group: 'steps',
  severity: 'warning',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第十六条' },
  *plan(plan) {
    if (!['comprehensive', 'special'].includes(plan.data.kind) || !isWritten(plan, ['steps'])) return
    const present = new Set(plan.data.steps.map(phaseOf))
    const missing = phases.filter((phase) => !present.has(phase)).map((phase) => ({ key: `rules.phase.${phase}` }))
    if (missing.length === 0) return
    yield { place: placeIn(plan, ['steps'], 'key'), values: { phases: missing, n: missing.length } }
  },
  examples: {
    bad: [
      {
        plan: `
kind: special
steps:
  - { id: watch, phase: monitoring, title: 巡看排队人数, owner: lobby, every: 10 分钟 }
  - { id: confirm, phase: warning, title: 清点人数, owner: lobby, within: 5 分钟 }
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟 }`,
        at: ['/steps'],
      },
    ],
    good: [
      {
        plan: `
kind: onsite
steps:
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟 }`,
      },
      { plan: '\nkind: comprehensive' },
    ],
  },
}
