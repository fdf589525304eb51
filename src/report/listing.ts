import type { Source } from '../source/source.ts'
import { printable, printableLine } from './printable.ts'

/** What changes in a file, as a unified diff without context. */
export function listChanges(before: Source, after: Source): string {
  const path = printable(before.path)
  const hunks = hunksOf(linesOf(before), linesOf(after)).map(({ line, removed, added }) => {
    const head = `@@ -${line},${removed.length} +${line},${added.length} @@`
    return [
      head,
      ...removed.map((text) => `-${printableLine(text)}`),
      ...added.map((text) => `+${printableLine(text)}`),
    ]
  })
  return `${[`--- ${path}`, `+++ ${path}`, ...hunks.flat()].join('\n')}\n`
}

interface Hunk {
  readonly line: number
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** Where the lines are as many as before each stands for itself; else all between what is alike at both ends. */
function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  if (before.length === after.length) {
    return before.flatMap((text, index) => {
      const now = after[index] ?? ''
      return text === now ? [] : [{ line: index + 1, removed: [text], added: [now] }]
    })
  }
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const removed = before.slice(start, before.length - end)
  return [{ line: start + 1, removed, added: after.slice(start, after.length - end) }]
}

function linesOf({ text }: Source): string[] {
  return text.split(/\r\n|\n|\r/)
}
