/**
 * All matches of a pattern with the flag g, as `matchAll` gives them. `matchAll` copies the pattern each time, which costs more
 * than looking through a sentence does, and rules look through every text of a workspace with dozens of them.
 */
export function matchesOf(text: string, pattern: RegExp, most: number = Number.POSITIVE_INFINITY): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (found.length >= most) break
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  pattern.lastIndex = 0
  return found
}
