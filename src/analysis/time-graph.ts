import type { Anchor } from '../language/limit.ts'
import type { Plan } from '../model/plan.ts'
import { type StepReference, stepApplies, type TimedPlan, type TimedStep } from './timed-plan.ts'

/** The level and case that are looked at, by id. One that is not given leaves no step out. */
export interface Situation {
  readonly level?: string
  readonly case?: string
}

export const moments = ['report', 'activation', 'termination'] as const
export type Moment = (typeof moments)[number]

/**
 * What must be known before a node is: the ends of the steps it comes after, the moment at which it starts where nothing
 * holds it up, and the anchor that its limit names. All are indices of nodes.
 */
interface Edges {
  readonly after: readonly number[]
  readonly start?: number
  readonly anchor?: number
  /** What it follows unless that would make it wait for itself. */
  readonly order: readonly number[]
}

export interface StepNode extends Edges {
  readonly timed: TimedPlan
  readonly step: TimedStep
  /** One that does not apply passes on what it comes after. */
  readonly applies: boolean
}

/** `after` are the steps that mark it. */
export interface MomentNode extends Edges {
  readonly timed: TimedPlan
  readonly moment: Moment
  readonly marked: boolean
}

export type TimeNode = StepNode | MomentNode

/** The network of one plan, and of those its steps wait for, in one situation. Node 0 is detection, for all of them. */
export interface TimeGraph {
  readonly plan: Plan
  readonly nodes: readonly (TimeNode | undefined)[]
  readonly plans: readonly TimedPlan[]
  readonly node: (reference: StepReference) => number | undefined
  readonly moment: (plan: Plan, moment: Moment) => number
  /** Undefined for a step that there is not, or that does not happen in this situation. */
  readonly anchor: (timed: TimedPlan, anchor: Anchor | undefined) => number | undefined
}

export const detectionNode = 0

/** Builds the network. `plans` gives the order in which plans stand in it. */
export function timeGraph(
  plan: Plan,
  plans: readonly Plan[],
  read: (plan: Plan) => TimedPlan,
  situation: Situation,
): TimeGraph {
  const involved = involvedPlans(plan, plans, read)
  const offsets = new Map<Plan, number>()
  let size = 1
  for (const timed of involved) {
    offsets.set(timed.plan, size)
    size += moments.length + timed.steps.length
  }
  const moment = (of: Plan, name: Moment): number => (offsets.get(of) ?? 0) + moments.indexOf(name)
  const node = ({ plan: of, index }: StepReference): number | undefined => {
    const offset = offsets.get(of)
    return offset === undefined ? undefined : offset + moments.length + index
  }
  const applying = (timed: TimedPlan, step: TimedStep): boolean =>
    stepApplies(timed, step, situation.level, situation.case)
  const idle = idleSteps(involved, applying, node, size)
  const anchor = (timed: TimedPlan, name: Anchor | undefined): number | undefined => {
    if (name === undefined) return undefined
    if (name === 'occurrence' || name === 'detection') return detectionNode
    if (!name.startsWith('step:')) return moment(timed.plan, name as Moment)
    const reference = timed.resolve(name.slice('step:'.length))
    const found = reference && node(reference)
    return found !== undefined && !idle[found] ? found : undefined
  }
  const nodes: (TimeNode | undefined)[] = [undefined]
  for (const timed of involved) {
    for (const name of moments) nodes.push(momentNode(timed, name))
    for (const step of timed.steps) nodes.push(stepNode(timed, step))
  }
  return { plan, nodes, plans: involved, node, moment, anchor }

  function stepNode(timed: TimedPlan, step: TimedStep): StepNode {
    const applies = applying(timed, step)
    const after = step.recurs ? [] : step.after.flatMap((one) => node(one) ?? []).filter((one) => !idle[one])
    const own = applies && !step.recurs ? anchor(timed, step.within?.anchor) : undefined
    const usual = after.length > 0 || step.recurs || !applies ? undefined : startOf(timed, step)
    // A limit with an anchor holds the step by itself: then the moment of its phase only orders.
    if (own === undefined || usual === undefined)
      return { timed, step, applies, after, start: usual, anchor: own, order: [] }
    return { timed, step, applies, after, anchor: own, order: [usual] }
  }

  function startOf({ plan: of }: TimedPlan, { phase, step }: TimedStep): number {
    const usual = phase === 'response' ? 'activation' : phase === 'recovery' ? 'termination' : undefined
    if (!usual) return detectionNode
    // What brings a moment about cannot wait for it: it starts at the moment before.
    const most = step.marks ? moments.indexOf(step.marks) - 1 : moments.length
    const latest = moments[Math.min(moments.indexOf(usual), most)]
    return latest ? moment(of, latest) : detectionNode
  }

  function momentNode(timed: TimedPlan, name: Moment): MomentNode {
    const indicesOf = (wanted: (step: TimedStep) => boolean): number[] =>
      timed.steps.flatMap((step) =>
        wanted(step) && applying(timed, step) ? (node({ plan: timed.plan, index: step.index }) ?? []) : [],
      )
    const after = indicesOf((step) => step.step.marks === name)
    const marked = after.length > 0
    const before = name === 'report' ? [] : [moment(timed.plan, name === 'activation' ? 'report' : 'activation')]
    const decided = name === 'activation' && !marked
    const warnings = decided ? indicesOf((step) => step.phase === 'warning' && !step.recurs) : []
    const named = decided ? anchor(timed, timed.activation?.anchor) : undefined
    const own = named === moment(timed.plan, name) ? undefined : named
    return { timed, moment: name, marked, after, order: [...before, ...warnings], anchor: own }
  }
}

