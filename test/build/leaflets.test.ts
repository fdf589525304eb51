import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { build, filesIn, makePlace, put } from './kit.ts'
import { mm, type Page, sheetsOf } from './sheets-kit.ts'

const place = makePlace()
afterAll(place.remove)

describe('what is no book', () => {
  const fire = `---
title: 营业场所火灾现场处置方案
kind: onsite
hazard: fire
document: { version: "1.8", status: draft }
never: [返回取现金, 乘电梯]
roles:
  - { id: lead, name: 现场指挥, holder: branch-manager, deputies: [deputy-manager], function: command }
  - { id: guard, name: 疏散组, holder: guard, reports-to: lead }
contacts: [{ id: fire, name: 火警电话, phone: 119 }]
steps:
  - { id: shout, title: 大声呼喊并按警铃, owner: guard, within: 立即, life-safety: true }
  - { id: call, title: 拨打 119, owner: lead, within: 1 分钟内, after: [shout] }
  - { id: out, title: 带客户到集合点, owner: guard, within: 5 分钟内, after: [shout] }
---
`
  const shapes = [
    { id: 'poster', edition: 'field', paper: 'A3' },
    { id: 'cards', edition: 'file', paper: 'A6' },
    { id: 'pockets', edition: 'field', paper: 'A6' },
  ]
  let home: string
  let sheets: Map<string, Page[]>
  let rows: string

  beforeAll(async () => {
    home = place.fixture('two-branches', { 'plans/fire.md': fire })
    const handbooks = shapes.map(
      ({ id, edition, paper }) =>
        `  - { id: ${id}, for: unit, edition: ${edition}, paper: ${paper}, theme: official, formats: [html, pdf] }\n`,
    )
    put(home, 'musterbook.yaml', `locale: zh-Hans\nprofiles: []\nhandbooks:\n${handbooks.join('')}`)
    const ran = await build(home, ['--unit', 'hill'])
    expect(ran.status, ran.stderr).toBeLessThan(2)
    const files = filesIn(join(home, 'dist/handbooks'))
    rows = files.get('print-list.csv')?.toString() ?? ''
    sheets = new Map()
    for (const { id } of shapes) sheets.set(id, await sheetsOf(files.get(`${id}/hill.pdf`) ?? Buffer.of()))
  }, 600_000)

  function textOf(id: string): string[] {
    return (sheets.get(id) ?? []).map(({ words }) =>
      words
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ''),
    )
  }

  test('a poster of A3 lies on its side, with a frame for the plan of the building and what to do around it', () => {
    const pages = sheets.get('poster') ?? []
    expect(pages.map(({ width, height }) => [Math.round(width / mm), Math.round(height / mm)])).toEqual([[420, 297]])
    const [text = ''] = textOf('poster')
    for (const words of ['平面图贴在框内', '您在这里', '大声呼喊', '119', '禁止', '乘电梯', '草稿·未批准', '1.8'])
      expect(text).toContain(words)
    // It hangs where customers stand: no robbery, no name, no number of the house.
    for (const words of ['抢劫', '盗窃', '000-', '示例一']) expect(text).not.toContain(words)
    for (const { size, text: word } of pages.flatMap(({ words }) => words)) expect.soft(size, word).toBeGreaterThan(10)
  })

  test('cards of A6 stand one to a sheet, each whole', () => {
    const pages = sheets.get('cards') ?? []
    expect(pages.length).toBeGreaterThan(3)
    for (const [index, { width, height, words }] of pages.entries()) {
      expect([Math.round(width / mm), Math.round(height / mm)]).toEqual([105, 148])
      for (const { x, width: wide, text, size } of words) {
        expect.soft(x >= 8.5 * mm && x + wide <= 96.5 * mm, `${index + 1}: ${text}`).toBe(true)
        expect.soft(size, text).toBeGreaterThan(7.9)
      }
    }
    expect(textOf('cards').every((text) => text.includes('册号'))).toBe(true)
  })

  test('cards for the pocket stand two to a sheet of A6, 54 mm from one to the next', () => {
    const pages = sheets.get('pockets') ?? []
    expect(pages.length).toBeGreaterThan(2)
    const posts = pages.map(({ words }) => words.filter(({ size }) => Math.abs(size - 14) < 0.2).map(({ y }) => y))
    const [upper = 0, lower = 0] = posts.find((found) => found.length === 2) ?? []
    expect((upper - lower) / mm).toBeCloseTo(54, 1)
    for (const { width } of pages) expect(Math.round(width / mm)).toBe(105)
  })

  test('the print list has them as what they are', () => {
    const of = (id: string): string => rows.split('\r\n').find((row) => row.startsWith(`${id}/`)) ?? ''
    expect(of('poster')).toContain(',A3,')
    expect(of('poster')).toContain('上墙')
    for (const id of ['cards', 'pockets']) {
      expect(of(id)).toContain(',A6,')
      expect(of(id)).toContain('卡纸')
    }
  })

  test('paper and theme that there are not are findings', async () => {
    const other = place.workspace({
      'musterbook.yaml': 'locale: en\nprofiles: []\ntheme: offical\nhandbooks:\n  - { id: file, paper: B5 }\n',
      'plans/fire.md': fire,
    })
    const ran = await build(other)
    expect(ran.status).toBeGreaterThan(0)
    expect(ran.stdout).toMatch(/offical/)
    expect(ran.stdout).toMatch(/B5/)
  })
})
