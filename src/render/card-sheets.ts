import type { Cards, DutyCard, Section } from '../handbook/handbook.ts'

/** What the template of a sheet reads: cards, and spare ones to fill in where the last sheet has room left. */
type SheetCard = (DutyCard & { readonly heading?: string }) | { readonly spare: true }

/** A sheet of A5 lies on its side; one of A6 is a card. */
const perSheet = { A3: 4, A4: 4, A5: 2, A6: 1 } as const

/**
 * The blocks of cards: those of all plans on as few sheets as hold them, in their order. The cards of a plan that not everybody may see
 * share no sheet with another plan's. A section's heading stands on its first card, since a sheet has no room beside them.
 */
export function cardSheets(
  sections: readonly Section[],
  paper: keyof typeof perSheet,
): (Cards & { readonly sheets: readonly SheetCard[][] })[] {
  const decks = sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'cards' ? [{ section, block }] : [])),
  )
  const runs: { block: Cards; cards: SheetCard[] }[] = []
  let before: Cards | undefined
  for (const { section, block } of decks) {
    const cards = block.cards.map((card, index) => (index === 0 ? { ...card, heading: section.id } : card))
    const run = runs.at(-1)
    if (run && !block.apart && !before?.apart) run.cards.push(...cards)
    else runs.push({ block, cards })
    before = block
  }
  return runs.map(({ block, cards }) => ({ ...block, sheets: sheetsOf(cards, perSheet[paper]) }))
}

function sheetsOf(cards: readonly SheetCard[], perSheet: number): SheetCard[][] {
  return Array.from({ length: Math.ceil(cards.length / perSheet) }, (_, index) => {
    const sheet = cards.slice(index * perSheet, (index + 1) * perSheet)
    return [...sheet, ...Array.from({ length: perSheet - sheet.length }, () => ({ spare: true }) as const)]
  })
}
