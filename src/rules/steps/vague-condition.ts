import type { Clause } from '../../language/clauses.ts'
import { matchesOfEither } from '../../language/matches.ts'
import { course, openConditionHint, openConditions } from '../../language/open-conditions.ts'
import { type Names, namesOf } from '../named.ts'
import type { Rule } from '../rule.ts'
import { clauseAt, clausesIn, type Instruction, instructionsIn, reportWords, type Span } from '../vague-texts.ts'

export const vagueCondition: Rule = {
  id: 'vague-condition',
  group: 'steps',
  severity: 'warning',
  basis: { kind: 'practice' },
  workspace: ({ workspace }) =>
    instructionsIn(workspace).flatMap((text) => {
      // What customers are told leaves the choice to them.
      if (text.planPointer[0] === 'communications' || !openConditionHint.test(text.folded)) return []
      const names = namesOf(text.plan, workspace)
      return reportWords(text, open(text, names))
    }),
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: close, title: 停办业务, owner: lobby, within: 10 分钟, action: 必要时停止办理现金业务。 }
  - { id: widen, title: 扩大警戒, owner: guard, within: 10 分钟, action: 视现场情况扩大警戒范围，情况严重时报警。 }`,
        body: '\n如有需要，请求派出所支援。\n\nThe side door is opened if necessary.\n\nWhere appropriate, the lobby is closed to the public.\n',
        at: ['/steps/close/action', '/steps/widen/action', '', '', ''],
      },
      {
        plan: 'steps: [{ id: close, title: 停辦業務, owner: lobby, within: 10 分鐘, action: 清點人數，必要時得暫停發號。 }]',
        at: ['/steps/close/action'],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: close, title: 停办业务, owner: lobby, within: 10 分钟, action: 必要时由现场指挥决定停止办理现金业务。 }
  - { id: widen, title: 扩大警戒, owner: guard, within: 10 分钟, action: 客户需要时递上轮椅；给他们必要时间整理物品。 }`,
        body: '\n必要时，现场指挥可以提前停业。不得写“必要时”。\n\nThe commander opens the side door if necessary.\n',
      },
      {
        plan: 'steps: [{ id: close, title: 停辦業務, owner: lobby, within: 10 分鐘, action: 經現場指揮同意，必要時得暫停發號（室內滿 50 人）。 }]',
      },
    ],
  },
}

/** Somebody who needs it, and so says when: 客户需要时, 伤者需要时. */
const whoNeeds =
  /(?:客户|顾客|乘客|旅客|伤员|伤者|患者|家属|家长|老人|群众|有人|对方|本人|自己|居民|学生|者|人员|员工|同仁|customers?|they|you|anybody|patients?|visitors?)\s?(?:如|若|确)?(?:有|在)?$/i

const measured =
  /(?:超过|超|满|达到?|不少于|不足|少于|低于|高于|多于|[<>≥≤]=?)\s?[\d一二两三四五六七八九十百]+[^,。;]{0,10}$/

const byNamed = /由(?:其(?![他它余])|他们?|她们?|该[^,。;]{1,8}|前者|后者|前述[^,。;]{1,8}|上述[^,。;]{1,8})[^,。;]/

function open(text: Instruction, names: Names): Span[] {
  const clauses = clausesIn(text)
  return matchesOfEither(text.folded, openConditions, 50).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const at = clauseAt(text, start)
    const own = clauses[at]
    if (!own) return []
    const before = text.folded.slice(own.start, start)
    // The condition is told in brackets, or somebody is said to need it.
    if (/^\s?\(|^,?即/.test(text.folded.slice(end, end + 8)) || whoNeeds.test(before)) return []
    // A number in the clause before it says how grave it is: 排队超过 50 人、情况严重的.
    if (measured.test(before) && new RegExp(`^${course}`).test(match[0])) return []
    // Who acts by then was named before: 必要时由其调拨.
    if (byNamed.test(text.folded.slice(own.start, own.end))) return []
    if (names.decides(around(text.folded, clauses, at, end))) return []
    return [{ start, end }]
  })
}

/**
 * Where whoever decides would be named: the clause; the next one where the condition stands alone; the one before where it
 * asks for a decision.
 */
function around(folded: string, clauses: readonly Clause[], at: number, end: number): string {
  const told = (clause: Clause | undefined): string =>
    clause && clause.sentence === clauses[at]?.sentence ? folded.slice(clause.start, clause.end).slice(0, 400) : ''
  const before = told(clauses[at - 1])
  const isAlone = !/[^\s)的]/.test(folded.slice(end, clauses[at]?.end))
  const asked = /^\s*(?:由|经|报|征得|须|with\b|subject to\b|after\b)/i.test(before) ? `${before},` : ''
  return `${asked}${told(clauses[at])}${isAlone ? `,${told(clauses[at + 1])}` : ''}`
}
