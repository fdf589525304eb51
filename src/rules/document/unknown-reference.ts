import { reportsOfProblems } from '../problems.ts'
import type { Rule } from '../rule.ts'

export const unknownReference: Rule = {
  id: 'unknown-reference',
  group: 'document',
  severity: 'error',
  basis: { kind: 'practice' },
  stopsPrinting: true,
  workspace: (context) => reportsOfProblems('unknown-reference', context),
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: count-people, title: 清点人数, owner: comander, within: 5 分钟 }
drills:
  - { id: tabletop, type: tabletop, every: yearly, owner: commander, scenario: 大厅聚集三十人。, exercises: [count-people], evaluation: 对照时限打分。 }
thresholds: []
levels: []`,
        at: ['/steps/count-people/owner'],
      },
      { body: '\n先看<step:close-the-bank>。\n', at: [''] },
      { body: '\n![疏散图](maps/ground-floor.png)\n', at: [''] },
    ],
    good: [{ body: '\n先看<step:confirm>，再问[现场指挥](role:commander)。\n' }],
  },
}
