import { compareStrictness, parseComparison } from '../language/comparison.ts'
import { compareDurations, type Duration, durationSeconds, parseDuration } from '../language/duration.ts'
import { type Limit, parseLimit } from '../language/limit.ts'
import type { Pointer } from '../language/pointer.ts'
import { isMapping, valueAt } from '../language/pointer.ts'
import { compareRecurrence, parseRecurrence } from '../language/recurrence.ts'
import { type IdentityList, labelOf, type Plan } from '../model/plan.ts'
import { find, itemsOf } from '../model/references.ts'
import type { Message } from '../source/finding.ts'

/** A value of a changed plan that asks for less than before: `pointer` in the change, and how it is looser. */
export interface Loosening {
  readonly pointer: Pointer
  readonly how: Message
}

type Watch =
  | 'limit'
  | 'deadline'
  | 'duration'
  | 'recurrence'
  | 'quantity'
  | 'fewer'
  | 'hours'
  | { readonly keeps: readonly IdentityList[] }
  | { readonly adds: IdentityList }
  | { readonly covers: IdentityList }

const watched: Readonly<Partial<Record<IdentityList, Readonly<Record<string, Watch>>>>> = {
  levels: { 'escalates/after': 'duration' },
  roles: { deputies: 'fewer', never: 'fewer' },
  thresholds: {
    every: 'recurrence',
    triggers: { keeps: ['steps', 'levels'] },
    'any-of': { keeps: ['thresholds'] },
    'all-of': { adds: 'thresholds' },
  },
  steps: {
    within: 'limit',
    deadline: 'deadline',
    every: 'recurrence',
    repeat: 'recurrence',
    'otherwise/after': 'duration',
    after: { keeps: ['steps'] },
    with: { keeps: ['roles'] },
    notify: { keeps: ['roles', 'contacts'] },
    needs: { keeps: ['resources'] },
    says: { keeps: ['communications'] },
    fills: { keeps: ['forms'] },
    levels: { covers: 'levels' },
    cases: { covers: 'cases' },
    hours: 'hours',
    never: 'fewer',
  },
  reports: { within: 'limit', repeat: 'recurrence', to: { keeps: ['roles', 'contacts'] }, content: 'fewer' },
  communications: { within: 'limit' },
  resources: { quantity: 'quantity', 'check/every': 'recurrence' },
  drills: { every: 'recurrence', exercises: { keeps: ['steps'] }, participants: { keeps: ['roles', 'contacts'] } },
}
const watchedAlone: Readonly<Record<string, Watch>> = {
  'activation/within': 'limit',
  'termination/within': 'limit',
  never: 'fewer',
}

/** Where a change asks for less than the plan above it: later, rarer, fewer, narrower, or a threshold that fires later. */
export function looseningsOf(above: Plan, change: Readonly<Record<string, unknown>>): Loosening[] {
  const found = Object.entries(watchedAlone).flatMap(([path, watch]) =>
    look(above, above.data, change, [], path, watch),
  )
  for (const [list, watches] of Object.entries(watched)) {
    const changes = change[list]
    if (!isMapping(changes)) continue
    for (const [reference, altered] of Object.entries(changes)) {
      const item = find(itemsOf(above, list as IdentityList), reference)?.item
      if (!item) continue
      const base = [list, reference]
      for (const [path, watch] of Object.entries(watches)) found.push(...look(above, item, altered, base, path, watch))
      if (list === 'thresholds') found.push(...looserLimits(item, altered, base))
    }
  }
  return found
}

function look(plan: Plan, item: unknown, altered: unknown, base: Pointer, path: string, watch: Watch): Loosening[] {
  const pointer = path.split('/')
  const after = valueAt(altered, pointer)
  if (after === undefined) return []
  const how = compare(plan, valueAt(item, pointer), after, watch)
  return how ? [{ pointer: [...base, ...pointer], how }] : []
}

