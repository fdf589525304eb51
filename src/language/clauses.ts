import { matchesOf } from './matches.ts'

/** A half-open span of offsets, and the sentence and clause of a text that it is. */
export interface Clause {
  readonly start: number
  readonly end: number
  /** Counts the sentences of the text; clauses with the same number are joined by commas only. */
  readonly sentence: number
}

/** Ends a sentence: a full stop, or a line end that neither a comma nor a wrapped Latin line explains. */
const sentenceEnd = /[。;!?]|\.(?=\s|$)|\n(?![ \t]*[a-z(])|\n[ \t]*\n/g
const clauseEnd = /(?<!\d),|,(?!\d{3}(?!\d))/g

/** Cuts a folded text into clauses, in order and without gaps but for the marks between them. Commas in numbers stay. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  let sentence = 0
  for (const [from, to] of cut(
    text,
    sentenceEnd,
    0,
    (at) => text[at] === '\n' && /,[ \t]*$/.test(text.slice(Math.max(0, at - 8), at)),
  )) {
    for (const [start, end] of cut(text.slice(from, to), clauseEnd, from)) clauses.push({ start, end, sentence })
    sentence++
  }
  return clauses
}

function cut(text: string, mark: RegExp, base: number, skip?: (at: number) => boolean): [number, number][] {
  const spans: [number, number][] = []
  let start = 0
  for (const match of matchesOf(text, mark)) {
    if (skip?.(match.index)) continue
    spans.push([base + start, base + match.index])
    start = match.index + match[0].length
  }
  spans.push([base + start, base + text.length])
  return spans
}
