import { stepNumber, stepNumberWidth, text, textLines } from './draw.ts'
import { sizes, type Type, textWidth } from './measure.ts'
import { clean, type Markup } from './svg.ts'
import type { TimelineStep } from './timeline-types.ts'
import { fitName, wrap } from './wrap.ts'

/** The words left of the axis: where the columns stand, and how high the row of a step gets. */
export interface Columns {
  readonly title: number
  readonly owner: number
  /** Right edge of the limits. */
  readonly limit: number
  /** Where the axis begins. */
  readonly axis: number
  rowHeight(step: TimelineStep): number
  draw(step: TimelineStep, middle: number, critical: boolean): Markup[]
}

const titleType: Type = { size: 'm', weight: 700 }
const limitType: Type = { size: 's', weight: 700 }
const rowHeight = 19
/** Longer names are whole in the table of steps: the number leads there. */
const mostLines = 4

/** Columns as narrow as the words allow and as wide as the axis can spare. */
export function columnsFor(
  steps: readonly TimelineStep[],
  heads: { step: string; owner: string; limit: string },
): Columns {
  const head = (words: string): number => textWidth(words, { size: 's' })
  const title = 6 + Math.max(14, ...steps.map((step) => stepNumberWidth(step.number)))
  const titleWidth = within(
    40,
    78,
    steps.map((step) => shortest([step.title, step.short], 78, titleType)),
  )
  const ownerWidth = within(
    Math.max(22, head(heads.owner)),
    46,
    steps.map((step) => shortest([step.owner, step.ownerShort], 46, { size: 's' })),
  )
  const limits = steps.flatMap((step) => step.limits)
  const limitWidth = within(
    Math.max(20, head(heads.limit)),
    54,
    limits.map((limit) => textWidth(clean(limit), limitType)),
  )
  const owner = title + titleWidth + 6
  const limit = owner + ownerWidth + 8 + limitWidth

  const titleLines = (step: TimelineStep): string[] =>
    fitName({ name: step.title, short: step.short }, titleWidth, titleType, mostLines)
  const ownerLines = (step: TimelineStep): string[] =>
    step.owner ? fitName({ name: step.owner, short: step.ownerShort }, ownerWidth, { size: 's' }, mostLines) : ['—']
  const limitLines = (step: TimelineStep): string[] =>
    step.limits.length > 0 ? step.limits.flatMap((words) => wrap(words, limitWidth, limitType)) : ['—']
  return {
    title,
    owner,
    limit,
    axis: limit + 14,
    rowHeight: (step) => {
      const most = Math.max(titleLines(step).length, ownerLines(step).length, limitLines(step).length)
      return Math.max(rowHeight, most * 10 + 5)
    },
    draw: (step, middle, critical) => [
      ...stepNumber(0, middle - 5, step.number),
      ...centred(title, middle, titleLines(step), (x, y, lines) =>
        textLines(x, y, lines, 10, { size: 'm', weight: critical ? 700 : 400 }),
      ),
      ...centred(owner, middle, ownerLines(step), (x, y, lines) => textLines(x, y, lines, 10, { tone: 'soft' })),
      ...centred(limit, middle, limitLines(step), (x, y, lines) =>
        textLines(x, y, lines, 10, { weight: 700, anchor: 'end' }),
      ),
    ],
  }
}

export function drawHeads(
  columns: Columns,
  baseline: number,
  heads: { step: string; owner: string; limit: string },
): Markup[] {
  return [
    text(0, baseline, heads.step, { tone: 'soft' }),
    text(columns.owner, baseline, heads.owner, { tone: 'soft' }),
    text(columns.limit, baseline, heads.limit, { tone: 'soft', anchor: 'end' }),
  ]
}

function centred(
  x: number,
  middle: number,
  lines: readonly string[],
  draw: (x: number, y: number, lines: readonly string[]) => Markup[],
): Markup[] {
  return draw(x, middle + 2.8 - ((lines.length - 1) * 10) / 2, lines)
}

/** The width of the first name that fits into the room, else all of it. */
function shortest(names: readonly (string | undefined)[], room: number, type: Type): number {
  const widths = names.flatMap((name) => (name ? [textWidth(clean(name), type)] : []))
  return widths.find((width) => width <= room) ?? (widths.length > 0 ? room : sizes[type.size])
}

function within(least: number, most: number, widths: readonly number[]): number {
  return Math.min(most, Math.max(least, ...widths))
}
