import { join } from 'node:path'
import { printListOf } from '../../handbook/shelf/print-list.ts'
import { shelfOf } from '../../handbook/shelf/shelf.ts'
import { openOutput, readIfThere } from '../../io/output.ts'
import { digestOf } from '../../model/digest.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Renderer } from '../../render/render.ts'
import { printListCsv } from '../../render/shelf.ts'
import { UserFault } from '../../source/fault.ts'
import { type Job, jobsOf } from './jobs.ts'
import { languageOf } from './make.ts'
import { entryKey, type ManifestEntry, manifestName, readManifest } from './manifest.ts'

const names = { shelf: 'index.html', csv: 'print-list.csv', page: 'print-list.html' } as const

/**
 * Writes the lists of what lies in the output folder: all handbooks, and what to print. They tell of the folder and not of
 * this run, so a run for one unit renews its rows and leaves the others. `fresh` are the books of this run, by key.
 */
export async function writeLists(
  workspace: Workspace,
  folder: string,
  renderer: Renderer,
  fresh: ReadonlySet<string>,
): Promise<void> {
  const { handbooks } = await readManifest(folder)
  const locale = languageOf(workspace, workspace)
  const shelf = shelfOf(workspace, handbooks, locale, staleness(workspace, handbooks, fresh))
  const list = printListOf(workspace, handbooks, locale)
  const wanted = [
    [names.shelf, renderer.shelf(shelf)],
    [names.csv, printListCsv(list)],
    [names.page, renderer.printList(list)],
  ] as const
  const there = await Promise.all(wanted.map(([name]) => readIfThere(join(folder, name))))
  const changed = wanted.filter(([, text], index) => !there[index] || !Buffer.from(text).equals(there[index]))
  // Where no handbook was ever made, there is nothing to list.
  const isNew = handbooks.length === 0 && there.every((bytes) => bytes === undefined)
  if (changed.length === 0 || isNew) return
  const output = await openOutput(folder)
  try {
    for (const [name, text] of changed) await output.write(name, text)
  } finally {
    await output.close()
  }
}

/** A handbook whose HTML, PDF or JSON would be written over one of these is a slip of the settings. */
export function refuseTakenNames(jobs: readonly Job[]): void {
  const stems = [...Object.values(names), manifestName].map((name) => [name.replace(/\.\w+$/, ''), name])
  for (const { path } of jobs) {
    const taken = stems.find(([stem]) => stem === path.toLowerCase())
    if (taken?.[1]) throw new UserFault('fault.handbook-name-taken', { id: path, path: taken[1] })
  }
}

/** Tells of a book that this run has not looked at whether its plans are others now. */
function staleness(
  workspace: Workspace,
  entries: readonly ManifestEntry[],
  fresh: ReadonlySet<string>,
): (entry: Pick<ManifestEntry, 'handbook' | 'unit' | 'plans'>) => boolean {
  if (entries.every((entry) => fresh.has(entryKey(entry)))) return () => false
  const jobs = new Map(
    jobsOf(workspace, {}).map((job) => [entryKey({ handbook: job.handbook.id, unit: job.unit?.id }), job]),
  )
  return (entry) => {
    if (fresh.has(entryKey(entry))) return false
    const plans = jobs.get(entryKey(entry))?.plans ?? []
    const isSame = plans.every((plan, index) => {
      const before = entry.plans[index]
      return before?.id === plan.id && before.digest === digestOf(plan)
    })
    return !isSame || plans.length !== entry.plans.length
  }
}
