import type { BodyPiece } from '../body.ts'
import type { Desk } from '../desk.ts'
import { chartFirst, figureBlocks } from '../figure-blocks.ts'
import type { Block } from '../handbook.ts'
import { stepsFor } from '../parts/steps.ts'
import { type Placed, partNamed, placedSteps } from '../parts.ts'
import { type definitionsIn, proseFrom } from '../prose.ts'

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
    } else if (piece.name === 'steps') {
      const run = [piece.attributes]
      for (let next = order[index + 1]; next?.kind === 'directive' && next.name === 'steps'; next = order[index + 1]) {
        run.push(next.attributes)
        index += 1
      }
      blocks.push(...placedSteps(desk, placed, stepsFor(desk, run)))
    } else if (piece.name === 'figure') blocks.push(...figureBlocks(desk, piece.attributes.kind ?? ''))
    else blocks.push(...(partNamed(piece.name)?.build(desk, placed, '') ?? []))
  }
  return chartFirst(withoutIdleHeadings(blocks))
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
