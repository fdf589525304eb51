/** What a spreadsheet would take for a formula, also in full-width signs and after blanks. */
const formula = /^[\s\p{Cc}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

/**
 * Rows as CSV that spreadsheets open rightly: a byte-order mark, so that they read UTF-8; commas; CRLF. A cell that would
 * run as a formula is made text by an apostrophe before it.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const harmless = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) || harmless.trim() !== harmless ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
