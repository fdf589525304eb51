import type { Pointer } from '../language/pointer.ts'
import { type Identified, type IdentityList, identityLists, labelOf, type Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import { find, itemsOf } from './references.ts'
import { schemaOf } from './schemas.ts'
import { walk } from './walk.ts'

/**
 * A plan in which each reference that names nothing names what was meant by it, where that is told; so that a slip of the pen is
 * told once, and not again by each rule that misses what it should have named.
 */
export function withMeantReferences(
  plan: Plan,
  problems: readonly Problem[],
): { readonly plan: Plan; readonly problems: readonly Problem[] } {
  const slips = problems.flatMap((problem) => slipOf(problem) ?? [])
  if (slips.length === 0) return { plan, problems }
  const renamed = renamedItems(plan, slips)
  const told = new Set(renamed.flatMap(({ slips: own }) => own))
  let data: unknown = plan.data
  for (const { list, index, id } of renamed) data = replaced(data, [list, index, 'id'], id)
  const mangled = new Set<Problem>()
  for (const slip of slips) {
    if (told.has(slip)) continue
    if (isMangled(slip)) mangled.add(slip.problem)
    const { pointer, at } = slip.problem.place
    data = at === 'key' ? withKey(data, pointer, slip.near) : replaced(data, pointer, slip.near)
  }
  const others = problems.filter(
    (problem) => !mangled.has(problem) && !slips.some((slip) => told.has(slip) && slip.problem === problem),
  )
  return {
    plan: { ...plan, data: data as Plan['data'] },
    problems: [...others, ...renamed.map((one) => renamedProblem(plan, one))],
  }
}

/**
 * Where an id stands twice in a list and another, which nothing has, is asked of the same list, the second item was meant to have
 * it: that is told once, and the item has it.
 */
export function withMeantDuplicate(
  plan: Plan,
  duplicates: readonly Problem[],
  problems: readonly Problem[],
): { readonly plan: Plan; readonly duplicates: readonly Problem[]; readonly problems: readonly Problem[] } {
  const [duplicate, another] = duplicates
  if (!duplicate || another || duplicate.message.key !== 'duplicate-id.item') return { plan, duplicates, problems }
  const [list = ''] = duplicate.place.pointer as string[]
  const asked = problems.filter(({ rule, message }) => {
    const own = message.values?.list
    return rule === 'unknown-reference' && typeof own === 'object' && 'key' in own && own.key === `list.${list}`
  })
  const ids = new Set(asked.map(({ message }) => String(message.values?.reference)))
  const [id] = ids
  if (id === undefined || ids.size > 1) return { plan, duplicates, problems }
  const data = replaced(plan.data, duplicate.place.pointer, id) as Plan['data']
  const message = { key: 'duplicate-id.item-meant', values: { ...duplicate.message.values, meant: id } }
  return {
    plan: { ...plan, data },
    duplicates: [{ ...duplicate, message }],
    problems: problems.filter((problem) => !asked.includes(problem)),
  }
}

/** An id with signs that no id may have is told where it is given: who names it without them is right. */
function isMangled({ reference, near }: Slip): boolean {
  return /[^\p{L}\p{N}-]/u.test(near) && near.replace(/[^\p{L}\p{N}]+/gu, '-') === reference
}

interface Slip {
  readonly problem: Problem
  readonly reference: string
  readonly near: string
  readonly list: string
}

/** An item whose id was misspelt: nothing names it, and all that names nothing names it but for a slip. */
interface Renamed {
  readonly list: IdentityList
  readonly index: number
  readonly item: Identified
  readonly id: string
  readonly slips: readonly Slip[]
}

function slipOf(problem: Problem): Slip | undefined {
  const { reference, near, list } = problem.message.values ?? {}
  if (!/^unknown-reference\.(?:near|post)$/.test(problem.message.key) || typeof near !== 'string') return undefined
  const key = typeof list === 'object' && 'key' in list ? list.key.slice('list.'.length) : ''
  return { problem, reference: String(reference), near, list: key }
}

function renamedItems(plan: Plan, slips: readonly Slip[]): Renamed[] {
  const byReference = new Map<string, Slip[]>()
  for (const slip of slips) byReference.set(slip.reference, [...(byReference.get(slip.reference) ?? []), slip])
  const several = [...byReference].filter(([, own]) => own.length > 1)
  if (several.length === 0) return []
  const named = namesInUse(plan)
  return several.flatMap(([id, own]) => {
    const [{ near, list }] = own as [Slip]
    const lists = (Object.keys(identityLists) as IdentityList[]).toSorted(
      (a, b) => Number(b === list) - Number(a === list),
    )
    const found = lists.flatMap((one) => {
      const { item, index } = find(itemsOf(plan, one), near) ?? {}
      return item?.id === near && index !== undefined ? [{ list: one, item, index }] : []
    })
    const [first] = found
    return first && !named.has(near) && !named.has(labelOf(first.item)) ? [{ ...first, id, slips: own }] : []
  })
}

/** Every text that stands where a reference may. */
function namesInUse({ data }: Plan): ReadonlySet<string> {
  const names = new Set<string>()
  walk(data, schemaOf('plan'), {
    value: (value, own) => {
      if (typeof value === 'string' && own['x-ref']) names.add(value)
    },
    key: (key, own) => {
      if (own['x-key-ref']) names.add(key)
    },
  })
  return names
}

function renamedProblem({ file }: Plan, { list, index, item, id, slips }: Renamed): Problem {
  return {
    rule: 'unknown-reference',
    place: { file, pointer: [list, index, 'id'] },
    message: { key: 'unknown-reference.definition', values: { id: item.id, reference: id, count: slips.length } },
    related: slips.slice(0, 5).map(({ problem }) => ({
      place: problem.place,
      message: { key: 'unknown-reference.named-here', values: { reference: id } },
    })),
  }
}

/** The data with another value at a place; what leads there is copied. */
function replaced(data: unknown, [first, ...rest]: Pointer, value: unknown): unknown {
  if (first === undefined) return value
  if (typeof data !== 'object' || data === null) return data
  const inner = replaced((data as Readonly<Record<string | number, unknown>>)[first], rest, value)
  return Array.isArray(data) ? data.with(Number(first), inner) : { ...data, [first]: inner }
}

/** The data with another name for a key, at its place. */
function withKey(data: unknown, pointer: Pointer, name: string): unknown {
  const around = pointer.slice(0, -1)
  const last = String(pointer.at(-1))
  let mapping = data
  for (const segment of around) mapping = (mapping as Readonly<Record<string | number, unknown>> | undefined)?.[segment]
  if (typeof mapping !== 'object' || mapping === null || name in mapping) return data
  const entries = Object.entries(mapping).map(([key, value]) => [key === last ? name : key, value])
  return replaced(data, around, Object.fromEntries(entries))
}
