import type { Duration } from '../language/duration.ts'
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
  return nodes.slice(nodes.indexOf(since) + 1).flatMap((index): PathPart[] => {
    const at = graph.nodes[index]
    const times = solution.times[index]
    if (!at || !times) return []
    const seconds = times.endAt - (solution.times[times.from]?.endAt ?? 0)
    const { plan } = at.timed
    if ('moment' in at) {
      if (seconds === 0) return []
      return [
        { kind: 'activation', plan, id: '', index: -1, node: index, seconds, duration: at.timed.activation?.duration },
      ]
    }
    if (!at.applies) return []
    const duration = solution.bound === 'most' ? at.step.within?.duration : at.step.least
    return [{ kind: 'step', plan, id: at.step.step.id, index: at.step.index, node: index, seconds, duration }]
  })
}
