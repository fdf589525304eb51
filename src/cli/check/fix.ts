import { type FoundInput, readFound } from '../../io/files/load.ts'
import type { Workspace } from '../../model/workspace.ts'
import { applyEdits } from '../../source/edits.ts'
import type { Edit, Finding } from '../../source/finding.ts'
import type { Source } from '../../source/source.ts'
import { type LintOptions, lint } from '../lint.ts'
import { withTexts } from './overlay.ts'

export interface FixOptions {
  readonly found: FoundInput
  /** As the run was asked with, for a fault to name. */
  readonly cwd: string
  readonly lint: LintOptions
  readonly isAsked: (file: string) => boolean
}

export interface Fixed {
  /** How many findings were mended. */
  readonly count: number
  /** The files that changed, as they were and as they are; nothing is written yet. */
  readonly files: readonly { readonly before: Source; readonly after: Source }[]
  /** Files in which a change was taken back: they could not have been read. */
  readonly takenBack: readonly string[]
  readonly before: Workspace
  readonly after: Workspace
}

const mostRounds = 10

/** Makes the changes that findings offer, again and again until there are none; never one that breaks its file. */
export function fix({ found, cwd, lint: options, isAsked }: FixOptions): Fixed {
  const look = (texts: ReadonlyMap<string, string>): State => {
    const workspace = readFound(withTexts(found, texts).input, found.patterns, cwd)
    return { texts, workspace, findings: lint(workspace, options).filter(({ file }) => isAsked(file)) }
  }
  const first = look(new Map())
  const refused: Refused = new Map()
  let state = first
  let count = 0
  for (let round = 0; round < mostRounds; round++) {
    let changes = changesIn(state, refused)
    if (changes.size === 0) break
    let next = look(new Map([...state.texts, ...textsOf(changes)]))
    const worse = [...changes.keys()].filter((path) => faultsIn(path, next) > faultsIn(path, state))
    if (worse.length > 0) {
      // From now on one change at a time; the one that did it is passed over.
      for (const path of worse) refused.set(path, (refused.get(path) ?? -1) + 1)
      changes = new Map([...changes].filter(([path]) => !worse.includes(path)))
      next = changes.size > 0 ? look(new Map([...state.texts, ...textsOf(changes)])) : state
    }
    for (const { applied } of changes.values()) count += applied
    state = next
  }
  const sources = new Map(first.workspace.files.map(({ source }) => [source.path, source]))
  const files = [...state.texts].flatMap(([path, text]) => {
    const before = sources.get(path)
    return before && before.text !== text ? [{ before, after: { path, text } }] : []
  })
  const takenBack = [...refused].filter(([, passed]) => passed > 0).map(([path]) => path)
  return { count, files, takenBack, before: first.workspace, after: state.workspace }
}

interface State {
  readonly texts: ReadonlyMap<string, string>
  readonly workspace: Workspace
  readonly findings: readonly Finding[]
}

/** File to how many of its changes, one at a time, are passed over. */
type Refused = Map<string, number>

type Changes = ReadonlyMap<string, { readonly text: string; readonly applied: number }>

function changesIn({ workspace, findings }: State, refused: Refused): Changes {
  const groups = new Map<string, (readonly Edit[])[]>()
  for (const { file, edits } of findings) {
    if (edits?.length) groups.set(file, [...(groups.get(file) ?? []), edits])
  }
  const changes = new Map<string, { text: string; applied: number }>()
  for (const { source } of workspace.files) {
    const { path, text } = source
    const passed = refused.get(path)
    const all = groups.get(path) ?? []
    const change = applyEdits(text, passed === undefined ? all : all.slice(passed, passed + 1))
    if (change.text !== text) changes.set(path, change)
  }
  return changes
}

function textsOf(changes: Changes): Map<string, string> {
  return new Map([...changes].map(([path, { text }]) => [path, text]))
}

/** Whatever rules were asked for, a file that can be read less than before is worse than before. */
function faultsIn(path: string, { workspace }: State): number {
  return workspace.problems.filter(({ rule, place }) => rule === 'syntax' && place.file.source.path === path).length
}
