import { type DurationAssumption, durationSeconds } from '../language/duration.ts'
import type { Anchor, Limit } from '../language/limit.ts'
import type { Plan } from '../model/plan.ts'
import type { MomentNode, TimeGraph } from './time-graph.ts'
import type { Bound } from './time-solve.ts'

/** What was taken for granted where the plans do not say. */
export type TimeAssumption =
  | DurationAssumption
  /** Of a limit that is missed, they were counted as the fewest seconds that they can be. */
  | { readonly kind: 'working-day-least' | 'month-least'; readonly count: number; readonly most: number }
  /** Hours before the end of a day were not counted, because the limit ends with a day. */
  | { readonly kind: 'within-day' }
  /** A step without a readable limit, or without `takes.least`, took no time. */
  | { readonly kind: 'no-limit' | 'no-least'; readonly plan: Plan; readonly index: number }
  /** No time passes between occurrence and detection. */
  | { readonly kind: 'occurrence' }
  /** No step marks the moment: it is that before it. */
  | { readonly kind: 'unmarked'; readonly moment: 'report' | 'termination' }
  /** The other plan begins with the same detection. */
  | { readonly kind: 'other-plan'; readonly plan: Plan }

/** What was assumed for some nodes of a network, and for a deadline of the last; all nodes unless told. */
export function timeAssumptions(
  graph: TimeGraph,
  bound: Bound,
  indices: Iterable<number> = graph.nodes.keys(),
  deadline?: Limit,
): TimeAssumption[] {
  const found = new Map<string, TimeAssumption>()
  const add = (key: string, assumption: TimeAssumption): void => {
    if (!found.has(key)) found.set(key, assumption)
  }
  const addMoment = (plan: Plan, moment: 'report' | 'termination'): void => {
    const node = graph.nodes[graph.moment(plan, moment)] as MomentNode
    if (!node.marked) add(`unmarked ${moment}`, { kind: 'unmarked', moment })
  }
  const addAnchor = (plan: Plan, anchor: Anchor | undefined): void => {
    if (anchor === 'occurrence') add('occurrence', { kind: 'occurrence' })
    if (anchor === 'report' || anchor === 'termination') addMoment(plan, anchor)
  }
  const addLimit = (plan: Plan, limit: Limit | undefined): void => {
    if (!limit) return
    addAnchor(plan, limit.anchor)
    for (const one of durationSeconds(limit.duration).assumptions) add(`${one.kind} ${one.count}`, one)
  }
  for (const index of indices) {
    const node = graph.nodes[index]
    if (!node) continue
    const { plan } = node.timed
    if ('moment' in node) {
      const decides = node.moment === 'activation' && !node.marked && plan === graph.plan && bound === 'most'
      if (decides) addLimit(plan, node.timed.activation)
      continue
    }
    const { step, applies } = node
    if (!applies || step.recurs) continue
    if (plan !== graph.plan) add(`other-plan ${plan.id}`, { kind: 'other-plan', plan })
    if (node.start === graph.moment(plan, 'termination')) addMoment(plan, 'termination')
    if (bound === 'most') addLimit(plan, step.within)
    if (step.step.type === 'event') continue
    const key = `${plan.id} ${step.index}`
    if (bound === 'most' && !step.within) add(`no-limit ${key}`, { kind: 'no-limit', plan, index: step.index })
    if (bound === 'least' && !step.least) add(`no-least ${key}`, { kind: 'no-least', plan, index: step.index })
  }
  addLimit(graph.plan, deadline)
  return [...found.values()]
}
