import { contactsOf, type Desk } from './desk.ts'
import type { DrawnFigure, FigureKind } from './figure-source.ts'
import type { Block, Figure } from './handbook.ts'
import { figureRoom, lookOf } from './look.ts'
import { printedPost } from './people.ts'

/** The figures that stand with a part of the plan, by the directive that places the part. */
export const figuresOf: Readonly<Record<string, readonly FigureKind[]>> = {
  roles: ['organisation'],
  organisation: ['organisation'],
  thresholds: ['thresholds'],
  steps: ['flow', 'timeline'],
  drills: ['calendar', 'coverage'],
}

/** The kinds of figures that the body places, and those of them that it places right after the part in hand. */
export interface PlacedFigures {
  readonly figures: ReadonlySet<string>
  readonly next?: ReadonlySet<string>
}

/** Blocks with figures after them: those of the part that the body does not place elsewhere. */
export function withFigures(
  desk: Desk,
  { figures, next }: PlacedFigures,
  kinds: readonly FigureKind[],
  blocks: Block[],
): Block[] {
  const { roles, steps } = desk.plan.data
  const isIdle = (kind: FigureKind): boolean =>
    (kind === 'organisation' && roles.length < 2) || (kind === 'timeline' && steps.length < 3)
  const isWanted = (kind: FigureKind): boolean => blocks.length > 0 && !isIdle(kind) && !figures.has(kind)
  return [...blocks, ...figureBlocks(desk, ...kinds.filter((kind) => next?.has(kind) || isWanted(kind)))]
}

/** The tallest figure, in points, that stands before its table: one of half a page and more would leave half a page empty. */
const tallestBelowHeading = 320

/** The organisation at a glance, then the table, which may go on overleaf; a figure that fills a page comes after it. */
export function chartFirst(blocks: readonly Block[]): Block[] {
  const order = [...blocks]
  for (const [index, block] of blocks.entries()) {
    const next = order[index + 1]
    if (block.kind !== 'table' || block.name !== 'roles' || next?.kind !== 'figure') continue
    if (heightOf(next) <= tallestBelowHeading) order.splice(index, 2, next, block)
  }
  return order
}

/** The figures of some kinds, each with its number; none where there is nothing to draw or nobody who draws. */
export function figureBlocks(desk: Desk, ...kinds: readonly string[]): Block[] {
  const drawn = kinds.map((kind) => draw(desk, kind as FigureKind))
  return packed(drawn, figureRoom(lookOf(desk.bench.settings)).page).map((one): Figure => {
    desk.count.figure += 1
    const id = `${desk.id}-figure-${desk.count.figure}`
    const label = desk.say('handbook.figure', { number: `${desk.chapter}-${desk.count.figure}` })
    const figure: Figure = { kind: 'figure', id, label, caption: one.title, reading: one.reading, svg: one.svg }
    desk.bench.claimed.add(id)
    desk.figures.push(figure)
    return figure
  })
}

function draw(desk: Desk, kind: FigureKind): readonly DrawnFigure[] {
  const { bench, plan } = desk
  const contacts = contactsOf(plan, bench.unit)
  const drawn = bench.figures?.({
    kind,
    plan,
    unit: bench.unit,
    book: bench.plans,
    chapters: bench.chapters,
    workspace: bench.workspace,
    today: bench.today,
    locale: bench.locale,
    look: lookOf(bench.settings),
    prefix: `${desk.id}-figure-${desk.count.figure + 1}-${kind}`,
    postName: (post) => printedPost(bench, post).name,
    postPhone: (post) => printedPost(bench, post).persons[0]?.phone,
    contactPhone: (id) => contacts.find((contact) => contact.id === id)?.phone,
  })
  if (!drawn) return []
  return 'svg' in drawn ? [drawn] : drawn
}

/** What a figure needs beside its drawing, in points. */
const caption = 60
/** What it is worth not to go from one kind to another and back: a tenth of a page, wherever it begins. */
const turnCost = 8 / 10
/** More than this many are left in their order. */
const mostPacked = 10

/**
 * Figures of several kinds in the order that leaves least of the pages empty, wherever on a page the first begins. Those of
 * one kind keep their order, and where nothing is gained the kinds do.
 */
export function packed<T extends { readonly svg: string }>(kinds: readonly (readonly T[])[], page: number): T[] {
  const [first = [], second = [], ...others] = kinds
  const usual = [...first, ...second]
  if (first.length === 0 || second.length === 0 || usual.length > mostPacked) return [...usual, ...others.flat()]
  let best = usual
  let least = emptied(usual, page)
  for (const order of merges(first, second)) {
    const turns = order.filter((one, at) => at > 0 && first.includes(one) !== first.includes(order[at - 1] as T)).length
    const cost = emptied(order, page) + (turns - 1) * turnCost * page
    if (cost < least - 1) [best, least] = [order, cost]
  }
  return [...best, ...others.flat()]
}

function merges<T>(first: readonly T[], second: readonly T[]): T[][] {
  const [a, b] = [first[0], second[0]]
  if (a === undefined) return [[...second]]
  if (b === undefined) return [[...first]]
  return [
    ...merges(first.slice(1), second).map((rest) => [a, ...rest]),
    ...merges(first, second.slice(1)).map((rest) => [b, ...rest]),
  ]
}

/** How much of the pages stays empty before figures, summed over where the first may begin. */
function emptied(order: readonly { readonly svg: string }[], page: number): number {
  let empty = 0
  for (let start = 0; start < page; start += page / 8) {
    let left = page - start
    for (const one of order) {
      const need = Math.min(page, heightOf(one) + caption)
      if (need > left) {
        empty += left
        left = page
      }
      left -= need
    }
  }
  return empty
}

function heightOf({ svg }: { readonly svg: string }): number {
  return Number(/viewBox="0 0 \S+ ([\d.]+)"/.exec(svg)?.[1])
}
