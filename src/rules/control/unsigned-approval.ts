import { missingIn, placeIn } from '../../model/plan.ts'
import { isWritten } from '../items.ts'
import type { Rule } from '../rule.ts'

export const unsignedApproval: Rule = {
  id: 'unsigned-approval',
  group: 'control',
  severity: 'error',
  basis: { kind: 'requirement', title: '国办发〔2024〕5号', clause: '第二十五条' },
  *plan(plan) {
    const status = plan.data.document?.status
    if (status === 'retired' || (isWritten(plan, ['document']) && !plan.data.document)) return
    const missing = ['by', 'on'].filter(
      (key) => !isWritten(plan, ['document', `approved-${key}`]) && !isWritten(plan, ['document', 'approval', key]),
    )
    if (missing.length === 0) return
    yield {
      place: isWritten(plan, ['document']) ? placeIn(plan, ['document'], 'key') : missingIn(plan),
      values: { missing: { key: `unsigned-approval.${missing.join('-')}` } },
      severity: status === 'draft' ? 'warning' : 'error',
    }
  },
  examples: {
    bad: [
      { plan: '\ndocument: {}', at: [''] },
      {
        plan: `
document:
  version: "1.0"
  status: review
  approved-by: 总行行长`,
        at: ['/document'],
      },
    ],
    good: [
      {
        plan: `
document:
  version: "1.0"
  approved-by: 总行行长
  approved-on: 2026-06-08`,
      },
      { plan: '\ndocument: { status: retired }' },
      { plan: '\ndocument: { approval: { by: 总行行长, on: 2026-06-08, digest: sha256-0f3a } }' },
    ],
  },
}
