import { withEdits } from '../source/edits.ts'
import type { Edit } from '../source/finding.ts'

/** A text in which faults are mended, and where each of its offsets stood in the text as it was written. */
export interface Mended {
  readonly text: string
  readonly origin: (offset: number) => number
}

/** A text in which nothing is mended yet. */
export function unmended(text: string): Mended {
  return { text, origin: (offset) => offset }
}

/** Mends further. Offsets of the edits are those of the text so far; they do not overlap. */
export function mendedBy(before: Mended, edits: readonly Edit[]): Mended {
  const inOrder = edits.toSorted((a, b) => a.range.start - b.range.start)
  return {
    text: withEdits(before.text, inOrder),
    origin: (offset) => before.origin(beforeEdits(inOrder, offset)),
  }
}

/** What was put in stands where it was put; what follows has moved. */
function beforeEdits(inOrder: readonly Edit[], offset: number): number {
  let gained = 0
  for (const { range, text } of inOrder) {
    const start = range.start + gained
    if (offset < start) break
    if (offset < start + text.length) return Math.min(range.start + (offset - start), range.end)
    gained += text.length - (range.end - range.start)
  }
  return offset - gained
}
