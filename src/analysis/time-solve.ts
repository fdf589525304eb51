import { detectionNode, type MomentNode, type StepNode, type TimeGraph, type TimeNode } from './time-graph.ts'
import { addSpans, noTime, type Span, spanOf, spanSeconds } from './time-span.ts'

/** `most`: every step takes all of its `within` (is it guaranteed?). `least`: `takes.least`, else 0 (is it possible?). */
export type Bound = 'most' | 'least'

/** Start and end of a node as sums of limits and as seconds from detection; `from` is the node whose end decides. */
export interface NodeTimes {
  readonly start: Span
  readonly end: Span
  readonly startAt: number
  readonly endAt: number
  readonly from: number
}

export interface Solution {
  readonly bound: Bound
  readonly times: readonly NodeTimes[]
  /** The nodes in the order in which they were found: each after all that decide it. */
  readonly order: readonly number[]
  /** Nodes in a circle or behind one. Their times leave out what never comes. */
  readonly stuck: ReadonlySet<number>
}

const atDetection: NodeTimes = { start: noTime, end: noTime, startAt: 0, endAt: 0, from: -1 }

/** The nodes that a node cannot do without, each once. */
export function needs(node: TimeNode): number[] {
  const all = [...node.after]
  if (node.start !== undefined) all.push(node.start)
  if (node.anchor !== undefined) all.push(node.anchor)
  return all.length > 1 ? [...new Set(all)] : all
}

/**
 * Finds all times, each node once, in an order in which what it waits for is known. Where that order ends, a step that
 * waits for any of several takes the first to end, and a moment, or a step that an anchor holds, stops following what waits
 * for it. What is still open then is a circle.
 */
export function solve(graph: TimeGraph, bound: Bound): Solution {
  const { nodes } = graph
  const times: NodeTimes[] = [atDetection]
  const order: number[] = [detectionNode]
  const waiting = nodes.map((node) => (node ? new Set([...needs(node), ...node.order]).size : 0))
  const followers: number[][] = nodes.map(() => [])
  for (const [index, node] of nodes.entries()) {
    if (!node) continue
    for (const before of new Set([...needs(node), ...node.order])) followers[before]?.push(index)
  }
  const open = new Set(nodes.keys())
  open.delete(detectionNode)
  const ready = [...open].filter((index) => waiting[index] === 0)
  settle(detectionNode)
  let stuck: ReadonlySet<number> | undefined
  for (;;) {
    for (let index = ready.pop(); index !== undefined; index = ready.pop()) find(index)
    if (open.size === 0) break
    const free = firstToEnd() ?? outOfOrder()
    if (free === undefined) stuck ??= new Set(open)
    find(free ?? (open.values().next().value as number))
  }
  return { bound, times, order, stuck: stuck ?? new Set() }

  function find(index: number): void {
    if (!open.delete(index)) return
    times[index] = timesOf(nodes[index] as TimeNode)
    order.push(index)
    settle(index)
  }

  function settle(index: number): void {
    for (const follower of followers[index] ?? []) {
      waiting[follower] = (waiting[follower] ?? 0) - 1
      if (waiting[follower] === 0) ready.push(follower)
    }
  }

  function firstToEnd(): number | undefined {
    let best: number | undefined
    let least = Number.POSITIVE_INFINITY
    for (const index of open) {
      const node = nodes[index] as TimeNode
      if (!('step' in node) || node.step.step.join !== 'any') continue
      if (node.anchor !== undefined && !times[node.anchor]) continue
      for (const before of node.after) {
        const endAt = times[before]?.endAt
        if (endAt !== undefined && endAt < least) {
          least = endAt
          best = index
        }
      }
    }
    return best
  }

  /** A step goes first, where the moment that it follows waits for it: of the two it is the step whose time is written. */
  function outOfOrder(): number | undefined {
    const free = [...open].filter((index) => {
      const node = nodes[index] as TimeNode
      return node.order.length > 0 && needs(node).every((before) => times[before])
    })
    return free.find((index) => 'step' in (nodes[index] as TimeNode) && waitsForItself(index)) ?? free.find(isMoment)
  }

  function isMoment(index: number): boolean {
    return 'moment' in (nodes[index] as TimeNode)
  }

  function waitsForItself(index: number): boolean {
    const seen = new Set([index])
    for (const one of seen) {
      const node = nodes[one] as TimeNode
      for (const before of [...needs(node), ...node.order]) {
        if (before === index) return true
        if (open.has(before)) seen.add(before)
      }
    }
    return false
  }

  function timesOf(node: TimeNode): NodeTimes {
    return 'step' in node ? stepTimes(node) : momentTimes(node)
  }

  function stepTimes(node: StepNode): NodeTimes {
    const { step, anchor } = node
    const usual = node.start ?? node.order.find((index) => times[index])
    const from = decider(node.after, step.step.join === 'any') ?? usual ?? anchor ?? detectionNode
    const start = times[from] ?? atDetection
    const took = (own: Span, since: NodeTimes, decidedBy: number): NodeTimes => {
      const end = addSpans(since.end, own)
      return { start: start.end, startAt: start.endAt, end, endAt: spanSeconds(end, bound), from: decidedBy }
    }
    if (!node.applies) return took(noTime, start, from)
    if (bound === 'least') return took(spanOf(step.least), start, from)
    const limit = spanOf(step.within?.duration)
    if (anchor === undefined) return took(limit, start, from)
    const since = times[anchor] ?? atDetection
    const anchored = took(limit, since, anchor)
    const inTime = anchored.endAt >= start.endAt
    if (node.after.length > 0) return inTime ? anchored : took(noTime, start, from)
    // The moment of its phase may come too late for its limit: nothing that is written holds it up till then.
    if (inTime && start.endAt >= since.endAt) return anchored
    return { ...anchored, start: since.end, startAt: since.endAt }
  }

  function momentTimes(node: MomentNode): NodeTimes {
    const from = decider([...node.after, ...node.order], false) ?? detectionNode
    const before = times[from] ?? atDetection
    const found = { start: before.end, startAt: before.endAt, end: before.end, endAt: before.endAt, from }
    const decision = node.timed.activation
    if (node.moment !== 'activation' || node.marked || !decision || bound === 'least') return found
    const since = node.anchor === undefined ? before : (times[node.anchor] ?? atDetection)
    const end = addSpans(since.end, spanOf(decision.duration))
    const endAt = spanSeconds(end, bound)
    return endAt < found.endAt ? found : { ...found, end, endAt, from: node.anchor ?? from }
  }

  /** Of the nodes that are known, the last to end, or the first. */
  function decider(indices: readonly number[], first: boolean): number | undefined {
    let best: number | undefined
    for (const index of indices) {
      const endAt = times[index]?.endAt
      if (endAt === undefined) continue
      const bestAt = best === undefined ? undefined : times[best]?.endAt
      if (bestAt === undefined || (first ? endAt < bestAt : endAt > bestAt)) best = index
    }
    return best
  }
}
