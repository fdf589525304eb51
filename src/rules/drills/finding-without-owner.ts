import { valueAt } from '../../language/pointer.ts'
import type { Rule } from '../rule.ts'
import { findingsOf, heldIn, heldPlace } from './held.ts'

export const findingWithoutOwner: Rule = {
  id: 'finding-without-owner',
  group: 'drills',
  severity: 'error',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第三十三条' },
  *workspace({ workspace }) {
    for (const held of heldIn(workspace)) {
      for (const [index, { what }] of findingsOf(held)) {
        if (valueAt(held.file.data, ['findings', index, 'owner']) !== undefined) continue
        yield { place: heldPlace(held, ['findings', index]), plan: held.plan, values: { what } }
      }
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
findings:
  - { what: 侧门钥匙不在值班台, owner: guard, due: 2026-07-10 }
  - { what: 广播听不清, due: 2026-07-10 }
---
`,
        },
        at: ['/findings/1'],
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
findings:
  - { what: 侧门钥匙不在值班台, owner: guard, due: 2026-07-10 }
  - { what: 无 }
---
`,
        },
      },
    ],
  },
}
