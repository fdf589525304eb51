/**
 * A PDF as Chromium writes it: version 1.4, plain objects, one classic cross-reference table, generation 0 throughout,
 * `Length` in place. Text is kept as one character a byte.
 */
export interface Pdf {
  /** By object number; a free number has none. */
  readonly objects: ReadonlyMap<number, PdfObject>
  /** Object numbers of the catalogue and of the document information. */
  readonly root: number
  readonly info: number
}

/** `head` is the object without `obj` and `endobj`; of a stream, its dictionary, and `stream` its bytes as filtered. */
export interface PdfObject {
  readonly head: string
  readonly stream?: Uint8Array
}

/** Takes Chromium's PDF apart. Throws an Error where the bytes are not of that kind. Streams are views, not copies. */
export function readPdf(bytes: Uint8Array): Pdf {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = startOfTable(file)
  const tail = file.toString('latin1', table)
  const trailer = tail.slice(tail.indexOf('trailer'))
  const offsets = readTable(tail)
  const ends = [...offsets.values(), table].sort((a, b) => a - b)
  const objects = new Map<number, PdfObject>()
  for (const [number, start] of offsets) {
    const end = ends[lowerBound(ends, start) + 1] ?? table
    objects.set(number, readObject(file, number, start, end))
  }
  return { objects, root: reference(trailer, 'Root'), info: reference(trailer, 'Info') }
}

/** The object number that a dictionary's key refers to. Throws where it refers to none. */
export function reference(dictionary: string, key: string): number {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)
  if (!found) throw new Error(`The PDF has no /${key}`)
  return Number(found[1])
}

/** The text of an object; throws where the PDF lacks it. */
export function headOf(pdf: Pdf, number: number): string {
  const object = pdf.objects.get(number)
  if (!object) throw new Error(`The PDF has no object ${number}`)
  return object.head
}

function startOfTable(file: Buffer): number {
  const tail = file.toString('latin1', Math.max(0, file.length - 64))
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1])
  if (!file.subarray(0, 5).equals(Buffer.from('%PDF-')) || file.toString('latin1', start, start + 4) !== 'xref') {
    throw new Error('The browser made no PDF of the expected kind')
  }
  return start
}

function readTable(tail: string): Map<number, number> {
  const header = /^xref\s+0 (\d+)\s+/.exec(tail)
  if (!header) throw new Error('The PDF has an unknown cross-reference table')
  const offsets = new Map<number, number>()
  for (let number = 0; number < Number(header[1]); number++) {
    const entry = header[0].length + 20 * number
    if (tail[entry + 17] === 'n') offsets.set(number, Number(tail.slice(entry, entry + 10)))
  }
  return offsets
}

function readObject(file: Buffer, number: number, start: number, end: number): PdfObject {
  const opening = `${number} 0 obj`
  const closing = file.lastIndexOf('endobj', end - 1)
  if (file.toString('latin1', start, start + opening.length) !== opening || closing < start) {
    throw new Error(`The PDF's object ${number} is not where its table says`)
  }
  const body = start + opening.length
  if (file.toString('latin1', closing - 10, closing) !== 'endstream\n') {
    return { head: file.toString('latin1', body, closing).trim() }
  }
  const keyword = file.indexOf('stream', body)
  const head = file.toString('latin1', body, keyword).trim()
  const length = Number(/\/Length (\d+)(?! \d+ R)/.exec(head)?.[1])
  const data = keyword + (file[keyword + 6] === 0x0d ? 8 : 7)
  const rest = file.toString('latin1', data + length, closing)
  if (rest.trim() !== 'endstream') throw new Error(`The PDF's stream ${number} is not as long as it says`)
  return { head, stream: file.subarray(data, data + length) }
}

function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}
