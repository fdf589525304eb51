import { reportsOfProblems } from '../problems.ts'
import type { Rule } from '../rule.ts'

export const schema: Rule = {
  id: 'schema',
  group: 'document',
  severity: 'error',
  basis: { kind: 'practice' },
  stopsPrinting: true,
  workspace: (context) => reportsOfProblems('schema', context),
  examples: {
    bad: [
      {
        plan: `
steps:
  - id: count-people
    title: 清点人数
    onwer: commander
    within: 5 分钟`,
        at: ['/steps/count-people/onwer'],
      },
      {
        plan: `
kind: specail`,
        at: ['/kind'],
      },
      {
        plan: `
steps:
  - id: count-people
    title: 清点人数
    owner: commander
    within: 15`,
        at: ['/steps/count-people/within'],
      },
    ],
    good: [
      {
        plan: `
应急响应步骤:
  - 编号: count-people
    标题: 清点人数
    责任人: commander
    时限: 5 分钟`,
      },
    ],
  },
}
