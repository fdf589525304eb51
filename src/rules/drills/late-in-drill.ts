import { coverageOf } from '../../analysis/coverage.ts'
import { find } from '../../model/references.ts'
import type { Rule } from '../rule.ts'
import { heldIn, heldPlace } from './held.ts'

export const lateInDrill: Rule = {
  id: 'late-in-drill',
  group: 'drills',
  severity: 'info',
  basis: { kind: 'practice' },
  *workspace({ workspace }) {
    for (const held of heldIn(workspace)) {
      const { plan, data } = held
      if (!plan || !data.events?.length) continue
      for (const { step, held: times } of coverageOf(plan, workspace)) {
        const rating = times.find(({ record }) => record === data)?.rating
        if (rating !== 'S' && rating !== 'M') continue
        const index = data.events.findIndex((event) => find(plan.data.steps, event.step ?? '')?.item === step)
        if (index < 0) continue
        const values = { step: step.title, within: step.within, at: data.events[index]?.at }
        yield { place: heldPlace(held, ['events', index, 'at']), plan, values }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: confirm, phase: warning, title: 核对人数, owner: lobby, within: 5 分钟 }
  - { id: start, phase: warning, title: 宣布启动, owner: commander, within: 5 分钟, after: [confirm], marks: activation }`,
        files: {
          'plans/held.md': `---
title: 演练记录
kind: drill-record
plan: example
on: 2026-06-10
events:
  - { at: "+04:00", actor: lobby, step: confirm, what: 报出人数 }
  - { at: "+10:00", actor: commander, step: start, what: 宣布启动 }
---
`,
        },
        at: ['/events/1/at'],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: confirm, phase: warning, title: 核对人数, owner: lobby, within: 5 分钟 }
  - { id: start, phase: warning, title: 宣布启动, owner: commander, within: 5 分钟, after: [confirm], marks: activation }`,
        files: {
          'plans/held.md': `---
title: 演练记录
kind: drill-record
plan: example
on: 2026-06-10
events:
  - { at: "9:30", what: 大厅聚集 }
  - { at: "9:34", actor: lobby, step: confirm, what: 报出人数 }
  - { at: "9:39", actor: commander, step: start, what: 宣布启动 }
---
`,
        },
      },
    ],
  },
}
