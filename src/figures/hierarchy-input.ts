import { hierarchyOf } from '../analysis/hierarchy.ts'
import type { Plan } from '../model/plan.ts'

/** A plan as it is drawn: with the number of its chapter, or none where it is not in the book. */
export interface HierarchyPlan {
  readonly id: string
  readonly title: string
  readonly chapter?: number
  readonly parent?: string
}

/** The plans of a book and those above them. A parent that there is no file of is known by the name that is written. */
export function hierarchyInput(
  book: readonly Plan[],
  chapters: ReadonlyMap<string, number>,
  plans: readonly Plan[],
): HierarchyPlan[] {
  const { parentOf } = hierarchyOf(plans)
  const found = new Map<string, HierarchyPlan>()
  const add = (plan: Plan, title: string): void => {
    if (found.has(plan.id)) return
    const above = parentOf(plan)
    const written = above ? undefined : plan.data.parent
    const parent = above?.id ?? (written && `named ${written}`)
    found.set(plan.id, { id: plan.id, title, chapter: chapters.get(plan.id), parent })
    if (written) found.set(`named ${written}`, { id: `named ${written}`, title: written })
    if (above && !isSealed(above, chapters)) add(above, above.data.title)
  }
  for (const { id, data } of book) {
    const plan = plans.find((other) => other.id === id)
    if (plan) add(plan, data.title)
  }
  return [...found.values()]
}

/** A plan for few hands is not named in a book that does not hold it. */
function isSealed({ id, data }: Plan, chapters: ReadonlyMap<string, number>): boolean {
  return data.document?.classification === 'restricted' && !chapters.has(id)
}
