import { reportsOfProblems } from '../problems.ts'
import type { Rule } from '../rule.ts'

export const duplicateId: Rule = {
  id: 'duplicate-id',
  group: 'document',
  severity: 'error',
  basis: { kind: 'practice' },
  stopsPrinting: true,
  workspace: (context) => reportsOfProblems('duplicate-id', context),
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: report-up, title: 报告支行行长, owner: commander, within: 5 分钟 }
  - { id: report-up, title: 报告总行, owner: commander, within: 30 分钟 }`,
        at: ['/steps/report-up/id'],
      },
      {
        units: `
- { id: shore-road, name: 海岸路支行 }
- { id: shore-road, name: 学府街支行 }`,
        at: ['/shore-road/id'],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: report-up, title: 报告支行行长, owner: commander, within: 5 分钟 }
  - { id: report-head-office, title: 报告总行, owner: commander, within: 30 分钟 }`,
      },
    ],
  },
}
