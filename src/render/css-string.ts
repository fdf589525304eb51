/**
 * Any text as a string of CSS. Quotes, backslashes and whatever ends a line are written by their code point, and so are
 * the signs that would end a style element or a comment.
 */
export function cssString(text: string): string {
  const escaped = text.replace(/["'\\<>{}*/\p{Cc}\u2028\u2029]/gu, (character) => {
    return `\\${(character.codePointAt(0) ?? 0).toString(16)} `
  })
  return `"${escaped}"`
}
