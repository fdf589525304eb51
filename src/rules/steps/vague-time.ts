import { parseLimit } from '../../language/limit.ts'
import { fold } from '../../language/numerals.ts'
import { findVagueTimes } from '../../language/vague.ts'
import { planForUnit } from '../../model/effective.ts'
import { leavesOf } from '../../model/leaves.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import { find, findPlan } from '../../model/references.ts'
import { placeInUnit } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import { reportsOfProblems } from '../problems.ts'
import type { Report, Rule } from '../rule.ts'
import { instructionsIn, reportWords } from '../vague-texts.ts'
import { isLifeSafety } from './life-safety.ts'

export const vagueTime: Rule = {
  id: 'vague-time',
  group: 'steps',
  severity: 'warning',
  basis: { kind: 'practice' },
  workspace: (context) => [
    ...reportsOfProblems('vague-time', context),
    ...context.workspace.plans.flatMap(immediateLimits),
    ...immediateChanges(context.workspace),
    ...vagueTexts(context.workspace),
  ],
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: report-up, title: 报告支行行长, owner: lobby, within: 尽快 }
  - { id: guide, title: 引导排队, owner: lobby, within: 立即 }
  - { id: reassure, title: 及时安抚客户, owner: lobby, within: 10 分钟, action: 大堂经理迅速到场，第一时间说明情况。 }`,
        body: '\n发现火情后，应当尽快上报总行。\n\n抓紧联系供电公司，在最短时间内通知总行，择机恢复营业。\n',
        units: `
id: shore-road
name: 海岸路支行
plans: { example: { steps: { guide: { within: 立即, action: 尽快发放排队号。 } } } }`,
        at: [
          '/plans/example/steps/guide/action',
          '/plans/example/steps/guide/within',
          '/steps/report-up/within',
          '/steps/guide/within',
          '/steps/reassure/title',
          '/steps/reassure/action',
          '',
          '',
        ],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: open-exits, title: 立即打开出口, owner: guard, within: 立即, life-safety: true, action: 立即打开全部出口。 }
  - { id: report-up, title: 报告支行行长, owner: lobby, within: 5 分钟, action: 立即电话报告，5 分钟内完成。记下姓名以及时间。 }
  - { id: watch, title: 观察火势, owner: lobby, within: 5 分钟, action: 火势迅速蔓延、无法及时扑救的，撤离。 }`,
        body: '\n客户要求立即取款的，按次序办理；客户抓紧扶手。\n\nOpen the doors quickly enough that no queue forms.\n\n报告不及时的，记入大事记。应当在 15 分钟内尽快上报。\n',
      },
    ],
  },
}

/** 立即 is a limit only for a first action for life; anywhere else nobody can say when it was kept. */
function immediateLimits(plan: Plan): Report[] {
  return leavesOf(plan.file).flatMap(({ value, own, pointer }): Report[] => {
    if (own.format !== 'limit' || !parseLimit(value)?.duration.immediate) return []
    if (pointer.at(-1) === 'within' && isLifeSafety(plan, pointer)) return []
    return [{ place: placeIn(plan, pointer), message: 'immediate', values: { value } }]
  })
}

function immediateChanges({ units, plans }: Workspace): Report[] {
  return units.flatMap((unit) =>
    Object.entries(unit.data.plans ?? {}).flatMap(([key, change]) => {
      const plan = findPlan(plans, key)
      return Object.entries(change.steps ?? {}).flatMap(([reference, { within }]): Report[] => {
        if (!plan || within === undefined || !parseLimit(within)?.duration.immediate) return []
        if (find(planForUnit(plan, unit).data.steps, reference)?.item['life-safety']) return []
        const place = placeInUnit(unit, ['plans', key, 'steps', reference, 'within'])
        return [{ place, plan, message: 'immediate', values: { value: within } }]
      })
    }),
  )
}

function vagueTexts(workspace: Workspace): Report[] {
  return instructionsIn(workspace).flatMap((text) => {
    const saving = text.plan !== undefined && !text.inBody && isLifeSafety(text.plan, text.planPointer)
    const words = findVagueTimes(text.text, text.folded).filter(({ word }) => !(saving && isImmediately(word)))
    return reportWords(text, words)
  })
}

function isImmediately(word: string): boolean {
  return /^(?:立即|immediately)$/i.test(fold(word))
}
