import type { Locale } from '../messages/format.ts'
import type { ClauseResult } from '../rules/profiles/clauses.ts'
import type { Rule } from '../rules/rule.ts'
import { type Finding, type Message, type Severity, severities } from '../source/finding.ts'
import type { Source } from '../source/source.ts'

export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly fixable: number
}

/** What every report is made from. Sources come with persons already hidden, see `hidePersons`. */
export interface ReportInput {
  readonly findings: readonly Finding[]
  readonly sources: ReadonlyMap<string, Source>
  readonly locale: Locale
  readonly summary: Summary
  /** Name and version of the program. */
  readonly tool: string
  readonly colours?: boolean
  /** The folder of the workspace below the root of its repository, as `plans/of/the/bank`; nothing where it is the root. */
  readonly folder?: string
  /** Every file that was asked about; only those with findings unless stated. */
  readonly files?: readonly string[]
  /** From this severity on a finding fails the run; `error` unless stated. */
  readonly failSeverity?: Severity
  /** Findings that do not count, each with why. */
  readonly silenced?: readonly Finding[]
  /** SHA-256 of files, of their bytes on disk. */
  readonly hashes?: ReadonlyMap<string, string>
  /** Plans held against the clauses of profiles: an annex where a format has one. */
  readonly clauses?: readonly ClauseResult[]
  /** Rules of the workspace's own that were loaded. */
  readonly ownRules?: readonly Rule[]
  /** What kept files of them from being run. */
  readonly faults?: readonly Message[]
  /** Column of an offset of a file in bytes of UTF-8, counted from 1: masked sources cannot tell. */
  readonly byteColumn?: (file: string, offset: number) => number | undefined
}

export type Reporter = (input: ReportInput) => string

export function summarise(findings: readonly Finding[], files: number): Summary {
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length
  return {
    files,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    fixable: findings.filter((one) => one.edits?.length).length,
  }
}

/** Whether a finding fails the run. */
export function fails({ severity }: Finding, { failSeverity = 'error' }: ReportInput): boolean {
  return severities.indexOf(severity) >= severities.indexOf(failSeverity)
}

/** The gravest first, else as they come. */
export function gravestFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity))
}

/** The page of a rule, in the repository and in the package; of one of the workspace's own its file. */
export function ruleUrl(rule: string, { ownRules = [] }: ReportInput): string {
  return ownRules.find(({ id }) => id === rule)?.own?.file ?? `docs/rules/${rule}.md`
}
