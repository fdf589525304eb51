import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HtmlValidate } from 'html-validate'
import type { Page } from 'puppeteer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/io/browser/find.ts'
import { type LaunchedBrowser, launchBrowser } from '../../src/io/browser/launch.ts'
import { drawFigures } from '../../src/render/drawings.ts'
import { bookOf, plan, unitFile } from '../handbook/kit.ts'
import { type OpenPage, openPage, renderer } from './kit.ts'

const body = `# 怎样使用

先看<step:count>，[规定](https://example.com)。[^1]

| 甲 | 乙 |
| :-- | --: |
| 1 | 2 |

- [x] 已做
- [ ] 未做

[^1]: 脚注。

:::note{type=warning}
报告不等核实。
:::
`
const more = `forms: [{ title: 大事记, fields: [时间, 岗位], copies: 2 }]
communications: [{ audience: [客户], owner: lobby, text: 照常营业。 }]
`

describe('the handbook on the web', () => {
  let html: string
  let field: string
  let folder: string
  let launched: LaunchedBrowser
  let file: string
  let fieldFile: string

  beforeAll(async () => {
    const files = { 'plans/run.md': plan(body, more), 'plans/units/shore.yaml': unitFile }
    const make = await renderer()
    html = make.web(bookOf(files, { unit: 'shore', figures: drawFigures([]) }))
    field = make.web(bookOf(files, { unit: 'shore', settings: { id: 'field', edition: 'field' } }))
    folder = await mkdtemp(join(tmpdir(), 'handbook-'))
    file = join(folder, 'book.html')
    fieldFile = join(folder, 'field.html')
    await Promise.all([writeFile(file, html), writeFile(fieldFile, field)])
    launched = await launchBrowser(await findBrowser({ env: process.env }), { sandbox: 'auto' })
  })

  afterAll(async () => {
    await launched?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const open = (width: number, scheme: 'light' | 'dark', at = pathToFileURL(file).href): Promise<OpenPage> =>
    openPage(launched.browser, at, { width, scheme })

  async function violationsOf(page: Page): Promise<unknown> {
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
    return await page.evaluate(`axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`)
  }

  const textOf = (page: Page, selector: string): Promise<string> =>
    page.$eval(selector, (element) => element.textContent ?? '')

  test('is valid', async () => {
    for (const page of [html, field]) {
      const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(page)
      expect(report.results.flatMap((result) => result.messages.map((message) => message.message))).toEqual([])
    }
  })

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
  ] as const)('is accessible at %d px in the %s', async (width, scheme) => {
    const { page } = await open(width, scheme)
    expect(await violationsOf(page)).toEqual([])
  })

  test('asks for nothing, and every link leads somewhere', async () => {
    const { page, asked } = await open(1280, 'light')
    expect(asked).toEqual([pathToFileURL(file).href])
    const dead = await page.evaluate(
      () => [...document.querySelectorAll('a')].filter((link) => !document.getElementById(link.hash.slice(1))).length,
    )
    expect(dead).toBe(0)
  })

  test('finds sections by Chinese words', async () => {
    const { page } = await open(1280, 'light')
    const shown = () =>
      page.$$eval('main [data-part]', (parts) => parts.filter((part) => !(part as HTMLElement).hidden).length)
    const all = await shown()
    await page.type('input[type=search]', '派出所')
    expect(await shown()).toBeLessThan(all)
    expect(await page.$eval('#found', (element) => element.textContent)).toBe(`找到 ${await shown()} 节`)
    await page.type('input[type=search]', '没有的词')
    expect(await shown()).toBe(0)
  })

  test('shows for whom the steps are, from the keyboard, and the address says so', async () => {
    const { page, errors } = await open(1280, 'light')
    const steps = (kind: string): Promise<number> => page.$$eval(`tr[data-roles]${kind}`, (rows) => rows.length)
    const all = await steps('')
    await page.focus('#role')
    await page.keyboard.press('ArrowDown')
    const chosen = await page.$eval('#role', (select) => (select as HTMLSelectElement).value)
    const fitting = await page.$$eval(
      'tr[data-roles]',
      (rows, name) => rows.filter((row) => (row as HTMLElement).dataset.roles?.split('\n').includes(name)).length,
      chosen,
    )
    expect(fitting).toBeGreaterThan(0)
    expect(fitting).toBeLessThan(all)
    expect(await steps('.faint')).toBe(all - fitting)
    expect(await textOf(page, '#filtered')).toBe(`${chosen}：${fitting} 个步骤`)
    expect(decodeURIComponent(page.url())).toContain(`#role=${chosen}`)
    expect(await violationsOf(page)).toEqual([])

    // A link within the book leads on and leaves the choice as it is.
    await page.click('nav a[href="#c2-2"]')
    await page.waitForFunction(`location.hash.startsWith('#c2-2&role=')`)
    expect(await steps('.faint')).toBe(all - fitting)

    await page.focus('#only')
    await page.keyboard.press('Space')
    expect(await steps('[hidden]')).toBe(all - fitting)
    expect(await textOf(page, '#limited')).toContain(chosen)

    const sent = await open(390, 'dark', page.url())
    expect(await sent.page.$$eval('tr[data-roles][hidden]', (rows) => rows.length)).toBe(all - fitting)
    expect(await violationsOf(sent.page)).toEqual([])
    // Who follows a link to a step that is left out sees it.
    const hidden = await sent.page.$eval('tr[data-roles][hidden][id]', (row) => row.id)
    await sent.page.evaluate(`location.hash = ${JSON.stringify(hidden)}`)
    await sent.page.waitForFunction(`!document.getElementById(${JSON.stringify(hidden)}).hidden`)
    expect([...errors, ...sent.errors]).toEqual([])
    await Promise.all([page.close(), sent.page.close()])
  })

  test('a level fades the steps of other levels, not those of all', async () => {
    const { page } = await open(1280, 'light', `${pathToFileURL(file).href}#level=${encodeURIComponent('二级')}`)
    const faint = await page.$$eval('tr.faint[data-roles]', (rows) => rows.map((row) => row.textContent ?? ''))
    expect(faint).toHaveLength(1)
    expect(faint[0]).toContain('启动响应')
    await page.close()
    const other = await open(1280, 'light', `${pathToFileURL(file).href}#level=${encodeURIComponent('一级')}`)
    expect(await other.page.$$('tr.faint[data-roles]')).toHaveLength(0)
    await other.page.close()
  })

  test.each([
    ['file', 'light'],
    ['file', 'dark'],
    ['field', 'light'],
    ['field', 'dark'],
  ] as const)('the cards of the %s edition fill a phone one by one, in the %s', async (edition, scheme) => {
    const at = pathToFileURL(edition === 'file' ? file : fieldFile).href
    const { page, errors, asked } = await open(390, scheme, at)
    const count = (await page.$$('main article[id][data-roles]')).length
    expect(count).toBeGreaterThan(1)
    await page.focus('#open-deck')
    await page.keyboard.press('Enter')
    const place = (): Promise<string> => textOf(page, '#deck-place')
    const card = (): string | null => new URLSearchParams(page.url().split('#')[1]).get('card')
    expect(await place()).toBe(`1 / ${count}`)
    const first = card()
    expect(await violationsOf(page)).toEqual([])
    await page.keyboard.press('ArrowRight')
    await page.waitForFunction(`document.getElementById('deck-place').textContent.startsWith('2 ')`)
    expect(card()).not.toBe(first)
    const seen = await page.$$eval('.slide:not([inert])', (slides) =>
      slides.map((slide) => {
        const box = slide.getBoundingClientRect()
        return [Math.round(box.width), slide.scrollWidth <= slide.clientWidth]
      }),
    )
    expect(seen).toEqual([[390, true]])
    await page.keyboard.press('End')
    expect(await place()).toBe(`${count} / ${count}`)
    await page.keyboard.press('ArrowRight')
    expect(await place()).toBe(`${count} / ${count}`)
    const address = page.url()
    const numbers = await page.$$eval('.slide a', (links) => links.map((link) => link.getAttribute('href')))
    for (const number of numbers) expect(number).toMatch(/^tel:[\d+*#]{3,}$/)
    await page.keyboard.press('Escape')
    await page.waitForFunction(`!document.getElementById('deck').open && !location.hash.includes('card=')`)

    // The address of a card opens it, and the way back closes it.
    const sent = await open(390, scheme, address)
    expect(await textOf(sent.page, '#deck-place')).toBe(`${count} / ${count}`)
    await sent.page.click('#deck-text')
    expect(await sent.page.$eval('#deck', (deck) => (deck as HTMLDialogElement).open)).toBe(false)
    await page.click('#open-deck')
    expect(await page.$eval('#deck', (deck) => (deck as HTMLDialogElement).open)).toBe(true)
    await page.goBack()
    await page.waitForFunction(`!document.getElementById('deck').open`)
    expect([...errors, ...sent.errors]).toEqual([])
    expect(asked).toEqual([at])
    await Promise.all([page.close(), sent.page.close()])
  })

  test('a swipe leads to the next card', async () => {
    const { page } = await open(390, 'light')
    await page.click('#open-deck')
    // As a finger does it: the track scrolls, and stops at a card.
    await page.evaluate(`document.getElementById('deck-track').scrollBy({ left: 300 })`)
    await page.waitForFunction(`document.getElementById('deck-place').textContent.startsWith('2 ')`)
    await page.close()
  })

  test('dark is the reader’s choice too, is kept, and is not printed', async () => {
    const { page, errors } = await open(1280, 'light')
    const paper = (): Promise<unknown> => page.evaluate('getComputedStyle(document.body).backgroundColor')
    const light = await paper()
    await page.focus('#scheme')
    await page.keyboard.press('Space')
    expect(await paper()).not.toBe(light)
    expect(await page.$eval('#scheme', (button) => button.getAttribute('aria-pressed'))).toBe('true')
    expect(await violationsOf(page)).toEqual([])
    await page.reload()
    expect(await paper()).not.toBe(light)
    await page.emulateMediaType('print')
    expect(await paper()).toBe(light)
    expect(errors).toEqual([])
    await page.emulateMediaType('screen')
    await page.click('#scheme')
    await page.close()
  })
})
