import type { Cell, Grid } from './flow-grid.ts'

/** Where a line runs level: through the middle of a row, at the foot of its boxes, or on a track between two rows. */
export type Track =
  | { readonly kind: 'row' | 'foot'; readonly row: number }
  /** Gutter 0 lies above the first row. */
  | { readonly kind: 'track'; readonly gutter: number; readonly track: number }

/** A line from one step to another, and what it passes in the columns between them. */
export interface Way {
  readonly from: string
  readonly to: string
  readonly isOtherwise: boolean
  /** Lines with the same name may run on each other: they come from one step or go to one. */
  readonly net: string
  /** One for each column between; undefined where the steps stand side by side. */
  readonly level?: Track
}

export interface Tracks {
  readonly ways: readonly Way[]
  /** How many tracks each gutter has. */
  readonly counts: readonly number[]
}

/** Straight along the row of the first step where nothing stands in the way, else along that of the second, else between rows. */
export function tracksOf(grid: Grid, otherwise: Grid['edges']): Tracks {
  const held = new Map<string, string>()
  const gutters: { net: string; from: number; to: number; track: number }[][] = Array.from(
    { length: grid.rows + 1 },
    () => [],
  )
  for (const { row, column } of grid.cells.values()) held.set(`${row} ${column}`, '')

  const runsAlong = (row: number, net: string, [first, last]: readonly [number, number]): boolean => {
    for (let column = first; column <= last; column++) {
      const holder = held.get(`${row} ${column}`)
      if (holder !== undefined && holder !== net) return false
    }
    for (let column = first; column <= last; column++) held.set(`${row} ${column}`, net)
    return true
  }
  const trackIn = (gutter: number, net: string, [from, to]: readonly [number, number]): number => {
    const taken = gutters[gutter] ?? []
    const meets = (other: { from: number; to: number }): boolean => other.from <= to + 1 && from <= other.to + 1
    let track = 0
    while (taken.some((one) => one.track === track && one.net !== net && meets(one))) track++
    taken.push({ net, from, to, track })
    return track
  }

  const pairs = [
    ...grid.edges.map(([from, to]) => ({ from, to, isOtherwise: false })),
    ...otherwise.map(([from, to]) => ({ from, to, isOtherwise: true })),
  ]
  const spanOf = ({ from, to }: { from: string; to: string }): number =>
    (grid.cells.get(to)?.column ?? 0) - (grid.cells.get(from)?.column ?? 0)
  const ways = pairs
    .toSorted((a, b) => Number(a.isOtherwise) - Number(b.isOtherwise) || spanOf(a) - spanOf(b))
    .flatMap((pair): Way[] => {
      const [a, b] = [grid.cells.get(pair.from), grid.cells.get(pair.to)]
      if (!a || !b || a.column >= b.column) return []
      const own = `${pair.isOtherwise ? 'o' : 's'} ${pair.from}`
      if (b.column - a.column === 1) return [{ ...pair, net: own }]
      const between = [a.column + 1, b.column - 1] as const
      if (!pair.isOtherwise) {
        if (runsAlong(a.row, own, between)) return [{ ...pair, net: own, level: { kind: 'row', row: a.row } }]
        const net = `t ${pair.to}`
        if (runsAlong(b.row, net, between)) return [{ ...pair, net, level: { kind: 'row', row: b.row } }]
      }
      const gutter = gutterOf(a, b)
      return [{ ...pair, net: own, level: { kind: 'track', gutter, track: trackIn(gutter, own, between) } }]
    })
  const counts = gutters.map((taken) => taken.reduce((highest, { track }) => Math.max(highest, track + 1), 0))
  return { ways, counts }
}

/** The gutter beside the row to which a line goes, on the side from which it comes. */
function gutterOf(a: Cell, b: Cell): number {
  return b.row >= a.row ? b.row : b.row + 1
}
