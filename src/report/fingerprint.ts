import { createHash } from 'node:crypto'
import type { Finding } from '../source/finding.ts'
import type { Source } from '../source/source.ts'

/**
 * Findings with their fingerprints, in order: of the rule, file, path and the text that they point at, with white space
 * and line ends made alike, so that it stays the same while lines move. Equal ones are told apart by their order, so
 * all findings of a run must be given at once; those that have one already keep it.
 */
export function withFingerprints(findings: readonly Finding[], sources: ReadonlyMap<string, Source>): Finding[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    if (finding.fingerprint !== undefined) return finding
    const { rule, file, path, range } = finding
    const text = sources.get(file)?.text.slice(range.start, range.end).replace(/\s+/g, ' ').trim() ?? ''
    const identity = JSON.stringify([rule, file, path, text])
    const ordinal = seen.get(identity) ?? 0
    seen.set(identity, ordinal + 1)
    return { ...finding, fingerprint: createHash('sha256').update(`${identity} ${ordinal}`).digest('hex') }
  })
}
