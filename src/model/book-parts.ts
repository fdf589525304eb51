import { isMapping } from '../language/pointer.ts'
import { nameIn } from '../language/spelling.ts'
import { type ModelFile, type Place, rangeOf } from './file.ts'
import type { Problem } from './problem.ts'
import { schemaOf } from './schemas.ts'
import type { HandbookSettings } from './types.ts'

/** A part of a handbook, as the settings name it. */
export type BookPart = NonNullable<HandbookSettings['parts']>[number]

/** What a book may be: those for the public hold less. */
type BookKind = 'file' | 'field' | 'public'

/** What stands in a book whose settings name no parts, in order. */
const usualParts: Readonly<Record<BookKind, readonly BookPart[]>> = {
  file: ['cover', 'approval', 'contents', 'how-to', 'plans', 'cards', 'contacts', 'effective-pages', 'changes'],
  field: ['sheet', 'plans', 'contacts', 'maps', 'reference', 'approval', 'effective-pages', 'changes', 'cover'],
  public: ['cover', 'contents', 'how-to', 'plans'],
}

/** What may stand in a book, in the order in which GB/T 29639 and the drawer have it. */
const possibleParts: Readonly<Record<BookKind, readonly BookPart[]>> = {
  file: [
    ...(['cover', 'approval', 'signatures', 'contents', 'how-to', 'plans', 'annexes', 'cards', 'contacts'] as const),
    ...(['forms', 'resources', 'maps', 'receipt', 'distribution', 'effective-pages', 'changes'] as const),
  ],
  field: [
    ...(['sheet', 'plans', 'contacts', 'maps', 'reference', 'approval', 'signatures', 'receipt'] as const),
    ...(['distribution', 'effective-pages', 'changes', 'cover'] as const),
  ],
  public: ['cover', 'contents', 'how-to', 'plans'],
}

/** Pages that stand before the first chapter; the first two may also be chapters. */
const frontParts: readonly BookPart[] = ['approval', 'signatures', 'cover', 'contents']

/** What the public may have is the same in both editions. */
function bookKind({ edition, audience }: Pick<HandbookSettings, 'edition' | 'audience'>): BookKind {
  if (audience === 'public') return 'public'
  return edition === 'field' ? 'field' : 'file'
}

/** The parts of a book in their order. Of what is wrong in the settings, `bookPartProblems` tells. */
export function partsOfBook(settings: HandbookSettings): readonly BookPart[] {
  const kind = bookKind(settings)
  const chosen = settings.parts?.filter((part) => possibleParts[kind].includes(part))
  return chosen?.length ? [...new Set(chosen)] : usualParts[kind]
}

/** Parts that stand twice, that this kind of book does not have, or that stand where they cannot. */
export function bookPartProblems(file: ModelFile): Problem[] {
  const { handbooks, paper } = file.data as { handbooks?: unknown; paper?: unknown }
  if (!Array.isArray(handbooks)) return []
  return handbooks.flatMap((book: unknown, index): Problem[] => {
    if (!isMapping(book) || !Array.isArray(book.parts) || book.parts.length === 0) return []
    const settings = { paper, ...book } as unknown as HandbookSettings
    const pointer = ['handbooks', index, 'parts']
    if (settings.paper === 'A3' || settings.paper === 'A6') {
      const message = { key: 'schema.parts-of-leaflet', values: { paper: settings.paper } }
      return [{ rule: 'schema', place: { file, pointer, at: 'key' }, message }]
    }
    return partProblems(file, pointer, book.parts, bookKind(settings))
  })
}

function partProblems(
  file: ModelFile,
  pointer: readonly (string | number)[],
  written: readonly unknown[],
  kind: BookKind,
): Problem[] {
  const known: readonly unknown[] = partSchema.enum ?? []
  const possible = possibleParts[kind]
  const chapters = written.filter((part) => !frontParts.includes(part as BookPart))
  return written.flatMap((value, index): Problem[] => {
    if (!known.includes(value)) return []
    const part = value as BookPart
    const place = { file, pointer: [...pointer, index] }
    const nameOf = namer(place)
    const told = (key: string, values = {}): Problem[] => [
      { rule: 'schema', place, message: { key, values: { part: nameOf(part), ...values } } },
    ]
    if (written.indexOf(part) < index) return told('schema.part-twice')
    if (!possible.includes(part)) {
      const allowed = possible.map(nameOf)
      return told('schema.part-elsewhere', { edition: { key: `handbook.edition.${kind}` }, allowed })
    }
    const isFirst = part === 'sheet' || (part === 'cover' && kind !== 'field')
    if (isFirst && index > 0) return told('schema.part-first')
    if (part === 'cover' && kind === 'field' && index < written.length - 1) return told('schema.part-last')
    const chapter = chapters[0] as BookPart | undefined
    if (part === 'contents' && chapter !== undefined && written.indexOf(chapter) < index)
      return told('schema.part-before', { other: nameOf(chapter) })
    return []
  })
}

const { items: partSchema = {} } = schemaOf('settings').$defs?.handbook?.properties?.parts ?? {}

/** A part as the author of the file writes names. */
function namer({ file, ...place }: Place): (part: BookPart) => string {
  const { start, end } = rangeOf({ file, ...place })
  const written = file.source.text.slice(start, end)
  const own = file.tree.spelling?.language() ?? 'en'
  const language = own === 'en' && /\p{Script=Han}/u.test(written) ? 'zh-Hans' : own
  return (part) => nameIn(partSchema['x-names']?.values?.[part], part, language)
}
