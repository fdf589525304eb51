import { format, type Locale } from '../messages/format.ts'
import { line, printStepNumber } from './draw.ts'
import { blockWidth, type Figure, type FigureOptions, type Markup, picture } from './svg.ts'
import { amount, axisOf, type TimeUnit } from './timeline-axis.ts'
import { columnsFor, drawHeads } from './timeline-columns.ts'
import { drawLinks, drawSum } from './timeline-critical.ts'
import { drawMoments, drawScale, momentsHeight, placeMoments } from './timeline-head.ts'
import { type TimelinePart, timelineParts } from './timeline-parts.ts'
import { drawStep, scaleFor } from './timeline-rows.ts'
import type { TimelineInput, TimelineStep } from './timeline-types.ts'

/** Points for the moments above the rows and the sum below them. */
const aroundRows = 97

/**
 * When each step begins and ends at the latest, and what is left. One figure; more than 24 steps are split by phase, each
 * part on an axis of its own. No steps, no figure.
 */
export function timelineFigures(input: TimelineInput, { locale, idPrefix, tallest = 673 }: FigureOptions): Figure[] {
  if (input.steps.length === 0) return []
  const heads = {
    step: format({ key: 'figure.timeline.step' }, locale),
    owner: format({ key: 'figure.timeline.owner' }, locale),
    limit: format({ key: 'figure.timeline.limit' }, locale),
  }
  const heightOf = (steps: readonly TimelineStep[]): number => {
    const columns = columnsFor(steps, heads)
    return steps.reduce((sum, step) => sum + columns.rowHeight(step), 0)
  }
  const parts = timelineParts(input.steps, heightOf, locale, tallest - aroundRows)
  const path = input.criticalPath.flatMap(
    (id) => input.steps.find((step) => step.id === id && step.kind !== 'recurs') ?? [],
  )
  return parts.map((part, index) => {
    const prefix = parts.length === 1 ? idPrefix : `${idPrefix}-${index + 1}`
    return drawPart(part, path, input, heads, { locale, idPrefix: prefix })
  })
}

function drawPart(
  { steps, name }: TimelinePart,
  path: readonly TimelineStep[],
  { moments, terminationAssumed }: TimelineInput,
  heads: { step: string; owner: string; limit: string },
  { locale, idPrefix }: FigureOptions,
): Figure {
  const columns = columnsFor(steps, heads)
  const scale = scaleFor(axisOf(steps), steps, columns.axis, locale)
  const placed = placeMoments(moments, scale, locale)
  const headTop = momentsHeight(placed)
  const rule = headTop + 18
  const onPath = new Set(path)

  let bottom = rule + 4
  const middles = new Map<TimelineStep, number>()
  const rows: Markup[] = []
  const threads: Markup[] = []
  for (const [index, step] of steps.entries()) {
    const height = columns.rowHeight(step)
    if (index > 0) threads.push(line('hair', [0, bottom], [blockWidth, bottom]))
    middles.set(step, bottom + height / 2)
    rows.push(...columns.draw(step, bottom + height / 2, onPath.has(step)))
    bottom += height
  }
  const marks = steps.map((step) => drawStep(step, middles.get(step) ?? 0, onPath.has(step), scale, locale))
  const lastCritical = path.findLast((step) => middles.has(step) && step.end <= scale.axis.end)
  const sum = lastCritical ? drawSum(path, lastCritical, bottom + 15.5, scale, columns.limit, locale) : []

  return picture({
    kind: 'timeline',
    idPrefix,
    height: lastCritical ? bottom + 31 : bottom + 1,
    title: name
      ? format({ key: 'figure.timeline.title-part', values: { part: name } }, locale)
      : format({ key: 'figure.timeline.title' }, locale),
    description: describe(
      steps,
      path.filter((step) => middles.has(step)),
      scale.axis.unit,
      locale,
    ),
    reading: readingOf(steps, onPath, { end: scale.axis.end, terminationAssumed }, locale),
    body: [
      ...drawHeads(columns, headTop + 14, heads),
      ...drawScale(scale, headTop + 14, bottom, locale),
      ...drawMoments(placed, { top: headTop, rule, bottom }, scale),
      line('rule', [0, rule], [blockWidth, rule]),
      ...threads,
      line('rule-thin', [0, bottom], [blockWidth, bottom]),
      ...drawLinks(path, middles, { top: rule, bottom }, scale),
      ...rows,
      ...marks.flatMap(({ under }) => under),
      ...marks.flatMap(({ over }) => over),
      ...sum,
    ],
  })
}

function describe(
  steps: readonly TimelineStep[],
  path: readonly TimelineStep[],
  unit: TimeUnit,
  locale: Locale,
): string {
  const numbers = path.map((step) => printStepNumber(step.number))
  const end = path.at(-1)?.end ?? 0
  const critical =
    numbers.length > 0
      ? { key: 'figure.timeline.description-critical', values: { steps: numbers, end: amount(end, locale, unit) } }
      : { key: 'figure.timeline.description-no-critical' }
  const values = {
    first: printStepNumber(steps[0]?.number ?? 0),
    last: printStepNumber(steps.at(-1)?.number ?? 0),
    critical,
  }
  return format({ key: 'figure.timeline.description', values }, locale)
}

/** Explains the signs that this figure uses, and no others. */
function readingOf(
  steps: readonly TimelineStep[],
  onPath: ReadonlySet<TimelineStep>,
  { end, terminationAssumed }: { end: number; terminationAssumed?: boolean },
  locale: Locale,
): string {
  const signs = [
    ['critical', steps.some((step) => onPath.has(step))],
    ['deadline', steps.some((step) => step.deadline !== undefined && step.kind !== 'recurs')],
    ['immediate', steps.some((step) => step.kind === 'immediate')],
    ['open', steps.some((step) => step.kind === 'open' && !step.every)],
    ['repeated', steps.some((step) => step.kind === 'recurs' || (step.every && step.deadline === undefined))],
    ['later', steps.some((step) => step.kind !== 'recurs' && step.end > end)],
    ['unmarked', terminationAssumed && steps.some((step) => step.phase === 'recovery')],
  ] as const
  const used = signs
    .filter(([, present]) => present)
    .map(([sign]) => format({ key: `figure.timeline.sign.${sign}` }, locale))
  const base = format({ key: 'figure.timeline.reading' }, locale)
  return locale === 'en' ? [base, ...used].join(' ') : `${[base.replace(/。$/, ''), ...used].join('；')}。`
}
