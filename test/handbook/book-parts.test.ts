import { expect, test } from 'vitest'
import type { Handbook } from '../../src/handbook/handbook.ts'
import type { HandbookSettings } from '../../src/model/types.ts'
import { type BookOptions, blocksOf, bookOf, plan, unitFile, words } from './kit.ts'

const more = `resources: [{ id: radio, name: 对讲机, kind: communication, quantity: 6, unit: 部, keeper: lobby }]
forms: [{ id: log, title: 事件登记, fields: [时刻, 情况] }]
annexes: [{ title: 平面图 }]
`
const control =
  'document: { version: "2.3", status: approved, drafted-by: 办公室主任, approved-by: 行长, distribution: [{ copy: "04", to: 支行行长, unit: shore }, { copy: "07", to: 档案室 }] }'

const files = {
  'plans/fire.md': plan('', more)
    .replace('title: 集中取款预案', 'title: 火灾预案')
    .replace('hazard: bank-run', 'hazard: fire')
    .replace(
      'document: { version: "2.3", status: approved }',
      control.replace('"04"', '"03"').replace(', { copy: "07", to: 档案室 }', ''),
    ),
  'plans/run.md': plan('', more).replace('document: { version: "2.3", status: approved }', control),
  'plans/units/shore.yaml': unitFile,
}

function book(parts?: HandbookSettings['parts'], settings: BookOptions['settings'] = {}): Handbook {
  return bookOf(files, { unit: 'shore', settings: { ...settings, parts } })
}

const titles = ({ chapters }: Handbook): string[] => chapters.map(({ number, title }) => `${number} ${title}`)

test('a book whose settings name no parts has the usual ones', () => {
  const named: HandbookSettings['parts'] = [
    ...([
      'cover',
      'approval',
      'contents',
      'how-to',
      'plans',
      'cards',
      'contacts',
      'effective-pages',
      'changes',
    ] as const),
  ]
  expect(JSON.stringify(book(named))).toBe(JSON.stringify(book()))
  const field: HandbookSettings['parts'] = [
    ...([
      'sheet',
      'plans',
      'contacts',
      'maps',
      'reference',
      'approval',
      'effective-pages',
      'changes',
      'cover',
    ] as const),
  ]
  expect(JSON.stringify(book(field, { edition: 'field' }))).toBe(JSON.stringify(book(undefined, { edition: 'field' })))
})

test('parts stand in the order in which they are named, and their numbers follow', () => {
  const chosen = book(['cover', 'contents', 'contacts', 'plans', 'resources', 'maps'])
  expect(titles(chosen)).toEqual(['1 通讯录', '2 火灾预案', '3 集中取款预案', '4 应急资源', '5 图件'])
  expect(chosen.chapters.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3', 'c4', 'c5'])
  expect(chosen.front).toEqual([])
  const field = book(['contacts', 'plans', 'cover'], { edition: 'field' })
  expect(titles(field).map((title) => title.slice(0, 4))).toEqual(['1 联络', '2 火灾', '3 集中'])
  expect(field.sheet).toBeUndefined()
})

test('what is left out is gone, and nothing leads to it', () => {
  const chosen = book(['contents', 'how-to', 'cards', 'contacts', 'effective-pages'])
  expect(chosen.covered).toBe(false)
  expect(titles(chosen)).toEqual(
    ['1 怎样使用本手册', '2 岗位卡', '3 通讯录', '4 有效页与换页记录'].map((title) =>
      expect.stringContaining(title.slice(0, 3)),
    ),
  )
  const ids = new Set(JSON.stringify(chosen.chapters).match(/(?<="id":")[^"]+/g))
  const targets = JSON.stringify(chosen.chapters).match(/(?<="kind":"link"[^}]*"to":")[^"]+/g) ?? []
  expect(targets.filter((to) => !ids.has(to))).toEqual([])
})

