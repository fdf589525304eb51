import { resolve } from 'node:path'
import { textOf, workspacePath } from '../../io/files/guard.ts'
import type { FoundInput } from '../../io/files/load.ts'
import { readStdin } from '../../io/stdin.ts'
import { UserFault } from '../../source/fault.ts'
import { withTexts } from './overlay.ts'

/**
 * What was found, with standard input in the place of a file, which alone is asked about. A file that is not there yet
 * is taken for what it would be. Throws the UserFaults `fault.path-outside` and `fault.stdin-name`.
 */
export async function withStdin(found: FoundInput, name: string): Promise<FoundInput> {
  const { root } = found
  const path = workspacePath(root, resolve(root, name))
  if (path.startsWith('../')) throw new UserFault('fault.path-outside', { path: name })
  const text = textOf(path, await readStdin())
  const isAsked = (other: string): boolean => other === path
  const refused = (found.input.refused ?? []).filter((one) => one.path !== path || one.pointer !== undefined)
  if (!('text' in text)) {
    const rest = without(found, path)
    return { ...rest, isAsked, input: { ...rest.input, refused: [...refused, text] } }
  }
  const placed = withTexts(added(found, path), new Map([[path, text.text]]))
  return { ...placed, isAsked, input: { ...placed.input, refused } }
}

function without(found: FoundInput, path: string): FoundInput {
  const { documents, units } = found.input
  const isOther = (source: { readonly path: string }): boolean => source.path !== path
  return { ...found, input: { ...found.input, documents: documents.filter(isOther), units: units.filter(isOther) } }
}

function added(found: FoundInput, path: string): FoundInput {
  const { settings, documents, units } = found.input
  const isThere = [settings, ...documents, ...units].some((source) => source.path === path)
  const list = isThere ? undefined : placeOf(path, found)
  if (!list) return found
  const sources = [...found.input[list], { path, text: '' }].toSorted((a, b) => (a.path < b.path ? -1 : 1))
  return { ...found, input: { ...found.input, [list]: sources } }
}

/** A new file below a folder where such files are looked for is one of them; any other is only what a plan includes. */
function placeOf(path: string, { patterns, unitPatterns }: FoundInput): 'documents' | 'units' | undefined {
  const isBelow = (pattern: string): boolean => {
    const [start = ''] = pattern.replace(/^\.\//, '').split(/[*?{[(!]/)
    return path.startsWith(start === pattern || start === '' || start.endsWith('/') ? start : `${start}/`)
  }
  if (/\.(ya?ml|csv)$/i.test(path) && unitPatterns.some(isBelow)) return 'units'
  return /\.md$/i.test(path) && !/(^|\/)readme\.md$/i.test(path) && patterns.some(isBelow) ? 'documents' : undefined
}
