import { spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../src/io/browser/find.ts'
import { launchBrowser } from '../../src/io/browser/launch.ts'
import { tarFiles } from '../../src/io/browser/tar.ts'
import { packedBrowser, unpackBrowser } from '../../src/io/browser/unpack.ts'
import { openCheckout } from '../setup/open-checkout.ts'

const packed = packedBrowser()
const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'browser-test-'))
  await chmod(folder, 0o777)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function program(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 })
  return path
}

/** Runs the helper beside this file in a process of its own and answers with what it printed, as JSON. */
function run(
  argument: object,
  env: Record<string, string>,
  user: { uid?: number; gid?: number } = {},
): Promise<unknown> {
  const home = openCheckout()
  const child = join(home, 'test/io/browser-child.ts')
  const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit']
  const options = { cwd: home, env: { PATH: process.env.PATH ?? '', ...env }, stdio, ...user }
  const started = spawn(process.execPath, ['--import', 'tsx', child, JSON.stringify(argument)], options)
  let said = ''
  started.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  return new Promise((resolve, reject) => {
    started.on('error', reject)
    started.on('close', () => resolve(JSON.parse(said || 'null')))
  })
}

describe('finding a browser', () => {
  test('the option comes before the environment, and its variables in their order', async () => {
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((name) => program(name, 'true')))
    const env = { MUSTERBOOK_BROWSER: b, PUPPETEER_EXECUTABLE_PATH: c }
    expect(await findBrowser({ browserPath: a, env })).toMatchObject({ path: a, from: 'option' })
    expect(await findBrowser({ env })).toMatchObject({ path: b, from: 'MUSTERBOOK_BROWSER' })
    expect(await findBrowser({ env: { ...env, MUSTERBOOK_BROWSER: '' } })).toMatchObject({
      path: c,
      from: 'PUPPETEER_EXECUTABLE_PATH',
    })
  })

  test.each(['/nowhere/chrome', tmpdir(), import.meta.filename])(
    'a named one that cannot be run is a fault: %s',
    async (path) => {
      const fault = { key: 'fault.browser-missing', values: { path, from: '--browser' } }
      await expect(findBrowser({ browserPath: path, env: {} })).rejects.toMatchObject(fault)
    },
  )
})

describe.skipIf(!packed)('the browser that came through npm', { timeout: 60_000 }, () => {
  test('is unpacked once by two processes at the same time, and mended when a part is missing', async () => {
    const cache = join(folder, 'cache')
    const found = await Promise.all([0, 1].map(() => run({ do: 'find' }, { XDG_CACHE_HOME: cache })))
    expect(found[0]).toEqual(found[1])
    const home = join(cache, 'musterbook', `chromium-${packed?.version}-x64`)
    expect(found[0]).toMatchObject({ from: 'npm', path: join(home, 'chromium') })
    expect(await readdir(join(cache, 'musterbook'))).toEqual([`chromium-${packed?.version}-x64`])

    const before = (await stat(join(home, 'chromium'))).size
    await truncate(join(home, 'chromium'), 1000)
    const part = join(cache, 'musterbook', 'left-by-a-kill.part')
    await mkdir(part)
    await utimes(part, 0, 0)
    await unpackBrowser(packed as NonNullable<typeof packed>, { XDG_CACHE_HOME: cache })
    expect((await stat(join(home, 'chromium'))).size).toBe(before)
    expect(await readdir(join(cache, 'musterbook'))).toEqual([`chromium-${packed?.version}-x64`])
  })

  test('runs in its sandbox for somebody who is not root and has no home', async () => {
    const cache = join(folder, 'nobody')
    await mkdir(cache)
    await chmod(cache, 0o777)
    const said = await run({ do: 'launch' }, { XDG_CACHE_HOME: cache, HOME: '/nonexistent', TMPDIR: folder }, asNobody)
    if ((said as { key?: string }).key === 'fault.no-sandbox') return
    expect(said).toMatchObject({ sandboxed: true, version: expect.stringContaining('Chrome/') })
    expect((await readdir(folder)).filter((name) => name.startsWith('musterbook-profile-'))).toEqual([])
  })

  test('ends with the program, though that is killed', async () => {
    const { pid } = (await run({ do: 'die' }, { HOME: process.env.HOME ?? '' })) as { pid: number }
    const isAlive = (): boolean => {
      try {
        return process.kill(pid, 0)
      } catch {
        return false
      }
    }
    for (let wait = 0; wait < 100 && isAlive(); wait++) await new Promise((resolve) => setTimeout(resolve, 50))
    expect(isAlive()).toBe(false)
  })
})

describe('a browser that does not start', { timeout: 60_000 }, () => {
  test('for want of a sandbox is a fault that names the way out', async () => {
    const line = '[1:1:FATAL:zygote_host_impl_linux.cc(128)] No usable sandbox! If you are running on …'
    const path = await program('locked', `echo '${line}' >&2; exit 1`)
    const said = await run({ do: 'launch', path }, { TMPDIR: folder }, asNobody)
    expect(said).toEqual({ key: 'fault.no-sandbox', values: { path, option: '--no-sandbox' } })
  })

  test('for another reason is a fault that tells it', async () => {
    const path = await program('broken', 'echo "libnss3.so: error while loading shared libraries" >&2; exit 127')
    const launching = launchBrowser({ path, from: 'option', environment: {} }, { sandbox: 'off' })
    await expect(launching).rejects.toMatchObject({
      key: 'fault.browser-start',
      values: { path, reason: 'libnss3.so: error while loading shared libraries' },
    })
  })
})

describe('a tar archive', () => {
  const archive = (path: string): Uint8Array => {
    const header = Buffer.alloc(512)
    header.write(path)
    header.write('0000644\0', 100)
    header.write('00000000003\0', 124)
    header.write('0', 156)
    return Buffer.concat([header, Buffer.from('abc'), Buffer.alloc(509 + 1024)])
  }

  test('gives its files', () => {
    expect(tarFiles(archive('lib/a.so'))).toEqual([{ path: 'lib/a.so', mode: 0o644, bytes: Buffer.from('abc') }])
  })

  test.each(['/etc/a', '../a', 'lib/../../a'])('that leaves its folder is refused: %s', (path) => {
    expect(() => tarFiles(archive(path))).toThrow(path)
  })
})
