import { durationSeconds, parseDuration } from '../language/duration.ts'
import { parseMoment } from '../language/moment.ts'
import { type Plan, phaseOf } from '../model/plan.ts'
import { find, findPlan } from '../model/references.ts'
import type { DrillData, DrillRecordData, PlannedDrill, Role, Step } from '../model/types.ts'
import { type Unit, unitName } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'

/** How well a step was done: within its limit, up to a quarter over it, later, or not at all. */
export type StepRating = 'P' | 'S' | 'M' | 'U'

/** A step in a drill that was held. */
export interface HeldStep {
  readonly record: DrillRecordData
  readonly on: string
  /** The unit at which it was held, where its place names one. */
  readonly unit?: Unit
  /** Undefined where the step was done and has no limit of its own, or no time was written down. */
  readonly rating?: StepRating
}

export interface StepCoverage {
  readonly step: Step
  /** Its place in the plan's `steps`. */
  readonly index: number
  readonly owner?: Role
  /** Drills of the plan that exercise it: those that name it, and those that name no step, which are of the whole plan. */
  readonly planned: readonly PlannedDrill[]
  /** Scripts that expect it. */
  readonly scripts: readonly DrillData[]
  /** The latest first. */
  readonly held: readonly HeldStep[]
}

type Drills = Pick<Workspace, 'plans' | 'drills' | 'records' | 'units'>

/** Which steps of a plan are exercised, by which drills, when, where and how well; in the order of the plan. */
export function coverageOf(plan: Plan, { plans, drills, records, units }: Drills): StepCoverage[] {
  const ofPlan = <T extends { readonly plan: string }>(all: readonly { readonly data: T }[]): T[] =>
    all.flatMap(({ data }) => (findPlan(plans, data.plan) === plan ? [data] : []))
  const { steps, roles, drills: planned = [] } = plan.data
  const indices = new Map(steps.toReversed().map(({ id }, at) => [id, steps.length - 1 - at]))
  const indexOf = (name: string): number | undefined => indices.get(name) ?? find(steps, name)?.index
  const found = steps.map(() => ({
    planned: [] as PlannedDrill[],
    scripts: [] as DrillData[],
    held: [] as HeldStep[],
  }))
  for (const drill of planned) {
    const exercised = drill.exercises?.length ? setOf(drill.exercises, indexOf) : steps.keys()
    for (const index of exercised) found[index]?.planned.push(drill)
  }
  for (const script of ofPlan(drills)) {
    for (const index of setOf(expectedIn(script), indexOf)) found[index]?.scripts.push(script)
  }
  for (const record of ofPlan(records)) {
    const unit = unitAt(record.place, units)
    for (const [index, rating] of ratingsOf(plan, record, indexOf)) {
      found[index]?.held.push({ record, on: record.on, unit, rating })
    }
  }
  return steps.map((step, index) => {
    const { planned = [], scripts = [], held = [] } = found[index] ?? {}
    const owner = step.owner === undefined ? undefined : find(roles, step.owner)?.item
    return { step, index, owner, planned, scripts, held: held.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0)) }
  })
}

/** The steps that a record has, each with its rating by the times; and those its drill exercises and it does not have. */
function ratingsOf(
  plan: Plan,
  record: DrillRecordData,
  indexOf: (name: string) => number | undefined,
): Map<number, StepRating | undefined> {
  const { steps, drills = [] } = plan.data
  const done = doneAt(record, indexOf)
  const ratings = new Map<number, StepRating | undefined>()
  for (const [index, at] of done) {
    const limit = limitOf(steps[index])
    const since = startOf(steps[index], steps, done, indexOf)
    ratings.set(
      index,
      at === undefined || limit === undefined || since === undefined ? undefined : rate(at - since, limit),
    )
  }
  const drill = record.drill === undefined ? undefined : find(drills, record.drill)?.item
  for (const index of setOf(drill?.exercises ?? [], indexOf)) if (!done.has(index)) ratings.set(index, 'U')
  return ratings
}

/** When each step was done first, in seconds from the first event of the record; undefined where no time can be read. */
function doneAt(
  { events = [] }: DrillRecordData,
  indexOf: (name: string) => number | undefined,
): Map<number, number | undefined> {
  const done = new Map<number, number | undefined>()
  let zero: number | undefined
  for (const { at = '', step } of events) {
    const moment = parseMoment(at)
    if (moment?.kind === 'clock') zero ??= moment.seconds
    const clock = moment && zero !== undefined ? (moment.seconds - zero + 86_400) % 86_400 : undefined
    const seconds = moment?.kind === 'offset' ? moment.seconds : clock
    const index = step === undefined ? undefined : indexOf(step)
    if (index !== undefined && !done.has(index)) done.set(index, seconds)
  }
  return done
}

/** When the steps that it comes after were done; where it comes after none, when the response was started or the drill began. */
function startOf(
  step: Step | undefined,
  steps: readonly Step[],
  done: ReadonlyMap<number, number | undefined>,
  indexOf: (name: string) => number | undefined,
): number | undefined {
  const before = [...setOf(step?.after ?? [], indexOf)].flatMap((index) => done.get(index) ?? [])
  if (before.length === 0) return step?.after?.length ? undefined : atActivation(step, steps, done)
  return step?.join === 'any' ? Math.min(...before) : Math.max(...before)
}

function atActivation(
  step: Step | undefined,
  steps: readonly Step[],
  done: ReadonlyMap<number, number | undefined>,
): number | undefined {
  if (!step || phaseOf(step) !== 'response') return 0
  const started = steps.findIndex(({ marks }) => marks === 'activation')
  return done.has(started) ? done.get(started) : 0
}

function limitOf(step: Step | undefined): number | undefined {
  const duration = step?.within === undefined ? undefined : parseDuration(step.within)
  // Whether something was done at once, no record tells.
  return duration && !duration.immediate ? durationSeconds(duration).most : undefined
}

function rate(took: number, limit: number): StepRating {
  if (took <= limit) return 'P'
  return took <= limit * 1.25 ? 'S' : 'M'
}

function expectedIn({ injects = [] }: DrillData): string[] {
  return injects.flatMap(({ expects = [] }) => expects.flatMap(({ step }) => step ?? []))
}

function setOf(names: readonly string[], indexOf: (name: string) => number | undefined): Set<number> {
  return new Set(names.flatMap((name) => indexOf(name) ?? []))
}

/** The unit that a place names, the longest name first. */
export function unitAt(place: string | undefined, units: readonly Unit[]): Unit | undefined {
  if (place === undefined) return undefined
  const named = units.filter((unit) => place === unit.id || place.includes(unitName(unit)))
  return named.sort((a, b) => unitName(b).length - unitName(a).length)[0]
}
