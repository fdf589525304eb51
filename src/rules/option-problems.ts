import type { Schema } from '../language/schema.ts'
import type { ModelFile } from '../model/file.ts'
import type { Problem } from '../model/problem.ts'
import { suggest } from '../model/suggest.ts'
import type { Message } from '../source/finding.ts'
import type { Rule } from './rule.ts'

type OptionSchema = Schema & { readonly minimum?: number }

/** The options written for a rule that it does not have, or not with such a value; each at its place in the settings. */
export function optionProblems(rule: Rule, options: Readonly<Record<string, unknown>>, file: ModelFile): Problem[] {
  const known = (rule.options as Schema | undefined)?.properties ?? {}
  return Object.entries(options).flatMap(([name, value]): Problem[] => {
    const own = Object.hasOwn(known, name) ? (known[name] as OptionSchema) : undefined
    const message = own ? wrongValue(value, own) : unknownOption(rule.id, name, Object.keys(known))
    if (!message) return []
    const pointer = ['rules', rule.id, 1, name]
    return [{ rule: 'schema', place: { file, pointer, at: own ? 'value' : 'key' }, message }]
  })
}

function unknownOption(rule: string, name: string, known: readonly string[]): Message {
  if (known.length === 0) return { key: 'settings.no-options', values: { rule } }
  const near = suggest(name, known)
  return { key: `settings.unknown-option${near ? '-near' : ''}`, values: { rule, name, near, known } }
}

function wrongValue(value: unknown, { type, minimum }: OptionSchema): Message | undefined {
  const kind = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  const fits = type === undefined || type === kind || (type === 'integer' && Number.isInteger(value))
  if (!fits) {
    const how = kind === 'string' && (type === 'integer' || type === 'number') ? { key: 'how.string-number' } : ''
    const values = { found: { key: `kind.${kind}` }, expected: { key: `kind.${type}` }, how }
    return { key: 'schema.wrong-type', values }
  }
  if (minimum === undefined || typeof value !== 'number' || value >= minimum) return undefined
  return { key: 'schema.too-small', values: { value: String(value), least: minimum } }
}
