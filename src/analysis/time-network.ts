import { durationSeconds, parseDuration } from '../language/duration.ts'
import { type Limit, parseLimit } from '../language/limit.ts'
import type { Plan } from '../model/plan.ts'
import { find } from '../model/references.ts'
import { type TimeAssumption, timeAssumptions } from './time-assumptions.ts'
import {
  detectionNode,
  type Moment,
  type MomentNode,
  type Situation,
  type StepNode,
  type TimeGraph,
  timeGraph,
} from './time-graph.ts'
import { deadlineOf, latestEnds } from './time-latest.ts'
import { pathTo } from './time-path.ts'
import { type NodeTimes, type Solution, solve } from './time-solve.ts'
import { planReader, type TimedPlan } from './timed-plan.ts'

export type { TimeAssumption } from './time-assumptions.ts'
export type { Situation } from './time-graph.ts'

/** Times in seconds from detection. `start` and `end` are guaranteed: each step takes all of its `within`. */
export interface StepTimes {
  readonly id: string
  /** Its place in the plan's `steps`. */
  readonly index: number
  readonly start: number
  readonly end: number
  /** Possible: each step takes `takes.least`, else 0. */
  readonly earliestStart: number
  readonly earliestEnd: number
  /** Its own limit as read; undefined where there is none, and then it counts as 0. */
  readonly within?: Limit
  /** When its own `deadline` is, and what is left of it after `end`; below zero where it is missed. */
  readonly deadline?: number
  readonly slack?: number
  /** When it must have ended, and begun, for its own deadline and those of all later steps to be met. */
  readonly latestStart?: number
  readonly latestEnd?: number
  /** The step whose end, if need be by way of a moment, decides when it ends; `plan/step` where it is another plan's. */
  readonly heldUpBy?: string
  /** Whether it starts at detection and recurs, holding nobody up. */
  readonly recurs: boolean
  readonly onCriticalPath: boolean
  /** In a circle of steps or behind one: then the times leave out what never comes. */
  readonly uncertain: boolean
  /** When its `otherwise` begins. */
  readonly otherwise?: number
}

export interface Moments {
  readonly occurrence: number
  readonly detection: number
  readonly report: number
  readonly activation: number
  readonly termination: number
}

export interface TimeNetwork {
  /** The steps that apply, in the order of the plan. */
  readonly steps: ReadonlyMap<string, StepTimes>
  /** Guaranteed. */
  readonly moments: Moments
  /** Possible. */
  readonly earliest: Moments
  /** The steps that decide when the response ends (of the plan's own, first to last), and their sum in seconds. */
  readonly criticalPath: readonly string[]
  readonly criticalSeconds: number
  /** Start and latest end of each communication with a readable `within`. */
  readonly communications: ReadonlyMap<string, { readonly start: number; readonly end: number }>
  /** When each report is due whose limit names its anchor. */
  readonly reports: ReadonlyMap<string, number>
  readonly assumptions: readonly TimeAssumption[]
}

/** The times of a plan at one level and in one case, by their ids. Without a level or case no step is left out. */
export function timeNetwork(plan: Plan, plans: readonly Plan[], situation: Situation = {}): TimeNetwork {
  const graph = timeGraph(plan, plans, planReader(plans), situation)
  const most = solve(graph, 'most')
  const least = solve(graph, 'least')
  const critical = criticalNode(graph, most)
  const path = critical === undefined ? [] : pathTo(graph, most, critical)
  const criticalPath = path.flatMap((part) => (part.kind === 'step' && part.plan === plan ? part.id : []))
  const onPath = new Set(criticalPath)
  const latest = latestEnds(graph, most)
  const steps = new Map<string, StepTimes>()
  for (const [index, node] of graph.nodes.entries()) {
    if (!node || !('step' in node) || node.timed.plan !== plan || !node.applies) continue
    const { id } = node.step.step
    if (steps.has(id)) continue
    steps.set(id, stepTimes(graph, most, least, latest, index, onPath.has(id)))
  }
  const { communications, reports } = spokenTimes(graph, most, steps)
  return {
    steps,
    moments: momentsOf(graph, most),
    earliest: momentsOf(graph, least),
    criticalPath,
    criticalSeconds: path.reduce((sum, part) => sum + part.seconds, 0),
    communications,
    reports,
    assumptions: timeAssumptions(graph, 'most'),
  }
}

/** The steps that decide when a step of the plan ends, first to last; it is the last itself. */
export function bindingPath(network: TimeNetwork, id: string): string[] {
  const path: string[] = []
  const seen = new Set<string>()
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = network.steps.get(at)?.heldUpBy) {
    if (!network.steps.has(at)) break
    seen.add(at)
    path.push(at)
  }
  return path.reverse()
}

