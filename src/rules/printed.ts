import { planForUnit } from '../model/effective.ts'
import type { Place } from '../model/file.ts'
import type { Plan } from '../model/plan.ts'
import type { SettingsData, UnitData } from '../model/types.ts'
import { applies, changesTo, placeInUnit, type Unit } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Message } from '../source/finding.ts'

/** The units whose handbook prints something that they lack, each with the plans that ask for it. */
export type Gaps = ReadonlyMap<Unit, ReadonlySet<Plan>>

/** What a plan, as the unit has it, asks of the unit and the unit does not have. */
export type Lacks = (unit: Unit) => (plan: Plan) => Iterable<string>

/** Puts a question to every plan of every unit's handbook: for each answer, the units and plans that gave it. */
export function gapsOf(workspace: Workspace, lacks: Lacks): ReadonlyMap<string, Gaps> {
  const gaps = new Map<string, Map<Unit, Set<Plan>>>()
  const plansAs = changedPlans()
  for (const { unit, plans } of plansOfUnits(workspace)) {
    const lacksHere = lacks(unit)
    for (const plan of plans) {
      for (const missing of lacksHere(plansAs(plan, unit))) {
        const lacking = gaps.get(missing) ?? new Map<Unit, Set<Plan>>()
        lacking.set(unit, (lacking.get(unit) ?? new Set()).add(plan))
        gaps.set(missing, lacking)
      }
    }
  }
  return gaps
}

/** A unit with the plans that its handbook prints, as they are written. Units that print the same share the list. */
export interface PlansOfUnit {
  readonly unit: Unit
  readonly plans: readonly Plan[]
}

const printed = new WeakMap<Workspace, readonly PlansOfUnit[]>()

/** Every unit of which it is known what it inherits, with its plans. */
export function plansOfUnits(workspace: Workspace): readonly PlansOfUnit[] {
  let found = printed.get(workspace)
  if (!found) {
    const { plans, units, settings } = workspace
    const lists = new Map<string, readonly Plan[]>()
    found = units
      .filter(({ isWhole }) => isWhole)
      .map((unit) => {
        const own = plans.map((plan) => isPrinted(plan, unit, settings))
        const key = own.map(Number).join('')
        const list = lists.get(key) ?? plans.filter((_, index) => own[index])
        lists.set(key, list)
        return { unit, plans: list }
      })
    printed.set(workspace, found)
  }
  return found
}

/** The same with the plans as the unit has them, where it changes who does what or when. */
export function* staffedPlans(workspace: Workspace): Iterable<PlansOfUnit> {
  const plansAs = changedPlans()
  for (const { unit, plans } of plansOfUnits(workspace)) {
    const isStaffing = (plan: Plan): boolean =>
      changesTo(unit, plan).some(({ change }) => change.roles !== undefined || change.steps !== undefined)
    const changes = unit.chain.some(({ data }) => data.plans !== undefined)
    const own = changes ? plans.map((plan) => (isStaffing(plan) ? plansAs(plan, unit) : plan)) : plans
    yield { unit, plans: own.some((plan, index) => plan !== plans[index]) ? own : plans }
  }
}

/** The highest of the units that lack something, each with how many below it: filled there, it is filled for all. */
export function topmost(lacking: Gaps): Map<Unit, number> {
  const below = new Map<Unit, number>()
  for (const unit of lacking.keys()) {
    let top = unit
    for (const above of unit.chain) {
      if (!lacking.has(above)) break
      top = above
    }
    below.set(top, (below.get(top) ?? 0) + (top === unit ? 0 : 1))
  }
  return below
}

/** Where a unit would say it: the key if it has one, else the unit's first. */
export function placeFor(unit: Unit, key: keyof UnitData): Place {
  return unit.data[key] ? placeInUnit(unit, [key], 'key') : placeInUnit(unit, [], 'first-key')
}

/** The titles of the first plans, at most three unless it says otherwise, for a message. */
export function titlesOf(plans: Iterable<Plan> = [], most = 3): Message[] {
  return [...plans].slice(0, most).map((plan) => ({ key: 'rules.plan-title', values: { title: plan.data.title } }))
}

/** Whether a handbook that is made for each unit prints the plan for this one. */
export function isPrinted(plan: Plan, unit: Unit, { handbooks }: SettingsData): boolean {
  if (!applies(plan.data['applies-to'], unit)) return false
  if (!handbooks?.length) return true
  return handbooks.some(
    (handbook) =>
      (handbook.for ?? 'unit') === 'unit' &&
      applies(handbook['applies-to'], unit) &&
      (!handbook.plans?.length || handbook.plans.includes(plan.id) || handbook.plans.includes(plan.data.title)),
  )
}

/** Plans as units have them; units that change nothing share what the unit above them has. */
function changedPlans(): (plan: Plan, unit: Unit) => Plan {
  const made = new Map<Plan, Map<Unit, Plan>>()
  return (plan, unit) => {
    const changing = changesTo(unit, plan).at(-1)?.unit
    if (!changing) return plan
    const ofPlan = made.get(plan) ?? new Map<Unit, Plan>()
    made.set(plan, ofPlan)
    const changed = ofPlan.get(changing) ?? planForUnit(plan, changing)
    ofPlan.set(changing, changed)
    return changed
  }
}
