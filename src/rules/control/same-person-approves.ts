import { postsOf } from '../../analysis/posts.ts'
import type { Place } from '../../model/file.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import { findPlan } from '../../model/references.ts'
import { placeInUnit, unitName } from '../../model/unit.ts'
import { isWritten } from '../items.ts'
import type { Rule } from '../rule.ts'

export const samePersonApproves: Rule = {
  id: 'same-person-approves',
  group: 'control',
  severity: 'warning',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第二十四条' },
  *plan(plan, { workspace }) {
    if (plan.data.document?.status === 'retired') return
    const { canonical } = postsOf(workspace)
    const post = (text: string | undefined): string => canonical((text ?? '').trim()).replace(/\s+/g, '')
    const { document } = plan.data
    const approved = document?.['approved-by'] ?? document?.approval?.by
    const drafted = document?.['drafted-by']
    const reviewed = document?.['reviewed-by'] ?? []
    const isAlone = (text: string | undefined): boolean =>
      reviewed.length > 0 && reviewed.every((one) => post(one) === post(text))
    if (approved !== undefined && post(approved) === post(drafted)) {
      yield { place: approvedPlace(plan), message: 'drafted', values: { post: approved } }
    } else if (approved !== undefined && isAlone(approved)) {
      yield { place: approvedPlace(plan), message: 'reviewed', values: { post: approved } }
    } else if (drafted !== undefined && isAlone(drafted)) {
      yield { place: placeIn(plan, ['document', 'reviewed-by']), message: 'own-review', values: { post: drafted } }
    }
    for (const [index, { by, accepts = [] }] of (document?.changes ?? []).entries()) {
      for (const [at, accepted] of accepts.entries()) {
        if (by === undefined || post(accepted['approved-by']) !== post(by)) continue
        const place = placeIn(plan, ['document', 'changes', index, 'accepts', at, 'approved-by'])
        yield { place, message: 'accepts', values: { post: by } }
      }
    }
  },
  *workspace({ workspace }) {
    const { canonical } = postsOf(workspace)
    for (const unit of workspace.units) {
      // What the head of the whole house accepts has nobody above to approve it.
      if (unit.chain.length < 2) continue
      const own = new Set(Object.keys(unit.data.people ?? {}).map(canonical))
      for (const [key, { accepts = [] }] of Object.entries(unit.data.plans ?? {})) {
        for (const [index, { 'approved-by': by }] of accepts.entries()) {
          if (by === undefined || !own.has(canonical(by.trim()))) continue
          const place: Place = placeInUnit(unit, ['plans', key, 'accepts', index, 'approved-by'])
          const plan = findPlan(workspace.plans, key)
          yield { place, plan, message: 'unit', values: { post: by, unit: unitName(unit) } }
        }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
document:
  drafted-by: 安全保卫部总经理
  reviewed-by: 风险管理部总经理
  approved-by: 安全保卫部总经理
  approved-on: 2026-06-08`,
        at: ['/document/approved-by'],
      },
      {
        plan: `
document:
  drafted-by: 安全保卫部 经理
  reviewed-by: [安全保卫部经理]
  approved-by: 行长
  approved-on: 2026-06-08`,
        at: ['/document/reviewed-by'],
      },
      {
        plan: `
document:
  drafted-by: 安全保卫部经理
  reviewed-by: president
  approval: { by: 行长, on: 2026-06-08, digest: sha256-0f3a }`,
        settings: 'posts: { president: { zh-Hans: 行长, en: President } }',
        at: ['/document/approval/by'],
      },
      {
        plan: `
document:
  approved-by: 行长
  approved-on: 2026-06-08
  changes:
    - { version: "1.1", on: 2026-06-08, by: 支行行长, what: 放宽时限。, accepts: [{ path: steps/guide/within, reason: 人手不足, approved-by: 支行行长, until: 2027-06-30 }] }`,
        at: ['/document/changes/0/accepts/0/approved-by'],
      },
      {
        units: `
- { id: head-office, name: 总行 }
- id: shore-road
  name: 海岸路支行
  parent: head-office
  people: { 支行行长: { name: 戚示例, phone: 000-0000-0201 } }
  plans:
    example:
      steps: { guide: { within: 15m } }
      accepts: [{ path: steps/guide/within, reason: 门口狭窄, approved-by: 支行行长, until: 2027-06-30 }]`,
        at: ['/shore-road/plans/example/accepts/0/approved-by'],
      },
    ],
    good: [
      {
        // The drafter is one of several who review; the approver is another.
        plan: `
document:
  drafted-by: 安全保卫部经理
  reviewed-by: [安全保卫部经理, 风险管理部经理]
  approved-by: 行长
  approved-on: 2026-06-08`,
      },
      {
        // A department and its head are two.
        plan: `
document:
  drafted-by: 安全保卫部
  reviewed-by: 安全保卫部总经理
  approved-by: 总行行长
  approved-on: 2026-06-08`,
      },
      {
        plan: `
document:
  drafted-by: Library Manager
  reviewed-by: Deputy Head of Library Services
  approved-by: Head of Library Services
  approved-on: 2026-06-08`,
      },
      { plan: '\ndocument: { drafted-by: 安全保卫部经理 }' },
      { plan: '\ndocument: { status: retired, drafted-by: 行长, approved-by: 行长 }' },
      {
        units: `
- id: head-office
  name: 总行
  people: { 总行行长: { name: 戚示例, phone: 000-0000-0001 } }
  plans: { example: { accepts: [{ path: steps/guide/within, reason: 门口狭窄, approved-by: 总行行长, until: 2027-06-30 }] } }
- id: shore-road
  name: 海岸路支行
  parent: head-office
  people: { 支行行长: { name: 戚示例, phone: 000-0000-0201 } }
  plans: { example: { accepts: [{ path: steps/guide/within, reason: 门口狭窄, approved-by: 总行行长, until: 2027-06-30 }] } }`,
      },
    ],
  },
}

function approvedPlace(plan: Plan): Place {
  const isPlain = isWritten(plan, ['document', 'approved-by'])
  return placeIn(plan, isPlain ? ['document', 'approved-by'] : ['document', 'approval', 'by'])
}
