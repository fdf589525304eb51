import { findProseLimits, saysSince } from '../../language/prose-limits.ts'
import { simplify } from '../../language/simplify.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import { limitsIn } from '../limits-in.ts'
import type { Report, Rule } from '../rule.ts'
import { keysOf } from '../texts.ts'
import {
  clauseAt,
  clausesIn,
  type Instruction,
  instructionsIn,
  instructionsOf,
  reportWords,
  type Span,
  sentenceAt,
} from '../vague-texts.ts'

export const timeWithoutAnchor: Rule = {
  id: 'time-without-anchor',
  group: 'steps',
  severity: 'warning',
  basis: { kind: 'practice' },
  workspace: ({ workspace }) =>
    [
      ...workspace.plans.flatMap(reportsWithoutAnchor),
      ...instructionsIn(workspace).flatMap((text) => (isRead(text) ? reportWords(text, unanchored(text)) : [])),
    ].filter(({ place }) => !instructionsOf(place.file, workspace).some(({ folded }) => defines.test(folded))),
  examples: {
    bad: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长], function: command, contact: 000-0000-0201, duties: [2 小时内向监管部门报告] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, reports-to: commander, contact: 000-0000-0207, duties: [清点人数] }
reports:
  - { id: first, type: first, from: commander, to: head-office, within: 1 小时内, channel: 值班电话, content: [时间, 地点, 原因, 影响, 措施] }`,
        body: '\n应当在 30 分钟内报总行。初报时限为 1 小时。\n\n監管部門須於兩小時內通報完畢。\n\nThe regulator is told within two hours.\n',
        at: ['/roles/commander/duties/0', '/reports/first/within', '', '', ''],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: report-up, title: 报告行长, owner: lobby, within: 15 分钟, action: 15 分钟内电话报告。 }
reports:
  - { id: first, type: first, from: commander, to: head-office, within: 自发现起 1 小时内, channel: 值班电话, content: [时间, 地点, 原因, 影响, 措施] }`,
        body: '\n接报后 30 分钟内报总行。达到二级的，10 分钟内各组到位；1 小时内连续 3 起的除外。等候控制在 20 分钟内。\n\n启动后：\n\n- 10 分钟内各组到位。\n\n自啟動時起兩小時內通報完畢。\n\nThe regulator is told within two hours of the event.\n',
      },
      { plan: '', body: '\n本预案的时限一律从发现之时起算。\n\n应当在 30 分钟内报总行。\n' },
    ],
  },
}

/** A sentence that says once for all from when limits count. */
const defines =
  /(?:时限|期限|时间)[^。;]{0,20}(?:从|自|以)[^。;]{1,24}(?:算起|起算|起计|计算|为准|开始计)|\b(?:limits?|times?)\b[^.]{0,24}\b(?:run|count|start)s?\s(?:from|at|when|with)\b/i

/** A report is no step: nothing says when its clock starts. Every other key has a moment from which it counts. */
function reportsWithoutAnchor(plan: Plan): Report[] {
  return limitsIn(plan).flatMap(({ pointer, value, anchor, duration }) => {
    if (keysOf(pointer) !== 'reports/within' || anchor !== undefined || duration.immediate) return []
    return [{ place: placeIn(plan, pointer), message: 'key', values: { value } }]
  })
}

/** In a step, a limit counts from the step's start; what customers are told, from when they hear it. */
const read = /^(?:scope|roles\/duties|risks\/measures|(?:activation|termination)\/procedure|recovery\/restore|)$/

function isRead({ planPointer, kind, folded }: Instruction): boolean {
  return (
    kind !== 'cell' &&
    kind !== 'heading' &&
    read.test(keysOf(planPointer)) &&
    /内|限|超过|[晚迟]|within|later than|in (?:under|less|no more)|\b(?:has|have|given)\b[^.;]{0,40}\bto\b/i.test(
      folded,
    )
  )
}

function unanchored(text: Instruction): Span[] {
  const { folded, under = '' } = text
  const limits = findProseLimits(folded)
  if (limits.length === 0) return []
  // The heading and the line above a list say from when what follows counts.
  const lead = simplify(under.replace(/^[#\s]+/gm, ''))
  const titles = (text.plan?.data.steps ?? [])
    .map(({ title = '' }) => simplify(title))
    .filter(({ length }) => length > 1)
  return limits.filter(({ start, end }) => {
    const clause = clausesIn(text)[clauseAt(text, start)]
    const before = folded.slice(clause?.start, start)
    // A limit of a step counts from its start; what happened is told and not asked for.
    if (titles.some((title) => before.includes(title))) return false
    if (/\d{4}年|曾|了|\b(?:was|were)\b/.test(folded.slice(clause?.start, clause?.end))) return false
    return !saysSince(
      `${lead},${folded.slice(Math.max(0, start - 400), start)}`,
      folded.slice(end, sentenceAt(text, start).end),
    )
  })
}
