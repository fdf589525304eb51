import { format, type Locale } from '../messages/format.ts'
import type { TimelineStep } from './timeline-types.ts'

const minute = 60
const hour = 3600
const day = 86_400

export type TimeUnit = 'second' | 'minute' | 'hour' | 'day'
const unitSeconds: Readonly<Record<TimeUnit, number>> = { second: 1, minute, hour, day }

/** From which second to which the axis runs; what ends later is only named. */
export interface Axis {
  readonly origin: number
  readonly end: number
  readonly unit: TimeUnit
  readonly ticks: readonly { readonly at: number; readonly major: boolean }[]
}

const niceSteps = [
  1,
  2,
  5,
  10,
  15,
  30,
  ...[1, 2, 5, 10, 15, 30].map((count) => count * minute),
  ...[1, 2, 3, 6, 12].map((count) => count * hour),
  ...[1, 2, 5, 10, 20, 30, 60, 90, 180, 360, 720, 1800, 3600, 7200].map((count) => count * day),
]

export function axisOf(steps: readonly TimelineStep[]): Axis {
  const timed = steps.filter((step) => step.kind !== 'recurs')
  const points = timed.flatMap((step) => (step.deadline === undefined ? [step.end] : [step.end, step.deadline]))
  const recurring = steps.flatMap((step) => (step.kind === 'recurs' && step.every ? [step.every] : []))
  const last = breakAfter(points.sort((a, b) => a - b))
  const end = last > 0 ? last : Math.max(minute, ...(timed.length === 0 ? recurring : []))
  const unit: TimeUnit = end <= 2 * minute ? 'second' : end <= 5 * hour ? 'minute' : end <= 4 * day ? 'hour' : 'day'
  const starts = timed.filter((step) => step.end <= end).flatMap((step) => [step.start, step.deadline ?? step.start])
  const first = recurring.length > 0 || starts.length === 0 ? 0 : Math.min(...starts)
  const offset = first > end / 2 ? first : 0
  const step = niceSteps.find((nice) => nice % unitSeconds[unit] === 0 && (end - offset) / nice <= 9.5) ?? 36_500 * day
  const origin = Math.floor(offset / step) * step
  const major = niceSteps.find((nice) => nice >= 3 * step && nice % step === 0) ?? step * 5
  const count = Math.floor((end - origin) / step + 1e-9)
  const ticks = Array.from({ length: count + 1 }, (_, index) => origin + index * step)
  return { origin, end, unit, ticks: ticks.map((at) => ({ at, major: at % major === 0 })) }
}

/**
 * The last point that the axis shows. Where fewer than half of the points lie four times as far out as the rest, and more
 * than four hours, they would press the others into a corner: the axis ends before them.
 */
function breakAfter(sorted: readonly number[]): number {
  const all = sorted.at(-1) ?? 0
  for (const [index, point] of sorted.entries()) {
    const next = sorted[index + 1]
    if (next === undefined || index + 1 < sorted.length / 2 || point < minute) continue
    if (next >= 4 * hour && next >= 4 * point) return point
  }
  return all
}

/** `10`, `1.5`: with one decimal where it is not whole, never below the true value. */
export function countIn(seconds: number, unit: TimeUnit): string {
  return String(Math.ceil((seconds / unitSeconds[unit]) * 10 - 1e-6) / 10)
}

/** With its unit: the one given, else the largest in which it is not below two. */
export function amount(seconds: number, locale: Locale, wanted?: TimeUnit): string {
  const unit =
    wanted ?? (['day', 'hour', 'minute'] as const).find((large) => seconds >= 2 * unitSeconds[large]) ?? 'second'
  const values = { count: countIn(seconds, unit), unit: unitName(unit, locale) }
  return format({ key: 'figure.time.amount', values }, locale)
}

export function unitName(unit: TimeUnit, locale: Locale): string {
  return format({ key: `figure.time.${unit}` }, locale)
}

/** What is left before a deadline, or by how much it is missed: bare in the unit of the axis, else with its own. */
export function slackText(slack: number, unit: TimeUnit, locale: Locale): string {
  const size = Math.abs(slack)
  const rounded = slack > 0 ? Math.floor((size / unitSeconds[unit]) * 10 + 1e-6) / 10 : Number(countIn(size, unit))
  const time = size > 0 && (size < unitSeconds[unit] || rounded >= 1000) ? amount(size, locale) : String(rounded)
  return format({ key: slack < 0 ? 'figure.timeline.late' : 'figure.timeline.slack', values: { time } }, locale)
}
