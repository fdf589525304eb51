import type { ErrorObject } from 'ajv/dist/2020.js'
import type { Pointer } from '../language/pointer.ts'
import { canonicalKey, type Schema, typesOf } from '../language/schema.ts'
import { nameIn } from '../language/spelling.ts'
import type { Message } from '../source/finding.ts'
import { type ModelFile, type Place, rangeOf } from './file.ts'
import { keyNamesAt } from './key-names.ts'
import { knownKeys, languageOf, nearKey } from './near-key.ts'
import { nearBoolean, otherWords } from './near-value.ts'
import type { Problem } from './problem.ts'
import { resolveSchema } from './schemas.ts'
import { namesInBraces } from './sound.ts'
import { suggest } from './suggest.ts'
import { isTable } from './tables.ts'
import { validatorFor } from './validators.ts'

/** Holds a file's data, or one unit of a file of several, against the published schema. One cause, one problem. */
export function validate(file: ModelFile, base: Pointer = []): Problem[] {
  const name = file.schema === 'units' ? 'unit' : file.schema
  const data = at(file.data, base)
  const validator = validatorFor(name)
  if (validator(data)) return []
  const problems: Problem[] = []
  const told = new Set<string>()
  for (const error of withoutEchoes(validator.errors ?? [])) {
    const problem = explain(error, file, base, data)
    const place = JSON.stringify([problem.place.pointer, problem.place.at, problem.message])
    if (!told.has(place)) problems.push(problem)
    told.add(place)
  }
  return problems
}

/** Ajv reports an `anyOf` and each of its branches: what fails inside one is told once, by the nearest cause. */
function withoutEchoes(errors: readonly ErrorObject[]): ErrorObject[] {
  const misspelt = new Set(
    errors.flatMap(({ keyword, instancePath, params, parentSchema }) => {
      const near = keyword === 'additionalProperties' && nearKey(parentSchema as Schema, params.additionalProperty)
      return near ? [`${instancePath} ${near.key}`] : []
    }),
  )
  const wrongType = new Set(errors.filter((error) => error.keyword === 'type').map((error) => error.instancePath))
  return errors.filter((error) => {
    // A required key that is misspelt is not missing beside.
    if (error.keyword === 'required' && misspelt.has(`${error.instancePath} ${error.params.missingProperty}`))
      return false
    if (error.keyword === 'enum' && wrongType.has(error.instancePath) && !isChoice(error, errors)) return false
    if (error.keyword === 'anyOf')
      return !errors.some((other) => isInside(other, error) && !isBranchFailure(other, error))
    return !errors.some((other) => other.keyword === 'anyOf' && isInside(error, other) && isBranchFailure(error, other))
  })
}

/** In a branch of an `anyOf` a wrong type only says that another branch was meant. */
function isChoice(error: ErrorObject, errors: readonly ErrorObject[]): boolean {
  return errors.some((other) => other.keyword === 'anyOf' && other.instancePath === error.instancePath)
}

function isInside(error: ErrorObject, choice: ErrorObject): boolean {
  return error !== choice && error.instancePath.startsWith(choice.instancePath) && error.keyword !== 'anyOf'
}

/** A branch that fails at the value of the choice itself was not the branch that the author meant. */
function isBranchFailure(error: ErrorObject, choice: ErrorObject): boolean {
  if (error.instancePath !== choice.instancePath) return false
  if (error.keyword === 'required') {
    return (choice.schema as Schema[]).some((branch) => branch.required !== undefined)
  }
  return error.keyword === 'type' || error.keyword === 'enum'
}

