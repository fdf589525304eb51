import { format, type Locale } from '../messages/format.ts'
import { arrowhead, line, type Point, text } from './draw.ts'
import { boxHeight } from './organisation-box.ts'
import { cell } from './organisation-cell.ts'
import { type Board, columnWidth, drawOutside, drawRow, field, gap } from './organisation-rows.ts'
import {
  type OrganisationRole,
  type OrganisationTree,
  organisationTree,
  preorder,
  type RoleNode,
} from './organisation-tree.ts'
import { element, type Figure, type FigureOptions, picture } from './svg.ts'

export interface OrganisationInput {
  readonly roles: readonly OrganisationRole[]
}

/** Half of the heaviest frame on either side stays inside the block. */
const inset = 0.65
const centre = field / 2
const commandWidth = 150
const sixth = columnWidth(6)

/** Who leads whom: superiors, the commander, groups in rows of six at most, and whom they call outside. No roles, no figure. */
export function organisationFigure(input: OrganisationInput, options: FigureOptions): Figure | undefined {
  return input.roles.length === 0 ? undefined : drawTree(organisationTree(input.roles), options, 'title')
}

/** The same; where it would be higher than `tallest`, those outside have a figure of their own. */
export function organisationFigures(input: OrganisationInput, options: FigureOptions): Figure[] {
  const whole = organisationFigure(input, options)
  if (!whole) return []
  const { tallest = Number.POSITIVE_INFINITY, idPrefix } = options
  const tree = organisationTree(input.roles)
  if (whole.height <= tallest || tree.outside.length === 0) return [whole]
  const outside = { ...tree, spine: [], others: [] }
  return [
    drawTree({ ...tree, outside: [] }, { ...options, idPrefix: `${idPrefix}-1` }, 'title'),
    drawTree(outside, { ...options, idPrefix: `${idPrefix}-2` }, 'title-outside'),
  ]
}

function drawTree(tree: OrganisationTree, { locale, idPrefix }: FigureOptions, title: string): Figure {
  const words = (key: string): string => format({ key: `figure.organisation.${key}` }, locale)
  const board: Board = { y: 0, lines: [], boxes: [], slots: new Map(), locale }

  let from: Point | undefined
  tree.spine.forEach((node, index) => {
    const isCommander = index === tree.spine.length - 1
    const parent = tree.spine[index - 1]
    const siblings = parent?.children.filter((child) => child !== node) ?? []
    const label = isCommander ? words('layer.command') : index === 0 ? words('layer.above') : undefined
    from = drawSpine(board, node, siblings, { from, label, reports: isCommander ? words('reports') : undefined })
  })
  const commander = tree.spine.at(-1)
  if (commander && from) drawChildren(board, commander, from, words('layer.groups'))
  if (tree.others.length > 0)
    drawGrid(board, tree.others, undefined, words(commander ? 'layer.unplaced' : 'layer.groups'))
  if (tree.outside.length > 0) drawOutside(board, tree.outside, words('layer.outside'))

  return picture({
    kind: 'organisation',
    idPrefix,
    height: board.y + 2 * inset,
    title: words(title),
    description: describe(tree, locale),
    reading: words('reading'),
    body: [element('g', { transform: `translate(${inset} ${inset})` }, ...board.lines, ...board.boxes)],
  })
}

/** A role on the way from the top to the commander, in the middle, its siblings at its sides. Gives its lower edge. */
function drawSpine(
  board: Board,
  node: RoleNode,
  siblings: readonly RoleNode[],
  { from, label, reports }: { from?: Point; label?: string; reports?: string },
): Point {
  const beside = siblings.slice(Math.max(0, siblings.length - 4))
  const before = siblings.slice(0, siblings.length - beside.length)
  for (let start = 0; start < before.length && from; start += 6) {
    const row = before.slice(start, start + 6)
    const places = row.length <= 2 ? [2, 3] : row.length <= 4 ? [1, 2, 3, 4] : [0, 1, 2, 3, 4, 5]
    from = branch(board, row, places, from)
  }
  const width = siblings.length > 0 ? 2 * sixth + gap : commandWidth
  const own = cell({ ...node, children: [] }, width, board.locale)
  let top = board.y
  if (from && siblings.length > 0) {
    top = board.y + 30
    const places = [[4], [1, 4], [1, 4, 5], [0, 1, 4, 5]][beside.length - 1] ?? []
    const joint = branch(board, beside, places, from)
    board.lines.push(line('edge', joint, [centre, top]))
    if (label) board.boxes.push(text(0, top - 18, label, { tone: 'soft' }))
    board.y = Math.max(board.y, top + boxHeight(own.box.head, own.box.body))
  } else {
    if (from) {
      top = from[1] + 18
      board.lines.push(line('edge', from, [centre, top]))
      if (reports) {
        board.lines.push(arrowhead(from, 'up'))
        board.boxes.push(text(centre + 6, top - 6, reports, { tone: 'soft' }))
      }
    }
    if (label) board.boxes.push(text(0, top + 9, label, { tone: 'soft' }))
    board.y = top + boxHeight(own.box.head, own.box.body)
  }
  board.boxes.push(...own.draw(centre - width / 2, top, own.box.head, own.box.body).boxes)
  return [centre, top + boxHeight(own.box.head, own.box.body)]
}

