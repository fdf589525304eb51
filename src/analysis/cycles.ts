import type { Plan } from '../model/plan.ts'
import { knotsOf, shortestCircle } from './knots.ts'
import { situationGroups } from './situations.ts'
import type { Moment, TimeGraph, TimeNode } from './time-graph.ts'
import { timeGraph } from './time-graph.ts'
import { solve } from './time-solve.ts'
import { planReader } from './timed-plan.ts'

/** One who waits in a circle: a step by its place in its plan, or a moment. */
export type Waiting =
  | { readonly kind: 'step'; readonly plan: Plan; readonly id: string; readonly index: number }
  | { readonly kind: 'moment'; readonly plan: Plan; readonly moment: Moment }

/** `after`: it comes after the other; `start`: it has no `after` and starts at the moment; `anchor`: its limit runs from there; `marks`: the other marks it. */
export interface CycleLink {
  readonly waits: Waiting
  readonly for: Waiting
  readonly why: 'after' | 'start' | 'anchor' | 'marks'
}

/** Steps that wait for each other, the first of the file first, each for the next and the last for the first. */
export interface Cycle {
  readonly links: readonly CycleLink[]
}

/**
 * The circles of a plan's steps: the shortest of each knot, once. One that crosses plans belongs to the first plan of the
 * workspace. A step that waits for any of several is no circle while one of them comes from outside.
 */
export function cycles(plan: Plan, plans: readonly Plan[]): Cycle[] {
  const read = planReader(plans)
  const timed = read(plan)
  const found: Cycle[] = []
  const told = new Set<string>()
  for (const { situation } of situationGroups(timed)) {
    const graph = timeGraph(plan, plans, read, situation)
    const { stuck } = solve(graph, 'most')
    if (stuck.size === 0) continue
    for (const knot of knotsIn(graph, stuck)) {
      const names = knot.map((index) => nameOf(graph.nodes[index] as TimeNode))
      if (names.some((name) => told.has(name)) || !knot.some((index) => happens(graph.nodes[index]))) continue
      const circle = circleOf(graph, knot)
      const first = graph.nodes[circle[0] as number]
      if (!first || !('step' in first) || first.timed.plan !== plan) continue
      for (const name of names) told.add(name)
      found.push({ links: linksOf(graph, circle) })
    }
  }
  return found
}

function happens(node: TimeNode | undefined): boolean {
  return node !== undefined && 'step' in node && node.applies
}

function nameOf(node: TimeNode): string {
  return `${node.timed.plan.id}/${'step' in node ? node.step.index : node.moment}`
}

function edgesOf(node: TimeNode): { to: number; why: CycleLink['why'] }[] {
  const edges = node.after.map((to) => ({ to, why: 'step' in node ? ('after' as const) : ('marks' as const) }))
  return [
    ...edges,
    ...(node.start === undefined ? [] : [{ to: node.start, why: 'start' as const }]),
    ...(node.anchor === undefined ? [] : [{ to: node.anchor, why: 'anchor' as const }]),
  ]
}

function knotsIn(graph: TimeGraph, stuck: ReadonlySet<number>): number[][] {
  const targets = [...stuck].map((index): [number, number[]] => {
    const edges = edgesOf(graph.nodes[index] as TimeNode)
    return [index, edges.map(({ to }) => to).filter((to) => stuck.has(to))]
  })
  return knotsOf(new Map(targets))
}

/** The shortest circle of a knot, its first step first. */
function circleOf(graph: TimeGraph, knot: readonly number[]): number[] {
  const targets = knot.map((index): [number, number[]] => [
    index,
    edgesOf(graph.nodes[index] as TimeNode).map(({ to }) => to),
  ])
  const circle = shortestCircle(knot, new Map(targets))
  const isStep = (index: number): boolean => 'step' in (graph.nodes[index] as TimeNode)
  const first = circle.reduce((low, index) => (isStep(index) && index < low ? index : low), Number.MAX_SAFE_INTEGER)
  const turn = Math.max(0, circle.indexOf(first))
  return [...circle.slice(turn), ...circle.slice(0, turn)]
}

function linksOf(graph: TimeGraph, circle: readonly number[]): CycleLink[] {
  return circle.map((index, place) => {
    const node = graph.nodes[index] as TimeNode
    const next = circle[(place + 1) % circle.length] as number
    const why = edgesOf(node).find(({ to }) => to === next)?.why ?? 'after'
    return { waits: waiting(node), for: waiting(graph.nodes[next] as TimeNode), why }
  })
}

function waiting(node: TimeNode): Waiting {
  const { plan } = node.timed
  return 'step' in node
    ? { kind: 'step', plan, id: node.step.step.id, index: node.step.index }
    : { kind: 'moment', plan, moment: node.moment }
}
