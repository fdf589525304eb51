import type { ModelFile } from './file.ts'
import type { Problem } from './problem.ts'
import { unitSchema } from './schemas.ts'
import { soundValue } from './sound.ts'
import { suggest } from './suggest.ts'
import type { UnitData } from './types.ts'
import type { Unit } from './unit.ts'

/**
 * Reads the units of all files into a tree, and tells of ids that occur twice and of parents that cannot be. `complete` adds to
 * a unit what is said of it elsewhere.
 */
export function readUnits(
  files: readonly ModelFile[],
  problems: Problem[],
  complete: (unit: UnitData) => UnitData = (unit) => unit,
): Unit[] {
  const drafts = files.flatMap(draftsIn).map((draft) => ({ ...draft, data: complete(draft.data) }))
  const byId = new Map<string, Draft>()
  for (const draft of drafts) {
    const first = byId.get(draft.id)
    if (!first) byId.set(draft.id, draft)
    else {
      problems.push({
        rule: 'duplicate-id',
        place: { file: draft.file, pointer: [...draft.base, 'id'] },
        message: { key: 'duplicate-id.unit', values: { id: draft.id, other: first.file.source.path } },
        related: [
          { place: { file: first.file, pointer: [...first.base, 'id'] }, message: { key: 'duplicate-id.first' } },
        ],
      })
    }
  }
  const kept = [...byId.values()]
  for (const draft of kept) draft.parent = parentOf(draft, kept, byId, problems)
  const units = new Map<Draft, Unit>()
  return kept.map((draft) => unitOf(draft, units))
}

interface Draft {
  readonly id: string
  readonly file: ModelFile
  readonly base: readonly (string | number)[]
  readonly data: UnitData
  parent?: Draft
}

function draftsIn(file: ModelFile): Draft[] {
  const written = Array.isArray(file.data)
    ? file.data.map((data, index) => ({ data, base: [index] }))
    : [{ data: file.data, base: [] }]
  return written.flatMap(({ data, base }) => {
    const sound = soundValue(data, unitSchema()) as UnitData | undefined
    return typeof sound?.id === 'string' ? [{ id: sound.id, file, base, data: sound }] : []
  })
}

function parentOf(
  draft: Draft,
  all: readonly Draft[],
  byId: ReadonlyMap<string, Draft>,
  problems: Problem[],
): Draft | undefined {
  const reference = draft.data.parent
  if (reference === undefined) return undefined
  const place = { file: draft.file, pointer: [...draft.base, 'parent'] }
  const named = all.filter((other) => other.data.name === reference)
  const parent = byId.get(reference) ?? (named.length === 1 ? named[0] : undefined)
  if (!parent) {
    const near = suggest(reference, byId.keys())
    const key = near ? 'unknown-reference.near' : 'unknown-reference.none'
    problems.push({
      rule: 'unknown-reference',
      place,
      message: { key, values: { reference, near, list: { key: 'list.units' } } },
    })
    return undefined
  }
  const path = new Set<Draft>()
  for (let above: Draft | undefined = parent; above; above = above.parent) {
    if (above === draft) {
      problems.push({
        rule: 'unknown-reference',
        place,
        message: { key: 'unknown-reference.parent-circle', values: { reference } },
      })
      return undefined
    }
    if (path.has(above)) break
    path.add(above)
  }
  return parent
}

function unitOf(draft: Draft, made: Map<Draft, Unit>): Unit {
  const known = made.get(draft)
  if (known) return known
  const above = draft.parent ? unitOf(draft.parent, made).chain : []
  const chain: Unit[] = [...above]
  const isWhole = draft.data.parent === undefined || (above[0]?.isWhole ?? false)
  const unit: Unit = { id: draft.id, data: draft.data, file: draft.file, base: draft.base, chain, isWhole }
  chain.unshift(unit)
  made.set(draft, unit)
  return unit
}
