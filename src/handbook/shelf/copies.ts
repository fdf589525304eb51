import type { Locale } from '../../messages/format.ts'
import type { Plan } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import { canonicalPost, postName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { ShelvedBook } from './books.ts'

/** Who gets a copy of a book. Nobody where no distribution list of its plans names its unit. */
export interface Recipients {
  readonly copies: number
  readonly names: readonly string[]
}

/**
 * Counts copies over the distribution lists of a book's plans. Each plan lists its own copies, and a book holds several
 * plans: who is on three lists gets one book, who has two copies of one plan gets two.
 */
export function recipientsIn(
  workspace: Workspace,
  locale: Locale,
): (book: ShelvedBook, perUnit: boolean) => Recipients {
  const plans = new Map(workspace.plans.map((plan) => [plan.id, plan]))
  const lists = new Map<string, Map<string, Map<string, number>>>()
  const listOf = (plan: Plan): Map<string, Map<string, number>> => {
    const known = lists.get(plan.id) ?? distribution(plan, workspace, locale)
    lists.set(plan.id, known)
    return known
  }
  return (book, perUnit) => {
    const most = new Map<string, number>()
    for (const { id } of book.plans) {
      const plan = plans.get(id)
      if (!plan) continue
      const list = listOf(plan)
      const units = book.unit !== undefined ? [book.unit] : perUnit ? [''] : [...list.keys()]
      for (const unit of units) {
        for (const [name, copies] of list.get(unit) ?? []) {
          // Copies of a book for all go to each unit's own holder of a post.
          const key = book.unit === undefined ? `${unit}\n${name}` : name
          most.set(key, Math.max(most.get(key) ?? 0, copies))
        }
      }
    }
    const names = [...new Set([...most.keys()].map((key) => key.replace(/^.*\n/, '')).filter(Boolean))]
    return { copies: [...most.values()].reduce((sum, copies) => sum + copies, 0), names }
  }
}

/** Unit id → name of who holds a copy → how many. What names no unit stands under the empty text. */
function distribution(plan: Plan, workspace: Workspace, locale: Locale): Map<string, Map<string, number>> {
  const list = new Map<string, Map<string, number>>()
  for (const { to = '', unit: reference = '' } of plan.data.document?.distribution ?? []) {
    const unit = workspace.units.find(({ id, data }) => id === reference || data.name === reference)?.id ?? reference
    const names = list.get(unit) ?? new Map<string, number>()
    const name = holderName(plan, to, workspace, locale)
    names.set(name, (names.get(name) ?? 0) + 1)
    list.set(unit, names)
  }
  return list
}

/** A role, a contact, a post or free text, as it is printed. */
export function holderName({ data }: Plan, to: string, { settings }: Workspace, locale: Locale): string {
  const found = find(data.roles, to)?.item ?? find(data.contacts, to)?.item
  if (found) return found.name
  return to === '' ? '' : postName(settings, canonicalPost(settings, to), locale)
}
