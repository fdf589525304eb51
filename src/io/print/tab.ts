/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer'
import type { Face } from '../fonts.ts'

/** What one print job puts into the page. */
export interface Sheet {
  /** BCP 47, e.g. `zh-Hans`. */
  readonly lang: string
  readonly title: string
  /** The style rules of this handbook alone, e.g. its `@page` rules. */
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
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const shell = `<!doctype html><html><head><meta charset="utf-8"><title></title><style>@media screen { body { display: none } }</style><style></style><style></style></head><body></body></html>`

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
    page.setOfflineMode(true),
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
  const base64 = Buffer.from(face.bytes).toString('base64')
  await page.evaluate(
    async (family, weight, data) => {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
      document.fonts.add(await new FontFace(family, bytes, { weight }).load())
    },
    face.family,
    String(face.weight),
    base64,
  )
}

/**
 * Prints a sheet in a tab. Throws where the page has left its address, where a link leads to an id that is not there,
 * and where one that is led to is there twice.
 */
export async function printTab({ page, session }: Tab, sheet: Sheet): Promise<Uint8Array> {
  const faults = await page.evaluate(fill, sheet)
  if (faults.length > 0) throw new Error(`Link targets that are not there exactly once: ${faults.join(', ')}`)
  const { data } = await session.send('Page.printToPDF', {
    printBackground: true,
    preferCSSPageSize: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    paperWidth: 8.27,
    paperHeight: 11.69,
    marginTop: 0,
    marginRight: 0,
    marginBottom: 0,
    marginLeft: 0,
  })
  if (page.url() !== address) throw new Error(`The page left for ${page.url()}`)
  return Buffer.from(data, 'base64')
}

/**
 * Runs in the page: parses the body where nothing loads, takes out what may act, moves it in. Answers with the ids that
 * links lead to and that are not there exactly once.
 */
async function fill(sheet: Sheet): Promise<string[]> {
  const parsed = new DOMParser().parseFromString(`<body>${sheet.body}`, 'text/html')
  const acting = 'script,iframe,frame,frameset,object,embed,applet,meta,base,link,portal,template,noscript'
  for (const element of parsed.querySelectorAll(acting)) element.remove()
  for (const element of parsed.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const isLink = name === 'href' || name === 'xlink:href'
      const leads = element.localName === 'a' ? /^(#|https?:|mailto:|tel:)/i : /^(#|data:image\/)/i
      if (name.startsWith('on') || name === 'autofocus' || name === 'ping' || (isLink && !leads.test(value.trim())))
        element.removeAttribute(name)
    }
  }
  document.documentElement.lang = sheet.lang
  document.title = sheet.title
  const styles = document.querySelectorAll('style')
  const own = styles[2]
  if (own) own.textContent = sheet.css
  document.body.replaceChildren(...document.adoptNode(parsed.body).childNodes)
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
  return [...new Set(targets)].filter((id) => count.get(id) !== 1)
}
