import { conflicts, type DeadlineConflict } from '../../analysis/deadlines.ts'
import type { TimeAssumption } from '../../analysis/time-assumptions.ts'
import type { PathPart } from '../../analysis/time-path.ts'
import { durationMessage, limitMessage, secondsMessage, toldMessage } from '../../analysis/time-words.ts'
import { changedPlace, plansFor, timedChanges } from '../../analysis/unit-changes.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import { find, findStep } from '../../model/references.ts'
import { unitName } from '../../model/unit.ts'
import type { Message } from '../../source/finding.ts'
import type { Report, Rule } from '../rule.ts'

/** How many steps of a path a message names; of a longer one it names the first and the last. */
const shown = 12
const structure = ['after', 'phase', 'join', 'marks', 'levels', 'cases', 'every', 'type']

export const deadlineUnreachable: Rule = {
  id: 'deadline-unreachable',
  group: 'steps',
  severity: 'error',
  basis: { kind: 'practice' },
  *plan(plan, { workspace }) {
    for (const conflict of conflicts(plan, workspace.plans)) {
      yield {
        place: placeIn(plan, ['steps', conflict.index, conflict.field]),
        words: words(conflict, workspace.plans),
        related: onTheWay(conflict, workspace.plans),
      }
    }
  },
  *workspace({ workspace }) {
    const known = new Map<string, Set<string>>()
    for (const change of timedChanges(workspace.plans, workspace.units)) {
      const { unit, plan, plans, above } = change
      const base = workspace.plans.find((one) => one.file === plan.file) ?? plan
      const key = JSON.stringify([plan.id, above?.id])
      const before = known.get(key) ?? namesOf(base, above ? plansFor(workspace.plans, above) : workspace.plans)
      known.set(key, before)
      for (const conflict of conflicts(plan, plans)) {
        if (before.has(nameOf(conflict))) continue
        const written = find(base.data.steps, conflict.step)
        yield {
          place: changedPlace(change, wantedKeys(conflict)),
          plan: base,
          message: 'unit',
          values: { unit: unitName(unit), what: words(conflict, plans) },
          related: written?.item[conflict.field]
            ? [
                {
                  place: placeIn(base, ['steps', written.index, conflict.field]),
                  message: { key: 'deadline-unreachable.deadline' },
                },
              ]
            : undefined,
        }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
steps:
  - id: count-people
    title: 清点人数
    phase: warning
    owner: commander
    within: 15 分钟内
  - id: report-up
    title: 报告行长
    phase: warning
    owner: commander
    within: 20 分钟内
    deadline: 自发现起 30 分钟内
    after: [count-people]`,
        at: ['/steps/report-up/deadline'],
      },
      {
        plan: `
steps:
  - id: call-police
    title: 报警
    phase: warning
    owner: commander
    within: 10 分钟内
    deadline: 自发现起 5 分钟内`,
        at: ['/steps/call-police/deadline'],
      },
      {
        plan: `
steps:
  - id: load-cash
    title: 装车发运
    phase: warning
    owner: commander
    within: 1 小时内
    takes: { least: 40 分钟 }
  - id: deliver-cash
    title: 押运到行
    phase: warning
    owner: commander
    within: 1 小时内
    takes: { least: 30 分钟 }
    deadline: 自发现起 1 小时内
    after: [load-cash]`,
        at: ['/steps/deliver-cash/deadline'],
      },
    ],
    good: [
      {
        plan: `
steps:
  - id: count-people
    title: 清点人数
    phase: warning
    owner: commander
    within: 10 分钟内
  - id: report-up
    title: 报告行长
    phase: warning
    owner: commander
    within: 20 分钟内
    deadline: 自发现起 30 分钟内
    after: [count-people]`,
      },
      {
        plan: `
cases:
  - { id: rumour, name: 传言引起, criteria: 客户提到网上消息 }
  - { id: outage, name: 系统中断, criteria: 柜面无法取款 }
steps:
  - id: answer-rumour
    title: 回应传言
    phase: warning
    owner: commander
    cases: [rumour]
    within: 20 分钟内
  - id: manual-service
    title: 人工受理
    phase: warning
    owner: commander
    cases: [outage]
    after: [answer-rumour]
    within: 20 分钟内
  - id: report-up
    title: 报告行长
    phase: warning
    owner: commander
    within: 10 分钟内
    deadline: 自发现起 30 分钟内
    after: [manual-service]`,
      },
    ],
  },
}

function words(conflict: DeadlineConflict, plans: readonly Plan[]): Message {
  const { plan, index, path, limit, anchor, kind, field, told } = conflict
  const step = plan.data.steps[index]?.title ?? conflict.step
  const isOwn = path.length === 1 && path[0]?.index === index && path[0]?.plan === plan
  const guaranteed = field === 'within' ? 'start' : isOwn ? 'own' : 'message'
  return {
    key: `deadline-unreachable.${kind === 'impossible' ? 'impossible' : guaranteed}`,
    values: {
      step,
      limit: limitMessage(limit, anchor, titleIn(plan, plans)),
      sum: toldMessage(told.sum),
      overrun: toldMessage(told.overrun),
      path: pathWords(plan, plans, path),
      notes: notes(conflict),
    },
  }
}

function titleIn(plan: Plan, plans: readonly Plan[]): (reference: string) => string {
  return (reference) => {
    const found = findStep(plan, plans, reference)
    return found?.plan.data.steps[found.index]?.title ?? reference
  }
}

function pathWords(plan: Plan, plans: readonly Plan[], path: readonly PathPart[]): Message[] {
  const part = (one: PathPart): Message => partWords(plan, plans, one)
  if (path.length <= shown) return path.map(part)
  const end = shown / 2
  const more: Message = { key: 'deadline-unreachable.more', values: { count: path.length - 2 * end } }
  return [...path.slice(0, end).map(part), more, ...path.slice(-end).map(part)]
}

function partWords(plan: Plan, plans: readonly Plan[], part: PathPart): Message {
  const time = partTime(part, plans)
  if (part.kind === 'activation') return { key: 'deadline-unreachable.decision', values: { time } }
  const step = part.plan.data.steps[part.index]
  const values = { step: step?.title ?? part.id, time }
  if (part.plan === plan) return { key: 'deadline-unreachable.part', values }
  return { key: 'deadline-unreachable.part-of', values: { ...values, plan: part.plan.data.title } }
}

/** What a part adds to its path; of a limit with an anchor, from when it runs. */
function partTime({ plan, index, duration, limit, past }: PathPart, plans: readonly Plan[]): Message {
  if (limit?.anchor) {
    const time = limitMessage(limit, limit.anchor, titleIn(plan, plans))
    return past ? { key: 'deadline-unreachable.past', values: { time } } : time
  }
  if (duration) return durationMessage(duration)
  return plan.data.steps[index]?.type === 'event' ? secondsMessage(0) : { key: 'deadline-unreachable.no-time' }
}

function notes({ plan, levels, cases, anchorAt, assumptions }: DeadlineConflict): Message | undefined {
  const where = [
    ...(plan.data.levels ?? []).filter(({ id }) => levels.includes(id)),
    ...(plan.data.cases ?? []).filter(({ id }) => cases.includes(id)),
  ].map(({ name }) => name)
  const found: Message[] = []
  if (where.length > 0) found.push({ key: 'deadline-unreachable.where', values: { where } })
  if (anchorAt) found.push({ key: 'deadline-unreachable.anchor-at', values: { time: secondsMessage(anchorAt) } })
  const list = assumed(assumptions)
  if (list.length > 0) found.push({ key: 'deadline-unreachable.assumed', values: { list } })
  const last = found.pop()
  return found.reduceRight<Message | undefined>(
    (second, first) => ({ key: 'deadline-unreachable.both', values: { first, second } }),
    last,
  )
}

function assumed(assumptions: readonly TimeAssumption[]): Message[] {
  const unknown = assumptions.filter((one) => one.kind === 'no-least')
  const single = assumptions.filter((one) => one.kind !== 'no-least' || unknown.length <= 3)
  const messages = single.map((one): Message => {
    const key = `deadline-unreachable.assumed-${one.kind}`
    if (one.kind === 'occurrence' || one.kind === 'within-day') return { key }
    if (one.kind === 'unmarked') return { key: `${key}-${one.moment}` }
    if (one.kind === 'other-plan') return { key, values: { plan: one.plan.data.title } }
    if ('index' in one) return { key, values: { step: one.plan.data.steps[one.index]?.title } }
    return { key, values: { count: one.count, time: secondsMessage(one.most) } }
  })
  if (unknown.length <= 3) return messages
  return [...messages, { key: 'deadline-unreachable.assumed-no-leasts', values: { count: unknown.length } }]
}

function onTheWay({ plan, index, path }: DeadlineConflict, plans: readonly Plan[]): Report['related'] {
  return path.slice(-shown).flatMap((part) => {
    const isItself = part.plan === plan && part.index === index
    if (part.kind !== 'step' || isItself) return []
    const message = { key: 'deadline-unreachable.on-the-way', values: { part: partWords(plan, plans, part) } }
    const limit = part.plan.data.steps[part.index]?.within === undefined ? [] : ['within']
    return [{ place: placeIn(part.plan, ['steps', part.index, ...limit]), message }]
  })
}

/** What a unit may have changed to bring a conflict about, most likely first. */
function wantedKeys({ plan, index, field, kind, path }: DeadlineConflict): { step: number; keys: string[] }[] {
  const own = path.flatMap((part) => (part.kind === 'step' && part.plan.id === plan.id ? part.index : []))
  const limits = kind === 'impossible' ? ['takes'] : ['within']
  return [
    { step: index, keys: [field] },
    ...own.map((step) => ({ step, keys: limits })),
    ...[index, ...own].map((step) => ({ step, keys: [...structure, 'within', 'takes'] })),
  ]
}

function nameOf({ step, field }: DeadlineConflict): string {
  return `${step} ${field}`
}

function namesOf(base: Plan, plans: readonly Plan[]): Set<string> {
  const plan = plans.find((one) => one.file === base.file) ?? base
  return new Set(conflicts(plan, plans).map(nameOf))
}
