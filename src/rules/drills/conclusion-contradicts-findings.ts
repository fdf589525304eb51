import { sentencesOf } from '../../language/sentences.ts'
import { simplify } from '../../language/simplify.ts'
import type { Rule } from '../rule.ts'
import { findingsOf, heldIn, heldPlace } from './held.ts'

export const conclusionContradictsFindings: Rule = {
  id: 'conclusion-contradicts-findings',
  group: 'drills',
  severity: 'warning',
  basis: { kind: 'practice' },
  *workspace({ workspace }) {
    for (const held of heldIn(workspace)) {
      const { conclusion, ratings = [] } = held.data
      if (typeof conclusion !== 'string') continue
      const [[, finding] = []] = findingsOf(held)
      const poor = ratings.find(({ rating }) => rating === 'M' || rating === 'U')
      const sentences = sentencesOf(simplify(conclusion)).map(({ text }) => text)
      const place = heldPlace(held, ['conclusion'])
      if (finding && sentences.some((text) => flawless.test(text) && !limited.test(text))) {
        yield { place, plan: held.plan, values: { what: finding.what } }
      } else if (poor && sentences.some((text) => praised.test(text) && !limited.test(text))) {
        yield { place, plan: held.plan, message: 'rating', values: { rating: poor.rating } }
      }
    }
  },
  examples: {
    bad: [
      {
        files: {
          'plans/held.md': `---
title: 演练记录
kind: drill-record
plan: example
on: 2026-06-10
findings: [{ what: 广播听不清, owner: lobby, due: 2026-07-10 }]
conclusion: 各组衔接顺畅，没有发现任何问题。
---
`,
          'plans/other.md': `---
title: Record
kind: drill-record
lang: en
plan: example
on: 2026-06-12
ratings: [{ rating: U, evidence: The side door stayed shut. }]
conclusion: Every objective was met in full.
---
`,
        },
        at: ['/conclusion', '/conclusion'],
      },
    ],
    good: [
      {
        files: {
          'plans/held.md': `---
title: 演练记录
kind: drill-record
plan: example
on: 2026-06-10
ratings: [{ rating: M, evidence: 第十五分钟才清空大厅 }]
findings: [{ what: 广播听不清, owner: lobby, due: 2026-07-10 }]
conclusion: 除广播外没有发现其他问题，疏散目标没有全部达到。上次演练没有发现问题，这次发现一项。
---
`,
        },
      },
    ],
  },
}

/** Says that nothing was wrong. */
const flawless =
  /(?:未|没有?|无)(?:发现|出现|存在|暴露)?(?:出)?(?:任何|明显|什么)?的?(?:问题|不足|缺陷|漏洞|差错|短板)(?!清单)|(?:问题|不足)为零|零(?:问题|差错|失误)|完美|无懈可击|\b(?:no|without(?: any)?) (?:problems?|shortcomings?|deficienc\w+|issues?|weakness\w*|findings?)\b|\b(?:nothing (?:was |went )?wrong|flawless\w*|perfect\w*)\b/i
/** Says that everything was reached. */
const praised =
  /(?:全部|全都|均|都|完全|圆满|各项|所有)[^,。;]{0,10}?(?:达到|达成|达标|实现|完成|符合|合格|按时)|(?:圆满|非常|十分|取得)[^,。;]{0,4}成功|\b(?:every|all)(?: of)?(?: the)? (?:objectives?|goals?|steps?|targets?)\b[^.;]{0,20}\b(?:met|reached|achieved|on time|fulfilled)\b|\b(?:complete|full|great) success\b|\bfully (?:met|achieved|successful)\b/i
/** All but something, or at another time. */
const limited =
  /除|以外|之外|基本|大体|部分|但|不过|然而|并非|不是|没有(?:全部|完全|都)|未(?:能)?(?:全部|完全)|不(?:能|可)说|上次|去年|此前|其他|其余|\b(?:except|apart from|but|however|other than|not all|not every|mostly|largely|partly|otherwise|last (?:time|year))\b/i
