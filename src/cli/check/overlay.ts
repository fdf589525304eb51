import type { FoundInput } from '../../io/files/load.ts'
import type { Asset } from '../../model/asset.ts'
import type { Source } from '../../source/source.ts'

/** What was found, with other texts in the place of some files. Files that were not found are not added. */
export function withTexts(found: FoundInput, texts: ReadonlyMap<string, string>): FoundInput {
  if (texts.size === 0) return found
  const { input } = found
  const put = (source: Source): Source => {
    const text = texts.get(source.path)
    return text === undefined ? source : { path: source.path, text }
  }
  const readAsset = (path: string): Asset => {
    const text = texts.get(path)
    return text === undefined ? input.readAsset(path) : { status: 'read', bytes: new TextEncoder().encode(text) }
  }
  const [documents, units] = [input.documents.map(put), input.units.map(put)]
  return { ...found, input: { ...input, settings: put(input.settings), documents, units, readAsset } }
}
