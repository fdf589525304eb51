import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const reportIncomplete: Rule = {
  id: 'report-incomplete',
  group: 'reports',
  severity: 'error',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '6.3.1' },
  *plan(plan) {
    for (const [index, report] of itemsIn(plan, 'reports')) {
      const has = (key: string): boolean => isWritten(plan, ['reports', index, key])
      const missing = ['from', 'to', 'within'].filter((key) => {
        // A follow-up that is sent again and again at an interval is limited by it.
        return !has(key) && !(key === 'within' && report.type === 'follow-up' && has('repeat'))
      })
      if (missing.length === 0) continue
      const words = missing.map((key) => ({ key: `report-incomplete.${key}` }))
      yield { place: itemPlace(plan, 'reports', index), values: { report: report.id, missing: words } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
reports:
  - { id: first, type: first, from: commander, to: head-office, channel: 值班电话 }
  - { id: follow-up, type: follow-up, within: 自启动起 2 小时内 }
  - { id: final, type: final, from: commander, to: head-office, repeat: 1d }`,
        at: ['/reports/first', '/reports/follow-up', '/reports/final'],
      },
    ],
    good: [
      {
        plan: `
reports:
  - { id: first, type: first, from: commander, to: head-office, within: 自发现起 1 小时内 }
  - { id: follow-up, type: follow-up, from: commander, to: 属地监管部门, repeat: 1h }`,
      },
    ],
  },
}
