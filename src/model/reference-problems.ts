import { parseLimit } from '../language/limit.ts'
import type { Pointer } from '../language/pointer.ts'
import type { Schema } from '../language/schema.ts'
import { applyChange, isNewItem, planForUnit } from './effective.ts'
import type { ModelFile } from './file.ts'
import { type Identified, type IdentityList, identityLists, labelOf, type Plan } from './plan.ts'
import type { Problem } from './problem.ts'
import { find, findPlan, findStep, itemsOf } from './references.ts'
import { resolveSchema, schemaOf, unitSchema } from './schemas.ts'
import { distance, suggest } from './suggest.ts'
import type { DrillData, DrillRecordData } from './types.ts'
import type { Unit } from './unit.ts'
import { walk } from './walk.ts'

interface Scope {
  readonly plan?: Plan
  readonly plans: readonly Plan[]
  readonly units: readonly Unit[]
  /** For a drill record: the scripts of drills, and the objectives of the one it names; undefined where it names none. */
  readonly scripts?: readonly Script[]
  readonly objectives?: readonly Identified[]
}

/** A script of a drill, by the names under which records name it. */
export interface Script extends Identified {
  readonly objectives?: readonly { readonly id?: string; readonly text?: string }[]
}

/** References of a plan's front matter that name nothing. */
export function planReferenceProblems(plan: Plan, plans: readonly Plan[], units: readonly Unit[]): Problem[] {
  return problemsIn(plan.data, schemaOf('plan'), plan.file, [], { plan, plans, units })
}

/** References of a drill or a drill record that name nothing; they are looked up in the plan that it names. */
export function drillReferenceProblems(
  file: ModelFile,
  data: DrillData | DrillRecordData,
  { plans, units, scripts }: Required<Pick<Scope, 'plans' | 'units' | 'scripts'>>,
): Problem[] {
  const plan = typeof data.plan === 'string' ? findPlan(plans, data.plan) : undefined
  const drill = 'drill' in data && data.drill !== undefined ? data.drill : undefined
  const script = drill === undefined ? undefined : find(scripts, drill)?.item
  const objectives = script?.objectives?.map(({ id, text }) => ({ id: id ?? text ?? '', title: text }))
  return problemsIn(data, schemaOf(file.schema), file, [], { plan, plans, units, scripts, objectives })
}

/** References of a unit (its changes to plans apart) that name nothing. Its parent has been looked at before. */
export function unitReferenceProblems(unit: Unit, units: readonly Unit[], plans: readonly Plan[]): Problem[] {
  const { parent, plans: changes, ...own } = unit.data
  const named = problemsIn(own, unitSchema(), unit.file, unit.base, { plans, units })
  const missing = Object.keys(changes ?? {}).flatMap((key) =>
    findPlan(plans, key)
      ? []
      : [
          unknown(
            unit.file,
            [...unit.base, 'plans', key],
            key,
            'plans',
            plans.map((plan) => plan.id),
            'key',
          ),
        ],
  )
  return [...named, ...missing]
}

/** Changes to items that the plan does not have, and references inside changes that name nothing. */
export function changeReferenceProblems(unit: Unit, plans: readonly Plan[], units: readonly Unit[]): Problem[] {
  return Object.entries(unit.data.plans ?? {}).flatMap(([key, change]) => {
    const plan = findPlan(plans, key)
    if (!plan) return []
    const base = [...unit.base, 'plans', key]
    const parent = unit.chain[1]
    const above = parent ? planForUnit(plan, parent) : plan
    const missing = (Object.keys(identityLists) as IdentityList[]).flatMap((list) =>
      Object.entries(change[list as keyof typeof change] ?? {}).flatMap(([reference, item]) => {
        if (find(itemsOf(above, list), reference) || isNewItem(list, item)) return []
        const ids = itemsOf(above, list).map((other) => other.id)
        return [unknown(unit.file, [...base, list, reference], reference, list, ids, 'key')]
      }),
    )
    const merged: Plan = { ...above, data: applyChange(above.data, change as Readonly<Record<string, unknown>>) }
    const schema = resolveSchema(schemaOf('units').$defs?.['plan-change'] ?? {})
    return [...missing, ...problemsIn(change, schema, unit.file, base, { plan: merged, plans, units })]
  })
}

/** The problem of a reference that names nothing, with the nearest name that there is. */
export function unknown(
  file: ModelFile,
  pointer: Pointer,
  reference: string,
  list: string,
  names: Iterable<string>,
  at: 'value' | 'key' = 'value',
): Problem {
  const all = [...names]
  const near = spelt(reference, all) ?? suggest(reference, all) ?? partOf(reference, all)
  return {
    rule: 'unknown-reference',
    place: { file, pointer, at },
    message: {
      key: near ? 'unknown-reference.near' : 'unknown-reference.none',
      values: { reference, near, list: { key: `list.${list}` } },
    },
  }
}

