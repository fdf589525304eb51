import type { Rule } from '../rule.ts'

export const suppressionExpired: Rule = {
  id: 'suppression-expired',
  group: 'control',
  severity: 'error',
  basis: { kind: 'practice' },
  calendar: true,
  *silencing(verdicts) {
    const told = new Set<object>()
    for (const { file, comment, outcome } of verdicts) {
      const { until, range } = comment
      if (outcome !== 'expired' || until === undefined || told.has(comment)) continue
      told.add(comment)
      yield { place: { file, pointer: [], range: until.range ?? range }, values: { date: until.text } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
# musterbook-disable-next-line no-drill until=2026-06-30 -- 新设网点，六月底前演练
drills: []`,
        today: '2026-07-01',
        at: [''],
      },
    ],
    good: [
      {
        plan: `
# musterbook-disable-next-line no-drill until=2026-07-01 -- 新设网点，七月一日演练
drills: []`,
        today: '2026-07-01',
      },
    ],
  },
}
