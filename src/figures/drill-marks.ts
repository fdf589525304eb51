import type { PlannedDrill } from '../model/types.ts'
import { box, type Point } from './draw.ts'
import { element, type Markup, printNumber } from './svg.ts'

export type DrillKind = NonNullable<PlannedDrill['type']>

/** The letter by which the calendar and the matrix name the same drill: A to Z, then A2 to Z2. */
export function drillLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${letter}${Math.floor(index / 26) + 1}`
}

/** A drill on a day, its shape by kind: filled where it was held, open where it is planned. */
export function drillMark(kind: DrillKind | undefined, [x, y]: Point, held: boolean): Markup {
  const shade = held ? 'mark-held' : 'mark-open'
  const half = 4.4
  switch (kind) {
    case 'functional':
      return polygon(shade, [x, y - 5.4], [x + 5.4, y], [x, y + 5.4], [x - 5.4, y])
    case 'full-scale':
      return box(shade, x - half, y - half, 2 * half, 2 * half)
    case 'evacuation':
      return polygon(shade, [x, y - 5], [x + 5.2, y + 4], [x - 5.2, y + 4])
    default:
      return element('circle', { class: shade, cx: x, cy: y, r: 4.6 })
  }
}

function polygon(shade: string, ...points: readonly Point[]): Markup {
  const at = points.map(([x, y]) => `${printNumber(x)} ${printNumber(y)}`)
  return element('path', { class: shade, d: `M${at.join('L')}Z` })
}
