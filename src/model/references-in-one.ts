import { branchFor, canonicalValue, type Schema } from '../language/schema.ts'
import { type ModelFile, rangeOf } from './file.ts'
import type { Problem } from './problem.ts'
import { resolveSchema } from './schemas.ts'
import { walk } from './walk.ts'

const marks = /[，、；;]/
const anySeparator = /\s*[，、；;,/|&+]\s*|\s+|和|及|与|與|\. /
/** A name without one of these is one name. */
const partingSign = /[\s，、；;,/|&+和及与與［【〔（(]/
const bracketed = /^[［【〔（(](.*)[］】〕）)]$/su

/**
 * Names in a list that were typed as one, with a full-width comma, with full-width brackets or with none: `[a，b]`, `［a, b］`,
 * `a, b`. Each is told once, and the data is mended, so that what asks for the names finds them.
 */
export function referencesInOne(file: ModelFile, schema: Schema): Problem[] {
  const problems: Problem[] = []
  const splits: { readonly list: unknown[]; readonly item: unknown; readonly parts: readonly string[] }[] = []
  let names: ReadonlySet<string> | undefined
  walk(file.data, schema, {
    value: (value, own, at) => {
      if (!Array.isArray(value) || !own.items || typeof value[0] === 'object') return
      for (const [index, item] of value.entries()) {
        if (typeof item !== 'string' || !partingSign.test(item)) continue
        const pointer = at()
        if (own.items['x-ref']) names ??= namesIn(file.data)
        const parts = own.items['x-ref']
          ? referencesOf(item, names ?? new Set())
          : namesOf(item, own, { key: String(pointer.at(-1)), isAlone: value.length === 1 })
        const isProse = own.items['x-ref-free'] && !parts?.every((part) => /^[a-z][a-z0-9-]*$/i.test(part))
        if (!parts || (isProse && !isInBrackets(file, [...pointer, index]))) continue
        problems.push(problemAt(file, [...pointer, index], parts))
        const items = branchFor(own.items, 'scalar', resolveSchema)
        splits.push({ list: value, item, parts: parts.map((part) => canonicalValue(items, part)) })
      }
    },
  })
  for (const { list, item, parts } of splits) list.splice(list.indexOf(item), 1, ...parts)
  return problems
}

/** The parts of a text that all name something. */
function referencesOf(item: string, names: ReadonlySet<string>): string[] | undefined {
  if (names.has(item)) return undefined
  const inner = bracketed.exec(item)?.[1] ?? item
  for (const separator of [marks, /[，、；;,]/, anySeparator]) {
    const parts = partsOf(inner, separator)
    if (parts.every((part) => names.has(part)) && (parts.length > 1 || inner !== item)) return parts
  }
  return undefined
}

/** The parts of a text in a list of posts, tags, hazards or fields of a form: none of those holds such a mark. */
function namesOf(
  item: string,
  own: Schema,
  { key, isAlone }: { readonly key: string; readonly isAlone: boolean },
): string[] | undefined {
  const items = branchFor(own.items ?? {}, 'scalar', resolveSchema)
  const inner = bracketed.exec(item)?.[1] ?? item
  const parts = partsOf(inner, /[，、；;,]/)
  if (parts.length < 2) return undefined
  if (items['x-names']?.values && !items.enum) return parts
  const isShort = parts.every((part) => part.length > 0 && part.length <= 12)
  if (key === 'fields') return isAlone && parts.length > 2 && isShort ? parts : undefined
  return isShort && (items['x-post'] || key === 'tags') ? parts : undefined
}

function partsOf(text: string, separator: RegExp): string[] {
  const parts = text.split(separator).map((part) => part.trim())
  return parts.filter((part) => part !== '')
}

/** In brackets the signs between the names are wrong; else the brackets are missing. */
function problemAt(file: ModelFile, pointer: readonly (string | number)[], parts: readonly string[]): Problem {
  const range = rangeOf({ file, pointer })
  const list = rangeOf({ file, pointer: pointer.slice(0, -1) })
  const { text } = file.source
  const { start, end } = range
  const names = parts.join(', ')
  const place = { file, pointer, range }
  const problem = { rule: 'syntax', place } as const
  if (list.start === start) {
    const isWide = /^[［【〔]/.test(text.slice(start, end))
    const edits = [{ range, text: `[${names}]` }]
    if (isWide) {
      const first = { start, end: start + 1 }
      const message = { key: 'syntax.full-width-bracket', values: { sign: '[ ]' } }
      return { ...problem, place: { file, pointer, range: first }, message, edits }
    }
    const message = { key: 'syntax.list-without-brackets', values: { count: parts.length, names } }
    return { ...problem, message, edits }
  }
  if (!isInBrackets(file, pointer))
    return { ...problem, message: { key: 'syntax.items-in-one', values: { count: parts.length } } }
  const sign = /[，、；;/|&+.\s和及与與]/.exec(text.slice(start, end))
  const first = start + (sign?.index ?? 0)
  const written = (sign?.[0] ?? '').trim()
  return {
    ...problem,
    place: { file, pointer, range: { start: first, end: first + 1 } },
    message:
      written === ''
        ? { key: 'syntax.comma-missing-list', values: { names } }
        : { key: 'syntax.full-width-list', values: { sign: written } },
    edits: [{ range, text: names }],
  }
}

function isInBrackets(file: ModelFile, pointer: readonly (string | number)[]): boolean {
  const list = rangeOf({ file, pointer: pointer.slice(0, -1) })
  return file.source.text.charAt(list.start) === '[' && rangeOf({ file, pointer }).start > list.start
}

/** The ids and names of all items of a file. */
function namesIn(data: unknown, names: Set<string> = new Set()): ReadonlySet<string> {
  if (Array.isArray(data)) {
    for (const item of data) {
      if (typeof item !== 'object' || item === null) continue
      const { id, name, title } = item as Readonly<Record<string, unknown>>
      for (const one of [id, name, title]) if (typeof one === 'string') names.add(one)
    }
  } else if (typeof data === 'object' && data !== null) {
    for (const value of Object.values(data)) namesIn(value, names)
  }
  return names
}
