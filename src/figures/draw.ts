import { type Size, type Type, textWidth, type Weight } from './measure.ts'
import { element, type Markup, printNumber } from './svg.ts'

export interface TextStyle {
  readonly size?: Size
  readonly weight?: Weight
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly tone?: 'ink' | 'soft' | 'inverse' | 'signal'
}

export type Point = readonly [x: number, y: number]
export type LineClass = 'hair' | 'edge' | 'heavy' | 'otherwise' | 'rule' | 'rule-thin'
export type BoxClass =
  | 'node'
  | 'node-key'
  | 'node-outside'
  | 'solid'
  | 'signal'
  | 'paper'
  | 'tint1'
  | 'tint2'
  | 'tint3'
  | 'mark-held'
  | 'mark-open'

const anchors = { start: '', middle: 'mid', end: 'end' }
const tones = { ink: '', soft: 'soft', inverse: 'inv', signal: 'sig' }
const weights = { 400: '', 700: 'w7' }

/** One line of text; `y` is its baseline. */
export function text(x: number, y: number, content: string, style: TextStyle = {}): Markup {
  const { size = 's', weight = 400, anchor = 'start', tone = 'ink' } = style
  const classes = [`t-${size}`, weights[weight], tones[tone], anchors[anchor]].filter(Boolean).join(' ')
  return element('text', { class: classes, x, y }, content)
}

/** Lines one under the other, the first on `y`. */
export function textLines(x: number, y: number, lines: readonly string[], leading: number, style: TextStyle): Markup[] {
  return lines.map((line, index) => text(x, y + index * leading, line, style))
}

/** Text that may stand on lines: with a piece of paper behind it. */
export function textOnPaper(x: number, y: number, content: string, style: TextStyle): Markup[] {
  const width = textWidth(content, { size: style.size ?? 's', weight: style.weight })
  const left = style.anchor === 'end' ? x - width : style.anchor === 'middle' ? x - width / 2 : x
  return [box('paper', left - 1.5, y - 7.5, width + 3, 10), text(x, y, content, style)]
}

/** A path through points. */
export function line(kind: LineClass, ...points: readonly Point[]): Markup {
  const [first = [0, 0], ...rest] = points
  return element('path', { class: kind, d: `M${at(first)}${rest.map((point) => `L${at(point)}`).join('')}` })
}

export function box(kind: BoxClass, x: number, y: number, width: number, height: number): Markup {
  return element('rect', { class: kind, x, y, width, height })
}

/** The one arrowhead, its tip on the point. */
export function arrowhead(
  [x, y]: Point,
  towards: 'up' | 'down' | 'right',
  kind: 'arrow' | 'solid' | 'signal' = 'arrow',
): Markup {
  const [long, half] = [5, 2.2]
  const base: Record<typeof towards, readonly [Point, Point]> = {
    up: [
      [x - half, y + long],
      [x + half, y + long],
    ],
    down: [
      [x - half, y - long],
      [x + half, y - long],
    ],
    right: [
      [x - long, y - half],
      [x - long, y + half],
    ],
  }
  const [a, b] = base[towards]
  return element('path', { class: kind, d: `M${at([x, y])}L${at(a)}L${at(b)}Z` })
}

/** A moment on a time axis. */
export function lozenge([x, y]: Point, kind: 'solid' | 'signal' | 'node-key' | 'node', half = 5): Markup {
  return element('path', {
    class: kind,
    d: `M${at([x, y - half])}L${at([x + half, y])}L${at([x, y + half])}L${at([x - half, y])}Z`,
  })
}

/** A black tag with white words; gives its width by `tagWidth`. */
export function tag(x: number, y: number, content: string): Markup[] {
  const width = tagWidth(content)
  return [
    box('solid', x, y, width, 11),
    text(x + width / 2, y + 8.2, content, { weight: 700, anchor: 'middle', tone: 'inverse' }),
  ]
}

export function tagWidth(content: string): number {
  return textWidth(content, { size: 's', weight: 700 }) + 5
}

/** The number of a step, the key of the whole plan: white on black, 14 by 10, wider above 99. `y` is its top. */
export function stepNumber(x: number, y: number, number: number): Markup[] {
  const content = printStepNumber(number)
  const width = stepNumberWidth(number)
  return [
    box('solid', x, y, width, 10),
    text(x + width / 2, y + 7.8, content, { weight: 700, anchor: 'middle', tone: 'inverse' }),
  ]
}

export function stepNumberWidth(number: number): number {
  const type: Type = { size: 's', weight: 700 }
  return Math.max(14, textWidth(printStepNumber(number), type) + 5)
}

export function printStepNumber(number: number): string {
  return String(number).padStart(2, '0')
}

function at([x, y]: Point): string {
  return `${printNumber(x)} ${printNumber(y)}`
}
