import { type Duration, durationSeconds, parseDuration } from '../language/duration.ts'
import type { Plan } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { Role, Step } from '../model/types.ts'
import { situationGroups } from './situations.ts'
import { type TimeGraph, timeGraph } from './time-graph.ts'
import { deadlineOf } from './time-latest.ts'
import { type Solution, solve } from './time-solve.ts'
import { planReader, type TimedPlan, type TimedStep } from './timed-plan.ts'

/** Work that one person must do between two moments: `start` and `end` from detection, `takes`, all in seconds. */
export interface Job {
  /** The step's place in the plan's `steps`. */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly takes: number
  readonly hours?: Step['hours']
}

/** Jobs that cannot all be done by one person: what they take together, and the time there is for them. */
export interface Overload {
  readonly jobs: readonly Job[]
  readonly takes: number
  readonly time: number
}

/**
 * For each person (as `personOf` tells them apart; undefined for a role of several people) the fewest warning and response
 * steps that must happen and whose usual times do not fit between the first start and the last end. Steps with `when`,
 * with helpers, or without `takes` are left out; each level and case is looked at alone, and so are the hours.
 */
export function overloads(
  plan: Plan,
  plans: readonly Plan[],
  personOf: (role: Role) => string | undefined,
): Map<string, Overload> {
  const read = planReader(plans)
  const timed = read(plan)
  const byPerson = new Map<string, TimedStep[]>()
  for (const step of timed.steps) {
    const person = isWork(step) ? ownerOf(plan, step, personOf) : undefined
    if (person === undefined) continue
    const steps = byPerson.get(person)
    if (steps) steps.push(step)
    else byPerson.set(person, [step])
  }
  for (const [person, steps] of byPerson) if (!mayClash(steps)) byPerson.delete(person)
  const found = new Map<string, Overload>()
  if (byPerson.size === 0) return found
  for (const { situation } of situationGroups(timed)) {
    const graph = timeGraph(plan, plans, read, situation)
    const solution = solve(graph, 'most')
    for (const [person, steps] of byPerson) {
      const overload = overloadOf(steps.flatMap((step) => jobOf(step, timed, graph, solution) ?? []))
      const known = found.get(person)
      if (overload && (!known || overload.jobs.length < known.jobs.length)) found.set(person, overload)
    }
  }
  return found
}

/** The fewest jobs that one person cannot do, of one kind of hours; undefined where all can be done. */
export function overloadOf(jobs: readonly Job[]): Overload | undefined {
  const kinds = new Set(jobs.map(({ hours }) => hours).filter((hours) => hours !== undefined))
  let least: Overload | undefined
  for (const kind of kinds.size > 0 ? kinds : [undefined]) {
    const together = jobs.filter(({ hours }) => hours === undefined || hours === kind)
    const overload = demandOver(together.filter(({ start, end, takes }) => takes <= end - start))
    if (overload && (!least || overload.jobs.length < least.jobs.length)) least = overload
  }
  return least
}

/** Work between two moments that is more than the time between them, and of such the fewest jobs. */
function demandOver(jobs: readonly Job[]): Overload | undefined {
  const byEnd = jobs.toSorted((a, b) => a.end - b.end || a.index - b.index)
  let least: Overload | undefined
  for (const from of new Set(byEnd.map(({ start }) => start))) {
    const inside: Job[] = []
    let takes = 0
    for (const job of byEnd) {
      if (job.start < from) continue
      inside.push(job)
      takes += job.takes
      if (takes <= job.end - from) continue
      const overload = fewest(inside, job.end - from)
      if (!least || overload.jobs.length < least.jobs.length) least = overload
      break
    }
  }
  return least
}

function fewest(jobs: readonly Job[], time: number): Overload {
  const chosen: Job[] = []
  let takes = 0
  for (const job of jobs.toSorted((a, b) => b.takes - a.takes || a.index - b.index)) {
    chosen.push(job)
    takes += job.takes
    if (takes > time) break
  }
  return { jobs: chosen.sort((a, b) => a.index - b.index), takes, time }
}

function isWork({ step, phase, recurs, within, deadline }: TimedStep): boolean {
  if (step.takes === undefined || step.when || step.with?.length || step.type === 'event' || recurs) return false
  return (phase === 'warning' || phase === 'response') && (within ?? deadline) !== undefined
}

function ownerOf(plan: Plan, { step }: TimedStep, personOf: (role: Role) => string | undefined): string | undefined {
  const role = step.owner === undefined ? undefined : find(plan.data.roles, step.owner)?.item
  return role && !role.external ? personOf(role) : undefined
}

/** Whether some of the steps take more together than the longest of their limits: without that nothing can clash. */
function mayClash(steps: readonly TimedStep[]): boolean {
  if (steps.length < 2) return false
  if (steps.some(({ within, deadline }) => deadline || within?.anchor)) return true
  const jobs = steps.map(({ step, within }) => ({ takes: usual(step) ?? 0, limit: within ? most(within.duration) : 0 }))
  let sum = 0
  return jobs
    .sort((a, b) => a.limit - b.limit)
    .some(({ takes, limit }, index) => {
      sum += takes
      return index > 0 && sum > limit
    })
}

function jobOf(step: TimedStep, timed: TimedPlan, graph: TimeGraph, solution: Solution): Job | undefined {
  const index = graph.node({ plan: timed.plan, index: step.index })
  const node = index === undefined ? undefined : graph.nodes[index]
  const times = index === undefined ? undefined : solution.times[index]
  const takes = usual(step.step)
  if (index === undefined || !node || !('step' in node) || !node.applies) return undefined
  if (!times || takes === undefined || solution.stuck.has(index)) return undefined
  const limits = [step.within ? times.endAt : undefined, deadlineOf(graph, solution, index)]
  const end = Math.min(...limits.filter((limit) => limit !== undefined))
  return Number.isFinite(end)
    ? { index: step.index, start: times.startAt, end, takes, hours: step.step.hours }
    : undefined
}

function usual({ takes }: Step): number | undefined {
  const text = typeof takes === 'object' ? (takes.usual ?? takes.least) : takes
  const duration = text === undefined ? undefined : parseDuration(text)
  return duration && durationSeconds(duration).least
}

function most(duration: Duration): number {
  return durationSeconds(duration).most
}
