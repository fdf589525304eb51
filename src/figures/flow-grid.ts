import type { FlowStep } from './flow-types.ts'
import { type Phase, phases } from './timeline-types.ts'

export interface Cell {
  readonly row: number
  readonly column: number
}

/** Where the steps of a figure stand: time runs to the right, each lane has a row or more. */
export interface Grid {
  readonly lanes: readonly { readonly id: string; readonly first: number; readonly rows: number }[]
  readonly cells: ReadonlyMap<string, Cell>
  readonly columns: number
  readonly rows: number
  /** The first column of each phase. */
  readonly phases: readonly { readonly phase: Phase; readonly column: number }[]
  /** Pairs of steps, the first left of the second. */
  readonly edges: readonly (readonly [from: string, to: string])[]
}

interface Place {
  readonly lane: string
  readonly line: number
  readonly column: number
}

/** As many columns as the longest way has steps; steps that nothing holds up stand where their lane has room. */
export function gridOf(steps: readonly FlowStep[], laneIds: readonly string[]): Grid {
  const ids = new Set(steps.map(({ id }) => id))
  const places = new Map<string, Place>()
  const taken = new Set<string>()
  const put = (step: FlowStep, line: number, column: number): void => {
    const lane = step.owner ?? ''
    taken.add(`${lane}\n${line}\n${column}`)
    places.set(step.id, { lane, line, column })
  }
  const isFree = (step: FlowStep, line: number, column: number): boolean =>
    !taken.has(`${step.owner ?? ''}\n${line}\n${column}`)

  const followed = new Set(steps.flatMap(({ after }) => after))
  const starts: { phase: Phase; column: number }[] = []
  let base = 0
  for (const phase of phases) {
    const own = steps.filter((step) => step.phase === phase)
    if (own.length === 0) continue
    starts.push({ phase, column: base })
    const isTied = (step: FlowStep): boolean => followed.has(step.id) || step.after.some((id) => ids.has(id))
    let end = base
    for (const step of inOrder(own.filter(isTied))) {
      const before = step.after.flatMap((id) => places.get(id)?.column ?? [])
      const column = Math.max(base, ...before.map((one) => one + 1))
      let line = 0
      while (!isFree(step, line, column)) line++
      put(step, line, column)
      end = Math.max(end, column)
    }
    const loose = own.filter((step) => !isTied(step))
    if (loose.length > 0 && own.length > 2)
      end = Math.max(end, base + Math.min(3, Math.ceil(own.length / laneIds.length)))
    for (const step of loose) {
      let [line, column] = [0, base]
      while (!isFree(step, line, column)) {
        if (column < end) column++
        else [line, column] = [line + 1, base]
      }
      put(step, line, column)
    }
    base = 1 + Math.max(...own.flatMap(({ id }) => places.get(id)?.column ?? []))
  }
  const edges = steps.flatMap(({ id, after }) =>
    after.flatMap((from): [string, string][] => {
      const [a, b] = [places.get(from), places.get(id)]
      return a && b && a.column < b.column ? [[from, id]] : []
    }),
  )
  return numbered(places, edges, starts, base, laneIds)
}

/** Each after those that it comes after; in a circle, the first of the plan first. */
function inOrder(steps: readonly FlowStep[]): FlowStep[] {
  const left = new Map(steps.map((step) => [step.id, step]))
  const order: FlowStep[] = []
  while (left.size > 0) {
    const ready = [...left.values()].filter(({ after }) => !after.some((id) => left.has(id)))
    const next = ready.length > 0 ? ready : [...left.values()].slice(0, 1)
    // What lies on the critical path gets the first line of its lane.
    next.sort((a, b) => Number(b.isCritical) - Number(a.isCritical) || a.number - b.number)
    for (const step of next) left.delete(step.id)
    order.push(...next)
  }
  return order
}

function numbered(
  places: ReadonlyMap<string, Place>,
  edges: Grid['edges'],
  starts: Grid['phases'],
  columns: number,
  laneIds: readonly string[],
): Grid {
  const lines = new Map<string, number>()
  for (const { lane, line } of places.values()) lines.set(lane, Math.max(lines.get(lane) ?? 0, line + 1))
  const pairs = edges.map(([from, to]) => [places.get(from)?.lane ?? '', places.get(to)?.lane ?? ''] as const)
  const order = nearest(
    laneIds.filter((id) => lines.has(id)),
    pairs,
  )
  let rows = 0
  const lanes = order.map((id) => {
    const lane = { id, first: rows, rows: lines.get(id) ?? 1 }
    rows += lane.rows
    return lane
  })
  const firsts = new Map(lanes.map(({ id, first }) => [id, first]))
  const cells = new Map(
    [...places].map(([id, { lane, line, column }]) => [id, { row: (firsts.get(lane) ?? 0) + line, column }]),
  )
  return { lanes, cells, columns, rows, phases: starts, edges }
}

/** Lanes in an order in which those that hand over to each other stand close: moved one by one, until no move helps. */
function nearest(lanes: readonly string[], pairs: readonly (readonly [string, string])[]): string[] {
  const costOf = (order: readonly string[]): number => {
    const at = new Map(order.map((id, index) => [id, index]))
    return pairs.reduce((sum, [a, b]) => sum + Math.abs((at.get(a) ?? 0) - (at.get(b) ?? 0)), 0)
  }
  let best = [...lanes]
  let least = costOf(best)
  for (let round = 0; round < 4; round++) {
    const before = least
    for (const id of lanes) {
      for (let to = 0; to < lanes.length; to++) {
        const moved = best.filter((other) => other !== id)
        moved.splice(to, 0, id)
        const cost = costOf(moved)
        if (cost < least) [best, least] = [moved, cost]
      }
    }
    if (least === before) break
  }
  return best
}
