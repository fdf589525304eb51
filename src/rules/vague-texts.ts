import { type Clause, clausesOf } from '../language/clauses.ts'
import { matchesOf } from '../language/matches.ts'
import type { Pointer } from '../language/pointer.ts'
import { simplify } from '../language/simplify.ts'
import { planForUnit } from '../model/effective.ts'
import type { ModelFile } from '../model/file.ts'
import { type IdentityList, identityLists, type Plan } from '../model/plan.ts'
import { find, findPlan, itemsOf } from '../model/references.ts'
import type { Unit } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Report } from './rule.ts'
import { bodyTexts, keysOf, type Text, valueTexts } from './texts.ts'

/** A half-open span of a text's offsets. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A text that tells people what to do, and the value of a plan that it is; of a unit's change, the plan as changed. */
export interface Instruction extends Text {
  readonly plan?: Plan
  readonly planPointer: Pointer
  /** The text in one script and width, for patterns; offsets are those of `text`. */
  readonly folded: string
}

/** Texts that say what is done: not names, principles, prohibitions, history or the story of a drill. */
const instructions = new RegExp(
  `^(?:${[
    'summary|scope|field/(?:use-when|first|actions/text)',
    'steps/(?:title|action|when|done-when|until)',
    'roles/duties|risks/measures|cases/criteria',
    'levels/(?:criteria|lifted-when|escalates/when)|thresholds/(?:source|occurs|lifted-when)',
    '(?:activation|termination)/(?:criteria|procedure)',
    'reports/(?:channel|content)|communications/(?:text|stages/say)|contacts/(?:purpose|agreement)',
    'training/(?:topic|form|assessment)|drills/evaluation|recovery/(?:evaluation|restore|actions/what)',
  ].join('|')})$`,
)

/** Texts that say what nobody may do: an exception opens them as it opens an order. */
const prohibitions = /^(?:never|field\/never|roles\/never|steps\/never)$/

const known = new WeakMap<Workspace, readonly Instruction[]>()
const forbidden = new WeakMap<Workspace, readonly Instruction[]>()
const byFile = new WeakMap<Workspace, ReadonlyMap<ModelFile, readonly Instruction[]>>()
const cut = new WeakMap<Instruction, readonly Clause[]>()

/** What plans tell people to do: front matter, bodies, the files that bodies include, and what units change. */
export function instructionsIn(workspace: Workspace): readonly Instruction[] {
  let found = known.get(workspace)
  if (!found) {
    found = [...inPlans(workspace), ...inUnits(workspace)]
    known.set(workspace, found)
  }
  return found
}

/** What the front matter of plans forbids. */
export function prohibitionsIn(workspace: Workspace): readonly Instruction[] {
  let found = forbidden.get(workspace)
  if (!found) {
    found = workspace.plans.flatMap((plan) =>
      valueTexts(plan.file)
        .filter(({ pointer }) => prohibitions.test(keysOf(pointer)))
        .map((text) => ({ ...text, plan, planPointer: text.pointer, folded: foldedOf(text.text) })),
    )
    forbidden.set(workspace, found)
  }
  return found
}

/** Those of one file, in order. */
export function instructionsOf(file: ModelFile, workspace: Workspace): readonly Instruction[] {
  let files = byFile.get(workspace)
  if (!files) {
    const grouped = new Map<ModelFile, Instruction[]>()
    for (const text of instructionsIn(workspace)) {
      const of = text.place().file
      const group = grouped.get(of)
      if (group) group.push(text)
      else grouped.set(of, [text])
    }
    files = grouped
    byFile.set(workspace, files)
  }
  return files.get(file) ?? []
}

/** Where a pattern matches a folded text; so many of one kind tell nothing more, and a hostile text has thousands. */
export function matchesIn(folded: string, pattern: RegExp): RegExpExecArray[] {
  return matchesOf(folded, pattern, 50)
}

