import type { Plan } from '../../model/plan.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Rule } from '../rule.ts'
import { keysOf, type Text } from '../texts.ts'
import { toldIn } from '../told.ts'
import { instructionsIn } from '../vague-texts.ts'
import { findWrongSums } from './sums.ts'

export const arithmetic: Rule = {
  id: 'arithmetic',
  group: 'document',
  severity: 'warning',
  basis: { kind: 'practice' },
  workspace: ({ workspace }) =>
    [...instructionsIn(workspace), ...storiesIn(workspace)].flatMap((text) => {
      const [first] = findWrongSums(text.folded)
      if (!first) return []
      const { written, right } = first
      return [{ place: text.place(first), plan: text.plan, values: { written, right } }]
    }),
  examples: {
    bad: [
      {
        plan: 'steps: [{ id: fund, title: 备付, owner: lobby, within: 10 分钟, action: 按 10 万元 × 30% = 4 万元备付。 }]',
        body: '\n等候时间从 40 分钟降至 30 分钟，下降 20%。\n\n取款額由 200 萬元增至 500 萬元，增幅 250%。\n\nWithdrawals rose from 2 million to 3 million, an increase of 30%.\n',
        at: ['/steps/fund/action', '', '', ''],
      },
      {
        body: '\n切換時間自40分鐘縮短至30分鐘，縮短35%。\n',
        files: {
          'plans/script.md': `---
title: Drill of a full hall
kind: drill
plan: example
scenario: The queue grew from 40 to 70 people, an increase of 57%.
---
`,
        },
        at: ['', '/scenario'],
      },
    ],
    good: [
      {
        plan: 'steps: [{ id: fund, title: 备付, owner: lobby, within: 10 分钟, action: 按 10万×30%=3万备付；8000 万元 × 25% = 0.2 亿元。 }]',
        body: '\n净值从 1.5 降至 1.2，下降 20%。由 0.9 亿元升到 1.2 亿元，增长约 33%。满意率从 80% 升至 84%，提高 4 个百分点。排队人数从 20 人到 50 人的属于二级，增长 100% 的也属于二级。\n\nWithdrawals rose from 2 million to 3 million, an increase of 50%.\n',
      },
    ],
  },
}

/** What is played in a drill, and what records tell of it. */
function storiesIn(workspace: Workspace): (Text & { readonly plan?: Plan; readonly folded: string })[] {
  const files = new Set([...workspace.drills, ...workspace.records].map(({ file }) => file))
  return toldIn(workspace)
    .filter(({ file, pointer }) => files.has(file) || keysOf(pointer) === 'drills/scenario')
    .map((told) => ({ ...told, folded: told.plain }))
}
