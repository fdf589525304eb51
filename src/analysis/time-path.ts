import type { Duration } from '../language/duration.ts'
import type { Limit } from '../language/limit.ts'
import type { Plan } from '../model/plan.ts'
import { detectionNode, type TimeGraph } from './time-graph.ts'
import type { Solution } from './time-solve.ts'

/** What a path is made of: steps, and the decision to activate where no step marks it. */
export interface PathPart {
  readonly kind: 'step' | 'activation'
  readonly plan: Plan
  /** The step's id; empty for the decision. */
  readonly id: string
  /** The step's place in its plan's `steps`; -1 for the decision. */
  readonly index: number
  /** Its node in the network. */
  readonly node: number
  /** What it adds to the path. */
  readonly seconds: number
  /** The limit or least time that was counted; undefined where there is none, and 0 was counted. */
  readonly duration?: Duration
  /** Its limit, where it has an anchor: what it adds is then what is left of it. */
  readonly limit?: Limit
  /** Whether that limit was over before it could begin, and it adds nothing. */
  readonly past?: boolean
}

/** The nodes that decide when a node ends, first to last. Detection is always the first. */
export function nodesTo(solution: Solution, node: number): number[] {
  const path = [node]
  for (let at = solution.times[node]?.from ?? -1; at >= 0; at = solution.times[at]?.from ?? -1) path.push(at)
  return path.reverse()
}

/** The steps that decide when a node ends, first to last; only those after `since`, where that is one of its nodes. */
export function pathTo(graph: TimeGraph, solution: Solution, node: number, since: number = detectionNode): PathPart[] {
  const nodes = nodesTo(solution, node)
  const parts = known.get(solution) ?? []
  known.set(solution, parts)
  const path: PathPart[] = []
  for (const index of nodes.slice(nodes.indexOf(since) + 1)) {
    const part = parts[index] ?? partOf(graph, solution, index) ?? nothing
    parts[index] = part
    if (part !== nothing) path.push(part)
  }
  return path
}

/** Many paths lead through the same nodes. */
const known = new WeakMap<Solution, (PathPart | typeof nothing)[]>()
const nothing = Symbol('adds nothing')

function partOf(graph: TimeGraph, solution: Solution, index: number): PathPart | undefined {
  const at = graph.nodes[index]
  const times = solution.times[index]
  if (!at || !times) return undefined
  const seconds = times.endAt - (solution.times[times.from]?.endAt ?? 0)
  const { plan } = at.timed
  const own = solution.bound === 'least' ? undefined : 'moment' in at ? at.timed.activation : at.step.within
  const limit = at.anchor === undefined ? undefined : own
  if ('moment' in at) {
    if (seconds === 0) return undefined
    return { kind: 'activation', plan, id: '', index: -1, node: index, seconds, duration: own?.duration, limit }
  }
  if (!at.applies) return undefined
  return {
    kind: 'step',
    plan,
    id: at.step.step.id,
    index: at.step.index,
    node: index,
    seconds,
    duration: solution.bound === 'most' ? own?.duration : at.step.least,
    limit,
    past: limit && times.from !== at.anchor,
  }
}
