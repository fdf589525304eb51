import { access, constants, readFile, stat } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { UserFault } from '../../source/fault.ts'
import { type PackedBrowser, packedBrowser, unpackBrowser } from './unpack.ts'

export type BrowserOrigin = 'option' | 'MUSTERBOOK_BROWSER' | 'PUPPETEER_EXECUTABLE_PATH' | 'npm' | 'system'

/** A browser that may be run: `environment` is added to its environment. */
export interface FoundBrowser {
  readonly path: string
  readonly from: BrowserOrigin
  readonly environment: Readonly<Record<string, string>>
}

/**
 * The browser that prints: `--browser`, MUSTERBOOK_BROWSER, PUPPETEER_EXECUTABLE_PATH, the one that came through npm
 * (unpacked the first time, 1 to 3 s), then an installed Chrome, Chromium or Edge. Throws a UserFault where a named one
 * cannot be run (`fault.browser-missing`) or where there is none (`fault.no-browser`).
 */
export async function findBrowser(wish: { browserPath?: string; env: NodeJS.ProcessEnv }): Promise<FoundBrowser> {
  const named: [BrowserOrigin, string | undefined][] = [
    ['option', wish.browserPath],
    ['MUSTERBOOK_BROWSER', wish.env.MUSTERBOOK_BROWSER],
    ['PUPPETEER_EXECUTABLE_PATH', wish.env.PUPPETEER_EXECUTABLE_PATH],
  ]
  for (const [from, path] of named) {
    if (!path) continue
    if (!(await canRun(path))) {
      throw new UserFault('fault.browser-missing', { path, from: from === 'option' ? '--browser' : from })
    }
    return { path, from, environment: {} }
  }
  const packed = packedBrowser()
  if (!packed) return await installed(wish.env)
  try {
    return await fromNpm(packed, wish.env)
  } catch (fault) {
    // Nowhere to unpack to: an installed one will do; without one, the first reason is the one to tell.
    return await installed(wish.env).catch(() => Promise.reject(fault))
  }
}

async function fromNpm(packed: PackedBrowser, env: NodeJS.ProcessEnv): Promise<FoundBrowser> {
  const { path, fonts, libraries } = await unpackBrowser(packed, env)
  // Its own font settings everywhere, so that no font of the machine gets into a page.
  const environment: Record<string, string> = { FONTCONFIG_PATH: fonts, FONTCONFIG_FILE: join(fonts, 'fonts.conf') }
  if (!(await hasLibraries())) environment.LD_LIBRARY_PATH = libraries
  return { path, from: 'npm', environment }
}

/** The dynamic linker's cache names every library that it finds without help. */
async function hasLibraries(): Promise<boolean> {
  const cache = await readFile('/etc/ld.so.cache', 'latin1').catch(() => '')
  return ['libnss3.so', 'libnspr4.so', 'libexpat.so.1'].every((library) => cache.includes(`${library}\0`))
}

async function installed(env: NodeJS.ProcessEnv): Promise<FoundBrowser> {
  for (const path of installedPaths(env)) {
    if (await canRun(path)) return { path, from: 'system', environment: {} }
  }
  throw new UserFault('fault.no-browser', { platform: `${process.platform}-${process.arch}` })
}

function installedPaths(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (process.platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter((root) => root !== undefined)
    const programs = [
      'Google/Chrome/Application/chrome.exe',
      'Chromium/Application/chrome.exe',
      'Microsoft/Edge/Application/msedge.exe',
    ]
    return programs.flatMap((program) => roots.map((root) => join(root, program)))
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter((folder) =>
    folder.startsWith('/'),
  )
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

async function canRun(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
