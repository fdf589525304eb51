import { hierarchyOf, meet, parentCircles } from '../../analysis/hierarchy.ts'
import { missingIn, type Plan, placeIn } from '../../model/plan.ts'
import { isWritten } from '../items.ts'
import { titlesOf } from '../printed.ts'
import type { Report, Rule } from '../rule.ts'

export const orphanPlan: Rule = {
  id: 'orphan-plan',
  group: 'plans',
  severity: 'warning',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '7.1' },
  *workspace({ workspace: { plans, units } }) {
    const current = plans.filter(({ data }) => data.document?.status !== 'retired')
    const tops = current.filter(({ data }) => data.kind === 'comprehensive')
    const circling = new Set(parentCircles(plans).flat())
    for (const plan of current) {
      if (circling.has(plan)) continue
      const report =
        plan.data.kind === 'comprehensive'
          ? upsideDown(plan, plans)
          : under(
              plan,
              plans,
              tops.filter((top) => meet(top, plan, units)),
            )
      if (report) yield report
    }
  },
  examples: {
    bad: [
      { files: { 'plans/comprehensive.md': document('comprehensive', 'comprehensive') }, at: [''] },
      {
        plan: '\nkind: onsite\nparent: run',
        files: {
          'plans/comprehensive.md': document('comprehensive', 'comprehensive', 'related: [run]'),
          'plans/run.md': document('run', 'special'),
        },
        at: ['/parent', ''],
      },
      {
        plan: '\nkind: special\nparent: site',
        files: {
          'plans/comprehensive.md': document('comprehensive', '综合'),
          'plans/site.md': document('site', '现场处置方案', '上级预案: comprehensive'),
        },
        at: ['/parent'],
      },
      {
        plan: '\nkind: comprehensive\nparent: fire',
        files: { 'plans/fire.md': document('fire', 'special', 'parent: old'), 'plans/old.md': document('old', '综合') },
        at: ['/parent'],
      },
    ],
    good: [
      {
        plan: '\nparent: comprehensive',
        files: {
          'plans/comprehensive.md': document('comprehensive', 'comprehensive'),
          'plans/site.md': document('site', 'onsite', 'parent: example'),
          'plans/other.md': document('other', 'special', 'parent: comprehensive plan'),
        },
      },
      { files: { 'plans/fire.md': document('fire', 'special') } },
      { plan: '\nparent: nowhere', files: { 'plans/comprehensive.md': document('comprehensive', 'comprehensive') } },
      {
        plan: '\napplies-to: { tags: [shop] }',
        files: {
          'plans/comprehensive.md': document('comprehensive', 'comprehensive', 'applies-to: { tags: [branch] }'),
        },
        units: '\n- { id: mall, name: 示例商店, tags: [shop] }\n- { id: shore-road, name: 海岸路支行, tags: [branch] }',
      },
      {
        plan: '\nkind: comprehensive\nparent: group',
        files: { 'plans/group.md': document('group', 'comprehensive') },
      },
      {
        plan: '\ndocument: { status: retired }',
        files: { 'plans/comprehensive.md': document('comprehensive', 'comprehensive') },
      },
      {
        files: {
          'plans/comprehensive.md': document('comprehensive', 'comprehensive', 'document: { status: retired }'),
        },
      },
    ],
  },
}

/** A plan of another kind must be under a comprehensive one where there is one for the same units. */
function under(plan: Plan, plans: readonly Plan[], tops: readonly Plan[]): Report | undefined {
  const [top] = tops
  if (!top) return undefined
  const values = { title: plan.data.title, top: titlesOf([top]) }
  const chain = hierarchyOf(plans).above(plan)
  const parent = chain[0]
  if (!parent) {
    // A parent that there is not is the business of unknown-reference.
    return isWritten(plan, ['parent']) ? undefined : { place: missingIn(plan), plan, values }
  }
  const more = { ...values, parent: titlesOf([parent]) }
  if (rankOf(parent) > rankOf(plan)) return { place: placeIn(plan, ['parent']), plan, message: 'below', values: more }
  if (chain.some(({ data }) => data.kind === 'comprehensive')) return undefined
  return { place: placeIn(plan, ['parent']), plan, message: 'elsewhere', values: more }
}

function upsideDown(plan: Plan, plans: readonly Plan[]): Report | undefined {
  const parent = hierarchyOf(plans).parentOf(plan)
  if (!parent || parent.data.kind === 'comprehensive') return undefined
  const values = { title: plan.data.title, parent: titlesOf([parent]) }
  return { place: placeIn(plan, ['parent']), plan, message: 'below', values }
}

/** Special plans, and those for a matter or an item, may be under one another; a plan for the scene is the lowest. */
function rankOf({ data }: Plan): number {
  return data.kind === 'comprehensive' ? 0 : data.kind === 'onsite' ? 2 : 1
}

function document(id: string, kind: string, more = ''): string {
  return `---
id: ${id}
title: ${id} plan
kind: ${kind}
hazard: security
roles: [{ id: commander, name: 现场指挥 }]
steps: [{ id: report-up, title: 报告行长 }]
${more}
---
`
}
