import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'
import type { Browser } from 'puppeteer'
import { UserFault } from '../../source/fault.ts'
import type { FoundBrowser } from '../browser/find.ts'
import { type LaunchedBrowser, launchBrowser, type Sandbox } from '../browser/launch.ts'
import type { Face } from '../fonts.ts'
import { type Destination, pageOrder, readDestinations } from './destinations.ts'
import { readPdf } from './pdf.ts'
import { openTab, printTab, type Sheet, type Tab } from './tab.ts'

export interface PressOptions {
  readonly browser: FoundBrowser
  readonly sandbox: Sandbox
  /** A promise lets the browser start while the faces are being made. */
  readonly faces: readonly Face[] | Promise<readonly Face[]>
  /** The style sheet that every sheet shares. */
  readonly styles: string
  /** Pages that print at once; `auto`: one a core. */
  readonly tabs: number | 'auto'
}

/** `pdf` is as Chromium made it: `finishPdf` makes the file that is kept. */
export interface Print {
  readonly pdf: Uint8Array
  readonly destinations: Map<string, Destination>
  readonly pages: number
}

export interface Press {
  /** The browser's own word for its version. */
  readonly version: string
  readonly sandboxed: boolean
  readonly notice?: 'root-no-sandbox'
  print(sheet: Sheet): Promise<Print>
  close(): Promise<void>
}

/**
 * Starts the browser and prints sheets in pages that stay open. A browser that dies is started again once for the jobs
 * that it took along; a job that fails so twice is a UserFault (`fault.browser-died`).
 */
export async function openPress(options: PressOptions): Promise<Press> {
  const limit = pLimit(options.tabs === 'auto' ? availableParallelism() : Math.max(1, options.tabs))
  let launched: Promise<LaunchedBrowser> = launchBrowser(options.browser, options)
  let closed = false
  let idle: Tab[] = []
  const first = await launched

  async function tab(browser: Browser): Promise<Tab> {
    return idle.pop() ?? openTab(browser, { faces: await options.faces, styles: options.styles })
  }

  async function attempt(sheet: Sheet): Promise<Print> {
    const { browser } = await launched
    const taken = await tab(browser)
    const pdf = await untilGone(taken, printTab(taken, sheet))
    idle.push(taken)
    const parts = readPdf(pdf)
    return { pdf, destinations: readDestinations(parts), pages: pageOrder(parts).size }
  }

  async function restart(dead: Promise<LaunchedBrowser>): Promise<void> {
    if (launched !== dead || closed) return
    idle = []
    launched = dead.then(({ browser }) => stop(browser)).then(() => launchBrowser(options.browser, options))
    await launched
  }

  async function print(sheet: Sheet): Promise<Print> {
    const used = launched
    try {
      return await attempt(sheet)
    } catch (error) {
      if (closed || !isDeath(error)) throw error
      await restart(used)
    }
    try {
      return await attempt(sheet)
    } catch (error) {
      throw isDeath(error) && !closed
        ? new UserFault('fault.browser-died', { title: sheet.title }, { cause: error })
        : error
    }
  }

  return {
    version: first.version,
    sandboxed: first.sandboxed,
    notice: first.notice,
    print: (sheet) => limit(print, sheet),
    close: async () => {
      closed = true
      limit.clearQueue()
      await launched.then(({ browser }) => stop(browser)).catch(() => undefined)
    },
  }
}

/** The work of a tab, or an error as soon as its renderer is gone: puppeteer would wait for ever. */
function untilGone<T>({ page }: Tab, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const gone = (error: Error): void => reject(new Error(`Page crashed: ${error.message}`))
    page.once('error', gone)
    work.then(resolve, reject).finally(() => page.off('error', gone))
  })
}

function isDeath(error: unknown): boolean {
  const said = error instanceof Error ? `${error.name} ${error.message}` : ''
  return /Target closed|TargetCloseError|Session closed|Connection closed|Page crashed|detached|Protocol error.*closed/i.test(
    said,
  )
}

async function stop(browser: Browser): Promise<void> {
  const process = browser.process()
  const timer = setTimeout(() => process?.kill('SIGKILL'), 5000)
  await browser.close().catch(() => process?.kill('SIGKILL'))
  clearTimeout(timer)
}
