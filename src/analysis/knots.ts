/**
 * The knots of a directed graph: its strongly connected parts that are larger than one node or have a node that leads to
 * itself. Nodes are numbers; each knot is sorted, and the knots are by their first. Tarjan's, without recursion.
 */
export function knotsOf(targets: ReadonlyMap<number, readonly number[]>): number[][] {
  const number = new Map<number, number>()
  const low = new Map<number, number>()
  const onStack = new Set<number>()
  const stack: number[] = []
  const calls: { node: number; next: number }[] = []
  const knots: number[][] = []
  for (const root of targets.keys()) {
    if (!number.has(root)) enter(root)
    for (let call = calls.at(-1); call; call = calls.at(-1)) {
      const to = targets.get(call.node)?.[call.next++]
      if (to === undefined) leave(call.node)
      else if (!number.has(to)) enter(to)
      else if (onStack.has(to)) lower(call.node, number.get(to) as number)
    }
  }
  return knots.sort((a, b) => (a[0] as number) - (b[0] as number))

  function enter(node: number): void {
    low.set(node, number.size)
    number.set(node, number.size)
    stack.push(node)
    onStack.add(node)
    calls.push({ node, next: 0 })
  }

  function leave(node: number): void {
    calls.pop()
    const above = calls.at(-1)
    if (above) lower(above.node, low.get(node) as number)
    if (low.get(node) !== number.get(node)) return
    const knot = stack.splice(stack.lastIndexOf(node))
    for (const one of knot) onStack.delete(one)
    if (knot.length > 1 || targets.get(node)?.includes(node)) knots.push(knot.sort((a, b) => a - b))
  }

  function lower(node: number, to: number): void {
    low.set(node, Math.min(low.get(node) as number, to))
  }
}

/** The shortest circle of a knot, each node leading to the next and the last to the first; the lowest node is the first. */
export function shortestCircle(knot: readonly number[], targets: ReadonlyMap<number, readonly number[]>): number[] {
  const inside = new Set(knot)
  const within = new Map(
    knot.map((node) => [node, [...new Set(targets.get(node))].filter((to) => inside.has(to))] as const),
  )
  const isRing = knot.every((node) => within.get(node)?.length === 1)
  let best: number[] | undefined
  for (const start of knot) {
    best = circleFrom(start, within, best ? best.length - 1 : knot.length) ?? best
    if (isRing || best?.length === 1) break
  }
  const circle = best ?? [...knot]
  const turn = circle.indexOf(circle.reduce((low, node) => Math.min(low, node)))
  return [...circle.slice(turn), ...circle.slice(0, turn)]
}

/** A shortest way from a node back to it over at most so many nodes, breadth first. */
function circleFrom(
  start: number,
  targets: ReadonlyMap<number, readonly number[]>,
  most: number,
): number[] | undefined {
  const cameFrom = new Map<number, number>()
  let front = [start]
  for (let length = 1; length <= most && front.length > 0; length++) {
    const next: number[] = []
    for (const node of front) {
      for (const to of targets.get(node) ?? []) {
        if (to === start) return wayTo(node, start, cameFrom)
        if (cameFrom.has(to)) continue
        cameFrom.set(to, node)
        next.push(to)
      }
    }
    front = next
  }
  return undefined
}

function wayTo(last: number, start: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const way = [last]
  for (let at = last; at !== start; ) {
    at = cameFrom.get(at) as number
    way.push(at)
  }
  return way.reverse()
}
