import type { ElkGraph, ElkRoutes, Spot } from './elk.ts'
import { channelOf, type Net } from './flow-channel.ts'

/** Room beside the upright pieces of lines, and from one to the next. */
const beside = 7.5
const between = 4

interface Port {
  readonly column: number
  readonly x: number
  readonly y: number
}

interface Bundle extends Net {
  readonly lefts: number[]
  readonly rights: number[]
  readonly edges: ElkGraph['edges'][number][]
}

/**
 * The lines of a graph whose every line leads from one column to the next, each turning once: a matter of order in each
 * channel, settled in no time. Nothing where that order does not exist.
 */
export function channelRoutes(graph: ElkGraph, columnPitch: number): ElkRoutes | undefined {
  const columnOf = (x: number): number => Math.round(x / columnPitch)
  const ports = new Map<string, Port>()
  for (const node of graph.nodes) {
    for (const { id, side, y } of node.ports) {
      ports.set(id, { column: columnOf(node.x), x: side === 'WEST' ? 0 : node.width, y: node.y + y })
    }
  }
  const columns = Math.max(...graph.nodes.map(({ x }) => columnOf(x))) + 1
  const channels = Array.from({ length: columns - 1 }, (_, column) => bundles(graph, ports, column))
  const orders = channels.map((nets) => channelOf(nets))
  const width = graph.nodes[0]?.width ?? 0
  const lefts = [0]
  for (const [at, order] of orders.entries()) {
    if (!order) return undefined
    const places = 1 + Math.max(0, ...order.map((place) => place ?? 0))
    lefts.push((lefts[at] ?? 0) + width + 2 * beside + (places - 1) * between)
  }
  const edges = new Map<string, { points: readonly Spot[]; joints: readonly Spot[] }>()
  for (const [column, nets] of channels.entries()) {
    for (const [index, net] of nets.entries()) {
      const place = orders[column]?.[index]
      const x = (lefts[column] ?? 0) + width + beside + (place ?? 0) * between
      const joints = place === undefined ? [] : jointsOf(net).map((y) => ({ x, y }))
      for (const [at, { id, from, to }] of net.edges.entries()) {
        const [a, b] = [ports.get(from), ports.get(to)]
        if (!a || !b) continue
        const ends = [a, b].map((port) => ({ x: (lefts[port.column] ?? 0) + port.x, y: port.y }))
        const [start, end] = ends as [Spot, Spot]
        const turns =
          a.y === b.y
            ? []
            : [
                { x, y: a.y },
                { x, y: b.y },
              ]
        edges.set(id, { points: [start, ...turns, end], joints: at === 0 ? joints : [] })
      }
    }
  }
  const nodes = new Map(graph.nodes.map(({ id, x, y }) => [id, { x: lefts[columnOf(x)] ?? 0, y }]))
  return { nodes, edges }
}

/** Lines that share a port, or a line between them, are one. */
function bundles({ edges }: ElkGraph, ports: ReadonlyMap<string, Port>, column: number): Bundle[] {
  const byPort = new Map<string, Bundle>()
  for (const edge of edges) {
    const [a, b] = [ports.get(edge.from), ports.get(edge.to)]
    if (a?.column !== column || !b) continue
    const known = [...new Set([byPort.get(edge.from), byPort.get(edge.to)])].filter((one) => one !== undefined)
    const all = [...known.flatMap((one) => one.edges), edge]
    const bundle: Bundle = {
      edges: all,
      lefts: [...new Set(all.map(({ from }) => ports.get(from)?.y ?? 0))],
      rights: [...new Set(all.map(({ to }) => ports.get(to)?.y ?? 0))],
    }
    for (const { from, to } of all) {
      byPort.set(from, bundle)
      byPort.set(to, bundle)
    }
  }
  return [...new Set(byPort.values())]
}

/** Where more than two lines meet. */
function jointsOf({ lefts, rights }: Net): number[] {
  const all = [...new Set([...lefts, ...rights])].sort((a, b) => a - b)
  const isEnd = (y: number): boolean => y === all[0] || y === all.at(-1)
  return all.filter((y) => !isEnd(y) || (lefts.includes(y) && rights.includes(y)))
}
