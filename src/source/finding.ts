import type { Range } from './range.ts'

export const severities = ['info', 'warning', 'error'] as const
export type Severity = (typeof severities)[number]

/** A message is a key of the catalogue and what goes into its blanks; it becomes words only when it is printed. */
export interface Message {
  readonly key: string
  readonly values?: MessageValues
  /** How an author who writes Chinese keys writes those that the text names: `owner` to `责任人`. */
  readonly names?: Readonly<Record<string, string>>
}

/** Words that stand in data, one text a language: what a profile calls a section. */
export interface Texts {
  readonly texts: Readonly<Record<string, string>>
}

export type MessageValue = string | number | Message | Texts | readonly (string | Message | Texts)[]
export type MessageValues = Readonly<Record<string, MessageValue | undefined>>

/** A change of the file that the finding is in. */
export interface Edit {
  readonly range: Range
  readonly text: string
  /** The text held what may not be shown, and was taken out: such an edit can be counted and not be made. */
  readonly isWithheld?: boolean
}

export interface Related {
  readonly file: string
  readonly range: Range
  readonly message: Message
}

/** Where a rule rests: the document and its clause; `practice` names none. */
export interface Basis {
  readonly kind: 'requirement' | 'principle' | 'practice'
  readonly title?: string
  readonly clause?: string
}

/** What a check found, at the narrowest place of a file. `path` names the value in the document by ids. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly message: Message
  readonly hint?: Message
  readonly file: string
  readonly plan?: string
  readonly path: string
  readonly range: Range
  readonly basis?: Basis
  readonly related?: readonly Related[]
  readonly edits?: readonly Edit[]
  readonly silenced?: Silenced
  /** The same from run to run while lines move; known once all findings of a run are (`withFingerprints`). */
  readonly fingerprint?: string
}

/** Why a finding does not count: a comment beside it, or the baseline. */
export interface Silenced {
  readonly by: 'comment' | 'baseline'
  readonly reason?: string
  readonly until?: string
  readonly approver?: string
}
