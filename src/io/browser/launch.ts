import { tmpdir } from 'node:os'
import type { Browser } from 'puppeteer'
import { UserFault } from '../../source/fault.ts'
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
}

/** Milliseconds to wait for a browser to start: the first start after unpacking reads 200 MB from disk. */
const startTime = 60_000

/**
 * Starts the browser, without a window and without any traffic of its own. It speaks over a pipe, so that it opens no
 * port and ends with the program, however that ends. Signals are left to the caller. Throws a UserFault: `fault.no-sandbox`
 * where the system allows none, `fault.browser-start` where it does not start for another reason.
 */
export async function launchBrowser(found: FoundBrowser, options: { sandbox: Sandbox }): Promise<LaunchedBrowser> {
  const root = process.getuid?.() === 0
  const sandboxed = options.sandbox === 'auto' && !root
  const { default: puppeteer } = await import('puppeteer')
  try {
    const browser = await puppeteer.launch({
      executablePath: found.path,
      headless: 'shell',
      pipe: true,
      args: [...quiet, ...(sandboxed ? [] : ['--no-sandbox'])],
      env: { ...environment(), ...found.environment },
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      timeout: startTime,
      protocolTimeout: 600_000,
      waitForInitialPage: false,
    })
    const notice = root && options.sandbox === 'auto' ? 'root-no-sandbox' : undefined
    return { browser, version: await browser.version(), sandboxed, notice }
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause)
    if (sandboxed && /sandbox|zygote|user namespace|clone\(/i.test(said)) {
      throw new UserFault('fault.no-sandbox', { path: found.path, option: '--no-sandbox' }, { cause })
    }
    throw new UserFault('fault.browser-start', { path: found.path, reason: reasonOf(said) }, { cause })
  }
}

const quiet = [
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
]

/** What a browser needs and nothing else: no proxy, no locale, no time zone of the machine. */
function environment(): Record<string, string> {
  const kept = [
    'PATH',
    'HOME',
    'TMPDIR',
    'LD_LIBRARY_PATH',
    'FONTCONFIG_PATH',
    'FONTCONFIG_FILE',
    'SystemRoot',
    'TEMP',
    'TMP',
    'LOCALAPPDATA',
  ]
  const pairs = kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  return { HOME: tmpdir(), LANG: 'C.UTF-8', TZ: 'UTC', ...Object.fromEntries(pairs) }
}

/** The browser's last words, on one line; its prefix with process id and time is left out. */
function reasonOf(said: string): string {
  const lines = said.split('\n').map((line) => line.replace(/^\[[^\]]*\]\s*/, '').trim())
  const telling = lines.filter((line) => line !== '' && !/^(TROUBLESHOOTING|https?:|Failed to launch)/.test(line))
  return (telling[0] ?? said.split('\n')[0] ?? '').slice(0, 300)
}
