/** What each UTF-16 unit becomes. */
export type UnitTable = Uint16Array

/** The table that leaves every unit as it is. */
export function sameUnits(): UnitTable {
  const units = new Uint16Array(0x10000)
  for (let unit = 0; unit < units.length; unit++) units[unit] = unit
  return units
}

/** So many units may be the arguments of one call. */
const piece = 4096
const scratch = new Uint16Array(piece)

/** A text with each of its UTF-16 units replaced: the length stays, and so do offsets. */
export function translate(text: string, units: UnitTable): string {
  let same = 0
  while (same < text.length && units[text.charCodeAt(same)] === text.charCodeAt(same)) same++
  if (same === text.length) return text
  let done = ''
  for (let from = 0; from < text.length; from += piece) {
    const count = Math.min(piece, text.length - from)
    for (let at = 0; at < count; at++) scratch[at] = units[text.charCodeAt(from + at)] as number
    // One flat string: pieces that are joined are put together again by every pattern that looks through them.
    done += Reflect.apply(String.fromCharCode, undefined, scratch.subarray(0, count))
  }
  return done
}
