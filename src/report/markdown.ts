import { format, type Locale } from '../messages/format.ts'
import type { Finding } from '../source/finding.ts'
import { annex } from './annex.ts'
import { gravestFirst, type ReportInput } from './input.ts'
import { linesOf, repositoryPath } from './place.ts'
import { printable } from './printable.ts'
import { hintOf, wordsOf } from './words.ts'

/** A comment on a pull request may hold 65,536 characters; what follows the report wants room as well. */
const mostCharacters = 60_000

/** A report to be read beside a pull request: one part under another. */
export function markdown(input: ReportInput): string {
  const parts = [heading(input), ...table(input), ...silencedCount(input), ...annex(input, inert)]
  return `${parts.join('\n\n')}\n`
}

function heading({ summary, locale }: ReportInput): string {
  const { errors, warnings, infos } = summary
  const key = errors + warnings + infos === 0 ? 'report.clean' : 'report.counts'
  return `## Musterbook\n\n${format({ key, values: { ...summary } }, locale)}`
}

function table(input: ReportInput): string[] {
  const { findings, locale } = input
  if (findings.length === 0) return []
  const say = (key: string): string => format({ key }, locale)
  const columns = ['severity', 'place', 'finding', 'rule'].map((name) => say(`report.column-${name}`))
  const rows = [`| ${columns.join(' | ')} |`, '| --- | --- | --- | --- |']
  let room = mostCharacters
  let shown = 0
  for (const one of gravestFirst(findings)) {
    const cells = row(one, input)
    room -= cells.length + 1
    if (room < 0) break
    rows.push(cells)
    shown++
  }
  const left = findings.length - shown
  return [rows.join('\n'), ...(left > 0 ? [format({ key: 'report.more', values: { count: left } }, locale)] : [])]
}

function row(one: Finding, { sources, locale, folder }: ReportInput): string {
  const { line, column } = linesOf(sources.get(one.file), one.range)
  const hint = hintOf(one, locale)
  const cells = [
    severity(one, locale),
    `<code>${inert(`${repositoryPath(one.file, folder)}:${line}:${column}`)}</code>`,
    [wordsOf(one, locale), ...(hint ? [hint] : [])].map(inert).join('<br>'),
    `<code>${one.rule}</code>`,
  ]
  return `| ${cells.join(' | ')} |`
}

function severity(one: Finding, locale: Locale): string {
  const word = format({ key: `report.${one.severity}` }, locale)
  return one.severity === 'error' ? `**${word}**` : word
}

function silencedCount({ silenced = [], locale }: ReportInput): string[] {
  return silenced.length === 0 ? [] : [format({ key: 'report.silenced', values: { count: silenced.length } }, locale)]
}

/** Text of a plan as text: no mark-up, no link, no picture, and nobody is called by a mention. */
function inert(text: string): string {
  return printable(text)
    .replace(/[&<>|`*_~[\]\\!$]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/@|#(?=\w)|:(?=\/\/)|www(?=\.)/gi, (sign) => `${sign}&#8203;`)
}
