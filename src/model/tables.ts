import { type CsvCell, type CsvTable, parseCsv } from '../language/csv.ts'
import { type PersonRows, parseCsvTree } from '../language/csv-tree.ts'
import { canonicalKey } from '../language/schema.ts'
import type { YamlTree } from '../language/yaml.ts'
import type { Range } from '../source/range.ts'
import type { Source } from '../source/source.ts'
import type { Opened } from './mending.ts'
import { resolveSchema, unitSchema } from './schemas.ts'

export function isTable({ path }: Source): boolean {
  return /\.csv$/i.test(path)
}

/** A table of units, one a row, whose columns are the keys of units, dotted: `people.branch-manager.phone`. */
export function unitTable({ text }: Source): YamlTree {
  const schema = unitSchema()
  return parseCsvTree(text, {
    keyOf: (written) => canonicalKey(schema, written),
    isKey: (key) => Object.hasOwn(schema.properties ?? {}, key),
    lists: ['tags'],
  })
}

const unitNames = ['unit', 'branch', '机构', '機構', '网点', '網點', '单位', '單位', '支行', '门店', '門店']
const postNames = ['post', 'position', '岗位', '崗位', '职务', '職務']

/**
 * The cells of a table in which a person may be named: all but those of columns that say nothing of persons. A column is not
 * trusted to hold what its name says of people: only the units and posts that are known may be shown. `isKnown` knows them.
 */
export function personalCells(source: Source, isKnown: (text: string) => boolean): CsvCell[] {
  const { header, rows } = tableOf(source)
  const persons = personColumns(header)
  const schemas = header.map(({ text }) => {
    const key = canonicalKey(unitSchema(), text.split('.')[0]?.trim() ?? '')
    return unitSchema().properties?.[key]
  })
  const isOpen = schemas.map((known) => known !== undefined && !persons && !resolveSchema(known)['x-personal'])
  const isName = (cell: CsvCell, index: number): boolean =>
    persons
      ? isPersonColumn(cell.text) || index === persons.unit || index === persons.post
      : schemas[index] !== undefined
  return [
    ...header.filter((cell, index) => cell.text !== '' && !isName(cell, index)),
    ...rows.flatMap((row) => row.filter((cell, index) => cell.text !== '' && !isOpen[index] && !isKnown(cell.text))),
  ]
}

/** Whether a column of persons is one of what there is to say of them. */
function isPersonColumn(name: string): boolean {
  const person = resolveSchema({ $ref: 'units.schema.json#/$defs/person' })
  return Object.hasOwn(person.properties ?? {}, canonicalKey(person, name.split('.')[0]?.trim() ?? ''))
}

/** Whether a table says whose people it lists. */
export function namesUnits(source: Source): boolean {
  const { header } = tableOf(source)
  const isId = ({ text }: CsvCell): boolean => canonicalKey(unitSchema(), text) === 'id'
  return personColumns(header) !== undefined || header.some(isId)
}

/** Where a column's name stands in the first row, by a part of it. */
export function headerOf(source: Source, part: string): Range | undefined {
  return tableOf(source).header.find((cell) => cell.text.split('.').some((name) => name.trim() === part))?.range
}

/** A table of people: one a row, with their unit and post; or one unit a row, as `unitTable` reads it. */
export function peopleTable(source: Source): YamlTree {
  const columns = personColumns(tableOf(source).header)
  return columns ? parseCsvTree(source.text, columns) : unitTable(source)
}

const tables = new WeakMap<Source, CsvTable>()

/** A table is asked for its columns once for each of them that is wrong. */
function tableOf(source: Source): CsvTable {
  const table = tables.get(source) ?? parseCsv(source.text)
  tables.set(source, table)
  return table
}

function personColumns(header: readonly CsvCell[]): PersonRows | undefined {
  const indexOf = (known: readonly string[]): number =>
    header.findIndex((cell) => known.includes(cell.text.toLowerCase()))
  const columns = { unit: indexOf(unitNames), post: indexOf(postNames) }
  return columns.unit < 0 || columns.post < 0 ? undefined : columns
}

/** A table is read whole, whatever is wrong with single cells. */
export function openTable(tree: YamlTree): Opened {
  return { tree, mistakes: [], faults: tree.faults, isWhole: true }
}
