import { isMap, isSeq } from 'yaml'
import type { GuessKey, Meant } from '../language/read-yaml.ts'
import { branchFor, canonicalKey, namesIn, type Schema } from '../language/schema.ts'
import { languageOfText } from '../language/script.ts'
import { type KeyLanguage, nameIn } from '../language/spelling.ts'
import type { ModelFile } from './file.ts'
import { resolveSchema } from './schemas.ts'
import { distance, nearest } from './suggest.ts'
import { isReadable } from './unreadable.ts'

/** What is known of a key that a mapping does not have: what stands under it, and which keys the mapping has not yet. */
interface Given {
  readonly value?: unknown
  readonly isFree?: (key: string) => boolean
}

/** The key that was meant by one that a schema does not know. */
export function nearKey(
  schema: Schema,
  written: string,
  { value, isFree = () => true }: Given = {},
): Meant | undefined {
  const properties = schema.properties ?? {}
  const isChinese = /\p{Script=Han}/u.test(written)
  const names = isChinese
    ? Object.values(properties).flatMap(({ 'x-names': own }) => (own ? namesIn(own) : []))
    : Object.keys(properties)
  const near = nearest(written, names)
  const candidates = (near.length > 0 ? near : containing(written, names)).map((name) => {
    const key = canonicalKey(schema, name)
    const doubt = (isFree(key) ? 0 : 8) + doubtOf(value, properties[key] ?? {}) + (name[0] === written[0] ? 0 : 1)
    return { name, key, doubt }
  })
  // Letters are left out more often than put in.
  const isBefore = (a: string, b: string): number => (isChinese ? 0 : b.length - a.length)
  const [best] = candidates.toSorted((a, b) => a.doubt - b.doubt || isBefore(a.name, b.name))
  return best && { name: best.name, key: best.key, isSure: distance(best.name, written) <= 2 }
}

/** The key that a mapping may be read with: not where it has another such key, nor where a sign was typed wrong. */
export const guessKey: GuessKey = (schema, written, given) => {
  if (/[：，、；\u3000]/.test(written)) return undefined
  const meant = nearKey(schema, written, given) ?? likeItems(schema, written, given)
  return meant && given.isFree(meant.key) ? meant : undefined
}

/** The list that a section under an unknown name can only be: its first item has keys that the items of no other have. */
function likeItems(
  { properties = {} }: Schema,
  name: string,
  { value, isFree = () => true }: Given,
): Meant | undefined {
  const [first] = isSeq(value) ? value.items : []
  if (!isMap(first) || first.items.length < 3) return undefined
  const written = first.items.map(({ key }) => String(key))
  const like = Object.entries(properties).filter(([key, property]) => {
    const { items } = branchFor(property, 'list', resolveSchema)
    const own = items && branchFor(items, 'map', resolveSchema)
    const known = own?.properties
    return known && isFree(key) && written.every((name) => Object.hasOwn(known, canonicalKey(own, name)))
  })
  const [[key, property] = []] = like
  if (key === undefined || like.length > 1) return undefined
  const language = languageOfText(name)
  return { name: nameIn(property?.['x-names'], key, language), key, isSure: true }
}

/** How little a value looks like what a key asks for. */
function doubtOf(value: unknown, property: Schema): number {
  if (typeof value !== 'string' || !property.format) return 2
  return isReadable(value, property.format) ? 0 : 4
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
function containing(written: string, names: readonly string[]): string[] {
  if (written.length < 2) return []
  return names.filter((name) => name.length > 1 && (name.includes(written) || written.includes(name)))
}