/** The plan and those that its steps wait for, directly or not, in the order of the workspace. */
function involvedPlans(plan: Plan, plans: readonly Plan[], read: (plan: Plan) => TimedPlan): TimedPlan[] {
  const found = new Set([plan])
  for (const one of found) {
    const timed = read(one)
    for (const step of timed.steps) {
      for (const reference of step.after) found.add(reference.plan)
      for (const { anchor } of [step.within ?? {}, step.deadline ?? {}] as { anchor?: Anchor }[]) {
        const other = anchor?.startsWith('step:') ? timed.resolve(anchor.slice('step:'.length)) : undefined
        if (other) found.add(other.plan)
      }
    }
  }
  if (found.size === 1) return [read(plan)]
  const order = new Map(plans.map((one, index) => [one.id, index]))
  const place = (one: Plan): number => order.get(one.id) ?? plans.length
  return [...found].sort((a, b) => place(a) - place(b)).map(read)
}

/** Steps that hold nobody up: those that recur, and those that do not apply and come after none that does. */
function idleSteps(
  plans: readonly TimedPlan[],
  applying: (timed: TimedPlan, step: TimedStep) => boolean,
  node: (reference: StepReference) => number | undefined,
  size: number,
): boolean[] {
  const idle = new Array<boolean>(size).fill(false)
  const open = new Map<number, number>()
  const followers = new Map<number, number[]>()
  const found: number[] = []
  for (const timed of plans) {
    for (const step of timed.steps) {
      const own = node({ plan: timed.plan, index: step.index }) ?? 0
      const passes = !step.recurs && !applying(timed, step)
      if (step.recurs || (passes && step.after.length === 0)) found.push(own)
      else if (passes) {
        open.set(own, step.after.length)
        for (const reference of step.after) {
          const before = node(reference) ?? 0
          const list = followers.get(before)
          if (list) list.push(own)
          else followers.set(before, [own])
        }
      }
    }
  }
  for (const one of found) {
    if (idle[one]) continue
    idle[one] = true
    for (const follower of followers.get(one) ?? []) {
      const left = (open.get(follower) ?? 0) - 1
      open.set(follower, left)
      if (left === 0) found.push(follower)
    }
  }
  return idle
}
