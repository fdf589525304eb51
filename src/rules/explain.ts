import { format, type Locale } from '../messages/format.ts'
import type { Message, Severity } from '../source/finding.ts'
import { ruleText } from './own/texts.ts'
import { type Example, type Rule, type RuleGroup, ruleGroups } from './rule.ts'

/** A rule as `explain --format json` lists it. */
export interface RuleSummary {
  readonly id: string
  readonly group: RuleGroup
  readonly summary: string
  readonly severity: Severity
  readonly basis: Rule['basis']
  readonly fixable: boolean
}

/** The list of rules as data, by group and name. */
export function summariseRules(rules: readonly Rule[], locale: Locale): RuleSummary[] {
  return inOrder(rules).map((rule) => {
    const { id, group, severity, basis, fixable = false } = rule
    return { id, group, summary: textOf(rule, 'summary', locale), severity, basis, fixable }
  })
}

/** The list of rules as Markdown: a table for each group. */
export function explainList(rules: readonly Rule[], locale: Locale): string {
  const say = (key: string): string => format({ key }, locale)
  const groups = ruleGroups.flatMap((group) => {
    const rows = inOrder(rules).filter((rule) => rule.group === group)
    if (rows.length === 0) return []
    const head = `| ${say('explain.rule')} | ${say('explain.severity')} | ${say('explain.says')} |\n| --- | --- | --- |`
    const lines = rows.map((rule) => {
      const cells = [`\`${rule.id}\``, say(`severity.${rule.severity}`), textOf(rule, 'summary', locale)]
      return `| ${cells.map((cell) => (rule.own ? inCell(cell) : cell)).join(' | ')} |`
    })
    return [`## ${say(`group.${group}`)}\n\n${[head, ...lines].join('\n')}`]
  })
  return `${[`# ${say('explain.title')}`, ...groups].join('\n\n')}\n`
}

/** A rule's page as Markdown: what it finds, why that matters, where it rests, what to do, and examples. */
export function explainRule(rule: Rule, locale: Locale): string {
  const say = (key: string, values?: Message['values']): string => format({ key, values }, locale)
  const { id, group, severity, calendar, stopsPrinting, stopsRun, optIn, own, examples } = rule
  const part = (name: string, title: string): string[] => {
    const text = textOf(rule, name, locale)
    return text === '' ? [] : [`## ${say(title)}\n\n${text}`]
  }
  const facts = [
    `${say('explain.group')}: ${say(`group.${group}`)}`,
    `${say('explain.severity')}: ${say(`severity.${severity}`)}`,
    ...(calendar ? [say('explain.calendar')] : []),
    ...(optIn ? [say('explain.opt-in')] : []),
    ...(own ? [say('explain.own', { file: own.file })] : []),
    ...(stopsRun ? [say('explain.ends-run')] : stopsPrinting ? [say('explain.stops')] : []),
  ]
  const parts = [
    `# ${id}`,
    textOf(rule, 'summary', locale),
    facts.map((fact) => `- ${fact}`).join('\n'),
    ...part('why', 'explain.why'),
    `## ${say('explain.basis')}\n\n${basisOf(rule, locale)}`,
    ...part('fix', 'explain.fix'),
    ...examples.bad.map((example) => `## ${say('explain.bad')}\n\n${printExample(example, locale)}`),
    ...examples.good.map((example) => `## ${say('explain.good')}\n\n${printExample(example, locale)}`),
  ]
  return `${parts.join('\n\n')}\n`
}

/** One of a rule's texts; nothing where a rule of the workspace's own has none. */
function textOf(rule: Rule, name: string, locale: Locale): string {
  const message = ruleText(rule, name)
  return message ? format(message, locale) : ''
}

function inCell(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').replaceAll('|', '\\|')
}

function basisOf({ basis }: Rule, locale: Locale): string {
  const kind = format({ key: `basis.${basis.kind}` }, locale)
  return [kind, basis.title, basis.clause].filter((part) => part !== undefined).join(' ')
}

function printExample(example: Example, locale: Locale): string {
  const part = (key: string, language: string, text: string | undefined, file?: string): string[] =>
    text === undefined ? [] : [`${format({ key, values: { file } }, locale)}\n\n${fenced(text, language)}`]
  return [
    ...part('explain.plan', 'yaml', example.plan),
    ...part('explain.body', 'markdown', example.body),
    ...part('explain.units', 'yaml', example.units),
    ...part('explain.settings', 'yaml', example.settings),
    ...Object.entries(example.files ?? {}).flatMap(([file, text]) => part('explain.file', 'markdown', text, file)),
    ...(example.at?.length ? [placesOf(example.at, locale)] : []),
  ].join('\n\n')
}

/** Where the findings stand, each once. */
function placesOf(paths: readonly string[], locale: Locale): string {
  const places = [...new Set(paths)].map((path) => {
    const place: string | Message = path === '' ? { key: 'explain.whole-plan' } : `\`${path}\``
    return place
  })
  return format({ key: 'explain.found', values: { places } }, locale)
}

function fenced(text: string, language: string): string {
  const marks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)))
  return `${marks}${language}\n${text.replace(/^\n+|\n+$/g, '')}\n${marks}`
}

function inOrder(rules: readonly Rule[]): Rule[] {
  return rules.toSorted(
    (a, b) => ruleGroups.indexOf(a.group) - ruleGroups.indexOf(b.group) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}
