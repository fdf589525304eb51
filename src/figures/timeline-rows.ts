import type { Locale } from '../messages/format.ts'
import { format } from '../messages/format.ts'
import { arrowhead, box, line, lozenge, text, textOnPaper } from './draw.ts'
import { textWidth } from './measure.ts'
import { blockWidth, element, type Markup, printNumber } from './svg.ts'
import { type Axis, amount, slackText } from './timeline-axis.ts'
import type { TimelineStep } from './timeline-types.ts'

/** The axis on paper. `x` gives the place of a second, `left` and `right` the ends. */
export interface Scale {
  readonly axis: Axis
  readonly left: number
  readonly right: number
  x(seconds: number): number
}

/** The marks of a row: what goes under all bars, and what goes over them. */
export interface RowMarks {
  readonly under: Markup[]
  readonly over: Markup[]
}

const half = 5
const narrowestMark = 7

/** As wide as it may be so that the words behind the last marks still fit on the block. */
export function scaleFor(axis: Axis, steps: readonly TimelineStep[], left: number, locale: Locale): Scale {
  const span = Math.max(1, axis.end - axis.origin)
  let perSecond = (blockWidth - 30 - left) / span
  for (const step of steps) {
    const late = step.deadline !== undefined && step.deadline > axis.end
    const words = late ? `» ${slackText(step.deadline - step.end, axis.unit, locale)}` : labelOf(step, axis, locale)
    // What ends beyond the axis is told beside all of it: words on its last part would cut the lines that pass there.
    const beyond = late || (step.kind !== 'recurs' && step.end > axis.end)
    const at = beyond ? span : Math.max(step.deadline ?? 0, step.end) - axis.origin
    if (!words || at <= 0 || at > span) continue
    const behind = step.kind === 'bar' ? 7 : 7 + half
    perSecond = Math.min(perSecond, (blockWidth - left - behind - labelWidth(words)) / at)
  }
  const x = (seconds: number): number => left + (seconds - axis.origin) * perSecond
  return { axis, left, right: x(axis.end), x }
}

export function drawStep(
  step: TimelineStep,
  middle: number,
  critical: boolean,
  scale: Scale,
  locale: Locale,
): RowMarks {
  if (step.kind === 'recurs') return drawRecurring(step.start, step.every, middle, scale)
  const { axis, x } = scale
  if (step.end > axis.end) return drawLater(step, middle, critical, scale, locale)
  const [start, end] = [x(step.start), x(step.end)]
  const under: Markup[] = []
  const over: Markup[] = []
  if (step.kind === 'event')
    over.push(element('rect', { class: 'solid', x: start - 6, y: middle - 3, width: 12, height: 6, rx: 3 }))
  else if (step.kind === 'open') over.push(lozenge([start, middle], step.every ? 'node-key' : 'node'))
  else if (step.end > step.start)
    over.push(box(critical ? 'signal' : 'node', start, middle - half, Math.max(1.5, end - start), 2 * half))
  else over.push(lozenge([start, middle], critical ? 'signal' : 'solid'))
  const drawn = step.kind === 'bar' ? end : start + half
  if (step.deadline !== undefined) {
    const marks = drawDeadline(step.deadline, step.end, drawn, middle, critical, scale, locale)
    under.push(...marks.under)
    over.push(...marks.over)
  } else if (step.every) {
    const marks = drawRecurring(step.end + step.every, step.every, middle, scale, drawn)
    under.push(...marks.under)
    over.push(...marks.over)
  }
  return { under, over }
}

