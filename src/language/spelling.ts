import type { Names, Schema } from './schema.ts'
import { languageOfText } from './script.ts'

export type KeyLanguage = 'en' | 'zh-Hans' | 'zh-Hant'

/** In which language an author writes keys, and by which of several names. Only what differs from the canonical is kept. */
export interface Spelling {
  note(schema: Schema, key: string, written: string): void
  language(): KeyLanguage
  /** The name of a key as this author writes it, or would: `责任人` for `owner`. */
  nameOf(schema: Schema, key: string): string
}

export function spellingOf(): Spelling {
  let english = 0
  let chinese = 0
  const written = new Map<Schema, Map<string, string>>()
  let known: KeyLanguage | undefined
  const language = (): KeyLanguage => {
    known ??=
      english >= chinese ? 'en' : languageOfText([...written.values()].flatMap((keys) => [...keys.values()]).join())
    return known
  }
  return {
    note(schema, key, name) {
      known = undefined
      if (key === name) {
        english++
        return
      }
      chinese++
      const keys = written.get(schema)
      if (keys) keys.set(key, name)
      else written.set(schema, new Map([[key, name]]))
    },
    language,
    nameOf: (schema, key) => {
      return written.get(schema)?.get(key) ?? nameIn(schema.properties?.[key]?.['x-names'], key, language())
    },
  }
}

/** A key or value in a language; itself where it has no name. */
export function nameIn(names: Names | undefined, canonical: string, language: KeyLanguage): string {
  return language === 'en' ? canonical : (names?.[language] ?? canonical)
}
