import { resolve } from 'node:path'
import { readText } from '../io/files/guard.ts'
import type { Baseline, BaselineEntry } from '../report/baseline.ts'
import { UserFault } from '../source/fault.ts'
import type { Finding, Message, Severity } from '../source/finding.ts'
import type { Source } from '../source/source.ts'

/** What was found, before and after the baseline is laid over it. */
export interface Held {
  /** With fingerprints; what does not count says why. */
  readonly findings: readonly Finding[]
  readonly sources: ReadonlyMap<string, Source>
}

export interface BaselineOptions {
  /** The workspace's real path. */
  readonly root: string
  /** The rules that ran, and how grave each is. */
  readonly ran: Readonly<Record<string, Severity>>
}

export interface RewriteOptions extends BaselineOptions {
  readonly isAsked: (file: string) => boolean
  /** Holds all that is found now. */
  readonly suppressAll?: boolean
  /** Lets go of what is gone. */
  readonly prune?: boolean
  readonly say: (message: Message) => void
}

/**
 * Lays the baseline of a workspace over what was found: what it holds does not count, and that it holds what is gone is
 * a finding. Throws the UserFaults `fault.baseline-broken` and `fault.baseline-version`.
 */
export async function holdBaseline(held: Held, { root, ran }: BaselineOptions): Promise<Held> {
  const written = await readBaseline(root)
  if (!written) return held
  const { applyBaseline, baselineName } = await import('../report/baseline.ts')
  const { findings, unmatched } = applyBaseline(held.findings, written.baseline)
  const gone = unmatched.filter(({ rule }) => ran[rule] !== undefined)
  const [first] = gone
  const severity = ran['suppression-unused']
  if (!first || severity === undefined) return { ...held, findings }
  const start = Math.max(0, written.source.text.indexOf(first.fingerprint))
  const finding: Finding = {
    rule: 'suppression-unused',
    severity,
    message: { key: 'suppression-unused.baseline', values: { count: gone.length } },
    hint: { key: 'suppression-unused.baseline-fix' },
    file: baselineName,
    path: '',
    range: { start, end: Math.min(start + first.fingerprint.length, written.source.text.length) },
  }
  const [{ sortFindings }, { withFingerprints }] = await Promise.all([
    import('../rules/run.ts'),
    import('../report/fingerprint.ts'),
  ])
  const sources = new Map([...held.sources, [baselineName, written.source]])
  return { findings: withFingerprints(sortFindings([...findings, finding]), sources), sources }
}

/** Writes the baseline anew, as `--suppress-all` and `--prune-suppressions` ask, within what was asked about and ran. */
export async function rewriteBaseline({ findings }: Held, options: RewriteOptions): Promise<void> {
  const { root, ran, isAsked, suppressAll, prune, say } = options
  const written = await readBaseline(root)
  const { applyBaseline, baselineName, entryOf, mayBeHeld, printBaseline } = await import('../report/baseline.ts')
  const before: readonly BaselineEntry[] = written?.baseline.entries ?? []
  const { unmatched } = applyBaseline(findings, { entries: before })
  const isGone = new Set(unmatched.filter(({ file, rule }) => isAsked(file) && ran[rule] !== undefined))
  const kept = prune || suppressAll ? before.filter((entry) => !isGone.has(entry)) : before
  const asked = findings.filter((one) => isAsked(one.file) && !one.silenced)
  const added = suppressAll ? asked.filter(mayBeHeld).map(entryOf) : []
  const text = printBaseline({ entries: [...kept, ...added] })
  if (text !== written?.source.text && (written || added.length > 0)) {
    await (await import('../io/files/write.ts')).writeWhole(resolve(root, baselineName), text)
  }
  const path = baselineName
  if (suppressAll) say({ key: 'notice.suppressed', values: { path, count: added.length } })
  const left = asked.filter((one) => !mayBeHeld(one))
  if (suppressAll && left.length > 0) {
    const rules = [...new Set(left.map(({ rule }) => rule))]
    say({ key: 'notice.not-suppressed', values: { count: left.length, rules } })
  }
  if (prune) say({ key: 'notice.pruned', values: { path, count: isGone.size } })
}

async function readBaseline(root: string): Promise<{ source: Source; baseline: Baseline } | undefined> {
  const { baselineName: path, baselineVersion: version, parseBaseline } = await import('../report/baseline.ts')
  const source = readText(root, path)
  if (!('text' in source)) {
    if (source.message.values?.detail === 'ENOENT') return undefined
    throw new UserFault('fault.baseline-unread', { path, reason: source.message })
  }
  const baseline = parseBaseline(source.text)
  if (baseline === 'broken') throw new UserFault('fault.baseline-broken', { path })
  if (baseline === 'other-version') throw new UserFault('fault.baseline-version', { path, version })
  return { source, baseline }
}
