import { durationSeconds } from '../language/duration.ts'
import type { Plan } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { Role } from '../model/types.ts'
import { situationGroups } from './situations.ts'
import { timeGraph } from './time-graph.ts'
import { solve } from './time-solve.ts'
import { planReader, type TimedPlan, type TimedStep } from './timed-plan.ts'

/**
 * Pairs of steps, by their places in the plan, that one person would have to do at the same moment in two roles: both have no
 * time at all, start together, and neither waits for the other or for a condition. `personOf` tells persons apart; roles
 * for which it gives undefined are left out.
 */
export function atOnce(
  plan: Plan,
  plans: readonly Plan[],
  personOf: (role: Role) => string | undefined,
): (readonly [number, number])[] {
  const ownerOf = ({ step }: TimedStep): Role | undefined =>
    step.owner === undefined ? undefined : find(plan.data.roles, step.owner)?.item
  const read = planReader(plans)
  const timed = read(plan)
  const steps = timed.steps.flatMap((step) => {
    const role = isImmediate(step) ? ownerOf(step) : undefined
    const person = role && personOf(role)
    return role && person !== undefined ? [{ step, role, person }] : []
  })
  const pairs = steps.flatMap((one, at) =>
    steps
      .slice(at + 1)
      .flatMap((other) =>
        one.person === other.person && one.role !== other.role && meet(one.step, other.step)
          ? [[one, other] as const]
          : [],
      ),
  )
  if (pairs.length === 0) return []
  const found = new Map<string, readonly [number, number]>()
  for (const { situation } of situationGroups(timed)) {
    const graph = timeGraph(plan, plans, read, situation)
    const { times, stuck } = solve(graph, 'most')
    const startOf = ({ index }: TimedStep): number | undefined => {
      const at = graph.node({ plan, index })
      const node = at === undefined ? undefined : graph.nodes[at]
      return at !== undefined && node && 'step' in node && node.applies && !stuck.has(at)
        ? times[at]?.startAt
        : undefined
    }
    for (const [one, other] of pairs) {
      const start = startOf(one.step)
      if (start === undefined || start !== startOf(other.step) || isOrdered(timed, one.step, other.step)) continue
      found.set(`${one.step.index} ${other.step.index}`, [one.step.index, other.step.index])
    }
  }
  return [...found.values()]
}

function isImmediate({ step, phase, recurs, within }: TimedStep): boolean {
  if (step.when || step.with?.length || step.type === 'event' || recurs || !within) return false
  return (phase === 'warning' || phase === 'response') && durationSeconds(within.duration).most === 0
}

/** Whether one of two steps waits for the other, directly or not. */
function isOrdered({ plan, steps }: TimedPlan, one: TimedStep, other: TimedStep): boolean {
  const waitsFor = (from: TimedStep, to: TimedStep): boolean => {
    const before = new Set([from.index])
    for (const index of before) {
      for (const reference of steps[index]?.after ?? []) if (reference.plan === plan) before.add(reference.index)
    }
    return before.has(to.index)
  }
  return waitsFor(one, other) || waitsFor(other, one)
}

function meet(one: TimedStep, other: TimedStep): boolean {
  const [first, second] = [one.step.hours, other.step.hours]
  return first === undefined || second === undefined || first === second
}
