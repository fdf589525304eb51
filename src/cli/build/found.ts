import { missingGlyphs } from '../../io/fonts.ts'
import type { Workspace } from '../../model/workspace.ts'
import { withFingerprints } from '../../report/fingerprint.ts'
import { hidePersons } from '../../report/persons.ts'
import type { Finding } from '../../source/finding.ts'
import { holdBaseline } from '../baseline.ts'
import { lintAll } from '../lint.ts'

/** All findings of a workspace, as they are; what a comment or the baseline silences says so. */
export async function findAll(workspace: Workspace, root: string, today: string): Promise<readonly Finding[]> {
  const { findings, ran } = lintAll(workspace, { today, missingGlyphs })
  if (findings.length === 0) return findings
  // A baseline knows findings by the texts that may be shown.
  const shown = hidePersons(findings, workspace)
  const prints = withFingerprints(shown.findings, shown.sources)
  const held = await holdBaseline({ findings: prints, sources: shown.sources }, { root, ran })
  const silenced = new Map(held.findings.map(({ fingerprint, silenced }) => [fingerprint, silenced]))
  return findings.map((one, index) => {
    const why = silenced.get(prints[index]?.fingerprint)
    return why ? { ...one, silenced: why } : one
  })
}

/**
 * Whether a finding stops what prints its file. Silence lets a check pass; it does not make a wrong page right. What a
 * post answers for was decided by people, and is printed.
 */
export function stopsPrinting(finding: Finding, stops: ReadonlySet<string>): boolean {
  return finding.severity === 'error' && stops.has(finding.rule) && finding.silenced?.approver === undefined
}
