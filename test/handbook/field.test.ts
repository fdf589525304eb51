import { expect, test } from 'vitest'
import type { TenSecond } from '../../src/handbook/field-blocks.ts'
import type { Block, Chapter, Handbook } from '../../src/handbook/handbook.ts'
import { bookOf, plan, unitFile, words } from './kit.ts'

function fieldBook(files: Readonly<Record<string, string>>, unit?: string): Handbook {
  return bookOf(files, { unit, settings: { edition: 'field' } })
}

const one = { 'plans/a.md': plan(), 'plans/units/shore.yaml': unitFile }

function blocksOf(chapter: Chapter | undefined): readonly Block[] {
  return chapter?.sections.flatMap((section) => section.blocks) ?? []
}

function tenOf(book: Handbook): TenSecond {
  const ten = blocksOf(book.chapters[0]).find((block) => block.kind === 'ten')
  if (ten?.kind !== 'ten') throw new Error('no ten-second page')
  return ten
}

test('a plan that says nothing of the field has a page made of its steps', () => {
  const ten = tenOf(fieldBook(one, 'shore'))
  expect(ten.name).toBe('集中取款')
  expect(ten.actions.map((action) => action.text)).toEqual(['清点人数', '报告行长', '启动响应'])
  expect(ten.call).toMatchObject({ name: '总指挥', phone: '000-1' })
  expect(ten.seconds).toEqual([{ name: '副行长', phone: '000-2' }])
  expect(ten.never).toEqual(['关门拒客'])
})

test('what the plan says of the field goes before what is made of its steps', () => {
  const own =
    'field: { title: 客流高峰服务, use-when: 人多就用。, first: 先让路。, actions: [{ text: 让路。, within: 2 分钟 }], call: police, never: [争吵] }\n'
  const book = fieldBook({ ...one, 'plans/a.md': plan('', own) }, 'shore')
  expect(tenOf(book)).toMatchObject({
    name: '客流高峰服务',
    when: '人多就用。',
    actions: [{ text: '让路。', limit: { amount: '2', unit: '分钟' } }],
    call: { phone: '000-9' },
    never: ['争吵'],
  })
  expect(book.sheet?.rows).toMatchObject([{ tab: 1, to: 'c1', name: '客流高峰服务', first: '先让路。' }])
  expect(words(book)).not.toContain('集中取款预案')
})

test('actions made of steps have forty characters in all, however long the titles', () => {
  const long = plan().replaceAll(
    /title: (清点人数|报告行长|启动响应)/g,
    'title: $1并且把看到的听到的全部情况逐一登记在册再行上报',
  )
  const actions = tenOf(fieldBook({ ...one, 'plans/a.md': long }, 'shore')).actions
  expect(actions).toHaveLength(3)
  expect(actions.map((action) => action.text).join('').length).toBeLessThanOrEqual(40)
})

test('a tab for each hazard, the comprehensive plan after them, then numbers, places, reference and records', () => {
  const general = plan().replace('集中取款预案', '综合预案').replace('kind: special', 'kind: comprehensive')
  const book = fieldBook({ 'plans/a.md': general, 'plans/b.md': plan(), 'plans/units/shore.yaml': unitFile }, 'shore')
  expect(book.chapters.map((chapter) => chapter.title)).toEqual([
    '集中取款预案',
    '综合预案',
    '联络',
    '地点与平面图',
    '查阅',
    '有效页与换页记录',
  ])
})

test('a book for all units leaves lines where each writes its own numbers', () => {
  const ten = tenOf(fieldBook(one))
  expect(ten.call).toMatchObject({ name: '总指挥', phone: '' })
})

test('who asks for the field and the public gets what the public may see', () => {
  const book = bookOf(one, { unit: 'shore', settings: { edition: 'field', audience: 'public' } })
  expect(book.edition).toBe('file')
  expect(words(book)).not.toContain('000-')
})

test('the address is read out to those who rescue, and no line asks for what is known', () => {
  const rescue = plan().replace('110-1', '110').replace('to: [police]', 'to: [police], content: [时间, 地址]')
  const book = fieldBook(
    { ...one, 'plans/a.md': rescue, 'plans/units/shore.yaml': unitFile.replace('000-9', '110') },
    'shore',
  )
  const calls = blocksOf(book.chapters[0]).flatMap((block) => (block.kind === 'call' ? [block] : []))
  expect(calls[0]).toMatchObject({
    phone: '110',
    large: true,
    lines: [{ before: '这里是海岸路 18 号，海岸路支行。' }, {}, {}, {}],
  })
  expect(calls[1]?.lines.find((line) => line.before.startsWith('地址'))).toMatchObject({ blank: 'none' })
  expect(calls[1]?.lines.find((line) => line.before.startsWith('时间'))).toMatchObject({ blank: 'long' })
})
