import { Document, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import type { Range } from '../source/range.ts'
import { type CsvCell, parseCsv } from './csv.ts'
import type { YamlFault, YamlTree } from './yaml.ts'

/** What a table is: rows of units, or rows of persons. */
export type CsvKind = UnitRows | PersonRows

/** One unit a row. */
export interface UnitRows {
  /** The one name of a key, however a column begins: `people.guard` and `人员.guard` belong together. */
  readonly keyOf: (written: string) => string
  readonly isKey: (key: string) => boolean
  /** Keys under which a cell holds several values with `;` or `、` between them. */
  readonly lists: readonly string[]
}

/** One person a row: the columns, from 0, that name the unit and the post. */
export interface PersonRows {
  readonly unit: number
  readonly post: number
}

/**
 * A table as the tree of a list of units: a dotted column name leads down, a number in it counts the items of a list from
 * 1, an empty cell says nothing. Places are those of the cells.
 */
export function parseCsvTree(text: string, kind: CsvKind): YamlTree {
  const parse = (): Document => documentOf(text, kind, [])
  const faults: YamlFault[] = []
  const document = documentOf(text, kind, faults)
  return { text, base: 0, faults, document, pairs: new WeakMap(), parse }
}

function documentOf(text: string, kind: CsvKind, faults: YamlFault[]): Document {
  const table = parseCsv(text)
  const tell = (code: string, range: Range, detail = ''): void => {
    if (faults.length < mostFaults) faults.push({ code, detail, range })
  }
  for (const range of table.faults) tell('CSV_QUOTE', range)
  const columns = table.header.slice(0, mostColumns).map((cell) => ({ cell, path: partsOf(cell) }))
  const beyond = table.header[mostColumns]
  if (beyond) tell('CSV_WIDE', beyond.range, String(mostColumns))
  const names = new Set<string>()
  for (const [index, { cell }] of columns.entries()) {
    const isUsed = table.rows.some((row) => (row[index]?.text ?? '') !== '')
    if (cell.text === '' && isUsed) tell('CSV_NO_NAME', cell.range, String(index + 1))
    else if (names.has(cell.text) && cell.text !== '') tell('CSV_TWICE', cell.range, cell.text)
    names.add(cell.text)
  }
  for (const row of table.rows) {
    const extra = row.slice(table.header.length).find((cell) => cell.text !== '')
    if (extra) tell('CSV_CELLS', extra.range, String(table.header.length))
  }
  const list = new YAMLSeq()
  const strange = new Set<string>()
  list.items =
    'keyOf' in kind
      ? table.rows.map((row) => unitOf(row, columns, kind, { strange, tell }))
      : unitsOf(table.rows, columns, kind, tell)
  list.range = rangeTriple({ start: 0, end: text.length })
  const document = new Document()
  document.contents = list
  return document
}

type Tell = (code: string, range: Range, detail?: string) => void

interface Column {
  readonly cell: CsvCell
  readonly path: readonly Part[]
}

/** A key; or which item of a list, from 1. */
type Part = string | number

/** So many columns are read, with so many parts in a name, and so many faults are told. */
const mostColumns = 400
const mostParts = 8
const mostFaults = 30

function partsOf({ text }: CsvCell): Part[] {
  return text.split('.', mostParts).map((name, index) => {
    const part = name.trim()
    return index > 0 && /^[1-9]\d?$/.test(part) ? Number(part) : part
  })
}

/** What rows of persons say of each unit, in the order in which it is named first. */
function unitsOf(
  rows: readonly (readonly CsvCell[])[],
  columns: readonly Column[],
  kind: PersonRows,
  tell: Tell,
): YAMLMap[] {
  const units = new Map<string, { map: YAMLMap; held: Map<string, number> }>()
  for (const row of rows) {
    const [unit, post] = [row[kind.unit], row[kind.post]]
    if (!unit?.text || !post?.text) {
      tell('CSV_NO_UNIT', rangeOfRow(row))
      continue
    }
    const known = units.get(unit.text) ?? { map: withRange(new YAMLMap(), rangeOfRow(row)), held: new Map() }
    if (!units.has(unit.text)) put(known.map, ['id'], scalarOf(unit.text, unit.range), unit.range)
    units.set(unit.text, known)
    const count = (known.held.get(post.text) ?? 0) + 1
    known.held.set(post.text, count)
    for (const [index, { cell: header, path }] of columns.entries()) {
      const cell = row[index]
      if (index === kind.unit || index === kind.post || !cell?.text || header.text === '') continue
      put(known.map, ['people', post.text, count, ...path], scalarOf(cell.text, cell.range), cell.range)
    }
  }
  return [...units.values()].map(({ map }) => map)
}

function rangeOfRow(row: readonly CsvCell[]): Range {
  const written = row.filter((cell) => cell.text !== '')
  return { start: written[0]?.range.start ?? 0, end: written.at(-1)?.range.end ?? 0 }
}

function unitOf(
  row: readonly CsvCell[],
  columns: readonly Column[],
  { keyOf, isKey, lists }: UnitRows,
  { strange, tell }: { readonly strange: Set<string>; readonly tell: Tell },
): YAMLMap {
  const map = withRange(new YAMLMap(), rangeOfRow(row))
  const names = new Set<string>()
  for (const [index, { cell: header, path }] of columns.entries()) {
    const cell = row[index]
    if (!cell || cell.text === '' || header.text === '') continue
    const [first = '', ...below] = path
    const key = keyOf(String(first))
    // A column that is no key is wrong once, not in every row.
    if (!isKey(key)) {
      if (strange.has(key)) continue
      strange.add(key)
    }
    const isList = below.length === 0 && lists.includes(key)
    const value = isList ? listOf(cell) : scalarOf(cell.text, cell.range)
    const isPut = put(map, [key, ...below], value, cell.range)
    // A name that stands twice was told in the first row.
    if (!isPut && !names.has(header.text)) tell('CSV_TWICE', header.range, header.text)
    names.add(header.text)
  }
  return map
}

/** Puts a value below a map, whose keys stand where it does. False where a column before has put something else there. */
function put(map: YAMLMap, path: readonly Part[], value: Node, range: Range): boolean {
  const [part = '', next, ...rest] = path
  const name = String(part)
  const known = pairsOf(map).get(name)
  if (next === undefined) {
    if (!known) add(map, name, value, range)
    return !known
  }
  const isList = typeof next === 'number'
  const below = known?.value ?? withRange(isList ? new YAMLSeq() : new YAMLMap(), range)
  if (!known) add(map, name, below as Node, range)
  if (below instanceof YAMLMap && !isList) return put(below, [next, ...rest], value, range)
  if (below instanceof YAMLSeq && isList) return putItem(below, next, rest, value, range)
  return false
}

/** Numbers only tell items apart: whoever leaves the first of two empty has a list of one. */
function putItem(list: YAMLSeq, count: number, rest: readonly Part[], value: Node, range: Range): boolean {
  const items = itemsOf.get(list) ?? new Map<number, Node>()
  itemsOf.set(list, items)
  const known = items.get(count)
  const item = known ?? (rest.length === 0 ? value : withRange(new YAMLMap(), range))
  if (!known) {
    items.set(count, item)
    list.items.push(item)
  }
  if (rest.length === 0) return !known
  return item instanceof YAMLMap && put(item, rest, value, range)
}

const itemsOf = new WeakMap<YAMLSeq, Map<number, Node>>()
const indices = new WeakMap<YAMLMap, Map<string, Pair>>()

function pairsOf(map: YAMLMap): Map<string, Pair> {
  const index = indices.get(map) ?? new Map<string, Pair>()
  indices.set(map, index)
  return index
}

function add(map: YAMLMap, name: string, value: Node, range: Range): void {
  const pair = new Pair(scalarOf(name, range, false), value)
  map.items.push(pair)
  pairsOf(map).set(name, pair)
}

function listOf({ text, range }: CsvCell): YAMLSeq {
  const list = withRange(new YAMLSeq(), range)
  for (const item of text.split(/[;；、,，]/)) if (item.trim() !== '') list.items.push(scalarOf(item.trim(), range))
  return list
}

/** As YAML reads it: a number where it is written as one. Where a text is asked for, its source counts. */
function scalarOf(text: string, range: Range, isValue = true): Scalar {
  const isNumber = isValue && /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text)
  const scalar = new Scalar(isNumber ? Number(text) : text)
  scalar.source = text
  scalar.type = 'QUOTE_DOUBLE'
  return withRange(scalar, range)
}

function withRange<T extends Node>(node: T, range: Range): T {
  node.range = rangeTriple(range)
  return node
}

function rangeTriple({ start, end }: Range): [number, number, number] {
  return [start, end, end]
}
