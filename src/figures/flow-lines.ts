import { type ElkGraph, routes, type Spot } from './elk.ts'
import type { Grid } from './flow-grid.ts'
import { channelRoutes } from './flow-routes.ts'
import type { Track, Tracks, Way } from './flow-tracks.ts'

/** Where a line runs level: on a track, or at a place that only the lines around it gave it, as a share of the height there. */
export type Level =
  | Track
  | { readonly kind: 'within'; readonly row: number; readonly share: number }
  | { readonly kind: 'between'; readonly gutter: number; readonly share: number }

/** A point of a line: so far right of the left edge of a column (0), of its right edge (1), and on which level. */
export interface FlowPoint {
  readonly column: number
  readonly edge: 0 | 1
  readonly offset: number
  readonly level: Level
}

/** A line between two neighbouring columns, or across one. */
export interface FlowLine {
  readonly points: readonly FlowPoint[]
  readonly joints: readonly FlowPoint[]
  /** Those whose way it is. */
  readonly ways: readonly Way[]
  /** Whether it ends at a step. */
  readonly arrives: boolean
}

export interface FlowLines {
  readonly lines: readonly FlowLine[]
  /** Room between each column and the next. */
  readonly gaps: readonly number[]
}

// The graph that is laid out is one of places, not of words: rows are 1000 high whatever stands in them, so that plans
// which differ in words alone, and languages, share a layout.
const pitch = 1000
const box = { top: 200, height: 600, width: 10, middle: 300, foot: 500 }
const column = 100

/** The lines between the steps of a grid, led around each other. */
export function flowLines(grid: Grid, { ways }: Tracks): FlowLines {
  const stops = new Map<string, { column: number; level: Track }>()
  const edges = new Map<string, { from: string; to: string; ways: Way[]; arrives: boolean }>()
  const crossings = new Map<string, Set<Way>>()
  for (const way of ways) {
    const [a, b] = [grid.cells.get(way.from), grid.cells.get(way.to)]
    if (!a || !b) continue
    const side = way.isOtherwise ? 'o' : 'm'
    let from = `${way.from}\n${side}E`
    for (let at = a.column + 1; at < b.column && way.level; at++) {
      const name = `${way.net} ${nameOf(way.level)} ${at}`
      stops.set(name, { column: at, level: way.level })
      crossings.set(name, (crossings.get(name) ?? new Set()).add(way))
      join(edges, from, `${name}\nW`, way, false)
      from = `${name}\nE`
    }
    join(edges, from, `${way.to}\n${side}W`, way, true)
  }
  const numbers = new Map([...grid.cells.keys(), ...stops.keys()].map((name, index) => [name, index]))
  const short = (port: string): string => {
    const [name = '', side = ''] = port.split(/\n(?=[^\n]*$)/)
    return `${numbers.get(name)}${side}`
  }
  const listed = [...edges.values()]
  const graph: ElkGraph = {
    nodes: [
      ...[...grid.cells].map(([id, { row, column: at }]) => boxNode(String(numbers.get(id)), row, at)),
      ...[...stops].map(([name, { column: at, level }]) => stopNode(String(numbers.get(name)), yOf(level), at)),
    ],
    edges: listed.map(({ from, to }, index) => ({ id: String(index), from: short(from), to: short(to) })),
  }
  // Where lines would have to go around each other in a circle, one of them must turn twice: that is for elkjs.
  const found = channelRoutes(graph, column) ?? routes(graph)
  return placed(grid, graph, found, listed, { stops, crossings })
}

function placed(
  grid: Grid,
  graph: ElkGraph,
  found: ReturnType<typeof routes>,
  listed: readonly { readonly ways: readonly Way[]; readonly arrives: boolean }[],
  {
    stops,
    crossings,
  }: { stops: ReadonlyMap<string, { column: number; level: Track }>; crossings: ReadonlyMap<string, Set<Way>> },
): FlowLines {
  const lefts: number[] = []
  const levels = new Map<number, Track>()
  for (const { id, x } of graph.nodes) lefts[x / column] = found.nodes.get(id)?.x ?? 0
  for (let row = 0; row < grid.rows; row++) {
    for (const kind of ['row', 'foot'] as const) levels.set(yOf({ kind, row }), { kind, row })
  }
  for (const { level } of stops.values()) levels.set(yOf(level), level)
  const [first] = graph.nodes
  const shift = first ? (found.nodes.get(first.id)?.y ?? 0) - first.y : 0
  const pointOf = ({ x, y }: Spot): FlowPoint => {
    const level = levels.get(Math.round(y - shift)) ?? levelNear(y - shift)
    const at = lefts.findLastIndex((left) => left <= x + 0.01)
    const within = x - (lefts[at] ?? 0)
    return within < box.width - 0.01
      ? { column: at, edge: 0, offset: within, level }
      : { column: at, edge: 1, offset: within - box.width, level }
  }
  const lines = listed.map(({ ways, arrives }, index): FlowLine => {
    const { points = [], joints = [] } = found.edges.get(String(index)) ?? {}
    return { points: points.map(pointOf), joints: joints.map(pointOf), ways, arrives }
  })
  const across = [...stops].map(([name, { column: at, level }]): FlowLine => {
    const ends = ([0, 1] as const).map((edge) => ({ column: at, edge, offset: 0, level }))
    return { points: ends, joints: [], ways: [...(crossings.get(name) ?? [])], arrives: false }
  })
  const gaps = lefts.slice(1).map((left, index) => left - (lefts[index] ?? 0) - box.width)
  return { lines: [...lines, ...across], gaps }
}

function join(
  edges: Map<string, { from: string; to: string; ways: Way[]; arrives: boolean }>,
  from: string,
  to: string,
  way: Way,
  arrives: boolean,
): void {
  const key = `${from}\n\n${to}`
  const known = edges.get(key)
  if (known) known.ways.push(way)
  else edges.set(key, { from, to, ways: [way], arrives })
}

function boxNode(id: string, row: number, at: number): ElkGraph['nodes'][number] {
  const port = (name: string, side: 'WEST' | 'EAST', y: number) => ({ id: `${id}${name}`, side, y })
  return {
    id,
    x: at * column,
    y: row * pitch + box.top,
    width: box.width,
    height: box.height,
    ports: [
      port('mW', 'WEST', box.middle),
      port('mE', 'EAST', box.middle),
      port('oW', 'WEST', box.foot),
      port('oE', 'EAST', box.foot),
    ],
  }
}

function stopNode(id: string, y: number, at: number): ElkGraph['nodes'][number] {
  const ports = [
    { id: `${id}W`, side: 'WEST', y: 0 },
    { id: `${id}E`, side: 'EAST', y: 0 },
  ] as const
  return { id, x: at * column, y, width: box.width, height: 0, ports }
}

function yOf(level: Track): number {
  if (level.kind === 'track') return level.gutter * pitch - 150 + level.track * 4
  return level.row * pitch + box.top + (level.kind === 'row' ? box.middle : box.foot)
}

/** Lines that would wait for each other in a circle are parted: one of them goes aside where there is room between the rows. */
function levelNear(y: number): Level {
  const row = Math.floor(y / pitch)
  const share = (y - row * pitch - box.top) / box.height
  if (share >= 0 && share <= 1) return { kind: 'within', row, share }
  const gutter = Math.round(y / pitch)
  return { kind: 'between', gutter, share: (y - gutter * pitch) / (2 * box.top) + 0.5 }
}

function nameOf(level: Track): string {
  return level.kind === 'track' ? `${level.gutter}/${level.track}` : `${level.kind} ${level.row}`
}
