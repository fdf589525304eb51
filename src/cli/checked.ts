import { type Cache, digest } from '../io/cache.ts'
import type { FoundInput } from '../io/files/load.ts'
import type { Asset } from '../model/asset.ts'
import type { Workspace, WorkspaceInput } from '../model/workspace.ts'
import type { ClauseResult } from '../rules/profiles/clauses.ts'
import type { Rule } from '../rules/rule.ts'
import type { Finding, Severity } from '../source/finding.ts'
import type { Source } from '../source/source.ts'
import type { LintOptions } from './lint.ts'
import type { OwnLoaded, OwnSource } from './own.ts'
import type { OwnFault } from './own-fault.ts'

/** What a run of `check` found, with no person's name or number in it. Depends on nothing but what it is asked with. */
export interface Checked {
  /** That the settings name. */
  readonly locale?: string
  /** Every file of the workspace. */
  readonly files: readonly string[]
  /** All of them, with their fingerprints; what a comment silences says so. */
  readonly findings: readonly Finding[]
  /** Plans held against the clauses of the profiles. */
  readonly clauses: readonly ClauseResult[]
  /** The rules that ran, and how grave each is. */
  readonly ran: Readonly<Record<string, Severity>>
  /** Whether they ended the run, and so concern whoever asked, whatever was asked. */
  readonly ended: boolean
  /** Rules of the workspace's own that were loaded, and what kept others from it. */
  readonly ownRules: readonly Rule[]
  readonly ownFaults: readonly OwnFault[]
  /** Those that findings point into. */
  readonly sources: ReadonlyMap<string, Source>
}

export interface CheckedOptions {
  readonly found: FoundInput
  /** As the run was asked with, for a fault to name. */
  readonly cwd: string
  readonly lint: LintOptions
  /** Rules of the workspace's own, where they are to be run. */
  readonly own?: OwnSource
  /** Nothing is remembered without one. */
  readonly cache?: Cache
}

/** Checks what was found, or remembers what the same texts, the same assets and the same options gave before. */
export async function checkInput({ found, cwd, lint, own, cache }: CheckedOptions): Promise<Checked> {
  const { input, patterns } = found
  const name = cache && isKnown(own) ? nameOf(input, lint, own) : undefined
  const before = name && recall(cache?.read(name), input)
  if (before) return before
  const [{ readFound }, { endingRun, lintAll }, { hidePersons }, { withFingerprints }, { clauseResults }] =
    await Promise.all([
      import('../io/files/load.ts'),
      import('./lint.ts'),
      import('../report/persons.ts'),
      import('../report/fingerprint.ts'),
      import('../rules/profiles/clauses.ts'),
    ])
  const workspace = readFound(input, patterns, cwd)
  const ofOwn = own && (await runFound(own, workspace, lint))
  const { findings, ran } = lintAll(workspace, { ...lint, own: ofOwn })
  const clauses = lint.only?.length ? [] : clauseResults(workspace, findings, lint.profiles)
  const shown = hidePersons(findings, workspace)
  const checked: Checked = {
    ended: endingRun(findings).length > 0,
    locale: workspace.settings.locale,
    files: workspace.files.map((file) => file.source.path),
    findings: withFingerprints(shown.findings, shown.sources),
    clauses,
    ran,
    sources: shown.sources,
    ownRules: ofOwn?.rules ?? [],
    ownFaults: ofOwn?.faults ?? [],
  }
  if (name && checked.ownFaults.length === 0) cache?.write(name, entryOf(checked, input, workspace))
  return checked
}

/** As it is written: masked texts as what was masked in them, since the texts themselves are at hand. */
interface Entry extends Omit<Checked, 'sources'> {
  /** Path to what it was when it was asked for. */
  readonly assets: Readonly<Record<string, string>>
  /** Path to the masked stretches of an input, offset and length in turn; or to a whole masked text. */
  readonly masks: Readonly<Record<string, readonly number[] | string>>
}

async function runFound(own: OwnSource, workspace: Workspace, lint: LintOptions): Promise<OwnLoaded> {
  const { loadOwn, runOwn } = await import('./own.ts')
  return runOwn(await loadOwn(own), own, workspace, lint)
}

/** Whether it can be known that rules of the workspace's own would find the same again. */
function isKnown(own: OwnSource | undefined): boolean {
  return own === undefined || own.mark !== undefined
}

function nameOf(input: WorkspaceInput, lint: LintOptions, own: OwnSource | undefined): string {
  const { settings, documents, units, people, refused = [] } = input
  const texts = [settings, ...documents, ...units, ...(people ? [people] : [])].flatMap(({ path, text }) => [
    path,
    text,
  ])
  return digest([JSON.stringify([lint, documents.length, units.length, people?.path, refused, own?.mark]), ...texts])
}

function entryOf({ sources, ...rest }: Checked, input: WorkspaceInput, workspace: Workspace): Entry {
  const texts = textsOf(input)
  return {
    ...rest,
    assets: Object.fromEntries([...workspace.assets].map(([path, asset]) => [path, markOf(asset)])),
    masks: Object.fromEntries([...sources].map(([path, { text }]) => [path, maskOf(texts.get(path), text)])),
  }
}

/** Undefined where there is no entry, and where a file that the plans name is no longer what it was. */
function recall(value: unknown, input: WorkspaceInput): Checked | undefined {
  const entry = value as Entry | undefined
  if (!entry) return undefined
  const { assets, masks, ...rest } = entry
  for (const [path, mark] of Object.entries(assets)) if (markOf(input.readAsset(path)) !== mark) return undefined
  const texts = textsOf(input)
  const sources = Object.entries(masks).map(([path, mask]): [string, Source] => {
    return [path, { path, text: typeof mask === 'string' ? mask : masked(texts.get(path) ?? '', mask) }]
  })
  return { ...rest, sources: new Map(sources) }
}

function textsOf({ settings, documents, units, people }: WorkspaceInput): Map<string, string> {
  return new Map([settings, ...documents, ...units, ...(people ? [people] : [])].map(({ path, text }) => [path, text]))
}

function markOf(asset: Asset): string {
  return asset.status === 'read' ? digest([asset.bytes]) : asset.status
}

const dot = '•'

function maskOf(text: string | undefined, shown: string): number[] | string {
  if (text?.length !== shown.length) return shown
  const mask: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === shown[at]) continue
    if (shown[at] !== dot) return shown
    const start = at
    while (shown[at + 1] === dot && text[at + 1] !== dot) at++
    mask.push(start, at + 1 - start)
  }
  return mask
}

function masked(text: string, mask: readonly number[]): string {
  let shown = ''
  let end = 0
  for (let at = 0; at < mask.length; at += 2) {
    const [start = 0, length = 0] = mask.slice(at, at + 2)
    shown += text.slice(end, start) + dot.repeat(length)
    end = start + length
  }
  return shown + text.slice(end)
}
