import { simplify } from '../../language/simplify.ts'
import type { Report as PlannedReport } from '../../model/types.ts'
import { itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const noFollowUpReport: Rule = {
  id: 'no-follow-up-report',
  group: 'reports',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan) {
    const reports = [...itemsIn(plan, 'reports')]
    const first = reports.find(([, report]) => report.type === 'first')
    if (!first || reports.some(([, report]) => isFollowUp(report))) return
    const [index, { id }] = first
    yield { place: itemPlace(plan, 'reports', index), values: { report: id } }
  },
  examples: {
    bad: [
      {
        plan: `
reports:
  - { id: first, type: first, from: commander, to: head-office, within: 自发现起 1 小时内, content: [时间, 地点, 原因, 影响, 措施] }
  - { id: final, type: final, from: commander, to: head-office, within: 自终止起3个工作日内, content: [时间, 地点, 原因, 影响, 措施] }`,
        at: ['/reports/first'],
      },
    ],
    good: [
      {
        plan: `
reports:
  - { id: first, type: first, from: commander, to: head-office, within: 自发现起 1 小时内 }
  - { id: follow-up, type: follow-up, from: commander, to: head-office, repeat: 1h }`,
      },
      {
        plan: `
reports:
  - { id: first, type: first, from: commander, to: head-office, within: 自发现起 1 小时内, repeat: 每小时 }
  - { id: 续报, from: commander, to: head-office, within: 自启动起 2 小时内 }`,
      },
    ],
  },
}

/** A report that is sent again keeps its receiver informed; one without a type is known by its name. */
function isFollowUp({ id, type, repeat, content = [] }: PlannedReport): boolean {
  if (type === 'follow-up' || repeat !== undefined) return true
  return type === undefined && /续报|进展|follow|update|interim|progress/i.test(simplify([id, ...content].join(' ')))
}
