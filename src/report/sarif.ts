import { format, type Locale } from '../messages/format.ts'
import { explainRule } from '../rules/explain.ts'
import { rules as builtIn } from '../rules/index.ts'
import { ruleText } from '../rules/own/texts.ts'
import type { Rule } from '../rules/rule.ts'
import type { Finding, Message } from '../source/finding.ts'
import type { Range } from '../source/range.ts'
import { withFingerprints } from './fingerprint.ts'
import { gravestFirst, type ReportInput } from './input.ts'
import { linesOf, repositoryPath } from './place.ts'
import { printable, printableJson } from './printable.ts'
import { hintOf, wordsOf } from './words.ts'

/** More results than this are refused where SARIF is read: the gravest are kept, and the log says how many are not. */
export const mostResults = 25_000

const levels = { error: 'error', warning: 'warning', info: 'note' } as const
const languages: Readonly<Record<string, string>> = { en: 'en', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' }

/** SARIF 2.1.0, for code scanning. Addresses of files are relative to the root of the repository. */
export function sarif(input: ReportInput): string {
  const { locale, tool, folder = '' } = input
  const every = [...input.findings, ...(input.silenced ?? [])]
  const kept = every.length > mostResults ? new Set(gravestFirst(every).slice(0, mostResults)) : undefined
  const shown = withFingerprints(kept ? every.filter((one) => kept.has(one)) : every, input.sources)
  const ids = [...new Set(shown.map(({ rule }) => rule))].sort()
  const files = [...new Set(shown.map(({ file }) => file))].sort()
  const artifacts = new Map(files.map((file, index) => [file, index]))
  const [name = '', version = ''] = tool.split(' ')
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name,
            version,
            semanticVersion: version,
            informationUri: 'https://musterbook.dev',
            rules: ids.map((id) => descriptor(id, input)),
          },
        },
        automationDetails: { id: `${['musterbook', repositoryPath('', folder)].filter((part) => part).join('/')}/` },
        language: languages[locale],
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [root]: { description: { text: format({ key: 'report.sarif-root' }, locale) } } },
        invocations: [invocation(every.length, input)],
        artifacts: files.map((file) => {
          const hash = input.hashes?.get(file)
          return { location: location(file, input), ...(hash ? { hashes: { 'sha-256': hash } } : {}) }
        }),
        results: shown.map((one) => result(one, ids.indexOf(one.rule), artifacts, input)),
      },
    ],
  }
  return `${printableJson(document)}\n`
}

const root = '%SRCROOT%'

function descriptor(id: string, { locale, ownRules = [] }: ReportInput): object {
  const rule = [...builtIn, ...ownRules].find((one) => one.id === id)
  return rule ? described(rule, locale) : { id }
}

function described(rule: Rule, locale: Locale): object {
  const { id, group, severity, basis, own } = rule
  const say = (part: string): { text: string } => {
    // A rule of the workspace's own need not have all texts; its summary it has.
    const text = ruleText(rule, part) ?? ruleText(rule, 'summary')
    return { text: text ? plain(format(text, locale)) : id }
  }
  return {
    id,
    shortDescription: say('summary'),
    fullDescription: say('why'),
    help: { ...say('fix'), markdown: explainRule(rule, locale) },
    ...(own ? {} : { helpUri: `https://musterbook.dev/rules/${id}` }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [group], basis: [basis.title, basis.clause].filter((part) => part).join(' ') || basis.kind },
  }
}

function invocation(count: number, { locale, faults = [] }: ReportInput): object {
  const cut: Message = { key: 'report.sarif-cut', values: { count, most: mostResults } }
  const notifications = [
    ...(count > mostResults ? [{ level: 'warning', message: { text: format(cut, locale) } }] : []),
    ...faults.map((fault) => ({ level: 'error', message: { text: plain(printable(format(fault, locale))) } })),
  ]
  return {
    executionSuccessful: faults.length === 0,
    ...(notifications.length > 0 ? { toolExecutionNotifications: notifications } : {}),
  }
}

function result(one: Finding, ruleIndex: number, artifacts: ReadonlyMap<string, number>, input: ReportInput): object {
  const { locale, silenced = [] } = input
  const hint = hintOf(one, locale)
  const physical = (file: string, range: Range): object => {
    const index = artifacts.get(file)
    const artifactLocation = { ...location(file, input), ...(index === undefined ? {} : { index }) }
    return { artifactLocation, region: region(file, range, input) }
  }
  const related = (one.related ?? []).map((other, id) => ({
    id,
    physicalLocation: physical(other.file, other.range),
    message: { text: plain(format(other.message, locale)) },
  }))
  return {
    ruleId: one.rule,
    ruleIndex,
    level: levels[one.severity],
    message: { text: plain([wordsOf(one, locale), ...(hint ? [hint] : [])].join('\n')) },
    locations: [
      {
        physicalLocation: physical(one.file, one.range),
        ...(one.path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: `${one.plan ?? ''}${one.path}` }] }),
      },
    ],
    ...(related.length > 0 ? { relatedLocations: related } : {}),
    partialFingerprints: { 'musterbookFingerprint/v1': one.fingerprint },
    ...fixes(one, hint ?? wordsOf(one, locale), input),
    // One result that says so makes all of them say so.
    ...(silenced.length > 0 ? { suppressions: suppressions(one) } : {}),
  }
}

function fixes({ file, edits = [] }: Finding, hint: string, input: ReportInput): object {
  if (edits.length === 0 || edits.some((edit) => edit.isWithheld)) return {}
  const replacements = edits.map(({ range, text }) => ({
    deletedRegion: region(file, range, input),
    insertedContent: { text },
  }))
  return {
    fixes: [
      {
        description: { text: plain(hint) },
        artifactChanges: [{ artifactLocation: location(file, input), replacements }],
      },
    ],
  }
}

function suppressions({ silenced }: Finding): object[] {
  if (!silenced) return []
  const { by, reason, approver } = silenced
  const justification = [reason, approver].filter((part) => part).join(' / ')
  const kind = by === 'comment' ? 'inSource' : 'external'
  return [{ kind, status: 'accepted', ...(justification ? { justification } : {}) }]
}

function location(file: string, { folder }: ReportInput): { uri: string; uriBaseId: string } {
  const path = repositoryPath(file, folder)
  return { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: root }
}

function region(file: string, range: Range, { sources }: ReportInput): object {
  const { line, column, endLine, endColumn } = linesOf(sources.get(file), range)
  return { startLine: line, startColumn: column, endLine, endColumn }
}

/** In a message of SARIF `[text](address)` is a link and `{0}` a blank: what an author wrote is neither. */
function plain(text: string): string {
  return text.replaceAll('](', '] (').replace(/\{(\d+)\}/g, '{ $1 }')
}
