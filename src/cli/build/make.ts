import { compileHandbook } from '../../handbook/compiled.ts'
import { composeHandbook } from '../../handbook/compose.ts'
import type { FigureSource } from '../../handbook/figure-source.ts'
import type { Handbook } from '../../handbook/handbook.ts'
import { type AboutBook, aboutBook, type PrintRun } from '../../handbook/shelf/books.ts'
import { digest } from '../../io/cache.ts'
import { type Output, sha256 } from '../../io/output.ts'
import { finishPdf } from '../../io/print/finish.ts'
import { papersOf } from '../../io/print/papers.ts'
import type { Press } from '../../io/print/press.ts'
import { languageOfText } from '../../language/script.ts'
import type { Locale } from '../../messages/format.ts'
import { digestOf } from '../../model/digest.ts'
import type { Workspace } from '../../model/workspace.ts'
import { foliosFrom } from '../../render/folios.ts'
import { printRuns } from '../../render/print-runs.ts'
import type { Renderer } from '../../render/render.ts'
import { UserFault } from '../../source/fault.ts'
import type { Formats } from './formats.ts'
import type { Job } from './jobs.ts'
import type { ManifestEntry, ManifestFile } from './manifest.ts'
import { stableJson } from './stable-json.ts'

/** What all handbooks of a build share. */
export interface Shop {
  readonly workspace: Workspace
  readonly renderer: Renderer
  readonly figures: FigureSource
  readonly today: string
  readonly generator: string
  /** Opens on the first call; rejects with a UserFault where there is no browser. */
  readonly press: () => Promise<Press>
  /** Names the browser: with another, everything is printed again. */
  readonly printer: string
  /** What a book is made from; none where the program cannot tell itself from another build. */
  readonly sources?: (job: Job, formats: Formats) => string
  /** The page numbers of the last book of the same kind: the guess for the next one. */
  readonly folios: Map<string, ReadonlyMap<string, string>>
}

/** A handbook that is composed and rendered: what it would be made from is known before anything is printed. */
export interface Draft {
  readonly job: Job
  readonly handbook: Handbook
  readonly formats: Formats
  /** Of the formats that are asked for. */
  readonly html?: string
  readonly json?: string
  /** See `ManifestEntry`. */
  readonly input: string
  readonly sources?: string
  readonly about: AboutBook
}

/** More passes than this, and the page numbers do not settle: each pass can only move a row or two. */
const mostPasses = 5

export function draft(job: Job, formats: Formats, shop: Shop): Draft {
  const { workspace, renderer, figures, today } = shop
  const { unit, plans, handbook: settings } = job
  const parts = { workspace, settings, unit, plans }
  const handbook = composeHandbook({ ...parts, today, locale: languageOf(job, workspace), figures })
  const json = formats.has('json') ? stableJson(compileHandbook(parts)) : undefined
  const html = formats.has('html') ? renderer.web(handbook) : undefined
  const sheet = formats.has('pdf') ? renderer.print(handbook) : undefined
  const about = aboutBook({ settings, plans, date: today, ...handbook })
  const made = [
    shop.generator,
    shop.printer,
    [...formats].sort().join(),
    renderer.styles,
    html,
    sheet?.css,
    sheet?.body,
    json,
    JSON.stringify(about),
  ]
  return {
    job,
    handbook,
    formats,
    html,
    json,
    input: digest(made.map((part) => part ?? '')),
    sources: shop.sources?.(job, formats),
    about,
  }
}

/**
 * Writes the files of a draft. With `pdf`, prints until every page number in the contents is the one in the PDF. Where
 * it cannot be printed, what was written before that still counts, and the fault says why there is no more.
 */
export async function make(
  one: Draft,
  shop: Shop,
  output: Output,
): Promise<{ entry?: ManifestEntry; fault?: UserFault }> {
  const files: ManifestFile[] = []
  let prints: readonly PrintRun[] | undefined
  try {
    if (one.html !== undefined) files.push(await writeFile(`${one.job.path}.html`, one.html, output))
    if (one.json !== undefined) files.push(await writeFile(`${one.job.path}.json`, one.json, output))
    if (one.formats.has('pdf')) {
      const { pdf, pages, runs } = await print(one, shop)
      prints = runs
      files.push({ ...(await writeFile(`${one.job.path}.pdf`, pdf, output)), pages })
    }
  } catch (error) {
    if (!(error instanceof UserFault)) throw error
    return {
      entry: files.length > 0 ? entryOf({ ...one, input: '', sources: undefined }, files) : undefined,
      fault: error,
    }
  }
  return { entry: entryOf({ ...one, about: { ...one.about, prints } }, files) }
}

/**
 * The language of a book is that of the workspace or of its plans. That of the run is not: the same workspace makes the
 * same book on every machine.
 */
export function languageOf({ plans }: Pick<Job, 'plans'>, { settings }: Workspace): Locale {
  const lang = settings.locale ?? plans.find((plan) => plan.data.lang)?.data.lang
  return lang ?? languageOfText(plans.map((plan) => plan.data.title).join())
}

function entryOf({ job, handbook, input, sources, about }: Draft, files: readonly ManifestFile[]): ManifestEntry {
  return {
    handbook: job.handbook.id,
    unit: job.unit?.id,
    plans: job.plans.map((plan) => ({
      id: plan.id,
      version: plan.data.document?.version,
      digest: digestOf(plan),
    })),
    files,
    digest: handbook.digest,
    input,
    sources,
    about,
  }
}

async function print(
  { job, handbook }: Draft,
  shop: Shop,
): Promise<{ pdf: Uint8Array; pages: number; runs: readonly PrintRun[] }> {
  const press = await shop.press()
  const kind = job.handbook.id
  let folios = shop.folios.get(kind)
  for (let pass = 1; pass <= mostPasses; pass++) {
    const { anchors, ...sheet } = shop.renderer.print(handbook, folios)
    const printed = await press.print(sheet)
    const found = foliosFrom(handbook, printed.destinations)
    for (const anchor of anchors) {
      if (!found.has(anchor)) throw new Error(`The PDF of ${job.path} has no destination for ${anchor}`)
    }
    if (folios && anchors.every((anchor) => folios?.get(anchor) === found.get(anchor))) {
      const details = { date: shop.today, title: sheet.title, author: shop.workspace.settings.organisation?.name }
      const runs = printRuns(handbook, papersOf(printed.parts), printed.destinations)
      return { pdf: finishPdf(printed, details), pages: printed.pages, runs }
    }
    folios = found
    shop.folios.set(kind, found)
  }
  throw new Error(`The page numbers of ${job.path} do not settle`)
}

async function writeFile(path: string, bytes: Uint8Array | string, output: Output): Promise<ManifestFile> {
  await output.write(path, bytes)
  return { path, sha256: sha256(bytes), bytes: Buffer.byteLength(bytes) }
}
