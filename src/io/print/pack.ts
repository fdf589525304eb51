import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { Pdf } from './pdf.ts'

/** Objects in one object stream: more compress better, and a reader has to unpack the whole of it for one. */
const batch = 1000

/** Where an object lies: in the file at `offset`, or in the object stream `holder` at `index`. */
type Place = { readonly offset: number } | { readonly holder: number; readonly index: number }

/**
 * Writes a PDF 1.5 file whose plain objects lie in object streams and whose cross-reference is a stream: about half the
 * size. Numbers and contents stay as they are, so outline, tags and destinations do too. The same PDF gives the same bytes.
 */
export function packPdf(pdf: Pdf): Uint8Array {
  const numbers = [...pdf.objects.keys()].sort((a, b) => a - b)
  const places = new Map<number, Place>()
  const parts: Uint8Array[] = []
  let offset = 0
  const write = (part: Uint8Array): void => {
    parts.push(part)
    offset += part.length
  }
  const writeStream = (number: number, head: string, stream: Uint8Array): void => {
    places.set(number, { offset })
    write(latin1(`${number} 0 obj\n${head}stream\n`))
    write(stream)
    write(latin1('\nendstream\nendobj\n'))
  }

  write(latin1('%PDF-1.5\n%\xd3\xeb\xe9\xe1\n'))
  for (const number of numbers) {
    const { head, stream } = objectOf(pdf, number)
    if (stream) writeStream(number, `${head}\n`, stream)
  }
  const plain = numbers.filter((number) => !objectOf(pdf, number).stream)
  let next = (numbers.at(-1) ?? 0) + 1
  for (let start = 0; start < plain.length; start += batch) {
    const holder = next++
    const held = plain.slice(start, start + batch)
    for (const [index, number] of held.entries()) places.set(number, { holder, index })
    const { index, bodies } = objectStream(pdf, held)
    const data = deflate(latin1(index + bodies))
    const head = `<</Type /ObjStm /N ${held.length} /First ${index.length} /Filter /FlateDecode /Length ${data.length}>>\n`
    writeStream(holder, head, data)
  }
  const table = next
  const start = offset
  places.set(table, { offset })
  const data = deflate(crossReference(places, table + 1))
  const id = fingerprint(parts)
  const head = [
    `<</Type /XRef /Size ${table + 1} /W [1 ${widths[1]} ${widths[2]}] /Root ${pdf.root} 0 R /Info ${pdf.info} 0 R`,
    `/ID [<${id}> <${id}>] /Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns ${rowLength}>> /Length ${data.length}>>\n`,
  ].join(' ')
  writeStream(table, head, data)
  write(latin1(`startxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts, offset)
}

function objectStream(pdf: Pdf, numbers: readonly number[]): { index: string; bodies: string } {
  let bodies = ''
  const index: string[] = []
  for (const number of numbers) {
    index.push(`${number} ${bodies.length}`)
    bodies += `${objectOf(pdf, number).head}\n`
  }
  return { index: `${index.join(' ')}\n`, bodies }
}

/** Bytes of kind, offset or holder, and index. */
const widths = [1, 4, 2] as const
const rowLength = widths[0] + widths[1] + widths[2]

/** One row a number, each as the difference from the row above (PNG predictor "up"), which makes runs of equal bytes. */
function crossReference(places: ReadonlyMap<number, Place>, size: number): Uint8Array {
  const rows = Buffer.alloc(size * rowLength)
  for (let number = 0; number < size; number++) {
    const place = places.get(number)
    const row = number * rowLength
    if (!place) continue
    rows.writeUInt8('offset' in place ? 1 : 2, row)
    rows.writeUInt32BE('offset' in place ? place.offset : place.holder, row + 1)
    rows.writeUInt16BE('offset' in place ? 0 : place.index, row + 5)
  }
  const coded = Buffer.alloc(size * (rowLength + 1))
  for (let number = 0; number < size; number++) {
    const to = number * (rowLength + 1)
    coded[to] = 2
    for (let column = 0; column < rowLength; column++) {
      const from = number * rowLength + column
      coded[to + 1 + column] = ((rows[from] ?? 0) - (number === 0 ? 0 : (rows[from - rowLength] ?? 0))) & 0xff
    }
  }
  return coded
}

function fingerprint(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 32)
}

function objectOf(pdf: Pdf, number: number): { head: string; stream?: Uint8Array } {
  return pdf.objects.get(number) as { head: string; stream?: Uint8Array }
}

/** Level 9 would take four times as long and save one byte in twenty. */
function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 6 })
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
