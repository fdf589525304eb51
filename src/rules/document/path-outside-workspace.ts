import { reportsOfProblems } from '../problems.ts'
import type { Rule } from '../rule.ts'

export const pathOutsideWorkspace: Rule = {
  id: 'path-outside-workspace',
  group: 'document',
  severity: 'error',
  basis: { kind: 'practice' },
  stopsPrinting: true,
  workspace: (context) => reportsOfProblems('path-outside-workspace', context),
  examples: {
    bad: [
      {
        plan: `
annexes:
  - { title: 联系名册, file: ../private/people.md }`,
        at: ['/annexes/0/file'],
      },
      { body: '\n![疏散图](/etc/plan.png)\n', at: [''] },
    ],
    good: [
      {
        plan: `
annexes:
  - { title: 急救要点, file: shared/aid.md }`,
        files: { 'shared/aid.md': '先止血，再包扎。\n' },
      },
    ],
  },
}
