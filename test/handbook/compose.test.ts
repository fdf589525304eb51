import { describe, expect, test } from 'vitest'
import { printOrder } from '../../src/handbook/order.ts'
import { workspaceOf } from '../model/workspace-of.ts'
import { blocksOf, bookOf, plan, planChapterOf, unitFile, words } from './kit.ts'

const shore = { 'plans/units/shore.yaml': unitFile }

function chapter(body: string, more = '', unit?: string) {
  return planChapterOf(bookOf({ 'plans/run.md': plan(body, more), ...shore }, { unit }))
}

const titles = (body: string, more = '') => chapter(body, more).sections.map((section) => section.title)

describe('what stands in a plan’s chapter', () => {
  test('an empty body prints every part, in the usual order, and nothing that is absent', () => {
    expect(titles('')).toEqual([
      ...['适用范围', '分级', '组织与职责', '监测与阈值', '处置步骤', '信息报告', '联系方式', '文件控制'],
    ])
  })

  test('a directive places its part; the others keep their usual order around it', () => {
    const body = '## 一、谁来做\n\n::roles\n\n## （二）怎么做\n\n::steps{phase=response}\n'
    expect(titles(body)).toEqual([
      ...['适用范围', '分级', '谁来做', '监测与阈值', '怎么做', '监测、恢复步骤', '信息报告', '联系方式', '文件控制'],
    ])
  })

  test('steps that no directive lets through are printed all the same', () => {
    const all = words(chapter('# 步骤\n\n::steps{phase=response level=II}\n').sections)
    for (const title of ['巡看排队', '清点人数', '报告行长', '启动响应', '复盘整改']) {
      expect(all.split(title).length - 1, title).toBeGreaterThanOrEqual(1)
    }
  })

  test('directives of steps side by side make one table with a band for each phase', () => {
    const tables = blocksOf(
      chapter('::steps{phase=monitoring}\n\n::steps{phase=response}\n\n::steps{phase=recovery}\n'),
    )
      .filter((block) => block.kind === 'table')
      .filter((table) => table.name === 'steps')
    expect(tables.map((table) => table.groups.map((group) => group.title))).toEqual([['监测', '响应', '恢复']])
  })

  test('a lone upper heading does not swallow the sections after it', () => {
    expect(titles('# 说明\n\n先看这里。\n\n## 组织\n\n::roles\n').slice(0, 2)).toEqual(['说明', '适用范围'])
    expect(titles('# 说明\n\n先看这里。\n\n## 组织\n\n::roles\n')).toContain('组织')
  })

  test('a column in which no row says anything is left out', () => {
    const table = blocksOf(chapter('')).find((block) => block.kind === 'table' && block.name === 'steps')
    expect(table?.kind === 'table' && table.columns.map((column) => column.key)).toEqual([
      ...['number', 'what', 'owner', 'within', 'after'],
    ])
  })

  test('no id occurs twice, however often a part is placed', () => {
    const book = bookOf({ 'plans/run.md': plan('::roles\n\n::roles\n\n::steps\n\n::steps\n') })
    const ids = [...JSON.stringify(book.chapters).matchAll(/"id":"([^"]+)"/g)].map((match) => match[1])
    const own = ids.filter((id) => /^c\d/.test(id ?? ''))
    expect(new Set(own).size).toBe(own.length)
  })
})

