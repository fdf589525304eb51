import pc from 'picocolors'
import { format, hasMessage, type Locale } from '../messages/format.ts'
import type { Finding, Message } from '../source/finding.ts'
import { codeFrame } from './frame.ts'
import type { ReportInput, Summary } from './input.ts'
import { linesOf } from './place.ts'
import { printable } from './printable.ts'

type Colours = ReturnType<typeof pc.createColors>

/** For people: findings by file, each with the lines it is about, and the counts at the end. */
export function stylish({ findings, sources, locale, summary, colours = false }: ReportInput): string {
  const paint = pc.createColors(colours)
  const lines: string[] = []
  let file: string | undefined
  for (const one of findings) {
    if (one.file !== file) {
      file = one.file
      lines.push(paint.underline(printable(file)), '')
    }
    const source = sources.get(one.file)
    const { line, column } = linesOf(source, one.range)
    const severity = severityColour(one, paint)(words({ key: `report.${one.severity}` }, locale))
    lines.push(`  ${line}:${column}  ${severity}  ${words(one.message, locale)}  ${paint.dim(one.rule)}`)
    if (source) lines.push(...frameLines(source, one, paint))
    if (one.hint && hasMessage(one.hint.key, locale)) {
      lines.push(`    ${words({ key: 'report.hint', values: { hint: one.hint } }, locale)}`)
    }
    for (const other of one.related ?? []) {
      const place = linesOf(sources.get(other.file), other.range)
      lines.push(`    ${printable(other.file)}:${place.line}:${place.column}  ${words(other.message, locale)}`)
    }
    lines.push('')
  }
  lines.push(countLine(summary, locale, paint))
  return `${lines.join('\n')}\n`
}

function frameLines(source: Parameters<typeof codeFrame>[0], { range }: Finding, paint: Colours): string[] {
  const frame = codeFrame(source, range)
  const width = String(Math.max(0, ...frame.map((line) => line.number ?? 0))).length
  return frame.map(({ number, text, marked }) => {
    const gutter = `    ${marked && number !== undefined ? '>' : ' '} ${String(number ?? '').padStart(width)} | `
    return `${paint.dim(gutter)}${number === undefined ? paint.red(text) : text}`.trimEnd()
  })
}

function countLine(summary: Summary, locale: Locale, paint: Colours): string {
  const { errors, warnings, infos } = summary
  const clean = errors + warnings + infos === 0
  const text = words({ key: clean ? 'report.clean' : 'report.counts', values: { ...summary } }, locale)
  return clean ? paint.green(text) : errors > 0 ? paint.red(text) : paint.yellow(text)
}

function severityColour({ severity }: Finding, paint: Colours): (text: string) => string {
  return severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.cyan
}

function words(message: Message, locale: Locale): string {
  return printable(format(message, locale))
}
