import { type Plan, phaseOf } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import type { Contact, Step } from '../../model/types.ts'
import { isWritten, itemPlace, itemsIn, roleOf } from '../items.ts'
import type { Report, Rule } from '../rule.ts'

export const deadEnd: Rule = {
  id: 'dead-end',
  group: 'steps',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan) {
    yield* emptyCases(plan)
    const awaited = new Set(
      plan.data.steps.flatMap(({ after = [] }) => after.flatMap((one) => find(plan.data.steps, one)?.index ?? [])),
    )
    for (const [index, step] of itemsIn(plan, 'steps')) {
      if (isWritten(plan, ['steps', index, 'otherwise'])) yield* wayBack(plan, step, index)
      else if (awaited.has(index) && isActing(step)) {
        const contact = calledBy(plan, step)
        if (contact && !saysElse.test(step.action ?? '')) {
          const values = { step: step.title, contact: contact.name }
          yield { place: itemPlace(plan, 'steps', index), message: 'call', values }
        }
      }
      if (!step.marks || step.otherwise) continue
      const choice = onlyWay(plan, step)
      if (choice) {
        const values = { step: step.title, choice: choice.title, when: choice.when }
        yield { place: itemPlace(plan, 'steps', index, 'after'), message: 'choice', values }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: report, phase: warning, title: 报告总行, owner: lobby, within: 10 分钟, notify: [head-office], action: 打电话说明人数和诉求。 }
  - { id: start, phase: warning, title: 宣布启动, owner: commander, within: 10 分钟, after: [report], marks: activation }`,
        at: ['/steps/report'],
      },
      {
        plan: `
steps:
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, cases: [queue] }
  - { id: notice, title: 张贴公告, owner: lobby, within: 10 分钟, cases: [queue] }
  - { id: sum-up, phase: recovery, title: 总结, owner: lobby, within: 3个工作日 }`,
        at: ['/cases/dispute'],
      },
      {
        plan: `
steps:
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, otherwise: { after: 10m, role: 大堂组 } }
  - { id: call, title: 报警, owner: guard, within: 5 分钟, otherwise: { after: 2m, step: call } }
  - { id: tickets, title: 发放排队号, owner: lobby, within: 10 分钟, cases: [queue], otherwise: { after: 5m, step: calm } }
  - { id: calm, title: 劝离围观人员, owner: guard, within: 10 分钟, cases: [dispute] }
  - { id: rope, title: 拉隔离带, owner: guard, within: 5 分钟, otherwise: { after: 2m } }`,
        at: [
          '/steps/guide/otherwise/role',
          '/steps/call/otherwise/step',
          '/steps/tickets/otherwise/step',
          '/steps/rope/otherwise',
        ],
      },
      {
        plan: `
steps:
  - { id: clear, title: 清场, owner: guard, within: 20 分钟, when: 人数超过五十 }
  - { id: count, title: 清点人数, owner: lobby, within: 5 分钟, after: [clear] }
  - { id: end, title: 宣布终止, owner: commander, within: 30 分钟, after: [count], marks: termination }`,
        at: ['/steps/end/after'],
      },
    ],
    good: [
      {
        // Nobody waits; somebody else is told; the text says what then; a second number; a public one.
        plan: `
contacts:
  - { id: police, name: 报警电话, phone: 110 }
  - { id: head-office, name: 总行值班室, phone: 000-0000-0001, duty: true }
  - { id: branch, name: 分行值班室, phone: 000-0000-0002, alternate: 000-0000-0003 }
steps:
  - { id: a, title: 通报总行, owner: lobby, within: 10 分钟, notify: [head-office] }
  - { id: b, title: 报告总行, owner: lobby, within: 10 分钟, notify: [head-office], otherwise: { after: 5m, role: commander } }
  - { id: c, title: 再报总行, owner: lobby, within: 10 分钟, notify: [head-office], action: 打总行值班电话，无人接听的改打分行。 }
  - { id: d, title: 报告分行, owner: lobby, within: 10 分钟, notify: [branch] }
  - { id: e, title: 报警, owner: guard, within: 5 分钟, notify: [police] }
  - { id: f, title: 部署各组, owner: commander, within: 10 分钟, notify: [lobby, guard] }
  - { id: g, title: 汇总, owner: commander, within: 10 分钟, after: [b, c, d, e, f] }`,
      },
      {
        plan: `
steps:
  - { id: tell, title: Tell head office, owner: lobby, within: 10 minutes, notify: [head-office], action: "Ring the desk; if there is no answer, send a message and go on." }
  - { id: count, title: Count people, owner: lobby, within: 10 minutes, after: [tell] }`,
      },
      {
        // One step for every case is a way on for each.
        plan: `
steps:
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟, cases: [queue] }
  - { id: open, title: 打开出口, owner: guard, within: 10 分钟 }`,
      },
      {
        // A condition that comes about is no choice; neither is one of two ways.
        plan: `
steps:
  - { id: safe, title: 接管现场, owner: guard, within: 20 分钟, when: 民警宣布现场安全后 }
  - { id: end, title: 宣布终止, owner: commander, within: 30 分钟, after: [safe], marks: termination }
  - { id: yes, phase: warning, title: 报告属实, owner: guard, within: 5 分钟, when: 情况属实 }
  - { id: no, phase: warning, title: 登记不实, owner: guard, within: 5 分钟, when: 情况不实 }
  - { id: start, phase: warning, title: 判定级别, owner: commander, within: 10 分钟, after: [yes, no], marks: activation }`,
      },
      {
        // What does not happen is passed over where something else leads on.
        plan: `
