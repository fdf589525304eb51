import { type Size, sizes, textWidth, type Weight } from '../../src/figures/measure.ts'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

export interface TextBox {
  readonly text: string
  readonly size: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Reads XML strictly: throws on anything that is not well-formed. Only the five entities that figures use are known. */
export function readSvg(svg: string): Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const token = /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy
  let at = 0
  for (let match = token.exec(svg); match; match = token.exec(svg)) {
    at = token.lastIndex
    const [, closing, name = '', attributes = '', empty, text] = match
    if (text !== undefined) {
      const current = open.at(-1)
      if (!current) throw new Error(`text outside the root: ${text}`)
      current.text += decode(text)
    } else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
    } else {
      if (open.length === 0 && elements.length > 0) throw new Error('two roots')
      const element: Element = { name, attributes: readAttributes(attributes), text: '' }
      elements.push(element)
      if (!empty) open.push(element)
    }
  }
  if (at !== svg.length || open.length > 0) throw new Error(`not well-formed at ${at}: ${svg.slice(at, at + 40)}`)
  return elements
}

/** The lines of text of a figure, with the room that each takes. */
export function textBoxes(svg: string): TextBox[] {
  return readSvg(svg).flatMap(({ name, attributes, text }) => {
    if (name !== 'text') return []
    const classes = (attributes.class ?? '').split(' ')
    const size = classes.find((one) => one.startsWith('t-'))?.slice(2) as Size
    const weight: Weight = classes.includes('w7') ? 700 : 400
    const width = textWidth(text, { size, weight })
    const [x, y] = [Number(attributes.x), Number(attributes.y)]
    const left = classes.includes('end') ? x - width : classes.includes('mid') ? x - width / 2 : x
    return [
      {
        text,
        size: sizes[size],
        left,
        right: left + width,
        top: y - sizes[size] * 0.88,
        bottom: y + sizes[size] * 0.12,
      },
    ]
  })
}

/** Pairs of texts that stand on each other. */
function collisions(boxes: readonly TextBox[]): string[] {
  const found: string[] = []
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
      if (across > 0.1 && down > 0.1) found.push(`${a.text} / ${b.text}`)
    }
  }
  return found
}

export interface Rectangle {
  readonly kind: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function rectangles(svg: string): Rectangle[] {
  return readSvg(svg).flatMap(({ name, attributes: { class: kind = '', x, y, width, height } }) =>
    name === 'rect' ? [{ kind, x: Number(x), y: Number(y), width: Number(width), height: Number(height) }] : [],
  )
}

/** The straight pieces of the paths of a class. */
export function segments(svg: string, kinds: readonly string[]): [number, number, number, number][] {
  return readSvg(svg).flatMap(({ name, attributes }) => {
    if (name !== 'path' || !kinds.includes(attributes.class ?? '')) return []
    const points = [...(attributes.d ?? '').matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ])
    return points.slice(1).map(([x = 0, y = 0], index): [number, number, number, number] => {
      const [fromX = 0, fromY = 0] = points[index] ?? []
      return [fromX, fromY, x, y]
    })
  })
}

/** What holds for every figure; gives the first thing that does not. */
export function flaw(figure: { svg: string; width: number; height: number }): string | undefined {
  const elements = readSvg(figure.svg)
  const boxes = textBoxes(figure.svg)
  const root = elements[0]
  const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
  const named = (id: string | undefined): string => elements.find(({ attributes }) => attributes.id === id)?.text ?? ''
  if (root?.attributes.role !== 'img') return 'no role'
  if (!named(root.attributes['aria-labelledby']) || !named(root.attributes['aria-describedby'])) return 'not named'
  if (new Set(ids).size !== ids.length) return 'an id twice'
  if (/\d\.\d{3}|NaN|Infinity|undefined|\de-\d/.test(figure.svg.replace(/<(text|title|desc)[^>]*>[^<]*/g, '')))
    return 'a number'
  const small = boxes.find(({ size }) => !(size >= 7.5))
  if (small) return `too small: ${small.text}`
  const outside = boxes.find(
    (box) => box.left < -0.5 || box.right > figure.width + 0.5 || box.top < -0.7 || box.bottom > figure.height,
  )
  if (outside) return `outside: ${outside.text}`
  const misplaced = rectangles(figure.svg).find(
    ({ x, y, width, height }) =>
      !(
        x >= -0.5 &&
        y >= -1 &&
        width > 0 &&
        height > 0 &&
        x + width <= figure.width + 1.6 &&
        y + height <= figure.height + 1
      ),
  )
  if (misplaced) return `misplaced: ${JSON.stringify(misplaced)}`
  const [collision] = collisions(boxes)
  return collision && `on each other: ${collision}`
}

function readAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, key = '', value = ''] of source.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)) {
    if (key in attributes) throw new Error(`attribute twice: ${key}`)
    attributes[key] = decode(value)
  }
  return attributes
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

function decode(text: string): string {
  return text.replace(/&[^;]*;?/g, (entity) => {
    const character = entities[entity]
    if (character === undefined) throw new Error(`unknown entity ${entity}`)
    return character
  })
}
