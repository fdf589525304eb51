import type { Output } from '../../io/output.ts'
import { entryKey, type ManifestEntry, manifestName, manifestText, mergeEntries, readManifest } from './manifest.ts'

/** What a build has made so far, kept in the manifest, so that a run that is killed does not begin from nothing. */
export interface Ledger {
  readonly made: readonly ManifestEntry[]
  /** Of books that turned out to be there as they should be. */
  readonly kept: readonly ManifestEntry[]
  /** Adds an entry whose files have been written. Saves where the last time was a while ago. */
  add(entry: ManifestEntry): Promise<void>
  /** Adds an entry whose files were there before. */
  keep(entry: ManifestEntry): void
  /** Saves, without the entries of these keys. */
  save(without?: ReadonlySet<string>): Promise<void>
}

/** Milliseconds of work that a kill may cost. */
const interval = 3000

export function openLedger(output: Output, generator: string, browser: () => string | undefined): Ledger {
  const made: ManifestEntry[] = []
  const kept: ManifestEntry[] = []
  let savedAt = Date.now()

  /** Over what is there now and not what was there at the beginning: another build may have written in the meantime. */
  async function save(without: ReadonlySet<string> = new Set()): Promise<void> {
    const now = await readManifest(output.folder)
    const handbooks = mergeEntries(now.handbooks, kept, made).filter((entry) => !without.has(entryKey(entry)))
    const manifest = { version: 1, generator, browser: browser() ?? now.browser, handbooks } as const
    await output.write(manifestName, manifestText(manifest))
  }

  return {
    made,
    kept,
    keep: (entry) => void kept.push(entry),
    async add(entry) {
      made.push(entry)
      if (Date.now() - savedAt < interval) return
      savedAt = Date.now()
      await save()
    },
    save,
  }
}
