import { compareDurations } from '../language/duration.ts'
import { parseLimit } from '../language/limit.ts'
import type { Pointer } from '../language/pointer.ts'
import { compareRecurrence, parseRecurrence } from '../language/recurrence.ts'
import type { Plan } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { Step } from '../model/types.ts'
import { isCount, partyKey, plainText } from './same-act.ts'

/** Something that a plan says of an act and that another plan may say differently. */
export interface Statement {
  readonly plan: Plan
  /** The act: equal for the same act of plans that are compared. */
  readonly act: string
  /** What it says, as it was written, and where. */
  readonly value: string
  readonly pointer: Pointer
  /** A name of the act for a message. */
  readonly label: string
  readonly kind: 'limit' | 'owner' | 'receiver' | 'interval' | 'drill'
}

/**
 * What a plan says of acts that any plan for the same hazard says too: steps of one title, reports of one type to one
 * receiver, contacts that are told once, drills of one type.
 */
export function statementsOf(plan: Plan): Statement[] {
  return [...stepStatements(plan), ...reportStatements(plan), ...noticeStatements(plan), ...drillStatements(plan)]
}

/**
 * What it says of steps that a plan for another hazard under the same parent has too, in the same words: another event
 * may leave more time for what only has the same title.
 */
export function namedStatementsOf(plan: Plan): Statement[] {
  return stepStatements(plan).flatMap((statement) => {
    const step = plan.data.steps[statement.pointer[1] as number]
    const isTimed = statement.kind === 'limit' || statement.kind === 'interval'
    if (!step || !isTimed || isCount(step.id)) return []
    return [{ ...statement, act: `${statement.act} ${plainText(step.action ?? '')}` }]
  })
}

/** Whether two statements of one act cannot both hold: what cannot be compared is no contradiction. */
export function contradict(a: Statement, b: Statement): boolean {
  if (a.kind === 'owner') return plainText(a.value) !== plainText(b.value)
  if (a.kind === 'receiver') {
    const told = new Set(a.value.split(mark).map(plainText))
    return !b.value.split(mark).some((one) => told.has(plainText(one)))
  }
  if (a.kind === 'limit') {
    const [first, second] = [parseLimit(a.value), parseLimit(b.value)]
    if (!first || !second || first.anchor !== second.anchor) return false
    return (compareDurations(first.duration, second.duration) ?? 0) !== 0
  }
  const [first, second] = [parseRecurrence(a.value), parseRecurrence(b.value)]
  return first !== undefined && second !== undefined && compareRecurrence(first, second) !== 0
}

function stepStatements(plan: Plan): Statement[] {
  return plan.data.steps.flatMap((step, index) => {
    const { title } = step
    const act = `step ${step.id} ${plainText(title)} ${conditionOf(step)}`
    const say = (
      key: 'within' | 'deadline' | 'every' | 'owner' | 'notify',
      kind: Statement['kind'],
      value?: string,
    ): Statement[] =>
      value ? [{ plan, act: `${act} ${key}`, value, pointer: ['steps', index, key], label: title, kind }] : []
    // Where an end is bounded by a deadline, how long the step itself may take is another plan's affair.
    const within = step.deadline ? [] : say('within', 'limit', step.within)
    const owner = step.owner === undefined ? undefined : find(plan.data.roles, step.owner)?.item
    return [
      ...within,
      ...say('deadline', 'limit', step.deadline),
      ...say('every', 'interval', step.every),
      ...say('owner', 'owner', owner?.holder ?? owner?.name),
      ...say('notify', 'receiver', step.notify?.map((one) => nameOf(plan, one)).join(mark)),
    ]
  })
}

function reportStatements(plan: Plan): Statement[] {
  return (plan.data.reports ?? []).flatMap(({ type, to = [], within }, index) => {
    if (!type || !within) return []
    return to.map((receiver) => ({
      plan,
      act: `report ${type} ${partyKey(plan, receiver)}`,
      value: within,
      pointer: ['reports', index, 'within'],
      label: nameOf(plan, receiver),
      kind: 'limit' as const,
    }))
  })
}

/** Contacts that one step alone tells: the limit of that step is the limit of the notice. */
function noticeStatements(plan: Plan): Statement[] {
  const telling = new Map<string, { step: Step; index: number }[]>()
  for (const [index, step] of plan.data.steps.entries()) {
    for (const reference of step.notify ?? []) {
      const contact = find(plan.data.contacts, reference)?.item
      if (!contact) continue
      const list = telling.get(reference) ?? []
      list.push({ step, index })
      telling.set(reference, list)
    }
  }
  return [...telling].flatMap(([reference, steps]) => {
    const [only] = steps
    if (!only || steps.length > 1) return []
    const { step, index } = only
    const key = step.deadline ? 'deadline' : 'within'
    const value = step[key]
    if (!value) return []
    return [
      {
        plan,
        act: `notice ${partyKey(plan, reference)} ${conditionOf(step)} ${key}`,
        value,
        pointer: ['steps', index, key],
        label: nameOf(plan, reference),
        kind: 'limit' as const,
      },
    ]
  })
}

function drillStatements(plan: Plan): Statement[] {
  const drills = plan.data.drills ?? []
  return drills.flatMap(({ type, every, id }, index) => {
    if (!type || !every || drills.filter((other) => other.type === type).length > 1) return []
    return [
      {
        plan,
        act: `drill ${type}`,
        value: every,
        pointer: ['drills', index, 'every'],
        label: id,
        kind: 'drill' as const,
      },
    ]
  })
}

const mark = '、'

/** What is done on another condition, at another level or at another time is another act. */
function conditionOf({ when = '', levels = [], cases = [], hours, type }: Step): string {
  return JSON.stringify([plainText(when), levels.toSorted(), cases.toSorted(), hours, type])
}

function nameOf(plan: Plan, reference: string): string {
  return find(plan.data.contacts, reference)?.item.name ?? find(plan.data.roles, reference)?.item.name ?? reference
}
