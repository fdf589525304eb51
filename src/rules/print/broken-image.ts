import { reportsOfProblems } from '../problems.ts'
import type { Rule } from '../rule.ts'

export const brokenImage: Rule = {
  id: 'broken-image',
  group: 'print',
  severity: 'error',
  stopsPrinting: true,
  basis: { kind: 'practice' },
  workspace: (context) => reportsOfProblems('broken-image', context),
  examples: {
    bad: [{ body: '![疏散图](exits.png)', files: { 'plans/exits.png': '<html>' }, at: [''] }],
    good: [{ body: '[疏散图](https://example.org/exits.png)' }],
  },
}
