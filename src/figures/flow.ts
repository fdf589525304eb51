import { format, type Locale } from '../messages/format.ts'
import { box, line, type Point, printStepNumber, text, textLines } from './draw.ts'
import type { FlowLine, FlowPoint, Level } from './flow-lines.ts'
import { drawNode } from './flow-node.ts'
import { type FlowPage, laneMargin, laneType, tallestFlow, trackPitch } from './flow-page.ts'
import { type FlowPart, flowParts } from './flow-parts.ts'
import type { Way } from './flow-tracks.ts'
import type { FlowInput, FlowStep } from './flow-types.ts'
import { blockWidth, element, type Figure, type FigureOptions, type Markup, picture, printNumber } from './svg.ts'

/**
 * Who does what after what: a lane a role, time to the right. What does not fit a page is split by phase, and a long phase
 * into even parts, each step with the numbers of those before it that stand elsewhere.
 */
export function flowFigures(input: FlowInput, { locale, idPrefix, tallest = tallestFlow }: FigureOptions): Figure[] {
  const parts = flowParts(input, locale, tallest)
  return parts.map((part, index) => {
    const prefix = parts.length === 1 ? idPrefix : `${idPrefix}-${index + 1}`
    return drawPart(part, input, { locale, idPrefix: prefix }, parts.length > 1)
  })
}

function drawPart({ steps, page, name }: FlowPart, input: FlowInput, options: FigureOptions, isPart: boolean): Figure {
  const { locale, idPrefix } = options
  const title = format({ key: isPart ? 'figure.flow.title-part' : 'figure.flow.title', values: { part: name } }, locale)
  const critical = new Set(input.critical.map((pair) => pair.join('\n')))
  const isCritical = (way: Way): boolean => !way.isOtherwise && critical.has(`${way.from}\n${way.to}`)
  const lines = page.lines.lines.map((one) => ({ ...one, heavy: one.ways.some(isCritical) }))
  return picture({
    kind: 'flow',
    idPrefix,
    height: page.height,
    title,
    description: describe(steps, page, locale),
    reading: readingOf(steps, page, lines.some(({ heavy }) => heavy) || steps.some((step) => step.isCritical), locale),
    body: [
      ...drawLanes(page),
      ...drawPhases(page, locale),
      ...lines.filter(({ heavy }) => !heavy).flatMap((one) => drawLine(one, page, false)),
      ...lines.filter(({ heavy }) => heavy).flatMap((one) => drawLine(one, page, true)),
      ...steps.flatMap((step) => {
        const [node, cell] = [page.nodes.get(step.id), page.grid.cells.get(step.id)]
        const row = cell && page.rows[cell.row]
        const left = cell && page.lefts[cell.column]
        return node && row && left !== undefined ? drawNode(node, left, row.top, page.width, row.height) : []
      }),
    ],
  })
}

function drawLanes({ names, head, height }: FlowPage): Markup[] {
  const body = names.flatMap(({ lines, top, height: tall }, index) => [
    ...(index % 2 === 0 ? [box('tint1', 0, top, blockWidth, tall)] : []),
    ...textLines(3, top + tall / 2 + 2.8 - ((lines.length - 1) * 9.5) / 2, lines, 9.5, laneType),
  ])
  return [
    ...body,
    line('rule', [0, head], [blockWidth, head]),
    line('rule-thin', [0, height - 1], [blockWidth, height - 1]),
  ]
}

/** Where there is more than one phase, their names above and a rule between them. */
function drawPhases({ grid, lefts, lines, height }: FlowPage, locale: Locale): Markup[] {
  if (grid.phases.length < 2) return []
  return grid.phases.flatMap(({ phase, column }) => {
    const left = lefts[column] ?? laneMargin
    const border = left - (lines.gaps[column - 1] ?? 0) / 2
    return [
      text(left, 10, format({ key: `handbook.phase.${phase}` }, locale), { weight: 700 }),
      ...(column === 0 ? [] : [line('rule-thin', [border, 2], [border, height - 1])]),
    ]
  })
}

