import type { Finding } from '../source/finding.ts'

/** Findings that were there before somebody began to look, and that do not count. No text of a plan stands in it. */
export interface Baseline {
  readonly entries: readonly BaselineEntry[]
}

export interface BaselineEntry {
  readonly file: string
  readonly rule: string
  readonly fingerprint: string
}

export const baselineName = 'musterbook-suppressions.json'
export const baselineVersion = 1

/** Findings that no baseline may hold: a file that cannot be read hides all others, and some want a person's answer. */
const never: readonly string[] = [
  'syntax',
  'state-secret',
  'unsafe-action',
  'suppression-unused',
  'suppression-expired',
]

/** Reads a baseline; what is no baseline, or one of another version, is told by its key of the catalogue. */
export function parseBaseline(text: string): Baseline | 'broken' | 'other-version' {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return 'broken'
  }
  if (!isRecord(data) || !('version' in data)) return 'broken'
  if (data.version !== baselineVersion) return typeof data.version === 'number' ? 'other-version' : 'broken'
  const { suppressions } = data
  return Array.isArray(suppressions) && suppressions.every(isEntry) ? { entries: suppressions } : 'broken'
}

/** One line an entry, in an order of its own: two branches that change it meet where they changed the same. */
export function printBaseline({ entries }: Baseline): string {
  const lines = entries
    .map(({ file, rule, fingerprint }) => JSON.stringify({ file, rule, fingerprint }))
    .toSorted()
    .filter((line, index, all) => line !== all[index - 1])
  const list = lines.length === 0 ? '[]' : `[\n${lines.map((line) => `    ${line}`).join(',\n')}\n  ]`
  return `{\n  "version": ${baselineVersion},\n  "suppressions": ${list}\n}\n`
}

/** Whether a baseline may hold a finding. */
export function mayBeHeld({ rule, silenced }: Finding): boolean {
  return silenced === undefined && !never.includes(rule)
}

export function entryOf({ file, rule, fingerprint = '' }: Finding): BaselineEntry {
  return { file, rule, fingerprint }
}

/** Marks the findings that a baseline holds, and returns the entries that hold none. */
export function applyBaseline(
  findings: readonly Finding[],
  { entries }: Baseline,
): { findings: readonly Finding[]; unmatched: readonly BaselineEntry[] } {
  const held = new Set(entries.map(({ fingerprint }) => fingerprint))
  const met = new Set<string>()
  const marked = findings.map((one): Finding => {
    const { fingerprint = '' } = one
    if (!held.has(fingerprint)) return one
    // What a comment silences as well needs the baseline no longer.
    if (!mayBeHeld(one)) return one
    met.add(fingerprint)
    return { ...one, silenced: { by: 'baseline' } }
  })
  return { findings: marked, unmatched: entries.filter(({ fingerprint }) => !met.has(fingerprint)) }
}

function isEntry(value: unknown): value is BaselineEntry {
  return isRecord(value) && ['file', 'rule', 'fingerprint'].every((key) => typeof value[key] === 'string')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
