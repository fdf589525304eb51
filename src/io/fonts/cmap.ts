/**
 * The code points that a TrueType font has a glyph for, by its Unicode cmap (format 12, else format 4). Throws where the
 * file holds neither.
 */
export function codePoints(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableAt(view, 'cmap')
  const offsets = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index),
  )
  const format = (wanted: number): number | undefined => offsets.find((offset) => view.getUint16(offset) === wanted)
  const long = format(12)
  if (long !== undefined) return groups(view, long)
  const short = format(4)
  if (short !== undefined) return segments(view, short)
  throw new Error('The font has no Unicode character map')
}

function tableAt(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)))
    if (name === tag) return view.getUint32(record + 8)
  }
  throw new Error(`The font has no table ${tag}`)
}

function groups(view: DataView, table: number): Set<number> {
  const found = new Set<number>()
  for (let index = 0; index < view.getUint32(table + 12); index++) {
    const group = table + 16 + 12 * index
    for (let point = view.getUint32(group); point <= view.getUint32(group + 4); point++) found.add(point)
  }
  return found
}

function segments(view: DataView, table: number): Set<number> {
  const found = new Set<number>()
  const count = view.getUint16(table + 6) / 2
  for (let index = 0; index < count; index++) {
    const end = view.getUint16(table + 14 + 2 * index)
    const start = view.getUint16(table + 16 + 2 * count + 2 * index)
    for (let point = start; point <= end && point !== 0xffff; point++) found.add(point)
  }
  return found
}
