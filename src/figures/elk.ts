import { createRequire } from 'node:module'

/** A graph as elkjs takes it, of nodes that have a place and ports on their sides. */
export interface ElkGraph {
  readonly nodes: readonly {
    readonly id: string
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
    readonly ports: readonly { readonly id: string; readonly side: 'WEST' | 'EAST'; readonly y: number }[]
  }[]
  readonly edges: readonly { readonly id: string; readonly from: string; readonly to: string }[]
}

export interface ElkRoutes {
  /** Left edge of each node, and the top of the first: all else is measured from there. */
  readonly nodes: ReadonlyMap<string, { readonly x: number; readonly y: number }>
  readonly edges: ReadonlyMap<string, { readonly points: readonly Spot[]; readonly joints: readonly Spot[] }>
}

export interface Spot {
  readonly x: number
  readonly y: number
}

const most = 500
const known = new Map<string, ElkRoutes>()

/**
 * Leads the lines of a graph around each other. The nodes keep their order and height; the columns between which they
 * stand move apart as far as the lines need. Equal graphs are worked out once: the books of all units have the same flows.
 */
export function routes(graph: ElkGraph): ElkRoutes {
  const key = JSON.stringify(graph)
  const before = known.get(key)
  if (before) return before
  const found = read(layout(graph))
  if (known.size >= most) known.clear()
  known.set(key, found)
  return found
}

/** Of all that elkjs can do, only the lines: the places are given, and it keeps to them. */
const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.cycleBreaking.strategy': 'INTERACTIVE',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.crossingMinimization.strategy': 'INTERACTIVE',
  'elk.layered.nodePlacement.strategy': 'INTERACTIVE',
  'elk.spacing.nodeNode': '0',
  'elk.spacing.edgeNode': '0',
  'elk.spacing.edgeEdge': '0',
  'elk.layered.spacing.nodeNodeBetweenLayers': '15',
  'elk.layered.spacing.edgeNodeBetweenLayers': '7',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '4',
}

interface Laid {
  readonly children: readonly { readonly id: string; readonly x: number; readonly y: number }[]
  readonly edges: readonly {
    readonly id: string
    readonly sections?: readonly { startPoint: Spot; endPoint: Spot; bendPoints?: readonly Spot[] }[]
    readonly junctionPoints?: readonly Spot[]
  }[]
}

function layout({ nodes, edges }: ElkGraph): Laid {
  return run({
    id: 'flow',
    layoutOptions: options,
    children: nodes.map(({ ports, ...node }) => ({
      ...node,
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
      ports: ports.map(({ id, side, y }) => ({
        id,
        x: side === 'WEST' ? 0 : node.width,
        y,
        layoutOptions: { 'elk.port.side': side },
      })),
    })),
    edges: edges.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  })
}

function read({ children, edges }: Laid): ElkRoutes {
  return {
    nodes: new Map(children.map(({ id, x, y }) => [id, { x, y }])),
    edges: new Map(
      edges.map(({ id, sections = [], junctionPoints = [] }) => [
        id,
        {
          points: sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
            startPoint,
            ...bendPoints,
            endPoint,
          ]),
          joints: junctionPoints,
        },
      ]),
    ),
  }
}

interface Worker {
  onmessage: (message: { readonly data: { readonly data?: unknown; readonly error?: unknown } }) => void
  readonly dispatcher: { saveDispatch(message: { readonly data: object }): void }
}

let worker: Worker | undefined

/**
 * elkjs is large and is loaded for the first flow that is drawn. Its interface answers later, what is behind it at once;
 * a book is put together in one go.
 */
function run(graph: object): Laid {
  const answers: { readonly data?: unknown; readonly error?: unknown }[] = []
  if (!worker) {
    const elk = createRequire(import.meta.url)('elkjs/lib/elk-worker.min.js') as { Worker: new () => Worker }
    worker = new elk.Worker()
    worker.onmessage = () => undefined
    worker.dispatcher.saveDispatch({ data: { id: 0, cmd: 'register', algorithms: ['layered'] } })
  }
  worker.onmessage = ({ data }) => void answers.push(data)
  worker.dispatcher.saveDispatch({ data: { id: 1, cmd: 'layout', graph, layoutOptions: {}, options: {} } })
  const [answer] = answers
  if (!answer || answer.error) throw new Error('elkjs did not lay out a flow', { cause: answer?.error })
  return answer.data as Laid
}
