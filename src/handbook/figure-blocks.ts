import { contactsOf, type Desk } from './desk.ts'
import type { DrawnFigure, FigureKind } from './figure-source.ts'
import type { Block, Figure } from './handbook.ts'
import { printedPost } from './people.ts'

/** Blocks with figures after them, of the kinds that the body does not place itself. */
export function withFigures(
  desk: Desk,
  placed: { readonly figures: ReadonlySet<string> },
  kinds: readonly FigureKind[],
  blocks: Block[],
): Block[] {
  const { roles, steps } = desk.plan.data
  const isIdle = (kind: FigureKind): boolean =>
    (kind === 'organisation' && roles.length < 2) || (kind === 'timeline' && steps.length < 3)
  const wanted = kinds.filter((kind) => !isIdle(kind) && !placed.figures.has(kind))
  return blocks.length === 0 ? blocks : [...blocks, ...figureBlocks(desk, ...wanted)]
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
  return smallFirst(drawn).map((one): Figure => {
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
    prefix: `${desk.id}-figure-${desk.count.figure + 1}-${kind}`,
    postName: (post) => printedPost(bench, post).name,
    postPhone: (post) => printedPost(bench, post).persons[0]?.phone,
    contactPhone: (id) => contacts.find((contact) => contact.id === id)?.phone,
  })
  if (!drawn) return []
  return 'svg' in drawn ? [drawn] : drawn
}

/** The tallest figure, in points, that may find room below what precedes it. */
const tallestBelowTable = 260

/** The first figures of each kind that are small share the page on which the table ends; then those that fill pages of their own. */
function smallFirst(kinds: readonly (readonly DrawnFigure[])[]): DrawnFigure[] {
  const cuts = kinds.map((drawn) => {
    const at = drawn.findIndex((one) => heightOf(one) > tallestBelowTable)
    return at < 0 ? drawn.length : at
  })
  return [
    ...kinds.flatMap((drawn, index) => drawn.slice(0, cuts[index])),
    ...kinds.flatMap((drawn, index) => drawn.slice(cuts[index])),
  ]
}

function heightOf({ svg }: { readonly svg: string }): number {
  return Number(/viewBox="0 0 \S+ ([\d.]+)"/.exec(svg)?.[1])
}
