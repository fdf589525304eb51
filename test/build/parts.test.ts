import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { build, edit, filesIn, makePlace, put, readPdf } from './kit.ts'

const place = makePlace()
afterAll(place.remove)

const settings = `locale: zh-Hans
organisation: { name: 示例银行 }
profiles: [minimal]
posts:
  branch-manager: { zh-Hans: 支行行长 }
  deputy-manager: { zh-Hans: 支行副行长 }
  guard: { zh-Hans: 安保员 }
`

async function read(home: string, path: string): Promise<ReturnType<typeof readPdf>> {
  return await readPdf(filesIn(join(home, 'dist/handbooks')).get(path) ?? Buffer.of())
}

test('the PDF holds the chosen parts in their order, and its contents lead to each of them', async () => {
  const home = place.fixture('two-branches')
  const parts = 'cover, signatures, contents, contacts, plans, forms, maps, receipt, distribution, changes'
  put(home, 'musterbook.yaml', `${settings}handbooks: [{ id: own, for: unit, parts: [${parts}] }]\n`)
  edit(
    home,
    'plans/robbery.md',
    'title: 抢劫应急预案\n',
    'title: 抢劫应急预案\nforms: [{ id: log, title: 大事记, fields: [时间, 情况] }]\n',
  )
  expect(await build(home, ['--unit', 'hill', '--format', 'pdf,html'])).toMatchObject({ status: 0 })
  const { contents, pages } = await read(home, 'own/hill.pdf')
  const chapters = contents.filter(({ folio, text }) => folio.endsWith('-1') && /^\d[^.\d]/.test(text))
  expect(chapters.map(({ text }) => text.replace(/[\d-]+$/, ''))).toEqual([
    ...['1通讯录', '2抢劫应急预案', '3盗窃应急预案', '4表单', '5图件', '6手册管理'],
  ])
  for (const row of contents) expect.soft(pages[row.page - 1], row.text).toContain(row.folio)
  const text = pages.join('')
  // What was left out is neither there nor promised.
  expect(text).not.toMatch(/怎样使用本手册|裁开|批准页/)
  const page = (words: string) => pages.findIndex((one, index) => index > 2 && one.includes(words))
  expect(page('平面图贴在框内')).toBeLessThan(page('领取本册的人'))
  expect(page('领取本册的人')).toBeLessThan(page('换页登记'))
  const html = filesIn(join(home, 'dist/handbooks')).get('own/hill.html')?.toString() ?? ''
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const leads = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
  expect(leads.filter((id) => !ids.has(id))).toEqual([])
})

test('books without a cover, contents or action sheet are printed, and their cards are still known', async () => {
  const home = place.fixture('two-branches')
  const books = [
    '{ id: bare, for: unit, parts: [plans, cards] }',
    '{ id: field, for: unit, edition: field, parts: [contacts, plans, receipt] }',
  ]
  put(home, 'musterbook.yaml', `${settings}handbooks: [${books.join(', ')}]\n`)
  expect(await build(home, ['--unit', 'hill', '--format', 'pdf'])).toMatchObject({ status: 0 })
  const bare = await read(home, 'bare/hill.pdf')
  expect(bare.pages[0]).toContain('抢劫应急预案')
  expect(bare.pages.join('')).not.toContain('目录')
  const field = await read(home, 'field/hill.pdf')
  expect(field.pages[0]).toContain('联络')
  expect(field.pages.at(-1)).toContain('领取本册的人')
  const list = filesIn(join(home, 'dist/handbooks')).get('print-list.csv')?.toString() ?? ''
  expect(list.match(/^(bare|field)\/hill\.pdf,.*卡纸/gm)).toHaveLength(2)
})

test('a part that the edition does not have keeps the handbook from being written', async () => {
  const home = place.fixture('two-branches')
  put(home, 'musterbook.yaml', `${settings}handbooks: [{ id: f, for: unit, edition: field, parts: [plans, cards] }]\n`)
  const { status, stdout, stderr } = await build(home, ['--format', 'html'])
  expect(status).toBe(1)
  expect(stdout + stderr).toMatch(/Field edition.*“cards”/)
})
