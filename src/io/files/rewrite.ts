import { readFileSync } from 'node:fs'
import { UserFault } from '../../source/fault.ts'
import type { Source } from '../../source/source.ts'
import { codeOf } from './guard.ts'
import { writeWhole } from './write.ts'

/**
 * Writes another text where a source was read, with the byte-order mark that it has. Throws the UserFaults
 * `fault.not-written` and, where somebody has changed the file in the meantime, `fault.file-changed`.
 */
export async function rewriteText(root: string, { path, text: before }: Source, text: string): Promise<void> {
  const file = `${root}/${path}`
  const there = read(file)
  const mark = there.startsWith('\ufeff') ? '\ufeff' : ''
  if (there !== mark + before) throw new UserFault('fault.file-changed', { path })
  await writeWhole(file, mark + text)
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UserFault('fault.not-written', { path: file, reason: codeOf(error) }, { cause: error })
  }
}
