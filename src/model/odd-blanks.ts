import type { Edit } from '../source/finding.ts'
import type { Cause, Line } from './cause.ts'

/** White space and invisible signs that YAML takes for text. */
const odd = '\\u00a0\\u1680\\u2000-\\u200f\\u2028-\\u202f\\u205f\\u2060\\u3000\\ufeff'
const indented = new RegExp(`^(?=[ \\t]*[${odd}])[ \\t${odd}]+(?=\\S)`, 'u')
const afterSign = new RegExp(
  `^([ \\t]*(?:-[ ]+)*(?:[^\\s:"'\\[{#]+[ ]*:|-))(?=[ \\t]*[${odd}\\t])([ \\t${odd}]+)(?=\\S)`,
  'u',
)

/** A line that is indented with white space that is no space, or that has such behind its colon or dash. */
export function* blanksOfLine({ start, text }: Line, whole: string): Iterable<Cause> {
  const lead = indented.exec(text)?.[0]
  if (lead !== undefined) {
    const range = { start, end: start + lead.length }
    for (const width of widths(lead, whole, start)) {
      const edits = [{ range, text: ' '.repeat(width) }]
      yield { range, message: { key: `syntax.${nameOf(lead)}` }, edits, isFix: false }
    }
  }
  const [, sign = '', blanks = ''] = afterSign.exec(text) ?? []
  if (blanks === '') return
  const from = start + sign.length
  const range = { start: from, end: from + blanks.length }
  const key = blanks.includes('\t') ? 'syntax.tab-after-sign' : 'syntax.blank-after-sign'
  const message = { key, values: { sign: sign.slice(-1), width: nameOf(blanks) === 'full-width-space' ? 1 : 0 } }
  yield { range, message, edits: [{ range, text: ' '.repeat(sign.endsWith('-') ? blanks.length : 1) }], isFix: true }
}

/** Lines that are indented with tabs: one tab is as wide as one step, of two columns or more. */
export function* indentedByTabs(text: string): Iterable<Cause> {
  const leads = [...text.matchAll(/^(?=[ ]*\t)[ \t]+(?=[^\s#])/gm)]
  const [first] = leads
  if (!first) return
  const start = first.index + first[0].indexOf('\t')
  const range = { start, end: first.index + first[0].length }
  for (const step of [2, 4, 8]) {
    const edits = leads.map((lead): Edit => {
      const width = [...lead[0]].reduce(
        (sum, sign) => (sign === '\t' ? (Math.floor(sum / step) + 1) * step : sum + 1),
        0,
      )
      return { range: { start: lead.index, end: lead.index + lead[0].length }, text: ' '.repeat(width) }
    })
    const key = leads.length > 1 ? 'syntax.tabs-as-indent' : 'syntax.tab-as-indent'
    yield { range, message: { key, values: { count: leads.length } }, edits, isFix: false }
  }
  const above = /(?:^|\n)([ -]*)\S[^\n]*\n$/.exec(text.slice(Math.max(0, first.index - 500), first.index))?.[1] ?? ''
  const edits = [{ range: { start: first.index, end: range.end }, text: ' '.repeat(above.length) }]
  yield { range, message: { key: 'syntax.tab-as-indent' }, edits, isFix: false }
}

/** Where the line above begins, and how wide the white space looks. */
function widths(lead: string, whole: string, start: number): number[] {
  const above = /(?:^|\n)([ ]*)((?:-[ ]+)*)\S[^\n]*\n$/.exec(whole.slice(Math.max(0, start - 500), start))
  const seen = [...lead].reduce(
    (sum, sign) => sum + (/\u3000/.test(sign) ? 2 : /[\u200b-\u200f\u2060\ufeff]/.test(sign) ? 0 : 1),
    0,
  )
  const [, indent = '', dashes = ''] = above ?? []
  return [...new Set([indent.length + dashes.length, indent.length, seen, indent.length + dashes.length + 2])]
}

function nameOf(blanks: string): string {
  if (blanks.includes('\u3000')) return 'full-width-space'
  return /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/.test(blanks) ? 'no-break-space' : 'invisible-sign'
}
