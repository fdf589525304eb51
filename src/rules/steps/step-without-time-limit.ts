import { phaseOf } from '../../model/plan.ts'
import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

const urgent = ['warning', 'response']
const recurring = ['prevention', 'monitoring']

export const stepWithoutTimeLimit: Rule = {
  id: 'step-without-time-limit',
  group: 'steps',
  severity: 'error',
  basis: { kind: 'practice' },
  *plan(plan) {
    for (const [index, step] of itemsIn(plan, 'steps')) {
      const phase = phaseOf(step)
      const keys = recurring.includes(phase) ? ['within', 'deadline', 'every'] : ['within', 'deadline']
      if (step.type === 'event' || keys.some((key) => isWritten(plan, ['steps', index, key]))) continue
      yield {
        place: itemPlace(plan, 'steps', index),
        message: recurring.includes(phase) ? 'recurring' : 'message',
        values: { step: step.title, phase: { key: `rules.phase.${phase}` } },
        severity: urgent.includes(phase) ? 'error' : 'warning',
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: count-people, title: 清点人数, owner: commander }
  - { id: watch-queue, phase: monitoring, title: 巡看排队人数, owner: commander }
  - { id: reconcile, phase: recovery, title: 核对账款, owner: commander }
  - { id: reassess, title: 复核级别, owner: commander, repeat: 30m, until: 终止 }`,
        at: ['/steps/count-people', '/steps/watch-queue', '/steps/reconcile', '/steps/reassess'],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: count-people, title: 清点人数, owner: commander, within: 5 分钟 }
  - { id: report-up, title: 报告总行, owner: commander, deadline: 自发现起 1 小时内 }
  - { id: open-doors, title: 打开出口, owner: commander, within: 立即, life-safety: true }
  - { id: watch-queue, phase: monitoring, title: 巡看排队人数, owner: commander, every: 10 分钟 }
  - { id: crowd-leaves, title: 客户散去, type: event }
  - { id: notify-staff, title: 通知员工, owner: commander, within: 尽快 }`,
      },
    ],
  },
}
