import { reportsOfProblems } from '../problems.ts'
import type { Rule } from '../rule.ts'

export const syntax: Rule = {
  id: 'syntax',
  group: 'document',
  severity: 'error',
  basis: { kind: 'practice' },
  stopsPrinting: true,
  fixable: true,
  workspace: (context) => reportsOfProblems('syntax', context),
  examples: {
    bad: [
      {
        plan: `
title: 火灾处置方案
roles:
  - id: commander
    name：总指挥
    holder: 支行行长`,
        at: [''],
      },
      { body: '\n:::note\n人员撤离以后再清点。\n', at: [''] },
      { body: '\n：：：note\n人员撤离以后再清点。\n', at: [''] },
    ],
    good: [{ body: '\n时间:9点，电话12:30 以前接通。\n\n:::note\n人员撤离以后再清点。\n:::\n' }],
  },
}
