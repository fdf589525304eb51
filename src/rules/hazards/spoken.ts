import { fold } from '../../language/numerals.ts'
import type { Plan } from '../../model/plan.ts'
import type { Workspace } from '../../model/workspace.ts'
import { bodyFilesOf } from '../plan-bodies.ts'
import { bodyTexts, keysOf, valueTexts } from '../texts.ts'

/** All that a plan tells people, folded, a text a paragraph: what they do and have, and what they must not do. */
export interface Spoken {
  readonly told: string
  readonly forbidden: string
  /** What it is called and where it holds, besides. */
  readonly about: string
}

const known = new WeakMap<Plan, Spoken>()

export function spokenIn(plan: Plan, workspace: Workspace): Spoken {
  let spoken = known.get(plan)
  if (!spoken) {
    spoken = read(plan, workspace)
    known.set(plan, spoken)
  }
  return spoken
}

/** Neither names of documents, history, the story of a drill, what is learnt there, nor what might happen. */
const silent =
  /^(?:id|title|summary|lang|hazard|profiles|basis|document|scope|drills|training|annexes|related|parent|applies-to|risks\/(?:risk|likelihood|impact)|cases)(?:\/|$)/
/** Posts are no places: whoever holds one tells nothing of where the plan holds. */
const post = /^roles\/(?:holder|deputies|members)$|^(?:document|distribution)(?:\/|$)/
const forbidding = /(?:^|\/)(?:never|avoid)$/

function read(plan: Plan, workspace: Workspace): Spoken {
  const told: string[] = []
  const forbidden: string[] = []
  const about: string[] = []
  for (const { text, pointer } of valueTexts(plan.file)) {
    const keys = keysOf(pointer)
    if (post.test(keys)) continue
    if (forbidding.test(keys)) forbidden.push(text)
    else (silent.test(keys) ? about : told).push(text)
  }
  for (const file of bodyFilesOf(plan, workspace)) told.push(...bodyTexts(file).map(({ text }) => text))
  told.push(...placesOf(plan))
  const joined = (texts: readonly string[]): string => fold(texts.join('\n\n'))
  return { told: joined(told), forbidden: joined(forbidden), about: joined(about) }
}

/** `assembly-point`: the key of a place says what it is. */
function placesOf({ data }: Plan): string[] {
  return data.steps.flatMap(({ place }) => (place === undefined ? [] : [place.replaceAll('-', ' ')]))
}
