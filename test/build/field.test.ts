import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build, filesIn, makePlace, type Ran } from './kit.ts'

const place = makePlace()
afterAll(place.remove)

const settings = `locale: zh-Hans
profiles: []
handbooks:
  - { id: field, title: 现场手册, for: unit, edition: field, formats: [html, pdf] }
`

const unit = `id: shore
name: 海岸路支行
address: 示例市海岸路 18 号
people:
  支行行长: { name: 甲示例, phone: 000-0000-0001 }
  副行长: { name: 乙示例, phone: 000-0000-0002 }
  营业室主任: { name: 丙示例, phone: 000-0000-0003 }
  大堂经理: { name: 丁示例, phone: 000-0000-0004 }
places: { assembly-point: 街心花园石碑前 }
`

const roles = `roles:
  - { id: lead, name: 总指挥, holder: 支行行长, deputies: [副行长, 营业室主任], function: command, never: [擅离现场] }
  - { id: lobby, name: 大堂组, holder: 大堂经理, reports-to: lead, never: [与客户争辩] }
contacts:
  - { id: police, name: 报警电话, phone: 110 }
  - { id: duty, name: 总行值班室, phone: 000-0000-0099, duty: true }
`

/** A plan whose own title would start a rumour; nothing else in it says the word. */
const run = `---
title: 挤兑事件专项应急预案
kind: special
hazard: bank-run
document: { version: "2.3", status: approved, effective-on: 2026-03-01 }
field:
  title: 客流高峰服务
  use-when: 排队满 30 人，就用本页。
  first: 先让出通道，再办业务。
  actions:
    - { text: 加开窗口，排成一队。, owner: lobby, within: 5 分钟 }
    - { text: 请行长到场，报总行。, owner: lead, within: 15 分钟 }
    - { text: 照口径答复，不争不猜。, owner: lobby, within: 10 分钟 }
  call: lead
  never: [关门拒客, 议论传言, 自行答复记者]
${roles}levels: [{ id: I, name: 一级, criteria: 排队百人, authority: lead }]
steps:
${Array.from({ length: 8 }, (_, index) => `  - { id: s${index}, title: 办理第${index + 1}件事情, owner: lobby, within: ${index + 1} 分钟内${index > 0 ? `, after: [s${index - 1}]` : ''}, action: 照口径办理。, done-when: 已经登记 }`).join('\n')}
  - { id: cash, title: 现金限额 20000 元, owner: lobby, within: 5 分钟内 }
  - { id: bell, title: 按钮在柜台左侧, owner: lobby, within: 5 分钟内 }
reports:
  - { id: up, type: first, from: lead, to: [duty], within: 30 分钟内, content: [时间, 地址, 人数] }
communications:
  - { id: notice, audience: 网点客户, channel: 正门张贴, owner: lead, approver: lead, text: 今天照常营业，排到号的都能办理。 }
  - { id: script, audience: 网点客户, owner: lobby, stages: [{ title: 问能不能取, say: 照常办理。, avoid: 不猜测 }] }
forms:
  - { id: log, title: 现金登记, fields: [时间, 事由, 金额, 经办, 复核] }
  - { id: events, title: 大事记, fields: [时间, 情况, 决定, 记录人岗位] }
---
`

const robbery = `---
title: 持械抢劫现场处置方案
kind: onsite
hazard: robbery
document: { version: "1.4", status: draft }
field:
  title: 营业安全处置
  actions: [{ text: 能安全做到，就报警。, owner: lobby, within: 立即 }]
  call: police
  never: [追赶]
${roles}levels: [{ id: I, name: 一级响应, criteria: 有人受伤, authority: lead }]
steps:
  - { id: obey, title: 照对方说的做, owner: lobby, within: 立即, life-safety: true }
  - { id: call, title: 报警, owner: lead, within: 1 分钟内, after: [obey] }
forms:
  - { id: witness, title: 目击者特征表, fields: [填写时间, 身高和体型, 口音和原话, 去向和车辆] }
---
`

const general = `---
title: 综合应急预案
kind: comprehensive
hazard: general
document: { version: "1.0", status: approved }
summary: 没有对应预案的事件。
never: [迟报]
${roles}steps:
  - { id: save, title: 救人并报警, owner: lead, within: 立即, life-safety: true }
  - { id: count, title: 清点人员, owner: lobby, within: 20 分钟内, after: [save] }
---
`

interface Word {
  readonly text: string
  readonly size: number
}

interface Page {
  readonly words: readonly Word[]
  /** All of them, without white space. */
  readonly text: string
  /** Where the rows of a tab's first page lead: what they print, and the page, from 1. */
  readonly links: readonly { readonly folio: string; readonly page: number }[]
}

let ran: Ran
let pages: readonly Page[]
let whole: string
let html: string

beforeAll(async () => {
  const home = place.workspace({
    'musterbook.yaml': settings,
    'plans/units/shore.yaml': unit,
    'plans/a-general.md': general,
    'plans/b-run.md': run,
    'plans/c-robbery.md': robbery,
  })
  ran = await build(home)
  const files = filesIn(join(home, 'dist/handbooks'))
  html = files.get('field/shore.html')?.toString() ?? ''
  const pdf = files.get('field/shore.pdf') ?? Buffer.of()
  pages = await readPages(pdf)
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const [outline, data] = [await document.getOutline(), await document.getMetadata()]
  whole = JSON.stringify([outline, data.info, pages.map((page) => page.text)])
}, 600_000)

