import type { Rule } from '../rule.ts'
import { heldIn, heldPlace } from './held.ts'

export const conclusionWithoutEvidence: Rule = {
  id: 'conclusion-without-evidence',
  group: 'drills',
  severity: 'warning',
  basis: { kind: 'requirement', title: '国办发〔2024〕5号', clause: '第三十三条' },
  *workspace({ workspace }) {
    for (const held of heldIn(workspace)) {
      const { events = [], ratings = [], findings = [], conclusion } = held.data
      for (const [index, { rating, evidence, objective }] of ratings.entries()) {
        if (rating === undefined || evidence !== undefined) continue
        const values = { objective: objective ?? String(index + 1), rating }
        yield { place: heldPlace(held, ['ratings', index]), plan: held.plan, values }
      }
      if (conclusion === undefined || events.length + ratings.length + findings.length > 0) continue
      yield { place: heldPlace(held, ['conclusion']), plan: held.plan, message: 'nothing' }
    }
  },
  examples: {
    bad: [
      {
        files: {
          'plans/held.md': `---
title: 演练记录
kind: drill-record
plan: example
on: 2026-06-10
ratings:
  - { rating: P, evidence: 第九分钟清空大厅 }
  - { rating: S }
---
`,
          'plans/other.md': `---
title: 疏散演练记录
kind: drill-record
plan: example
on: 2026-06-12
conclusion: 达到预期目的。
---
`,
        },
        at: ['/ratings/1', '/conclusion'],
      },
    ],
    good: [
      {
        files: {
          'plans/held.md': `---
title: 演练记录
kind: drill-record
plan: example
on: 2026-06-10
events: [{ at: "+09:00", what: 清空大厅 }]
ratings: [{ rating: P, evidence: 第九分钟清空大厅 }]
conclusion: 第九分钟清空大厅，达到要求。
---
`,
        },
      },
    ],
  },
}