test('forms and annexes that have a chapter of their own are not in the plans', () => {
  const own = book(['contents', 'plans', 'annexes', 'forms'])
  const [fire, run, annexes, forms] = own.chapters
  for (const chapter of [fire, run]) {
    expect(chapter?.sections.map(({ title }) => title).join()).not.toMatch(/表单|附件/)
  }
  expect(annexes?.title).toBe('附件')
  expect(forms?.sections.map(({ title }) => title)).toEqual(['火灾预案', '集中取款预案'])
  expect(words(forms?.sections)).toContain('事件登记')
  const usual = book()
  expect(usual.chapters.find(({ title }) => title === '集中取款预案')?.sections.map(({ title }) => title)).toContain(
    '表单',
  )
})

test('a form that the text of a plan places stands there alone', () => {
  const placed = { ...files, 'plans/run.md': files['plans/run.md'].replace(/---\n$/, '---\n# 用表\n\n::forms\n') }
  const chosen = bookOf(placed, { unit: 'shore', settings: { parts: ['plans', 'forms'] } })
  expect(words(chosen.chapters.find(({ title }) => title === '集中取款预案')?.sections)).toContain('事件登记')
  const [fire, run] = chosen.chapters.at(-1)?.sections ?? []
  expect(words(fire)).toContain('事件登记')
  expect(words(run)).not.toContain('事件登记')
})

test('the distribution list names each holder once, with the number that each plan gives', () => {
  const [, , papers] = book(['plans', 'distribution']).chapters
  const [table] = papers ? blocksOf(papers) : []
  if (table?.kind !== 'table') throw new Error('no list')
  const rows = table.groups.flatMap(({ rows }) => rows).map(({ cells }) => cells.map(({ content }) => words(content)))
  expect(rows.map(([copy, holder, unit]) => [copy?.replaceAll(/\s+/g, ' '), holder, unit])).toEqual([
    ['03 第 1 部分 04 第 2 部分', '支行行长', '海岸路支行'],
    ['07 第 2 部分', '档案室', '—'],
  ])
})

test('where no plan says who holds a copy, the list is to be filled in', () => {
  const bare = bookOf({ 'plans/run.md': plan() }, { settings: { parts: ['plans', 'distribution'] } })
  const [table] = blocksOf(bare.chapters[1] as Handbook['chapters'][number])
  expect(table?.kind === 'table' && table.roomy && table.groups[0]?.rows.length).toBe(8)
})

test('everybody who has a post in the unit signs that the book was read', () => {
  const [, , papers] = book(['plans', 'receipt']).chapters
  const said = words(papers?.sections)
  expect(said).toMatch(/分发编号.*支行行长.*甲示例/s)
  expect(said).not.toContain('派出所')
})

test('the signature page names each signer once', () => {
  const [page] = book(['signatures', 'contents', 'plans']).front
  const said = words(page?.blocks)
  expect(said.match(/办公室主任/g)).toHaveLength(1)
  expect(said).toMatch(/编制.*办公室主任\s+第 1、2 部分.*批准.*行长\s+第 1、2 部分/s)
})

test('what several plans count on stands once', () => {
  const chapter = book(['plans', 'resources']).chapters.at(-1)
  expect(chapter?.sections.map(({ title }) => title)).toEqual(['通信'])
  expect(words(chapter?.sections).match(/对讲机/g)).toHaveLength(1)
  expect(words(chapter?.sections)).toContain('1、2')
})

test('a book of parts of a draft is a draft', () => {
  const draft = { 'plans/run.md': plan('', more).replace('approved', 'draft') }
  expect(bookOf(draft, { settings: { parts: ['contents', 'contacts', 'maps'] } }).draft).toBe(true)
})

test('a book for the public has no parts that the public may not have', () => {
  const open = book(['cover', 'contents', 'plans', 'contacts', 'distribution'], { audience: 'public' })
  expect(titles(open)).toEqual(['1 火灾预案', '2 集中取款预案'])
})
