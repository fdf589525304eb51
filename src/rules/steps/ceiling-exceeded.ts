import { limitMessage, secondsMessage } from '../../analysis/time-words.ts'
import { parseDuration } from '../../language/duration.ts'
import { labelOf, placeIn } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import { boundedBy } from '../profiles/ceilings.ts'
import { basisOf, isNeverError, saying, sourceOf } from '../profiles/saying.ts'
import type { Rule } from '../rule.ts'

export const ceilingExceeded: Rule = {
  id: 'ceiling-exceeded',
  group: 'steps',
  severity: 'error',
  basis: { kind: 'practice' },
  *plan(plan, { workspace, demands }) {
    for (const ceiling of demands(plan).ceilings) {
      const most = parseDuration(ceiling.within)
      for (const { pointer, limit, anchor, exceeded, late } of boundedBy(ceiling, plan, workspace.plans)) {
        if (!exceeded || !most) continue
        const stepTitle = (reference: string): string => {
          const step = find(plan.data.steps, reference)?.item
          return step ? labelOf(step) : reference
        }
        yield {
          place: placeIn(plan, pointer),
          message: ceiling.verify ? 'unverified' : 'message',
          values: {
            what: ceiling.title === undefined ? { key: 'ceiling-exceeded.limit' } : saying(ceiling.title),
            limit: limitMessage(limit, anchor, stepTitle),
            late: late === undefined ? '' : { key: 'ceiling-exceeded.late', values: { time: secondsMessage(late) } },
            source: sourceOf(ceiling) ?? { key: 'ceiling-exceeded.profile' },
            most: limitMessage({ duration: most, text: ceiling.within }, ceiling.anchor ?? 'detection', stepTitle),
          },
          basis: basisOf(ceiling),
          neverError: isNeverError(ceiling),
        }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
hazard: bank-run
reports:
  - { id: first, type: first, from: commander, to: 属地金融监管部门, within: 自发现起 2 小时内 }
  - { id: central-bank, type: first, from: commander, to: 人民银行当地分支机构, within: 自启动起 2 小时内 }
  - { id: head-office, type: first, from: commander, to: head-office, within: 自发现起 3 小时内 }
steps:
  - { id: decide, phase: warning, title: 判定级别, owner: commander, within: 30 分钟, marks: activation }
  - { id: tell-regulator, title: 报告监管部门, owner: commander, within: 20 分钟, deadline: 自发现起 90 分钟内, after: [decide] }`,
        settings: 'profiles: [cn-bank]',
        at: ['/reports/first/within', '/reports/central-bank/within', '/steps/tell-regulator/deadline'],
      },
      {
        plan: `
hazard: complaint
steps:
  - { id: decide, title: 作出处理决定并答复投诉人, owner: commander, within: 自接报起 20 个自然日内 }
  - { id: decide-complex, title: 作出处理决定, when: 情况复杂, owner: commander, within: 自接报起 30 个工作日内 }
  - { id: decide-rare, title: 作出处理决定, when: 有特殊情况的, owner: commander, within: 自接报起 90 个自然日内 }`,
        settings: 'profiles: [cn-bank]',
        at: ['/steps/decide/within', '/steps/decide-complex/within', '/steps/decide-rare/within'],
      },
    ],
    good: [
      {
        plan: `
hazard: bank-run
reports:
  - { id: first, type: first, from: commander, to: [属地金融监管部门, 人民银行], within: 自发现起 1 小时内 }
  - { id: follow-up, type: follow-up, from: commander, to: 属地金融监管部门, within: 自启动起 4 小时内, repeat: 4h }
  - { id: final, type: final, from: commander, to: 属地金融监管部门, within: 自终止起 5 个工作日内 }`,
        settings: 'profiles: [cn-bank]',
      },
      {
        plan: `
hazard: complaint
steps:
  - { id: decide, title: 作出处理决定并答复投诉人, owner: commander, within: 自接报起 15 个自然日内 }
  - { id: decide-complex, title: 作出处理决定, when: 情况复杂, owner: commander, within: 自接报起 30 个自然日内 }
  - { id: call-back, phase: recovery, title: 回访, owner: commander, within: 30 个工作日内, action: 电话询问对处理结果是否满意。 }`,
        settings: 'profiles: [cn-bank]',
      },
      {
        plan: `
hazard: bank-run
reports:
  - { id: first, type: first, from: commander, to: 属地金融监管部门, within: 自发现起 2 小时内 }`,
      },
    ],
  },
}
