import { compareDurations, type Duration } from '../../language/duration.ts'
import { type Anchor, parseLimit } from '../../language/limit.ts'
import { findProseLimits, namedAnchor } from '../../language/prose-limits.ts'
import { simplify } from '../../language/simplify.ts'
import { type Plan, phaseOf } from '../../model/plan.ts'
import type { Step } from '../../model/types.ts'
import { itemPlace, itemsIn } from '../items.ts'
import type { Report, Rule } from '../rule.ts'
import { clauseAt, clausesIn, type Instruction, instructionsIn } from '../vague-texts.ts'

export const limitConflict: Rule = {
  id: 'limit-conflict',
  group: 'steps',
  severity: 'error',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第二十四条' },
  workspace: ({ workspace }) => [
    ...workspace.plans.flatMap((plan) => [...betweenSteps(plan)]),
    ...instructionsIn(workspace).flatMap((text) => (text.inBody ? againstSteps(text) : againstOwn(text))),
  ],
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, action: 发放排队号，30 分钟内完成。 }
  - { id: report-up, title: 报告支行行长, owner: lobby, within: 15 分钟, action: 10 分钟内向支行行长报告人数。 }
  - { id: count, title: 清点人数, owner: guard, within: 5 分钟, action: 清点室内和场外人数。 }
  - { id: recount, title: 清点, owner: guard, within: 8 分钟, action: 清点室内、场外人数。 }`,
        body: '\n引导排队应在启动后 20 分钟内完成。\n',
        at: ['/steps/guide/action', '/steps/report-up/action', '/steps/recount/within', ''],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, action: 5 分钟内打开隔离带，10 分钟内发完排队号；说明预计等候 40 分钟以内，30 分钟后再清点一次。 }
  - { id: report-up, title: 报告支行行长, owner: lobby, within: 15 分钟, action: 电话报告；客户 2 小时内办结的不计。书面材料 2 小时内补报。 }
  - { id: count, title: 清点人数, owner: guard, within: 5 分钟, levels: [I], action: 清点室内和场外人数。 }
  - { id: recount, title: 清点, owner: guard, within: 8 分钟, levels: [II], action: 清点室内、场外人数。 }
  - { id: leave-a, title: 大堂组撤离, owner: lobby, within: 5 分钟, action: 带本组人员撤到集合点清点。 }
  - { id: leave-b, title: 安保组撤离, owner: guard, within: 8 分钟, action: 带本组人员撤到集合点清点。 }`,
        body: '\n发现聚集后 60 分钟内报总行，引导排队不等报告。报告支行行长的同时，30 分钟内报总行。引导排队应在启动后 10 分钟内完成。\n',
      },
    ],
  },
}

/** Two steps that say the same and differ in their limits, where both may apply. */
function* betweenSteps(plan: Plan): Iterable<Report> {
  const seen = new Map<string, { step: Step; index: number }[]>()
  for (const [index, step] of itemsIn(plan, 'steps')) {
    const act = (step.action ?? '').replace(/[\s,，。;；、.和与與及]/g, '')
    const limit = step.within === undefined ? undefined : parseLimit(step.within)
    if (!limit || act.length < 6 || isReport(step)) continue
    const others = seen.get(act) ?? []
    seen.set(act, [...others, { step, index }])
    const other = others.find(({ step: first }) => {
      const before = parseLimit(first.within ?? '')
      return before && before.anchor === limit.anchor && differ(before.duration, limit.duration) && meet(first, step)
    })
    if (!other) continue
    yield {
      place: itemPlace(plan, 'steps', index, 'within'),
      message: 'steps',
      values: { step: step.title, other: other.step.title, within: step.within, told: other.step.within },
      related: [
        {
          place: itemPlace(plan, 'steps', other.index, 'within'),
          message: { key: 'limit-conflict.other', values: { step: other.step.title } },
        },
      ],
    }
  }
}

const ownPart = /本(?:组|班|队|岗|部门?|科|室|层|楼|区域?|片|柜台?|窗口)|各自|自己的?|\b(?:own|respective|their)\b/i

/** Whether both steps may apply at once: no disjoint levels, cases or hours, and no conditions of their own. */
function meet(a: Step, b: Step): boolean {
  const disjoint = (x: readonly string[] | undefined, y: readonly string[] | undefined): boolean =>
    x !== undefined && y !== undefined && !x.some((one) => y.includes(one))
  // Each group leads its own people out, and may have longer for it.
  if (a.owner !== b.owner && ownPart.test(simplify(a.action ?? ''))) return false
  if (disjoint(a.levels, b.levels) || disjoint(a.cases, b.cases)) return false
  if ((a.hours ?? 'always') !== (b.hours ?? 'always') || a.when !== b.when) return false
  return phaseOf(a) === phaseOf(b)
}

const hint = /内|限|超过|[晚迟]于|within|later than/i

