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

/** One class of wordings in Chinese and in English: patterns with the flag g that read a folded text. */
export interface Bilingual {
  readonly chinese: RegExp
  readonly english: RegExp
}

/** Builds both from the sources of their alternatives. A blank in an English one stands for up to three. */
export function bilingual(chinese: readonly string[], english: readonly string[], open = ''): Bilingual {
  const spaced = english.join('|').replace(/ (?=[a-z(])/g, '\\s{1,3}')
  return { chinese: new RegExp(`${open}(?:${chinese.join('|')})`, 'g'), english: new RegExp(spaced, 'gi') }
}

/** The matches of either, in order. What a text has no letters of is not looked for: most texts are of one language. */
export function matchesOfEither(text: string, { chinese, english }: Bilingual, most?: number): RegExpExecArray[] {
  const han = /[\u4e00-\u9fff]/.test(text) ? matchesOf(text, chinese, most) : []
  const latin = /[a-z]{2}/i.test(text) ? matchesOf(text, english, most) : []
  return latin.length === 0 ? han : [...han, ...latin].sort((a, b) => a.index - b.index)
}
