import { durationSeconds, parseDuration } from '../language/duration.ts'
import { parseLimit } from '../language/limit.ts'
import { type Plan, phaseOf } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { Role, Step } from '../model/types.ts'
import { timeNetwork } from './time-network.ts'

export type Period = NonNullable<Step['hours']>

/** Roles that the same posts stand for, in the order in which they are called. Of all plans that were asked about. */
export interface PostChain {
  /** The holder's post, then those of the deputies. */
  readonly posts: readonly string[]
  readonly roles: readonly { readonly plan: Plan; readonly role: Role }[]
  /** When its steps of the response are done; business hours where they do not say. */
  readonly periods: ReadonlySet<Period>
}

/** Steps of different roles that cannot be done one after the other: each wants somebody of its own. */
export interface AtOnce {
  /** Indices of chains, one a role, sorted; two roles of one chain want two of its people. */
  readonly chains: readonly number[]
  readonly steps: readonly { readonly plan: Plan; readonly step: Step }[]
  readonly period: Period
}

/** What plans ask of people, whichever unit has them. */
export interface Demand {
  readonly chains: readonly PostChain[]
  readonly atOnce: readonly AtOnce[]
}

const known = new WeakMap<readonly Plan[], Demand>()
const ofPlans = new WeakMap<Plan, PlanDemand>()

/** What a list of plans asks for, together; each plan is looked at once. */
export function demandOf(plans: readonly Plan[], canonical: (post: string) => string): Demand {
  let demand = known.get(plans)
  if (!demand) {
    demand = together(plans.map((plan) => planDemand(plan, canonical)))
    known.set(plans, demand)
  }
  return demand
}

interface PlanDemand {
  readonly plan: Plan
  readonly roles: readonly { readonly role: Role; readonly posts: readonly string[]; readonly periods: Set<Period> }[]
  /** Indices of `roles`. */
  readonly atOnce: readonly { roles: readonly number[]; steps: readonly Step[]; period: Period }[]
}

function together(demands: readonly PlanDemand[]): Demand {
  const chains: { posts: readonly string[]; roles: { plan: Plan; role: Role }[]; periods: Set<Period> }[] = []
  const indices = new Map<string, number>()
  const atOnce = new Map<string, AtOnce>()
  for (const { plan, roles, atOnce: groups } of demands) {
    const own = roles.map(({ role, posts, periods }) => {
      const key = JSON.stringify(posts)
      const index = indices.get(key) ?? chains.push({ posts, roles: [], periods: new Set() }) - 1
      indices.set(key, index)
      chains[index]?.roles.push({ plan, role })
      for (const period of periods) chains[index]?.periods.add(period)
      return index
    })
    for (const group of groups) {
      const wanted = group.roles.map((role) => own[role] as number).sort((a, b) => a - b)
      const key = `${group.period} ${wanted.join(' ')}`
      const steps = group.steps.map((step) => ({ plan, step }))
      if (!atOnce.has(key)) atOnce.set(key, { chains: wanted, steps, period: group.period })
    }
  }
  return { chains, atOnce: [...atOnce.values()] }
}

function planDemand(plan: Plan, canonical: (post: string) => string): PlanDemand {
  const done = ofPlans.get(plan)
  if (done) return done
  const roles = plan.data.roles.flatMap((role) => {
    if (role.external || !role.holder) return []
    const posts = [...new Set([role.holder, ...(role.deputies ?? [])].map(canonical))]
    return [{ role, posts, periods: new Set<Period>() }]
  })
  const indexOf = new Map(roles.map(({ role }, index) => [role.id, index]))
  const owned = plan.data.steps.flatMap((step) => {
    const owner = step.owner === undefined ? undefined : find(plan.data.roles, step.owner)?.item
    const role = owner && indexOf.get(owner.id)
    return role === undefined ? [] : [{ step, role }]
  })
  // What is done at a set time is done by whoever is there then.
  for (const { step, role } of owned) if (isResponse(step)) roles[role]?.periods.add(step.hours ?? 'business')
  for (const { periods } of roles) if (periods.size === 0) periods.add('business')
  const demand = { plan, roles, atOnce: [...firstActions(owned), ...clashes(plan, owned)] }
  ofPlans.set(plan, demand)
  return demand
}

interface Owned {
  readonly step: Step
  readonly role: number
}

/** First actions for life that are due at the very same moment, whatever else is the case. */
function firstActions(owned: readonly Owned[]): PlanDemand['atOnce'] {
  const groups = new Map<string, Map<number, Step>>()
  for (const { step, role } of owned) {
    if (!step['life-safety'] || step.when || step.cases || step.levels || step.after?.length) continue
    if (step.within === undefined || !parseLimit(step.within)?.duration.immediate) continue
    const key = `${step.hours ?? 'business'} ${phaseOf(step)}`
    const group = groups.get(key) ?? new Map<number, Step>()
    if (!group.has(role)) group.set(role, step)
    groups.set(key, group)
  }
  return [...groups]
    .filter(([, group]) => group.size > 1)
    .map(([key, group]) => ({
      roles: [...group.keys()],
      steps: [...group.values()],
      period: key.split(' ')[0] as Period,
    }))
}

interface Timed extends Owned {
  readonly from: number
  readonly until: number
  readonly length: number
}

/** Two steps of which either order would make the other late, by what they usually take. */
function clashes(plan: Plan, owned: readonly Owned[]): PlanDemand['atOnce'] {
  const lasting = owned.flatMap((one) => {
    const length = usualSeconds(one.step)
    return length > 0 && !one.step.when && isResponse(one.step) ? [{ ...one, length }] : []
  })
  if (lasting.length < 2) return []
  const { steps: times } = timeNetwork(plan, [plan])
  const timed: Timed[] = lasting.flatMap((one) => {
    const time = times.get(one.step.id)
    return time?.within && !time.uncertain ? [{ ...one, from: time.start, until: time.end }] : []
  })
  timed.sort((a, b) => a.from - b.from)
  const found = new Map<string, PlanDemand['atOnce'][number]>()
  for (const [at, a] of timed.entries()) {
    for (let next = at + 1; next < timed.length; next++) {
      const b = timed[next] as Timed
      if (b.from >= a.until) break
      if (a.role === b.role || fits(a, b) || fits(b, a) || !happenTogether(a.step, b.step)) continue
      const key = a.role < b.role ? `${a.role} ${b.role}` : `${b.role} ${a.role}`
      if (found.has(key)) continue
      found.set(key, { roles: [a.role, b.role], steps: [a.step, b.step], period: a.step.hours ?? 'business' })
    }
  }
  return [...found.values()]
}

/** Whether one person can do the one and then the other in time. */
function fits(first: Timed, second: Timed): boolean {
  const start = Math.max(first.from + first.length, second.from)
  return start + second.length <= second.until
}

function happenTogether(a: Step, b: Step): boolean {
  const meets = (x: readonly string[] | undefined, y: readonly string[] | undefined): boolean =>
    !x?.length || !y?.length || x.some((one) => y.includes(one))
  return meets(a.levels, b.levels) && meets(a.cases, b.cases) && (a.hours ?? 'business') === (b.hours ?? 'business')
}

function isResponse(step: Step): boolean {
  const phase = phaseOf(step)
  return phase === 'warning' || phase === 'response'
}

function usualSeconds({ takes, type }: Step): number {
  const text = typeof takes === 'object' ? (takes.usual ?? takes.least) : takes
  const duration = text === undefined || type === 'event' ? undefined : parseDuration(text)
  return duration ? durationSeconds(duration).least : 0
}
