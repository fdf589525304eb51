import { createHash, randomBytes } from 'node:crypto'
import { lstat, mkdir, open, readdir, readFile, realpath, rename, rm, rmdir, stat } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname, join, resolve, sep } from 'node:path'
import { UserFault } from '../source/fault.ts'
import { isRunning } from './running.ts'

/** A folder into which files go whole or not at all. Paths are relative to it, with `/`. */
export interface Output {
  readonly folder: string
  /** Resolves when the file is there; rejects where the output was closed in the meantime. */
  write(path: string, bytes: Uint8Array | string): Promise<void>
  /** Removes a file where its bytes are still those, and its folder where that is empty then. */
  remove(path: string, sha256: string): Promise<'removed' | 'changed' | 'missing'>
  /** Waits for what is being written and removes what is unfinished. May be called more than once. */
  close(): Promise<void>
}

/** Where files stand until they are whole: `.musterbook-<machine>-<process>-<random>`. */
const workshopName = /^\.musterbook-([0-9a-f]{8})-(\d+)-[0-9a-f]{8}$/
const machine = sha256(hostname()).slice(0, 8)
const ours = new Set<string>()

/**
 * Opens a folder for writing, creating it, and sweeps away what a killed run left unfinished there. Throws a UserFault:
 * `fault.output-unwritable`, `fault.file-unwritable`, `fault.output-outside`, `fault.disk-full`.
 */
export async function openOutput(folder: string): Promise<Output> {
  const name = `.musterbook-${machine}-${process.pid}-${randomBytes(4).toString('hex')}`
  const workshop = join(folder, name)
  await orFault(folder, folder, async () => {
    await makeFolders(folder)
    await mkdir(workshop)
  })
  ours.add(name)
  await sweep(folder)
  const folders = new Map<string, Promise<void>>()
  const pending = new Set<Promise<void>>()
  let count = 0
  let closed = false

  async function put(target: string, bytes: Uint8Array | string): Promise<void> {
    const home = dirname(target)
    const made = folders.get(home) ?? makeFolder(folder, home)
    folders.set(home, made)
    await made
    const unfinished = join(workshop, String(count++))
    try {
      const file = await open(unfinished, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(unfinished, target)
    } catch (error) {
      await rm(unfinished, { force: true }).catch(() => undefined)
      throw error
    }
  }

  return {
    folder,
    async write(path, bytes) {
      if (closed) throw new Error(`${path} came after the output was closed`)
      const target = join(folder, path)
      const work = orFault(folder, target, () => put(target, bytes))
      pending.add(work)
      await work.finally(() => pending.delete(work))
    },
    async remove(path, expected) {
      const target = join(folder, path)
      if (!isBelow(folder, target) || !(await liesWithin(folder, dirname(target)))) return 'missing'
      const about = await lstat(target).catch(() => undefined)
      if (!about) return 'missing'
      const bytes = about.isFile() ? await readIfThere(target) : undefined
      if (!bytes || sha256(bytes) !== expected) return 'changed'
      await orFault(folder, target, () => rm(target))
      if (dirname(target) !== folder) await rmdir(dirname(target)).catch(() => undefined)
      return 'removed'
    },
    async close() {
      closed = true
      await Promise.allSettled(pending)
      await rm(workshop, { recursive: true, force: true }).catch(() => undefined)
      ours.delete(name)
    },
  }
}

/**
 * Whether a folder that may not exist yet lies in another, links followed. A workspace comes from a pull request: a link
 * in it must not lead the output elsewhere.
 */
export async function liesWithin(folder: string, target: string): Promise<boolean> {
  const home = await realpath(folder)
  let existing = resolve(target)
  for (;;) {
    const real = await realpath(existing).catch(() => undefined)
    if (real !== undefined) return real === home || isBelow(home, real)
    // A link to what is not there would be followed once somebody makes it.
    if (await lstat(existing).catch(() => undefined)) return false
    existing = dirname(existing)
  }
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The bytes of a file that may not be there; undefined where it cannot be read. */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch {
    return undefined
  }
}

/** Tells a file from another that took its place: its size and the time of its last change. */
export async function stampOf(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path)
  return `${size} ${mtimeMs}`
}

function isBelow(folder: string, path: string): boolean {
  return resolve(path).startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

async function makeFolder(output: string, folder: string): Promise<void> {
  const isInside = resolve(folder) === resolve(output) || isBelow(resolve(output), folder)
  if (!isInside || !(await liesWithin(output, folder))) throw new UserFault('fault.output-outside', { folder })
  await makeFolders(folder)
}

/** As `mkdir -p`, which in Node never ends where the system denies that a folder it has just listed is there (`/proc`). */
async function makeFolders(folder: string): Promise<void> {
  const path = resolve(folder)
  if (await lstat(path).catch(() => undefined)) return
  await makeFolders(dirname(path))
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
}

/** Sweeps away what killed runs left in a folder where there is nothing to write. */
export async function sweepOutput(folder: string): Promise<void> {
  await sweep(folder).catch(() => undefined)
}

/**
 * Workshops of runs that are no longer there. In a container every run may have the same process id, and another
 * machine's processes cannot be seen: theirs go after a day.
 */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, where, id] = workshopName.exec(name) ?? []
    if (where === undefined || ours.has(name)) continue
    const path = join(folder, name)
    const dead = where === machine ? Number(id) === process.pid || !isRunning(Number(id)) : await isOld(path)
    if (dead) await rm(path, { recursive: true, force: true }).catch(() => undefined)
  }
}

async function isOld(path: string): Promise<boolean> {
  const about = await lstat(path).catch(() => undefined)
  return about !== undefined && Date.now() - about.mtimeMs > 86_400_000
}

/** A file may be refused its size (`ulimit -f`) as a disk may be full. */
const noRoom: readonly string[] = ['ENOSPC', 'EDQUOT', 'EFBIG']
const noRight: readonly string[] = ['EACCES', 'EPERM', 'EROFS']
const inTheWay: readonly string[] = ['ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT', 'ELOOP', 'ENAMETOOLONG', 'ENOTEMPTY']

async function orFault(folder: string, path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (noRoom.includes(code)) throw new UserFault('fault.disk-full', { folder }, { cause: error })
    if (noRight.includes(code) || (inTheWay.includes(code) && path === folder)) {
      throw new UserFault('fault.output-unwritable', { folder, code }, { cause: error })
    }
    if (inTheWay.includes(code)) throw new UserFault('fault.file-unwritable', { path, code }, { cause: error })
    throw error
  }
}