/** Lines end before the tip of their arrow. */
const tip = { long: 5, half: 2.2 }

function drawLine(one: FlowLine & { readonly heavy: boolean }, page: FlowPage, heavy: boolean): Markup[] {
  const points = one.points.map((point) => spotOf(point, page))
  const last = points.at(-1)
  const long = heavy ? tip.long * 1.35 : tip.long
  const isOtherwise = one.ways.every((way) => way.isOtherwise)
  const kind = heavy ? 'heavy' : isOtherwise ? 'otherwise' : 'edge'
  if (!last || points.length < 2) return []
  const ended = one.arrives ? [...points.slice(0, -1), [last[0] - long + 1, last[1]] as const] : points
  const body = [line(kind, ...ended)]
  if (one.arrives) body.push(arrow(last, long, tip.half * (heavy ? 1.35 : 1), heavy))
  for (const joint of one.joints) {
    const [cx, cy] = spotOf(joint, page)
    body.push(element('circle', { class: heavy ? 'signal' : 'arrow', cx, cy, r: heavy ? 2.4 : 1.7 }))
  }
  return body
}

function arrow([x, y]: Point, long: number, half: number, heavy: boolean): Markup {
  const [back, top, bottom] = [x - long, y - half, y + half].map(printNumber)
  const d = `M${printNumber(x)} ${printNumber(y)}L${back} ${top}L${back} ${bottom}Z`
  return element('path', { class: heavy ? 'signal' : 'arrow', d })
}

function spotOf({ column, edge, offset, level }: FlowPoint, { lefts, width, rows, gutters }: FlowPage): Point {
  const x = (lefts[column] ?? 0) + (edge === 0 ? (offset > 0 ? width / 2 : 0) : width + offset)
  return [x, heightOf(level, rows, gutters)]
}

function heightOf(level: Level, rows: FlowPage['rows'], gutters: FlowPage['gutters']): number {
  if ('gutter' in level) {
    const top = gutters[level.gutter] ?? 0
    if (level.kind === 'track') return top + 4 + level.track * trackPitch
    return top + level.share * ((rows[level.gutter]?.top ?? top + 6) - top)
  }
  const { top, height } = rows[level.row] ?? { top: 0, height: 0 }
  if (level.kind === 'within') return top + level.share * height
  return level.kind === 'row' ? top + height / 2 : top + height - 6
}

function describe(steps: readonly FlowStep[], { grid }: FlowPage, locale: Locale): string {
  const numbers = new Map(steps.map(({ id, number }) => [id, printStepNumber(number)]))
  const chains = grid.edges.map(([from, to]) => `${numbers.get(from)}→${numbers.get(to)}`)
  const path = steps.filter((step) => step.isCritical).map(({ number }) => printStepNumber(number))
  const values = { count: steps.length, lanes: grid.lanes.length, chains, path }
  const first = format({ key: 'figure.flow.description', values }, locale)
  return path.length > 0
    ? `${first}${locale === 'en' ? ' ' : ''}${format({ key: 'figure.flow.description-critical', values }, locale)}`
    : first
}

/** Explains the signs that this figure uses, and no others. */
function readingOf(steps: readonly FlowStep[], { grid }: FlowPage, hasCritical: boolean, locale: Locale): string {
  const incoming = new Map<string, number>()
  for (const [, to] of grid.edges) incoming.set(to, (incoming.get(to) ?? 0) + 1)
  const signs = [
    ['start', steps.filter((step) => !incoming.has(step.id)).length > 1],
    ['join', [...incoming.values()].some((count) => count > 1)],
    ['only', steps.some(({ only }) => only.length > 0)],
    ['critical', hasCritical],
    ['otherwise', steps.some(({ otherwise }) => otherwise)],
  ] as const
  const used = signs
    .filter(([, present]) => present)
    .map(([sign]) => format({ key: `figure.flow.sign.${sign}` }, locale))
  const base = format({ key: 'figure.flow.reading' }, locale)
  return locale === 'en' ? [base, ...used].join(' ') : `${[base.replace(/。$/, ''), ...used].join('；')}。`
}