function explain(error: ErrorObject, file: ModelFile, base: Pointer, data: unknown): Problem {
  const inner = segmentsOf(error.instancePath, data)
  const pointer = [...base, ...inner]
  const problem = (
    message: Message,
    at: 'value' | 'key' | 'first-key' = 'value',
    where: Pointer = pointer,
  ): Problem => ({
    rule: 'schema',
    place: { file, pointer: where, at },
    message,
  })
  const value = at(data, inner)
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty)
      const schema = error.parentSchema as Schema | undefined
      const known = schema ? knownKeys(schema, key, file) : []
      const sign = schema && strayed(key, schema, { file, pointer: [...pointer, key], at: 'key' })
      if (sign) return { rule: 'schema', ...sign }
      const near = schema && nearKey(schema, key)?.name
      const values = { key, near, known: known.slice(0, 12) }
      return problem({ key: near ? 'schema.unknown-key-near' : 'schema.unknown-key', values }, 'key', [...pointer, key])
    }
    case 'required': {
      const key = String(error.params.missingProperty)
      return problem(
        { key: 'schema.missing-key', values: { key: labelOf(error.parentSchema as Schema, key, { file, pointer }) } },
        pointer.length ? 'value' : 'first-key',
        pointer,
      )
    }
    case 'anyOf': {
      const branches = error.schema as Schema[]
      const choice = branches.flatMap((branch) => branch.required ?? [])
      const parent = error.parentSchema as Schema
      if (choice.length) {
        return problem({
          key: 'schema.missing-one-of',
          values: { keys: choice.map((key) => labelOf(parent, key, { file, pointer })) },
        })
      }
      const words = branches.find((branch) => branch.enum)
      if (words && typeof value === 'string') return problem(unknownValue(value, words, file))
      return problem(wrongType(value, branches.map(resolveSchema).flatMap(typesOf)))
    }
    case 'enum':
      return problem(unknownValue(String(value), error.parentSchema as Schema, file))
    case 'type': {
      const colon = typeof value === 'string' ? fullWidthColonIn(value, error.parentSchema as Schema) : undefined
      if (colon) return problem({ key: 'syntax.full-width-colon', values: { key: colon } })
      const types = ([] as string[]).concat(error.schema as string | string[])
      const names = types.includes('array') ? namesInBraces(value) : undefined
      if (names) return problem({ key: 'schema.braces', values: { names: names.slice(0, 6).join(', ') } })
      if (types.includes('boolean') && typeof value === 'string') return problem(noBoolean(value, file))
      return problem(wrongType(value, types))
    }
    case 'minItems': {
      const [first] = (error.parentSchema as Schema).prefixItems ?? []
      return problem(first?.enum ? unknownValue('', first, file) : { key: 'schema.empty' })
    }
    case 'minLength':
      return problem({ key: 'schema.empty' })
    case 'maxItems':
      return problem({ key: 'schema.too-many', values: { most: Number(error.params.limit) } })
    case 'maxLength':
      return problem({
        key: 'schema.too-long',
        values: { length: [...String(value)].length, most: Number(error.params.limit) },
      })
    case 'pattern':
      return problem({ key: 'schema.bad-id', values: { value: print(value) } })
    case 'minimum':
      return problem({ key: 'schema.too-small', values: { value: print(value), least: Number(error.params.limit) } })
    default:
      return problem({ key: 'schema.other', values: { detail: error.message ?? error.keyword } })
  }
}

/** What looks like an unknown key and is a slip of punctuation: `owner：c`, or half of a value that holds a comma. */
function strayed(key: string, schema: Schema, place: Place): Omit<Problem, 'rule'> | undefined {
  if (isTable(place.file.source)) return undefined
  const { start, end } = rangeOf(place)
  const { text } = place.file.source
  const colon = fullWidthColonIn(key, schema)
  if (colon) {
    const range = { start: start + colon.length, end: start + colon.length + 1 }
    const edits = [{ range, text: ': ' }]
    return { place: { ...place, range }, message: { key: 'syntax.full-width-colon', values: { key: colon } }, edits }
  }
  const spaces = /^\u3000+/.exec(key)?.[0].length
  if (spaces)
    return { place: { ...place, range: { start, end: start + spaces } }, message: { key: 'syntax.full-width-space' } }
  const isSplit = /,[ \t]*$/.test(text.slice(Math.max(0, start - 80), start)) && /^\s*[,}]/.test(text.slice(end))
  return isSplit ? { place, message: { key: 'schema.split-by-comma', values: { key } } } : undefined
}

