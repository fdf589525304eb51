import { type Identified, type IdentityList, labelOf, type Plan } from './plan.ts'

export type Found<T extends Identified> = { readonly item: T; readonly index: number }

/** An item of a list by its id or, failing that, by its exact and unique printed name. */
export function find<T extends Identified>(items: readonly T[] | undefined, reference: string): Found<T> | undefined {
  if (!items) return undefined
  const byId = items.findIndex((item) => item.id === reference)
  if (byId >= 0) return { item: items[byId] as T, index: byId }
  const named = items.flatMap((item, index) => (labelOf(item) === reference ? [{ item, index }] : []))
  return named.length === 1 ? named[0] : undefined
}

export function itemsOf(plan: Plan, list: IdentityList): readonly Identified[] {
  return (plan.data[list] ?? []) as readonly Identified[]
}

/** A plan by its id or its exact and unique title. */
export function findPlan(plans: readonly Plan[], reference: string): Plan | undefined {
  const byId = plans.find((plan) => plan.id === reference)
  if (byId) return byId
  const titled = plans.filter((plan) => plan.data.title === reference)
  return titled.length === 1 ? titled[0] : undefined
}

/** Splits `plan/step`; the plan is undefined where the reference stays in its own. */
export function splitReference(reference: string): { plan?: string; item: string } {
  const slash = reference.indexOf('/')
  return slash < 0 ? { item: reference } : { plan: reference.slice(0, slash), item: reference.slice(slash + 1) }
}

/** The steps that a reference of `after` or `starts` names, across plans where it says so. */
export function findStep(
  plan: Plan,
  plans: readonly Plan[],
  reference: string,
): { plan: Plan; index: number } | undefined {
  const own = find(plan.data.steps, reference)
  if (own) return { plan, index: own.index }
  const { plan: other, item } = splitReference(reference)
  const home = other === undefined ? undefined : findPlan(plans, other)
  const found = home && find(home.data.steps, item)
  return home && found ? { plan: home, index: found.index } : undefined
}