/** A step's `within` against what its action says of the same act. */
function againstOwn(text: Instruction): Report[] {
  const { plan, planPointer, folded } = text
  const [list, index, key] = planPointer
  if (!plan || list !== 'steps' || key !== 'action' || !hint.test(folded)) return []
  const step = plan.data.steps[Number(index)]
  const within = step?.within === undefined ? undefined : parseLimit(step.within)
  if (!step || !within || within.duration.immediate) return []
  const limits = findProseLimits(folded).filter(({ start, end }) => isOwn(text, start, end, step, within.anchor))
  if (limits.some(({ duration }) => !differ(duration, within.duration))) return []
  const wrong = limits.find(({ start, end, duration }) => {
    const order = compareDurations(duration, within.duration)
    if (order === undefined) return false
    return order > 0 || (limits.length === 1 && order < 0 && isTitled(around(text, start, end).clause, step.title))
  })
  if (!wrong) return []
  const told = text.text.slice(wrong.start, wrong.end)
  return [{ place: text.place(wrong), plan, values: { step: step.title, within: step.within, told } }]
}

/** What is to be told, what others do, what follows and what is written later has limits of its own. */
const content =
  /告知|说明|告诉|答复|解释|提醒|公告|广播|承诺|预计|通知(?:客户|家长|家属)|\b(?:tell|say|explain|inform|announce|promise|remind)\b/i
const others =
  /客户|顾客|民警|公安|警方|消防|对方|监管|政府|医院|家长|家属|供应|厂商|同业|[总分]行|上级|他们|您|\b(?:customers?|police|they|regulator|visitors|supplier)\b/i
const opensWithOthers = new RegExp(`^[,\\s]?(?:${others.source})`, 'i')
const reporting = /报告|上报|报送|通报|汇报|[回补]报|报[总分支行完出给]|\breport|\binform\b/i
const later =
  /补|续报|终报|书面|归还|复查|回访|再次|再|每隔|每|随后|之后|此后|有效|保存|另|仍|无[法人]|未|不足|超过|没有|后续|可支撑|the\slatest\sby|\bagain\b|\bevery\b|\bfollow-up\b|\bwritten\b/i

function isOwn(text: Instruction, start: number, end: number, step: Step, anchor: Anchor | undefined): boolean {
  const { clause, before } = around(text, start, end)
  const named = namedAnchor(before, text.folded.slice(end, end + 60))
  if (named !== undefined && named !== (anchor ?? defaultAnchor(step))) return false
  // What is reported meanwhile is another act, with a limit of its own.
  if (!isReport(step) && reporting.test(clause)) return false
  // Whoever is rung or told within the limit does not set it; whoever stands before it, or is named as the one who acts, does.
  const doer = clause.slice(before.length + end - start, before.length + end - start + 10)
  const isOthers =
    others.test(before.replace(simplify(step.title), '')) || /^,?\s?由/.test(doer) || opensWithOthers.test(doer)
  return !content.test(before) && !isOthers && !later.test(clause)
}

/** A limit in the body against that of the step that its sentence names. */
function againstSteps(text: Instruction): Report[] {
  const { plan, folded, kind } = text
  if (!plan || kind !== undefined || !hint.test(folded)) return []
  const limits = findProseLimits(folded)
  if (limits.length === 0) return []
  return limits.flatMap(({ start, end, duration }) => {
    const { clause, before } = around(text, start, end)
    const step = plan.data.steps.find((one) => {
      const title = simplify(one.title ?? '')
      return title.length >= (/[a-z]/i.test(title) ? 8 : 4) && before.toLowerCase().includes(title.toLowerCase())
    })
    const within = step?.within === undefined ? undefined : parseLimit(step.within)
    if (!step || !within || within.duration.immediate || isReport(step) || later.test(clause.replace(step.title, '')))
      return []
    const named = namedAnchor(before, folded.slice(end, end + 60))
    if (named !== undefined && named !== (within.anchor ?? defaultAnchor(step))) return []
    if (!differ(duration, within.duration)) return []
    const told = text.text.slice(start, end)
    return [{ place: text.place({ start, end }), plan, values: { step: step.title, within: step.within, told } }]
  })
}

/** From when `within` counts where it names no moment and nothing comes before the step. */
function defaultAnchor(step: Step): Anchor | undefined {
  if ((step.after ?? []).length > 0) return undefined
  return ({ warning: 'detection', response: 'activation', recovery: 'termination' } as const)[
    phaseOf(step) as 'warning'
  ]
}

/** The clause of a limit, and what of it stands before the limit. */
function around(text: Instruction, start: number, end: number): { clause: string; before: string } {
  const own = clausesIn(text)[clauseAt(text, start)]
  const from = own?.start ?? 0
  return { clause: text.folded.slice(from, Math.max(end, own?.end ?? end)), before: text.folded.slice(from, start) }
}

/** Whether a clause says what the title says: they share a pair of characters, or a word of four letters. */
function isTitled(clause: string, title: string): boolean {
  const name = simplify(title)
  const words = name.toLowerCase().match(/[a-z]{4,}/g) ?? []
  if (words.length > 0) return words.filter((word) => clause.toLowerCase().includes(word)).length * 2 >= words.length
  let shared = 0
  for (let at = 0; at + 2 <= name.length; at++) if (clause.includes(name.slice(at, at + 2))) shared++
  return shared >= Math.min(2, name.length - 1)
}

function isReport(step: Step): boolean {
  return step.marks === 'report' || /报告|上报|初报|续报|终报|\breport\b/i.test(simplify(step.title ?? ''))
}

function differ(a: Duration, b: Duration): boolean {
  const order = compareDurations(a, b)
  return order !== undefined && order !== 0
}
