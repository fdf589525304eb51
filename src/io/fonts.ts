import { readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Cache, digest } from './cache.ts'
import { codePoints } from './fonts/cmap.ts'
import { openSubsetter } from './fonts/subset.ts'

/** One weight of a family of the themes, cut down to the characters asked for. */
export interface Face {
  readonly family: 'MB Sans' | 'MB Serif'
  readonly weight: 400 | 500 | 700 | 900
  readonly style: 'normal'
  /** A TrueType file in gzip in base64, as each tab is given it: four fifths of a cut face are zeros. */
  readonly packed: string
}

type Source = Omit<Face, 'packed'> & { readonly file: string }

const sans = '@expo-google-fonts/noto-sans-sc'
const serif = '@expo-google-fonts/noto-serif-sc'

/** Static TrueType files: variable and OpenType (CFF) ones would print as hundreds of Type 3 fonts. */
const sources: readonly Source[] = [
  { family: 'MB Sans', weight: 400, style: 'normal', file: `${sans}/400Regular/NotoSansSC_400Regular.ttf` },
  { family: 'MB Sans', weight: 500, style: 'normal', file: `${sans}/500Medium/NotoSansSC_500Medium.ttf` },
  { family: 'MB Sans', weight: 700, style: 'normal', file: `${sans}/700Bold/NotoSansSC_700Bold.ttf` },
  { family: 'MB Sans', weight: 900, style: 'normal', file: `${sans}/900Black/NotoSansSC_900Black.ttf` },
  { family: 'MB Serif', weight: 400, style: 'normal', file: `${serif}/400Regular/NotoSerifSC_400Regular.ttf` },
  { family: 'MB Serif', weight: 700, style: 'normal', file: `${serif}/700Bold/NotoSerifSC_700Bold.ttf` },
]

/** What style sheets write by themselves: page numbers, list marks, hyphens, quotes, leaders. */
const always = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}\u00a0‐‑–—‘’“”…·•◦▪、`

const made = new Map<string, Promise<Face[]>>()

/**
 * The faces of the themes, cut down to the characters of `text` and those that style sheets write. A whole face would
 * give Kangxi radicals in searched and copied text. The same characters, in any order, give the same bytes; they are
 * made once a process, or once for all where there is a cache. A character that the fonts lack is left out: see
 * `missingGlyphs`.
 */
export function subsetFaces(text: string, cache?: Cache): Promise<Face[]> {
  const wanted = [...new Set(always + text)].sort().join('')
  if (cache) return remembered(wanted, cache)
  let faces = made.get(wanted)
  if (!faces) {
    faces = cutDown(wanted)
    made.set(wanted, faces)
    faces.catch(() => made.delete(wanted))
  }
  return faces
}

let known: Set<number> | undefined

/** The characters of `text` that the fonts have no glyph for, each once, in the order of their code points. */
export function missingGlyphs(text: string): string[] {
  known ??= intersection(sources.filter((source) => source.weight === 400))
  return [...new Set(text)].filter((character) => !isThere(character, known as Set<number>)).sort()
}

/** Controls, white space, joiners and variation selectors need no glyph. */
function isThere(character: string, points: Set<number>): boolean {
  return points.has(character.codePointAt(0) ?? 0) || /[\p{Cc}\p{Cf}\p{Z}\p{Variation_Selector}]/u.test(character)
}

function intersection(chosen: readonly Source[]): Set<number> {
  const sets = chosen.map((source) => codePoints(readFileSync(pathOf(source.file))))
  return new Set([...(sets[0] ?? [])].filter((point) => sets.every((set) => set.has(point))))
}

async function cutDown(characters: string): Promise<Face[]> {
  const subset = await openSubsetter()
  const faces: Face[] = []
  for (const { file, ...face } of sources) {
    const bytes = subset(await readFile(pathOf(file)), characters)
    faces.push({ ...face, packed: gzipSync(bytes, { level: 1 }).toString('base64') })
  }
  return faces
}

/** As cut down before, from the same files. */
async function remembered(characters: string, cache: Cache): Promise<Face[]> {
  const files = await Promise.all(sources.map(async ({ file }) => await stat(pathOf(file))))
  const name = digest(['faces', characters, ...files.map(({ size, mtimeMs }) => `${size} ${mtimeMs}`)])
  const known = cache.read(name)
  if (isTexts(known) && known.length === sources.length) {
    return sources.map(({ file, ...face }, index) => ({ ...face, packed: known[index] ?? '' }))
  }
  const faces = await cutDown(characters)
  cache.write(
    name,
    faces.map(({ packed }) => packed),
  )
  return faces
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

const require = createRequire(import.meta.url)

function pathOf(file: string): string {
  const [scope, name, ...rest] = file.split('/')
  return join(dirname(require.resolve(`${scope}/${name}/package.json`)), ...rest)
}
