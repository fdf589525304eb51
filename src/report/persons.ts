import { parseDate } from '../language/date.ts'
import type { Pointer } from '../language/pointer.ts'
import { branchFor, type Schema, type Shape } from '../language/schema.ts'
import { locate } from '../language/yaml-places.ts'
import type { ModelFile } from '../model/file.ts'
import { resolveSchema, schemaOf, unitSchema } from '../model/schemas.ts'
import { isTable, personalCells } from '../model/tables.ts'
import { unitName } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'
import type { Finding } from '../source/finding.ts'
import type { Range } from '../source/range.ts'
import type { Source } from '../source/source.ts'
import { maskPhones } from './phones.ts'
import { isPlain, withoutNames, withoutSecrets } from './secrets.ts'

/**
 * Findings and the sources that they point into, with no person's name or number in either. What the schemas mark
 * `x-personal` is replaced character by character, so that lines and columns stay; the same values are taken out of
 * messages and paths, and so is what looks like a phone number. Only sources that a finding points into are returned.
 */
export function hidePersons(
  findings: readonly Finding[],
  workspace: Workspace,
): { findings: readonly Finding[]; sources: ReadonlyMap<string, Source> } {
  const sources = new Map<string, Source>()
  if (findings.length === 0) return { findings, sources }
  const named = new Set(findings.flatMap((one) => [one.file, ...(one.related ?? []).map((other) => other.file)]))
  const secrets = new Set<string>()
  const unread = new Set<string>()
  const personsIn = rangesThatName(findings)
  const isKnown = namesOf(workspace)
  for (const file of workspace.files) {
    const { path } = file.source
    for (const secret of secretsOfTable(file, isKnown)) secrets.add(secret)
    if (isUnreadUnits(file)) unread.add(path)
    else for (const { secret } of personalParts(file)) if (secret !== undefined) secrets.add(secret)
    const persons = personsIn.get(path) ?? []
    for (const { start, end } of persons) secrets.add(file.source.text.slice(start, end))
    if (named.has(path)) sources.set(path, maskedSource(file, persons, isKnown))
  }
  for (const post of postNames(workspace)) secrets.delete(post)
  return { findings: findings.map((one) => withoutSecrets(one, secrets, unread)), sources }
}

/** The sources of some files with no person's name or number in them. */
export function withoutPersons(
  workspace: Workspace,
  paths: readonly string[],
  findings: readonly Finding[],
): ReadonlyMap<string, Source> {
  const personsIn = rangesThatName(findings)
  const files = workspace.files.filter(({ source }) => paths.includes(source.path))
  const isKnown = namesOf(workspace)
  const shown = (file: ModelFile): Source => maskedSource(file, personsIn.get(file.source.path) ?? [], isKnown)
  return new Map(files.map((file) => [file.source.path, shown(file)]))
}

/** Takes persons' names and numbers out of sentences that are not the program's own. */
export function personsHider(workspace: Workspace): (sentence: string) => string {
  const secrets = new Set<string>()
  const isKnown = namesOf(workspace)
  for (const file of workspace.files) {
    for (const secret of secretsOfTable(file, isKnown)) secrets.add(secret)
    if (!isUnreadUnits(file))
      for (const { secret } of personalParts(file)) if (secret !== undefined) secrets.add(secret)
  }
  for (const post of postNames(workspace)) secrets.delete(post)
  return (sentence) => withoutNames(sentence, secrets)
}

/** What a walk over the personal parts of a file meets: a part itself, and the keys and values in it. */
interface Personal {
  readonly what: 'part' | 'key' | 'value'
  readonly pointer: Pointer
  /** May be shown. */
  readonly open?: boolean
  readonly secret?: string
}

function* personalParts(file: ModelFile): Iterable<Personal> {
  if (file.schema !== 'units') yield* partsIn(file.data, schemaOf(file.schema), [])
  else if (!Array.isArray(file.data)) yield* partsIn(file.data, unitSchema(), [])
  else for (const [index, unit] of file.data.entries()) yield* partsIn(unit, unitSchema(), [index])
}

function* partsIn(data: unknown, schema: Schema, pointer: Pointer): Iterable<Personal> {
  if (typeof data !== 'object' || data === null) return
  const own = branchFor(schema, shapeOf(data), resolveSchema)
  for (const [key, value] of Object.entries(data)) {
    const next = childSchema(own, key)
    if (!next) continue
    const place = [...pointer, Array.isArray(data) ? Number(key) : key]
    if (!resolveSchema(next)['x-personal']) yield* partsIn(value, next, place)
    // The contact of a role is a number or the name of a contact, which is no secret.
    else if (!next['x-ref'] || /\d{3}/.test(String(value))) {
      yield { what: 'part', pointer: place }
      yield* within(value, next, place)
    }
  }
}

/** Walks a personal value: its known keys and harmless values may be shown, all else is secret. */
function* within(value: unknown, schema: Schema | undefined, pointer: Pointer): Iterable<Personal> {
  const own = schema ? branchFor(schema, shapeOf(value), resolveSchema) : {}
  if (typeof value !== 'object' || value === null) {
    const open = isHarmless(value, own)
    const isNameOfPlace = own.type === 'string' && !own['x-personal'] && !own.enum && !own.format
    yield { what: 'value', pointer, open, secret: open || isNameOfPlace ? undefined : String(value) }
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    const place = [...pointer, Array.isArray(value) ? Number(key) : key]
    const next = childSchema(own, key)
    const open = next !== undefined || isPlain(key)
    if (!Array.isArray(value)) yield { what: 'key', pointer: place, open, secret: open ? undefined : key }
    yield* within(inner, next, place)
  }
}

