import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import pLimit from 'p-limit'
import { isDraft } from '../../handbook/chapters/plan.ts'
import { buildId } from '../../io/build-id.ts'
import { liesWithin, type Output, openOutput, sweepOutput } from '../../io/output.ts'
import { readTemplates } from '../../io/templates.ts'
import { resolvePath } from '../../model/asset.ts'
import type { Workspace } from '../../model/workspace.ts'
import { drawFigures } from '../../render/drawings.ts'
import { createRenderer } from '../../render/render.ts'
import { UserFault } from '../../source/fault.ts'
import type { Finding, Message } from '../../source/finding.ts'
import { charactersIn } from './characters.ts'
import type { Formats } from './formats.ts'
import { type Job, type JobFilter, jobsOf } from './jobs.ts'
import { type LazyPress, lazyPress } from './lazy-press.ts'
import { openLedger } from './ledger.ts'
import { refuseTakenNames, writeLists } from './lists.ts'
import { draft, make, type Shop } from './make.ts'
import { entryKey, isIntact, type Manifest, type ManifestEntry, readManifest } from './manifest.ts'
import { sourcesOf } from './sources.ts'
import { stopping } from './stops.ts'

export interface BuildOptions {
  readonly root: string
  readonly today: string
  readonly generator: string
  /** Absolute; default: what the settings say. */
  readonly out?: string
  readonly formats?: Formats
  readonly filter: JobFilter
  readonly tabs: number | 'auto'
  readonly final: boolean
  readonly cache: boolean
  readonly browser?: string
  readonly sandbox: boolean
  readonly env: NodeJS.ProcessEnv
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal
  readonly say: (message: Message) => void
  readonly progress: (done: number, all: number, name: string) => void
}

export interface Built {
  readonly folder: string
  readonly made: readonly ManifestEntry[]
  readonly kept: readonly ManifestEntry[]
  /** Handbooks that were not written, and why. */
  readonly stopped: readonly { readonly job: Job; readonly findings: readonly Finding[] }[]
  /** Handbooks that `--final` does not write, and the titles of their plans that are not approved. */
  readonly refused: readonly { readonly job: Job; readonly plans: readonly string[] }[]
  /** Handbooks to which no plan applies. */
  readonly empty: readonly Job[]
  /** Files of handbooks that there are no more, and those of them that somebody has changed. */
  readonly removed: readonly string[]
  readonly changed: readonly string[]
  /** What kept handbooks from being made, each once. */
  readonly faults: readonly unknown[]
  readonly interrupted: boolean
}

/** Makes every handbook that is asked for, that no finding stops, and that is not already there as it should be. */
export async function runBuild(
  workspace: Workspace,
  findings: readonly Finding[],
  options: BuildOptions,
): Promise<Built> {
  const jobs = jobsOf(workspace, options.filter)
  refuseTakenNames(jobs)
  const folder = await outputFolder(workspace, options)
  const last = await readManifest(folder)
  const stopped = jobs
    .map((job) => ({ job, findings: stopping(job, findings, workspace) }))
    .filter((one) => one.findings.length > 0)
  const free = jobs.filter((job) => !stopped.some((one) => one.job === job))
  const empty = free.filter((job) => job.plans.length === 0)
  const templates = await readTemplates()
  const renderer = createRenderer(templates)
  const characters = (): Set<string> => charactersIn(workspace, templates)
  const press = lazyPress({ ...options, styles: renderer.styles, characters })
  const close = (): void => void press.close()
  options.signal.addEventListener('abort', close)
  try {
    const { today, generator } = options
    const printer = await press.name()
    const build = buildId()
    const tools = [generator, build ?? '', printer, today, ...Object.entries(templates).flat()]
    const shop: Shop = {
      ...{ workspace, renderer, today, generator, printer },
      press: press.open,
      figures: drawFigures(workspace.plans),
      sources: build === undefined ? undefined : sourcesOf(workspace, tools),
      folios: new Map(),
    }
    const work = { shop, press, last, folder }
    const sorted = await sort(
      free.filter((job) => job.plans.length > 0),
      work,
      options,
    )
    const made = await makeAll(sorted.wanted, await goneEntries(jobs, empty, work, options), work, options)
    const kept = [...sorted.kept, ...made.kept]
    const faults = [...made.faults]
    if (!faults.some(endsAll)) {
      const fresh = new Set([...kept, ...made.made].map(entryKey))
      await writeLists(workspace, folder, renderer, fresh).catch((fault: unknown) => faults.push(fault))
    }
    const interrupted = options.signal.aborted
    return { folder, stopped, empty, refused: sorted.refused, ...made, kept, faults, interrupted }
  } finally {
    options.signal.removeEventListener('abort', close)
    await press.close()
  }
}

interface Work {
  readonly shop: Shop
  readonly press: LazyPress
  readonly last: Manifest
  readonly folder: string
}

/** Which handbooks are there already as they should be, may not be printed, or are to be made. */
async function sort(
  jobs: readonly Job[],
  { shop, last, folder }: Work,
  options: BuildOptions,
): Promise<Pick<Built, 'kept' | 'refused'> & { wanted: Wanted[] }> {
  const lastByKey = new Map(last.handbooks.map((entry) => [entryKey(entry), entry]))
  const kept: ManifestEntry[] = []
  const refused: Built['refused'][number][] = []
  const wanted: Wanted[] = []
  for (const job of jobs) {
    // Signals come in between.
    await setImmediate()
    if (options.signal.aborted) break
    const drafts = options.final ? job.plans.filter((plan) => isDraft(shop, plan)) : []
    const before = options.cache ? lastByKey.get(keyOf(job)) : undefined
    const sources = before?.sources === undefined ? undefined : shop.sources?.(job, formatsOf(job, options))
    if (drafts.length > 0) refused.push({ job, plans: drafts.map((plan) => plan.data.title) })
    else if (before && sources && before.sources === sources && (await isIntact(folder, before))) kept.push(before)
    else wanted.push({ job, before })
  }
  return { kept, refused, wanted }
}

