import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'puppeteer'
import { UserFault } from '../../source/fault.ts'
import { isRunning } from '../running.ts'
import type { FoundBrowser } from './find.ts'

/** `auto`: with the sandbox, except as root, who cannot have one. `off`: the user said --no-sandbox. */
export type Sandbox = 'auto' | 'off'

export interface LaunchedBrowser {
  readonly browser: Browser
  /** As the browser says it, e.g. `HeadlessChrome/147.0.7727.0`. */
  readonly version: string
  readonly sandboxed: boolean
  /** What the user should hear. */
  readonly notice?: 'root-no-sandbox'
  /** Ends the browser and all that it started, within 5 s, and removes its profile. Never throws. */
  close(): Promise<void>
}

/** How a browser is started: the same for use and for finding out why it does not start. */
interface Start {
  readonly path: string
  readonly arguments: readonly string[]
  readonly environment: Record<string, string>
  readonly profile: string
}

/** Milliseconds to wait for a browser to start: the first start after unpacking reads 200 MB from disk. */
const startTime = 60_000

/** Milliseconds to wait for an answer, of which printing a book is the longest. */
const answerTime = 300_000

/**
 * Starts the browser, without a window and without any traffic of its own. It speaks over a pipe, so that it opens no
 * port and ends with the program, however that ends. Signals are left to the caller. Throws a UserFault: `fault.no-sandbox`
 * where the system allows none, `fault.browser-start` where it does not start for another reason.
 */
export async function launchBrowser(found: FoundBrowser, options: { sandbox: Sandbox }): Promise<LaunchedBrowser> {
  const root = process.getuid?.() === 0
  const sandboxed = options.sandbox === 'auto' && !root
  const start: Start = {
    path: found.path,
    arguments: sandboxed ? quiet : [...quiet, '--no-sandbox'],
    environment: { ...environment(), ...found.environment },
    profile: await makeProfile(),
  }
  const notice = root && options.sandbox === 'auto' ? 'root-no-sandbox' : undefined
  try {
    const browser = await launchTwice(start, sandboxed)
    const version = await browser.version()
    return { browser, version, sandboxed, notice, close: () => close(browser, start.profile) }
  } catch (error) {
    await removeProfile(start.profile)
    throw error
  }
}

/** A start may fail once by bad luck (memory, another process's kill); a reason that stays is told. */
async function launchTwice(start: Start, sandboxed: boolean): Promise<Browser> {
  try {
    return await launch(start)
  } catch {
    const said = await lastWords(start)
    if (sandboxed && /no usable sandbox|setuid|namespace/i.test(said)) {
      throw new UserFault('fault.no-sandbox', { path: start.path, option: '--no-sandbox' })
    }
    try {
      return await launch(start)
    } catch (cause) {
      throw new UserFault('fault.browser-start', { path: start.path, reason: said || String(cause) }, { cause })
    }
  }
}

async function launch(start: Start): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer')
  return await puppeteer.launch({
    executablePath: start.path,
    headless: 'shell',
    pipe: true,
    args: [...start.arguments],
    env: start.environment,
    userDataDir: start.profile,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    timeout: startTime,
    protocolTimeout: answerTime,
    waitForInitialPage: false,
  })
}

const quiet: readonly string[] = [
  '--disable-gpu',
  '--disable-webgl',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--no-default-browser-check',
  '--no-pings',
  '--no-proxy-server',
  // Nothing that a page names is ever looked up; the press answers its own address itself.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // The same glyph positions on every machine.
  '--font-render-hinting=none',
  '--lang=en-US',
  // Every book replaces the last, so that nearly all is garbage: a large nursery collects it seldom, and on one thread,
  // since the other cores print too.
  '--js-flags=--single-threaded-gc --min-semi-space-size=64 --max-semi-space-size=64',
]

/** What a browser needs of the environment and nothing else: no proxy, no locale, no time zone of the machine. */
const kept = [
  ...['PATH', 'HOME', 'TMPDIR', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'FONTCONFIG_FILE'],
  ...['SystemRoot', 'SystemDrive', 'TEMP', 'TMP', 'LOCALAPPDATA', 'APPDATA', 'ProgramFiles', 'USERPROFILE'],
]

function environment(): Record<string, string> {
  const pairs = kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  return { HOME: tmpdir(), LANG: 'C.UTF-8', TZ: 'UTC', ...Object.fromEntries(pairs) }
}

/**
 * What the browser says when it does not start: over a pipe, puppeteer keeps that to itself. One line, without the
 * process id and time that Chromium puts before it; empty where it starts after all.
 */
function lastWords(start: Start): Promise<string> {
  const task = ['--headless', ...start.arguments, `--user-data-dir=${start.profile}`, '--dump-dom', 'about:blank']
  return new Promise((resolve) => {
    const child = spawn(start.path, task, {
      env: start.environment,
      timeout: 20_000,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.on('error', (error) => resolve(error.message))
    child.on('close', (code) => resolve(code === 0 ? '' : telling(said)))
  })
}

function telling(said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  const line = lines.find((line) => /FATAL|error while loading|sandbox/i.test(line)) ?? lines.at(-1) ?? ''
  return line.replace(/^\[[^\]]*\]\s*/, '').slice(0, 300)
}

async function close(browser: Browser, profile: string): Promise<void> {
  const child = browser.process()
  const timer = setTimeout(() => child?.kill('SIGKILL'), 5000)
  await browser.close().catch(() => child?.kill('SIGKILL'))
  clearTimeout(timer)
  await removeProfile(profile)
}

const profilePrefix = 'musterbook-profile-'

/** A profile folder named after this process; those of processes that were killed are swept away. */
async function makeProfile(): Promise<string> {
  const folder = tmpdir()
  for (const name of await readdir(folder)) {
    const owner = name.startsWith(profilePrefix) ? Number(name.slice(profilePrefix.length).split('-')[0]) : Number.NaN
    if (Number.isInteger(owner) && !isRunning(owner)) await removeProfile(join(folder, name))
  }
  return mkdtemp(join(folder, `${profilePrefix}${process.pid}-`))
}

/** The browser's helpers may still be writing when it has gone. */
async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }).catch(() => undefined)
}
