/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer'
import { UserFault } from '../../source/fault.ts'
import type { Face } from '../fonts.ts'

/** What one print puts into the page. */
export interface Sheet {
  /** BCP 47, e.g. `zh-Hans`. */
  readonly lang: string
  readonly title: string
  /** The style rules of this sheet alone, e.g. its `@page` rules. Without a size there, the paper is A4. */
  readonly css: string
  /** HTML of the body. It is not trusted: see `openTab`. */
  readonly body: string
}

/** A page of the browser that stays open, with the faces and the theme in it. */
export interface Tab {
  readonly page: Page
  readonly session: CDPSession
}

/** The one address that a tab stands on. The press answers it itself; `.invalid` is reserved and never resolved. */
const address = 'http://press.invalid/'

/** Nothing may run, load, move, open or be sent; styles in the document and pictures inside it are all that is left. */
const policy =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

/** The second style element takes the theme, the third what a sheet brings. On the screen nothing is laid out. */
const shell =
  '<!doctype html><html><head><meta charset="utf-8"><title></title>' +
  '<style>@media screen { body { display: none } }</style><style></style><style></style></head><body></body></html>'

/**
 * Opens a tab, loads the faces and the theme. Page scripts are off, the policy forbids every load, the interception
 * refuses every request, dialogs are dismissed and new windows closed: a hostile body sends nothing.
 */
export async function openTab(browser: Browser, setup: { faces: readonly Face[]; styles: string }): Promise<Tab> {
  const page = await browser.newPage()
  const session = await page.createCDPSession()
  page.on('request', (request) => void answer(request))
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined))
  page.on('popup', (popup) => void popup?.close().catch(() => undefined))
  await Promise.all([
    page.setJavaScriptEnabled(false),
    page.setRequestInterception(true),
    session.send('Browser.setDownloadBehavior', { behavior: 'deny' }),
  ])
  await page.goto(address, { waitUntil: 'load' })
  await page.evaluate((css) => {
    const [, theme] = document.querySelectorAll('style')
    if (theme) theme.textContent = css
  }, setup.styles)
  for (const face of setup.faces) await loadFace(page, face)
  return { page, session }
}

async function answer(request: HTTPRequest): Promise<void> {
  try {
    if (request.url() === address && request.isNavigationRequest()) {
      const headers = { 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer' }
      await request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: shell })
    } else await request.abort('blockedbyclient')
  } catch {
    // The page was closed in the meantime: nothing was sent either.
  }
}

async function loadFace(page: Page, face: Face): Promise<void> {
  await page.evaluate(
    async (family, weight, packed) => {
      const gzip = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
      const file = new Blob([gzip]).stream().pipeThrough(new DecompressionStream('gzip'))
      document.fonts.add(await new FontFace(family, await new Response(file).arrayBuffer(), { weight }).load())
    },
    face.family,
    String(face.weight),
    face.packed,
  )
}

/**
 * Prints a sheet in a tab, on tagged pages with an outline of its headings. Throws a UserFault where the page has left
 * its address (`fault.page-left`), where a link leads to an id that is not there exactly once (`fault.link-target`), where the
 * browser draws no text (`fault.empty-print`) or takes too long (`fault.print-slow`).
 */
export async function printTab(tab: Tab, sheet: Sheet): Promise<Uint8Array> {
  const { faults, hasText } = await untilGone(tab, tab.page.evaluate(fill, sheet))
  stay(tab, sheet)
  if (faults.length > 0) throw new UserFault('fault.link-target', { title: sheet.title, ids: faults.join(', ') })
  const pdf = await untilGone(tab, printToPdf(tab, sheet))
  stay(tab, sheet)
  if (hasText && !pdf.includes('/Type /Font')) throw new UserFault('fault.empty-print', { title: sheet.title })
  return pdf
}

function stay({ page }: Tab, { title }: Sheet): void {
  if (page.url() !== address) throw new UserFault('fault.page-left', { title, url: page.url().slice(0, 200) })
}

async function printToPdf({ session }: Tab, { title }: Sheet): Promise<Buffer> {
  try {
    const { data } = await session.send('Page.printToPDF', {
      printBackground: true,
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      paperWidth: 210 / 25.4,
      paperHeight: 297 / 25.4,
    })
    return Buffer.from(data, 'base64')
  } catch (error) {
    if (error instanceof Error && /timed out/.test(error.message)) throw new UserFault('fault.print-slow', { title })
    throw error
  }
}

/** The work of a tab, or an error as soon as its renderer is gone: puppeteer would wait for its answer for ever. */
function untilGone<T>({ page }: Tab, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = (error: Error): void => reject(new Error(`Page crashed: ${error.message}`))
    page.on('error', gone)
    work.then(resolve, reject).finally(() => page.off('error', gone))
  })
}

/**
 * Runs in the page: parses the body where nothing loads, takes out what may act, moves it in. `name` goes too, since a
 * picture called `body` would stand for the document's own. Answers with the ids that links lead to and that are not
 * there exactly once, and whether there is text to print.
 */
async function fill(sheet: Sheet): Promise<{ faults: string[]; hasText: boolean }> {
  const template = document.createElement('template')
  template.innerHTML = sheet.body
  const acting =
    'script,iframe,frame,frameset,object,embed,applet,meta,base,link,portal,template,noscript,form,animate,set,audio,video'
  for (const element of template.content.querySelectorAll(acting)) element.remove()
  for (const element of template.content.querySelectorAll('*')) {
    const { attributes } = element
    for (let at = attributes.length - 1; at >= 0; at--) {
      const name = attributes[at]?.name ?? ''
      if (name === 'class' || name === 'id') continue
      const isLink = name === 'href' || name === 'xlink:href' || name === 'src'
      const acts = name.startsWith('on') || ['name', 'autofocus', 'ping', 'srcset', 'loading'].includes(name)
      const leads = element.localName === 'a' ? /^(#|https?:|mailto:|tel:)/i : /^(#|data:image\/)/i
      if (acts || (isLink && !leads.test(attributes[at]?.value ?? ''))) element.removeAttribute(name)
    }
  }
  document.documentElement.lang = sheet.lang
  document.title = sheet.title
  const own = document.querySelectorAll('style')[2]
  if (own) own.textContent = sheet.css
  document.body.replaceChildren(template.content)
  await document.fonts.ready
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)))

  const count = new Map<string, number>()
  for (const { id } of document.querySelectorAll('[id]')) count.set(id, (count.get(id) ?? 0) + 1)
  const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) => {
    const fragment = (link.getAttribute('href') ?? '').slice(1)
    try {
      return decodeURIComponent(fragment)
    } catch {
      return fragment
    }
  })
  const faults = [...new Set(targets)].filter((id) => id !== '' && count.get(id) !== 1)
  return { faults, hasText: (document.body.textContent ?? '').trim() !== '' }
}
