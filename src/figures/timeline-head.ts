import { format, type Locale } from '../messages/format.ts'
import { arrowhead, line, text } from './draw.ts'
import { textWidth } from './measure.ts'
import { blockWidth, type Markup } from './svg.ts'
import { countIn, unitName } from './timeline-axis.ts'
import type { Scale } from './timeline-rows.ts'
import { moments, type TimelineInput } from './timeline-types.ts'

interface PlacedMoment {
  readonly label: string
  readonly x: number
  /** The middle of the words, moved in where they would leave the block. */
  readonly middle: number
  readonly tier: number
}

/** Moments whose marks would touch share one. */
const nearest = 6

/** The moments on the axis, on as many tiers as their names need. */
export function placeMoments(at: TimelineInput['moments'], scale: Scale, locale: Locale): PlacedMoment[] {
  const named = new Map<number, string[]>()
  for (const moment of moments) {
    const seconds = at[moment]
    if (seconds === undefined || seconds < scale.axis.origin || seconds > scale.axis.end) continue
    // Between occurrence, detection and report usually nothing passes: then detection, from which all is counted, stands for them.
    if (moment !== 'detection' && seconds === at.detection && moment !== 'activation' && moment !== 'termination')
      continue
    const name = format({ key: `figure.timeline.moment.${moment}` }, locale)
    named.set(seconds, [...(named.get(seconds) ?? []), name])
  }
  const groups: { first: string; last: string; x: number }[] = []
  for (const [seconds, names] of [...named].sort(([a], [b]) => a - b)) {
    const [first = '', last = first] = [names[0], names.at(-1)]
    const [x, before] = [scale.x(seconds), groups.at(-1)]
    if (before && x - before.x < nearest) Object.assign(before, { last, x })
    else groups.push({ first, last, x })
  }
  const placed: PlacedMoment[] = []
  for (const { first, last, x } of groups) {
    const span = { key: 'figure.timeline.moments', values: { first, last } }
    const label = first === last ? first : format(span, locale)
    const half = textWidth(label, { size: 's', weight: 700 }) / 2
    const middle = Math.min(blockWidth - half, Math.max(half, x))
    const clashes = (tier: number): boolean =>
      placed.some((other) => {
        const reach = half + textWidth(other.label, { size: 's', weight: 700 }) / 2 + 4
        return other.tier === tier && Math.abs(other.middle - middle) < reach
      })
    let tier = 0
    while (clashes(tier)) tier++
    placed.push({ label, x, middle, tier })
  }
  return placed
}

/** Height above the scale that the moments need. */
export function momentsHeight(placed: readonly PlacedMoment[]): number {
  return placed.length === 0 ? 0 : 18 + 10 * Math.max(...placed.map(({ tier }) => tier))
}

/** Names and marks over the scale; their lines run from the rule, or from the mark where no number is in the way. */
export function drawMoments(
  placed: readonly PlacedMoment[],
  { top, rule, bottom }: { top: number; rule: number; bottom: number },
  scale: Scale,
): Markup[] {
  const numbers = scale.axis.ticks.map(({ at }) => scale.x(at))
  return placed.flatMap(({ label, x, middle, tier }) => [
    text(middle, top - 9 - 10 * tier, label, { weight: 700, anchor: 'middle' }),
    arrowhead([x, top], 'down', 'solid'),
    line('rule-thin', [x, numbers.some((number) => Math.abs(number - x) < 8) ? rule : top], [x, bottom]),
  ])
}

/** The scale: numbers over the rule, threads down to `bottom`, the unit at the right edge. */
export function drawScale(scale: Scale, baseline: number, bottom: number, locale: Locale): Markup[] {
  const unit = unitName(scale.axis.unit, locale)
  const free = blockWidth - textWidth(unit, { size: 's' }) - 4
  const marks = [text(blockWidth, baseline, unit, { tone: 'soft', anchor: 'end' })]
  let used = Number.NEGATIVE_INFINITY
  for (const { at, major } of scale.axis.ticks) {
    const x = scale.x(at)
    const number = countIn(at, scale.axis.unit)
    const half = textWidth(number, { size: 's', weight: 700 }) / 2
    marks.push(line('hair', [x, baseline + 4], [x, bottom]))
    if (x + half > free || x - half < used + 2) continue
    marks.push(text(x, baseline, number, { anchor: 'middle', ...(major ? { weight: 700 } : { tone: 'soft' }) }))
    used = x + half
  }
  return marks
}
