import { digest } from '../../io/cache.ts'
import type { Unit } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Formats } from './formats.ts'
import type { Job } from './jobs.ts'

/** What every book of a build is made from beside the plans: the program, its templates, the browser, the date. */
export type Tools = readonly string[]

/**
 * Tells of a job what it is made from, as one hash: where it is the same, so is the book, and nothing has to be composed
 * to know it. Where it is another, the book may still be the same. All documents count for every book, since a step may
 * wait for one of another plan; of the units its own and those above it, and the names of the others.
 */
export function sourcesOf(workspace: Workspace, tools: Tools): (job: Job, formats: Formats) => string {
  const {
    rules: _rules,
    profiles: _profiles,
    plugins: _plugins,
    handbooks: _handbooks,
    ...settings
  } = workspace.settings
  const documents = workspace.files.filter((file) => file.schema !== 'units' && file !== workspace.settingsFile)
  const shared = digest([
    ...tools,
    JSON.stringify(settings),
    JSON.stringify(workspace.units.map(({ id, data }) => [id, data.name, data.parent, data.tags])),
    ...documents.flatMap(({ source }) => [source.path, source.text]),
    ...[...workspace.assets].flatMap(([path, asset]) => [path, asset.status === 'read' ? asset.bytes : asset.status]),
  ])
  const unitDigests = new WeakMap<Unit, string>()
  const ofUnit = (unit: Unit): string => {
    const known = unitDigests.get(unit) ?? digest([JSON.stringify(unit.data)])
    unitDigests.set(unit, known)
    return known
  }
  return ({ handbook, unit, plans }, formats) =>
    digest([
      shared,
      JSON.stringify([handbook, plans.map((plan) => plan.id), [...formats].sort()]),
      ...(unit?.chain ?? []).map(ofUnit),
    ])
}