async function readPages(pdf: Uint8Array): Promise<Page[]> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const read: Page[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, size: item.height, x: item.transform[4] as number, y: item.transform[5] as number }]
        : [],
    )
    const links: Page['links'][number][] = []
    for (const { subtype, dest, rect } of await page.getAnnotations()) {
      if (subtype !== 'Link' || !dest) continue
      const [left, bottom, right, top] = rect as [number, number, number, number]
      const inside = pieces.filter(({ x, y }) => y >= bottom - 2 && y <= top + 2 && x >= left - 2 && x <= right + 2)
      const target = typeof dest === 'string' ? await document.getDestination(dest) : dest
      const folio = inside.map(({ text }) => text).join('')
      if (target && /^\d+-\d+$/.test(folio)) links.push({ folio, page: (await document.getPageIndex(target[0])) + 1 })
    }
    read.push({
      words: pieces,
      text: pieces
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, ''),
      links,
    })
  }
  return read
}

/** The pages of a chapter by their folios: a tab's first page lists others too, and its own comes last. */
function chapter(number: number): Page[] {
  return pages.filter((page) => {
    const folios = page.words.filter(({ text, size }) => /^\d+-\d+$/.test(text) && size > 13 && size < 15)
    return folios.at(-1)?.text.startsWith(`${number}-`)
  })
}

function sizeOf(page: Page | undefined, text: string): number {
  return page?.words.find((word) => word.text.includes(text))?.size ?? 0
}

test('a book for the field is written for a unit', () => {
  expect(ran.status).toBeLessThan(2)
  expect(pages.length).toBeGreaterThan(15)
  expect(html).toContain('客流高峰服务')
})

test('the action sheet comes first, the general tab after those of a hazard, the cover last', () => {
  const [first] = pages
  expect(first?.text).toContain('人先于钱')
  const rows = ['客流高峰服务', '营业安全处置', '综合'].map((name) => first?.text.indexOf(name) ?? -1)
  expect(rows.every((at) => at > 0)).toBe(true)
  expect(rows).toEqual([...rows].sort((a, b) => a - b))
  expect(first?.text).toContain('示例市海岸路18号')
  expect(pages.at(-1)?.text).toContain('现场手册现场版')
})

test('every folio that a tab lists is on the page to which it leads', () => {
  const links = pages.flatMap((page) => page.links)
  expect(links.length).toBeGreaterThan(9)
  for (const { folio, page } of links) expect.soft(pages[page - 1]?.text, folio).toContain(folio)
  expect(new Set(links.map(({ folio }) => folio)).size).toBe(links.length)
})

test('the ten-second page has the sizes that are read in bad light, and no page was shrunk', () => {
  const ten = pages.find((page) => page.text.includes('排队满30人') && page.text.includes('打一个电话'))
  const name = ten?.words.find((word) => word.text.includes('客流高峰服务') && word.size > 20)
  expect(name?.size).toBeCloseTo(62, 0)
  for (const action of ['加开窗口', '请行长到场', '照口径答复']) expect(sizeOf(ten, action)).toBeGreaterThanOrEqual(18)
  const number = ten?.words.find((word) => word.text.includes('000-0000-0001'))
  expect(number?.size).toBeGreaterThanOrEqual(24)
  for (const words of ['禁止', '关门拒客', '000-0000-0002', '000-0000-0003', '000-0000-0099'])
    expect(ten?.text).toContain(words)
})

test('nothing is set smaller than 9 points', () => {
  const small = pages.slice(0, -1).flatMap((page) => page.words.filter((word) => word.size < 8.9))
  expect(small.map((word) => word.text)).toEqual([])
})

test('a card for the pocket has five actions at most, and nothing that must not be lost', () => {
  const cards = pages.filter((page) => page.text.includes('85×54'))
  expect(cards.length).toBeGreaterThan(1)
  const lobby = cards.find((page) => page.text.includes('办理第1件事情'))?.text ?? ''
  expect(lobby).toContain('大堂组1/2')
  expect(lobby).toContain('办理第8件事情')
  const all = cards.map((page) => page.text).join()
  expect(all).not.toContain('20000')
  expect(all).not.toContain('按钮在')
})

test('cards of two hazards never share a sheet', () => {
  for (const page of pages.filter((one) => one.text.includes('85×54'))) {
    expect(
      [
        page.text.includes('客流高峰服务'),
        page.text.includes('营业安全处置'),
        page.text.includes('综合应急预案'),
      ].filter(Boolean),
    ).toHaveLength(1)
  }
})

test('the word that would start a rumour is nowhere, in no format', () => {
  expect(whole).not.toContain('挤兑')
  expect(html).not.toContain('挤兑')
})

test('what few may see says so on every page, and is looked up behind its own tab', () => {
  const own = chapter(2)
  expect(own.length).toBeGreaterThan(4)
  for (const page of own) expect.soft(page.text).toContain('受控')
  expect(own.some((page) => page.text.includes('一级响应'))).toBe(true)
  const others = pages.filter((page) => !own.includes(page))
  expect(others.some((page) => page.text.includes('一级响应'))).toBe(false)
})

test('a draft says so on every page of its tab and on the action sheet', () => {
  for (const page of [pages[0], ...chapter(2)]) expect.soft(page?.text).toContain('草稿·未批准')
  expect(chapter(1).some((page) => page.text.includes('草稿·未批准'))).toBe(false)
})
