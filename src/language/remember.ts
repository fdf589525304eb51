import { longestValue } from './numerals.ts'

const most = 10_000

/**
 * A parser that keeps what it made of a text: plans say `15m` again and again, and every rule reads it anew. Its results
 * are shared, so nobody may change them. A text of more than `longest` characters is parsed each time.
 */
export function remember<T>(parse: (text: string) => T, longest: number = longestValue): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length > longest) return parse(text)
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as T
    const result = parse(text)
    if (known.size >= most) known.clear()
    known.set(text, result)
    return result
  }
}
