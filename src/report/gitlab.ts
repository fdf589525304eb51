import { withFingerprints } from './fingerprint.ts'
import type { ReportInput } from './input.ts'
import { linesOf, repositoryPath } from './place.ts'
import { printableJson } from './printable.ts'
import { wordsOf } from './words.ts'

const grades = { error: 'major', warning: 'minor', info: 'info' } as const

/** GitLab's Code Quality report: what changed beside the lines of a merge request. */
export function gitlab({ findings, sources, locale, folder }: ReportInput): string {
  const issues = withFingerprints(findings, sources).map((one) => {
    const { line, endLine } = linesOf(sources.get(one.file), one.range)
    return {
      description: wordsOf(one, locale),
      check_name: one.rule,
      fingerprint: one.fingerprint,
      severity: grades[one.severity],
      location: { path: repositoryPath(one.file, folder), lines: { begin: line, end: endLine } },
    }
  })
  return `${printableJson(issues)}\n`
}
