import type { Locale } from '../../messages/format.ts'
import { shortDigest } from '../../model/digest.ts'
import type { Workspace } from '../../model/workspace.ts'
import { dateText } from '../dates.ts'
import { isRestricted } from '../public.ts'
import { type Say, sayIn } from '../say.ts'
import type { ShelvedBook } from './books.ts'
import { type UnitNode, unitTree } from './tree.ts'

/** The list of all handbooks that lie in a folder. It may be shown to anybody in the house. */
export interface Shelf {
  readonly locale: Locale
  readonly organisation: string
  readonly units: readonly UnitNode<ShelfRow>[]
  /** Books that are not for one unit. */
  readonly whole: readonly ShelfRow[]
  readonly count: number
  /** Books that such a list must not name: every plan in them is for a few only. */
  readonly withheld: number
}

export interface ShelfRow {
  readonly title: string
  readonly edition: string
  readonly draft: boolean
  /** The plans have changed since, or there is no such handbook any more. */
  readonly stale: boolean
  readonly restricted: boolean
  readonly digest: string
  readonly date: string
  readonly pages?: number
  /** What may be named of its plans: `集中取款应急预案 2.3`. */
  readonly plans: readonly { readonly title: string; readonly version: string }[]
  readonly links: readonly { readonly path: string; readonly format: string }[]
}

/** `isStale` tells of a book whether it is older than its plans. */
export function shelfOf(
  workspace: Workspace,
  books: readonly ShelvedBook[],
  locale: Locale,
  isStale: (book: ShelvedBook) => boolean,
): Shelf {
  const say = sayIn(locale)
  const shown = books.filter((book) => book.about?.restricted !== 'all')
  const named = new Map(workspace.plans.filter((plan) => !isRestricted(plan)).map((plan) => [plan.id, plan.data.title]))
  const rows = new Map<string, ShelfRow[]>()
  const whole: ShelfRow[] = []
  for (const book of shown) {
    const row = rowOf(book, say, locale, named, isStale(book))
    if (book.unit === undefined) whole.push(row)
    else rows.set(book.unit, [...(rows.get(book.unit) ?? []), row])
  }
  return {
    locale,
    organisation: workspace.settings.organisation?.name ?? '',
    units: unitTree(workspace.units, rows),
    whole,
    count: shown.length,
    withheld: books.length - shown.length,
  }
}

function rowOf(
  book: ShelvedBook,
  say: Say,
  locale: Locale,
  named: ReadonlyMap<string, string>,
  stale: boolean,
): ShelfRow {
  const { about, plans, files, digest } = book
  const edition = about?.audience === 'public' ? 'public' : about?.edition
  return {
    title: about?.title ?? book.handbook,
    edition: edition ? say(`handbook.edition.${edition}`) : '',
    draft: about?.draft ?? true,
    stale,
    restricted: about?.restricted === 'some',
    digest: shortDigest(digest),
    date: dateText(about?.date, locale) ?? '',
    pages: files.find((file) => file.pages !== undefined)?.pages,
    plans: plans.flatMap(({ id, version }) => {
      const title = named.get(id)
      return title === undefined ? [] : [{ title, version: version ?? '' }]
    }),
    links: files.map(({ path }) => ({ path, format: path.slice(path.lastIndexOf('.') + 1).toLowerCase() })),
  }
}
