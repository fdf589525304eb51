import type { Plan } from '../model/plan.ts'
import { findPlan, splitReference } from '../model/references.ts'
import { applies, type Unit } from '../model/unit.ts'
import { knotsOf } from './knots.ts'

/** The plans of a workspace and how they hang together: which is under which, and which leads to which. */
export interface Hierarchy {
  /** The plan that it names as its parent; undefined where it names none, or one that there is not. */
  readonly parentOf: (plan: Plan) => Plan | undefined
  /** Those above it, nearest first; a circle ends where it closes. */
  readonly above: (plan: Plan) => readonly Plan[]
  readonly childrenOf: (plan: Plan) => readonly Plan[]
  /** Those that it is related to or starts, and those that say so of it: they may be at work at the same time. */
  readonly besides: (plan: Plan) => readonly Plan[]
}

const known = new WeakMap<readonly Plan[], Hierarchy>()

/** How the plans hang together, looked up once for a workspace. */
export function hierarchyOf(plans: readonly Plan[]): Hierarchy {
  let hierarchy = known.get(plans)
  if (!hierarchy) {
    hierarchy = readHierarchy(plans)
    known.set(plans, hierarchy)
  }
  return hierarchy
}

/** Plans that are each under the next and the last under the first: each circle once, its first plan first. */
export function parentCircles(plans: readonly Plan[]): Plan[][] {
  const { parentOf } = hierarchyOf(plans)
  const index = new Map(plans.map((plan, at) => [plan, at]))
  const targets = new Map(
    plans.map((plan, at) => [at, [parentOf(plan)].flatMap((one) => (one ? (index.get(one) ?? []) : []))]),
  )
  return knotsOf(targets).map((knot) => {
    const circle: Plan[] = []
    for (let plan = plans[knot[0] as number]; plan && !circle.includes(plan); plan = parentOf(plan)) circle.push(plan)
    return circle
  })
}

/** Whether some unit may have both plans: of those that there are, else by the tags and units that they name. */
export function meet(a: Plan, b: Plan, units: readonly Unit[]): boolean {
  const [first, second] = [a.data['applies-to'], b.data['applies-to']]
  if (!first || !second) return true
  if (units.length > 0) return units.some((unit) => applies(first, unit) && applies(second, unit))
  const isOpen = ({ tags, units: named }: NonNullable<typeof first>) => !tags && !named
  const shares = (x: readonly string[] = [], y: readonly string[] = []) => x.some((one) => y.includes(one))
  return isOpen(first) || isOpen(second) || shares(first.tags, second.tags) || shares(first.units, second.units)
}

function readHierarchy(plans: readonly Plan[]): Hierarchy {
  const parents = new Map<Plan, Plan>()
  const children = new Map<Plan, Plan[]>()
  const beside = new Map<Plan, Set<Plan>>()
  const join = (a: Plan, b: Plan | undefined): void => {
    if (!b || a === b) return
    for (const [from, to] of [[a, b] as const, [b, a] as const]) {
      beside.set(from, (beside.get(from) ?? new Set()).add(to))
    }
  }
  for (const plan of plans) {
    const { parent, related = [], steps } = plan.data
    const above = parent === undefined ? undefined : findPlan(plans, parent)
    if (above) {
      parents.set(plan, above)
      const list = children.get(above)
      if (list) list.push(plan)
      else children.set(above, [plan])
    }
    for (const reference of related) join(plan, findPlan(plans, reference))
    for (const reference of steps.flatMap(({ starts = [] }) => starts)) {
      const { plan: other, item } = splitReference(reference)
      join(plan, findPlan(plans, other ?? item))
    }
  }
  return {
    parentOf: (plan) => parents.get(plan),
    above: (plan) => {
      const found: Plan[] = []
      for (let at = parents.get(plan); at && at !== plan && !found.includes(at); at = parents.get(at)) found.push(at)
      return found
    },
    childrenOf: (plan) => children.get(plan) ?? [],
    besides: (plan) => [...(beside.get(plan) ?? [])],
  }
}
