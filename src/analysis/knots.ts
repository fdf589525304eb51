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
