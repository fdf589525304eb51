import { coverageOf, type StepCoverage } from '../../analysis/coverage.ts'
import type { Plan } from '../../model/plan.ts'
import { phaseOf } from '../../model/plan.ts'
import { findPlan } from '../../model/references.ts'
import type { Workspace } from '../../model/workspace.ts'
import { itemPlace } from '../items.ts'
import type { Rule } from '../rule.ts'

/** How many steps a message names. */
const shown = 6

export const undrilledStep: Rule = {
  id: 'undrilled-step',
  group: 'drills',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan, { workspace }) {
    if (plan.data.document?.status === 'retired' || !isDrilled(plan, workspace)) return
    const left = coverageOf(plan, workspace).filter((one) => isResponse(one) && !isExercised(one))
    const [first] = left
    if (!first) return
    const named = left.length > shown + 1 ? left.slice(0, shown) : left
    const steps = named.map(({ step }) => ({ key: 'undrilled-step.step', values: { step: step.title } }))
    const more = left.length - named.length
    const rest = more > 0 ? [{ key: 'undrilled-step.more', values: { count: more } }] : []
    yield { place: itemPlace(plan, 'steps', first.index), values: { steps: [...steps, ...rest], n: left.length } }
  },
  examples: {
    bad: [
      {
        plan: `
drills:
  - { id: tabletop, type: tabletop, every: 每半年, owner: commander, scenario: 大厅聚集。, evaluation: 打分。, exercises: [confirm, start, open-exits, 引导排队] }
  - { id: alarm, type: functional, every: 每半年, owner: commander, scenario: 有人跌倒。, evaluation: 打分。, exercises: [confirm] }`,
        at: ['/steps/call-police'],
      },
      {
        plan: `
drills: []
steps:
  - { id: a, title: 第一步, owner: lobby, within: 5m }
  - { id: b, title: 第二步, owner: lobby, within: 5m }`,
        files: {
          'plans/script.md': `---
title: 桌面推演脚本
kind: drill
plan: example
injects:
  - { at: "+0", content: 大厅聚集四十人, expects: [{ step: a, actor: lobby }] }
---
`,
        },
        at: ['/steps/b'],
      },
    ],
    good: [
      {
        // What two drills, a script and a record exercise between them.
        plan: `
drills:
  - { id: one, type: tabletop, every: 每半年, owner: commander, scenario: 聚集。, evaluation: 打分。, exercises: [confirm, start, stand-down] }
  - { id: two, type: functional, every: 每半年, owner: commander, scenario: 聚集。, evaluation: 打分。, exercises: [open-exits] }`,
        files: {
          'plans/script.md': `---
title: 脚本
kind: drill
plan: example
injects: [{ at: "+0", content: 聚集, expects: [{ step: call-police }] }]
---
`,
          'plans/record.md': `---
title: 记录
kind: drill-record
plan: example
on: 2026-06-10
events: [{ at: "+0", step: guide, what: 引导 }]
---
`,
        },
      },
      {
        // One that names no steps is of the whole plan.
        plan: `
drills:
  - { id: one, type: tabletop, every: 每半年, owner: commander, scenario: 聚集。, evaluation: 打分。, exercises: [confirm] }
  - { id: two, type: full-scale, every: 每年, owner: commander, scenario: 聚集。, evaluation: 打分。 }`,
      },
      {
        // Daily work exercises itself, an event is nobody's work, and what comes after is no matter of drills.
        plan: `
drills:
  - { id: one, type: functional, every: 每年, owner: commander, scenario: 聚集。, evaluation: 打分。, exercises: [a] }
steps:
  - { id: watch, phase: monitoring, title: 巡看, owner: lobby, every: 10 分钟 }
  - { id: a, title: 引导排队, owner: lobby, within: 5m }
  - { id: gone, title: 人群散去, type: event }
  - { id: sum-up, phase: recovery, title: 总结, owner: lobby, within: 3个工作日 }`,
      },
      // That there is no drill at all is told by another rule.
      { plan: '\ndrills: []' },
      {
        // A script that names no step says nothing of what it exercises.
        plan: '\ndrills: []',
        files: {
          'plans/script.md': `---
title: 脚本
kind: drill
plan: example
injects: [{ at: "+0", content: 聚集 }]
---
`,
        },
      },
      {
        plan: `
document: { status: retired }
drills:
  - { id: one, type: functional, every: 每年, owner: commander, scenario: 聚集。, evaluation: 打分。, exercises: [confirm] }`,
      },
    ],
  },
}

function isDrilled(plan: Plan, { plans, drills }: Workspace): boolean {
  if (plan.data.drills?.length) return true
  const named = drills.filter(({ data }) => findPlan(plans, data.plan) === plan)
  return named.some(({ data }) => data.injects?.some(({ expects }) => expects?.some(({ step }) => step !== undefined)))
}

function isResponse({ step }: StepCoverage): boolean {
  return step.type !== 'event' && step.every === undefined && ['warning', 'response'].includes(phaseOf(step))
}

function isExercised({ planned, scripts, held }: StepCoverage): boolean {
  return planned.length > 0 || scripts.length > 0 || held.some(({ rating }) => rating !== 'U')
}