function childSchema(own: Schema, key: string): Schema | undefined {
  if (own.items) return own.items
  if (own.properties && Object.hasOwn(own.properties, key)) return own.properties[key]
  return typeof own.additionalProperties === 'object' ? own.additionalProperties : undefined
}

function shapeOf(data: unknown): Shape {
  if (Array.isArray(data)) return 'list'
  return typeof data === 'object' && data !== null ? 'map' : 'scalar'
}

function isHarmless(value: unknown, own: Schema): boolean {
  if (typeof value === 'boolean') return true
  if (typeof value !== 'string') return false
  return own.enum?.includes(value) === true || (own.format === 'date' && parseDate(value) !== undefined)
}

function isUnreadUnits(file: ModelFile): boolean {
  return file.schema === 'units' && file.data === undefined
}

/** Where findings say that a person is named, by file: there is no need to show whom. */
function rangesThatName(findings: readonly Finding[]): Map<string, Range[]> {
  const ranges = new Map<string, Range[]>()
  for (const { rule, file, range } of findings) {
    if (rule === 'personal-name') ranges.set(file, [...(ranges.get(file) ?? []), range])
  }
  return ranges
}

/** Units and posts, as plans, settings and units in the repository name them. */
function namesOf(workspace: Workspace): (text: string) => boolean {
  const names = new Set(postNames(workspace))
  for (const unit of workspace.units) names.add(unit.id).add(unitName(unit))
  for (const plan of workspace.plans) {
    for (const { holder, deputies = [], members = [] } of plan.data.roles) {
      for (const post of [holder, ...deputies, ...members]) if (typeof post === 'string') names.add(post)
    }
  }
  return (text) => names.has(text)
}

/** What a table says of persons, whatever its columns are called. */
function secretsOfTable(file: ModelFile, isKnown: (text: string) => boolean): string[] {
  if (!isTable(file.source)) return []
  return personalCells(file.source, isKnown).flatMap(({ text }) => (isPlain(text) || text.length < 2 ? [] : [text]))
}

function maskedSource(file: ModelFile, named: readonly Range[], isKnown: (text: string) => boolean): Source {
  const { path, text } = file.source
  if (isUnreadUnits(file)) return { path, text: maskAllButKeys(text) }
  const hidden = [...hiddenRanges(file, isKnown), ...named].sort((a, b) => a.start - b.start)
  let masked = ''
  let end = 0
  for (const range of hidden) {
    const start = Math.max(end, range.start)
    masked += text.slice(end, start) + mask(text.slice(start, range.end))
    end = Math.max(end, range.end)
  }
  return { path, text: maskPhones(masked + text.slice(end)) }
}

/** In each personal part everything but what may be shown: comments too, and keys that were written twice. */
function hiddenRanges(file: ModelFile, isKnown: (text: string) => boolean): Range[] {
  if (isTable(file.source)) return personalCells(file.source, isKnown).map((cell) => cell.range)
  const parts: Range[] = []
  const open: Range[] = []
  for (const { what, pointer, open: isOpen } of personalParts(file)) {
    const { key, value } = locate(file.tree, pointer)
    if (what === 'part') parts.push({ start: key?.end ?? value.start, end: lineEnd(file.source.text, value.end) })
    else if (isOpen) open.push(what === 'key' && key ? key : value)
  }
  open.sort((a, b) => a.start - b.start)
  const hidden: Range[] = []
  let next = 0
  let start = 0
  for (const part of parts.toSorted((a, b) => a.start - b.start)) {
    start = Math.max(start, part.start)
    for (; (open[next]?.start ?? part.end) < part.end; next++) {
      const shown = open[next] as Range
      if (shown.start > start) hidden.push({ start, end: shown.start })
      start = Math.max(start, shown.end)
    }
    if (part.end > start) hidden.push({ start, end: part.end })
    start = Math.max(start, part.end)
  }
  return hidden
}

/** The end of the line where a value ends: a comment behind it may say more of the person. */
function lineEnd(text: string, end: number): number {
  if (text[end - 1] === '\n' || text[end - 1] === '\r') return end
  const line = /[^\r\n]*/y
  line.lastIndex = end
  return end + (line.exec(text)?.[0].length ?? 0)
}

/** YAML that could not be read says nothing of what is personal in it: keys at the start of a line stay. */
function maskAllButKeys(text: string): string {
  return text.replace(
    /^([ \t]*(?:-[ \t]+)*(?:[\p{L}\p{N}_-]+[ \t]*[:：])?)([^\r\n]*)/gmu,
    (_, key: string, rest: string) => {
      return key + mask(rest)
    },
  )
}

function mask(text: string): string {
  return text.replace(/[\p{L}\p{N}\p{M}]/gu, (character) => '•'.repeat(character.length))
}

function* postNames({ settings, files, people }: Workspace): Iterable<string> {
  for (const [id, names] of Object.entries(settings.posts ?? {})) yield* [id, ...Object.values(names ?? {})].map(String)
  // In a file of people a name may stand where its post should.
  for (const file of files) if (file.schema === 'units' && file !== people) yield* postsIn(file.data)
}

function postsIn(data: unknown): string[] {
  const units: unknown[] = Array.isArray(data) ? data : [data]
  return units.flatMap((unit) => Object.keys((unit as { people?: object } | undefined)?.people ?? {}))
}
