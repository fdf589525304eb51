import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HtmlValidate } from 'html-validate'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ShelvedBook } from '../../src/handbook/shelf/books.ts'
import { printListOf } from '../../src/handbook/shelf/print-list.ts'
import { shelfOf } from '../../src/handbook/shelf/shelf.ts'
import { findBrowser } from '../../src/io/browser/find.ts'
import { type LaunchedBrowser, launchBrowser } from '../../src/io/browser/launch.ts'
import { plan } from '../handbook/kit.ts'
import { workspaceOf } from '../model/workspace-of.ts'
import { type OpenPage, openPage, renderer } from './kit.ts'

const trap = '</style><script>alert(1)</script>'
const workspace = workspaceOf({
  'musterbook.yaml': 'locale: zh-Hans\norganisation: { name: 示例银行 }\n',
  'plans/run.md': plan(),
  'plans/units/all.yaml': `[{ id: east, name: 东区分行 }, { id: shore, name: 海岸路支行, parent: east }, { id: hill, name: "青山支行 ${trap}", parent: shore }]`,
})

const books = ['east', 'shore', 'hill'].flatMap((unit) =>
  (['file', 'field'] as const).map(
    (edition): ShelvedBook => ({
      handbook: edition,
      unit,
      plans: [{ id: 'run', version: '2.3', digest: 'ab' }],
      files: [{ path: `${edition}/${unit}.html` }, { path: `${edition}/${unit}.pdf`, pages: 12 }],
      digest: unit === 'shore' ? '7f3a91c40b2e00' : 'abcdef012345',
      about: {
        ...{ title: '应急手册', edition, audience: 'internal', date: '2026-11-28' },
        draft: unit === 'hill',
        restricted: 'some',
      },
    }),
  ),
)

describe('the lists of all handbooks', () => {
  const pages: Record<string, string> = {}
  let folder: string
  let launched: LaunchedBrowser

  beforeAll(async () => {
    const make = await renderer()
    pages['index.html'] = make.shelf(shelfOf(workspace, books, 'zh-Hans', (book) => book.unit === 'east'))
    pages['print-list.html'] = make.printList(printListOf(workspace, books, 'zh-Hans'))
    pages['empty.html'] = make.shelf(shelfOf(workspace, [], 'en', () => false))
    pages['none.html'] = make.printList(printListOf(workspace, [], 'zh-Hant'))
    folder = await mkdtemp(join(tmpdir(), 'shelf-'))
    for (const [name, html] of Object.entries(pages)) await writeFile(join(folder, name), html)
    launched = await launchBrowser(await findBrowser({ env: process.env }), { sandbox: 'auto' })
  })

  afterAll(async () => {
    await launched?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const open = (name: string, width = 1280, scheme: 'light' | 'dark' = 'light'): Promise<OpenPage> =>
    openPage(launched.browser, pathToFileURL(join(folder, name)).href, { width, scheme })

  const shown = (page: Page): Promise<number> => page.$$eval('[data-row]:not([hidden])', (rows) => rows.length)

  test('are valid, ask for nothing, and hold no plan text as code', async () => {
    const checker = new HtmlValidate({ extends: ['html-validate:standard'] })
    for (const [name, html] of Object.entries(pages)) {
      const { results } = await checker.validateString(html)
      expect
        .soft(
          results.flatMap(({ messages }) => messages.map(({ message }) => message)),
          name,
        )
        .toEqual([])
      const { page, asked, errors } = await open(name)
      expect.soft(asked).toEqual([pathToFileURL(join(folder, name)).href])
      expect.soft(errors).toEqual([])
      expect.soft(html.match(/<script/g)).toHaveLength(1)
      await page.close()
    }
  })

  test.each([
    ['index.html', 1280, 'light'],
    ['index.html', 390, 'dark'],
    ['print-list.html', 1280, 'dark'],
    ['print-list.html', 390, 'light'],
  ] as const)('%s is accessible at %d px in the %s', async (name, width, scheme) => {
    const { page } = await open(name, width, scheme)
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
    const violations = await page.evaluate(`axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`)
    expect(violations).toEqual([])
    const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
    expect(wide).toBe(false)
    await page.close()
  })

  test('a unit is found from the keyboard, and the address says what was looked for', async () => {
    const { page } = await open('index.html')
    expect(await shown(page)).toBe(6)
    await page.focus('#sieve')
    await page.keyboard.type('海岸路')
    // The unit's own and those of the unit below it.
    expect(await shown(page)).toBe(4)
    expect(await page.$eval('#found', (element) => element.textContent)).toBe('6 份手册中的 4 份')
    await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    expect(await shown(page)).toBe(2)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    expect(await shown(page)).toBe(1)
    const address = page.url()
    expect(decodeURIComponent(address)).toMatch(/#q=海岸路&edition=现场版&open=1$/)
    const other = await launched.browser.newPage()
    await other.goto(address)
    expect(await shown(other)).toBe(1)
    await page.focus('#sieve')
    await page.keyboard.press('Escape')
    expect(await shown(page)).toBe(2)
    await Promise.all([page.close(), other.close()])
  })

  test('a digest is found as it is printed and without its blanks', async () => {
    for (const [name, rows] of [
      ['index.html', 2],
      ['print-list.html', 2],
    ] as const) {
      const { page } = await open(name)
      for (const query of ['7F3A 91C4', '7f3a91c40b2e']) {
        await page.$eval('#sieve', (input) => {
          const field = input as HTMLInputElement
          field.value = ''
        })
        await page.type('#sieve', query)
        expect(await shown(page), `${name} ${query}`).toBe(rows)
      }
      await page.type('#sieve', '没有的词')
      expect(await page.$eval('#found', (element) => element.textContent)).toMatch(/^没有找到/)
      await page.close()
    }
  })

  test('light or dark is the reader’s choice, and the next page remembers it', async () => {
    const { page, errors } = await open('index.html', 1280, 'dark')
    const paper = (): Promise<string> =>
      page.evaluate('getComputedStyle(document.body).backgroundColor') as Promise<string>
    const [dark] = [await paper()]
    await page.focus('#scheme')
    await page.keyboard.press('Enter')
    const light = await paper()
    expect(light).toBe('rgb(255, 255, 255)')
    expect(dark).not.toBe(light)
    await page.goto(pathToFileURL(join(folder, 'print-list.html')).href)
    expect(await paper()).toBe(light)
    expect(errors).toEqual([])
    await page.close()
  })

  test('the print list stands on a screen with all of its columns', async () => {
    const { page } = await open('print-list.html', 1280)
    const right = await page.$$eval('.print-list th, .print-list td', (cells) =>
      Math.max(...cells.map((cell) => cell.getBoundingClientRect().right)),
    )
    const room = await page.$eval('.print-list', ({ parentElement }) => parentElement?.getBoundingClientRect().right)
    expect(right).toBeLessThanOrEqual(room ?? 0)
    expect(right).toBeLessThanOrEqual(1280)
    await page.close()
  })
})
