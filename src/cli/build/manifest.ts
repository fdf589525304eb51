import { join } from 'node:path'
import type { AboutBook } from '../../handbook/shelf/books.ts'
import { readIfThere, sha256 } from '../../io/output.ts'
import { buildFormats } from './formats.ts'

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
  /** Of what it says and how it is set, down to the last character: where it is the same, nothing has to be printed. */
  readonly input: string
  /** Of all that it was made from: where it is the same, so is `input`. None where the program runs from its sources. */
  readonly sources?: string
  /** What the lists of all handbooks say of it. */
  readonly about?: AboutBook
}

export interface Manifest {
  readonly version: 1
  readonly generator: string
  readonly browser?: string
  readonly handbooks: readonly ManifestEntry[]
}

export const manifestName = 'manifest.json'

/**
 * The manifest of the last build; an empty one where there is none. It lies in a folder that others may write: entries
 * that this program would not have written are passed over.
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const bytes = await readIfThere(join(folder, manifestName))
  const read = bytes && parse(new TextDecoder().decode(bytes))
  if (!isRecord(read) || read.version !== 1 || !Array.isArray(read.handbooks)) {
    return { version: 1, generator: '', handbooks: [] }
  }
  return {
    version: 1,
    generator: String(read.generator),
    browser: typeof read.browser === 'string' ? read.browser : undefined,
    handbooks: read.handbooks.filter(isEntry).map(withoutOddWords),
  }
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`
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

/** The later of two entries with one key holds; sorted, so that the order of making does not show. */
export function mergeEntries(...lists: readonly (readonly ManifestEntry[])[]): ManifestEntry[] {
  const entries = new Map(lists.flat().map((entry) => [entryKey(entry), entry]))
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isEntry(value: unknown): value is ManifestEntry {
  if (!isRecord(value) || !isText(value.handbook) || !isTextOrNone(value.unit)) return false
  if (!isText(value.digest) || !isText(value.input) || !Array.isArray(value.plans)) return false
  if (!value.plans.every(isPlan)) return false
  if (!isTextOrNone(value.sources)) return false
  const path = value.unit === undefined ? value.handbook : `${value.handbook}/${value.unit}`
  return Array.isArray(value.files) && value.files.every((file) => isFile(file, path))
}

function isFile(value: unknown, path: string): boolean {
  if (!isRecord(value) || !isText(value.path) || !isText(value.sha256) || typeof value.bytes !== 'number') return false
  return buildFormats.some((format) => value.path === `${path}.${format}`)
}

function isPlan(value: unknown): boolean {
  return isRecord(value) && isText(value.id) && isText(value.digest) && isTextOrNone(value.version)
}

/** Where the words about a book are not as this program writes them, the book is listed without. */
function withoutOddWords(entry: ManifestEntry): ManifestEntry {
  return isAbout(entry.about) ? entry : { ...entry, about: undefined }
}

function isAbout(value: unknown): boolean {
  if (!isRecord(value) || !isText(value.title) || !isText(value.date)) return false
  const { edition, audience, restricted, prints = [] } = value
  if (edition !== 'file' && edition !== 'field') return false
  if (audience !== 'internal' && audience !== 'public') return false
  if (restricted !== 'none' && restricted !== 'some' && restricted !== 'all') return false
  return typeof value.draft === 'boolean' && Array.isArray(prints) && prints.every(isRun)
}

function isRun(value: unknown): boolean {
  if (!isRecord(value) || !isText(value.pages) || !isText(value.paper) || typeof value.count !== 'number') return false
  return value.use === 'book' || value.use === 'cards'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isTextOrNone(value: unknown): value is string | undefined {
  return value === undefined || isText(value)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
