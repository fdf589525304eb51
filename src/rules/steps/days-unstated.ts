import { parseLimit } from '../../language/limit.ts'
import { numberSource } from '../../language/numerals.ts'
import type { ModelFile } from '../../model/file.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import { findPlan } from '../../model/references.ts'
import { placeInUnit } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import { limitsIn } from '../limits-in.ts'
import type { Report, Rule } from '../rule.ts'
import {
  clauseAt,
  clausesIn,
  type Instruction,
  instructionsIn,
  instructionsOf,
  matchesIn,
  reportWords,
  type Span,
} from '../vague-texts.ts'

export const daysUnstated: Rule = {
  id: 'days-unstated',
  group: 'steps',
  severity: 'warning',
  basis: { kind: 'practice' },
  workspace: ({ workspace }) =>
    [
      ...workspace.plans.flatMap(bareLimits),
      ...bareChanges(workspace),
      ...instructionsIn(workspace).flatMap((text) => reportWords(text, bareDays(text))),
    ].filter(({ place, plan }) => !isDefined(plan?.file ?? place.file, workspace)),
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: sum-up, phase: recovery, title: 报送总结, owner: commander, within: 5 天内 }
  - { id: answer, title: 答复客户, owner: lobby, within: 1 小时, action: 接到投诉后十五日内书面答复。 }`,
        body: '\n複檢報告應於事件終止後三天內提出。\n\nThe log is sent within five days of the event.\n',
        units: `
id: shore-road
name: 海岸路支行
plans: { example: { steps: { sum-up: { within: 3 天内 } } } }`,
        at: ['/plans/example/steps/sum-up/within', '/steps/sum-up/within', '/steps/answer/action', '', ''],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: sum-up, phase: recovery, title: 报送总结, owner: commander, within: 5 个工作日内, takes: 2d, otherwise: { after: 6d, role: lobby } }
  - { id: answer, title: 答复客户, owner: lobby, within: 1 小时, action: 当日答复；7 天通知存款照常支取，10 月 8 日前的号码当日有效，录像保存 90 天。 }`,
        body: '\n每月 10 日前报表。连续 3 天无新增，近 7 日内增长一倍。24 小时内补报，3 个自然日内办结。\n\nThe desk is staffed seven days a week; the log is sent within five working days.\n',
      },
      {
        plan: 'steps: [{ id: sum-up, phase: recovery, title: 报送总结, owner: commander, within: 5 天内, action: 15 日内报出。 }]',
        body: '\n本预案所称“日”，除注明工作日的以外，均为自然日。\n',
      },
    ],
  },
}

/** A sentence that says once for all what a day is. */
const defines =
  /["“「][日天]["”」][^。;]{0,30}(?:自然|工作|日历|营业)日|[日天],?(?:均|都|一律|皆|系)(?:是|指|为|按|以)(?:自然|工作|日历|营业)日|\bdays?\b[^.]{0,40}\b(?:mean|are|is|refer to|count as|means)\b[^.]{0,30}\b(?:calendar|working|business) days?\b/i

function isDefined(file: ModelFile, workspace: Workspace): boolean {
  return instructionsOf(file, workspace).some(({ folded }) => defines.test(folded))
}

function bareLimits(plan: Plan): Report[] {
  return limitsIn(plan).flatMap(({ pointer, value, duration }) => {
    // How long something takes, is waited for or is counted over is no promise to anybody.
    if (!duration.daysUnstated || !['within', 'deadline', 'due'].includes(String(pointer.at(-1)))) return []
    return [{ place: placeIn(plan, pointer), values: { value } }]
  })
}

function bareChanges({ units, plans }: Workspace): Report[] {
  return units.flatMap((unit) =>
    Object.entries(unit.data.plans ?? {}).flatMap(([key, change]) => {
      const plan = findPlan(plans, key)
      if (!plan) return []
      return Object.entries(change.steps ?? {}).flatMap(([id, step]) =>
        (['within', 'deadline'] as const).flatMap((limit): Report[] => {
          const value = step[limit]
          if (value === undefined || !parseLimit(value)?.duration.daysUnstated) return []
          return [{ place: placeInUnit(unit, ['plans', key, 'steps', id, limit]), plan, values: { value } }]
        }),
      )
    }),
  )
}

const number = `(?<![\\d.月年第每])(?<![月年第]\\s)${numberSource}\\s?`
const days = new RegExp(
  [
    `(?<!近|近\\s|过去|过去\\s|连续|持续|最近|此前|前|历时)${number}[日天][之以]?内(?![部容外务科审控网]|增长|新增|增加|累计|连续|持续|发生|出现|达到?|收到|接到|的(?:增|平均|累计)|无|没有|未出现)`,
    `(?:不得?超过|不得?[晚迟]于|至多|最[长迟多晚](?:不超过)?|限期?|期限为?|时限为?|延[长期](?:至|到)?)\\s?${number}[日天](?![数次均])`,
    `提前\\s?(?:至少)?\\s?${number}[日天](?![数次均])`,
    `${number}[日天](?:之?后|以后)(?=,?(?:再|回访|复查|仍|提交|报|完成|补|未))`,
    '\\b(?:within|in no more than|no later than|not later than)\\s(?:the\\s)?(?:next\\s)?(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|sixty|ninety)\\sdays?\\b',
    "\\b(?:\\d{1,3}|one|two|three|four|five|six|seven|ten|fourteen|fifteen|thirty)\\sdays?(?:\\s(?:after|before|prior to)\\b|['’]?\\snotice\\b)",
  ].join('|'),
  'gi',
)
/** What every sentence has that this rule can find. */
const hint = /[\d一二两三四五六七八九十百]\s?[日天]|[a-z\d]\sdays?\b/i
/** What is kept, lent, watched or dated runs on by the calendar of itself; and a clause may say which days it means. */
const byItself =
  /保存|留存|保留|留档|存档|录像|存款|存单|理财|产品|封存|隔离|观察|放假|休假|长假|假期|公示|有效期|有效|培训班|工作[日天]|自然[日天]|日历|营业日|交易日|银行日|calendar|working|business|banking|trading|\bkept\b|retain|stored|deposit|quarantine|holiday/i

function bareDays(text: Instruction): Span[] {
  const { folded } = text
  if (!hint.test(folded)) return []
  return matchesIn(folded, days).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const clause = clausesIn(text)[clauseAt(text, start)]
    if (byItself.test(folded.slice(clause?.start, Math.max(end, clause?.end ?? end)))) return []
    return [{ start, end }]
  })
}
