import type { Pdf, PdfObject } from './pdf.ts'

/** What a finished PDF says of itself. `date` is `YYYY-MM-DD`. */
export interface PdfDetails {
  readonly date: string
  readonly title: string
  readonly author?: string
}

/**
 * The same PDF for the same pages: Chromium's output differs from run to run in its two dates and in the ids of table
 * cells (`node00000000`), which are counted over the life of the tab. The cells are numbered from 1 in the order of
 * their ids, so that the tree of ids stays sorted. Throws where the date is none.
 */
export function normalise(pdf: Pdf, details: PdfDetails): Pdf {
  const objects = new Map<number, PdfObject>(pdf.objects)
  const cells = cellNumbers(pdf)
  for (const [number, object] of pdf.objects) {
    if (object.stream || !object.head.includes('(node')) continue
    const head = object.head.replace(cell, (id) => cells.get(id) ?? id)
    objects.set(number, { head })
  }
  objects.set(pdf.info, { head: information(details) })
  return { ...pdf, objects }
}

const cell = /\(node\d{8,}\)/g

function cellNumbers(pdf: Pdf): Map<string, string> {
  const found = new Set<string>()
  for (const { head, stream } of pdf.objects.values()) {
    if (!stream) for (const [id] of head.matchAll(cell)) found.add(id)
  }
  const sorted = [...found].sort()
  return new Map(sorted.map((id, index) => [id, `(node${String(index + 1).padStart(8, '0')})`]))
}

function information({ date, title, author }: PdfDetails): string {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date)
  if (!found) throw new Error(`Not a date: ${date}`)
  const moment = `(D:${found.slice(1).join('')}000000Z)`
  const entries = [
    `/Title ${textString(title)}`,
    ...(author ? [`/Author ${textString(author)}`] : []),
    '/Creator (Musterbook)',
    '/Producer (Musterbook with Skia/PDF)',
    `/CreationDate ${moment}`,
    `/ModDate ${moment}`,
  ]
  return `<<${entries.join('\n')}>>`
}

function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'))
  return `<FEFF${units.join('').toUpperCase()}>`
}
