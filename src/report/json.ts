import { format, hasMessage, type Locale } from '../messages/format.ts'
import type { Message } from '../source/finding.ts'
import { withFingerprints } from './fingerprint.ts'
import { type ReportInput, ruleUrl } from './input.ts'
import { linesOf } from './place.ts'
import { printableJson } from './printable.ts'

/** One JSON document, version 1 (docs/json.md). */
export function json(input: ReportInput): string {
  const { findings, sources, locale, summary, tool } = input
  const document = {
    version: 1,
    tool,
    summary: {
      files: summary.files,
      errors: summary.errors,
      warnings: summary.warnings,
      infos: summary.infos,
      fixable: summary.fixable,
    },
    findings: withFingerprints(findings, sources).map((one) => ({
      rule: one.rule,
      severity: one.severity,
      message: format(one.message, locale),
      hint: hintOf(one.hint, locale),
      file: one.file,
      plan: one.plan ?? null,
      path: one.path,
      ...linesOf(sources.get(one.file), one.range),
      basis: one.basis?.title ? { title: one.basis.title, clause: one.basis.clause ?? null } : null,
      url: ruleUrl(one.rule, input),
      fix: Boolean(one.edits?.length),
      related: (one.related ?? []).map((other) => ({
        file: other.file,
        ...linesOf(sources.get(other.file), other.range),
        message: format(other.message, locale),
      })),
      fingerprint: one.fingerprint,
    })),
  }
  return `${printableJson(document)}\n`
}

function hintOf(hint: Message | undefined, locale: Locale): string | null {
  return hint && hasMessage(hint.key, locale) ? format(hint, locale) : null
}
