import type { Locale } from '../../messages/format.ts'
import { shortDigest } from '../../model/digest.ts'
import { unitName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import { sayIn } from '../say.ts'
import type { PrintRun, ShelvedBook } from './books.ts'
import { recipientsIn } from './copies.ts'

/** What to print for each unit: a row for each run through the printer. */
export interface PrintList {
  readonly locale: Locale
  readonly organisation: string
  readonly rows: readonly PrintRow[]
}

export interface PrintRow {
  readonly file: string
  readonly unitId: string
  readonly unit: string
  readonly paper: string
  readonly duplex: boolean
  readonly copies: number
  /** `整册`, or which pages of it. */
  readonly pages: string
  /** Of paper, for one copy. */
  readonly sheets: number
  readonly digest: string
  readonly holders: readonly string[]
  readonly note: string
  /** Whether this is the file's first row. */
  readonly first: boolean
  readonly draft: boolean
}

/** In the order of the units, those that are no more last; what is for all stands first. */
export function printListOf(workspace: Workspace, books: readonly ShelvedBook[], locale: Locale): PrintList {
  const say = sayIn(locale)
  const recipients = recipientsIn(workspace, locale)
  const perUnit = books.some((book) => book.unit !== undefined)
  const units = new Map(workspace.units.map((unit, index) => [unit.id, { name: unitName(unit), index }]))
  const place = ({ unit }: ShelvedBook): number =>
    unit === undefined ? -1 : (units.get(unit)?.index ?? workspace.units.length)
  const rows = books
    .toSorted((a, b) => place(a) - place(b))
    .flatMap((book): PrintRow[] => {
      const file = book.files.find(({ path }) => path.endsWith('.pdf'))
      if (!file) return []
      const { copies, names } = recipients(book, perUnit)
      const draft = book.about?.draft ?? true
      const unit = book.unit === undefined ? say('shelf.whole') : (units.get(book.unit)?.name ?? book.unit)
      const runs = book.about?.prints ?? [wholeBook(file.pages ?? 1)]
      return runs.map((run, index) => {
        const duplex =
          run.use === 'book' && run.paper !== 'A3' && (book.about?.edition !== 'field' || run.paper === 'A5')
        const notes = [
          run.use === 'cards' && say('print-list.note.cards'),
          run.paper === 'A3' && say('print-list.note.poster'),
          isFolded(run, runs) && say('print-list.note.folded'),
          run.use === 'book' && !duplex && run.paper !== 'A3' && say('print-list.note.single'),
          draft && say('print-list.note.draft'),
          copies === 0 && say('print-list.note.no-distribution'),
        ]
        return {
          file: file.path,
          unitId: book.unit ?? '',
          unit,
          paper: run.paper,
          duplex,
          copies: Math.max(1, copies),
          pages: run.count === file.pages ? say('print-list.all-pages') : say('print-list.pages', { pages: run.pages }),
          sheets: duplex ? Math.ceil(run.count / 2) : run.count,
          digest: shortDigest(book.digest),
          holders: names,
          note: notes.filter(Boolean).join(say('handbook.semicolon')),
          first: index === 0,
          draft,
        }
      })
    })
  return { locale, organisation: workspace.settings.organisation?.name ?? '', rows }
}

/** Sheets of A4 in a book of A5. */
function isFolded(run: PrintRun, runs: readonly PrintRun[]): boolean {
  return run.use === 'book' && run.paper === 'A4' && runs.some(({ paper }) => paper === 'A5')
}

/** A book of which nothing is known but its length. */
function wholeBook(pages: number): PrintRun {
  return { pages: `1-${pages}`, count: pages, paper: 'A4', use: 'book' }
}