/** ▼ on the deadline, a dashed line to it, and what is left in words behind both. */
export function drawDeadline(
  deadline: number,
  end: number,
  drawn: number,
  middle: number,
  critical: boolean,
  scale: Scale,
  locale: Locale,
): RowMarks {
  const { axis, x } = scale
  const words = slackText(deadline - end, axis.unit, locale)
  const style = {
    weight: critical || deadline < end ? 700 : 400,
    tone: deadline < end ? 'signal' : critical ? 'ink' : 'soft',
  } as const
  if (deadline > axis.end) {
    const label = `» ${words}`
    const from = blockWidth - textWidth(label, { size: 's', weight: style.weight })
    const under = drawn < from - 4 ? [line('otherwise', [drawn, middle], [from - 3, middle])] : []
    return { under, over: textOnPaper(blockWidth, middle + 2.7, label, { ...style, anchor: 'end' }) }
  }
  const tick = x(deadline)
  const label = Math.max(tick, drawn) + 5
  return {
    under: tick > drawn ? [line('otherwise', [drawn, middle], [tick, middle])] : [],
    over: [
      line('rule', [tick, middle - 7], [tick, middle + 7]),
      element('path', { class: 'solid', d: `M${printNumber(tick - 3.2)} ${printNumber(middle - 8.5)}h6.4l-3.2 4.6Z` }),
      ...textOnPaper(label, middle + 2.7, words, style),
    ],
  }
}

/** Small marks at every repetition on the axis, an arrow after the last. */
function drawRecurring(
  first: number,
  every: number | undefined,
  middle: number,
  scale: Scale,
  from?: number,
): RowMarks {
  const { axis, x } = scale
  const places: number[] = []
  const pitch = every ? x(axis.origin + every) - scale.left : 0
  if (every && pitch >= narrowestMark) {
    for (let at = first; at <= axis.end + 1e-6; at += every) if (at >= axis.origin) places.push(x(at))
  } else if (from === undefined) places.push(x(Math.max(first, axis.origin)))
  const initial = from === undefined ? places[0] : undefined
  const again = from === undefined ? places.slice(1) : places
  const last = places.at(-1) ?? from ?? scale.left
  const tip = Math.min(blockWidth - 1, last + (again.length > 0 ? 16 : 26))
  return {
    under: [
      line('edge', [from ?? initial ?? scale.left, middle], [tip - 5, middle]),
      arrowhead([tip, middle], 'right'),
    ],
    over: [
      ...(initial === undefined ? [] : [lozenge([initial, middle], 'node-key', 4)]),
      ...again.map((place) => lozenge([place, middle], 'node', 2.6)),
    ],
  }
}

/** Ends beyond the axis: an open bar where it still begins on it, and when it ends in words. */
function drawLater(step: TimelineStep, middle: number, critical: boolean, scale: Scale, locale: Locale): RowMarks {
  const words = labelOf(step, scale.axis, locale) ?? ''
  const style = { weight: critical ? 700 : 400, tone: critical ? 'ink' : 'soft', anchor: 'end' } as const
  const open = blockWidth - labelWidth(words) - 3
  const start = Math.max(scale.left, scale.x(step.start))
  const paper = box('paper', blockWidth - labelWidth(words) - 2, middle - 8.5, labelWidth(words) + 2, 17)
  const over = [paper, text(blockWidth, middle + 2.7, words, style)]
  if (step.start > scale.axis.end || start > open - 8) return { under: [], over }
  const [top, bottom] = [middle - half, middle + half].map(printNumber)
  const bar = critical
    ? box('signal', start, middle - half, open - start, 2 * half)
    : element('path', {
        class: 'node',
        d: `M${printNumber(open)} ${top}L${printNumber(start)} ${top}L${printNumber(start)} ${bottom}L${printNumber(open)} ${bottom}`,
      })
  return { under: [], over: [bar, ...over] }
}

function labelOf(step: TimelineStep, axis: Axis, locale: Locale): string | undefined {
  if (step.kind === 'recurs') return undefined
  if (step.end > axis.end)
    return format({ key: 'figure.timeline.until', values: { time: amount(step.end, locale) } }, locale)
  return step.deadline === undefined || step.deadline > axis.end
    ? undefined
    : slackText(step.deadline - step.end, axis.unit, locale)
}

function labelWidth(words: string): number {
  return textWidth(words, { size: 's', weight: 700 })
}
