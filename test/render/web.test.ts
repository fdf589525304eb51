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
import { renderer } from './kit.ts'

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
  let folder: string
  let launched: LaunchedBrowser
  let file: string

  beforeAll(async () => {
    const book = bookOf(
      { 'plans/run.md': plan(body, more), 'plans/units/shore.yaml': unitFile },
      { unit: 'shore', figures: drawFigures([]) },
    )
    html = (await renderer()).web(book)
    folder = await mkdtemp(join(tmpdir(), 'handbook-'))
    file = join(folder, 'book.html')
    await writeFile(file, html)
    launched = await launchBrowser(await findBrowser({ env: process.env }), { sandbox: 'auto' })
  })

  afterAll(async () => {
    await launched?.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function open(width: number, scheme: 'light' | 'dark'): Promise<{ page: Page; asked: string[] }> {
    const page = await launched.browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.setViewport({ width, height: 900 })
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
    await page.goto(pathToFileURL(file).href)
    return { page, asked }
  }

  test('is valid', async () => {
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html)
    expect(report.results.flatMap((result) => result.messages.map((message) => message.message))).toEqual([])
  })

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
  ] as const)('is accessible at %d px in the %s', async (width, scheme) => {
    const { page } = await open(width, scheme)
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'))
    const violations = await page.evaluate(`axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`)
    expect(violations).toEqual([])
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
})
