import { speakersOf } from '../../analysis/organisation.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import { findPlan } from '../../model/references.ts'
import type { Rule } from '../rule.ts'

export const noSpokesperson: Rule = {
  id: 'no-spokesperson',
  group: 'reports',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan, { workspace: { plans } }) {
    if (plan.data.roles.length === 0 || withPlansAbove(plan, plans).some((one) => speakersOf(one).length > 0)) return
    yield { place: placeIn(plan, ['roles'], 'key') }
  },
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长, function: command }`,
        at: ['/roles'],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长, function: command }
  - { id: press, name: 新闻发言人, holder: 品牌部总经理, deputies: 品牌部副总经理 }`,
      },
      {
        plan: `
parent: comprehensive
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: 支行副行长, function: command }`,
        files: {
          'plans/comprehensive.md': `---
title: 综合应急预案
kind: comprehensive
hazard: general
roles:
  - { id: press, name: 宣传岗, holder: 品牌部总经理, function: speak }
steps:
  - { id: answer, title: 答复媒体, owner: press, within: 1 小时 }
---
`,
        },
      },
    ],
  },
}

/** A plan and those above it: who speaks for the whole speaks for its parts. */
function withPlansAbove(plan: Plan, plans: readonly Plan[]): Plan[] {
  const chain: Plan[] = []
  for (let at: Plan | undefined = plan; at && !chain.includes(at); ) {
    chain.push(at)
    at = at.data.parent === undefined ? undefined : findPlan(plans, at.data.parent)
  }
  return chain
}
