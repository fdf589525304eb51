import type { Pointer } from '../language/pointer.ts'
import type { VagueWord } from '../language/vague.ts'
import { planForUnit } from '../model/effective.ts'
import type { ModelFile } from '../model/file.ts'
import { type IdentityList, identityLists, type Plan } from '../model/plan.ts'
import { find, findPlan, itemsOf } from '../model/references.ts'
import type { Unit } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Report } from './rule.ts'
import { bodyTexts, keysOf, type Text, valueTexts } from './texts.ts'

/** A text that tells people what to do, and the value of a plan that it is; of a unit's change, the plan as changed. */
export interface Instruction extends Text {
  readonly plan?: Plan
  readonly planPointer: Pointer
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

const known = new WeakMap<Workspace, readonly Instruction[]>()

/** What plans tell people to do: front matter, bodies, the files that bodies include, and what units change. */
export function instructionsIn(workspace: Workspace): readonly Instruction[] {
  let found = known.get(workspace)
  if (!found) {
    found = [...inPlans(workspace), ...inUnits(workspace)]
    known.set(workspace, found)
  }
  return found
}

/** One finding a text, however many vague words it holds. */
export function reportVague(text: Instruction, words: readonly VagueWord[]): Report[] {
  const [first] = words
  if (!first) return []
  const named = [...new Set(words.map(({ word }) => `“${word}”`))]
  return [{ place: text.place(first), plan: text.plan, message: 'text', values: { words: named } }]
}

function inPlans({ files, plans, drills, records }: Workspace): Instruction[] {
  const others = new Set([...drills, ...records].map(({ file }) => file))
  const planOf = new Map(plans.map((plan) => [plan.file, plan]))
  return files
    .filter((file) => file.schema === 'plan' && !others.has(file))
    .flatMap((file) => {
      const told = valueTexts(file).filter((text) => instructions.test(keysOf(text.pointer)))
      return [...told, ...bodyTexts(file)].map((text) => {
        return { ...text, plan: planOf.get(file), planPointer: text.pointer }
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
      return [{ ...text, plan: changed, planPointer }]
    }),
  )
}

/** `steps/report-up/action` of a change as `steps`, 3, `action` of the plan. */
function inPlan(plan: Plan, [list = '', reference = '', ...rest]: Pointer): Pointer {
  if (!Object.hasOwn(identityLists, list)) return [list, reference, ...rest].filter((segment) => segment !== '')
  const index = find(itemsOf(plan, list as IdentityList), String(reference))?.index ?? -1
  return [list, index, ...rest]
}
