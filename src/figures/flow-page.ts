import type { Locale } from '../messages/format.ts'
import { printStepNumber } from './draw.ts'
import { type Grid, gridOf } from './flow-grid.ts'
import { type FlowLines, flowLines } from './flow-lines.ts'
import { type FlowNode, flowNode } from './flow-node.ts'
import { type Tracks, tracksOf } from './flow-tracks.ts'
import type { FlowInput, FlowLane, FlowStep } from './flow-types.ts'
import { blockWidth } from './svg.ts'
import { wrap } from './wrap.ts'

/** Some steps of a flow with all sizes known. */
export interface FlowPage {
  readonly grid: Grid
  readonly lines: FlowLines
  readonly nodes: ReadonlyMap<string, FlowNode>
  /** Of the boxes. */
  readonly width: number
  readonly lefts: readonly number[]
  readonly rows: readonly { readonly top: number; readonly height: number }[]
  /** Where each gutter begins. */
  readonly gutters: readonly number[]
  readonly names: readonly { readonly lines: readonly string[]; readonly top: number; readonly height: number }[]
  /** Room above the lanes for the names of the phases. */
  readonly head: number
  readonly height: number
}

/** Room for the names of the lanes, and above them. */
export const laneMargin = 62
export const laneType = { size: 's', weight: 700 } as const
/** From one track to the next, and from the outer ones to the boxes. */
export const trackPitch = 4
const gutterPadding = 4
const room = blockWidth - laneMargin - 2
const widest = 108
/** What is left of the width goes between the columns, so much at most. */
const widerGap = 36
const narrowest = 45
const leastGap = 15
/** Points, where nothing else is said. */
export const tallestFlow = 590

/** Lays out some steps of a flow; undefined where they do not fit a page. */
export function flowPage(
  input: FlowInput,
  steps: readonly FlowStep[],
  locale: Locale,
  tallest: number,
): FlowPage | undefined {
  const used = new Set(steps.map(({ owner }) => owner ?? ''))
  const lanes = input.lanes.filter(({ id }) => used.has(id))
  const grid = gridOf(
    steps,
    lanes.map(({ id }) => id),
  )
  const roomiest = (room - (grid.columns - 1) * leastGap) / grid.columns
  if (roomiest < narrowest && steps.length > 1) return undefined
  const tracks = tracksOf(grid, otherwiseEdges(steps, grid))
  const placeAt = (width: number) => {
    const nodes = nodesOf(input, steps, grid, width, locale)
    return { nodes, ...placed(grid, tracks, lanes, rowHeights(grid, nodes, lanes)) }
  }
  // Before lines are led, which takes longest.
  if (placeAt(Math.min(widest, roomiest)).height > tallest && steps.length > 1) return undefined

  const led = flowLines(grid, tracks)
  const width = Math.min(widest, (room - sum(led.gaps)) / grid.columns)
  if (width < narrowest && steps.length > 1) return undefined
  const page = placeAt(width)
  if (page.height > tallest && steps.length > 1) return undefined
  const spare = (room - sum(led.gaps) - grid.columns * width) / Math.max(1, grid.columns - 1)
  const lines = { ...led, gaps: led.gaps.map((gap) => gap + Math.min(widerGap, spare)) }
  const lefts = Array.from(
    { length: grid.columns },
    (_, column) => laneMargin + column * width + sum(lines.gaps.slice(0, column)),
  )
  return { grid, lines, width, lefts, ...page }
}

/** Where what follows a step that cannot be done stands to the right of it, a line leads there. */
function otherwiseEdges(steps: readonly FlowStep[], { cells }: Grid): [string, string][] {
  return steps.flatMap(({ id, otherwise }): [string, string][] => {
    const [a, b] = [cells.get(id), cells.get(otherwise?.step ?? '')]
    return otherwise?.step !== undefined && a && b && a.column < b.column ? [[id, otherwise.step]] : []
  })
}

function nodesOf(
  { steps: all }: FlowInput,
  steps: readonly FlowStep[],
  grid: Grid,
  width: number,
  locale: Locale,
): Map<string, FlowNode> {
  const numbers = new Map(all.map(({ id, number }) => [id, number]))
  const drawn = new Set(grid.edges.map(([from, to]) => `${from}\n${to}`))
  return new Map(
    steps.map((step) => {
      const elsewhere = step.after.filter((id) => !drawn.has(`${id}\n${step.id}`))
      const before = elsewhere.flatMap((id) => numbers.get(id) ?? [])
      const instead = numbers.get(step.otherwise?.step ?? '')
      const otherwise = instead === undefined ? step.otherwise?.text : printStepNumber(instead)
      const joins = step.after.length - elsewhere.length > 1
      return [step.id, flowNode(step, width, before, joins, otherwise, locale)]
    }),
  )
}

/** The boxes of a row are equally high; the rows of a lane have room for its name. */
function rowHeights(grid: Grid, nodes: ReadonlyMap<string, FlowNode>, lanes: readonly FlowLane[]): number[] {
  const heights = new Array<number>(grid.rows).fill(30)
  for (const [id, { row }] of grid.cells) heights[row] = Math.max(heights[row] ?? 0, nodes.get(id)?.height ?? 0)
  for (const { id, first, rows } of grid.lanes) {
    const missing = nameLines(lanes, id).length * 9.5 + 4 - sum(heights.slice(first, first + rows))
    if (missing > 0) heights[first] = (heights[first] ?? 0) + missing
  }
  return heights
}

function placed(
  grid: Grid,
  { counts }: Tracks,
  lanes: readonly FlowLane[],
  heights: readonly number[],
): Pick<FlowPage, 'rows' | 'gutters' | 'names' | 'head' | 'height'> {
  const gutters: number[] = []
  const rows: { top: number; height: number }[] = []
  const head = grid.phases.length > 1 ? 15 : 1
  let y = head
  for (let row = 0; row <= grid.rows; row++) {
    gutters.push(y)
    y += Math.max(6, 2 * gutterPadding + ((counts[row] ?? 0) - 1) * trackPitch)
    const height = heights[row]
    if (height === undefined) break
    rows.push({ top: y, height })
    y += height
  }
  const names = grid.lanes.map(({ id, first, rows: count }) => {
    const top = gutters[first] ?? 0
    const last = rows[first + count - 1]
    const isLast = first + count === grid.rows
    const bottom = isLast ? y : (gutters[first + count] ?? 0)
    return { lines: nameLines(lanes, id), top, height: Math.max(bottom, (last?.top ?? 0) + (last?.height ?? 0)) - top }
  })
  return { rows, gutters, names, head, height: y + 1 }
}

function nameLines(lanes: readonly FlowLane[], id: string): string[] {
  const lane = lanes.find((one) => one.id === id)
  const width = laneMargin - 6
  const named = [lane?.name, lane?.short].flatMap((name) => (name ? [wrap(name, width, laneType)] : []))
  return named.find((lines) => lines.length <= 2) ?? named[0] ?? []
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
