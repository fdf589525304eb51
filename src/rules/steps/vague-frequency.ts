import { findVagueFrequencies } from '../../language/vague.ts'
import { reportsOfProblems } from '../problems.ts'
import type { Rule } from '../rule.ts'
import { instructionsIn, reportWords } from '../vague-texts.ts'

export const vagueFrequency: Rule = {
  id: 'vague-frequency',
  group: 'steps',
  severity: 'warning',
  basis: { kind: 'practice' },
  workspace: (context) => [
    ...reportsOfProblems('vague-frequency', context),
    ...instructionsIn(context.workspace).flatMap((text) =>
      reportWords(text, findVagueFrequencies(text.text, text.folded)),
    ),
  ],
  examples: {
    bad: [
      {
        plan: `
drills:
  - { id: tabletop, type: tabletop, every: 不定期, owner: commander, scenario: 大厅聚集三十人。, evaluation: 对照时限打分。 }
steps:
  - { id: check-exits, phase: prevention, title: 检查出口, owner: guard, every: 每日, action: 定期检查出口和应急灯。 }`,
        body: '\n本预案应当定期修订。\n',
        at: ['/drills/tabletop/every', '/steps/check-exits/action', ''],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: check-exits, phase: prevention, title: 检查出口, owner: guard, every: 每日, action: 定期检查应急灯，每月一次。 }
  - { id: explain, title: 答复客户, owner: lobby, within: 10 分钟, action: 说明定期存款可以照常支取。 }`,
        body: '\n本预案每年定期修订一次。\n',
      },
    ],
  },
}
