import type { TimeGraph } from './time-graph.ts'
import { needs, type Solution } from './time-solve.ts'
import { excess, spanOf } from './time-span.ts'

/**
 * When each node must have ended, in seconds from detection, for its own deadline and those of all that wait for it to be
 * met; infinite where nothing bounds it. Moments are taken to be where the solution has them.
 */
export function latestEnds(graph: TimeGraph, solution: Solution): number[] {
  const { times, order } = solution
  const latest = graph.nodes.map((_, index) => deadlineOf(graph, solution, index) ?? Number.POSITIVE_INFINITY)
  for (const index of order.toReversed()) {
    const node = graph.nodes[index]
    const own = times[index]
    const end = latest[index] ?? Number.POSITIVE_INFINITY
    if (!node || !own || end === Number.POSITIVE_INFINITY) continue
    const any = 'step' in node && node.step.step.join === 'any'
    const anchored = own.from === node.anchor
    const before = 'moment' in node ? [...needs(node), ...node.order] : needs(node)
    for (const one of before) {
      if (any && one !== own.from && one !== node.anchor) continue
      const length = anchored && one !== node.anchor ? 0 : own.endAt - (times[own.from]?.endAt ?? 0)
      latest[one] = Math.min(latest[one] ?? Number.POSITIVE_INFINITY, end - length)
    }
  }
  return latest
}

/** When the deadline of a node is; undefined where it has none that can be read in this situation. */
export function deadlineOf(graph: TimeGraph, solution: Solution, index: number): number | undefined {
  const node = graph.nodes[index]
  if (!node || !('step' in node) || !node.applies || !node.step.deadline) return undefined
  const { duration, anchor = 'detection' } = node.step.deadline
  const since = graph.anchor(node.timed, anchor)
  const from = since === undefined ? undefined : solution.times[since]
  const own = solution.times[index]
  return from && own && own.endAt - excess(own.end, from.end, spanOf(duration), solution.bound).seconds
}
