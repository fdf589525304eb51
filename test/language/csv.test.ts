import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../src/language/csv.ts'

const texts = (text: string): string[][] => {
  const { header, rows } = parseCsv(text)
  return [header, ...rows].map((row) => row.map((cell) => cell.text))
}

/** As a spreadsheet writes it. */
function print(rows: readonly (readonly string[])[], separator: string, lineEnd: string): string {
  const cell = (text: string): string => (/["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows.map((row) => row.map(cell).join(separator) + lineEnd).join('')
}

describe('a table', () => {
  it.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      '\uFEFF编号;名称\r\n1;"海岸路, 支行"\r\n',
      [
        ['编号', '名称'],
        ['1', '海岸路, 支行'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n"say ""now""","two\nlines"\n',
      [
        ['a', 'b'],
        ['say "now"', 'two\nlines'],
      ],
    ],
    [
      'a,b\n\n,\n1,\n',
      [
        ['a', 'b'],
        ['1', ''],
      ],
    ],
    ['', [[]]],
  ])('%j is read', (text, rows) => {
    expect(texts(text)).toEqual(rows)
    expect(parseCsv(text).faults).toEqual([])
  })

  it('tells of a quotation mark that nothing closes, and reads the rows below', () => {
    const text = 'a,b\n3,"four" five\n"one,2\n5,6\n'
    const { rows, faults } = parseCsv(text)
    expect(faults.map(({ start, end }) => text.slice(start, end))).toEqual(['"four"', '"'])
    expect(rows.map((row) => row.map((cell) => cell.text))).toEqual([
      ['3', 'four'],
      ['one', '2'],
      ['5', '6'],
    ])
  })

  it('is what was written, whatever stands in its cells, each cell where it says', () => {
    const cells = fc.string({ unit: fc.constantFrom('a', '行', '"', ',', ';', '\t', '\n', ' ', '1') })
    const tables = fc
      .tuple(
        fc.integer({ min: 2, max: 4 }),
        fc.array(fc.array(cells, { minLength: 4, maxLength: 4 }), { maxLength: 4 }),
      )
      .map(([width, rows]) => rows.map((row) => row.slice(0, width).map((text) => text.trim())))
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (rows, separator, lineEnd) => {
          const names = ['id', 'name', 'people', 'places'].slice(0, rows[0]?.length ?? 2)
          const text = print([names, ...rows], separator, lineEnd)
          const written = rows.filter((row) => row.some((cell) => cell !== ''))
          expect(texts(text)).toEqual([names, ...written])
          for (const cell of parseCsv(text).rows.flat()) {
            const own = text.slice(cell.range.start, cell.range.end)
            expect(own.startsWith('"') ? own.slice(1, -1).replaceAll('""', '"').trim() : own).toBe(cell.text)
          }
        },
      ),
    )
  })

  it('is never too much for it', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseCsv(text)))
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ' ', 'a') }), (text) => void parseCsv(text)),
    )
  })
})
