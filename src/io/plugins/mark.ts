import { folderOf, resolvePath } from '../../model/asset.ts'
import type { Source } from '../../source/source.ts'
import { digest } from '../cache.ts'
import { readText } from '../files/guard.ts'

const imported = /(?:\bfrom|\bimport)\s*\(?\s*(['"])([^'"\n]*)\1/g
/** What no text tells the end of: computed imports, other programs, the network. */
const open = /\bimport\s*\(\s*[^'"\s]|\b(?:require|fetch|process|globalThis|eval|WebSocket)\b/

/**
 * One hash of a module and of all that it imports by relative paths. Undefined where it imports or calls what is not
 * beside it: then nobody can say that it will find the same again.
 */
export function markOf(root: string, entry: Source): string | undefined {
  const known = new Map<string, string>()
  const waiting = [entry]
  for (let module = waiting.pop(); module; module = waiting.pop()) {
    const { path, text } = module
    if (open.test(text)) return undefined
    known.set(path, text)
    for (const [, , name = ''] of text.matchAll(imported)) {
      const other = /^\.{1,2}\//.test(name) ? resolvePath(folderOf(path), name) : undefined
      if (other === undefined) return undefined
      if (known.has(other) || waiting.some((one) => one.path === other)) continue
      const source = readText(root, other)
      if (!('text' in source)) return undefined
      waiting.push(source)
    }
  }
  return digest([...known].toSorted(([a], [b]) => (a < b ? -1 : 1)).flat())
}
