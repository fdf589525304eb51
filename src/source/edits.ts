import type { Edit } from './finding.ts'

/** A text with edits made in it. They do not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = edits.toSorted((a, b) => a.range.start - b.range.start)
  let edited = ''
  let end = 0
  for (const { range, text: put } of inOrder) {
    edited += text.slice(end, range.start) + put
    end = range.end
  }
  return edited + text.slice(end)
}
