import { canonicalKey, type Schema } from '../language/schema.ts'
import { suggest } from './suggest.ts'

/** The key that was meant by one that a schema does not know: as one would write it, and its canonical name. */
export function nearKey(schema: Schema, written: string): { readonly name: string; readonly key: string } | undefined {
  const properties = Object.entries(schema.properties ?? {})
  const names = /\p{Script=Han}/u.test(written)
    ? properties.flatMap(([, { 'x-names': own }]) => (own ? [own['zh-Hans'], own['zh-Hant']] : []))
    : properties.map(([key]) => key)
  const name = suggest(written, names)
  return name === undefined ? undefined : { name, key: canonicalKey(schema, name) }
}
