import { parseDate } from '../../language/date.ts'
import type { Rule } from '../rule.ts'
import { findingsOf, heldIn, heldPlace } from './held.ts'

export const findingOverdue: Rule = {
  id: 'finding-overdue',
  group: 'drills',
  severity: 'warning',
  basis: { kind: 'practice' },
  calendar: true,
  *workspace({ workspace, today }) {
    for (const held of heldIn(workspace)) {
      for (const [index, finding] of findingsOf(held)) {
        const due = finding.due === undefined ? undefined : parseDate(finding.due)
        if (due === undefined || due >= today || finding['closed-on'] !== undefined) continue
        const values = { what: finding.what, due }
        yield { place: heldPlace(held, ['findings', index, 'due']), plan: held.plan, values }
      }
    }
  },
  examples: {
    bad: [
      {
        today: '2026-07-11',
        files: {
          'plans/held.md': `---
title: 演练记录
kind: drill-record
plan: example
on: 2026-06-10
findings:
  - { what: 侧门钥匙不在值班台, owner: guard, due: 2026-07-10 }
---
`,
        },
        at: ['/findings/0/due'],
      },
    ],
    good: [
      {
        today: '2026-07-11',
        files: {
          'plans/held.md': `---
title: 演练记录
kind: drill-record
plan: example
on: 2026-06-10
findings:
  - { what: 侧门钥匙不在值班台, owner: guard, due: 2026-07-10, closed-on: 2026-07-09 }
  - { what: 广播听不清, owner: lobby, due: 2026-07-11 }
---
`,
        },
      },
    ],
  },
}
