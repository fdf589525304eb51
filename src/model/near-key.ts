import { canonicalKey, namesIn, type Schema } from '../language/schema.ts'
import { languageOfText } from '../language/script.ts'
import { type KeyLanguage, nameIn } from '../language/spelling.ts'
import type { ModelFile } from './file.ts'
import { suggest } from './suggest.ts'

/** The key that was meant by one that a schema does not know: as one would write it, and its canonical name. */
export function nearKey(schema: Schema, written: string): { readonly name: string; readonly key: string } | undefined {
  const properties = Object.entries(schema.properties ?? {})
  const names = /\p{Script=Han}/u.test(written)
    ? properties.flatMap(([, { 'x-names': own }]) => (own ? namesIn(own) : []))
    : properties.map(([key]) => key)
  const name = suggest(written, names) ?? containing(written, names)
  return name === undefined ? undefined : { name, key: canonicalKey(schema, name) }
}

/** The keys that may stand somewhere, in the language in which the author wrote one that may not. */
export function knownKeys(schema: Schema, written: string, file: ModelFile): string[] {
  const language = languageOf(written, file)
  return Object.entries(schema.properties ?? {}).map(([key, { 'x-names': own }]) => nameIn(own, key, language))
}

/** The language of a word that is no key: English or Chinese as it is written, and then as the file writes its keys. */
export function languageOf(written: string, { tree }: ModelFile): KeyLanguage {
  const own = languageOfText(written)
  const usual = tree.spelling?.language() ?? 'en'
  return own === 'en' || usual === 'en' ? own : usual
}

/** `步骤` for `应急响应步骤`: part of one name, or a longer form of it. */
function containing(written: string, names: readonly string[]): string | undefined {
  if (written.length < 2) return undefined
  return names.find((name) => name.length > 1 && (name.includes(written) || written.includes(name)))
}