interface Wanted {
  readonly job: Job
  /** What the last build made of it, where that may be kept. */
  readonly before?: ManifestEntry
}

/** Entries of the last build that this one no longer has a handbook for. A build of some handbooks cannot tell. */
async function goneEntries(
  jobs: readonly Job[],
  empty: readonly Job[],
  { last }: Work,
  { filter }: BuildOptions,
): Promise<ManifestEntry[]> {
  if (filter.handbooks || filter.units || filter.files) return []
  const known = new Set(jobs.filter((job) => !empty.includes(job)).map(keyOf))
  return last.handbooks.filter((entry) => !known.has(entryKey(entry)))
}

type Made = Pick<Built, 'made' | 'kept' | 'removed' | 'changed' | 'faults'>

async function makeAll(
  jobs: readonly Wanted[],
  gone: readonly ManifestEntry[],
  work: Work,
  options: BuildOptions,
): Promise<Made> {
  const { shop, press, last, folder } = work
  if (jobs.length + gone.length === 0) {
    await sweepOutput(folder)
    return { made: [], kept: [], removed: [], changed: [], faults: [] }
  }
  const output = await openOutput(folder)
  const ledger = openLedger(output, options.generator, press.version)
  const faults: unknown[] = []
  const isOver = (): boolean => options.signal.aborted || faults.some(endsAll)
  let done = 0
  try {
    // One more than there are tabs: while they print, the next book is composed.
    const limit = pLimit(1 + (options.tabs === 'auto' ? availableParallelism() : options.tabs))
    await limit.map(jobs, async ({ job, before }) => {
      if (isOver()) return
      try {
        const one = draft(job, formatsOf(job, options), shop)
        if (before?.input === one.input && (await isIntact(folder, before))) {
          ledger.keep({ ...before, sources: one.sources })
        } else {
          const { entry, fault } = await make(one, shop, output)
          if (entry) await ledger.add(entry)
          if (fault) faults.push(fault)
        }
        options.progress(++done, jobs.length, job.name)
      } catch (error) {
        faults.push(error)
      }
    })
    const stale = options.signal.aborted ? [] : [...gone, ...superseded(last, ledger.made, options)]
    const removal = await removeFiles(stale, output)
    if (ledger.made.length + ledger.kept.length + gone.length > 0) {
      // On a full disk the manifest may just fit; where it does not, that is said already.
      await ledger.save(new Set(gone.map(entryKey))).catch((fault: unknown) => faults.push(fault))
    }
    return { made: ledger.made, kept: ledger.kept, ...removal, faults: options.signal.aborted ? [] : distinct(faults) }
  } finally {
    await output.close()
  }
}

/** What handbooks had in a format that the settings no longer ask for; one left out by the command line stays. */
function superseded(last: Manifest, made: readonly ManifestEntry[], { formats }: BuildOptions): ManifestEntry[] {
  if (formats) return []
  const now = new Map(made.map((entry) => [entryKey(entry), entry]))
  return last.handbooks.flatMap((entry) => {
    const after = now.get(entryKey(entry))
    // Without an input it was not finished: what is missing could not be made, and the old one is better than none.
    if (!after || after.input === '') return []
    const files = entry.files.filter((file) => !after.files.some(({ path }) => path === file.path))
    return [{ ...entry, files }]
  })
}

async function removeFiles(
  entries: readonly ManifestEntry[],
  output: Output,
): Promise<{ removed: string[]; changed: string[] }> {
  const removed: string[] = []
  const changed: string[] = []
  for (const { path, sha256 } of entries.flatMap((entry) => entry.files)) {
    const outcome = await output.remove(path, sha256)
    if (outcome === 'removed') removed.push(path)
    if (outcome === 'changed') changed.push(path)
  }
  return { removed, changed }
}

/** Faults that no other handbook can escape, and those of the program, after which nothing is sure. */
function endsAll(fault: unknown): boolean {
  return !(fault instanceof UserFault) || isFull(fault) || fault.key === 'fault.output-unwritable'
}

function isFull(fault: unknown): boolean {
  return fault instanceof UserFault && fault.key === 'fault.disk-full'
}

/** Without a browser, every handbook fails alike: that is told once. */
function distinct(faults: readonly unknown[]): unknown[] {
  const seen = new Map(faults.map((fault) => [fault instanceof Error ? fault.message : String(fault), fault]))
  return [...seen.values()]
}

function keyOf({ handbook, unit }: Job): string {
  return entryKey({ handbook: handbook.id, unit: unit?.id })
}

function formatsOf(job: Job, options: BuildOptions): Formats {
  return options.formats ?? new Set(job.handbook.formats ?? ['html', 'pdf'])
}

async function outputFolder(workspace: Workspace, { out, root }: BuildOptions): Promise<string> {
  if (out !== undefined) return resolve(out)
  const written = workspace.settings.output ?? 'dist/handbooks'
  const inside = resolvePath('', written)
  const folder = join(root, inside ?? '')
  if (inside === undefined || inside === '' || !(await liesWithin(root, folder))) {
    throw new UserFault('fault.output-outside', { folder: written })
  }
  return folder
}
