import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rangesText, type ShelvedBook } from '../../src/handbook/shelf/books.ts'
import { printListOf } from '../../src/handbook/shelf/print-list.ts'
import { unitTree } from '../../src/handbook/shelf/tree.ts'
import { csvText } from '../../src/render/csv.ts'
import { printListCsv } from '../../src/render/shelf.ts'
import { workspaceOf } from '../model/workspace-of.ts'
import { plan } from './kit.ts'

const distribution = (copies: string): string =>
  plan().replace('status: approved', `status: approved, distribution: [${copies}]`)

const files = {
  'musterbook.yaml': 'posts: { guard: { zh-Hans: 安保员, en: Guard } }\n',
  'plans/run.md': distribution(
    '{ to: 支行行长, unit: hill }, { to: 支行行长, unit: hill }, { to: lead, unit: 海岸路支行 }',
  ),
  'plans/fire.md': distribution('{ to: 支行行长, unit: hill }, { to: guard, unit: hill }, { to: 档案室 }').replace(
    'hazard: bank-run',
    'hazard: fire',
  ),
  'plans/units/all.yaml': [
    '- { id: east, name: 东区 }',
    '- { id: shore, name: 海岸路支行, parent: east }',
    '- { id: hill, name: "=1+1", parent: east }',
  ].join('\n'),
}

function book(unit: string | undefined, more: Partial<ShelvedBook> = {}): ShelvedBook {
  return {
    handbook: 'file',
    unit,
    plans: ['run', 'fire'].map((id) => ({ id, digest: 'ab' })),
    files: [{ path: unit ? `file/${unit}.pdf` : 'file.pdf', pages: 9 }],
    digest: '7f3a91c40b2e00',
    about: {
      ...({ title: '手册', edition: 'file', audience: 'internal', draft: false, restricted: 'none' } as const),
      date: '2026-11-28',
      prints: [
        { pages: '1-9', count: 9, paper: 'A4', use: 'book' },
        { pages: '7-8', count: 2, paper: 'A4', use: 'cards' },
      ],
    },
    ...more,
  }
}

test('copies are counted over the lists of all plans in a book: nobody gets one for each plan', () => {
  const { rows } = printListOf(
    workspaceOf(files),
    [book(undefined), book('hill'), book('shore'), book('east')],
    'zh-Hans',
  )
  const own = rows.filter((row) => row.first)
  expect(own.map(({ unitId, copies, holders }) => [unitId, copies, holders])).toEqual([
    ['', 1, ['档案室']],
    ['east', 1, []],
    ['shore', 1, ['总指挥']],
    ['hill', 3, ['支行行长', '安保员']],
  ])
  expect(own.map(({ note }) => note.includes('分发清单'))).toEqual([false, true, false, false])
})

test('each run through the printer is a row with its paper and its sides', () => {
  const rowsOf = (one: ShelvedBook): unknown[] =>
    printListOf(workspaceOf(files), [one], 'en').rows.map(({ pages, paper, duplex, sheets }) => [
      ...[pages, paper, duplex, sheets],
    ])
  expect(rowsOf(book('hill'))).toEqual([
    ['all', 'A4', true, 5],
    ['pages 7-8', 'A4', false, 2],
  ])
  const about = book('hill').about
  expect(rowsOf(book('hill', { about: about && { ...about, edition: 'field' } }))[0]).toEqual(['all', 'A4', false, 9])
  expect(rowsOf(book('hill', { about: undefined }))).toEqual([['all', 'A4', true, 5]])
  expect(rowsOf(book('hill', { files: [{ path: 'file/hill.html' }] }))).toEqual([])
})

test('the table for spreadsheets has a byte-order mark and names its columns in the language of the workspace', () => {
  const workspace = workspaceOf(files)
  const csv = printListCsv(printListOf(workspace, [book('hill')], 'zh-Hans'))
  expect(csv.startsWith('\uFEFF文件,机构,纸张,双面,份数,')).toBe(true)
  expect(csv.split('\r\n')[1]).toMatch(
    /^file\/hill\.pdf,'=1\+1,A4,是，长边翻转,3,全部,5,支行行长、安保员,7F3A 91C4 0B2E,/,
  )
  expect(printListCsv(printListOf(workspace, [], 'en'))).toMatch(/^\uFEFFFile,Unit,Paper,Duplex,Copies,[^\r\n]*\r\n$/)
})

test('whatever a cell holds, it is read back, and none is a formula', () => {
  const signs = fc.array(fc.constantFrom(...'=+-@＝\t\r\n ,"\'a甲1'), { maxLength: 6 }).map((list) => list.join(''))
  fc.assert(
    fc.property(fc.array(fc.array(signs, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 }), (rows) => {
      const read = readCsv(csvText(rows))
      expect(read).toHaveLength(rows.length)
      for (const [index, cells] of rows.entries()) {
        expect(read[index]).toHaveLength(cells.length)
        for (const [column, cell] of cells.entries()) {
          const shown = read[index]?.[column] ?? ''
          expect(shown.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/)
          expect([cell, `'${cell}`]).toContain(shown)
        }
      }
    }),
  )
})

/** As a spreadsheet reads it. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  for (const [, quoted, bare, end] of csv.slice(1).matchAll(pattern)) {
    if (end === '' && quoted === undefined && bare === '') break
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

test('pages are told as runs, as a printer wants them', () => {
  expect(rangesText([1, 2, 3, 7, 9, 10])).toBe('1-3, 7, 9-10')
  expect(rangesText([])).toBe('')
})

test('units stand in their tree; an empty branch is left out, and what has no unit any more comes last', () => {
  const { units } = workspaceOf({
    'musterbook.yaml': '',
    'plans/units/all.yaml':
      '[{ id: top, name: 总行 }, { id: a, parent: top }, { id: b, parent: top }, { id: c, parent: b }]',
  })
  const tree = unitTree(
    units,
    new Map([
      ['c', ['book']],
      ['gone', ['old']],
    ]),
  )
  expect(tree).toEqual([
    {
      id: 'top',
      name: '总行',
      items: [],
      below: [{ id: 'b', name: 'b', items: [], below: [{ id: 'c', name: 'c', items: ['book'], below: [] }] }],
    },
    { id: 'gone', name: 'gone', items: ['old'], below: [] },
  ])
})
