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
  for (const range of table.faults) faults.push({ code: 'CSV_QUOTE', detail: '', range })
  const columns = table.header.map((cell) => ({ cell, path: partsOf(cell) }))
  for (const [index, { cell }] of columns.entries()) {
    const first = table.header.findIndex((other) => other.text === cell.text)
    const isUsed = table.rows.some((row) => (row[index]?.text ?? '') !== '')
    if (cell.text === '' && isUsed) faults.push({ code: 'CSV_NO_NAME', detail: String(index + 1), range: cell.range })
    else if (cell.text !== '' && first < index) faults.push({ code: 'CSV_TWICE', detail: cell.text, range: cell.range })
  }
  for (const row of table.rows) {
    const extra = row.slice(columns.length).find((cell) => cell.text !== '')
    if (extra) faults.push({ code: 'CSV_CELLS', detail: String(columns.length), range: extra.range })
  }
  const list = new YAMLSeq()
  list.items =
    'keyOf' in kind ? table.rows.map((row) => unitOf(row, columns, kind)) : unitsOf(table.rows, columns, kind)
  list.range = rangeTriple({ start: 0, end: text.length })
  const document = new Document()
  document.contents = list
  return document
}

interface Column {
  readonly cell: CsvCell
  readonly path: readonly string[]
}

function partsOf({ text }: CsvCell): string[] {
  return text.split('.').map((name) => name.trim())
}

/** What rows of persons say of each unit, in the order in which it is named first. */
function unitsOf(rows: readonly (readonly CsvCell[])[], columns: readonly Column[], kind: PersonRows): YAMLMap[] {
  const units = new Map<string, { map: YAMLMap; held: Map<string, number> }>()
  for (const row of rows) {
    const [unit, post] = [row[kind.unit], row[kind.post]]
    if (!unit?.text || !post?.text) continue
    const known = units.get(unit.text) ?? { map: withRange(new YAMLMap(), rangeOfRow(row)), held: new Map() }
    if (!units.has(unit.text)) put(known.map, ['id'], scalarOf(unit.text, unit.range), unit.range)
    units.set(unit.text, known)
    const count = (known.held.get(post.text) ?? 0) + 1
    known.held.set(post.text, count)
    const head = ['people', post.text, String(count)]
    for (const [index, { cell: header, path }] of columns.entries()) {
      const cell = row[index]
      if (index === kind.unit || index === kind.post || !cell?.text || header.text === '') continue
      put(known.map, [...head, ...path], scalarOf(cell.text, cell.range), cell.range)
    }
  }
  return [...units.values()].map(({ map }) => map)
}

function rangeOfRow(row: readonly CsvCell[]): Range {
  const written = row.filter((cell) => cell.text !== '')
  return { start: written[0]?.range.start ?? 0, end: written.at(-1)?.range.end ?? 0 }
}

function unitOf(row: readonly CsvCell[], columns: readonly Column[], { keyOf, lists }: UnitRows): YAMLMap {
  const map = withRange(new YAMLMap(), rangeOfRow(row))
  for (const [index, { cell: header, path }] of columns.entries()) {
    const cell = row[index]
    if (!cell || cell.text === '' || header.text === '') continue
    const [first = '', ...below] = path
    const key = keyOf(first)
    const isList = below.length === 0 && lists.includes(key)
    put(map, [key, ...below], isList ? listOf(cell) : scalarOf(cell.text, cell.range), cell.range)
  }
  return map
}

/** Puts a value below a map, whose keys stand where it does; what a column before has put there stays. */
function put(map: YAMLMap, path: readonly string[], value: Node, range: Range): void {
  const [name = '', next, ...rest] = path
  const known = map.items.find((pair) => (pair.key as Scalar).value === name)
  if (next === undefined) {
    if (!known) map.items.push(new Pair(scalarOf(name, range, false), value))
    return
  }
  const count = /^[1-9]\d?$/.test(next) ? Number(next) : undefined
  const below = (known?.value ?? withRange(count ? new YAMLSeq() : new YAMLMap(), range)) as YAMLMap | YAMLSeq
  if (!known) map.items.push(new Pair(scalarOf(name, range, false), below))
  if (below instanceof YAMLMap && count === undefined) put(below, [next, ...rest], value, range)
  else if (below instanceof YAMLSeq && count !== undefined) putItem(below, count, rest, value, range)
}

/** Numbers only tell items apart: whoever leaves the first of two empty has a list of one. */
function putItem(list: YAMLSeq, count: number, rest: readonly string[], value: Node, range: Range): void {
  const counts = counted.get(list) ?? []
  counted.set(list, counts)
  const known = counts.indexOf(count)
  if (rest.length === 0) {
    counts.push(count)
    list.items.push(value)
    return
  }
  const item = known < 0 ? withRange(new YAMLMap(), range) : (list.items[known] as YAMLMap)
  if (known < 0) {
    counts.push(count)
    list.items.push(item)
  }
  put(item, rest, value, range)
}

const counted = new WeakMap<YAMLSeq, number[]>()

function listOf({ text, range }: CsvCell): YAMLSeq {
  const list = withRange(new YAMLSeq(), range)
  for (const item of text.split(/[;；、]/)) if (item.trim() !== '') list.items.push(scalarOf(item.trim(), range))
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
