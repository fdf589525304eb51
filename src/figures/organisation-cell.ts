import type { Locale } from '../messages/format.ts'
import { line } from './draw.ts'
import { boxHeight, type RoleBox, roleBox } from './organisation-box.ts'
import { type OrganisationRole, preorder, type RoleNode } from './organisation-tree.ts'
import type { Markup } from './svg.ts'

/** A role with all below it, hung under its box like a list. */
export interface Cell {
  readonly node: RoleNode
  readonly width: number
  readonly box: RoleBox
  /** Height in all, its own box as high as `head` and `body` say. */
  height(head: number, body: number): number
  /** Lines come before boxes: they end under a box's edge. */
  draw(x: number, y: number, head: number, body: number): { lines: Markup[]; boxes: Markup[] }
}

/** No box is narrower, but for one that stands in a narrower one. */
const narrowest = 44
const indent = 8
const gap = 8
/** From a box to the first one that hangs under it. */
const drop = 10

/** A column of boxes that hang under one parent. */
interface Hanger {
  readonly x: number
  readonly cells: readonly Cell[]
}

export function cell(node: RoleNode, width: number, locale: Locale, contactOf?: OrganisationRole): Cell {
  return makeCell(node, width, locale, roleBox(node, width, locale, contactOf), true)
}

/** `inLine`: nothing stands beside it, so a single follower may stand right under it. */
function makeCell(node: RoleNode, width: number, locale: Locale, box: RoleBox, inLine: boolean): Cell {
  const only = inLine && node.children.length === 1
  const columns = only ? 1 : Math.max(1, Math.min(Math.floor(width / 62), Math.ceil(node.children.length / 2)))
  const pitch = (width + (columns > 1 ? 6 : 0)) / columns
  const inner = only ? width : pitch - indent - (columns > 1 ? 6 : 0)
  const children = only || inner - indent >= narrowest ? node.children : node.children.flatMap(flatten)
  const cells = children.map((child) => makeCell(child, inner, locale, roleBox(child, inner, locale), only))
  const perColumn = Math.ceil(cells.length / columns)
  const hangers: Hanger[] = Array.from({ length: columns }, (_, index) => ({
    x: index * pitch,
    cells: cells.slice(index * perColumn, (index + 1) * perColumn),
  })).filter((hanger) => hanger.cells.length > 0)
  return {
    node,
    width,
    box,
    height(head, body) {
      const below = hangers.map(({ cells: hung }) => hung.reduce((sum, next) => sum + natural(next) + gap, drop - gap))
      return boxHeight(head, body) + Math.max(0, ...below)
    },
    draw(x, y, head, body) {
      const bottom = y + boxHeight(head, body)
      const lines: Markup[] = []
      const boxes = box.draw(x, y, head, body)
      if (hangers.length > 1) {
        const first = x + (hangers[0]?.x ?? 0) + indent / 2
        const last = x + (hangers.at(-1)?.x ?? 0) + indent / 2
        lines.push(line('edge', [first, bottom], [first, bottom + drop / 2], [last, bottom + drop / 2]))
      }
      for (const hanger of hangers) {
        let top = bottom + drop
        let joint = hangers.length > 1 ? bottom + drop / 2 : bottom
        const left = x + hanger.x
        for (const next of hanger.cells) {
          const middle = top + 10
          if (only) lines.push(line('edge', [x + width / 2, bottom], [x + width / 2, top]))
          else
            lines.push(line('edge', [left + indent / 2, joint], [left + indent / 2, middle], [left + indent, middle]))
          joint = middle
          const drawn = next.draw(only ? left : left + indent, top, next.box.head, next.box.body)
          lines.push(...drawn.lines)
          boxes.push(...drawn.boxes)
          top += natural(next) + gap
        }
      }
      return { lines, boxes }
    },
  }
}

function natural(hung: Cell): number {
  return hung.height(hung.box.head, hung.box.body)
}

/** Where there is no more room to indent, all below stands in one list and each says whom it follows. */
function flatten(node: RoleNode): RoleNode[] {
  const parentOf = new Map(preorder(node).flatMap((above) => above.children.map((child) => [child, above.role])))
  return preorder(node).map((each) => ({ ...each, children: [], under: parentOf.get(each) }))
}