/** The node that decides when the response ends: a marked termination, else its last step, else the last of all. */
function criticalNode(graph: TimeGraph, solution: Solution): number | undefined {
  const termination = graph.moment(graph.plan, 'termination')
  const marked = graph.nodes[termination] as MomentNode
  if (marked.marked) return termination
  const own = graph.nodes.flatMap((node, index) =>
    node && 'step' in node && node.timed.plan === graph.plan && node.applies && !node.step.recurs
      ? { node, index }
      : [],
  )
  const response = own.filter(({ node }) => node.step.phase === 'warning' || node.step.phase === 'response')
  const endOf = (index: number): number => solution.times[index]?.endAt ?? 0
  let last: number | undefined
  for (const { index } of response.length > 0 ? response : own) {
    if (last === undefined || endOf(index) > endOf(last)) last = index
  }
  return last
}

function stepTimes(
  graph: TimeGraph,
  most: Solution,
  least: Solution,
  latest: readonly number[],
  index: number,
  onCriticalPath: boolean,
): StepTimes {
  const { step } = graph.nodes[index] as StepNode
  const { startAt: start, endAt: end } = most.times[index] as NodeTimes
  const possible = least.times[index] as NodeTimes
  const deadline = deadlineOf(graph, most, index)
  const bound = latest[index] ?? Number.POSITIVE_INFINITY
  const latestEnd = Number.isFinite(bound) ? bound : undefined
  const patience = step.step.otherwise?.after === undefined ? undefined : parseDuration(step.step.otherwise.after)
  return {
    id: step.step.id,
    index: step.index,
    start,
    end,
    earliestStart: possible.startAt,
    earliestEnd: possible.endAt,
    within: step.within,
    deadline,
    slack: deadline === undefined ? undefined : deadline - end,
    latestStart: latestEnd === undefined ? undefined : latestEnd - (end - start),
    latestEnd,
    heldUpBy: holder(graph, most, index),
    recurs: step.recurs,
    onCriticalPath,
    uncertain: most.stuck.has(index),
    otherwise: patience && start + durationSeconds(patience).most,
  }
}

function holder(graph: TimeGraph, solution: Solution, index: number): string | undefined {
  let at = solution.times[index]?.from ?? detectionNode
  for (;;) {
    const node = graph.nodes[at]
    if (!node) return undefined
    if ('step' in node && node.applies) {
      const { id } = node.step.step
      return node.timed.plan === graph.plan ? id : `${node.timed.plan.id}/${id}`
    }
    at = solution.times[at]?.from ?? detectionNode
  }
}

function momentsOf(graph: TimeGraph, solution: Solution): Moments {
  const at = (moment: Moment): number => solution.times[graph.moment(graph.plan, moment)]?.endAt ?? 0
  return {
    occurrence: 0,
    detection: 0,
    report: at('report'),
    activation: at('activation'),
    termination: at('termination'),
  }
}

/** A communication runs from the first step that says it, else from activation; a report from the anchor it names. */
function spokenTimes(
  graph: TimeGraph,
  solution: Solution,
  steps: ReadonlyMap<string, StepTimes>,
): Pick<TimeNetwork, 'communications' | 'reports'> {
  const { plan } = graph
  const timed = graph.plans.find((one) => one.plan === plan) as TimedPlan
  const dueAt = (limit: Limit | undefined, start?: number): number | undefined => {
    const anchor = limit && graph.anchor(timed, limit.anchor)
    const from = anchor === undefined ? start : solution.times[anchor]?.endAt
    return limit && from !== undefined ? from + durationSeconds(limit.duration).most : undefined
  }
  const saidAt = new Map<string, number>()
  for (const { index, start } of steps.values()) {
    for (const reference of plan.data.steps[index]?.says ?? []) {
      const said = find(plan.data.communications, reference)?.item.id
      if (said !== undefined) saidAt.set(said, Math.min(saidAt.get(said) ?? Number.POSITIVE_INFINITY, start))
    }
  }
  const communications = new Map<string, { start: number; end: number }>()
  for (const { id, within } of plan.data.communications ?? []) {
    const start = saidAt.get(id) ?? momentsOf(graph, solution).activation
    const end = within === undefined ? undefined : dueAt(parseLimit(within), start)
    if (end !== undefined) communications.set(id, { start, end })
  }
  const reports = new Map<string, number>()
  for (const { id, within } of plan.data.reports ?? []) {
    const due = within === undefined ? undefined : dueAt(parseLimit(within))
    if (due !== undefined) reports.set(id, due)
  }
  return { communications, reports }
}
