import { type Duration, parseDuration } from '../language/duration.ts'
import { type Limit, parseLimit } from '../language/limit.ts'
import { type Plan, phaseOf } from '../model/plan.ts'
import { find, findStep } from '../model/references.ts'
import type { Step } from '../model/types.ts'

/** A step of a plan of the workspace, by its place in the list. */
export interface StepReference {
  readonly plan: Plan
  readonly index: number
}

/** A step with its limits read and its references found. What cannot be read or found is left out. */
export interface TimedStep {
  readonly index: number
  readonly step: Step
  readonly phase: NonNullable<Step['phase']>
  readonly after: readonly StepReference[]
  readonly within?: Limit
  readonly deadline?: Limit
  /** `takes.least`. */
  readonly least?: Duration
  /** Whether it has `every`: it starts at detection and holds nobody up. */
  readonly recurs: boolean
  readonly levels?: ReadonlySet<string>
  readonly cases?: ReadonlySet<string>
}

export interface TimedPlan {
  readonly plan: Plan
  readonly steps: readonly TimedStep[]
  /** `activation.within`. */
  readonly activation?: Limit
  readonly levels: ReadonlySet<string>
  readonly cases: ReadonlySet<string>
  readonly resolve: (reference: string) => StepReference | undefined
}

/** Reads plans when they are asked for, each once. */
export function planReader(plans: readonly Plan[]): (plan: Plan) => TimedPlan {
  const read = new Map<Plan, TimedPlan>()
  return (plan) => {
    let timed = read.get(plan)
    if (!timed) {
      timed = readTimes(plan, plans)
      read.set(plan, timed)
    }
    return timed
  }
}

/** Whether a step applies at a level and in a case; one that its plan does not have leaves no step out. */
export function stepApplies(timed: TimedPlan, { levels, cases }: TimedStep, level?: string, oneCase?: string): boolean {
  if (levels && level !== undefined && timed.levels.has(level) && !levels.has(level)) return false
  return !(cases && oneCase !== undefined && timed.cases.has(oneCase) && !cases.has(oneCase))
}

function readTimes(plan: Plan, plans: readonly Plan[]): TimedPlan {
  const { data } = plan
  const indices = new Map<string, number>()
  for (const [index, step] of data.steps.entries()) if (!indices.has(step.id)) indices.set(step.id, index)
  const resolve = (reference: string): StepReference | undefined => {
    const own = indices.get(reference)
    if (own !== undefined) return { plan, index: own }
    const found = reference === '' ? undefined : findStep(plan, plans, reference)
    return found && { plan: found.plan.id === plan.id ? plan : found.plan, index: found.index }
  }
  return {
    plan,
    steps: data.steps.map((step, index) => readStep(plan, step, index, resolve)),
    activation: limitOf(data.activation?.within),
    levels: new Set(data.levels?.map((level) => level.id)),
    cases: new Set(data.cases?.map((one) => one.id)),
    resolve,
  }
}

function readStep(plan: Plan, step: Step, index: number, resolve: TimedPlan['resolve']): TimedStep {
  const { takes } = step
  const isEvent = step.type === 'event'
  return {
    index,
    step,
    phase: phaseOf(step),
    after: step.after?.flatMap((reference) => resolve(reference) ?? []) ?? [],
    within: isEvent ? undefined : limitOf(step.within),
    deadline: limitOf(step.deadline),
    least: typeof takes === 'object' && takes.least ? parseDuration(takes.least) : undefined,
    recurs: step.every !== undefined && step.every !== '',
    levels: namesIn(plan.data.levels, step.levels),
    cases: namesIn(plan.data.cases, step.cases),
  }
}

/** The ids that names stand for; undefined, which leaves nothing out, where none of them is known. */
function namesIn(
  items: readonly { readonly id: string; readonly name: string }[] | undefined,
  names: readonly string[] | undefined,
): ReadonlySet<string> | undefined {
  const ids = names?.flatMap((name) => find(items, name)?.item.id ?? []) ?? []
  return ids.length > 0 ? new Set(ids) : undefined
}

function limitOf(text: string | undefined): Limit | undefined {
  return text === undefined ? undefined : parseLimit(text)
}
