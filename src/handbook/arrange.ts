import { type BookPart, partsOfBook } from '../model/book-parts.ts'
import type { HandbookSettings } from '../model/types.ts'

/** How the parts of a book stand in it. */
export interface Arrangement {
  readonly covered: boolean
  /** Whether the action sheet stands before all else. */
  readonly sheeted: boolean
  /** Pages before the first chapter. */
  readonly front: readonly FrontName[]
  /** How many of them stand before the contents; none where there are none. */
  readonly contentsAfter?: number
  /** The parts of each chapter; `plans` is a chapter for each plan. */
  readonly chapters: readonly (readonly BookPart[])[]
}

export type FrontName = 'approval' | 'signatures'

/** Sheets of which those that stand side by side share a chapter. */
const papers: readonly BookPart[] = ['approval', 'signatures', 'receipt', 'distribution', 'effective-pages', 'changes']

/** What of a book's parts are pages of their own, and which chapters the others make. */
export function arrangementOf(settings: HandbookSettings, edition: 'file' | 'field'): Arrangement {
  const parts = partsOfBook(settings)
  const inside = parts.filter((part) => part !== 'cover' && part !== 'sheet' && part !== 'contents')
  const isFront = (part: BookPart): part is FrontName => part === 'approval' || part === 'signatures'
  const ahead = edition === 'field' ? 0 : inside.findIndex((part) => !isFront(part))
  const front = inside.slice(0, ahead < 0 ? inside.length : ahead).filter(isFront)
  const contents = parts.indexOf('contents')
  const before = front.filter((part) => parts.indexOf(part) < contents)
  return {
    covered: parts.includes('cover'),
    sheeted: parts.includes('sheet'),
    front,
    contentsAfter: contents < 0 ? undefined : before.length,
    chapters: inRuns(inside.slice(front.length)),
  }
}

function inRuns(parts: readonly BookPart[]): BookPart[][] {
  const runs: BookPart[][] = []
  for (const part of parts) {
    const last = runs.at(-1)
    if (last && papers.includes(part) && papers.includes(last[0] as BookPart)) last.push(part)
    else runs.push([part])
  }
  return runs
}
