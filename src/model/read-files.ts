import { type ParsedDocument, parseDocumentFile } from '../language/document.ts'
import { parseMarkdown } from '../language/markdown.ts'
import type { Schema } from '../language/schema.ts'
import { documentOf, parseYaml } from '../language/yaml.ts'
import type { Source } from '../source/source.ts'
import { documentKind, keysAtMargin, telling } from './document-kind.ts'
import { type ModelFile, rangeOf } from './file.ts'
import { type Mistake, type Opened, openTree } from './mending.ts'
import { readData, withMisspelt } from './misspelt.ts'
import { nearHazards } from './near-hazard.ts'
import type { Problem } from './problem.ts'
import { referencesInOne } from './references-in-one.ts'
import { schemaOf, unitSchema } from './schemas.ts'
import { documentSyntax, yamlSyntax } from './syntax.ts'
import { headerOf, isTable, namesUnits, openTable, peopleTable, unitTable } from './tables.ts'
import { unreadableValues } from './unreadable.ts'
import { validate } from './validate.ts'

const nothing = { data: undefined, faults: [], misspelt: [] }

/** Reads settings alone, as `readWorkspace` does: the outside needs them first, to know where plans are. */
export function readSettings(source: Source, problems: Problem[] = []): ModelFile {
  const schema = schemaOf('settings')
  const { tree, mistakes, faults, isWhole } = openTree(parseYaml(source.text, 0))
  const read = isWhole ? readData(tree, schema) : nothing
  const file: ModelFile = { source, schema: 'settings', tree, data: read.data ?? Object.create(null) }
  problems.push(...yamlSyntax(file, [...faults, ...read.faults], mistakes))
  if (isWhole) {
    const own = [...validate(file), ...unreadableValues(file, file.data, schema)]
    problems.push(...beside(mistakes, source, withMisspelt(file, read.misspelt, own)))
  }
  return file
}

interface ReadDocument {
  readonly file?: ModelFile
  readonly problems: readonly Problem[]
}

/** A text that was read and did not change is not read again: `--fix` and tests look at a workspace many times. */
const documents = new WeakMap<Source, ReadDocument>()

/** Reads a plan, drill or record; with `once` its tree is released. Undefined where a file is none. */
export function readDocument(source: Source, problems: Problem[], once: boolean): ModelFile | undefined {
  let known = documents.get(source)
  if (!known) {
    const own: Problem[] = []
    known = { file: readOnce(source, own, once), problems: own }
    documents.set(source, known)
  }
  problems.push(...known.problems)
  return known.file
}

function readOnce(source: Source, problems: Problem[], once: boolean): ModelFile | undefined {
  const written = parseDocumentFile(source)
  if (!written) return strayFrontMatter(source, problems)
  const { parsed, early } = pastEarlyFence(written)
  const { tree, mistakes, faults, isWhole } = openTree(parsed.tree)
  const schemaName = documentKind(tree)
  const schema = schemaOf(schemaName)
  const read = readData(tree, schema, { once })
  const file: ModelFile = { source, schema: schemaName, tree, data: read.data, body: parsed.body }
  const unclosed = parsed.unclosed ? [parsed.unclosed] : []
  problems.push(...documentSyntax(file, [...unclosed, ...faults, ...read.faults], [...early, ...mistakes]))
  if (read.faults.some(({ code }) => code === 'ALIAS_BOMB')) return file
  if (!isWhole) {
    problems.push(...beside(mistakes, source, withMisspelt(file, read.misspelt, problemsOfPart(file, schema))))
    return { ...file, data: undefined }
  }
  if (!isMapping(file.data)) {
    const data = file.data === undefined ? Object.create(null) : file.data
    const whole = { ...file, data }
    problems.push(...validate(whole))
    return whole
  }
  const own = [
    ...referencesInOne(file, schema),
    ...nearHazards(file),
    ...validate(file),
    ...unreadableValues(file, file.data, schema),
  ]
  problems.push(...beside(mistakes, source, withMisspelt(file, read.misspelt, own)))
  return file
}

/** Reads a file of units: YAML, or a table. */
export function readUnitFile(source: Source, problems: Problem[], once: boolean): ModelFile[] {
  const opened = isTable(source) ? openTable(unitTable(source)) : openTree(parseYaml(source.text, 0))
  return [readUnitsIn(opened, source, problems, once)]
}

/** Reads a file of people: its units may be called by their names, and need not be listed. */
export function readPeopleFile(source: Source, problems: Problem[]): ModelFile {
  const opened = isTable(source) ? openTable(peopleTable(source)) : openTree(parseYaml(source.text, 0))
  if (isTable(source) && !namesUnits(source)) {
    const file: ModelFile = { source, schema: 'units', tree: opened.tree, data: [] }
    const [line = ''] = /\S[^\r\n]*/.exec(source.text) ?? []
    const start = source.text.indexOf(line)
    const range = { start, end: start + line.length }
    problems.push({ rule: 'syntax', place: { file, pointer: [], range }, message: { key: 'syntax.csv-no-columns' } })
    return file
  }
  const own: Problem[] = []
  const file = readUnitsIn(opened, source, own, false)
  problems.push(...own.filter(({ place }) => place.pointer.at(-1) !== 'id' || place.at === 'first-key'))
  return file
}