steps:
  - { id: clear, title: 清场, owner: guard, within: 20 分钟, when: 人数超过五十 }
  - { id: guide, title: 引导排队, owner: lobby, within: 10 分钟 }
  - { id: help, title: 送医, owner: lobby, within: 10 分钟, when: 有人受伤, otherwise: { after: 5m, role: commander } }
  - { id: end, title: 宣布终止, owner: commander, within: 30 分钟, after: [clear, guide], marks: termination }
  - { id: log, title: 记录, owner: lobby, within: 30 分钟, after: [clear] }
  - { id: told, title: 告知家属, owner: lobby, within: 30 分钟, after: [help], marks: report }`,
      },
      {
        plan: '\ncases: []\nsteps:\n  - { id: watch, phase: monitoring, title: 巡看, owner: lobby, every: 10 分钟 }',
      },
    ],
  },
}

/** Cases for which no warning or response step is left, where others have theirs. */
function* emptyCases(plan: Plan): Iterable<Report> {
  const acting = plan.data.steps.filter(isActing)
  if (acting.length === 0 || acting.some(({ cases }) => !cases?.length)) return
  const named = new Set(
    acting.flatMap(({ cases = [] }) => cases.flatMap((name) => find(plan.data.cases, name)?.index ?? [])),
  )
  for (const [index, { name }] of itemsIn(plan, 'cases')) {
    if (!named.has(index)) yield { place: itemPlace(plan, 'cases', index), message: 'case', values: { case: name } }
  }
}

function isActing(step: Step): boolean {
  return step.type !== 'event' && ['warning', 'response'].includes(phaseOf(step))
}

/** What follows when a step cannot be done, and leads back to it or nowhere. */
function* wayBack(plan: Plan, step: Step, index: number): Iterable<Report> {
  const { otherwise } = step
  if (!otherwise) return
  const place = (key: string) => itemPlace(plan, 'steps', index, 'otherwise', key)
  const next = otherwise.step === undefined ? undefined : find(plan.data.steps, otherwise.step)?.item
  const values = { step: step.title, next: next?.title }
  if (next === step) yield { place: place('step'), message: 'self', values }
  else if (next && areApart(plan, step, next)) yield { place: place('step'), message: 'apart', values }
  else if (otherwise.role !== undefined && otherwise.step === undefined) {
    const role = roleOf(plan, otherwise.role)
    if (role && role === roleOf(plan, step.owner)) {
      yield { place: place('role'), message: 'same-role', values: { ...values, role: role.name } }
    }
  } else if (!isWritten(plan, ['steps', index, 'otherwise', 'step'])) {
    yield { place: itemPlace(plan, 'steps', index, 'otherwise'), message: 'nowhere', values }
  }
}

function areApart(plan: Plan, one: Step, other: Step): boolean {
  const idsOf = ({ cases = [] }: Step) => cases.flatMap((name) => find(plan.data.cases, name)?.item.id ?? [])
  const [first, second] = [idsOf(one), idsOf(other)]
  return first.length > 0 && second.length > 0 && !first.some((id) => second.includes(id))
}

/** The number outside that a step rings and that may not answer: not an emergency number, and no second one is given. */
function calledBy(plan: Plan, { notify = [] }: Step): Contact | undefined {
  const contacts = notify.flatMap((name) => (roleOf(plan, name) ? [] : (find(plan.data.contacts, name)?.item ?? [])))
  return contacts.every(mayFail) ? contacts[0] : undefined
}

function mayFail({ phone = '', alternate }: Contact): boolean {
  return !alternate && !/^\s*(?:1\d\d|1\d{4}|9\d\d|9\d{4})\s*$/.test(phone)
}

const saysElse =
  /(?:无人|無人|没人|沒人|未|不)(?:接听|接聽|接|应答|應答)|打不通|未接通|接不通|联系不上|聯繫不上|联系不到|占线|佔線|改打|改报|改報|no answer|not answer|unanswered|cannot be reached|engaged|line is busy|otherwise|if that fails/i

/** The one step on a condition without which a moment is never reached; undefined where another way leads there. */
function onlyWay(plan: Plan, step: Step): Step | undefined {
  const seen = new Set<Step>()
  const choices = new Set<Step>()
  const hinges = (one: Step): boolean => {
    if (seen.has(one)) return true
    seen.add(one)
    if (isChoice(one)) {
      choices.add(one)
      return true
    }
    const before = one.after?.map((reference) => find(plan.data.steps, reference)?.item) ?? []
    return before.length > 0 && before.every((other) => other !== undefined && hinges(other))
  }
  const before = step.after?.map((reference) => find(plan.data.steps, reference)?.item) ?? []
  const isHinged = before.length > 0 && before.every((one) => one !== undefined && hinges(one))
  return isHinged && choices.size === 1 ? [...choices][0] : undefined
}

/** Whether a step is done or not done, as things are; what is only waited for comes about in the end. */
function isChoice({ when, otherwise, type }: Step): boolean {
  if (!when || otherwise || type === 'event') return false
  return !/[后後]$|[后後](?=[,，])|以后|以後|之后|之後|到场|到場|到达|到達|抵达|完成|完毕|完畢|宣布|解除|扑灭|撲滅|同意|结束|結束|离开|離開|\b(?:after|once|has|have|when|as soon as|is over|arrives?|until)\b/i.test(
    when,
  )
}
