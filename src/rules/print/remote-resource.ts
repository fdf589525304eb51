import { reportsOfProblems } from '../problems.ts'
import type { Rule } from '../rule.ts'

export const remoteResource: Rule = {
  id: 'remote-resource',
  group: 'print',
  severity: 'error',
  stopsPrinting: true,
  basis: { kind: 'practice' },
  workspace: (context) => reportsOfProblems('remote-resource', context),
  examples: {
    bad: [{ body: '![疏散图](https://example.org/map.png)', at: [''] }],
    good: [{ body: '[示例网站](https://example.org/)' }],
  },
}
