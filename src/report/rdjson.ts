import { format } from '../messages/format.ts'
import type { Finding } from '../source/finding.ts'
import type { Range } from '../source/range.ts'
import { lineText, positionAt } from '../source/source.ts'
import { type ReportInput, ruleUrl } from './input.ts'
import { repositoryPath } from './place.ts'
import { printableJson } from './printable.ts'
import { hintOf, wordsOf } from './words.ts'

const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const

/** Reviewdog's diagnostic format. Its columns count bytes of UTF-8. */
export function rdjson(input: ReportInput): string {
  const { findings, locale, tool } = input
  const document = {
    source: { name: tool.split(' ')[0] },
    diagnostics: findings.map((one) => {
      const hint = hintOf(one, locale)
      return {
        message: [wordsOf(one, locale), ...(hint ? [hint] : [])].join('\n'),
        location: place(one.file, one.range, input),
        severity: severities[one.severity],
        code: { value: one.rule, url: ruleUrl(one.rule, input) },
        ...suggestions(one, input),
        ...related(one, input),
      }
    }),
  }
  return `${printableJson(document)}\n`
}

function suggestions({ file, edits = [] }: Finding, input: ReportInput): object {
  if (edits.length === 0 || edits.some((edit) => edit.isWithheld)) return {}
  return { suggestions: edits.map(({ range, text }) => ({ range: rangeIn(file, range, input), text })) }
}

function related({ related = [] }: Finding, input: ReportInput): object {
  if (related.length === 0) return {}
  const locations = related.map(({ file, range, message }) => ({
    message: format(message, input.locale),
    location: place(file, range, input),
  }))
  return { related_locations: locations }
}

function place(file: string, range: Range, input: ReportInput): object {
  return { path: repositoryPath(file, input.folder), range: rangeIn(file, range, input) }
}

function rangeIn(file: string, { start, end }: Range, input: ReportInput): object {
  return { start: position(file, start, input), end: position(file, end, input) }
}

function position(file: string, offset: number, { sources, byteColumn }: ReportInput): object {
  const source = sources.get(file)
  if (!source) return { line: 1, column: 1 }
  const { line, column } = positionAt(source, offset)
  const before = (lineText(source, line) ?? '').slice(0, column - 1)
  return { line, column: byteColumn?.(file, offset) ?? new TextEncoder().encode(before).length + 1 }
}
