import { plansOnPaper } from '../../handbook/leaflets.ts'
import { printOrder } from '../../handbook/order.ts'
import { planForUnit } from '../../model/effective.ts'
import type { Plan } from '../../model/plan.ts'
import { findPlan } from '../../model/references.ts'
import type { HandbookSettings } from '../../model/types.ts'
import { applies, type Unit, unitName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import { mightPrintAny } from './stops.ts'

/** One handbook to be made: for a unit, or for the workspace. `path` has no ending and is relative to the output. */
export interface Job {
  readonly handbook: HandbookSettings
  readonly unit?: Unit
  /** As the unit has them, in the order of print; none where none applies. */
  readonly plans: readonly Plan[]
  readonly path: string
  readonly name: string
}

export interface JobFilter {
  readonly handbooks?: readonly string[]
  readonly units?: readonly string[]
  /** Only handbooks that print one of these files. */
  readonly files?: readonly string[]
}

/** The handbooks that are asked for. One to which no plan applies is among them, with no plans. */
export function jobsOf(workspace: Workspace, filter: JobFilter): Job[] {
  const jobs = handbooksOf(workspace)
    .filter((handbook) => filter.handbooks?.includes(handbook.id) ?? true)
    .flatMap((handbook) => jobsOfHandbook(handbook, workspace, filter))
  const { files } = filter
  return files ? jobs.filter((job) => mightPrintAny(job, files, workspace)) : jobs
}

function jobsOfHandbook(handbook: HandbookSettings, workspace: Workspace, { units }: JobFilter): Job[] {
  const plans = plansOnPaper(handbook, plansOf(workspace, handbook))
  if (handbook.for === 'workspace') {
    return units ? [] : [{ handbook, plans, path: handbook.id, name: handbook.title ?? handbook.id }]
  }
  const wanted = workspace.units.filter(
    (unit) => applies(handbook['applies-to'], unit) && (units?.some((name) => isNamed(unit, name)) ?? true),
  )
  return wanted.map((unit) => ({
    handbook,
    unit,
    plans: plans.filter((plan) => applies(plan.data['applies-to'], unit)).map((plan) => planForUnit(plan, unit)),
    path: `${handbook.id}/${unit.id}`,
    name: unitName(unit),
  }))
}

/** Whether an id or a name, as the command line has it, is this unit's. */
export function isNamed(unit: Unit, name: string): boolean {
  return unit.id === name || unitName(unit) === name
}

/** The handbooks of the settings; without any, one for each unit, or for the workspace where there are no units. */
export function handbooksOf(workspace: Workspace): readonly HandbookSettings[] {
  const { handbooks, theme, paper } = workspace.settings
  const shared = { for: workspace.units.length ? 'unit' : 'workspace', theme, paper } as const
  const written = handbooks?.length ? handbooks : [{ id: 'file' }]
  return written.map((one) => ({ ...shared, ...one }))
}

/** The plans that the handbook names; else all that are in force, as they are printed. */
function plansOf({ plans }: Workspace, handbook: HandbookSettings): Plan[] {
  if (handbook.plans) return handbook.plans.flatMap((reference) => findPlan(plans, reference) ?? [])
  return printOrder(plans.filter((plan) => plan.data.document?.status !== 'retired'))
}
