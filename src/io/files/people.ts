import { existsSync, realpathSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { resolvePath } from '../../model/asset.ts'
import type { Refused } from '../../model/workspace.ts'
import { UserFault } from '../../source/fault.ts'
import type { Message } from '../../source/finding.ts'
import type { Source } from '../../source/source.ts'
import { outside, readText, workspacePath } from './guard.ts'

/**
 * The file of names and phones. Who runs the program may name one anywhere; the settings, one in the workspace, which need not be
 * there: it is kept out of the repository. Throws the UserFaults `fault.people-missing` and `fault.people-unread`.
 */
export function findPeople(
  root: string,
  { named, source }: { readonly named?: string; readonly source?: string },
  notices: Message[],
): Source | Refused | undefined {
  if (named !== undefined) return namedPeople(root, named)
  if (source === undefined) return undefined
  const path = resolvePath('', source)
  if (path === undefined) return outside(source)
  if (!existsSync(resolve(root, path))) {
    notices.push({ key: 'notice.no-people', values: { path } })
    return undefined
  }
  return readText(root, path)
}

function namedPeople(root: string, named: string): Source {
  const file = resolve(root, named)
  if (!existsSync(file)) throw new UserFault('fault.people-missing', { path: named })
  const real = realpathSync(file)
  const text = readText(dirname(real), real.slice(dirname(real).length + 1))
  if (!('text' in text)) throw new UserFault('fault.people-unread', { path: named, reason: text.message })
  return { ...text, path: workspacePath(root, file) }
}
