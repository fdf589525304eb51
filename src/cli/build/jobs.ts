import { planForUnit } from '../../model/effective.ts'
import type { Plan } from '../../model/plan.ts'
import { findPlan } from '../../model/references.ts'
import type { HandbookSettings } from '../../model/types.ts'
import { applies, type Unit, unitName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Finding, Message } from '../../source/finding.ts'

/** One handbook to be made: for a unit, or for the workspace. `path` has no ending and is relative to the output. */
export interface Job {
  readonly handbook: HandbookSettings
  readonly unit?: Unit
  /** As the unit has them, in the order of print. */
  readonly plans: readonly Plan[]
  readonly path: string
  readonly name: string
}

export interface JobFilter {
  readonly handbooks?: readonly string[]
  readonly units?: readonly string[]
  /** Files of plans: only handbooks that print one of them. */
  readonly files?: readonly string[]
}

/** Which handbooks the settings ask for, and what there is to say about those that cannot be. */
export function jobsOf(workspace: Workspace, filter: JobFilter): { jobs: Job[]; notices: Message[] } {
  const notices: Message[] = []
  const jobs: Job[] = []
  for (const handbook of handbooksOf(workspace)) {
    if (filter.handbooks && !filter.handbooks.includes(handbook.id)) continue
    const plans = plansOf(workspace, handbook)
    if (handbook.for === 'workspace') {
      if (filter.units) continue
      jobs.push({ handbook, plans, path: handbook.id, name: handbook.title ?? handbook.id })
      continue
    }
    for (const unit of workspace.units) {
      if (filter.units && !filter.units.includes(unit.id) && !filter.units.includes(unitName(unit))) continue
      if (!applies(handbook['applies-to'], unit)) continue
      const own = plans.filter((plan) => applies(plan.data['applies-to'], unit)).map((plan) => planForUnit(plan, unit))
      if (own.length === 0) notices.push({ key: 'build.no-plan-applies', values: { unit: unitName(unit) } })
      else jobs.push({ handbook, unit, plans: own, path: `${handbook.id}/${unit.id}`, name: unitName(unit) })
    }
  }
  const files = filter.files
  const kept = files ? jobs.filter((job) => job.plans.some((plan) => files.includes(plan.file.source.path))) : jobs
  return { jobs: kept, notices }
}

/** The handbooks of the settings; without any, one for each unit, or for the workspace where there are no units. */
export function handbooksOf(workspace: Workspace): readonly HandbookSettings[] {
  const written = workspace.settings.handbooks
  if (written?.length) {
    return written.map((one) => ({ ...one, for: one.for ?? (workspace.units.length ? 'unit' : 'workspace') }))
  }
  return [{ id: 'file', for: workspace.units.length ? 'unit' : 'workspace' }]
}

/** The findings that stop a job: those of files that it prints, as far as they are about this unit. */
export function stopping(job: Job, findings: readonly Finding[], workspace: Workspace): Finding[] {
  return findings.filter((finding) => {
    if (finding.file === workspace.settingsFile.source.path) return true
    const file = workspace.files.find((other) => other.source.path === finding.file)
    if (file?.schema === 'units') return job.unit?.chain.some((unit) => concerns(finding, unit)) ?? false
    if (file?.schema === 'drill' || file?.schema === 'drill-record') return false
    if (job.plans.some((plan) => plan.file.source.path === finding.file)) return true
    const unread = !workspace.plans.some((plan) => plan.file.source.path === finding.file)
    return unread && mayPrint(job, finding.file)
  })
}

/** A plan that could not be read might have been in any handbook that does not choose its plans. */
function mayPrint(job: Job, file: string): boolean {
  const stem = file.replace(/^.*\//, '').replace(/\.md$/, '')
  return job.handbook.plans === undefined || job.handbook.plans.includes(stem)
}

function concerns(finding: Finding, unit: Unit): boolean {
  if (unit.file.source.path !== finding.file) return false
  return unit.base.length === 0 || finding.path === '' || finding.path.split('/')[1] === unit.id
}

/** All plans or those that the handbook names; comprehensive ones first, then each behind the plan above it. */
function plansOf(workspace: Workspace, handbook: HandbookSettings): Plan[] {
  const chosen = handbook.plans?.flatMap((reference) => findPlan(workspace.plans, reference) ?? [])
  if (chosen) return chosen
  const current = workspace.plans.filter((plan) => plan.data.document?.status !== 'retired')
  const placed = new Set<Plan>()
  const order: Plan[] = []
  const place = (plan: Plan): void => {
    if (placed.has(plan)) return
    placed.add(plan)
    const parent = plan.data.parent === undefined ? undefined : findPlan(current, plan.data.parent)
    if (parent) place(parent)
    order.push(plan)
  }
  for (const plan of current) if (plan.data.kind === 'comprehensive') place(plan)
  for (const plan of current) place(plan)
  return order
}
