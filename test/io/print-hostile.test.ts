import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/io/browser/find.ts'
import { type LaunchedBrowser, launchBrowser } from '../../src/io/browser/launch.ts'
import { subsetFaces } from '../../src/io/fonts.ts'
import { openTab, printTab, type Tab } from '../../src/io/print/tab.ts'
import { sheet } from './print-kit.ts'

let server: Server
let launched: LaunchedBrowser
let tab: Tab
let at = ''
const hits: string[] = []

beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? '')
    response.end('<h1>elsewhere</h1>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  launched = await launchBrowser(await findBrowser({ env: process.env }), { sandbox: 'auto' })
  tab = await openTab(launched.browser, {
    faces: await subsetFaces('标题目录'),
    styles: 'body { font-family: "MB Sans" }',
  })
}, 60_000)

afterAll(async () => {
  await launched.close()
  server.close()
})

const bodies: Record<string, (at: string) => string> = {
  script: (at) =>
    `<script>fetch('${at}/1')</script><script src="${at}/2"></script><img src=x onerror="fetch('${at}/3')">`,
  'svg script': (at) => `<svg onload="fetch('${at}/1')"><script href="${at}/2">fetch('${at}/3')</script></svg>`,
  iframe: (at) => `<iframe src="${at}/1"></iframe><iframe srcdoc="<img src='${at}/2'>"></iframe>`,
  'object and embed': (at) => `<object data="${at}/1"><img src="${at}/2"></object><embed src="${at}/3">`,
  'meta refresh': (at) => `<meta http-equiv="refresh" content="0; url=${at}/1">`,
  base: (at) => `<base href="${at}/"><a href="b">x</a><img src="1">`,
  pictures: (at) =>
    `<img src="${at}/1"><img srcset="${at}/2 2x"><picture><source srcset="${at}/3"><img src="${at}/4"></picture>
     <svg><image href="${at}/5"/><use href="${at}/6#a"/><filter id="f"><feImage href="${at}/7"/></filter></svg>
     <input type="image" src="${at}/8"><table background="${at}/9"><tr><td>x</td></tr></table>`,
  media: (at) => `<video src="${at}/1" poster="${at}/2" autoplay></video><audio src="${at}/3" autoplay></audio>`,
  styles: (at) =>
    `<style>@import url(${at}/1); @font-face { font-family: F; src: url(${at}/2) } body { background: url(${at}/3) }
     li { list-style-image: url(${at}/4) } p::before { content: url(${at}/5) }</style><p style="font-family: F; cursor: url(${at}/6)">x</p><ul><li>x</ul>`,
  links: (at) =>
    `<link rel="stylesheet" href="${at}/1"><link rel="prefetch" href="${at}/2"><link rel="preload" as="image" href="${at}/3">
     <a href="${at}/4" ping="${at}/5">x</a><a href="javascript:fetch('${at}/6')" autofocus onfocus="fetch('${at}/7')">x</a>`,
  forms: (at) =>
    `<form action="${at}/1" name="body"><input name="attributes" autofocus onfocus="this.form.submit()"></form>
     <form action="${at}/2"><button type="submit" autofocus>x</button></form><details open ontoggle="fetch('${at}/3')"><p>x</details>`,
  animation: (at) =>
    `<svg><a id="l" href="#t"><animate attributeName="href" to="javascript:fetch('${at}/1')"/><text id="t">x</text></a></svg>`,
}

describe('a hostile body', { timeout: 30_000 }, () => {
  test.each(Object.entries(bodies))('sends nothing and stays where it is: %s', async (_, body) => {
    hits.length = 0
    const pdf = await printTab(tab, sheet(`<h1>标题</h1>${body(at)}`, { css: `@import url(${at}/css);` }))
    // What loads late, loads now: a second sheet, and time for a refresh.
    await new Promise((resolve) => setTimeout(resolve, 50))
    await printTab(tab, sheet('<p>目录</p>'))
    expect(hits).toEqual([])
    expect(tab.page.url()).toBe('http://press.invalid/')
    const text = Buffer.from(pdf).toString('latin1')
    expect(text).not.toMatch(/javascript:|\/Launch|file:/i)
  })

  test('sends nothing even where nothing is taken out of it', async () => {
    hits.length = 0
    const bare = await openTab(launched.browser, { faces: [], styles: '' })
    for (const body of Object.values(bodies)) {
      await bare.page.evaluate((html) => {
        document.body.innerHTML = html
        document.body.style.display = 'block'
      }, body(at))
      await bare.session.send('Page.printToPDF', {})
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(hits).toEqual([])
    expect(bare.page.url()).toBe('http://press.invalid/')
    await bare.page.close()
  })

  test('the server would have noticed', async () => {
    hits.length = 0
    await fetch(`${at}/seen`)
    expect(hits).toEqual(['/seen'])
  })

  test('leads to no file', async () => {
    const body =
      '<a href="file:///etc/passwd">x</a><a href="FILE:/etc/passwd">x</a><img src="file:///etc/hostname"><a href="other.html">x</a>'
    const pdf = Buffer.from(await printTab(tab, sheet(body))).toString('latin1')
    expect(pdf).not.toMatch(/\/URI|\/Image\b/)
  })

  test('cannot stand for the document in the next sheet', async () => {
    await printTab(
      tab,
      sheet('<img name="body" id="body" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><h1 id="old">标题</h1>'),
    )
    const pdf = Buffer.from(await printTab(tab, sheet('<h1>目录</h1>'))).toString('latin1')
    expect(pdf.match(/\/Title <FEFF[0-9A-F]*>/g)).toEqual(['/Title <FEFF68079898>', '/Title <FEFF76EE5F55>'])
  })

  test('that has moved the page is refused', async () => {
    const other = await openTab(launched.browser, { faces: [], styles: '' })
    await other.page.evaluate(() => history.replaceState(null, '', '/elsewhere'))
    await expect(printTab(other, sheet('<p>标题</p>'))).rejects.toMatchObject({
      key: 'fault.page-left',
      values: { title: '标题', url: 'http://press.invalid/elsewhere' },
    })
    await other.page.close()
  })

  test('has no scripts though the press has', async () => {
    await printTab(tab, sheet(`<p onclick="document.title='run'">目录</p>`))
    expect(await tab.page.evaluate(() => document.title)).toBe('标题')
    await tab.page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.title = "run"'
      document.body.append(script)
    })
    expect(await tab.page.evaluate(() => document.title)).toBe('标题')
  })
})
