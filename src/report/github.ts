import { format } from '../messages/format.ts'
import type { ReportInput } from './input.ts'
import { linesOf } from './place.ts'
import { printable } from './printable.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Workflow commands that GitHub shows as annotations beside the lines of a pull request. */
export function github({ findings, sources, locale }: ReportInput): string {
  return findings
    .map((one) => {
      const { line, column, endLine, endColumn } = linesOf(sources.get(one.file), one.range)
      const properties = { file: one.file, line, col: column, endLine, endColumn, title: one.rule }
      const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
      return `::${commands[one.severity]} ${list.join(',')}::${data(printable(format(one.message, locale)))}\n`
    })
    .join('')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
