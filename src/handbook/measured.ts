/** About how wide a text is, in ems: a Chinese character is one, a Latin letter or digit a little over half. */
export function measured(text: string): number {
  let width = 0
  for (const sign of text) width += (sign.codePointAt(0) ?? 0) < 0x2000 ? 0.58 : 1
  return width
}
