import type { Anchor, Limit } from '../language/limit.ts'
import type { Plan } from '../model/plan.ts'
import { type SituationGroup, situationGroups } from './situations.ts'
import { type TimeAssumption, timeAssumptions } from './time-assumptions.ts'
import { detectionNode, type StepNode, type TimeGraph, timeGraph } from './time-graph.ts'
import { nodesTo, type PathPart, pathTo } from './time-path.ts'
import { type Solution, solve } from './time-solve.ts'
import { excess, type Span, spanOf, spanSeconds } from './time-span.ts'
import { type ToldTime, toldTimes } from './time-told.ts'
import { planReader } from './timed-plan.ts'

/** A deadline, or a `within` that runs from an anchor, that the steps before it leave no time for. Seconds. */
export interface DeadlineConflict {
  readonly plan: Plan
  readonly step: string
  readonly index: number
  readonly field: 'deadline' | 'within'
  /** `impossible`: missed even if every step takes its least time. */
  readonly kind: 'not-guaranteed' | 'impossible'
  readonly limit: Limit
  readonly anchor: Anchor
  /** The steps that decide, first to last: from the anchor where it is one of their ends, else from detection. */
  readonly path: readonly PathPart[]
  readonly sum: number
  /** Where the path begins before the anchor, when the anchor is. */
  readonly anchorAt?: number
  readonly overrun: number
  /** The same two as they are told. */
  readonly told: { readonly sum: ToldTime; readonly overrun: ToldTime }
  /** Ids of the levels and cases that it concerns; empty where it concerns all. */
  readonly levels: readonly string[]
  readonly cases: readonly string[]
  readonly assumptions: readonly TimeAssumption[]
}

type Miss = Omit<DeadlineConflict, 'levels' | 'cases'>

/** A miss, and where it is one. */
interface Found {
  readonly miss: Miss
  readonly groups: readonly SituationGroup[]
}

/** The limits of a plan's steps that cannot be kept, each once, in the order of the steps. */
export function conflicts(plan: Plan, plans: readonly Plan[]): DeadlineConflict[] {
  const read = planReader(plans)
  const timed = read(plan)
  const isTimed = timed.steps.some((step) => step.deadline || step.within?.anchor)
  if (!isTimed) return []
  const groups = situationGroups(timed)
  const found = groups.flatMap((group) =>
    missesIn(timeGraph(plan, plans, read, group.situation)).map((miss) => ({ miss, groups: [group] })),
  )
  const all = { levels: idsOf(groups, 'levels'), cases: idsOf(groups, 'cases') }
  // A limit that cannot be met and one that nobody guarantees have different causes, so both are kept until causes are known.
  const limits = worstOfEach(found, ({ index, field, kind }) => `${index} ${field === 'within' ? kind : field}`)
  return worstOfEach(withoutConsequences(limits), ({ index, field }) => `${index} ${field}`)
    .sort((a, b) => a.miss.index - b.miss.index)
    .map(({ miss, groups: where }) => ({ ...miss, ...narrowed(where, all) }))
}

function missesIn(graph: TimeGraph): Miss[] {
  const most = solve(graph, 'most')
  const least = solve(graph, 'least')
  return graph.nodes.flatMap((node, index) => {
    if (!node || !('step' in node) || node.timed.plan !== graph.plan || !node.applies) return []
    const { deadline, within } = node.step
    const limits = [
      { field: 'deadline', limit: deadline } as const,
      { field: 'within', limit: within?.anchor ? within : undefined } as const,
    ]
    return limits.flatMap(({ field, limit }) => {
      if (!limit) return []
      const impossible = miss(graph, least, index, field, limit)
      const open = impossible && field === 'deadline' ? undefined : miss(graph, most, index, field, limit)
      return [impossible, open].filter((one) => one !== undefined)
    })
  })
}

/** The worst of those with one key, and everywhere that any of them was found. */
function worstOfEach(found: readonly Found[], keyOf: (miss: Miss) => string): Found[] {
  const worst = new Map<string, { miss: Miss; groups: SituationGroup[] }>()
  for (const { miss, groups } of found) {
    const key = keyOf(miss)
    const known = worst.get(key)
    if (!known) worst.set(key, { miss, groups: [...groups] })
    else {
      known.groups.push(...groups)
      if (isWorse(miss, known.miss)) known.miss = miss
    }
  }
  return [...worst.values()]
}

