import { type Document, isMap, isScalar } from 'yaml'
import { namesIn } from '../language/schema.ts'
import { documentOf, type YamlTree } from '../language/yaml.ts'
import { schemaOf } from './schemas.ts'
import { suggest } from './suggest.ts'

const documentKinds = ['plan', 'drill', 'drill-record'] as const
type DocumentKind = (typeof documentKinds)[number]

const kindNames: readonly string[] = keysNamed('kind')
/** A line that begins with one of the keys that every document has. */
export const telling: RegExp = new RegExp(`^(?:${[...keysNamed('title'), ...kindNames].join('|')})\\s*[:：]`, 'm')

/** How many keys of a document stand at the margin of a text: of one that is meant for front matter, several. */
export function keysAtMargin(text: string): number {
  const keys = [...text.matchAll(/^([\p{L}-]{1,20})[ \t]*[:：](?=\s|$)/gmu)].map(([, key = '']) => key)
  return new Set(keys.filter((key) => marginKeys().has(key))).size
}

let margin: ReadonlySet<string> | undefined

function marginKeys(): ReadonlySet<string> {
  margin ??= new Set(
    documentKinds.flatMap((name) =>
      Object.entries(schemaOf(name).properties ?? {}).flatMap(([key, { 'x-names': own }]) => [
        key,
        ...(own ? namesIn(own) : []),
      ]),
    ),
  )
  return margin
}

/** Which schema a document is held against, as its `kind` says. */
export function documentKind(tree: YamlTree): DocumentKind {
  const document = documentOf(tree)
  const written = kindNames.map((key) => document.get(key)).find((kind) => typeof kind === 'string')
  if (typeof written !== 'string') return misspeltKind(document) ?? 'plan'
  const kind = Object.hasOwn(kinds, written) ? written : suggest(written, Object.keys(kinds))
  return kinds[kind ?? ''] ?? 'plan'
}

/** What a document is whose key for it is misspelt: its value tells. */
function misspeltKind({ contents }: Document): DocumentKind | undefined {
  if (!isMap(contents)) return undefined
  for (const { key, value } of contents.items) {
    const kind = isScalar(value) && Object.hasOwn(kinds, String(value.value)) ? kinds[String(value.value)] : undefined
    const written = isScalar(key) ? String(key.value) : ''
    if (kind && !marginKeys().has(written) && suggest(written, kindNames) !== undefined) return kind
  }
  return undefined
}

/** Every kind of document in every spelling: a slip of the pen is told by the schema that was meant. */
const kinds: Readonly<Record<string, DocumentKind>> = Object.fromEntries(
  documentKinds.flatMap((name) => {
    const kind = schemaOf(name).properties?.kind
    const names = Object.values(kind?.['x-names']?.values ?? {}).flatMap(namesIn)
    return [...(kind?.enum ?? []), ...names].map((spelling) => [spelling, name])
  }),
)

/** A key of any document in every spelling. */
function keysNamed(key: string): string[] {
  const names = documentKinds.flatMap((name) => {
    const own = schemaOf(name).properties?.[key]?.['x-names']
    return own ? namesIn(own) : []
  })
  return [key, ...new Set(names)]
}
