import { reportsOfProblems } from '../problems.ts'
import type { Rule } from '../rule.ts'

export const rawHtml: Rule = {
  id: 'raw-html',
  group: 'document',
  severity: 'warning',
  basis: { kind: 'practice' },
  workspace: (context) => reportsOfProblems('raw-html', context),
  examples: {
    bad: [
      { body: '\n集合点在<b>停车场西侧</b>。\n', at: [''] },
      {
        plan: `
scope: |
  本预案适用于营业时间。<br>夜间另行规定。`,
        at: ['/scope'],
      },
      { body: '\n[打开](javascript:alert(1))\n', at: [''] },
    ],
    good: [{ body: '\n集合点在**停车场西侧**。\n\n<!-- 下次修订时核对地点 -->\n' }],
  },
}
