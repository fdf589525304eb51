import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import {
  access,
  chmod,
  constants,
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { homedir, tmpdir, userInfo } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'
import { UserFault } from '../../source/fault.ts'
import { tarFiles } from './tar.ts'

/** The Chromium that came through npm, packed: `folder` holds the archives, `version` is the package's. */
export interface PackedBrowser {
  readonly folder: string
  readonly version: string
}

/** Where an unpacked browser's parts lie. `libraries` is for systems that lack libnss3, libnspr4 or libexpat. */
export interface UnpackedBrowser {
  readonly path: string
  readonly fonts: string
  readonly libraries: string
}

/** An unpacked folder is whole only where this file is: name and size of every other file in it. */
const inventory = 'inventory.json'

/** The dynamic linker of glibc, for which the packed browser is made: musl systems (Alpine) lack it. */
const loader = '/lib64/ld-linux-x86-64.so.2'

/** The packed browser, or undefined where the optional dependency is absent or made for another system. */
export function packedBrowser(): PackedBrowser | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(loader)) return undefined
  try {
    const root = resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..')
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
    return { folder: join(root, 'bin'), version }
  } catch {
    return undefined
  }
}

/**
 * Unpacks the browser into a folder of its own, once a version and user: `<cache>/musterbook/chromium-<version>`, where
 * the cache is XDG_CACHE_HOME, then ~/.cache, then the system's temporary folder. It is made under another name and
 * renamed when whole, so neither a kill nor a second process can leave half of it. Throws a UserFault
 * (`fault.browser-unpack`) where no folder can be written.
 */
export async function unpackBrowser(packed: PackedBrowser, env: NodeJS.ProcessEnv): Promise<UnpackedBrowser> {
  let folder = ''
  let cause: unknown
  for (const cache of cacheFolders(env)) {
    folder = join(cache, `chromium-${packed.version}-x64`)
    try {
      await claim(cache)
      if (!(await isWhole(folder))) await unpackInto(folder, packed)
      // A folder mounted without the right to execute is of no use: try the next.
      await access(join(folder, 'chromium'), constants.X_OK)
      return { path: join(folder, 'chromium'), fonts: join(folder, 'fonts'), libraries: join(folder, 'lib') }
    } catch (error) {
      cause = error
    }
  }
  const reason = cause instanceof Error ? cause.message : String(cause)
  throw new UserFault('fault.browser-unpack', { folder, reason }, { cause })
}

function cacheFolders(env: NodeJS.ProcessEnv): string[] {
  const home = env.HOME || homedir()
  const folders = [env.XDG_CACHE_HOME, home && join(home, '.cache')].filter((folder) => folder?.startsWith('/'))
  return [
    ...new Set(folders.map((folder) => join(folder as string, 'musterbook'))),
    join(tmpdir(), `musterbook-${userInfo().uid}`),
  ]
}

/** Makes the folder and refuses one that somebody else could write to: a program is going to be run from it. */
async function claim(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const found = await lstat(folder)
  if (!found.isDirectory() || found.uid !== userInfo().uid) throw new Error(`${folder} belongs to another user`)
  if (found.mode & 0o022) await chmod(folder, 0o700)
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    const files = JSON.parse(await readFile(join(folder, inventory), 'utf8')) as Record<string, number>
    const sizes = await Promise.all(Object.keys(files).map(async (file) => (await stat(join(folder, file))).size))
    return sizes.every((size, index) => size === Object.values(files)[index])
  } catch {
    return false
  }
}

async function unpackInto(folder: string, packed: PackedBrowser): Promise<void> {
  await removeLeftovers(dirname(folder))
  const draft = `${folder}.${randomBytes(6).toString('hex')}.part`
  try {
    await mkdir(draft, { mode: 0o700 })
    const files: Record<string, number> = {}
    const program = pipeline(
      createReadStream(join(packed.folder, 'chromium.br'), { highWaterMark: 1 << 20 }),
      createBrotliDecompress({ chunkSize: 1 << 21 }),
      createWriteStream(join(draft, 'chromium'), { mode: 0o755 }),
    )
    const rest = Promise.all([
      unpackTar(join(packed.folder, 'fonts.tar.br'), draft, files),
      unpackTar(join(packed.folder, 'al2023.tar.br'), draft, files),
    ])
    await Promise.all([program, rest])
    files.chromium = (await stat(join(draft, 'chromium'))).size
    await writeFile(join(draft, 'fonts', 'fonts.conf'), fontSettings(join(folder, 'fonts'), folder))
    await writeFile(join(draft, inventory), JSON.stringify(files))
    await moveInto(draft, folder)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

/** The archive's own fonts.conf is left out: it names folders under /tmp that anybody may fill. */
async function unpackTar(archive: string, folder: string, files: Record<string, number>): Promise<void> {
  for (const file of tarFiles(brotliDecompressSync(await readFile(archive)))) {
    if (file.path === 'fonts.conf') continue
    await mkdir(dirname(join(folder, file.path)), { recursive: true })
    await writeFile(join(folder, file.path), file.bytes, { mode: file.mode })
    files[file.path] = file.bytes.length
  }
}

/** With no font settings at all Chromium prints empty pages and says nothing. */
function fontSettings(fonts: string, folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${xml(fonts)}</dir>
  <cachedir>${xml(join(folder, 'font-cache'))}</cachedir>
</fontconfig>
`
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Whoever comes second keeps the folder of the first, where that one is whole; a broken one is moved out of the way. */
async function moveInto(draft: string, folder: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await rename(draft, folder)
    } catch (error) {
      if (await isWhole(folder)) return
      if (attempt === 3) throw error
      const broken = `${folder}.${randomBytes(6).toString('hex')}.part`
      await rename(folder, broken).catch(() => undefined)
      await rm(broken, { recursive: true, force: true })
    }
  }
}

/** Parts that a killed process left behind an hour ago or earlier. */
async function removeLeftovers(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (!name.endsWith('.part')) continue
    const part = join(cache, name)
    const age = Date.now() - ((await stat(part).catch(() => undefined))?.mtimeMs ?? Date.now())
    if (age > 3_600_000) await rm(part, { recursive: true, force: true })
  }
}
