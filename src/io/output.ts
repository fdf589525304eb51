import { createHash } from 'node:crypto'
import { mkdir, open, readdir, readFile, realpath, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { UserFault } from '../source/fault.ts'

/** A folder into which files go whole or not at all. Paths are relative to it, with `/`. */
export interface Output {
  readonly folder: string
  write(path: string, bytes: Uint8Array | string): Promise<void>
  /** Removes what is unfinished. Safe to call at any moment, more than once. */
  close(): Promise<void>
}

const temporaryPrefix = '.musterbook-'

/**
 * Opens a folder for writing, creating it, and sweeps away what a killed run left unfinished there. Throws a UserFault:
 * `fault.output-unwritable`, `fault.disk-full`.
 */
export async function openOutput(folder: string): Promise<Output> {
  const workshop = join(folder, `${temporaryPrefix}${process.pid}`)
  await orFault(folder, async () => {
    await mkdir(workshop, { recursive: true })
    await sweep(folder)
  })
  const folders = new Map<string, Promise<unknown>>()
  let count = 0
  let closed = false
  return {
    folder,
    async write(path, bytes) {
      if (closed) return
      const target = join(folder, path)
      const unfinished = join(workshop, String(count++))
      await orFault(folder, async () => {
        const home = dirname(target)
        let made = folders.get(home)
        if (!made) {
          made = makeFolder(folder, home)
          folders.set(home, made)
        }
        await made
        const file = await open(unfinished, 'wx')
        try {
          await file.writeFile(bytes)
          await file.sync()
        } finally {
          await file.close()
        }
        if (!closed) await rename(unfinished, target)
      })
    },
    async close() {
      closed = true
      await rm(workshop, { recursive: true, force: true })
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
    if (real !== undefined) return real === home || real.startsWith(home + sep)
    existing = dirname(existing)
  }
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

async function makeFolder(output: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  if (!(await liesWithin(output, folder))) throw new UserFault('fault.output-outside', { folder })
}

/** The bytes of a file that may not be there; undefined where it cannot be read. */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path)
  } catch {
    return undefined
  }
}

/** Workshops of runs that are no longer there: each is named after its process. */
async function sweep(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(temporaryPrefix)) continue
    const process_ = Number(name.slice(temporaryPrefix.length))
    if (Number.isInteger(process_) && !isRunning(process_))
      await rm(join(folder, name), { recursive: true, force: true })
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function orFault(folder: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new UserFault('fault.disk-full', { folder }, { cause: error })
    if (
      code === 'EACCES' ||
      code === 'EPERM' ||
      code === 'EROFS' ||
      code === 'ENOTDIR' ||
      code === 'EEXIST' ||
      code === 'EISDIR'
    ) {
      throw new UserFault('fault.output-unwritable', { folder, code }, { cause: error })
    }
    throw error
  }
}