/** A name that differs in nothing but width, capitals and what parts its words. */
function spelt(reference: string, names: readonly string[]): string | undefined {
  const plain = (name: string): string =>
    name
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_-]+/g, '-')
  return names.find((name) => plain(name) === plain(reference))
}

/** `一级` for 一级响应: the one name that begins so. */
function partOf(reference: string, names: readonly string[]): string | undefined {
  const longer = names.filter((name) => name.startsWith(reference))
  return reference.length > 1 && longer.length === 1 ? longer[0] : undefined
}

/** The role whose holder is the post that stands where a role should. */
function roleOfPost(post: string, lists: readonly string[], { plan }: Scope): string | undefined {
  if (!plan || !lists.includes('roles')) return undefined
  const held = plan.data.roles.filter(({ holder, short }) => holder === post || short === post)
  return held.length === 1 ? held[0]?.id : undefined
}

function problemsIn(data: unknown, schema: Schema, file: ModelFile, base: Pointer, scope: Scope): Problem[] {
  const problems: Problem[] = []
  const look = (
    reference: string,
    lists: readonly string[],
    cross: boolean,
    at: () => Pointer,
    of: 'value' | 'key',
  ) => {
    if (reference === '' || lists.some((list) => exists(reference, list, cross, scope))) return
    const names = lists.flatMap((list) => namesIn(list, scope))
    const problem = unknown(file, [...base, ...at()], reference, lists[0] ?? '', names, of)
    const role = problem.message.values?.near === undefined ? roleOfPost(reference, lists, scope) : undefined
    if (role !== undefined) {
      const values = { ...problem.message.values, near: role }
      problems.push({ ...problem, message: { key: 'unknown-reference.post', values } })
      return
    }
    const among = lists.map((list) => `list.${list}`).join(' ')
    problems.push({ ...problem, message: { ...problem.message, values: { ...problem.message.values, among } } })
  }
  walk(data, schema, {
    value: (value, own, at) => {
      if (typeof value !== 'string') return
      const lists = own['x-ref']
      // The contact of a role is a contact or a phone: what has no digit is no phone.
      const isNoPhone = own['x-personal'] === true && !/[\d０-９]/.test(value)
      if (lists && (!own['x-ref-free'] || isNoPhone || isAlmostId(value, lists, scope)))
        look(value, lists, own['x-ref-cross'] ?? false, at, 'value')
      const anchor = own.format === 'limit' ? parseLimit(value)?.anchor : undefined
      if (anchor?.startsWith('step:')) look(anchor.slice('step:'.length), ['steps'], false, at, 'value')
    },
    key: (key, own, at) => {
      const lists = own['x-key-ref']
      if (lists && !lists.includes('plans')) look(key, lists, false, at, 'key')
    },
  })
  return problems
}

/** Whether a free text is an id but for one letter: with a hyphen, or in a plan whose names are Chinese, it is no word. */
function isAlmostId(text: string, lists: readonly string[], scope: Scope): boolean {
  if (!/^[a-z][a-z0-9]{2,}(?:-[a-z0-9]+)*$/.test(text)) return false
  const items = lists.flatMap((list) =>
    scope.plan && Object.hasOwn(identityLists, list) ? itemsOf(scope.plan, list as IdentityList) : [],
  )
  return items.some((item) => {
    const isNoWord = text.includes('-') || /\p{Script=Han}/u.test(labelOf(item))
    return isNoWord && Math.abs(item.id.length - text.length) < 2 && distance(item.id, text) === 1
  })
}

function exists(reference: string, list: string, cross: boolean, scope: Scope): boolean {
  const { plan, plans, units, scripts, objectives } = scope
  if (list === 'plans') {
    if (findPlan(plans, reference)) return true
    return cross && plan !== undefined && reference.includes('/') && findStep(plan, plans, reference) !== undefined
  }
  if (list === 'units') return units.some((unit) => unit.id === reference || unit.data.name === reference)
  if (list === 'drill-documents') return find(scripts, reference) !== undefined
  if (list === 'objectives') return objectives === undefined || find(objectives, reference) !== undefined
  if (!plan) return true
  if (list === 'steps' && cross) return findStep(plan, plans, reference) !== undefined
  return find(itemsOf(plan, list as IdentityList), reference) !== undefined
}

function namesIn(list: string, { plan, plans, units, scripts = [], objectives = [] }: Scope): string[] {
  if (list === 'drill-documents') return scripts.flatMap((script) => [script.id, labelOf(script)])
  if (list === 'objectives') return objectives.flatMap((objective) => [objective.id, labelOf(objective)])
  if (list === 'plans') return plans.flatMap((other) => [other.id, other.data.title])
  if (list === 'units') return units.flatMap((unit) => [unit.id, ...(unit.data.name ? [unit.data.name] : [])])
  return plan ? itemsOf(plan, list as IdentityList).flatMap((item) => [item.id, labelOf(item)]) : []
}
