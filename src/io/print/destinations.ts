import { headOf, type Pdf, reference } from './pdf.ts'

/** Where a link target lies: `page` counts from 1, `top` is its distance from the page's lower edge in points. */
export interface Destination {
  readonly page: number
  readonly top: number
}

/**
 * The named destinations of a PDF, which Chromium keeps in one dictionary of the catalogue. A name is the fragment of
 * the links that lead there (percent-encoded); the key here is the id. Chromium writes one only for ids that a link of
 * the document leads to. Throws where a name is there twice or leads to no page.
 */
export function readDestinations(pdf: Pdf): Map<string, Destination> {
  const destinations = new Map<string, Destination>()
  const catalogue = headOf(pdf, pdf.root)
  if (!/\/Dests \d+ 0 R/.test(catalogue)) return destinations
  const pages = pageOrder(pdf)
  for (const [, name, page, top] of headOf(pdf, reference(catalogue, 'Dests')).matchAll(entry)) {
    const number = pages.get(Number(page))
    const id = idOf(name as string)
    if (number === undefined || destinations.has(id)) throw new Error(`The PDF's destination ${id} is not on one page`)
    destinations.set(id, { page: number, top: Number(top) })
  }
  return destinations
}

const entry = /\/([^\s/[\]<>()]+)\s*\[(\d+) 0 R\s*\/XYZ\s+\S+\s+(\S+)\s+[^\s\]]+\]/g

/** Object number of a page → its place in the book, from 1. The page tree may have floors. */
export function pageOrder(pdf: Pdf): Map<number, number> {
  const order = new Map<number, number>()
  const visit = (number: number): void => {
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(headOf(pdf, number))
    if (!kids) order.set(number, order.size + 1)
    for (const [, kid] of (kids?.[1] ?? '').matchAll(/(\d+) 0 R/g)) visit(Number(kid))
  }
  visit(reference(headOf(pdf, pdf.root), 'Pages'))
  return order
}

/** `#28` is a byte of a PDF name, `%E4` one of a URL; an id that holds a bare `%` stays as it is. */
function idOf(name: string): string {
  const bytes = name.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  try {
    return decodeURIComponent(bytes)
  } catch {
    return bytes
  }
}
