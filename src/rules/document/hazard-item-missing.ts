import { type Plan, placeIn } from '../../model/plan.ts'
import type { Workspace } from '../../model/workspace.ts'
import { builtInHazards } from '../hazards/built-in.ts'
import { hasItem, isAskedOf } from '../hazards/recognise.ts'
import { saying } from '../profiles/saying.ts'
import type { Rule } from '../rule.ts'

export const hazardItemMissing: Rule = {
  id: 'hazard-item-missing',
  group: 'document',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan, { workspace }) {
    for (const hazard of hazardsOf(plan, workspace)) {
      const list = Object.hasOwn(builtInHazards, hazard) ? builtInHazards[hazard] : undefined
      for (const item of list?.items ?? []) {
        if (!isAskedOf(item, plan, workspace) || hasItem(item, plan, workspace)) continue
        const values = { hazard: saying(list?.title), item: saying(item.title), why: saying(item.why) }
        yield { place: placeIn(plan, ['hazard']), values }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
hazard: robbery
kind: onsite
never: [与持械人员交谈]
steps:
  - { id: press, title: 拨打 110, owner: lobby, within: 2 分钟, action: 本网点不设静默报警按钮，用手机拨打。 }
  - { id: hold, title: 稳住对方, owner: guard, within: 2 分钟, action: 不怕危险与其搏斗，尽力拖延。 }
  - { id: scene, title: 保护现场, owner: guard, within: 10 分钟, action: 请目击客户逐人写下看到的特征。 }`,
        at: ['/hazard', '/hazard', '/hazard', '/hazard', '/hazard'],
      },
      {
        plan: `
hazard: fire
title: 银行网点火灾现场处置方案
kind: onsite
steps:
  - { id: call, title: 报火警, owner: lobby, within: 1 分钟, action: 拨打 119。 }
  - { id: out, title: 疏散, owner: guard, within: 4 分钟, action: 带客户从安全出口离开，扶老人下楼，急救伤者。 }
field: {}
risks: []
thresholds: []
never: [乘电梯离开]`,
        at: ['/hazard', '/hazard', '/hazard', '/hazard'],
      },
    ],
    good: [
      {
        plan: `
hazard: robbery
kind: onsite
lang: zh-Hant
never: [抵抗歹徒, 出門追趕]
steps:
  - { id: press, title: 按壓隱形警報, owner: lobby, within: 立即, life-safety: true, action: 趁歹徒不注意時以腳踏方式通報。 }
  - { id: tape, title: 拉起封鎖線, owner: guard, within: 10 分鐘, action: 歹徒離去後調閱並備份監視錄影，目擊客戶一人一張表。 }
  - { id: care, phase: recovery, title: 安排同仁輔導, owner: commander, within: 3 個工作天 }`,
      },
      {
        plan: `
hazard: fire
title: Fire in a library
kind: onsite
lang: en
never: [go back for coats or books]
steps:
  - { id: call, title: Ring the fire service, owner: lobby, within: 1 minute }
  - { id: doors, title: Free the exits, owner: guard, within: 1 minute, action: Release the turnstiles and wedge the doors. }
  - { id: sweep, title: Sweep the floor, owner: guard, within: 3 minutes, action: Look into the washrooms and every room. Two people bring readers in wheelchairs to the refuge. }
  - { id: roll, title: Roll-call at the assembly point, owner: commander, within: 10 minutes, action: First aid for those who are hurt. }`,
      },
      { plan: '\nhazard: [general, fire, robbery]\nkind: comprehensive' },
      { plan: '\nhazard: alien-landing' },
    ],
  },
}

/** A comprehensive plan leaves hazards to the plans below it, and one for all hazards to their own plans. */
function hazardsOf(plan: Plan, { plans }: Workspace): readonly string[] {
  const { kind, hazard, steps } = plan.data
  if (steps.length === 0) return []
  if (kind !== 'comprehensive') return hazard
  const hasChildren = plans.some(({ data }) => data.parent === plan.id || data.parent === plan.data.title)
  return hazard.length === 1 && !hasChildren ? hazard : []
}
