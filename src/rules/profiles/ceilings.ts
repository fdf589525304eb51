import { timeNetwork } from '../../analysis/time-network.ts'
import { compareDurations, type Duration, durationSeconds, parseDuration } from '../../language/duration.ts'
import { type Anchor, type Limit, parseLimit } from '../../language/limit.ts'
import type { Pointer } from '../../language/pointer.ts'
import { type Plan, phaseOf } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import type { CeilingDemand, Report, Step } from '../../model/types.ts'
import { holdsAny } from './sections.ts'

/** A limit of a plan that a ceiling bounds. `late` is when it is over at the worst, in seconds from detection. */
export interface Bounded {
  readonly pointer: Pointer
  readonly limit: Limit
  readonly anchor: Anchor
  readonly exceeded: boolean
  readonly late?: number
}

/** The limits of reports and steps that a ceiling bounds, in the order of the plan. */
export function boundedBy(ceiling: CeilingDemand, plan: Plan, plans: readonly Plan[]): Bounded[] {
  const most = parseDuration(ceiling.within)
  if (!most) return []
  const { of } = ceiling
  return [
    ...(of === 'step' ? [] : reportsIn(ceiling, plan, plans, most)),
    ...(of === 'report' ? [] : stepsIn(ceiling, plan, most)),
  ]
}

function reportsIn(ceiling: CeilingDemand, plan: Plan, plans: readonly Plan[], most: Duration): Bounded[] {
  const { to, types, about, anchor: from = 'detection' } = ceiling
  if (!to) return []
  return (plan.data.reports ?? []).flatMap((report, index) => {
    if (types?.length && !types.includes(report.type ?? 'first')) return []
    if (!(report.to ?? []).some((receiver) => isNamed(plan, receiver, to))) return []
    if (about && !holdsAny([report.channel ?? '', ...(report.content ?? [])].join('\n'), about)) return []
    const limit = report.within === undefined ? undefined : parseLimit(report.within)
    if (!limit) return []
    const { anchor = from } = limit
    const late = startsLater(anchor, from) ? latest(report, plan, plans) : undefined
    const exceeded = isLonger(limit, anchor, from, most) || (late ?? 0) > durationSeconds(most).most
    return [{ pointer: ['reports', index, 'within'], limit, anchor, exceeded, late }]
  })
}

function stepsIn(ceiling: CeilingDemand, plan: Plan, most: Duration): Bounded[] {
  const { to, about, when, unless, anchor: from = 'detection' } = ceiling
  return plan.data.steps.flatMap((step, index) => {
    if (!['warning', 'response', 'recovery'].includes(phaseOf(step))) return []
    const said = saidOf(step, plan)
    if (to ? !reportsTo(step, plan, to) : !about) return []
    if (about && !holdsAny(`${step.title}\n${step.action ?? ''}`, about)) return []
    if ((when && !holdsAny(said, when)) || (unless && holdsAny(said, unless))) return []
    const key = step.deadline !== undefined ? 'deadline' : 'within'
    const written = step[key]
    const limit = written === undefined ? undefined : parseLimit(written)
    if (!limit) return []
    const { anchor = from } = limit
    return [{ pointer: ['steps', index, key], limit, anchor, exceeded: isLonger(limit, anchor, from, most) }]
  })
}

/** Whatever a limit of a later anchor adds, it ends no earlier; an earlier one of a far later ceiling says nothing. */
function isLonger(limit: Limit, anchor: Anchor, from: Anchor, most: Duration): boolean {
  if (limit.duration.immediate) return false
  if ((from === 'activation' || from === 'termination') && anchor !== from) return false
  return (compareDurations(limit.duration, most) ?? 0) > 0
}

const order: readonly Anchor[] = ['occurrence', 'detection', 'report', 'activation', 'termination']

function startsLater(anchor: Anchor, from: Anchor): boolean {
  return anchor.startsWith('step:') || order.indexOf(anchor) > order.indexOf(from)
}

function latest({ id }: Report, plan: Plan, plans: readonly Plan[]): number | undefined {
  return timeNetwork(plan, plans).reports.get(id)
}

function saidOf({ title, action, when, cases = [], levels = [] }: Step, { data }: Plan): string {
  const names = [
    ...cases.map((reference) => find(data.cases, reference)?.item.name),
    ...levels.map((reference) => find(data.levels, reference)?.item.name),
  ]
  return [title, action, when, ...names].filter((text) => text !== undefined).join('\n')
}

/** Whether a step tells a receiver: it notifies it, or its title says that it reports there. */
function reportsTo({ notify = [], title }: Step, plan: Plan, words: readonly string[]): boolean {
  if (notify.some((receiver) => isNamed(plan, receiver, words))) return true
  return /报|報|report|tell|notif|inform|ring|call/i.test(title) && holdsAny(title, words)
}

/** Whether a receiver is meant by some words: in its own name, or in that of the role or contact that it refers to. */
function isNamed({ data }: Plan, receiver: string, words: readonly string[]): boolean {
  const role = find(data.roles, receiver)?.item
  const contact = find(data.contacts, receiver)?.item
  const names = [receiver.replaceAll('-', ' '), role?.name, contact?.name, contact?.purpose]
  return names.some((name) => name !== undefined && holdsAny(name, words))
}
