import { format } from '../messages/format.ts'
import { arrowhead, box, line, text, textLines } from './draw.ts'
import { blockWidth, type Figure, type FigureOptions, type Markup, picture } from './svg.ts'
import { wrap } from './wrap.ts'

/** A ladder of levels, the most severe first, and what crosses from each to the next. */
export interface ThresholdInput {
  readonly levels: readonly { readonly id: string; readonly name: string; readonly note?: string }[]
  readonly indicators: readonly {
    readonly name: string
    /** Unit, window, frequency: a line each. */
    readonly notes: readonly string[]
    /** What is reached, by the id of the level to which it leads. */
    readonly marks: { readonly [level: string]: string | undefined }
  }[]
}

type Indicator = ThresholdInput['indicators'][number]

interface Rung {
  readonly name: readonly string[]
  readonly note: readonly string[]
  readonly bars: number
  readonly height: number
  readonly marks: readonly (readonly string[])[]
}

const first = 105
const mostColumns = 5
const lowestRung = 46
const mark = { size: 'l', weight: 700 } as const
const heading = { size: 'm', weight: 700 } as const

/** Indicators side by side, five to a figure at most. Without levels or marks there is no figure. */
export function thresholdFigures(input: ThresholdInput, { locale, idPrefix }: FigureOptions): Figure[] {
  const shown = input.indicators.filter((indicator) => input.levels.some(({ id }) => indicator.marks[id]))
  if (shown.length === 0) return []
  const count = Math.ceil(shown.length / mostColumns)
  const perFigure = Math.ceil(shown.length / count)
  return Array.from({ length: count }, (_, index) => {
    const indicators = shown.slice(index * perFigure, (index + 1) * perFigure)
    const title =
      count === 1
        ? format({ key: 'figure.thresholds.title' }, locale)
        : format({ key: 'figure.thresholds.title-part', values: { index: index + 1, count } }, locale)
    const prefix = count === 1 ? idPrefix : `${idPrefix}-${index + 1}`
    return drawLadder(input.levels, indicators, title, { locale, idPrefix: prefix })
  })
}

function drawLadder(
  levels: ThresholdInput['levels'],
  indicators: readonly Indicator[],
  title: string,
  { locale, idPrefix }: FigureOptions,
): Figure {
  const pitch = Math.min(110, (blockWidth - first + 5) / indicators.length)
  const rungs = levels.map((level, index) => rungOf(level, levels.length - index, levels.length, indicators, pitch))
  const heads = indicators.map((indicator) => ({
    name: wrap(indicator.name, pitch - 9, heading),
    notes: indicator.notes.flatMap((note) => wrap(note, pitch - 9, { size: 's' })),
  }))
  const ladderTop = Math.max(...heads.map((head) => head.name.length * 10.5 + head.notes.length * 11)) + 11.5
  const ladderBottom = rungs.reduce((y, rung) => y + rung.height, ladderTop) + lowestRung

  const body: Markup[] = []
  let top = ladderTop
  rungs.forEach((rung, index) => {
    const tint = (['tint3', 'tint2', 'tint1'] as const)[index]
    if (tint) body.push(box(tint, 0, top, blockWidth, rung.height))
    body.push(...drawBars(4, top + 10, rung.bars, levels.length))
    const left = 4 + levels.length * 4.4 + 4.8
    body.push(...textLines(left, top + 18.5, rung.name, 11, mark))
    body.push(...textLines(4, top + 33 + (rung.name.length - 1) * 11, rung.note, 10, {}))
    top += rung.height
    if (!tint) body.push(line('hair', [0, top], [blockWidth, top]))
  })
  body.push(text(4, top + 18.5, format({ key: 'figure.thresholds.normal' }, locale), mark))
  body.push(text(4, ladderTop - 11, format({ key: 'figure.thresholds.level' }, locale), { tone: 'soft' }))
  body.push(line('rule', [0, ladderTop], [blockWidth, ladderTop]))
  body.push(line('rule-thin', [0, ladderBottom], [blockWidth, ladderBottom]))

  heads.forEach((head, column) => {
    const x = first + column * pitch
    body.push(...textLines(x, 10, head.name, 10.5, heading))
    body.push(...textLines(x, 11.5 + head.name.length * 10.5, head.notes, 11, { tone: 'soft' }))
    body.push(line('rule-thin', [x, ladderBottom], [x, ladderTop + 10]), arrowhead([x, ladderTop + 6], 'up', 'solid'))
    let bottom = ladderTop
    for (const rung of rungs) {
      bottom += rung.height
      const lines = rung.marks[column] ?? []
      if (lines.length === 0) continue
      body.push(line('rule', [x - 4, bottom], [x + pitch - 11, bottom]))
      body.push(...textLines(x + 6, bottom - 5 - (lines.length - 1) * 11, lines, 11, mark))
    }
  })

  const names = indicators.map((indicator) => indicator.name)
  return picture({
    kind: 'thresholds',
    idPrefix,
    height: ladderBottom + 1,
    title,
    description: format({ key: 'figure.thresholds.description', values: { indicators: names } }, locale),
    reading: format({ key: 'figure.thresholds.reading' }, locale),
    body,
  })
}

function rungOf(
  level: ThresholdInput['levels'][number],
  bars: number,
  count: number,
  indicators: readonly Indicator[],
  pitch: number,
): Rung {
  const names = wrap(level.name, Math.max(36, first - 17 - count * 4.4), mark)
  const note = level.note ? wrap(level.note, first - 13, { size: 's' }) : []
  const marks = indicators.map((indicator) => wrap(indicator.marks[level.id] ?? '', pitch - 17, mark))
  const words = 26 + names.length * 11 + note.length * 10
  const highest = Math.max(...marks.map((lines) => 16 + lines.length * 11))
  return { name: names, note, bars, marks, height: Math.max(lowestRung, words - 1, highest) }
}

/** Severity: as many bars as there are levels, filled from the left. */
function drawBars(x: number, y: number, filled: number, count: number): Markup[] {
  return Array.from({ length: count }, (_, index) =>
    index < filled ? box('solid', x + index * 4.4, y, 3, 10) : box('node', x + index * 4.4 + 0.35, y + 0.35, 2.3, 9.3),
  )
}
