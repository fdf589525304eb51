import type { Basis, Message, Severity } from '../../source/finding.ts'
import { severities } from '../../source/finding.ts'
import { isMapping } from '../items.ts'
import { type Example, type Rule, type RuleGroup, ruleGroups } from '../rule.ts'
import type { OwnRuleTexts } from './rule.ts'

/** What a file says that its rules are, as its process hands it over: functions are no data, so `runs` names them. */
export type Described = unknown

/** The rules of a file, none of which has run; or what is wrong with them. `known` are the ids that are taken. */
export function readCards(
  described: Described,
  file: string,
  known: ReadonlyMap<string, string | undefined>,
): readonly Rule[] | Message {
  const list = Array.isArray(described) ? described : []
  if (list.length === 0) return { key: 'own.no-rule', values: { file } }
  const rules: Rule[] = []
  for (const [index, value] of list.entries()) {
    const id = isMapping(value) && typeof value.id === 'string' ? value.id : undefined
    const name: Message = id ? { key: 'own.name', values: { id } } : { key: 'own.nth', values: { nth: index + 1 } }
    const problem = isMapping(value) ? problemOf(value) : { key: 'own.not-a-rule' }
    if (problem) return { key: 'own.bad-rule', values: { file, rule: name, problem } }
    const rule = ruleOf(value as Sound, file)
    const twin = rules.some((one) => one.id === rule.id) ? file : known.get(rule.id)
    if (twin !== undefined) return { key: 'own.clash', values: { file, id: rule.id, other: twin } }
    if (known.has(rule.id)) return { key: 'own.clash-built-in', values: { file, id: rule.id } }
    rules.push(rule)
  }
  return rules
}

/** A description in which nothing is wrong. */
interface Sound {
  readonly id: string
  readonly severity: Severity
  readonly group?: RuleGroup
  readonly basis?: Basis
  readonly calendar?: boolean
  readonly optIn?: boolean
  readonly options?: object
  readonly texts: Readonly<Record<string, OwnRuleTexts>>
  readonly examples?: { readonly bad?: readonly Example[]; readonly good?: readonly Example[] }
}

function ruleOf(
  { id, severity, group = 'own', basis, calendar, optIn, options, texts, examples }: Sound,
  file: string,
): Rule {
  return {
    ...{ id, severity, group, calendar, optIn, options },
    basis: basis ?? { kind: 'practice' },
    own: { file, texts },
    examples: { bad: examples?.bad ?? [], good: examples?.good ?? [] },
  }
}

/** Two words at least: none of them is a group of rules, or the name of something that every object has. */
const idForm = /^[a-z][a-z0-9]*(-[a-z0-9]+)+$/

function problemOf(value: Readonly<Record<string, unknown>>): Message | undefined {
  const { id, severity, group, basis, calendar, optIn, options, texts, examples, runs } = value
  if (typeof id !== 'string' || !idForm.test(id)) return { key: 'own.bad-id' }
  if (!isOneOf(severity, severities)) return { key: 'own.bad-severity' }
  if (group !== undefined && !isOneOf(group, ruleGroups)) {
    return { key: 'own.bad-group', values: { known: [...ruleGroups] } }
  }
  if (basis !== undefined && !isBasis(basis)) return { key: 'own.bad-basis' }
  for (const [name, flag] of Object.entries({ calendar, optIn })) {
    if (flag !== undefined && typeof flag !== 'boolean') return { key: 'own.bad-flag', values: { name } }
  }
  if (options !== undefined && !isMapping(options)) return { key: 'own.bad-options' }
  if (!areTexts(texts)) return { key: 'own.bad-texts' }
  if (examples !== undefined && !areExamples(examples)) return { key: 'own.bad-examples' }
  return Array.isArray(runs) && runs.length > 0 ? undefined : { key: 'own.never-runs' }
}

function isOneOf(value: unknown, allowed: readonly unknown[]): boolean {
  return allowed.includes(value)
}

function isBasis(value: unknown): boolean {
  if (!isMapping(value)) return false
  const { kind, title, clause } = value
  return isOneOf(kind, ['requirement', 'principle', 'practice']) && isTextOrNone(title) && isTextOrNone(clause)
}

function areTexts(value: unknown): boolean {
  const languages = isMapping(value) ? Object.values(value) : []
  return languages.length > 0 && languages.every((texts) => isMapping(texts) && hasTexts(texts))
}

function hasTexts(texts: Readonly<Record<string, unknown>>): boolean {
  const { summary } = texts
  return typeof summary === 'string' && summary.trim() !== '' && Object.values(texts).every(isTextOrNone)
}

function areExamples(value: unknown): boolean {
  if (!isMapping(value)) return false
  return [value.bad ?? [], value.good ?? []].every((list) => Array.isArray(list) && list.every(isExample))
}

function isExample(value: unknown): boolean {
  if (!isMapping(value)) return false
  const { plan, body, units, settings, files = {}, at = [] } = value
  const filesAreTexts = isMapping(files) && Object.values(files).every((text) => typeof text === 'string')
  const atAreTexts = Array.isArray(at) && at.every((path) => typeof path === 'string')
  return [plan, body, units, settings].every(isTextOrNone) && filesAreTexts && atAreTexts
}

function isTextOrNone(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}
