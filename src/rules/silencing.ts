import { parseDate } from '../language/date.ts'
import { type SilencingComment, silencingComments } from '../language/silencing.ts'
import type { ModelFile } from '../model/file.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Finding } from '../source/finding.ts'

/** What became of a rule that a comment names. Only `used` silences; of `not-run` nobody knows whether it would have. */
export type Outcome =
  | 'used'
  | 'unused'
  | 'not-run'
  | 'expired'
  | 'bad-date'
  | 'no-reason'
  | 'no-rule'
  | 'no-approver'
  | 'unknown'
  | 'never'
  | 'form'

export interface SilencingVerdict {
  readonly file: ModelFile
  readonly comment: SilencingComment
  /** The rule as the comment names it; nothing where the comment as a whole is at fault. */
  readonly rule?: SilencingComment['rules'][number]
  readonly outcome: Outcome
}

export interface SilenceOptions {
  readonly today: string
  /** Whether a comment whose day has passed still silences: the calendar must not fail somebody else's change. */
  readonly ignoresDate?: boolean
  /** Every rule that exists; a name that is no rule's may be one of rules that were not loaded. */
  readonly isKnown: (rule: string) => boolean
  readonly hasRun: (rule: string, file: string) => boolean
}

/** Rules whose findings a person must answer for by post. */
export const answeredFor: readonly string[] = ['unsafe-action']
/** Rules that tell of silence itself, and one that nobody may overrule. */
export const neverSilenced: readonly string[] = ['suppression-unused', 'suppression-expired', 'state-secret']

/** Marks the findings that comments silence, and says of each comment what became of it. */
export function silence(
  findings: readonly Finding[],
  workspace: Workspace,
  options: SilenceOptions,
): { findings: readonly Finding[]; verdicts: readonly SilencingVerdict[] } {
  const verdicts: SilencingVerdict[] = []
  const marked = new Map<Finding, Finding>()
  for (const file of workspace.files) {
    const comments = commentsOf(file)
    if (comments.length === 0) continue
    const own = findings.filter((one) => one.file === file.source.path)
    for (const comment of comments) {
      const fault = faultOf(comment)
      if (fault) verdicts.push({ file, comment, outcome: fault })
      else {
        for (const rule of comment.rules) {
          const met = own.filter((one) => one.rule === rule.name && isWithin(one, comment))
          const outcome = outcomeOf(rule.name, comment, met.length, file, options)
          verdicts.push({ file, comment, rule, outcome })
          if (outcome === 'used') for (const one of met) marked.set(one, silencedBy(comment, one))
        }
      }
    }
  }
  return { findings: marked.size > 0 ? findings.map((one) => marked.get(one) ?? one) : findings, verdicts }
}

/** Of a file that could not be read nothing is known, not even what stands in a comment. */
function commentsOf({ source, tree, body, data }: ModelFile): SilencingComment[] {
  if (data === undefined || !source.text.includes('musterbook-disable')) return []
  return silencingComments(tree, body)
}

function faultOf({ word, rules, reason, until }: SilencingComment): Outcome | undefined {
  if (word !== 'musterbook-disable-next-line') return 'form'
  if (rules.length === 0) return 'no-rule'
  if (reason === '') return 'no-reason'
  return until && !isDay(until.text) ? 'bad-date' : undefined
}

function outcomeOf(
  rule: string,
  comment: SilencingComment,
  met: number,
  file: ModelFile,
  { today, ignoresDate, isKnown, hasRun }: SilenceOptions,
): Outcome {
  if (neverSilenced.includes(rule)) return 'never'
  if (!isKnown(rule)) return 'unknown'
  if (answeredFor.includes(rule) && comment.approver === undefined) return 'no-approver'
  if (comment.until && comment.until.text < today && !ignoresDate) return 'expired'
  if (met > 0) return 'used'
  return hasRun(rule, file.source.path) ? 'unused' : 'not-run'
}

function isWithin({ range }: Finding, { reach }: SilencingComment): boolean {
  return reach !== undefined && range.start >= reach.start && range.start <= reach.end
}

function silencedBy({ reason, until, approver }: SilencingComment, finding: Finding): Finding {
  return { ...finding, silenced: { by: 'comment', reason, until: until?.text, approver } }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDate(text) !== undefined
}