/** Siblings on places of the grid of six, all on one bus; the trunk goes on through the middle gap. */
function branch(board: Board, nodes: readonly RoleNode[], places: readonly number[], from: Point): Point {
  const cells = nodes.map((node) => cell(node, sixth, board.locale))
  const bus = board.y + 16
  const xs = cells.map((_, index) => (places[index] ?? 0) * (sixth + gap))
  const bottom = drawRow(board, cells, xs, bus + 14)
  const middles = xs.map((x) => x + sixth / 2)
  board.lines.push(line('edge', [Math.min(centre, ...middles), bus], [Math.max(centre, ...middles), bus]))
  board.lines.push(line('edge', from, [centre, bus]))
  for (const x of middles) board.lines.push(line('edge', [x, bus], [x, bus + 14]))
  board.y = bottom
  return [centre, bus]
}

/** A single role below another stands in the middle and passes on; several stand in a grid. */
function drawChildren(board: Board, node: RoleNode, from: Point, label?: string): void {
  const [only, second] = node.children
  if (!only) return
  if (second) {
    drawGrid(board, node.children, from, label)
    return
  }
  const top = board.y + 16
  const width = columnWidth(3)
  const own = cell({ ...only, children: [] }, width, board.locale)
  board.lines.push(line('edge', from, [centre, top]))
  if (label) board.boxes.push(text(0, top + 9, label, { tone: 'soft' }))
  board.y = drawRow(board, [own], [centre - width / 2], top)
  drawChildren(board, only, [centre, board.y])
}

/** Balanced rows of at most six, those who lead others last; the trunk reaches the second row through a gap of the first. */
function drawGrid(board: Board, all: readonly RoleNode[], from: Point | undefined, label?: string): void {
  const rows = Math.ceil(all.length / 6)
  const leads = (node: RoleNode): boolean => node.children.length > 0
  const nodes = rows > 1 ? [...all.filter((node) => !leads(node)), ...all.filter(leads)] : all
  const perRow = Math.ceil(nodes.length / rows)
  const roomy = nodes.length === 2 && nodes.some((node) => node.children.length > 1)
  const width = columnWidth(roomy ? 2 : Math.max(3, perRow))
  const trunk = field / 2 + (perRow % 2 === 0 ? 0 : (width + gap) / 2)
  let joint = from
  for (let row = 0; row < rows; row++) {
    const inRow = nodes.slice(row * perRow, (row + 1) * perRow)
    const left = centre - (inRow.length * (width + gap) - gap) / 2
    const xs = inRow.map((_, index) => left + index * (width + gap))
    const middles = xs.map((x) => x + width / 2)
    const bus = board.y + (board.y > 0 || joint ? 16 : 12)
    if (row === 0 && label) board.boxes.push(text(0, bus - 4, label, { tone: 'soft' }))
    if (joint) {
      const reach = [joint[0], ...middles, ...(row < rows - 1 ? [trunk] : [])]
      board.lines.push(line('edge', joint, [joint[0], bus]))
      board.lines.push(line('edge', [Math.min(...reach), bus], [Math.max(...reach), bus]))
      for (const x of middles) board.lines.push(line('edge', [x, bus], [x, bus + 14]))
      joint = [trunk, bus]
    }
    const cells = inRow.map((node) => cell(node, width, board.locale))
    board.y = drawRow(board, cells, xs, joint ? bus + 14 : bus)
  }
}

function describe(tree: OrganisationTree, locale: Locale): string {
  const say = (key: string, values: Record<string, string | string[]>): string =>
    format({ key: `figure.organisation.${key}`, values }, locale)
  const names = (nodes: readonly RoleNode[]): string[] => nodes.map(({ role }) => role.name)
  const commander = tree.spine.at(-1)
  const groups = names((commander ? [commander] : tree.others).flatMap(preorder))
  const sentences = commander
    ? groups.length > 1
      ? [say('command', { commander: commander.role.name, groups: groups.slice(1) })]
      : [say('command-alone', { commander: commander.role.name })]
    : groups.length > 0
      ? [say('no-command', { groups })]
      : []
  const above = tree.spine.slice(0, -1)
  if (above.length > 0) sentences.push(say('superiors', { names: names(above) }))
  if (commander && tree.others.length > 0) sentences.push(say('unplaced', { names: names(tree.others) }))
  if (tree.outside.length > 0) sentences.push(say('outside', { names: names(tree.outside.map(({ node }) => node)) }))
  return sentences.join(locale === 'en' ? ' ' : '')
}
