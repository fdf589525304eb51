import { format, type Locale } from '../messages/format.ts'
import type { CoverageCell, CoverageInput, CoverageStep } from './coverage-input.ts'
import { box, line, printStepNumber, stepNumber, stepNumberWidth, text, textLines } from './draw.ts'
import { drillLetter } from './drill-marks.ts'
import { textWidth } from './measure.ts'
import { blockWidth, element, type Figure, type FigureOptions, type Markup, picture } from './svg.ts'
import { fitName, wrap } from './wrap.ts'

const bold = { size: 's', weight: 700 } as const
const pitch = 12.6
const cell = 15
const head = 18
const gutter = 14
/** Points for the head and for the names of the drills. */
const aroundRows = 57
const most = { drills: 18, rows: 38 }
/** Room that the titles of steps need beside the cells, where not every one fits whole. */
const narrowestTitle = 62

/** Steps by drills, up to three blocks side by side where the titles have room. Nothing where every step is in every drill. */
export function coverageFigures(
  input: CoverageInput,
  { locale, idPrefix, tallest = Number.POSITIVE_INFINITY }: FigureOptions,
): Figure[] {
  const cells = input.steps.flatMap((step) => step.cells)
  if (input.steps.length < 3 || cells.every((one) => one) || cells.every((one) => !one)) return []
  const columns = chunks(input.drills, most.drills)
  const parts = columns.flatMap((drills, at) => {
    const first = at * (columns[0]?.length ?? 0)
    const blocks = blocksFor(input.steps, drills.length)
    const rows = Math.min(most.rows, Math.floor((tallest - aroundRows) / pitch))
    return chunks(input.steps, rows * blocks).map((steps) => ({ first, drills, steps, blocks }))
  })
  return parts.map((part, index) => {
    const values = { index: index + 1, count: parts.length }
    const title = format(
      { key: parts.length > 1 ? 'figure.coverage.title-part' : 'figure.coverage.title', values },
      locale,
    )
    return drawPart(part, title, locale, parts.length > 1 ? `${idPrefix}-${index + 1}` : idPrefix)
  })
}

interface Part {
  /** The place of its first drill among all. */
  readonly first: number
  readonly drills: readonly string[]
  readonly steps: readonly CoverageStep[]
  readonly blocks: number
}

function blocksFor(steps: readonly CoverageStep[], drills: number): number {
  const widest = Math.max(
    ...steps.map(({ title, short = title }) => Math.min(textWidth(title, bold), textWidth(short, bold))),
  )
  const roomIn = (blocks: number): number => widthOf(blocks) - numberRoom(steps) - drills * cell - 3
  if (steps.length >= 18 && roomIn(3) >= widest) return 3
  return steps.length > 8 && roomIn(2) >= Math.min(widest, narrowestTitle) ? 2 : 1
}

function widthOf(blocks: number): number {
  return (blockWidth - (blocks - 1) * gutter) / blocks
}

function numberRoom(steps: readonly CoverageStep[]): number {
  return 4 + Math.max(14, ...steps.map(({ number }) => stepNumberWidth(number)))
}

function drawPart({ first, drills, steps, blocks }: Part, title: string, locale: Locale, idPrefix: string): Figure {
  const rows = Math.ceil(steps.length / blocks)
  const width = widthOf(blocks)
  const bottom = head + rows * pitch
  const body: Markup[] = []
  for (let at = 0; at < steps.length; at += rows) {
    const left = (at / rows) * (width + gutter)
    body.push(...drawBlock(steps.slice(at, at + rows), first, drills.length, left, width, locale))
  }
  const names = drills.map((name, index) => `${drillLetter(first + index)} ${name}`)
  const legend = wrap(names.join('　'), blockWidth, { size: 's' })
  body.push(...textLines(0, bottom + 13, legend, 11, {}))
  return picture({
    kind: 'coverage',
    idPrefix,
    height: bottom + 6 + legend.length * 11,
    title,
    description: describe(steps, locale),
    reading: readingOf(steps, locale),
    body,
  })
}

