import { format } from '../messages/format.ts'
import type { Finding } from '../source/finding.ts'
import { gravestFirst, type ReportInput } from './input.ts'
import { linesOf, repositoryPath } from './place.ts'
import { printable } from './printable.ts'
import { hintOf, wordsOf } from './words.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/** More are not shown beside the lines of a pull request. */
const mostAnnotations = 10

/**
 * Workflow commands that GitHub shows as annotations, the gravest findings first; the others follow as plain lines of
 * the log. What a plan says is never taken for a command.
 */
export function github(input: ReportInput): string {
  const ordered = gravestFirst(input.findings)
  const rest = ordered.slice(mostAnnotations)
  const title = format({ key: 'report.more', values: { count: rest.length } }, input.locale)
  return [
    ...ordered.slice(0, mostAnnotations).map((one) => annotation(one, input)),
    ...(rest.length > 0 ? [`::group::${data(title)}`, ...rest.map((one) => logLine(one, input)), '::endgroup::'] : []),
  ]
    .map((line) => `${line.replaceAll('##[', '## [')}\n`)
    .join('')
}

function annotation(one: Finding, { sources, locale, folder }: ReportInput): string {
  const { line, column, endLine, endColumn } = linesOf(sources.get(one.file), one.range)
  const file = repositoryPath(one.file, folder)
  const isOneLine = endLine === line
  const properties = {
    file,
    line,
    // Columns are read only where the place is within one line.
    ...(isOneLine ? { col: column } : {}),
    endLine,
    ...(isOneLine ? { endColumn } : {}),
    title: one.rule,
  }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  const text = [wordsOf(one, locale), hintOf(one, locale)].filter((part) => part !== undefined).join('\n')
  return `::${commands[one.severity]} ${list.join(',')}::${data(text)}`
}

function logLine(one: Finding, { sources, locale, folder }: ReportInput): string {
  const { line, column } = linesOf(sources.get(one.file), one.range)
  const place = `${printable(repositoryPath(one.file, folder))}:${line}:${column}`
  const severity = format({ key: `report.${one.severity}` }, locale)
  return `  ${place}  ${severity}  ${wordsOf(one, locale)}  ${one.rule}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
