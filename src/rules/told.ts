import { type Sentence, sentencesOf } from '../language/sentences.ts'
import { simplify } from '../language/simplify.ts'
import type { ModelFile } from '../model/file.ts'
import type { Plan } from '../model/plan.ts'
import { find, findPlan } from '../model/references.ts'
import type { Role } from '../model/types.ts'
import type { Workspace } from '../model/workspace.ts'
import { bodyTexts, keysOf, type Text, valueTexts } from './texts.ts'

/** How a text speaks: it tells what to do, is said to others, tells what somebody did in a drill, or what was wrong there. */
export type Manner = 'order' | 'speech' | 'event' | 'fault'

/** A text that somebody acts on or hears. `plain` is what rules read: folded and Simplified, of the same length. */
export interface Told extends Text {
  readonly file: ModelFile
  readonly manner: Manner
  readonly plain: string
  /** The plan that it belongs to, or that its drill plays. */
  readonly plan?: Plan
  readonly hazards: readonly string[]
}

/** Keys of values that are read, without ids and indices, and how each speaks. What forbids is not among them. */
const manners: readonly (readonly [RegExp, Manner])[] = [
  [/^communications\/(?:[^/]+\/)?(?:text|stages\/say)$/, 'speech'],
  [/^events\/what$/, 'event'],
  [/^(?:findings\/what|ratings\/evidence|conclusion)$/, 'fault'],
  [
    /^(?:title|summary|scope|field\/(?:first|actions\/text)|steps\/(?:[^/]+\/)?(?:title|action|done-when)|roles\/(?:[^/]+\/)?duties|risks\/measures|principles(?:\/(?:title|text))?|(?:activation|termination)\/procedure|reports\/(?:[^/]+\/)?(?:channel|content)|contacts\/(?:[^/]+\/)?purpose|training\/(?:topic|form|assessment)|drills\/(?:[^/]+\/)?(?:scenario|evaluation)|recovery\/(?:evaluation|restore|actions\/what)|scenario|purpose|objectives\/text|injects\/content|evaluation|safety\/(?:signs|told))$/,
    'order',
  ],
]
/** A heading, a line before a list or the head of a column that turns all below it into what nobody may do. */
const forbids =
  /(?:严禁|禁止|不得|不准|不许|不要|切忌|切勿|禁忌|忌讳|误区|错误|反面|不该|不应|不能|禁令|红线)|\b(?:never|do not|don['’]t|must not|prohibited|forbidden|mistakes?|wrong)\b/i

const known = new WeakMap<Workspace, readonly Told[]>()
const cut = new WeakMap<Told, readonly Sentence[]>()

/** What plans, what units change of them, drills and records tell people to do and to say; not what they forbid. */
export function toldIn(workspace: Workspace): readonly Told[] {
  let told = known.get(workspace)
  if (!told) {
    told = read(workspace)
    known.set(workspace, told)
  }
  return told
}

export function sentencesIn(told: Told): readonly Sentence[] {
  let sentences = cut.get(told)
  if (!sentences) {
    sentences = sentencesOf(told.plain)
    cut.set(told, sentences)
  }
  return sentences
}

const mannersKnown = new Map<string, Manner | undefined>()

/** Ids of units' changes stand in the keys: what is remembered is bounded. */
function mannerOf(keys: string): Manner | undefined {
  if (!mannersKnown.has(keys)) {
    if (mannersKnown.size > 5000) mannersKnown.clear()
    mannersKnown.set(keys, manners.find(([pattern]) => pattern.test(keys))?.[1])
  }
  return mannersKnown.get(keys)
}

/** Whether it is told to those of another organisation: what the police do is theirs to know. */
export function isOutsiders({ plan, pointer }: Told): boolean {
  const [list, index] = pointer
  if (!plan || typeof index !== 'number') return false
  const role = list === 'roles' ? plan.data.roles[index] : list === 'steps' ? ownerOf(plan, index) : undefined
  return role?.external === true
}

function ownerOf(plan: Plan, index: number): Role | undefined {
  const owner = plan.data.steps[index]?.owner
  return owner === undefined ? undefined : find(plan.data.roles, owner)?.item
}

function read(workspace: Workspace): Told[] {
  const { plans, drills, records } = workspace
  const planOf = new Map<ModelFile, Plan | undefined>(plans.map((plan) => [plan.file, plan]))
  for (const { file, data } of [...drills, ...records]) planOf.set(file, findPlan(plans, data.plan))
  return workspace.files.flatMap((file) => {
    if (file.schema === 'settings') return []
    const values = valueTexts(file).flatMap((text) => {
      const start = file.schema === 'units' ? text.pointer.indexOf('plans') : -1
      if (file.schema === 'units' && (start < 0 || start > 1)) return []
      const plan = start < 0 ? planOf.get(file) : findPlan(plans, String(text.pointer[start + 1]))
      const keys = keysOf(start < 0 ? text.pointer : text.pointer.slice(start + 2))
      const manner = mannerOf(keys)
      return manner ? [told(text, file, manner, plan)] : []
    })
    const plan = planOf.get(file)
    const body = bodyTexts(file).flatMap((text) => {
      return text.under && forbids.test(simplify(text.under)) ? [] : [told(text, file, 'order', plan)]
    })
    return [...values, ...body]
  })
}

function told(text: Text, file: ModelFile, manner: Manner, plan: Plan | undefined): Told {
  const { text: written, pointer, inBody, under, kind, place } = text
  const hazards = plan?.data.hazard ?? []
  return { text: written, pointer, inBody, under, kind, place, file, manner, plan, plain: simplify(written), hazards }
}