describe('what a book prints for whom', () => {
  const body =
    ':::only{tags=rural}\n乡镇专用。\n:::\n\n:::only{tags=city}\n城区专用。\n:::\n\n:::only{audience=public}\n对外。\n:::\n'

  test('`only` prints what holds for the unit, and for a book without a unit what holds anywhere', () => {
    expect(words(chapter(body, '', 'shore').sections)).toMatch(/乡镇专用/)
    expect(words(chapter(body, '', 'shore').sections)).not.toMatch(/城区专用|对外。/)
    expect(words(chapter(body).sections)).toMatch(/乡镇专用[\s\S]*城区专用/)
  })

  test('unit values are the unit’s, and a line to write on where there is none', () => {
    const links =
      '<unit:name>；<unit:address>；<unit:places.square>；<unit:people.支行行长.phone>；<unit:contacts.police.phone>；<unit:values.none>'
    expect(words(chapter(links, '', 'shore').sections)).toContain(
      '海岸路支行；海岸路 18 号；街心花园；000-1；000-9；＿＿＿＿＿＿',
    )
    expect(words(chapter(links).sections)).toContain('＿＿＿＿＿＿；＿＿＿＿＿＿；＿＿＿＿＿＿')
  })

  test('persons stand in a unit’s book alone', () => {
    const files = { 'plans/run.md': plan(), ...shore }
    expect(words(bookOf(files, { unit: 'shore' }).chapters)).toMatch(/甲示例 000-1/)
    expect(words(bookOf(files).chapters)).not.toMatch(/示例|000-/)
  })

  test('a public book holds what is on its list and nothing else', () => {
    const secret = plan('内部正文。\n\n:::only{audience=public}\n可以公开。\n:::\n', 'resources: [{ name: 备付金 }]\n')
    const book = bookOf({ 'plans/run.md': secret, ...shore }, { unit: 'shore', settings: { audience: 'public' } })
    const text = JSON.stringify(book)
    expect(text).toMatch(/适用于本支行/)
    expect(text).toMatch(/可以公开/)
    expect(text).not.toMatch(/示例|000-|110-1|内部正文|备付金|清点人数|支行行长/)
  })

  test('a restricted plan is not in a public book', () => {
    const book = bookOf({ 'plans/rob.md': plan().replace('bank-run', 'robbery') }, { settings: { audience: 'public' } })
    expect(book.chapters.filter((one) => one.plan)).toEqual([])
  })
})

describe('links to the model', () => {
  test('print the name, and lead to where it is printed', () => {
    const { sections } = chapter('由<role:lead>指挥，[大堂](role:lobby)协助；先做<step:count>。')
    const text = JSON.stringify(sections)
    expect(words(sections)).toContain('由总指挥指挥，大堂协助；先做清点人数。')
    for (const [, id] of text.matchAll(/"href":"#([^"]+)"/g)) expect(text).toContain(`"id":"${id}"`)
  })

  test('to a plan that the book does not hold are text', () => {
    const other = plan().replace('集中取款预案', '另一预案')
    const one = bookOf({ 'plans/run.md': plan('见<plan:other>。'), 'plans/other.md': other })
    expect(JSON.stringify(one.chapters)).toMatch(/"href":"#c\d"/)
  })

  test('outside the book are text with their address', () => {
    const { sections } = chapter('[规定](https://example.com/a)；<mailto:a@example.com>；[本地](file:///etc/passwd)')
    expect(words(sections)).toContain('规定（https://example.com/a）；a@example.com；本地')
    expect(JSON.stringify(sections)).not.toContain('href')
  })
})

describe('the order of plans', () => {
  const titled = (title: string, head: string) =>
    `---\ntitle: ${title}\nhazard: x\nroles: []\nsteps: []\n${head}\n---\n`

  test('comprehensive first, then parents before children', () => {
    const { plans } = workspaceOf({
      'plans/a.md': titled('子', 'kind: onsite\nparent: b'),
      'plans/b.md': titled('父', 'kind: special\nparent: c'),
      'plans/c.md': titled('总', 'kind: comprehensive'),
      'plans/d.md': titled('环一', 'kind: special\nparent: e'),
      'plans/e.md': titled('环二', 'kind: special\nparent: d'),
    })
    const order = printOrder(plans).map((plan) => plan.data.title)
    expect(order.slice(0, 3)).toEqual(['总', '父', '子'])
    expect(order).toHaveLength(5)
  })

  test('a book keeps the order that it is given', () => {
    const book = bookOf({
      'plans/a.md': titled('子', 'kind: onsite'),
      'plans/c.md': titled('总', 'kind: comprehensive'),
    })
    expect(book.chapters.filter((one) => one.plan).map((one) => one.title)).toEqual(['子', '总'])
  })
})

describe('approval', () => {
  test('a plan that is not approved, or no longer as it was approved, makes a draft', () => {
    const draftOf = (text: string) => bookOf({ 'plans/run.md': text }).draft
    expect(draftOf(plan())).toBe(false)
    expect(draftOf(plan().replace('status: approved', 'status: review'))).toBe(true)
    expect(draftOf(plan().replace('status: approved', 'status: approved, approval: { digest: abcd }'))).toBe(true)
  })
})
