import { basename, dirname } from 'node:path'
import { findBrowser } from '../../io/browser/find.ts'
import { openCache } from '../../io/cache.ts'
import { subsetFaces } from '../../io/fonts.ts'
import { stampOf } from '../../io/output.ts'
import { openPress, type Press } from '../../io/print/press.ts'
import type { Message } from '../../source/finding.ts'

export interface LazyPressOptions {
  readonly styles: string
  /** Every character that may be printed; asked for when the press opens. */
  readonly characters: () => ReadonlySet<string>
  readonly browser?: string
  readonly sandbox: boolean
  /** Whether faces that an earlier build cut down may be used. */
  readonly cache: boolean
  readonly tabs: number | 'auto'
  readonly env: NodeJS.ProcessEnv
  readonly say: (message: Message) => void
}

/** A press whose browser starts only when something is to be printed. */
export interface LazyPress {
  /** Names the browser that will print and its version, without starting it; empty where there is none. */
  name(): Promise<string>
  /** Rejects with a UserFault where there is no browser, or none that starts. */
  open(): Promise<Press>
  /** As the browser says it, once it has started. */
  version(): string | undefined
  close(): Promise<void>
}

export function lazyPress({
  styles,
  characters,
  browser,
  sandbox,
  cache,
  tabs,
  env,
  say,
}: LazyPressOptions): LazyPress {
  const found = findBrowser({ browserPath: browser, env })
  found.catch(() => undefined)
  let opening: Promise<Press> | undefined
  let version: string | undefined
  const open = async (): Promise<Press> => {
    const press = await openPress({
      browser: await found,
      sandbox: sandbox ? 'auto' : 'off',
      faces: subsetFaces([...characters()].sort().join(''), cache ? openCache(env) : undefined),
      styles,
      tabs,
    })
    version = press.version
    if (press.notice) say({ key: `notice.${press.notice}` })
    return press
  }
  return {
    name: async () => {
      try {
        const { path, from } = await found
        // The folder that the npm one is unpacked into bears its version; an installed one is replaced where it lies.
        return from === 'npm' ? `npm ${basename(dirname(path))}` : `${path} ${await stampOf(path)}`
      } catch {
        return ''
      }
    },
    open: () => {
      opening ??= open()
      return opening
    },
    version: () => version,
    close: async () => {
      await opening?.then((press) => press.close()).catch(() => undefined)
    },
  }
}
