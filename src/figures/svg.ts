import type { Locale } from '../messages/format.ts'

/** A finished picture. `width` and `height` are in points at print size; `reading` says how to read it. */
export interface Figure {
  readonly svg: string
  readonly width: number
  readonly height: number
  readonly title: string
  readonly description: string
  readonly reading: string
}

export interface FigureOptions {
  readonly locale: Locale
  /** Makes the ids of the figure unique in its page. */
  readonly idPrefix: string
  /** How high one figure may be, in points. */
  readonly tallest?: number
}

/** SVG source that `element` made; plain strings are text and get escaped. */
export interface Markup {
  readonly markup: string
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** The width of the type area: 156 mm. */
export const blockWidth = 442.2

export function element(name: string, attributes: Attributes, ...children: readonly (Markup | string)[]): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${typeof value === 'number' ? printNumber(value) : escapeText(value)}"`,
  )
  const inner = children.map((child) => (typeof child === 'string' ? escapeText(child) : child.markup)).join('')
  return { markup: `<${name}${written.join('')}${inner ? `>${inner}</${name}>` : '/>'}` }
}

export interface Picture {
  /** `fig-<kind>` is the class by which a theme may address it. */
  readonly kind: string
  /** Makes the ids of this picture unique in its page. */
  readonly idPrefix: string
  readonly height: number
  readonly title: string
  readonly description: string
  readonly reading: string
  readonly body: readonly Markup[]
}

/** Closes a picture: `role="img"`, named and described for those who do not see it. */
export function picture({ kind, idPrefix, height, title, description, reading, body }: Picture): Figure {
  const prefix = idPrefix.replace(/[^\p{L}\p{N}_-]+/gu, '-')
  const [titleId, descriptionId] = [`${prefix}-t`, `${prefix}-d`]
  const { markup } = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `fig fig-${kind}`,
      role: 'img',
      'aria-labelledby': titleId,
      'aria-describedby': descriptionId,
      viewBox: `0 0 ${printNumber(blockWidth)} ${printNumber(height)}`,
      width: `${printNumber(blockWidth)}pt`,
      height: `${printNumber(height)}pt`,
    },
    element('title', { id: titleId }, title),
    element('desc', { id: descriptionId }, description),
    // The picture is told once, as a whole: in a PDF each of its words would else cost a tag of its own.
    element('g', { 'aria-hidden': 'true' }, ...body),
  )
  return { svg: markup, width: blockWidth, height, title: clean(title), description: clean(description), reading }
}

/** At most two decimals, no exponent, no negative zero. */
export function printNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a number to draw: ${value}`)
  return String(Math.round(value * 100) / 100 + 0)
}

/** One line of text without what XML forbids and without characters that turn its direction. */
export function clean(text: string): string {
  return text
    .replace(/[\t\n\v\f\r ]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '')
    .trim()
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeText(text: string): string {
  return clean(text).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
