import { planForUnit } from '../../model/effective.ts'
import { missingIn, type Plan, placeIn } from '../../model/plan.ts'
import { applies, changesTo } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import { ancestorsOf } from '../ancestors.ts'
import { isWritten } from '../items.ts'
import type { Rule } from '../rule.ts'

/** Events that are worked on from desks, by telephone and letter: there the network of the office is enough. */
const atDesks = ['complaint', 'litigation', 'insolvency', 'wealth-loss', 'telecom-fraud', 'epidemic']

export const noBackupCommunication: Rule = {
  id: 'no-backup-communication',
  group: 'resources',
  severity: 'warning',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '6.5.1' },
  *plan(plan, { workspace }) {
    if (!needsBackup(plan) || [plan, ...ancestorsOf(plan, workspace.plans)].some(hasBackup)) return
    if (everyUnitHasBackup(plan, workspace)) return
    const isListed = isWritten(plan, ['resources'])
    yield { place: isListed ? placeIn(plan, ['resources'], 'key') : missingIn(plan) }
  },
  examples: {
    bad: [
      {
        plan: `
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: 12, unit: 根, place: 大堂储物柜, keeper: guard }
  - { id: radios, name: 对讲机, kind: communication, quantity: 6, unit: 部, place: 值班室, keeper: guard }`,
        at: ['/resources'],
      },
      {
        plan: `
hazard: complaint
resources:
  - { id: line, name: 客服专线, kind: communication, quantity: 2, unit: 条, place: 客服中心, keeper: lobby }`,
        at: ['/resources'],
      },
      {
        plan: `
resources:
  - { id: generator, name: 发电机, kind: technical, quantity: 1, unit: 台, place: 机房, keeper: guard, backup: true }`,
        at: ['/resources'],
      },
      { plan: '\nhazard: fire\nresources: []', at: [''] },
    ],
    good: [
      {
        plan: `
resources:
  - { id: radios, name: 对讲机, kind: communication, quantity: 6, unit: 部, place: 值班室, keeper: guard, backup: true }`,
      },
      {
        plan: `
hazard: epidemic
resources:
  - { id: masks, name: 口罩, kind: supplies, quantity: 500, unit: 只, place: 保健室, keeper: guard }`,
      },
      { plan: '\nkind: onsite\nhazard: fire\nresources: []' },
      { plan: '\ndocument: { status: retired }\nresources: []' },
      {
        plan: '\nparent: general\nresources: []',
        files: {
          'plans/general.md': `---
title: 综合应急预案
kind: comprehensive
hazard: general
roles: []
steps: []
resources:
  - { name: 卫星电话, kind: communication, quantity: 2, backup: true }
---
`,
        },
      },
      {
        plan: '\nresources: []',
        units: `
- { id: shore-road, name: 海岸路支行, plans: { example: { resources: { radios: { name: 对讲机, kind: communication, backup: true } } } } }
- { id: college-street, name: 学府街支行, parent: shore-road }`,
      },
    ],
  },
}

/** Comprehensive and special plans; of those that are carried out at desks, the ones that reckon with communication. */
function needsBackup({ data }: Plan): boolean {
  if (data.document?.status === 'retired' || !['comprehensive', 'special'].includes(data.kind)) return false
  if (data.resources?.some(({ kind }) => kind === 'communication')) return true
  return data.kind === 'comprehensive' || !data.hazard.every((hazard) => atDesks.includes(hazard))
}

function hasBackup({ data }: Plan): boolean {
  return data.resources?.some(({ kind, backup }) => backup && (kind ?? 'communication') === 'communication') ?? false
}

function everyUnitHasBackup(plan: Plan, { units }: Workspace): boolean {
  const own = units.filter((unit) => applies(plan.data['applies-to'], unit))
  if (!own.some((unit) => changesTo(unit, plan).length > 0)) return false
  return own.every((unit) => changesTo(unit, plan).length > 0 && hasBackup(planForUnit(plan, unit)))
}