/** The clauses of an instruction's folded text. */
export function clausesIn(text: Instruction): readonly Clause[] {
  let clauses = cut.get(text)
  if (!clauses) {
    clauses = clausesOf(text.folded)
    cut.set(text, clauses)
  }
  return clauses
}

/** The clause in which an offset stands, by its place among the clauses. */
export function clauseAt(text: Instruction, offset: number): number {
  const clauses = clausesIn(text)
  let [low, high] = [0, clauses.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((clauses[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The sentence in which an offset stands, or the one that many sentences after it; empty where there is none. */
export function sentenceAt(text: Instruction, offset: number, later = 0): Span {
  const clauses = clausesIn(text)
  let first = clauseAt(text, offset)
  const wanted = (clauses[first]?.sentence ?? 0) + later
  while (first > 0 && clauses[first - 1]?.sentence === wanted) first--
  while (first < clauses.length && (clauses[first]?.sentence ?? 0) < wanted) first++
  let last = first
  while (clauses[last + 1]?.sentence === wanted) last++
  const { length } = text.folded
  return { start: clauses[first]?.start ?? length, end: clauses[last]?.end ?? length }
}

/** One finding a text, at its first span, however many spans of it the rule tells of. Their words are the message's `words`. */
export function reportWords(text: Instruction, spans: readonly Span[], message = 'text'): Report[] {
  const [first] = spans
  if (!first) return []
  const words = [...new Set(spans.map(({ start, end }) => `“${text.text.slice(start, end)}”`))]
  return [{ place: text.place(first), plan: text.plan, message, values: { words, n: words.length } }]
}

function inPlans({ files, plans, drills, records }: Workspace): Instruction[] {
  const others = new Set([...drills, ...records].map(({ file }) => file))
  const planOf = new Map(plans.map((plan) => [plan.file, plan]))
  return files
    .filter((file) => file.schema === 'plan' && !others.has(file))
    .flatMap((file) => {
      const told = valueTexts(file).filter((text) => instructions.test(keysOf(text.pointer)))
      return [...told, ...bodyTexts(file)].map((text) => {
        return instruction(text, planOf.get(file), text.pointer)
      })
    })
}

function inUnits({ units, plans }: Workspace): Instruction[] {
  const files = new Map<ModelFile, Map<string, Unit>>()
  for (const unit of units) {
    if (!unit.data.plans) continue
    files.set(unit.file, (files.get(unit.file) ?? new Map()).set(unit.base.join('/'), unit))
  }
  return [...files].flatMap(([file, inFile]) =>
    valueTexts(file).flatMap((text) => {
      const start = text.pointer.indexOf('plans')
      const unit = start < 0 || start > 1 ? undefined : inFile.get(text.pointer.slice(0, start).join('/'))
      const plan = unit && findPlan(plans, String(text.pointer[start + 1]))
      if (!unit || !plan) return []
      const changed = planForUnit(plan, unit)
      const planPointer = inPlan(changed, text.pointer.slice(start + 2))
      if (!instructions.test(keysOf(planPointer))) return []
      return [instruction(text, changed, planPointer)]
    }),
  )
}

function instruction(text: Text, plan: Plan | undefined, planPointer: Pointer): Instruction {
  const { text: written, pointer, inBody, under, kind, place } = text
  return { text: written, pointer, inBody, under, kind, place, plan, planPointer, folded: foldedOf(written) }
}

/** What is longer is no text that somebody wrote to be read; its beginning must do. */
function foldedOf(text: string): string {
  return simplify(text.length > 20_000 ? text.slice(0, 20_000) : text)
}

/** `steps/report-up/action` of a change as `steps`, 3, `action` of the plan. */
function inPlan(plan: Plan, [list = '', reference = '', ...rest]: Pointer): Pointer {
  if (!Object.hasOwn(identityLists, list)) return [list, reference, ...rest].filter((segment) => segment !== '')
  const index = find(itemsOf(plan, list as IdentityList), String(reference))?.index ?? -1
  return [list, index, ...rest]
}
