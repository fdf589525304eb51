import type { Locale } from '../messages/format.ts'
import { line, text } from './draw.ts'
import { boxHeight } from './organisation-box.ts'
import { type Cell, cell } from './organisation-cell.ts'
import type { OrganisationTree } from './organisation-tree.ts'
import type { Markup } from './svg.ts'

/** What has been drawn so far, and how far down. */
export interface Board {
  y: number
  readonly lines: Markup[]
  readonly boxes: Markup[]
  /** Boxes of the last row with nothing under them, by role: from there a line can go on down. */
  readonly slots: Map<string, { x: number; width: number; bottom: number }>
  readonly locale: Locale
}

export const field = 440.9
export const gap = 5.38

export function columnWidth(columns: number): number {
  return (field - (columns - 1) * gap) / columns
}

/** Draws cells side by side, threads and lower edges of their boxes in line. Gives the lowest point. */
export function drawRow(board: Board, cells: readonly Cell[], xs: readonly number[], top: number): number {
  const head = Math.max(...cells.map(({ box }) => box.head))
  const body = Math.max(...cells.map(({ box }) => box.body))
  board.slots.clear()
  cells.forEach((each, index) => {
    const x = xs[index] ?? 0
    const drawn = each.draw(x, top, head, body)
    board.lines.push(...drawn.lines)
    board.boxes.push(...drawn.boxes)
    const leaf = each.node.children.length === 0
    if (leaf) board.slots.set(each.node.role.id, { x, width: each.width, bottom: top + boxHeight(head, body) })
  })
  return top + Math.max(...cells.map((each) => each.height(head, body)))
}

/** Those outside: under their group on a dashed line where nothing stands between, else in rows with its name. */
export function drawOutside(board: Board, outside: OrganisationTree['outside'], label: string): void {
  const slots = new Map(board.slots)
  const linked: { cell: Cell; x: number; from: number }[] = []
  const rest: OrganisationTree['outside'][number][] = []
  for (const each of outside) {
    const slot = each.contactOf && slots.get(each.contactOf.id)
    if (each.contactOf && slot) {
      slots.delete(each.contactOf.id)
      linked.push({ cell: cell(each.node, slot.width, board.locale), x: slot.x, from: slot.bottom })
    } else rest.push(each)
  }
  let named = false
  const name = (top: number, leftFree: boolean): void => {
    if (!named) board.boxes.push(text(0, leftFree ? top + 11 : top - 5, label, { tone: 'soft' }))
    named = true
  }
  if (linked.length > 0) {
    const top = board.y + 22
    for (const { x, from, cell: own } of linked) {
      board.lines.push(line('otherwise', [x + own.width / 2, from], [x + own.width / 2, top]))
    }
    name(
      top,
      linked.every(({ x }) => x > 40),
    )
    board.y = drawRow(
      board,
      linked.map((each) => each.cell),
      linked.map(({ x }) => x),
      top,
    )
  }
  const perRow = Math.ceil(rest.length / Math.max(1, Math.ceil(rest.length / 6)))
  const width = columnWidth(Math.max(3, perRow))
  for (let start = 0; start < rest.length; start += perRow) {
    const row = rest.slice(start, start + perRow).map((each) => cell(each.node, width, board.locale, each.contactOf))
    const top = board.y + (named ? 8 : 22)
    const left = (field - row.length * (width + gap) + gap) / 2
    name(top, left > 40)
    const xs = row.map((_, index) => left + index * (width + gap))
    board.y = drawRow(board, row, xs, top)
  }
}
