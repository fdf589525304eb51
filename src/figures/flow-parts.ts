import { format, type Locale } from '../messages/format.ts'
import { type FlowPage, flowPage } from './flow-page.ts'
import type { FlowInput, FlowStep } from './flow-types.ts'
import { type Phase, phases } from './timeline-types.ts'

/** What one figure shows; `name` says which part of the flow it is, where there is more than one. */
export interface FlowPart {
  readonly steps: readonly FlowStep[]
  readonly page: FlowPage
  readonly name: string
}

interface Group {
  readonly names: readonly Phase[]
  readonly steps: readonly FlowStep[]
  readonly page?: FlowPage
}

/**
 * Phases share a figure where they fit one; what is left of the recovery is days after and stands in the table. A phase
 * that is too long is split evenly. A part in which one step at most comes after another says nothing.
 */
export function flowParts(input: FlowInput, locale: Locale, tallest: number): FlowPart[] {
  const pageOf = (steps: readonly FlowStep[]): FlowPage | undefined => flowPage(input, steps, locale, tallest)
  const groups: Group[] = []
  for (const phase of phases) {
    const own = input.steps.filter((step) => step.phase === phase)
    if (own.length === 0) continue
    const before = groups.at(-1)
    const both = before?.page ? [...before.steps, ...own] : []
    const page = before?.page && pageOf(both)
    if (before && page) groups[groups.length - 1] = { names: [...before.names, phase], steps: both, page }
    else groups.push({ names: [phase], steps: own, page: pageOf(own) })
  }
  const kept = groups.filter(({ names }) => groups.length === 1 || names.some((phase) => phase !== 'recovery'))
  return kept.flatMap(({ names, steps, page }): FlowPart[] => {
    const name = names
      .map((phase) => format({ key: `figure.timeline.phase.${phase}` }, locale))
      .join(locale === 'en' ? ', ' : '、')
    if (page)
      return page.grid.edges.length > (kept.length > 1 ? 1 : 0) && steps.length > 2 ? [{ steps, page, name }] : []
    const pieces = evenly(inOrder(steps), pageOf)
    return pieces.map((piece, index, { length }) => {
      const values = { phase: name, index: index + 1, count: length }
      return { ...piece, name: length === 1 ? name : format({ key: 'figure.timeline.part', values }, locale) }
    })
  })
}

function evenly(
  chains: readonly (readonly FlowStep[])[],
  pageOf: (steps: readonly FlowStep[]) => FlowPage | undefined,
): { steps: readonly FlowStep[]; page: FlowPage }[] {
  const count = chains.reduce((sum, chain) => sum + chain.length, 0)
  for (let parts = 2; ; parts++) {
    const size = Math.ceil(count / parts)
    const pieces = cut(chains, size).map((steps) => ({ steps, page: pageOf(steps) }))
    if (size === 1 || pieces.every(({ page }) => page))
      return pieces.flatMap(({ steps, page }) => (page ? [{ steps, page }] : []))
  }
}

/** Pieces of about so many steps, cut between chains where a cut lies near. */
function cut(chains: readonly (readonly FlowStep[])[], size: number): FlowStep[][] {
  const pieces: FlowStep[][] = []
  let piece: FlowStep[] = []
  for (const chain of chains) {
    const isFull = piece.length >= (size * 2) / 3 && piece.length + chain.length > (size * 4) / 3
    if (isFull) {
      pieces.push(piece)
      piece = []
    }
    for (const step of chain) {
      if (piece.length >= Math.max(1, Math.floor((size * 4) / 3))) {
        pieces.push(piece)
        piece = []
      }
      piece.push(step)
    }
  }
  return [...pieces, piece].filter((one) => one.length > 0)
}

/** Steps that hang together, each chain by how many come before; then those that stand alone. */
function inOrder(steps: readonly FlowStep[]): FlowStep[][] {
  const depths = depthsOf(steps)
  const chains = new Map(steps.map((step) => [step.id, [step]]))
  for (const { id, after } of steps) {
    for (const before of after) {
      const [one, other] = [chains.get(id), chains.get(before)]
      if (!one || !other || one === other) continue
      const both = [...other, ...one]
      for (const step of both) chains.set(step.id, both)
    }
  }
  const found = [...new Set(chains.values())].map((chain) =>
    chain.toSorted((a, b) => (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0) || a.number - b.number),
  )
  const first = (chain: readonly FlowStep[]): number => Math.min(...chain.map(({ number }) => number))
  return found.sort((a, b) => Number(a.length === 1) - Number(b.length === 1) || first(a) - first(b))
}

function depthsOf(steps: readonly FlowStep[]): Map<string, number> {
  const depths = new Map(steps.map(({ id }) => [id, 0]))
  for (let round = 0; round < steps.length; round++) {
    let isDone = true
    for (const { id, after } of steps) {
      const depth = Math.max(0, ...after.map((before) => (depths.get(before) ?? -1) + 1))
      if (depth <= (depths.get(id) ?? 0) || depth > steps.length) continue
      depths.set(id, depth)
      isDone = false
    }
    if (isDone) break
  }
  return depths
}
