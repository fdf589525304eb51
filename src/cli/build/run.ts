import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import pLimit from 'p-limit'
import { findBrowser } from '../../io/browser/find.ts'
import { subsetFaces } from '../../io/fonts.ts'
import { liesWithin, type Output, openOutput } from '../../io/output.ts'
import { openPress, type Press } from '../../io/print/press.ts'
import { readTemplates } from '../../io/templates.ts'
import { type Locale, messageText } from '../../messages/format.ts'
import { resolvePath } from '../../model/asset.ts'
import type { Workspace } from '../../model/workspace.ts'
import { createRenderer, type Renderer } from '../../render/render.ts'
import { UserFault } from '../../source/fault.ts'
import type { Finding, Message } from '../../source/finding.ts'
import { type Job, type JobFilter, jobsOf, stopping } from './jobs.ts'
import { draft, type Formats, make, type Shop } from './make.ts'
import {
  entryKey,
  isIntact,
  type Manifest,
  type ManifestEntry,
  manifestName,
  mergeEntries,
  readManifest,
} from './manifest.ts'

export interface BuildOptions {
  readonly root: string
  readonly today: string
  readonly locale: Locale
  readonly generator: string
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
  readonly made: readonly ManifestEntry[]
  readonly kept: readonly ManifestEntry[]
  /** Handbooks that were not written, and why. */
  readonly stopped: readonly { readonly job: Job; readonly findings: readonly Finding[] }[]
  readonly refused: readonly Job[]
  readonly folder: string
  /** What kept the PDFs, or the rest of the build, from being made. */
  readonly fault?: UserFault
  readonly interrupted: boolean
}

/** Makes every handbook that is asked for, that no finding stops, and that is not already there as it should be. */
export async function runBuild(
  workspace: Workspace,
  findings: readonly Finding[],
  options: BuildOptions,
): Promise<Built> {
  const { jobs, notices } = jobsOf(workspace, options.filter)
  for (const notice of notices) options.say(notice)
  const folder = await outputFolder(workspace, options)
  const stopped = jobs.flatMap((job) => {
    const reasons = stopping(job, findings, workspace)
    return reasons.length > 0 ? [{ job, findings: reasons }] : []
  })
  const free = jobs.filter((job) => !stopped.some((one) => one.job === job))
  const refused = options.final
    ? free.filter((job) => job.plans.some((plan) => plan.data.document?.status !== 'approved'))
    : []
  const wanted = free.filter((job) => !refused.includes(job))
  const nothing = { made: [], kept: [], stopped, refused, folder, interrupted: false }
  if (wanted.length === 0) return nothing
  const last = await readManifest(folder)
  const output = await openOutput(folder)
  const renderer = createRenderer(await readTemplates())
  const press = lazyPress(renderer.styles, options)
  const stop = (): void => {
    void press.close()
    void output.close()
  }
  options.signal.addEventListener('abort', stop)
  try {
    const work: Work = { workspace, renderer, output, press, last, folder }
    const result = await makeAll(wanted, work, options)
    if (!options.signal.aborted) await writeManifest(result, jobs, work, options)
    return { ...nothing, ...result, interrupted: options.signal.aborted }
  } catch (error) {
    if (options.signal.aborted) return { ...nothing, interrupted: true }
    throw error
  } finally {
    options.signal.removeEventListener('abort', stop)
    await press.close()
    await output.close()
  }
}

interface Work {
  readonly workspace: Workspace
  readonly renderer: Renderer
  readonly output: Output
  readonly press: LazyPress
  readonly last: Manifest
  readonly folder: string
}

type Result = Pick<Built, 'made' | 'kept' | 'fault'>

