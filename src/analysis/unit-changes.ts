import type { Pointer } from '../language/pointer.ts'
import { planForUnit } from '../model/effective.ts'
import type { Place } from '../model/file.ts'
import type { Plan } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { PlanChange } from '../model/types.ts'
import { changesTo, placeInUnit, type Unit } from '../model/unit.ts'

/** A unit's own changes to a plan that bear on its time network, and the plans as they are with and without them. */
export interface TimedChange {
  readonly unit: Unit
  readonly plan: Plan
  readonly plans: readonly Plan[]
  readonly changes: readonly { readonly key: string; readonly change: PlanChange }[]
  /** The nearest unit above that changes the plan too; undefined where it is the plan itself that is changed. */
  readonly above?: Unit
}

const timedKeys = ['steps', 'activation', 'levels', 'cases'] as const

/** The changes of all units to all plans, in the order of the units. */
export function* timedChanges(plans: readonly Plan[], units: readonly Unit[]): Generator<TimedChange> {
  for (const unit of units) {
    if (!unit.data.plans) continue
    let changed: readonly Plan[] | undefined
    for (const plan of plans) {
      const changes = ownChanges(unit, plan)
      if (!changes.some(({ change }) => timedKeys.some((key) => change[key] !== undefined))) continue
      changed ??= plansFor(plans, unit)
      yield {
        unit,
        plan: changed.find((one) => one.id === plan.id && one.file === plan.file) ?? plan,
        plans: changed,
        changes,
        above: unit.chain.slice(1).find((one) => ownChanges(one, plan).length > 0),
      }
    }
  }
}

/** All plans as a unit has them. */
export function plansFor(plans: readonly Plan[], unit: Unit): Plan[] {
  return plans.map((plan) => planForUnit(plan, unit))
}

/**
 * Where a unit's change bears on some steps: the first of the keys that it changes, key by key, then the decision to
 * activate, then whatever it changes first.
 */
export function changedPlace(
  { unit, plan, changes }: TimedChange,
  wanted: readonly { readonly step: number; readonly keys: readonly string[] }[],
): Place {
  const written = changes.flatMap(({ key, change }) =>
    Object.entries(change.steps ?? {}).map(([reference, step]) => ({
      pointer: ['plans', key, 'steps', reference] as Pointer,
      index: find(plan.data.steps, reference)?.index,
      step: step as Readonly<Record<string, unknown>>,
    })),
  )
  for (const { step, keys } of wanted) {
    for (const one of written) {
      const key = one.index === step ? keys.find((name) => one.step[name] !== undefined) : undefined
      if (key !== undefined) return placeInUnit(unit, [...one.pointer, key])
    }
  }
  const decision = changes.find(({ change }) => change.activation?.within !== undefined)
  if (decision) return placeInUnit(unit, ['plans', decision.key, 'activation', 'within'])
  return placeInUnit(unit, written[0]?.pointer ?? ['plans', changes[0]?.key ?? ''])
}

function ownChanges(unit: Unit, plan: Plan): { key: string; change: PlanChange }[] {
  return changesTo(unit, plan).filter((one) => one.unit === unit)
}
