import type { Place } from '../model/file.ts'
import type { Plan } from '../model/plan.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Basis, Edit, Message, MessageValues, Severity } from '../source/finding.ts'
import type { OwnRuleTexts } from './own/rule.ts'
import type { Demands } from './profiles/demands.ts'
import type { SilencingVerdict } from './silencing.ts'

export const ruleGroups = [
  'document',
  'organisation',
  'thresholds',
  'steps',
  'reports',
  'resources',
  'drills',
  'control',
  'plans',
  'units',
  'print',
  'own',
] as const
export type RuleGroup = (typeof ruleGroups)[number]

/**
 * A rule names one gap. Its texts (`<id>.summary`, `<id>.why`, `<id>.fix` and its messages) are in the catalogue; its
 * examples are its tests and its page.
 */
export interface Rule {
  readonly id: string
  readonly group: RuleGroup
  /** Under `recommended`. */
  readonly severity: Severity
  readonly basis: Basis
  /** Whether some of what it finds has one right answer, which `--fix` writes. */
  readonly fixable?: boolean
  /** Whether what it finds depends on the date: such rules run nightly, not on a pull request. */
  readonly calendar?: boolean
  /** Whether what it finds makes a printed page wrong, so that no handbook is built from it. */
  readonly stopsPrinting?: boolean
  /** Whether what it finds ends the run: nothing else is told and nothing is built. Nobody can choose it away. */
  readonly stopsRun?: boolean
  /** Whether it runs only where a profile or the settings give it a severity. */
  readonly optIn?: boolean
  /** JSON Schema of its options, with defaults. */
  readonly options?: object
  /** Of a rule of the workspace's own: the file that it comes from, and by language the texts that no catalogue has. */
  readonly own?: { readonly file: string; readonly texts: Readonly<Record<string, OwnRuleTexts>> }
  /** Called once for each plan, in workspace order. */
  readonly plan?: (plan: Plan, context: RuleContext) => Iterable<Report>
  /** Called once, for what concerns units or several plans. */
  readonly workspace?: (context: RuleContext) => Iterable<Report>
  /** Called once, after all other rules, with what became of each comment that silences one of them. */
  readonly silencing?: (verdicts: readonly SilencingVerdict[], context: RuleContext) => Iterable<Report>
  readonly examples: { readonly bad: readonly Example[]; readonly good: readonly Example[] }
}

export interface RuleContext {
  readonly workspace: Workspace
  /** The date of the run, YYYY-MM-DD. */
  readonly today: string
  readonly options: Readonly<Record<string, unknown>>
  /** What the profiles ask of a plan beside the rules. */
  readonly demands: (plan: Plan) => Demands
  /** Every rule that there is. */
  readonly known: readonly string[]
  /** The characters of a text that the fonts of the handbooks lack. Only where handbooks are to be printed. */
  readonly missingGlyphs?: (text: string) => readonly string[]
}

/** What a rule saw. The message's key is `<rule>.<message>`; without one, `<rule>.message`. */
export interface Report {
  readonly place: Place
  readonly plan?: Plan
  readonly message?: string
  readonly values?: MessageValues
  /** A whole message, where the words are not the rule's own. */
  readonly words?: Message
  readonly hint?: Message
  readonly severity?: Severity
  /** Rests on less than a requirement, under a regulatory profile: no more than a warning, whatever is set. */
  readonly neverError?: boolean
  /** Where it rests, where that is not what the rule as a whole rests on. */
  readonly basis?: Basis
  readonly related?: readonly { readonly place: Place; readonly message: Message }[]
  readonly edits?: readonly Edit[]
}

/**
 * A workspace small enough to read whole. `plan` is the front matter: keys that it leaves out are filled from a plan
 * without gaps (an empty value is a missing key), and `body` follows it. `at` says where each finding of a bad example must stand.
 */
export interface Example {
  readonly plan?: string
  readonly body?: string
  readonly units?: string
  readonly settings?: string
  /** Further documents: file name to text. */
  readonly files?: Readonly<Record<string, string>>
  readonly today?: string
  /** Paths as findings print them, one a finding: `/steps/report-up`. Only in bad examples. */
  readonly at?: readonly string[]
}
