import { parseDate } from '../../language/date.ts'
import { nextDue, parseRecurrence } from '../../language/recurrence.ts'
import { placeIn } from '../../model/plan.ts'
import type { Rule } from '../rule.ts'

export const reviewOverdue: Rule = {
  id: 'review-overdue',
  group: 'control',
  severity: 'warning',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第三十五条' },
  calendar: true,
  *plan(plan, { today }) {
    const { document } = plan.data
    const every = parseRecurrence(document?.review?.every ?? '')
    if (!document || !every || document.status === 'retired') return
    const reviewed = parseDate(document.review?.last ?? '')
    const approved = document['approved-on'] ?? document.approval?.on ?? document['effective-on']
    const last = reviewed ?? parseDate(approved ?? '')
    const due = last === undefined ? undefined : nextDue(every, last)
    if (due === undefined || due >= today) return
    yield reviewed
      ? { place: placeIn(plan, ['document', 'review', 'last']), values: { due, last } }
      : { place: placeIn(plan, ['document', 'review'], 'key'), message: 'since-approval', values: { due, last } }
  },
  examples: {
    bad: [
      {
        plan: `
document:
  approved-on: 2025-06-08
  review: { every: yearly, last: 2025-05-20 }`,
        today: '2026-07-01',
        at: ['/document/review/last'],
      },
      {
        plan: `
document:
  approved-on: 2025-06-08
  review: { every: 每年 }`,
        today: '2026-07-01',
        at: ['/document/review'],
      },
    ],
    good: [
      {
        plan: `
document:
  approved-on: 2025-06-08
  review: { every: yearly, last: 2026-05-20 }`,
        today: '2026-07-01',
      },
      { plan: '\ndocument: { status: retired, review: { every: yearly, last: 2019-05-20 } }', today: '2026-07-01' },
    ],
  },
}
