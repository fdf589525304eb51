import { createHash } from 'node:crypto'
import type { Finding } from '../source/finding.ts'
import type { Source } from '../source/source.ts'

/**
 * One fingerprint for each finding, in order: of its rule, file, path and the text it points at, with white space and
 * line ends made alike, so that it stays the same while lines move. Equal ones are told apart by their order.
 */
export function fingerprints(findings: readonly Finding[], sources: ReadonlyMap<string, Source>): string[] {
  const seen = new Map<string, number>()
  return findings.map(({ rule, file, path, range }) => {
    const text = sources.get(file)?.text.slice(range.start, range.end).replace(/\s+/g, ' ').trim() ?? ''
    const identity = JSON.stringify([rule, file, path, text])
    const ordinal = seen.get(identity) ?? 0
    seen.set(identity, ordinal + 1)
    return createHash('sha256').update(`${identity} ${ordinal}`).digest('hex')
  })
}
