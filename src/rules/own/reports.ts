import { isMapping } from '../../language/pointer.ts'
import type { Place } from '../../model/file.ts'
import type { Workspace } from '../../model/workspace.ts'
import { type Message, severities } from '../../source/finding.ts'
import type { Report, Rule } from '../rule.ts'
import { ownPlace } from './place.ts'
import type { OwnRelated, OwnReport } from './rule.ts'
import { ownText } from './texts.ts'

/** What a file's process says that its rules saw: which rule, in which plan if in one, and its report as it is. */
export interface Seen {
  readonly rule: string
  readonly file?: string
  readonly report: unknown
}

/** The rules of a file, with what they saw; or what is wrong with that. */
export function withReports(rules: readonly Rule[], seen: unknown, workspace: Workspace): readonly Rule[] | Message {
  const reports = new Map<string, Report[]>(rules.map(({ id }) => [id, []]))
  for (const one of Array.isArray(seen) ? seen : []) {
    const { rule: id, file: home, report } = isMapping(one) ? (one as Partial<Seen>) : {}
    const rule = rules.find((own) => own.id === id)
    const list = reports.get(id ?? '')
    if (!rule || !list) return { key: 'own.bad-answer', values: { file: rules[0]?.own?.file } }
    const read = readReport(report, rule, workspace, home)
    if ('key' in read) return { key: 'own.bad-report', values: { file: rule.own?.file, id: rule.id, problem: read } }
    list.push(read)
  }
  return rules.map((rule) => ({ ...rule, workspace: () => reports.get(rule.id) ?? [] }))
}

function readReport(value: unknown, rule: Rule, workspace: Workspace, home: string | undefined): Report | Message {
  const problem = isMapping(value) ? problemOf(value) : { key: 'own.not-a-report' }
  if (problem) return problem
  const report = value as OwnReport
  const place = ownPlace(report, workspace, home)
  if (!place) return nowhere(report)
  const words = wordsOf(report, rule)
  if (!words) return noText(report)
  const related: { place: Place; message: Message }[] = []
  for (const other of report.related ?? []) {
    const [where, message] = [ownPlace(other, workspace, home), wordsOf(other, rule)]
    if (!where) return nowhere(other)
    if (!message) return noText(other)
    related.push({ place: where, message })
  }
  const { severity, values } = report
  return { place, words, severity, hint: ownText(rule.own?.texts ?? {}, 'fix', values), related }
}

function wordsOf({ message = 'message', values }: OwnRelated, { own }: Rule): Message | undefined {
  return ownText(own?.texts ?? {}, message, values)
}

function noText({ message = 'message' }: OwnRelated): Message {
  return { key: 'own.no-text', values: { name: message } }
}

function nowhere({ plan, unit, file }: OwnRelated): Message {
  return { key: 'own.nowhere', values: { name: unit ?? plan ?? file ?? '' } }
}

function problemOf(value: Readonly<Record<string, unknown>>, isRelated = false): Message | undefined {
  const { path, at, nth, values, severity, related = [] } = value
  for (const name of ['plan', 'unit', 'file', 'quote', 'message']) {
    if (value[name] !== undefined && typeof value[name] !== 'string') return { key: 'own.not-text', values: { name } }
  }
  if (path !== undefined && !isPath(path)) return { key: 'own.bad-path' }
  if (at !== undefined && at !== 'key' && at !== 'value') return { key: 'own.bad-at' }
  if (nth !== undefined && !(Number.isInteger(nth) && Number(nth) > 0)) return { key: 'own.bad-nth' }
  if (values !== undefined && !areValues(values)) return { key: 'own.bad-values' }
  if (isRelated) return undefined
  if (severity !== undefined && !(severities as readonly unknown[]).includes(severity))
    return { key: 'own.bad-severity' }
  if (!Array.isArray(related) || !related.every(isMapping)) return { key: 'own.bad-related' }
  return related.map((other) => problemOf(other, true)).find((problem) => problem !== undefined)
}

function isPath(path: unknown): boolean {
  if (typeof path === 'string') return true
  return Array.isArray(path) && path.every((segment) => typeof segment === 'string' || Number.isInteger(segment))
}

function areValues(values: unknown): boolean {
  return isMapping(values) && Object.values(values).every((value) => ['string', 'number'].includes(typeof value))
}
