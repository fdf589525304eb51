import type { Edit, Message } from '../source/finding.ts'
import type { Place } from './file.ts'

/**
 * What went wrong while the workspace was read. The rule of that name makes a finding of it, so that severities,
 * suppression and pages work for these as for any other.
 */
export interface Problem {
  readonly rule: ProblemRule
  readonly place: Place
  readonly message: Message
  readonly hint?: Message
  readonly edits?: readonly Edit[]
  readonly related?: readonly { readonly place: Place; readonly message: Message }[]
}

export type ProblemRule =
  | 'syntax'
  | 'schema'
  | 'duplicate-id'
  | 'unknown-reference'
  | 'path-outside-workspace'
  | 'raw-html'
  | 'remote-resource'
  | 'broken-image'
  | 'placeholder'
  | 'vague-time'
  | 'vague-frequency'
