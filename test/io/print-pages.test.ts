import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { finishPdf } from '../../src/io/print/finish.ts'
import type { Press } from '../../src/io/print/press.ts'
import { book, press, sheet } from './print-kit.ts'

let machine: Press
beforeAll(async () => {
  machine = await press()
}, 60_000)
afterAll(() => machine.close())

const details = { date: '2026-11-22', title: '标题 (一)' }

async function read(pdf: Uint8Array): Promise<{ text: string; pages: number; outline: string[]; marked: boolean }> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  const text: string[] = []
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent()
    text.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  const outline = ((await document.getOutline()) ?? []).flatMap((top) => [top, ...top.items]).map(({ title }) => title)
  const marked = (await document.getMarkInfo())?.Marked ?? false
  return { text: text.join('\n'), pages: document.numPages, outline, marked }
}

describe('a printed sheet', { timeout: 30_000 }, () => {
  test('embeds only TrueType faces of the theme', async () => {
    const { pdf } = await machine.print(sheet(book(3)))
    const text = Buffer.from(pdf).toString('latin1')
    const names = [...text.matchAll(/\/BaseFont \/[A-Z]{6}\+(\S+)/g)].map(([, name]) => name)
    expect(new Set(names)).toEqual(
      new Set(['NotoSansSC-Regular', 'NotoSansSC-Bold', 'NotoSerifSC-Regular', 'NotoSerifSC-Bold']),
    )
    expect(text).not.toMatch(/\/Type3|\/FontFile3|\/FontFile /)
    expect(text.match(/\/FontFile2/g)).toHaveLength(4)
  })

  test('reads back as Chinese, without Kangxi radicals', async () => {
    const { pdf } = await machine.print(sheet('<p>目行工 龘 ⅠⅡⅢⅣ 拨打电话</p>'))
    const { text } = await read(pdf)
    expect(text).toContain('目行工 龘 ⅠⅡⅢⅣ 拨打电话')
    expect(text).not.toMatch(/[\u2e80-\u2fdf]/)
  })

  test('says on which page each link target lies', async () => {
    const { destinations, pages } = await machine.print(sheet(book(5)))
    expect([...destinations].map(([id, { page }]) => [id, page])).toEqual(
      [1, 2, 3, 4, 5].map((n) => [`章-${n}`, n + 1]),
    )
    expect(pages).toBe(6)
    expect(destinations.get('章-1')?.top).toBeGreaterThan(700)
  })

  test('moves every number when three pages are inserted', async () => {
    const before = (await machine.print(sheet(book(5)))).destinations
    const after = (await machine.print(sheet(book(5, 3)))).destinations
    expect([...after].map(([id, { page }]) => [id, page])).toEqual([...before].map(([id, { page }]) => [id, page + 3]))
  })

  test('finds destinations whose ids need escapes', async () => {
    const ids = ['a(b)', 'c d', 'e/f', 'g%h', '中#文']
    const links = ids.map((id) => `<a href="#${encodeURIComponent(id)}">一</a>`).join('')
    const targets = ids.map((id) => `<p id="${id}">二</p>`).join('')
    const { destinations } = await machine.print(sheet(links + targets))
    expect(new Set(destinations.keys())).toEqual(new Set(ids))
  })

  test.each([
    ['nowhere', '<a href="#nowhere">一</a>'],
    ['twice', '<a href="#twice">一</a><p id="twice">二</p><p id="twice">三</p>'],
  ])('refuses a link to an id that is not there exactly once: %s', async (ids, body) => {
    await expect(machine.print(sheet(body))).rejects.toMatchObject({ key: 'fault.link-target', values: { ids } })
  })

  test('takes its paper from its own rules, else A4, and forgets them afterwards', async () => {
    const size = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/
    const poster = await machine.print(sheet('<p>一</p>', { css: '@page { size: A3 landscape }' }))
    const plain = await machine.print(sheet('<p>一</p>'))
    const sizes = [poster, plain].map(({ pdf }) =>
      size
        .exec(Buffer.from(pdf).toString('latin1'))
        ?.slice(1)
        .map((side) => Math.round(Number(side))),
    )
    expect(sizes).toEqual([
      [1191, 842],
      [595, 842],
    ])
  })
})

describe('a finished PDF', { timeout: 30_000 }, () => {
  test('keeps text, outline, tags and link targets in half the size', async () => {
    const print = await machine.print(sheet(book(24)))
    const { pdf } = print
    const finished = finishPdf(print, details)
    const found = await read(finished)
    expect(found).toEqual(await read(pdf))
    expect(found.outline).toContain('第 24 章')
    expect(found.marked).toBe(true)
    const document = await getDocumentProxy(new Uint8Array(finished))
    expect(Object.keys(await document.getDestinations())).toHaveLength(24)
    expect((await document.getMetadata()).info).toMatchObject({ Title: '标题 (一)', CreationDate: 'D:20261122000000Z' })
    expect(finished.length).toBeLessThan(0.6 * pdf.length)
  })

  test('passes qpdf --check', async (context) => {
    if (spawnSync('qpdf', ['--version']).error) return context.skip()
    const finished = finishPdf(await machine.print(sheet(book(24))), details)
    const folder = await mkdtemp(join(tmpdir(), 'print-pages-'))
    try {
      await writeFile(join(folder, 'book.pdf'), finished)
      const { status, stderr } = spawnSync('qpdf', ['--check', join(folder, 'book.pdf')], { encoding: 'utf8' })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('has the same bytes in another browser, with larger faces, after other sheets, in whichever tab', async () => {
    const other = await press(2, '丁万丈三上下丑专且世 ①②③ äöü')
    try {
      const sheets = [3, 4, 5, 6].map((chapters) => sheet(book(chapters)))
      const finish = async (of: Press, wanted: typeof sheets): Promise<string[]> =>
        (await Promise.all(wanted.map((one) => of.print(one)))).map((print) =>
          Buffer.from(finishPdf(print, details)).toString('hex'),
        )
      const here = await finish(machine, sheets)
      const there = await finish(other, sheets.toReversed())
      expect(there.toReversed()).toEqual(here)
    } finally {
      await other.close()
    }
  })
})
