import { postsOf } from '../../analysis/posts.ts'
import { resolvePath } from '../../model/asset.ts'
import type { ModelFile } from '../../model/file.ts'
import { findPlan } from '../../model/references.ts'
import type { Unit } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Finding } from '../../source/finding.ts'
import type { Job } from './jobs.ts'

/** The findings that stop a job: those of files that it prints, as far as they are about this unit. */
export function stopping(job: Job, findings: readonly Finding[], workspace: Workspace): Finding[] {
  if (findings.length === 0) return []
  const printed = printedFiles(job, workspace)
  const unread = unreadFiles(workspace)
  return findings.filter(({ file, ...finding }) => {
    if (unread.has(file)) return mightPrint(job, file, workspace)
    // A book without plans is none, whatever is wrong with the settings.
    if (job.plans.length === 0) return false
    return printed.has(file) || concernsUnit({ file, ...finding }, job, workspace)
  })
}

/** Whether a job prints one of these files, or might, where it could not be read. */
export function mightPrintAny(job: Job, files: readonly string[], workspace: Workspace): boolean {
  const printed = printedFiles(job, workspace)
  for (const unit of job.unit?.chain ?? []) printed.add(unit.file.source.path)
  const unread = unreadFiles(workspace)
  return files.some((file) => printed.has(file) || (unread.has(file) && mightPrint(job, file, workspace)))
}

/** Files that are or may be plans and could not be read as such. */
function unreadFiles(workspace: Workspace): Set<string> {
  const read = new Set<string>()
  for (const plan of workspace.plans) addWithIncluded(plan.file, workspace, read)
  const files = workspace.files.filter((file) => mayHoldPlans(file) && !read.has(file.source.path))
  return new Set(files.map((file) => file.source.path))
}

/** A folder that could not be listed is a file without an ending. */
function mayHoldPlans({ schema, source, data }: ModelFile): boolean {
  return schema === 'plan' || (schema === 'units' && data === undefined && !/\.(ya?ml|csv)$/i.test(source.path))
}

/** The settings, the job's plans, and the files that these include. */
function printedFiles(job: Job, workspace: Workspace): Set<string> {
  const files = new Set([workspace.settingsFile.source.path])
  for (const plan of job.plans) addWithIncluded(plan.file, workspace, files)
  return files
}

function addWithIncluded(file: ModelFile, workspace: Workspace, files: Set<string>): void {
  if (files.has(file.source.path)) return
  files.add(file.source.path)
  for (const { name, attributes } of file.body?.directives ?? []) {
    const path = name === 'include' ? resolvePath('', decoded(attributes.file ?? '')) : undefined
    const included = workspace.files.find((other) => other.source.path === path)
    if (included) addWithIncluded(included, workspace, files)
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * A plan that could not be read might be in any handbook that takes all plans, or that names one which is not there: by
 * what name it goes, only the plan itself would tell.
 */
function mightPrint({ handbook }: Job, file: string, { plans }: Workspace): boolean {
  if (handbook.plans === undefined) return true
  const stem = file.replace(/^.*\//, '').replace(/\.md$/i, '')
  return handbook.plans.some((reference) => reference === stem || !findPlan(plans, reference))
}

/** A finding of a unit stops its own handbook and those of the units that inherit from it. */
function concernsUnit(finding: Finding, job: Job, workspace: Workspace): boolean {
  const { unit } = job
  const file = workspace.files.find((other) => other.source.path === finding.file)
  if (!unit || file?.schema !== 'units') return false
  // What it inherits from a file that cannot be read, nobody knows.
  if (!workspace.units.some((other) => other.file === file)) return !unit.isWhole
  if (!unit.chain.some((above) => isAbout(finding, above))) return false
  return finding.rule !== 'unit-role-unfilled' || lacksHolder(job, workspace)
}

function isAbout(finding: Finding, unit: Unit): boolean {
  if (unit.file.source.path !== finding.file) return false
  return unit.base.length === 0 || finding.path === '' || finding.path.split('/')[1] === unit.id
}

/** The rule tells of a post once, at the highest unit that lacks it; a unit below may not print the plan that asks for it. */
function lacksHolder({ plans, unit }: Job, workspace: Workspace): boolean {
  const { persons } = postsOf(workspace)
  return plans.some((plan) =>
    plan.data.roles.some(({ holder, external }) => unit && holder && !external && persons(unit, holder).length === 0),
  )
}
