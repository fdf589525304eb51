import { appendFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { UserFault } from '../../source/fault.ts'
import { codeOf } from './guard.ts'

type WriteFileAtomic = (path: string, text: string) => Promise<void>

/** Writes a file whole or not at all. Throws the UserFault `fault.not-written`. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const writeFileAtomic = createRequire(import.meta.url)('write-file-atomic') as WriteFileAtomic
  await orFault(path, () => writeFileAtomic(path, text))
}

/** Adds to a file that others write to as well. Throws the UserFault `fault.not-written`. */
export async function append(path: string, text: string): Promise<void> {
  await orFault(path, () => appendFileSync(path, text))
}

async function orFault(path: string, write: () => Promise<void> | void): Promise<void> {
  try {
    mkdirSync(dirname(path), { recursive: true })
    await write()
  } catch (error) {
    throw new UserFault('fault.not-written', { path, reason: codeOf(error) }, { cause: error })
  }
}