/** A key as the author of the file writes it; an English one with its Chinese name, where the message is Chinese. */
function labelOf(schema: Schema, key: string, place: Place): Message {
  const name = keyNamesAt(place)?.(key)
  if (name !== undefined) return { key: 'schema.key-spelt', values: { key: name } }
  const { 'zh-Hans': hans = key, 'zh-Hant': hant = key } = schema.properties?.[key]?.['x-names'] ?? {}
  return { key: 'schema.key', values: { key, 'zh-Hans': hans, 'zh-Hant': hant } }
}

/** A value that an enumeration does not have: what it has, and what may have been meant, in the script of the author. */
function unknownValue(written: string, schema: Schema, file: ModelFile): Message {
  const values = schema.enum ?? []
  const names = schema['x-names']?.values ?? {}
  const language = languageOf(written, file)
  const allowed = values.map((value) => nameIn(Object.hasOwn(names, value) ? names[value] : undefined, value, language))
  const meant = values.indexOf(otherWords.get(written.toLowerCase()) ?? '')
  const near = allowed[meant] ?? suggest(written, allowed)
  if (written === '') return { key: 'schema.empty-value', values: { allowed } }
  return {
    key: near ? 'schema.unknown-value-near' : 'schema.unknown-value',
    values: { value: print(written), near, allowed },
  }
}

/** A text for yes or no, as the author of the file writes those. */
function noBoolean(written: string, file: ModelFile): Message {
  const [yes, no] = languageOf(written, file) === 'en' ? ['true', 'false'] : ['是', '否']
  const truth = nearBoolean(written)
  const near = truth === undefined ? undefined : truth ? yes : no
  return {
    key: near ? 'schema.unknown-value-near' : 'schema.unknown-value',
    values: { value: print(written), near, allowed: [yes, no] },
  }
}

/** `编号：a` where a mapping should stand: the key whose colon is full-width. */
function fullWidthColonIn(value: string, schema: Schema): string | undefined {
  const key = /^([\p{L}\p{N}-]+)：/u.exec(value)?.[1]
  return key !== undefined && Object.hasOwn(schema.properties ?? {}, canonicalKey(schema, key)) ? key : undefined
}

/** What stands somewhere, what should, and how the one becomes the other. */
function wrongType(value: unknown, types: readonly string[]): Message {
  const expected = [...new Set(types)]
  const found = kindOf(value)
  const ways = expected.map((type) => `how.${found.key.slice('kind.'.length)}-${type}`.replace('integer', 'number'))
  const how = ways.find((way) => knownWays.has(way))
  return {
    key: 'schema.wrong-type',
    values: { found, expected: expected.map((type) => ({ key: `kind.${type}` })), how: how ? { key: how } : '' },
  }
}

const knownWays: ReadonlySet<string> = new Set([
  ...['how.array-object', 'how.array-string', 'how.object-array', 'how.object-string'],
  ...['how.string-object', 'how.string-array', 'how.string-number'],
])

function kindOf(value: unknown): { readonly key: string } {
  if (value === null) return { key: 'kind.null' }
  if (Array.isArray(value)) return { key: 'kind.array' }
  return { key: `kind.${typeof value}` }
}

function print(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function segmentsOf(instancePath: string, data: unknown): (string | number)[] {
  const segments: (string | number)[] = []
  let value = data
  for (const written of instancePath.split('/').slice(1)) {
    const segment = written.replaceAll('~1', '/').replaceAll('~0', '~')
    const key = Array.isArray(value) ? Number(segment) : segment
    segments.push(key)
    value = (value as Record<string | number, unknown> | undefined)?.[key]
  }
  return segments
}

function at(data: unknown, pointer: Pointer): unknown {
  let value = data
  for (const segment of pointer) value = (value as Record<string | number, unknown> | undefined)?.[segment]
  return value
}
