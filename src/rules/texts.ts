import type { Nodes } from 'mdast'
import type { Pointer } from '../language/pointer.ts'
import type { Schema } from '../language/schema.ts'
import { type ModelFile, type Place, rangeOf } from '../model/file.ts'
import { leavesOf } from '../model/leaves.ts'

/** A text that people read. `place` points at it, or at a part of it where the part's characters can be found. */
export interface Text {
  readonly text: string
  readonly pointer: Pointer
  readonly inBody: boolean
  /** Of a text in a body: the heading that it stands under, the line that leads its list in, the head of its column. */
  readonly under?: string
  /** Of a value: it names a post, a role, a contact, or somebody in free words. */
  readonly names?: boolean
  /** What it is in the body where it is no paragraph. */
  readonly kind?: 'heading' | 'cell'
  readonly place: (part?: { readonly start: number; readonly end: number }) => Place
}

const values = new WeakMap<ModelFile, readonly Text[]>()
const bodies = new WeakMap<ModelFile, readonly Text[]>()

/** The texts of a file's values: not ids, references, dates, numbers or choices. */
export function valueTexts(file: ModelFile): readonly Text[] {
  // Units may be many thousands: their texts are read again rather than kept.
  if (file.schema === 'units') return readValues(file)
  let texts = values.get(file)
  if (!texts) {
    texts = readValues(file)
    values.set(file, texts)
  }
  return texts
}

/** Each paragraph, heading and table cell of a file's Markdown. Code and addresses of links are blanked. */
export function bodyTexts(file: ModelFile): readonly Text[] {
  let texts = bodies.get(file)
  if (!texts) {
    texts = readBody(file)
    bodies.set(file, texts)
  }
  return texts
}

/**
 * The place of a part of a text, also in a value where its characters stand in the source as they are: a value that is
 * folded over lines or escaped is pointed at as a whole.
 */
export function narrowed(text: Text, part: Span): Place {
  const place = text.place(part)
  if (text.inBody) return place
  const { start, end } = rangeOf(place)
  const written = place.file.source.text.slice(start, end)
  const at = written.indexOf(text.text.slice(part.start, part.end))
  return at < 0 ? place : { ...place, range: { start: start + at, end: start + at + part.end - part.start } }
}

/** A pointer without its indices and ids: `steps/action`. */
export function keysOf(pointer: Pointer): string {
  let keys = ''
  for (const segment of pointer) if (typeof segment === 'string') keys += keys === '' ? segment : `/${segment}`
  return keys
}

function readValues(file: ModelFile): Text[] {
  return leavesOf(file).flatMap(({ value, own, property, pointer }): Text[] => {
    if (own.enum || own.pattern || own['x-file']) return []
    if (own.format || property.format || (own['x-ref'] && !own['x-ref-free'])) return []
    const names = own['x-post'] === true || property['x-post'] === true || namesFreely(own)
    return [{ text: value, pointer, inBody: false, names, place: () => ({ file, pointer }) }]
  })
}

function namesFreely(own: Schema): boolean {
  return own['x-ref-free'] === true && own['x-ref']?.some((list) => list === 'roles' || list === 'contacts') === true
}

function readBody(file: ModelFile): Text[] {
  const { body } = file
  if (!body || !/\S/.test(body.text)) return []
  const texts: Text[] = []
  collect(body.root, '', body.text, (start, end, opaque, under, kind) => {
    let text = body.text.slice(start, end)
    for (const part of opaque) text = blank(text, part.start - start, part.end - start)
    text = text.replace(/\]\([^()\n]*\)/g, (address) => ' '.repeat(address.length))
    texts.push({
      text,
      pointer: [],
      inBody: true,
      under,
      kind,
      place: (part = { start: 0, end: end - start }) => ({
        file,
        pointer: [],
        range: { start: body.base + start + part.start, end: body.base + start + part.end },
      }),
    })
  })
  return texts
}

type Span = { readonly start: number; readonly end: number }

type Collected = (start: number, end: number, opaque: readonly Span[], under: string, kind: Text['kind']) => void

function collect(node: Nodes, under: string, source: string, found: Collected): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const span = spanOf(node)
    const kind = node.type === 'heading' ? 'heading' : node.type === 'tableCell' ? 'cell' : undefined
    if (span) found(span.start, span.end, opaqueIn(node), under, kind)
  } else if (node.type === 'table') {
    const heads = node.children[0]?.children.map((cell) => textOf(cell, source)) ?? []
    for (const [index, row] of node.children.entries()) {
      for (const [column, cell] of row.children.entries()) {
        collect(cell, index === 0 ? under : `${under}\n${heads[column] ?? ''}`, source, found)
      }
    }
  } else if ('children' in node) {
    let heading = under
    let lead = ''
    for (const child of node.children) {
      collect(child, child.type === 'list' && lead !== '' ? `${heading}\n${lead}` : heading, source, found)
      if (child.type === 'heading') heading = textOf(child, source)
      lead = child.type === 'paragraph' ? textOf(child, source) : ''
    }
  }
}

function textOf(node: Nodes, source: string): string {
  const span = spanOf(node)
  return span ? source.slice(span.start, span.end) : ''
}

function opaqueIn(node: Nodes): Span[] {
  const isAutolink =
    node.type === 'link' && node.children.every((child) => child.type === 'text' && child.value === node.url)
  const span = node.type === 'inlineCode' || node.type === 'html' || isAutolink ? spanOf(node) : undefined
  if (span) return [span]
  return 'children' in node ? node.children.flatMap(opaqueIn) : []
}

function spanOf({ position }: Nodes): Span | undefined {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}
