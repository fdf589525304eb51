import { format, type Locale } from '../messages/format.ts'
import { type Phase, phases, type TimelineStep } from './timeline-types.ts'

/** The steps of one figure; `name` says which part of the plan they are, where there is more than one figure. */
export interface TimelinePart {
  readonly steps: readonly TimelineStep[]
  readonly name?: string
}

/** One figure holds 24 rows. */
const mostRows = 24

/**
 * Splits by phase where one figure's rows would be higher than `highest`, a long phase into even parts; short phases next to each other share
 * one where they take about as long: on one axis with hours, minutes would not be seen.
 */
export function timelineParts(
  steps: readonly TimelineStep[],
  heightOf: (steps: readonly TimelineStep[]) => number,
  locale: Locale,
  highest: number,
): TimelinePart[] {
  const fits = (some: readonly TimelineStep[]): boolean => some.length <= mostRows && heightOf(some) <= highest
  if (fits(steps)) return [{ steps }]
  const groups: { names: Phase[]; steps: TimelineStep[] }[] = []
  for (const phase of phases) {
    const own = steps.filter((step) => step.phase === phase)
    if (own.length === 0) continue
    const before = groups.at(-1)
    if (before && alike(before.steps, own) && fits([...before.steps, ...own])) {
      before.names.push(phase)
      before.steps.push(...own)
    } else groups.push({ names: [phase], steps: own })
  }
  const separator = locale === 'en' ? ', ' : '、'
  return groups.flatMap(({ names, steps: own }) => {
    const name = names.map((phase) => format({ key: `figure.timeline.phase.${phase}` }, locale)).join(separator)
    const pieces = evenPieces(own, fits)
    if (pieces.length === 1) return [{ steps: own, name }]
    return pieces.map((piece, index) => {
      const values = { phase: name, index: index + 1, count: pieces.length }
      return { steps: piece, name: format({ key: 'figure.timeline.part', values }, locale) }
    })
  })
}

/** How much longer one of two phases on one axis may take than the other. */
const mostTimes = 6

function alike(some: readonly TimelineStep[], others: readonly TimelineStep[]): boolean {
  const [one = 0, other = 0] = [some, others].map((steps) => Math.max(0, ...steps.map(({ end }) => end)))
  return one === 0 || other === 0 || Math.max(one, other) <= mostTimes * Math.min(one, other)
}

function evenPieces(
  steps: readonly TimelineStep[],
  fits: (steps: readonly TimelineStep[]) => boolean,
): (readonly TimelineStep[])[] {
  for (let count = 1; ; count++) {
    const size = Math.ceil(steps.length / count)
    const pieces = Array.from({ length: Math.ceil(steps.length / size) }, (_, index) =>
      steps.slice(index * size, (index + 1) * size),
    )
    if (size === 1 || pieces.every(fits)) return pieces
  }
}
