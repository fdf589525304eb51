import { pageOrder } from './destinations.ts'
import { headOf, type Pdf } from './pdf.ts'

/** Names of papers by their shorter and longer side in millimetres. */
const known: readonly (readonly [name: string, short: number, long: number])[] = [
  ['A3', 297, 420],
  ['A4', 210, 297],
  ['A5', 148, 210],
  ['A6', 105, 148],
]

/** The paper of each page of a PDF, in order: `A4` upright or across; else its millimetres, `85 × 54`. */
export function papersOf(pdf: Pdf): string[] {
  return [...pageOrder(pdf).keys()].map((page) => paperOf(pdf, page))
}

/** A page without a box has that of the floor of the page tree above it. */
function paperOf(pdf: Pdf, number: number): string {
  const head = headOf(pdf, number)
  const box = /\/MediaBox\s*\[([^\]]*)\]/.exec(head)?.[1]
  if (box === undefined) {
    const above = /\/Parent (\d+) 0 R/.exec(head)?.[1]
    if (above === undefined) throw new Error('A page of the PDF has no size')
    return paperOf(pdf, Number(above))
  }
  const [left = 0, bottom = 0, right = 0, top = 0] = box.trim().split(/\s+/).map(Number)
  const [width, height] = [right - left, top - bottom].map((points) => Math.round((points / 72) * 25.4))
  const short = Math.min(width ?? 0, height ?? 0)
  const long = Math.max(width ?? 0, height ?? 0)
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1
  return known.find((paper) => near(paper[1], short) && near(paper[2], long))?.[0] ?? `${width} × ${height}`
}
