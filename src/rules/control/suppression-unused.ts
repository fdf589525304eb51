import { suggest } from '../../model/suggest.ts'
import type { Message } from '../../source/finding.ts'
import type { Report, Rule } from '../rule.ts'
import type { Outcome, SilencingVerdict } from '../silencing.ts'

export const suppressionUnused: Rule = {
  id: 'suppression-unused',
  group: 'control',
  severity: 'warning',
  basis: { kind: 'practice' },
  *silencing(verdicts, { known }) {
    for (const verdict of verdicts) {
      if (isTold(verdict.outcome)) yield report(verdict, verdict.outcome, known)
    }
  },
  examples: {
    bad: [
      {
        plan: `
# musterbook-disable-next-line no-drill
drills: []`,
        at: [''],
      },
      {
        plan: `
# musterbook-disable-next-line no-dril -- 新设网点，十月开业后演练
drills: []`,
        at: [''],
      },
      { body: '<!-- musterbook-disable vague-time -- 引用制度原文 -->\n\n尽快处理。\n', at: [''] },
    ],
    good: [
      {
        plan: `
# musterbook-disable-next-line no-drill until=2026-10-31 -- 新设网点，十月开业后演练
drills: []`,
      },
      { body: '<!-- musterbook-disable-next-line vague-time -- 引用制度原文 -->\n\n尽快处理。\n' },
      { plan: '\nsummary: "写法见 # musterbook-disable-next-line no-drill"' },
    ],
  },
}

const told = ['unused', 'bad-date', 'no-reason', 'no-rule', 'no-approver', 'unknown', 'never', 'form'] as const
type Told = (typeof told)[number]

function isTold(outcome: Outcome): outcome is Told {
  return (told as readonly Outcome[]).includes(outcome)
}

function report({ file, comment, rule }: SilencingVerdict, outcome: Told, known: readonly string[]): Report {
  const name = rule?.name ?? comment.word
  const near = outcome === 'unknown' ? suggest(name, known) : undefined
  const message = near ? 'unknown-near' : outcome
  const range = outcome === 'bad-date' ? comment.until?.range : rule?.range
  const values = { name, near, value: comment.until?.text ?? '' }
  const hint: Message = { key: `suppression-unused.${outcome}-fix`, values }
  return { place: { file, pointer: [], range: range ?? comment.range }, message, values, hint }
}
