import type { Table } from '../handbook/handbook.ts'
import { measured } from '../handbook/measured.ts'

const mostRows = 6
/** Lines of a table's cells that take up less than half a page. */
const mostLines = 18
/** Characters of 9 pt on a line as wide as the page. */
const lineWidth = 49

/** Whether a table is so small that it is not to go on overleaf. How high it gets is guessed from its words. */
export function staysWhole({ columns, groups }: Table): boolean {
  const rows = groups.flatMap((group) => group.rows)
  if (rows.length > mostRows) return false
  const width = lineWidth / columns.length
  const lines = rows.map(({ cells }) => Math.max(1, ...cells.map(({ content }) => Math.ceil(length(content) / width))))
  return lines.reduce((sum, count) => sum + count, 0) <= mostLines
}

/** Characters in whatever holds text: lines, pieces, or the nodes of Markdown. */
function length(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + length(item), 0)
  if (typeof value !== 'object' || value === null) return 0
  const { text, value: words, root, children } = value as Readonly<Record<string, unknown>>
  const own = typeof text === 'string' ? text : typeof words === 'string' ? words : ''
  return measured(own) + length(root) + length(children)
}
