import type { PrintList } from '../handbook/shelf/print-list.ts'
import type { Shelf, ShelfRow } from '../handbook/shelf/shelf.ts'
import type { UnitNode } from '../handbook/shelf/tree.ts'
import { format, type Locale } from '../messages/format.ts'
import { csvText } from './csv.ts'

type Labels = Readonly<Record<string, string>>

/** What the template of the list of all handbooks reads. */
export function shelfView(shelf: Shelf): Record<string, unknown> & { readonly documentTitle: string } {
  const { locale, units, whole, count, withheld } = shelf
  const title = say('shelf.title', locale)
  const mark = say('handbook.semicolon', locale)
  const planText = ({ title: name, version }: ShelfRow['plans'][number]): string =>
    version ? `${name} ${say('shelf.version', locale, { version })}` : name
  const row = (one: ShelfRow): unknown => ({
    ...one,
    pagesText: one.pages === undefined ? '' : say('shelf.pages', locale, { pages: one.pages }),
    planCount: say('shelf.plans', locale, { count: one.plans.length }),
    plan: one.plans.length === 1 ? one.plans.map(planText).join('') : '',
    plans: one.plans.map(planText).join(mark),
    notice: one.draft || one.stale,
    links: one.links.map(({ path, format: kind }) => ({
      href: addressOf(path),
      text: say(`shelf.open-${kind}`, locale),
      main: kind === 'html',
    })),
  })
  const node = ({ id, name, items, below }: UnitNode<ShelfRow>): unknown => ({
    id,
    name,
    items: items.map(row),
    below: below.map(node),
  })
  const editions = [...new Set([...whole, ...units.flatMap(rowsIn)].map((one) => one.edition))].filter(Boolean)
  return {
    documentTitle: [title, shelf.organisation].filter(Boolean).join(' · '),
    organisation: shelf.organisation,
    title,
    lead: say('shelf.lead', locale),
    units: units.map(node),
    whole: whole.map(row),
    editions: editions.length > 1 ? editions : [],
    count,
    withheld: withheld > 0 ? say('shelf.withheld', locale, { count: withheld }) : '',
    labels: labelsOf('shelf', shelfLabels, locale),
  }
}

/** What the template of the print list reads. */
export function printListView(list: PrintList): Record<string, unknown> & { readonly documentTitle: string } {
  const { locale, rows, organisation } = list
  const title = say('print-list.title', locale)
  const sheets = rows.reduce((sum, row) => sum + row.sheets * row.copies, 0)
  return {
    documentTitle: [title, organisation].filter(Boolean).join(' · '),
    organisation,
    title,
    lead: say('print-list.lead', locale),
    rows: rows.map((row) => ({
      ...row,
      href: addressOf(row.file),
      duplexText: say(row.duplex ? 'print-list.yes' : 'print-list.no', locale),
      holdersText: row.holders.join(say('handbook.comma', locale)),
    })),
    inAll: rows.length > 0 ? say('print-list.in-all', locale, { sheets }) : '',
    labels: labelsOf('print-list', printLabels, locale),
  }
}

/** The print list for spreadsheets. */
export function printListCsv({ rows, locale }: PrintList): string {
  const head = csvColumns.map((name) => say(`print-list.${name}`, locale))
  const comma = say('handbook.comma', locale)
  return csvText([
    head,
    ...rows.map((row) => [
      ...[row.file, row.unit, row.paper, say(row.duplex ? 'print-list.yes' : 'print-list.no', locale), row.copies],
      ...[row.pages, row.sheets, row.holders.join(comma), row.digest, row.note],
    ]),
  ])
}

const csvColumns = [
  ...['file', 'unit', 'paper', 'duplex', 'copies'],
  ...['which', 'sheets', 'holders', 'digest', 'note'],
]
const shelfLabels = [
  ...['search', 'edition', 'every-edition', 'only-drafts', 'found', 'none', 'empty', 'status.approved', 'status.draft'],
  ...['status.stale', 'status.restricted', 'digest', 'date', 'units', 'to-print-list', 'whole'],
]
const printLabels = [...csvColumns, 'done', 'table', 'search', 'found', 'empty']

function labelsOf(group: string, names: readonly string[], locale: Locale): Labels {
  const own = names.map((name) => [
    name.replaceAll(/[.-](\w)/g, (_, letter: string) => letter.toUpperCase()),
    say(`${group}.${name}`, locale, { count: '{count}', all: '{all}' }),
  ])
  const shared = {
    skip: say('handbook.skip', locale),
    scheme: say('page.scheme', locale),
    toIndex: say('shelf.to-index', locale),
    none: say('shelf.none', locale),
  }
  return { ...shared, ...Object.fromEntries(own) }
}

function say(key: string, locale: Locale, values?: Readonly<Record<string, string | number>>): string {
  return format({ key, values }, locale)
}

function rowsIn({ items, below }: UnitNode<ShelfRow>): ShelfRow[] {
  return [...items, ...below.flatMap(rowsIn)]
}

/** A path below the list as a link: each name encoded, so that no sign in it is taken for a scheme, a query or a place. */
function addressOf(path: string): string {
  return `./${path.split('/').map(encodeURIComponent).join('/')}`
}