/**
 * One cause, one conflict: a limit with an anchor that is over before its step begins is told by the deadline that this
 * step leads to, else by the first such limit on the way.
 */
function withoutConsequences(found: readonly Found[]): Found[] {
  const limits = found.flatMap(({ miss }) => (miss.field === 'within' ? [miss] : []))
  if (limits.length === 0 || found.length === 1) return [...found]
  const stepsOn = (path: readonly PathPart[]): string[] => path.map((part) => nameOf(part.plan, part.index))
  // What makes it miss in the worst case need not be late in the best one, nor the reverse.
  const late = new Map(limits.map(({ plan, index, kind, overrun }) => [`${kind} ${nameOf(plan, index)}`, overrun]))
  const told = new Set(found.flatMap(({ miss }) => (miss.field === 'deadline' ? stepsOn(miss.path) : [])))
  return found.filter(({ miss: { field, plan, index, kind, path, overrun } }) => {
    if (field === 'deadline') return true
    const own = nameOf(plan, index)
    return (
      !told.has(own) && !stepsOn(path).some((name) => name !== own && overrun <= (late.get(`${kind} ${name}`) ?? 0))
    )
  })
}

function nameOf(plan: Plan, index: number): string {
  return `${plan.id}/${index}`
}

function miss(
  graph: TimeGraph,
  solution: Solution,
  index: number,
  field: 'deadline' | 'within',
  limit: Limit,
): Miss | undefined {
  const { timed, step } = graph.nodes[index] as StepNode
  const { anchor = 'detection' } = limit
  const since = graph.anchor(timed, anchor)
  if (since === undefined || solution.stuck.has(index) || solution.stuck.has(since)) return undefined
  const anchorNode = graph.nodes[since]
  if (anchorNode && 'step' in anchorNode && !anchorNode.applies) return undefined
  const own = solution.times[index]
  const from = solution.times[since]
  if (!own || !from) return undefined
  // An anchored `within` bounds its own end: what counts is that the step can begin before it is over.
  const begins = field === 'within' && solution.bound === 'most'
  const end: Span = begins ? own.start : own.end
  const bound = spanOf(limit.duration)
  const over = excess(end, from.end, bound, solution.bound)
  if (over.seconds <= 0) return undefined
  const decisive = begins ? own.from : index
  if (begins && decisive === since) return undefined
  const onPath = nodesTo(solution, decisive).includes(since)
  const path = pathTo(graph, solution, decisive, onPath ? since : detectionNode)
  const way = onPath ? over.way : end
  const told = toldTimes(way, over, bound, solution.bound)
  const nodes = path.map((part) => part.node)
  return {
    plan: graph.plan,
    step: step.step.id,
    index: step.index,
    field,
    kind: solution.bound === 'least' ? 'impossible' : 'not-guaranteed',
    limit,
    anchor,
    path,
    sum: spanSeconds(way, solution.bound),
    overrun: over.seconds,
    told,
    anchorAt: onPath ? undefined : from.endAt,
    assumptions: [...timeAssumptions(graph, solution.bound, nodes, limit).filter(isNotCalendar), ...told.assumptions],
  }
}

/** Working days and months are told of the whole way, not of each step: three days in a row are not three weekends. */
function isNotCalendar({ kind }: TimeAssumption): boolean {
  return kind !== 'working-day' && kind !== 'month'
}

function isWorse(a: Miss, b: Miss): boolean {
  if (a.kind !== b.kind) return a.kind === 'impossible'
  return a.overrun > b.overrun
}

function narrowed(
  groups: readonly SituationGroup[],
  all: { levels: readonly string[]; cases: readonly string[] },
): Pick<DeadlineConflict, 'levels' | 'cases'> {
  const levels = idsOf(groups, 'levels')
  const cases = idsOf(groups, 'cases')
  return {
    levels: levels.length === all.levels.length ? [] : levels,
    cases: cases.length === all.cases.length ? [] : cases,
  }
}

function idsOf(groups: readonly SituationGroup[], key: 'levels' | 'cases'): string[] {
  return [...new Set(groups.flatMap((group) => group[key]))]
}