function drawBlock(
  steps: readonly CoverageStep[],
  first: number,
  count: number,
  left: number,
  width: number,
  locale: Locale,
): Markup[] {
  const right = left + width
  const cells = right - count * cell
  const titleAt = left + numberRoom(steps)
  const body: Markup[] = []
  const over: Markup[] = [text(left, 12, format({ key: 'figure.coverage.step' }, locale), { tone: 'soft' })]
  for (let column = 0; column < count; column++) {
    const x = cells + (column + 0.5) * cell
    over.push(text(x, 12, drillLetter(first + column), { weight: 700, anchor: 'middle' }))
  }
  let top = head
  for (const { number, title, short, cells: marks } of steps) {
    const own = marks.slice(first, first + count)
    const isIdle = marks.every((mark) => mark === undefined)
    if (isIdle) body.push(box('tint2', left, top, width, pitch))
    const [name = ''] = fitName(
      { name: title, short },
      cells - titleAt - 3,
      { size: 's', weight: isIdle ? 700 : 400 },
      1,
    )
    over.push(...stepNumber(left, top + (pitch - 10) / 2, number))
    over.push(text(titleAt, top + 9, name, { weight: isIdle ? 700 : 400 }))
    const idle = format({ key: 'figure.coverage.idle' }, locale)
    const isWordy = isIdle && textWidth(idle, { size: 's', weight: 700 }) <= right - cells
    if (isWordy) over.push(text(right - 2, top + 9, idle, { weight: 700, anchor: 'end' }))
    else {
      const y = top + pitch / 2
      over.push(...own.flatMap((mark, index) => drawCell(mark, cells + (index + 0.5) * cell, y)))
    }
    top += pitch
    body.push(line('hair', [left, top], [right, top]))
  }
  return [...body, line('rule', [left, head], [right, head]), line('rule-thin', [left, top], [right, top]), ...over]
}

function drawCell(mark: CoverageCell, x: number, y: number): Markup[] {
  const letter = (tone: 'ink' | 'inverse'): Markup =>
    text(x, y + 2.7, String(mark), { weight: 700, anchor: 'middle', tone })
  switch (mark) {
    case undefined:
      return []
    // As letters of the face, since they stand by the hundred.
    case 'planned':
      return [text(x, y + 2.9, '○', { size: 'm', weight: 700, anchor: 'middle' })]
    case 'held':
      return [text(x, y + 2.9, '●', { size: 'm', anchor: 'middle' })]
    case 'P':
      return [element('circle', { class: 'solid', cx: x, cy: y, r: 5.4 }), letter('inverse')]
    case 'S':
      return [element('circle', { class: 'tint3', cx: x, cy: y, r: 5.4 }), letter('ink')]
    default:
      return [box('node-key', x - 4.9, y - 4.9, 9.8, 9.8), letter('ink')]
  }
}

function describe(steps: readonly CoverageStep[], locale: Locale): string {
  const idle = steps.filter(({ cells }) => cells.every((mark) => mark === undefined))
  const values = { count: steps.length, idle: idle.map(({ number }) => printStepNumber(number)) }
  return format(
    { key: idle.length > 0 ? 'figure.coverage.description-idle' : 'figure.coverage.description', values },
    locale,
  )
}

/** Explains the signs that this figure uses, and no others. */
function readingOf(steps: readonly CoverageStep[], locale: Locale): string {
  const used = new Set(steps.flatMap(({ cells }) => cells))
  const isIdle = steps.some(({ cells }) => cells.every((mark) => mark === undefined))
  const keys = [
    ...(['held', 'planned', 'P', 'S', 'M', 'U'] as const).filter((mark) => used.has(mark)),
    ...(isIdle ? ['idle'] : []),
  ]
  const signs = keys.map((key) => format({ key: `figure.coverage.sign.${key}` }, locale))
  return locale === 'en' ? signs.join(' ') : `${signs.join('；')}。`
}

/** Even pieces of at most so many. */
function chunks<T>(all: readonly T[], size: number): (readonly T[])[] {
  const count = Math.max(1, Math.ceil(all.length / size))
  const each = Math.max(1, Math.ceil(all.length / count))
  return Array.from({ length: Math.ceil(all.length / each) }, (_, index) => all.slice(index * each, (index + 1) * each))
}