function readUnitsIn(opened: Opened, source: Source, problems: Problem[], once: boolean): ModelFile {
  const schema = schemaOf('units')
  const { tree, mistakes, faults, isWhole } = opened
  const isEmpty = isWhole && faults.length === 0 && documentOf(tree).contents === null
  const read = isWhole ? readData(tree, schema, { once }) : nothing
  const file: ModelFile = { source, schema: 'units', tree, data: isEmpty ? [] : read.data }
  problems.push(...yamlSyntax(file, [...faults, ...read.faults], mistakes))
  if (file.data === undefined) return file
  const bases = Array.isArray(file.data) ? file.data.map((_, index) => [index]) : [[]]
  const own = bases.flatMap((base) => {
    const data = base.length ? (file.data as unknown[])[base[0] as number] : file.data
    return [...validate(file, base), ...unreadableValues(file, data, unitSchema(), base)]
  })
  const all = beside(mistakes, source, withMisspelt(file, read.misspelt, own))
  problems.push(...(isTable(source) ? withoutRepeats(all, source) : all))
  return file
}

/** What is wrong with the name of a column is wrong once, in the first row, not in every row. */
function withoutRepeats(problems: readonly Problem[], source: Source): Problem[] {
  const told = new Set<string>()
  return problems.flatMap((problem) => {
    const { key, values } = problem.message
    if (!key.startsWith('schema.unknown-key')) return [problem]
    const name = String(values?.key)
    if (told.has(name)) return []
    told.add(name)
    const range = headerOf(source, name)
    return [range ? { ...problem, place: { ...problem.place, range } } : problem]
  })
}

/** A fence among the keys ends the front matter too early: what follows would be read as text, and every key of it be missing. */
function pastEarlyFence(parsed: ParsedDocument): { parsed: ParsedDocument; early: readonly Mistake[] } {
  const { source, fence } = parsed
  const rest = fence ? source.text.slice(fence.end) : ''
  if (!fence || !/^[\p{L}-]+[ \t]*[:：](?:\s|$)/mu.test(rest)) return { parsed, early: [] }
  const second = /^\s*---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m.exec(rest)
  if (second && keysAtMargin(second[1] ?? '') > 1) {
    const start = fence.end + (second[0].indexOf('---') ?? 0)
    const message = { key: 'syntax.second-front-matter' }
    const body = parseMarkdown('', source.text.length)
    return { parsed: { ...parsed, body }, early: [{ range: { start, end: start + 3 }, message, edits: [] }] }
  }
  if (keysAtMargin(rest) < 3) return { parsed, early: [] }
  const blank = source.text.slice(fence.start, fence.end).replace(/[^\r\n]/g, ' ')
  const text = source.text.slice(0, fence.start) + blank + source.text.slice(fence.end)
  const whole = parseDocumentFile({ ...source, text })
  const early = [{ range: fence, message: { key: 'syntax.early-fence' }, edits: [] }]
  return { parsed: whole ?? parsed, early }
}

/** What is wrong on other lines than the mistakes: a value that was mended may still not be what was meant. */
function beside(mistakes: readonly Mistake[], { text }: Source, problems: readonly Problem[]): Problem[] {
  if (mistakes.length === 0) return [...problems]
  const lineOf = (offset: number): number => text.lastIndexOf('\n', offset - 1)
  const lines = new Set(mistakes.map(({ range }) => lineOf(range.start)))
  return problems.filter(({ place }) => !lines.has(lineOf(rangeOf(place).start)))
}

/** What is wrong in that part of a text that can be read; what seems to be missing may stand in the rest. */
function problemsOfPart(file: ModelFile, schema: Schema): Problem[] {
  if (!isMapping(file.data)) return []
  const isMissing = ({ place, message }: Problem): boolean =>
    place.pointer.length === 0 && message.key.startsWith('schema.missing')
  return [...validate(file).filter((problem) => !isMissing(problem)), ...unreadableValues(file, file.data, schema)]
}

/** A plan whose first line is not quite `---` would vanish without a word. */
function strayFrontMatter(source: Source, problems: Problem[]): ModelFile | undefined {
  const [first = ''] = /\S[^\r\n]*/.exec(source.text) ?? []
  const isFence = /^(?:-{2,}|—{1,3}|－{2,3}|–{2,3}|──+)\s*$/.test(first)
  const isKey = telling.test(first)
  const hasKeys = telling.test(source.text)
  if (!isKey && !(isFence && hasKeys) && keysAtMargin(source.text) < 3) return undefined
  const file: ModelFile = { source, schema: 'plan', tree: parseYaml('', 0), data: undefined }
  const start = source.text.indexOf(first)
  problems.push({
    rule: 'syntax',
    place: { file, pointer: [], range: { start, end: start + first.length } },
    message: { key: 'syntax.front-matter-fence' },
  })
  return file
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
