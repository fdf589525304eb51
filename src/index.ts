/** The public API: read a workspace, check it, and report. */
export { type Loaded, type LoadOptions, loadWorkspace } from './io/files/load.ts'
export { type Locale, locales } from './messages/format.ts'
export { readWorkspace, type Workspace, type WorkspaceInput } from './model/workspace.ts'
export { reporters } from './report/formats.ts'
export { type Reporter, type ReportInput, type Summary, summarise } from './report/input.ts'
export { hidePersons } from './report/persons.ts'
export { rules } from './rules/index.ts'
export type {
  OwnContext,
  OwnDocument,
  OwnPlan,
  OwnReport,
  OwnRule,
  OwnUnit,
  OwnWorkspace,
} from './rules/own/rule.ts'
export type { Rule } from './rules/rule.ts'
export { type RuleSettings, type RunOptions, runRules } from './rules/run.ts'
export { UserFault } from './source/fault.ts'
export type { Basis, Edit, Finding, Message, Related, Severity } from './source/finding.ts'
export { createSource, positionAt, type Source } from './source/source.ts'
