import { missingIn, type Plan, placeIn } from '../../model/plan.ts'
import { isWritten } from '../items.ts'
import type { Rule } from '../rule.ts'

export const noActivation: Rule = {
  id: 'no-activation',
  group: 'steps',
  severity: 'error',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '6.3.3' },
  *plan(plan) {
    if (!isWritten(plan, ['activation'])) yield { place: missingIn(plan) }
    else if (plan.data.activation) {
      const has = (key: string): boolean => isWritten(plan, ['activation', key])
      const place = placeIn(plan, ['activation'], 'key')
      if (!has('authority') && !has('criteria')) yield { place, message: 'bare' }
      else if (!has('criteria') && !has('procedure') && !saysWhen(plan)) yield { place, message: 'when' }
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
      {
        plan: `
activation: { authority: commander, within: 5 分钟 }
levels: []
thresholds: [{ id: queue, indicator: 排队人数, owner: lobby, window: 10m, source: 叫号机 }]`,
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
      {
        // When it starts is said by the levels, by a threshold, or in the procedure.
        plan: '\nactivation: { authority: commander }',
      },
      {
        plan: `
activation: { authority: commander }
levels: []
thresholds: [{ id: weapon, indicator: 持械人员, owner: lobby, occurs: 发现一人, triggers: [confirm] }]`,
      },
      {
        plan: `
activation: { authority: commander, procedure: 接到聚集三十人的报告后口头宣布。 }
levels: []
thresholds: []`,
      },
    ],
  },
}

/** Whether levels, or thresholds that set something off, say what starts the response. */
function saysWhen({ data: { levels = [], thresholds = [] } }: Plan): boolean {
  return (
    levels.some(({ criteria }) => criteria !== undefined) ||
    thresholds.some(({ limits, occurs, triggers, ...composed }) => {
      const measures = limits ?? occurs ?? composed['all-of'] ?? composed['any-of']
      return measures !== undefined && triggers !== undefined
    })
  )
}
