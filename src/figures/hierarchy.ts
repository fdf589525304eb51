import { format, type Locale } from '../messages/format.ts'
import { box, line, text, textLines } from './draw.ts'
import type { HierarchyPlan } from './hierarchy-input.ts'
import { blockWidth, type Figure, type FigureOptions, type Markup, picture } from './svg.ts'
import { wrap } from './wrap.ts'

interface Branch {
  readonly plan: HierarchyPlan
  readonly below: readonly Branch[]
  readonly depth: number
}

interface Place {
  readonly plan: HierarchyPlan
  readonly left: number
  readonly top: number
  readonly height: number
  readonly lines: readonly string[]
}

const gap = 26
const spacing = 5
const tab = 16
const widest = 196
const most = { depth: 5, height: 600 }
const titleType = { size: 'm', weight: 700 } as const

/** Which plan stands above which, from left to right. Nothing where fewer than three plans hang together. */
export function hierarchyFigure(
  plans: readonly HierarchyPlan[],
  { locale, idPrefix, tallest = most.height }: FigureOptions,
): Figure | undefined {
  const roots = branchesOf(plans).filter(({ below }) => below.length > 0)
  const depth = Math.max(0, ...roots.map(deepest)) + 1
  if (roots.reduce((sum, root) => sum + countOf(root), 0) < 3 || depth > most.depth) return undefined
  const width = Math.min(widest, (blockWidth - 2 - (depth - 1) * gap) / depth)
  const places: Place[] = []
  const lines: Markup[] = []
  let bottom = 1
  for (const root of roots) bottom = place(root, bottom, width, places, lines) + spacing
  const height = bottom - spacing + 1
  if (height > tallest) return undefined
  return picture({
    kind: 'hierarchy',
    idPrefix,
    height,
    title: format({ key: 'figure.hierarchy.title' }, locale),
    description: describe(roots, locale),
    reading: format(
      {
        key: places.some(({ plan }) => plan.chapter === undefined)
          ? 'figure.hierarchy.reading-outside'
          : 'figure.hierarchy.reading',
      },
      locale,
    ),
    body: [...lines, ...places.flatMap((one) => drawPlan(one, width))],
  })
}

/** Each plan below its parent; of plans that are above themselves, the first is taken for the highest. */
function branchesOf(plans: readonly HierarchyPlan[]): Branch[] {
  const ids = new Set(plans.map(({ id }) => id))
  const seen = new Set<string>()
  const grow = (plan: HierarchyPlan, depth: number): Branch => {
    seen.add(plan.id)
    const below = plans.filter(({ id, parent }) => parent === plan.id && !seen.has(id))
    return { plan, depth, below: below.flatMap((one) => (seen.has(one.id) ? [] : [grow(one, depth + 1)])) }
  }
  const tops = plans.filter(({ parent }) => parent === undefined || !ids.has(parent))
  const roots = tops.map((plan) => grow(plan, 0))
  for (const plan of plans) if (!seen.has(plan.id)) roots.push(grow(plan, 0))
  return roots
}

/** Puts a plan in the middle of those below it; gives where the next may begin. */
function place({ plan, below, depth }: Branch, top: number, width: number, places: Place[], lines: Markup[]): number {
  const left = 1 + depth * (width + gap)
  const words = wrap(plan.title, width - (plan.chapter === undefined ? 8 : tab + 8), titleType, 4)
  const height = Math.max(22, words.length * 10 + 9)
  const middles: number[] = []
  let end = top
  for (const branch of below) {
    end = place(branch, end, width, places, lines) + spacing
    const own = places.at(-1)
    if (own) middles.push(own.top + own.height / 2)
  }
  const bottom = Math.max(end - (below.length > 0 ? spacing : 0), top + height)
  const [first, last] = [middles[0] ?? 0, middles.at(-1) ?? 0]
  const middle = middles.length > 0 ? Math.max(top + height / 2, (first + last) / 2) : top + height / 2
  if (middles.length > 0) {
    const [from, bus, to] = [left + width, left + width + gap / 2, left + width + gap]
    lines.push(line('edge', [from, middle], [bus, middle]))
    lines.push(line('edge', [bus, Math.min(first, middle)], [bus, Math.max(last, middle)]))
    lines.push(...middles.map((y) => line('edge', [bus, y], [to, y])))
  }
  places.push({ plan, left, top: middle - height / 2, height, lines: words })
  return bottom
}

function drawPlan({ plan: { chapter }, left, top, height, lines }: Place, width: number): Markup[] {
  const isInside = chapter !== undefined
  const at = isInside ? left + tab + 4 : left + 4
  const baseline = top + height / 2 + 2.9 - ((lines.length - 1) * 10) / 2
  const body = [
    box(isInside ? 'node' : 'node-outside', left, top, width, height),
    ...textLines(at, baseline, lines, 10, { size: 'm', weight: isInside ? 700 : 400 }),
  ]
  if (!isInside) return body
  const number = text(left + tab / 2, top + height / 2 + 2.9, String(chapter), {
    size: 'm',
    weight: 700,
    anchor: 'middle',
    tone: 'inverse',
  })
  return [...body, box('solid', left, top, tab, height), number]
}

function describe(roots: readonly Branch[], locale: Locale): string {
  const said = (branch: Branch): string[] =>
    branch.below.length === 0
      ? []
      : [
          format(
            {
              key: 'figure.hierarchy.description',
              values: { above: branch.plan.title, below: branch.below.map(({ plan }) => plan.title) },
            },
            locale,
          ),
          ...branch.below.flatMap(said),
        ]
  return roots.flatMap(said).join(locale === 'en' ? ' ' : '')
}

function deepest({ depth, below }: Branch): number {
  return Math.max(depth, ...below.map(deepest))
}

function countOf({ below }: Branch): number {
  return below.reduce((sum, branch) => sum + countOf(branch), 1)
}
