import { join } from 'node:path'
import { readIfThere, sha256 } from '../../io/output.ts'

export interface ManifestFile {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly pages?: number
}

export interface ManifestEntry {
  readonly handbook: string
  readonly unit?: string
  readonly plans: readonly { readonly id: string; readonly version?: string; readonly digest: string }[]
  readonly files: readonly ManifestFile[]
  /** The digest that the handbook bears. */
  readonly digest: string
  /** Of all that the files were made from: where it is the same, they need not be made again. */
  readonly input: string
}

export interface Manifest {
  readonly version: 1
  readonly generator: string
  readonly browser?: string
  readonly handbooks: readonly ManifestEntry[]
}

export const manifestName = 'manifest.json'

/** The manifest of the last build; an empty one where there is none or it cannot be read. */
export async function readManifest(folder: string): Promise<Manifest> {
  const nothing: Manifest = { version: 1, generator: '', handbooks: [] }
  const bytes = await readIfThere(join(folder, manifestName))
  if (!bytes) return nothing
  try {
    const manifest = JSON.parse(new TextDecoder().decode(bytes)) as Manifest
    return manifest.version === 1 && Array.isArray(manifest.handbooks) ? manifest : nothing
  } catch {
    return nothing
  }
}

/** Whether every file of an entry is still there as it was written. */
export async function isIntact(folder: string, entry: ManifestEntry): Promise<boolean> {
  for (const file of entry.files) {
    const bytes = await readIfThere(join(folder, file.path))
    if (!bytes || bytes.length !== file.bytes || sha256(bytes) !== file.sha256) return false
  }
  return true
}

export function entryKey(entry: { readonly handbook: string; readonly unit?: string }): string {
  return `${entry.handbook}/${entry.unit ?? ''}`
}

/** The entries of this build over those of the last one, which a build of only some handbooks leaves as they were. */
export function mergeEntries(last: readonly ManifestEntry[], made: readonly ManifestEntry[]): ManifestEntry[] {
  const entries = new Map(last.map((entry) => [entryKey(entry), entry]))
  for (const entry of made) entries.set(entryKey(entry), entry)
  return [...entries.values()].sort((a, b) => (entryKey(a) < entryKey(b) ? -1 : 1))
}
