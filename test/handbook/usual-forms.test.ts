import { expect, test } from 'vitest'
import type { FieldForm } from '../../src/handbook/field-blocks.ts'
import { blocksOf, bookOf, plan, unitFile } from './kit.ts'

function formsOf(hazard: string, more = '', settings = {}): FieldForm[] {
  const files = {
    'plans/a.md': plan('', more).replace('hazard: bank-run', `hazard: ${hazard}`),
    'plans/units/shore.yaml': unitFile,
  }
  const book = bookOf(files, { unit: 'shore', settings: { edition: 'field', ...settings } })
  return book.chapters
    .flatMap(blocksOf)
    .filter((block): block is FieldForm => block.kind === 'log' || block.kind === 'lines')
}

const titles = (forms: readonly FieldForm[]): string[] => forms.map(({ title }) => title)

test.each([
  ['fire', ['分区清查单', '人员清点表']],
  ['robbery', ['目击记录']],
  ['bank-run', ['现金登记', '事件登记']],
  ['complaint', []],
])('a tab for %s has the sheets that it needs', (hazard, names) => {
  expect(titles(formsOf(hazard))).toEqual(names)
})

test.each([
  ['fire', '各层清查表', '在岗人员清点单'],
  ['fire', 'Sweep list', 'Roll call'],
  ['bank-run', '现金盘点与调拨登记表', '大事记'],
  ['robbery', '嫌疑人特征表', '证人名单'],
])('a plan for %s that has its own keeps them: %s, %s', (hazard, one, other) => {
  const more = `forms: [{ id: one, title: ${one}, fields: [甲, 乙] }, { id: other, title: ${other}, fields: [甲, 乙] }]\n`
  expect(titles(formsOf(hazard, more))).toEqual([one, other])
})

test('a head count names the posts of the unit, and nobody from outside', () => {
  const sheet = formsOf('fire').find(({ title }) => title === '人员清点表')
  expect(sheet?.entries).toEqual(['支行行长', '副行长'])
  expect(sheet?.rows).toBeGreaterThan(5)
  const own = formsOf('fire', 'forms: [{ id: roll, title: 人员清点表, fields: [岗位, 应到, 实到] }]\n')
  expect(own.find(({ title }) => title === '人员清点表')?.entries).toEqual(['支行行长', '副行长'])
  const others = formsOf('fire', 'forms: [{ id: roll, title: 人员清点表, fields: [楼层, 应到, 实到] }]\n')
  expect(others.find(({ title }) => title === '人员清点表')?.entries).toBeUndefined()
})

test('a witness has a sheet alone, to be filled in without the others', () => {
  const [sheet] = formsOf('robbery')
  expect(sheet?.kind).toBe('lines')
  expect(sheet?.note).toContain('一人一张')
})

test('the forms of the office edition have them too, where they are a part', () => {
  const files = { 'plans/a.md': plan().replace('hazard: bank-run', 'hazard: fire') }
  const own = bookOf(files, { settings: { parts: ['plans', 'forms'] } }).chapters.at(-1)
  expect(own && blocksOf(own).map((block) => block.kind === 'form' && block.title)).toEqual([
    '分区清查单',
    '人员清点表',
  ])
  const usual = bookOf(files).chapters.flatMap(blocksOf)
  expect(usual.some((block) => block.kind === 'form')).toBe(false)
})

test('a post on a head count is never cut off', () => {
  const name = '支行副行长兼安全保卫部副经理'
  const files = {
    'plans/a.md': plan(
      '',
      'forms: [{ id: roll, title: 人员清点表, fields: [岗位, 应到, 实到, 缺人姓氏, 最后所见位置, 清点时间] }]\n',
    )
      .replace('hazard: bank-run', 'hazard: fire')
      .replace('deputies: [副行长]', `deputies: [${name}]`),
    'plans/units/shore.yaml': unitFile.replace('副行长:', `${name}:`),
  }
  const book = bookOf(files, { unit: 'shore', settings: { edition: 'field' } })
  const sheet = book.chapters.flatMap(blocksOf).find((block) => block.kind === 'log' && block.title === '人员清点表')
  if (sheet?.kind !== 'log') throw new Error('no head count')
  expect(sheet.entries).toEqual(['支行行长', name])
  expect(sheet.fields.reduce((sum, { width }) => sum + width, 0)).toBe(164)
})

test('a book of forms alone has all of every plan', () => {
  const forms = 'forms: [{ id: one, title: 甲表, fields: [甲] }, { id: two, title: 乙表, fields: [乙] }]\n'
  const text = plan('', forms).replace('hazard: bank-run', 'hazard: complaint')
  const files = { 'plans/a.md': text, 'plans/b.md': text.replaceAll('表,', '表单,') }
  const [chapter] = bookOf(files, { settings: { parts: ['forms'] } }).chapters
  expect(chapter && blocksOf(chapter).map((block) => block.kind === 'form' && block.title)).toEqual([
    ...['甲表', '乙表', '甲表单', '乙表单'],
  ])
})

test('the first form has room for the heading of all of them: no line of it stands alone on the next page', () => {
  const fields = Array.from({ length: 12 }, (_, index) => `第${index + 1}项`)
  const form = (id: string): string => `{ id: ${id}, title: 伤情报告表, fields: [${fields.join(', ')}] }`
  const [first, second] = formsOf('complaint', `forms: [${form('one')}, ${form('two')}]\n`)
  const heightOf = (one: FieldForm | undefined): number => 14 + (one?.rows ?? 0) * (one?.pitch ?? 0)
  expect(heightOf(first)).toBeLessThanOrEqual(250 - 22)
  expect(heightOf(second)).toBeGreaterThan(heightOf(first))
  expect(heightOf(second)).toBeLessThanOrEqual(250)
})