function compare(plan: Plan, before: unknown, after: unknown, watch: Watch): Message | undefined {
  if (typeof watch === 'object') {
    const lists = 'keeps' in watch ? watch.keeps : 'adds' in watch ? [watch.adds] : [watch.covers]
    const named = (value: unknown) => namesIn(plan, value, lists)
    const difference = (full: readonly string[], kept: readonly string[], how: string): Message | undefined => {
      const gone = full.filter((id) => !kept.includes(id))
      if (gone.length === 0) return undefined
      return { key: `unit-loosens.how-${how}`, values: { names: gone.map((id) => `“${printed(plan, id, lists)}”`) } }
    }
    if ('adds' in watch) return before === undefined ? undefined : difference(named(after), named(before), 'more')
    if ('keeps' in watch) return difference(named(before), named(after), 'missing')
    const all = itemsOf(plan, watch.covers).map((item) => item.id)
    return difference(before === undefined ? all : named(before), named(after), 'narrower')
  }
  if (watch === 'fewer') {
    const [had, has] = [countOf(before), countOf(after)]
    return has < had ? { key: 'unit-loosens.how-fewer', values: { before: had, after: has } } : undefined
  }
  if (watch === 'hours') {
    if (before === after) return undefined
    return before === undefined ? { key: 'unit-loosens.how-hours', values: { after: String(after) } } : undefined
  }
  if (watch === 'quantity') {
    const isLess = Number(after) < Number(before)
    return isLess
      ? { key: 'unit-loosens.how-fewer', values: { before: String(before), after: String(after) } }
      : undefined
  }
  if (typeof before !== 'string' || typeof after !== 'string') return undefined
  const later = watch === 'recurrence' ? isRarer(before, after) : isLater(before, after, watch)
  if (!later) return undefined
  return { key: `unit-loosens.how-${watch === 'recurrence' ? 'rarer' : 'later'}`, values: { before, after } }
}

function looserLimits(item: unknown, altered: unknown, base: Pointer): Loosening[] {
  const limits = valueAt(altered, ['limits'])
  if (!isMapping(limits)) return []
  const unit = valueAt(item, ['unit'])
  const read = (value: unknown) =>
    typeof value === 'string' ? parseComparison(value, typeof unit === 'string' ? unit : undefined) : undefined
  return Object.entries(limits).flatMap(([level, value]) => {
    const written = valueAt(item, ['limits', level])
    const [before, after] = [read(written), read(value)]
    if (!before || !after) return []
    const verdict = compareStrictness(before, after)
    if (verdict === 'same' || verdict === 'tighter') return []
    const values = { before: String(written), after: String(value) }
    return [{ pointer: [...base, 'limits', level], how: { key: `unit-loosens.how-${verdict}`, values } }]
  })
}

function isRarer(before: string, after: string): boolean {
  const [a, b] = [parseRecurrence(before), parseRecurrence(after)]
  return a !== undefined && b !== undefined && compareRecurrence(b, a) > 0
}

/**
 * Whether a limit ends later than before, if no time passes between the moments that limits run from. Where the calendar
 * decides, the longest case counts. A limit that runs from a later moment must be shorter, or it ends later.
 */
function isLater(before: string, after: string, watch: 'limit' | 'deadline' | 'duration'): boolean {
  if (watch === 'duration') {
    const [a, b] = [parseDuration(before), parseDuration(after)]
    return a !== undefined && b !== undefined && isLonger(a, b)
  }
  const [a, b] = [parseLimit(before), parseLimit(after)]
  if (!a || !b) return false
  const order = orderOf(a, b, watch)
  const longer = isLonger(a.duration, b.duration)
  return order > 0 ? !isLonger(b.duration, a.duration) : longer
}

function isLonger(before: Duration, after: Duration): boolean {
  return (compareDurations(after, before) ?? durationSeconds(after).most - durationSeconds(before).most) > 0
}

const moments = ['occurrence', 'detection', 'start', 'report', 'activation', 'termination']

/** Above zero when the moment from which a limit runs came to be a later one, below when an earlier one; 0: not known. */
function orderOf(before: Limit, after: Limit, watch: 'limit' | 'deadline'): number {
  const from = ({ anchor }: Limit) => anchor ?? (watch === 'deadline' ? 'detection' : 'start')
  const [a, b] = [from(before), from(after)]
  // A step starts no earlier than detection; against the later moments nothing is known.
  const isOpen = (moment: string) => moment === 'start' || moment.startsWith('step:')
  const isEarly = (moment: string) => moment === 'occurrence' || moment === 'detection'
  if (isOpen(a) || isOpen(b)) return isEarly(a) && isOpen(b) ? 1 : isOpen(a) && isEarly(b) ? -1 : 0
  return moments.indexOf(b) - moments.indexOf(a)
}

function printed(plan: Plan, id: string, lists: readonly IdentityList[]): string {
  const item = lists.flatMap((list) => itemsOf(plan, list)).find((one) => one.id === id)
  return item ? labelOf(item) : id
}

function namesIn(plan: Plan, value: unknown, lists: readonly IdentityList[]): string[] {
  const written = Array.isArray(value) ? value : value === undefined ? [] : [value]
  return written.map((name) => {
    for (const list of lists) {
      const found = find(itemsOf(plan, list), String(name))
      if (found) return found.item.id
    }
    return String(name)
  })
}

function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : value === undefined ? 0 : 1
}
