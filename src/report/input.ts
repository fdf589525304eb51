import type { Locale } from '../messages/format.ts'
import type { Finding } from '../source/finding.ts'
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

/** The page of a rule, in the repository and in the package. */
export function ruleUrl(rule: string): string {
  return `docs/rules/${rule}.md`
}
