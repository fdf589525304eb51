import type { Handbook } from '../handbook/handbook.ts'
import { type PrintRun, rangesText } from '../handbook/shelf/books.ts'
import { cardSheets } from './card-sheets.ts'
import { pocketsPerSheet } from './field-view.ts'

/**
 * How a PDF is put on paper. `papers` has the paper of each page; where the cards begin is known from the destinations,
 * and each of their sheets is a page. A book with two sides keeps its cards, since without them its pages would change sides:
 * those to be cut are printed besides. A book for the field on A4 is on one side, and has them once.
 */
export function printRuns(
  handbook: Handbook,
  papers: readonly string[],
  destinations: ReadonlyMap<string, { readonly page: number }>,
): PrintRun[] {
  if (handbook.look.paper === 'A6')
    return [
      runOf(
        'cards',
        'A6',
        papers.map((_, index) => index + 1),
      ),
    ]
  const isDuplex = handbook.edition === 'file' || handbook.look.paper === 'A5'
  const cards = cardPages(handbook, destinations)
  const runs = new Map<string, { paper: string; use: PrintRun['use']; pages: number[] }>()
  for (const [index, paper] of papers.entries()) {
    const isCards = cards.has(index + 1)
    const uses = isCards && isDuplex ? both : isCards ? both.slice(1) : both.slice(0, 1)
    for (const use of uses) {
      const key = `${use} ${paper}`
      const run = runs.get(key) ?? { paper, use, pages: [] }
      run.pages.push(index + 1)
      runs.set(key, run)
    }
  }
  return [...runs.values()].map(({ paper, use, pages }) => runOf(use, paper, pages))
}

function runOf(use: PrintRun['use'], paper: string, pages: readonly number[]): PrintRun {
  return { pages: rangesText(pages), count: pages.length, paper, use }
}

const both: readonly PrintRun['use'][] = ['book', 'cards']

function cardPages(handbook: Handbook, destinations: ReadonlyMap<string, { readonly page: number }>): Set<number> {
  const pages = new Set<number>()
  const add = (place: string | undefined, sheets: number): void => {
    const first = place === undefined ? undefined : destinations.get(place)?.page
    if (first === undefined) return
    for (let sheet = 0; sheet < sheets; sheet++) pages.add(first + sheet)
  }
  for (const { layout, sections } of handbook.chapters) {
    if (layout === 'cards') {
      const sheets = cardSheets(sections, handbook.look.paper).reduce((sum, run) => sum + run.sheets.length, 0)
      add(sections[0]?.id, sheets)
    }
    for (const { id, leaf, blocks } of sections) {
      if (leaf !== 'cards') continue
      const cards = blocks.map((block) => (block.kind === 'pockets' ? block.cards.length : 0))
      add(
        id,
        cards.reduce((sum, count) => sum + Math.ceil(count / pocketsPerSheet[handbook.look.paper]), 0),
      )
    }
  }
  return pages
}
