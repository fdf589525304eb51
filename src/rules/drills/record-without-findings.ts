import { valueAt } from '../../language/pointer.ts'
import type { Rule } from '../rule.ts'
import { heldIn } from './held.ts'

export const recordWithoutFindings: Rule = {
  id: 'record-without-findings',
  group: 'drills',
  severity: 'warning',
  basis: { kind: 'requirement', title: '国办发〔2024〕5号', clause: '第三十三条' },
  *workspace({ workspace }) {
    for (const held of heldIn(workspace)) {
      if (valueAt(held.file.data, ['findings']) !== undefined) continue
      yield { place: { file: held.file, pointer: [], at: 'first-key' }, plan: held.plan }
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
events: [{ at: "+00:00", what: 大厅聚集 }]
findings: []
---
`,
        },
        at: [''],
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
findings: [{ what: 广播听不清, owner: lobby, due: 2026-07-10 }]
---
`,
        },
      },
    ],
  },
}
