import { measured } from './measured.ts'

/** What a card of A6 has room for, in points, as `templates/print-cards.css` sets it. */
const cardHeight = 352
const cardWidth = 246
const mostActions = 7

export interface CardWords {
  readonly post: string
  readonly holder: string
  readonly continued: boolean
  readonly calls: readonly { readonly name: string; readonly phone: string }[]
  readonly never: readonly string[]
}

export interface ActionWords {
  readonly text: string
  readonly note?: string
  /** The limit as it stands at the end of the line. */
  readonly limit: string
}

/** How large a post is set: 22, 15 or 10.5 pt. */
export function postSize(post: string): 'large' | 'middle' | 'small' {
  const width = measured(post)
  if (width <= 7) return 'large'
  return width <= 14 ? 'middle' : 'small'
}

const sizes = { large: [22, 31.5], middle: [15, 22.5], small: [10.5, 15.75] } as const

/** Height that is left for actions. */
export function roomForActions({ post, holder, continued, calls, never }: CardWords): number {
  const [size, leading] = sizes[postSize(post)]
  const name = measured(post) * size + (continued ? 24 : 0)
  const aside = measured(holder) * 9
  const ownLine = holder !== '' && name + aside + 12 > cardWidth
  const head = 13.5 + linesOf(name) * leading + (ownLine ? 13.5 * linesOf(aside) : 0) + 9
  const call = calls.reduce((sum, { name, phone }, index) => {
    const [large, high] = index === 0 ? [18, 24.75] : [12, 15.75]
    const left = Math.max(60, cardWidth - 9 - measured(phone) * large)
    return sum + Math.max(high, 12 * Math.ceil((measured(name) * 9) / left))
  }, 5)
  const forbidden = never.length === 0 ? 0 : 8 + 15.75 * Math.ceil((measured(never.join('；')) * 10.5) / 205)
  return cardHeight - head - call - forbidden - 17
}

function linesOf(width: number): number {
  return Math.max(1, Math.ceil(width / cardWidth))
}

function heightOf({ text, note, limit }: ActionWords): number {
  const left = cardWidth - 26 - Math.min(125, measured(limit) * 13)
  const lines = Math.ceil((measured(text) * 12) / left)
  const more = note ? Math.ceil((measured(note) * 9) / left) : 0
  return Math.max(26.5, lines * 15.75 + more * 13.5 + 7)
}

/** Shares actions out evenly among as few cards as have room for them: at most seven to a card. */
export function sharedOut<T extends ActionWords>(actions: readonly T[], room: number): (readonly T[])[] {
  const fits = (some: readonly T[]): boolean =>
    some.length <= mostActions && some.reduce((sum, action) => sum + heightOf(action), 0) <= room
  return sharedEvenly(actions, fits)
}

/** Shares items out evenly among as few cards as have room for them; one that fits nowhere has a card of its own. */
export function sharedEvenly<T>(actions: readonly T[], fits: (some: readonly T[]) => boolean): (readonly T[])[] {
  for (let cards = 1; cards < actions.length; cards++) {
    const shares = evenly(actions, cards)
    if (shares.every(fits)) return shares
  }
  return actions.map((action) => [action])
}

/** The first shares have one more where it does not come out even. */
function evenly<T>(items: readonly T[], count: number): (readonly T[])[] {
  const [size, more] = [Math.floor(items.length / count), items.length % count]
  return Array.from({ length: count }, (_, index) => {
    const start = index * size + Math.min(index, more)
    return items.slice(start, start + size + (index < more ? 1 : 0))
  })
}
