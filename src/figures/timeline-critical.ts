import { format, type Locale } from '../messages/format.ts'
import { box, line, type Point, text } from './draw.ts'
import { textWidth } from './measure.ts'
import type { Markup } from './svg.ts'
import { amount, countIn } from './timeline-axis.ts'
import { drawDeadline, type Scale } from './timeline-rows.ts'
import type { TimelineStep } from './timeline-types.ts'

/** The critical path through the rows of a figure: `middles` holds the rows by step. It leads in from above, and out below. */
export function drawLinks(
  path: readonly TimelineStep[],
  middles: ReadonlyMap<TimelineStep, number>,
  { top, bottom }: { top: number; bottom: number },
  scale: Scale,
): Markup[] {
  const { axis, x } = scale
  const links: Markup[] = []
  path.forEach((step, index) => {
    const next = path[index + 1]
    if (!next) return
    const [from, to] = [middles.get(step), middles.get(next)]
    const at = Math.min(step.end, next.start)
    if ((from === undefined && to === undefined) || at < axis.origin || at > axis.end) return
    const points: Point[] = [
      [x(at), from ?? top],
      [x(at), to ?? bottom],
    ]
    if (to !== undefined && next.start > at && next.start <= axis.end) points.push([x(next.start), to])
    links.push(line('heavy', ...points))
  })
  return links
}

/** The sum of the path: one bar a step, its length in numbers, and what is left at the end. */
export function drawSum(
  path: readonly TimelineStep[],
  last: TimelineStep,
  y: number,
  scale: Scale,
  limit: number,
  locale: Locale,
): Markup[] {
  const { axis, x } = scale
  const middle = y + 6.5
  const bars = path
    .slice(0, path.indexOf(last) + 1)
    .filter((step) => step.end > axis.origin && step.end <= Math.min(axis.end, last.end))
  const marks = [
    text(0, middle + 2.8, format({ key: 'figure.timeline.critical-path' }, locale), { size: 'm', weight: 700 }),
    text(limit, middle + 2.7, last.end > 0 ? amount(last.end, locale, axis.unit) : '—', { weight: 700, anchor: 'end' }),
  ]
  let from = axis.origin
  for (const step of bars) {
    const start = x(Math.max(step.start, from))
    const width = x(step.end) - start
    from = Math.max(from, step.end)
    if (width < 0.1) continue
    marks.push(box('node', start, y, width, 13))
    const length = countIn(step.end - step.start, axis.unit)
    const fits = textWidth(length, { size: 's', weight: 700 }) <= width - 2
    if (fits) marks.push(text(start + width / 2, middle + 2.8, length, { weight: 700, anchor: 'middle' }))
  }
  if (from === axis.origin) {
    // Nothing in this part takes time on the path: a row without bars would look unfinished.
    const words = format({ key: 'figure.timeline.no-delay' }, locale)
    marks.push(text(scale.left, middle + 2.8, words, { tone: 'soft' }))
  } else if (last.deadline !== undefined && last.end <= axis.end) {
    const { under, over } = drawDeadline(last.deadline, last.end, x(last.end), middle, true, scale, locale)
    marks.push(...under, ...over)
  }
  return marks
}
