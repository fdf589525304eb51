import type { Browser, Page } from 'puppeteer'
import { readTemplates } from '../../src/io/templates.ts'
import { createRenderer, type Renderer } from '../../src/render/render.ts'

export async function renderer(): Promise<Renderer> {
  return createRenderer(await readTemplates())
}

/** A page that is open, what it asked for, and what it complained of, its policy included. */
export interface OpenPage {
  readonly page: Page
  readonly asked: string[]
  readonly errors: string[]
}

export async function openPage(
  browser: Browser,
  address: string,
  { width, scheme }: { readonly width: number; readonly scheme: 'light' | 'dark' },
): Promise<OpenPage> {
  const page = await browser.newPage()
  const asked: string[] = []
  const errors: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => errors.push(message.text()))
  await page.setViewport({ width, height: 900 })
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
  await page.goto(address)
  return { page, asked, errors }
}
