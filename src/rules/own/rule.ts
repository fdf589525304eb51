import type { DrillData, DrillRecordData, PlanData, SettingsData, UnitData } from '../../model/types.ts'
import type { Basis, Severity } from '../../source/finding.ts'
import type { Example, RuleGroup } from '../rule.ts'

/**
 * A rule of a workspace's own (docs/rules-of-your-own.md). A file that the settings name under `plugins` exports one, or
 * a list of them, as its default. It is like a rule that comes with the program, but for its texts, which it brings
 * along, and its places, which it names by paths.
 */
export interface OwnRule {
  /** Names the gap: words in lower case with hyphens between them, two at least. */
  readonly id: string
  readonly severity: Severity
  /** Under which `explain` lists it; `own` unless stated. */
  readonly group?: RuleGroup
  /** Good practice unless stated. */
  readonly basis?: Basis
  /** Whether what it finds depends on the date: it is not run with `--changed`. */
  readonly calendar?: boolean
  /** Whether it runs only where a profile or the settings give it a severity. */
  readonly optIn?: boolean
  /** JSON Schema of its options. */
  readonly options?: object
  /** Language to texts: one language at least. */
  readonly texts: Readonly<Record<string, OwnRuleTexts>>
  readonly examples?: { readonly bad?: readonly Example[]; readonly good?: readonly Example[] }
  /** Called once for each plan. */
  readonly plan?: (plan: OwnPlan, context: OwnContext) => OwnReports
  /** Called once, for what concerns units, drills or several plans. */
  readonly workspace?: (context: OwnContext) => OwnReports
}

/** What a rule says in one language. `{name}` is a blank that a report's `values` fill. */
export interface OwnRuleTexts {
  /** What it finds, for the list of rules. */
  readonly summary: string
  /** Why that matters. */
  readonly why?: string
  /** What to do: the hint under each finding. */
  readonly fix?: string
  /** What a finding says unless its report names another text. */
  readonly message?: string
  readonly [name: string]: string | undefined
}

export type OwnReports =
  | Iterable<OwnReport>
  | AsyncIterable<OwnReport>
  | undefined
  | Promise<Iterable<OwnReport> | undefined>

/**
 * What a rule saw, and where. The place is in the plan that the rule was given, or in the plan, unit or file that is
 * named; else in the settings.
 */
export interface OwnReport {
  /** Id of a plan. */
  readonly plan?: string
  /** Id of a unit. */
  readonly unit?: string
  /** A file of the workspace, as its plans and units name it. */
  readonly file?: string
  /** `/steps/report-up/within` or `['steps', 3, 'within']`. Where that is not written it stands for what is around it. */
  readonly path?: string | readonly (string | number)[]
  /** The key rather than its value. */
  readonly at?: 'key' | 'value'
  /** A part of the value, or without a path of the Markdown below the front matter. */
  readonly quote?: string
  /** Which of several such parts, from 1. */
  readonly nth?: number
  /** Which of the rule's texts; `message` unless stated. */
  readonly message?: string
  /** For the blanks in the text. */
  readonly values?: Readonly<Record<string, string | number>>
  /** Another severity than the rule's, unless settings give it one. */
  readonly severity?: Severity
  /** Further places, each with what is to be seen there. */
  readonly related?: readonly OwnRelated[]
}

export type OwnRelated = Omit<OwnReport, 'severity' | 'related'>

/** What a rule is given: plain data that nobody can change, in canonical keys whatever language the author wrote. */
export interface OwnContext {
  readonly workspace: OwnWorkspace
  /** The date of the run, YYYY-MM-DD. */
  readonly today: string
  /** Those that the settings give to the rule. */
  readonly options: Readonly<Record<string, unknown>>
}

export interface OwnWorkspace {
  readonly settings: SettingsData
  readonly plans: readonly OwnPlan[]
  readonly units: readonly OwnUnit[]
  readonly drills: readonly OwnDocument<DrillData>[]
  readonly records: readonly OwnDocument<DrillRecordData>[]
}

/** A plan as `build --format json` has it, before any unit changes it. */
export interface OwnPlan extends OwnDocument<PlanData> {
  readonly id: string
}

/** A document: its file, its front matter, and the Markdown below that. */
export interface OwnDocument<Data> {
  readonly file: string
  readonly data: Data
  readonly body: string
}

/** A unit as its own file has it, without what it inherits. */
export interface OwnUnit {
  readonly id: string
  readonly file: string
  readonly name: string
  readonly parent?: string
  readonly data: UnitData
}
