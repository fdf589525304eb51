import { placeIn } from '../../model/plan.ts'
import type { Rule } from '../rule.ts'

export const changeNotRecorded: Rule = {
  id: 'change-not-recorded',
  group: 'control',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan) {
    const { version, changes = [] } = plan.data.document ?? {}
    if (version === undefined || changes.some((change) => isSame(change.version, version))) return
    yield { place: placeIn(plan, ['document', 'version']), values: { version } }
  },
  examples: {
    bad: [
      {
        plan: `
document:
  version: "1.10"
  changes:
    - { version: "1.1", on: 2026-06-08, by: 安全保卫部总经理, what: 首次发布。 }`,
        at: ['/document/version'],
      },
    ],
    good: [
      {
        plan: `
document:
  version: "1.1"
  changes:
    - { version: V1.1, on: 2026-06-08, by: 安全保卫部总经理, what: 首次发布。 }`,
      },
      { plan: '\ndocument: { status: draft }' },
    ],
  },
}

function isSame(a: string | undefined, b: string): boolean {
  const plain = (version: string): string => version.trim().replace(/^v(?:ersion)?\s*(?=\d)/i, '')
  return a !== undefined && plain(a) === plain(b)
}
