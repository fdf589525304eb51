import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const stepWithoutOwner: Rule = {
  id: 'step-without-owner',
  group: 'steps',
  severity: 'error',
  basis: { kind: 'requirement', title: '国办发〔2024〕5号', clause: '第十六条' },
  *plan(plan) {
    for (const [index, step] of itemsIn(plan, 'steps')) {
      if (step.type === 'event' || isWritten(plan, ['steps', index, 'owner'])) continue
      yield { place: itemPlace(plan, 'steps', index), values: { step: step.title } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
steps:
  - id: count-people
    title: 清点人数
    within: 5 分钟`,
        at: ['/steps/count-people'],
      },
    ],
    good: [
      {
        plan: `
steps:
  - id: count-people
    title: 清点人数
    owner: commander
    within: 5 分钟
  - id: robber-leaves
    title: 嫌疑人离开
    type: event`,
      },
    ],
  },
}
