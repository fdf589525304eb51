import { canonicalKey, namesIn, type Schema } from '../language/schema.ts'
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

/** The keys that may stand somewhere, in the script that the author writes. */
export function knownKeys(schema: Schema, written: string): string[] {
  return Object.entries(schema.properties ?? {}).map(([key, { 'x-names': own }]) =>
    own && /\p{Script=Han}/u.test(written) ? own['zh-Hans'] : key,
  )
}

/** `步骤` for `应急响应步骤`: part of one name, or a longer form of it. */
function containing(written: string, names: readonly string[]): string | undefined {
  if (written.length < 2) return undefined
  return names.find((name) => name.length > 1 && (name.includes(written) || written.includes(name)))
}
