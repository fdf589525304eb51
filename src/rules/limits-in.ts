import { type Duration, parseDuration } from '../language/duration.ts'
import { type Anchor, parseLimit } from '../language/limit.ts'
import type { Pointer } from '../language/pointer.ts'
import { leavesOf } from '../model/leaves.ts'
import type { Plan } from '../model/plan.ts'

/** A value of a plan that is read as a limit or a duration. */
export interface LimitValue {
  readonly pointer: Pointer
  readonly value: string
  readonly duration: Duration
  readonly anchor?: Anchor
}

const known = new WeakMap<Plan, readonly LimitValue[]>()

/** The limits and durations of a plan's keys, once. What cannot be read is left out: another rule tells of it. */
export function limitsIn(plan: Plan): readonly LimitValue[] {
  let limits = known.get(plan)
  if (!limits) {
    limits = read(plan)
    known.set(plan, limits)
  }
  return limits
}

function read(plan: Plan): LimitValue[] {
  const limits: LimitValue[] = []
  for (const { value, own, property, pointer } of leavesOf(plan.file)) {
    const format = own.format ?? property.format
    if (format !== 'limit' && format !== 'duration') continue
    const limit = format === 'limit' ? parseLimit(value) : undefined
    const duration = limit?.duration ?? parseDuration(value)
    if (duration) limits.push({ pointer, value, duration, anchor: limit?.anchor })
  }
  return limits
}
