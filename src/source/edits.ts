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

/**
 * Applies groups of edits to a text, each group whole or not at all: of two that touch the same place the first one is
 * applied. Line ends in what is inserted become those of the text.
 */
export function applyEdits(text: string, groups: readonly (readonly Edit[])[]): { text: string; applied: number } {
  const isWindows = /\r\n/.test(text)
  const accepted: Edit[] = []
  let applied = 0
  for (const group of groups.toSorted((a, b) => startOf(a) - startOf(b))) {
    if (group.length === 0 || group.some((edit) => edit.isWithheld || !fits(edit, text, accepted))) continue
    if (group.some((edit, index) => group.slice(0, index).some((other) => overlap(edit, other)))) continue
    accepted.push(...group)
    applied++
  }
  const inserted = (edit: Edit): Edit => ({
    ...edit,
    text: isWindows ? edit.text.replace(/\r?\n/g, '\r\n') : edit.text,
  })
  return { text: withEdits(text, accepted.map(inserted)), applied }
}

function startOf(group: readonly Edit[]): number {
  return Math.min(...group.map(({ range }) => range.start))
}

function fits(edit: Edit, text: string, accepted: readonly Edit[]): boolean {
  const { start, end } = edit.range
  return start >= 0 && start <= end && end <= text.length && !accepted.some((other) => overlap(edit, other))
}

/** Two insertions at one place are as bad as two changes of one character: their order would be a guess. */
function overlap({ range: a }: Edit, { range: b }: Edit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end)
}
