import { parseDate } from '../../language/date.ts'
import type { Plan } from '../../model/plan.ts'
import type { Rule } from '../rule.ts'
import { findingsOf, heldIn, heldPlace } from './held.ts'

export const findingNotInPlan: Rule = {
  id: 'finding-not-in-plan',
  group: 'drills',
  severity: 'warning',
  basis: { kind: 'requirement', title: '国办发〔2024〕5号', clause: '第三十五条' },
  *workspace({ workspace }) {
    for (const held of heldIn(workspace)) {
      const { plan } = held
      if (!plan) continue
      for (const [index, { what, change }] of findingsOf(held)) {
        if (change === undefined) continue
        const place = heldPlace(held, ['findings', index, 'change'])
        const values = { what, change, plan: plan.data.title }
        const on = versionsOf(plan).get(change)
        if (on === undefined) yield { place, plan, values }
        else if (on !== '' && on < held.data.on) yield { place, plan, message: 'before', values: { ...values, on } }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
document: { version: "1.1", changes: [{ version: "1.1", on: 2026-06-20, by: 品牌部总经理, what: 侧门钥匙放在值班台 }, { version: "1.0", on: 2026-01-05, by: 品牌部总经理, what: 首次发布 }] }`,
        files: {
          'plans/held.md': `---
title: 演练记录
kind: drill-record
plan: example
on: 2026-06-10
findings:
  - { what: 侧门钥匙不在值班台, owner: guard, due: 2026-07-10, change: "1.2" }
  - { what: 广播听不清, owner: lobby, due: 2026-07-10, change: "1.0" }
---
`,
        },
        at: ['/findings/0/change', '/findings/1/change'],
      },
    ],
    good: [
      {
        plan: `
document: { version: "1.1", changes: [{ version: "1.1", on: 2026-06-20, by: 品牌部总经理, what: 侧门钥匙放在值班台 }] }`,
        files: {
          'plans/held.md': `---
title: 演练记录
kind: drill-record
plan: example
on: 2026-06-10
findings:
  - { what: 侧门钥匙不在值班台, owner: guard, due: 2026-07-10, change: "1.1" }
  - { what: 值班员不会用广播，已培训, owner: lobby, due: 2026-07-10, closed-on: 2026-06-30 }
---
`,
        },
      },
    ],
  },
}

/** The versions of a plan and when each was made; empty where nothing says when. */
function versionsOf({ data }: Plan): Map<string, string> {
  const { version, changes = [] } = data.document ?? {}
  const versions = new Map(version === undefined ? [] : [[version, '']])
  for (const change of changes) {
    if (change.version !== undefined) versions.set(change.version, parseDate(change.on ?? '') ?? '')
  }
  return versions
}
