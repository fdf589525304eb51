import { isEmpty } from './content.ts'
import type { Content, Group, Row, Table } from './handbook.ts'
import type { StepScope } from './step-scope.ts'

export interface Column<T> {
  readonly key: string
  readonly title: string
  readonly cell: (item: T) => Content
  /** Stays even where nothing is in it: a column to write in. */
  readonly keep?: boolean
}

export interface TableSetup<T> {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly caption: string
  readonly roomy?: boolean
  readonly columns: readonly Column<T>[]
  readonly groups: readonly { readonly title?: string; readonly items: readonly T[] }[]
  readonly idOf?: (item: T) => string | undefined
  readonly details?: (item: T) => Content
  readonly scopeOf?: (item: T) => StepScope
}

const none: Content = [[{ kind: 'text', text: '—' }]]

/** A table without the columns in which no row says anything; a dash says that a single cell has nothing to say. */
export function tableOf<T>(setup: TableSetup<T>): Table {
  const rows = setup.groups.map((group) => group.items.map((item) => setup.columns.map((column) => column.cell(item))))
  const used = setup.columns.map(
    (column, index) => column.keep || rows.some((group) => group.some((cells) => !isEmpty(cells[index] ?? []))),
  )
  const groups = setup.groups.map(
    (group, g): Group => ({
      title: group.title,
      rows: group.items.map(
        (item, r): Row => ({
          id: setup.idOf?.(item),
          details: setup.details?.(item),
          scope: setup.scopeOf?.(item),
          cells: setup.columns.flatMap((column, c) => {
            if (!used[c]) return []
            const content = rows[g]?.[r]?.[c] ?? []
            return [{ key: column.key, content: isEmpty(content) && !column.keep ? none : content }]
          }),
        }),
      ),
    }),
  )
  return {
    kind: 'table',
    id: setup.id,
    name: setup.name,
    label: setup.label,
    caption: setup.caption,
    columns: setup.columns.flatMap(({ key, title }, index) => (used[index] ? [{ key, title }] : [])),
    groups: groups.filter((group) => group.rows.length > 0),
    roomy: setup.roomy ?? false,
  }
}
