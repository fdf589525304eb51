import { availableParallelism } from 'node:os'
import pLimit from 'p-limit'
import type { Browser } from 'puppeteer'
import { UserFault } from '../../source/fault.ts'
import type { FoundBrowser } from '../browser/find.ts'
import { type LaunchedBrowser, launchBrowser, type Sandbox } from '../browser/launch.ts'
import type { Face } from '../fonts.ts'
import { type Destination, pageOrder, readDestinations } from './destinations.ts'
import { type Pdf, readPdf } from './pdf.ts'
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
  /** The same, taken apart. */
  readonly parts: Pdf
  /** By id, of the ids that a link of the sheet leads to. */
  readonly destinations: Map<string, Destination>
  readonly pages: number
}

export interface Press {
  /** As the browser says it, e.g. `HeadlessChrome/147.0.7727.0`. */
  readonly version: string
  readonly sandboxed: boolean
  readonly notice?: 'root-no-sandbox'
  /** May be called for any number of sheets at once; they wait for a tab. */
  print(sheet: Sheet): Promise<Print>
  /** Ends the browser; prints that are under way or waiting are rejected. */
  close(): Promise<void>
}

/** A running browser and its tabs that have nothing to do. */
interface Machine {
  readonly launched: LaunchedBrowser
  readonly idle: Tab[]
}

/**
 * Starts the browser and prints sheets in pages that stay open. A page or a browser that dies costs the prints that it
 * took along one more try each; one that dies again is a UserFault (`fault.browser-died`). Faults of the start are those
 * of `launchBrowser`, faults of a sheet those of `printTab`.
 */
export async function openPress(options: PressOptions): Promise<Press> {
  const concurrency = options.tabs === 'auto' ? availableParallelism() : Math.max(1, options.tabs)
  const limit = pLimit({ concurrency, rejectOnClear: true })
  const start = async (): Promise<Machine> => ({ launched: await launchBrowser(options.browser, options), idle: [] })
  const first = await start()
  let machine: Promise<Machine> = Promise.resolve(first)
  let closed = false

  async function attempt(sheet: Sheet): Promise<Print> {
    const used = await machine
    return await whileConnected(used.launched.browser, printOn(used, sheet))
  }

  async function printOn({ launched, idle }: Machine, sheet: Sheet): Promise<Print> {
    const tab = idle.pop() ?? (await openTab(launched.browser, { faces: await options.faces, styles: options.styles }))
    try {
      const pdf = await printTab(tab, sheet)
      const parts = readPdf(pdf)
      const print = { pdf, parts, destinations: readDestinations(parts), pages: pageOrder(parts).size }
      idle.push(tab)
      return print
    } catch (error) {
      // Whatever went wrong, nothing of it stays for the next sheet.
      void tab.page.close().catch(() => undefined)
      throw error
    }
  }

  /**
   * A new browser in place of `dead`, unless it still runs (only its page died) or has been replaced already. One that dies
   * as it starts leaves the dead one in its place, and the next sheet tries again.
   */
  async function replace(dead: Promise<Machine>, { title }: Sheet): Promise<void> {
    const { launched } = await dead
    if (machine !== dead || closed || launched.browser.connected) return
    const next = launched.close().then(start)
    machine = next
    try {
      await next
    } catch (error) {
      machine = dead
      throw new UserFault('fault.browser-died', { title }, { cause: error })
    }
  }

  async function print(sheet: Sheet): Promise<Print> {
    for (let tries = 1; ; tries++) {
      const used = machine
      try {
        return await attempt(sheet)
      } catch (error) {
        if (closed || !isDeath(error)) throw error
        if (tries === 2) throw new UserFault('fault.browser-died', { title: sheet.title }, { cause: error })
        await replace(used, sheet)
      }
    }
  }

  async function close(): Promise<void> {
    closed = true
    limit.clearQueue()
    await machine.then(({ launched }) => launched.close()).catch(() => undefined)
  }

  const { version, sandboxed, notice } = first.launched
  return { version, sandboxed, notice, print: (sheet) => limit(print, sheet), close }
}

/** The work, or an error as soon as the browser is gone: puppeteer waits half a minute for some of its answers. */
function whileConnected<T>(browser: Browser, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    // Not `once`: puppeteer wraps that, `off` would not find it, and every PDF would stay in memory.
    const gone = (): void => reject(new Error('Connection closed'))
    browser.on('disconnected', gone)
    work.then(resolve, reject).finally(() => browser.off('disconnected', gone))
  })
}

function isDeath(error: unknown): boolean {
  const said = error instanceof Error ? `${error.name} ${error.message}` : ''
  return /TargetClose|Target closed|Session closed|Connection closed|Page crashed|detached/i.test(said)
}
