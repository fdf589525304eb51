import { fold } from '../../language/numerals.ts'
import { type Place, rangeOf } from '../../model/file.ts'
import { type Plan, phaseOf, placeIn } from '../../model/plan.ts'
import { findPlan } from '../../model/references.ts'
import type { SectionDemand, Step } from '../../model/types.ts'
import { placeInUnit } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import { ancestorsOf } from '../ancestors.ts'
import { patternOf } from '../hazards/clauses.ts'
import { isMapping, isWritten } from '../items.ts'
import { bodyFilesOf, chaptersOf } from '../plan-bodies.ts'
import { instructionsOf } from '../vague-texts.ts'

/** Where a plan has what a profile asks for: a key, a chapter, a name, or the plan above. Undefined where nowhere. */
export function evidenceOf(section: SectionDemand, plan: Plan, workspace: Workspace): Place | undefined {
  const own =
    inKeys(section, plan, workspace) ?? inChapters(section, plan, workspace) ?? inWords(section, plan, workspace)
  if (own || !section.inherited) return own
  for (const above of ancestorsOf(plan, workspace.plans)) {
    const found =
      inKeys(section, above, workspace) ?? inChapters(section, above, workspace) ?? inWords(section, above, workspace)
    if (found) return found
  }
  return undefined
}

/** The first of some keys that a plan has, or that stands beside it. */
export function inKeys(
  { keys = [] }: Pick<SectionDemand, 'keys'>,
  plan: Plan,
  workspace: Workspace,
): Place | undefined {
  for (const path of keys) {
    const found = ofWorkspace(path, plan, workspace) ?? inFrontMatter(path, plan)
    if (found) return found
  }
  return undefined
}

/** What stands beside the plan: its units, their places, and the plans below it. */
function ofWorkspace(path: string, plan: Plan, { units, plans }: Workspace): Place | undefined {
  if (path === 'children') {
    const child = plans.find(({ data }) => data.parent !== undefined && findPlan(plans, data.parent) === plan)
    return child && placeIn(child, ['parent'])
  }
  if (path === 'units') return units[0] && placeInUnit(units[0], [], 'first-key')
  const unit = path === 'units/places' ? units.find(({ data }) => data.places) : undefined
  return unit && placeInUnit(unit, ['places'], 'key')
}

interface Spot {
  readonly value: unknown
  readonly pointer: readonly (string | number)[]
}

/** `steps[phase=warning]/place`: any item that has the value, or any value of it where only the key is named. */
function inFrontMatter(path: string, plan: Plan): Place | undefined {
  const [first = ''] = /^[a-z-]+/.exec(path) ?? []
  const data = plan.data as unknown as Readonly<Record<string, unknown>>
  if (data[first] === undefined) return isWritten(plan, [first]) ? placeIn(plan, [first]) : undefined
  let spots: Spot[] = [{ value: plan.data, pointer: [] }]
  for (const segment of path.split('/')) {
    const [key = '', ...filters] = segment.replaceAll(']', '').split('[')
    spots = spots
      .flatMap(({ value, pointer }) => {
        const inner = isMapping(value) ? value[key] : undefined
        if (!Array.isArray(inner)) return [{ value: inner, pointer: [...pointer, key] }]
        return inner.map((item: unknown, index) => ({ value: item, pointer: [...pointer, key, index] }))
      })
      .filter(({ value }) => isThere(value) && filters.every((filter) => passes(value, filter, key)))
  }
  const [spot] = spots
  return spot && placeIn(plan, spot.pointer)
}

function isThere(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null && value !== false
}

function passes(value: unknown, filter: string, list: string): boolean {
  if (!isMapping(value)) return false
  const [key = '', wanted] = filter.split('=')
  const own = list === 'steps' && key === 'phase' ? phaseOf(value as unknown as Step) : value[key]
  if (wanted === undefined) return isThere(own)
  return Array.isArray(own) ? own.includes(wanted) : String(own) === wanted
}

function inChapters({ headings = [] }: SectionDemand, plan: Plan, workspace: Workspace): Place | undefined {
  if (headings.length === 0) return undefined
  for (const file of bodyFilesOf(plan, workspace)) {
    const chapter = chaptersOf(file).find(({ says, text }) => says && holdsAny(text, headings))
    if (chapter) return { file, pointer: [], range: rangeOf({ file, pointer: [], range: chapter.range }) }
  }
  return undefined
}

function inWords(section: SectionDemand, plan: Plan, workspace: Workspace): Place | undefined {
  return inNames(section, plan) ?? inSentences(section, plan, workspace)
}

/** A sentence of the plan that fits a pattern, such as one that says how often the plan is looked at again. */
function inSentences({ sentences = [] }: SectionDemand, plan: Plan, workspace: Workspace): Place | undefined {
  if (sentences.length === 0) return undefined
  const pattern = patternOf(sentences)
  for (const text of instructionsOf(plan.file, workspace)) {
    pattern.lastIndex = 0
    const match = pattern.exec(text.folded)
    if (match) return text.place({ start: match.index, end: match.index + match[0].length })
  }
  return undefined
}

/** Names and duties of roles, titles and actions of steps, names of resources, contacts, forms and annexes. */
function inNames({ names = [] }: SectionDemand, plan: Plan): Place | undefined {
  if (names.length === 0) return undefined
  const { roles, steps, resources = [], contacts = [], forms = [], annexes = [] } = plan.data
  const spoken: readonly (readonly [string, readonly (readonly (string | undefined)[])[]])[] = [
    ['roles', roles.map(({ name, short, duties = [] }) => [name, short, ...duties])],
    ['steps', steps.map(({ title, action, 'done-when': done }) => [title, action, done])],
    ['resources', resources.map(({ name }) => [name])],
    ['contacts', contacts.map(({ name, purpose }) => [name, purpose])],
    ['forms', forms.map(({ title }) => [title])],
    ['annexes', annexes.map(({ title, file }) => [title, file])],
  ]
  for (const [list, items] of spoken) {
    const index = items.findIndex((texts) => texts.some((text) => text !== undefined && holdsAny(text, names)))
    if (index >= 0) return placeIn(plan, [list, index])
  }
  return undefined
}

/** Whether a text holds any of some words, whatever their width and case. */
export function holdsAny(text: string, words: readonly string[]): boolean {
  const folded = fold(text).toLowerCase()
  return words.some((word) => folded.includes(fold(word).toLowerCase()))
}