async function makeAll(jobs: readonly Job[], work: Work, options: BuildOptions): Promise<Result> {
  const { workspace, renderer, output, press, last, folder } = work
  const shop: Shop = {
    workspace,
    output,
    renderer,
    today: options.today,
    locale: options.locale,
    generator: options.generator,
    press: press.open,
    printer: await press.name(),
    folios: new Map(),
  }
  const lastByKey = new Map(last.handbooks.map((entry) => [entryKey(entry), entry]))
  const kept: ManifestEntry[] = []
  const wanted: Job[] = []
  press.needs(charactersOf(workspace, options.locale))
  for (const job of jobs) {
    const { input, characters } = draft(job, formatsOf(job, options), shop)
    press.needs(characters)
    const before = lastByKey.get(entryKey({ handbook: job.handbook.id, unit: job.unit?.id }))
    if (options.cache && before?.input === input && (await isIntact(folder, before))) kept.push(before)
    else wanted.push(job)
  }
  const limit = pLimit(options.tabs === 'auto' ? availableParallelism() : options.tabs)
  const faults: UserFault[] = []
  let done = 0
  const entries = await Promise.all(
    wanted.map((job) =>
      limit(async () => {
        if (options.signal.aborted || faults.some(isFinal)) return undefined
        const formats = formatsOf(job, options)
        const made = await make(draft(job, formats, shop), formats, shop)
        if (made.fault) faults.push(made.fault)
        options.progress(++done, wanted.length, job.name)
        return made.entry
      }),
    ),
  )
  return { made: entries.filter((entry) => entry !== undefined), kept, fault: faults[0] }
}

/** Faults that no other handbook can escape, so that the rest is not tried. */
function isFinal(fault: UserFault): boolean {
  return fault.key === 'fault.disk-full' || fault.key === 'fault.output-unwritable'
}

function formatsOf(job: Job, options: BuildOptions): Formats {
  return options.formats ?? new Set((job.handbook.formats ?? ['html', 'pdf']).filter((format) => format !== 'json'))
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

interface LazyPress {
  /** Adds characters that will be printed. Only before it opens. */
  needs(text: string): void
  /** Names the browser that will print, without starting it; empty where there is none. */
  name(): Promise<string>
  open(): Promise<Press>
  version(): string | undefined
  close(): Promise<void>
}

/** The browser starts only when something is to be printed. */
function lazyPress(styles: string, options: BuildOptions): LazyPress {
  const found = findBrowser({ browserPath: options.browser, env: options.env })
  found.catch(() => undefined)
  const characters = new Set<string>()
  let opening: Promise<Press> | undefined
  let version: string | undefined
  const open = async (): Promise<Press> => {
    const browser = await found
    const press = await openPress({
      browser,
      sandbox: options.sandbox ? 'auto' : 'off',
      faces: subsetFaces([...characters].sort().join('')),
      styles,
      tabs: options.tabs,
    })
    version = press.version
    if (press.notice) options.say({ key: `notice.${press.notice}` })
    return press
  }
  return {
    needs: (text) => {
      for (const character of text) characters.add(character)
    },
    name: () =>
      found.then(
        ({ path, from }) => `${from} ${from === 'npm' ? '' : path}`,
        () => '',
      ),
    open: () => {
      opening ??= open()
      return opening
    },
    version: () => version,
    close: async () => {
      await opening?.then((press) => press.close()).catch(() => undefined)
    },
  }
}

/**
 * The characters that any handbook of the workspace may print: the same for a build of one handbook as for all, so that
 * both cut the fonts alike and give the same bytes.
 */
function charactersOf(workspace: Workspace, locale: Locale): string {
  return [...workspace.files.map((file) => file.source.text), messageText(locale)].join('')
}

async function writeManifest(result: Result, jobs: readonly Job[], work: Work, options: BuildOptions): Promise<void> {
  const { last, output, press } = work
  const isWhole = !options.filter.handbooks && !options.filter.units && !options.filter.files
  const known = new Set(jobs.map((job) => entryKey({ handbook: job.handbook.id, unit: job.unit?.id })))
  const still = isWhole ? last.handbooks.filter((entry) => known.has(entryKey(entry))) : last.handbooks
  const manifest: Manifest = {
    version: 1,
    generator: options.generator,
    browser: press.version() ?? last.browser,
    handbooks: mergeEntries(still, [...result.kept, ...result.made]),
  }
  await output.write(manifestName, `${JSON.stringify(manifest, null, 2)}\n`)
}
