import type { BodyPiece } from '../body.ts'
import type { Desk } from '../desk.ts'
import { chartFirst, figureBlocks, figuresOf } from '../figure-blocks.ts'
import type { Block } from '../handbook.ts'
import { stepsFor } from '../parts/steps.ts'
import { type Placed, partNamed, placedSteps } from '../parts.ts'
import { type definitionsIn, proseFrom } from '../prose.ts'

type Directive = Extract<BodyPiece, { kind: 'directive' }>

/** What a body says, block by block, with the parts of the plan that its directives place. */
export function bodyBlocks(
  desk: Desk,
  pieces: readonly BodyPiece[],
  definitions: ReturnType<typeof definitionsIn>,
  placed: Placed,
): Block[] {
  const blocks: Block[] = []
  const order = floated(pieces)
  for (let index = 0; index < order.length; index++) {
    const piece = order[index] as BodyPiece
    if (piece.kind === 'text') {
      const root = proseFrom(desk, piece.nodes, definitions, piece.folder)
      if (root.children.some((node) => node.type === 'element')) blocks.push({ kind: 'prose', root })
    } else if (piece.kind === 'heading') {
      desk.count.subheading += 1
      const id = `${desk.id}-heading-${desk.count.subheading}`
      blocks.push({ kind: 'subheading', id, title: piece.title })
    } else if (piece.kind === 'callout') {
      const inner = bodyBlocks(desk, piece.pieces, definitions, placed)
      const title = piece.title || desk.say(`handbook.callout.${piece.type}`)
      blocks.push({ kind: 'callout', type: piece.type, title, blocks: inner })
    } else if (piece.name === 'figure') {
      blocks.push(...figureBlocks(desk, piece.attributes.kind ?? ''))
    } else {
      const run = runFrom(order, index, piece.name)
      const after = runFrom(order, index + run.length, 'figure')
      index += run.length + after.length - 1
      const next = new Set(after.map(({ attributes }) => attributes.kind ?? ''))
      const near = { ...placed, next }
      if (piece.name === 'steps') {
        const filters = run.map(({ attributes }) => attributes)
        blocks.push(...placedSteps(desk, near, stepsFor(desk, filters)))
      } else blocks.push(...(partNamed(piece.name)?.build(desk, near, '') ?? []))
      const rest = [...next].filter((kind) => !figuresOf[piece.name]?.some((own) => own === kind))
      blocks.push(...figureBlocks(desk, ...rest))
    }
  }
  return chartFirst(withoutIdleHeadings(blocks))
}

/** Directives of one name that follow each other; of those that are no steps and no figures, the first alone. */
function runFrom(order: readonly BodyPiece[], start: number, name: string): Directive[] {
  const run: Directive[] = []
  for (
    let piece = order[start];
    piece?.kind === 'directive' && piece.name === name;
    piece = order[start + run.length]
  ) {
    run.push(piece)
    if (name !== 'steps' && name !== 'figure') break
  }
  return run
}

/** A figure right before a table comes after it: a table may go on overleaf, a figure would leave the page half empty. */
function floated(pieces: readonly BodyPiece[]): BodyPiece[] {
  const order = [...pieces]
  for (let index = 0; index + 1 < order.length; index++) {
    const [piece, next] = [order[index], order[index + 1]]
    if (piece?.kind !== 'directive' || piece.name !== 'figure') continue
    if (next?.kind === 'directive' && next.name !== 'figure') order.splice(index, 2, next, piece)
  }
  return order
}

/** A heading whose part is absent says nothing. */
function withoutIdleHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    const next = blocks[index + 1]
    return block.kind !== 'subheading' || (next !== undefined && next.kind !== 'subheading')
  })
}
