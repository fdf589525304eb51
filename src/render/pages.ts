import type { Chapter, Handbook } from '../handbook/handbook.ts'
import type { Look } from '../handbook/look.ts'
import { cssString } from './css-string.ts'
import { cutHead, digestText, draftText, endText, sheetCount } from './heads.ts'
import { platesOf } from './plates.ts'
import { marginOf, sheetEdges } from './sheet-edges.ts'

type Side = 'left' | 'right'
/** Pages of another size than the book's. */
type PageKind = 'cards' | 'turned' | 'folded'
const sides: readonly Side[] = ['right', 'left']

/**
 * The `@page` rules of a book: one named page a chapter, mirrored, with its head, foot and tab written out, since a page's
 * margin can hold no element. `counter-increment` on a named page numbers the sheets of a chapter by itself.
 */
export function pageStyles(handbook: Handbook): string {
  const owner = [handbook.organisation, handbook.unit?.name].flatMap((name) => (name ? [cutHead(name)] : [])).join(' ')
  const sheet = sheetCount(handbook)
  const front = sides.map((side) =>
    page({
      look: handbook.look,
      name: 'front',
      side,
      counter: 'front',
      folio: 'counter(front, lower-roman)',
      inside: cssString(cutHead(handbook.title)),
      outside: cssString(owner),
      foot: `${digestText(handbook, handbook.digest)} ${sheet}`,
      draft: handbook.draft ? draftText(handbook) : undefined,
    }),
  )
  const chapters = handbook.chapters.flatMap((chapter) =>
    sides.flatMap((side) => [
      chapterPage(handbook, chapter, side, owner, sheet),
      ...(chapter.layout === 'cards' ? [chapterPage(handbook, chapter, side, owner, sheet, 'cards')] : []),
      ...plateKinds(handbook, chapter).map((kind) => chapterPage(handbook, chapter, side, owner, sheet, kind)),
    ]),
  )
  const names = handbook.chapters.map((one) => {
    const { id, number, layout } = one
    const chapter = `.chapter[data-chapter="${number}"]`
    const end = endText(handbook, number)
    const plates = plateKinds(handbook, one)
    if (plates.length > 0) {
      const own = plates.map((kind) => `${chapter} .${kind} { page: ${id}-${kind}; }`)
      return [`${chapter} { page: ${id}; }`, ...own, `${chapter} .fold-back { page: ${id}-folded; }`].join('\n')
    }
    const last =
      layout === 'cards' ? `${chapter} .card-sheet { page: ${id}-cards; }` : `${chapter}::after { content: ${end}; }`
    return `${chapter} { page: ${id}; }\n${last}`
  })
  return [...front, ...chapters, ...names].join('\n')
}

function chapterPage(
  handbook: Handbook,
  chapter: Chapter,
  side: Side,
  owner: string,
  sheet: string,
  kind?: PageKind,
): string {
  const { id, number } = chapter
  return page({
    look: handbook.look,
    name: kind ? `${id}-${kind}` : id,
    side,
    counter: id,
    folio: `"${number}-" counter(${id})`,
    inside: cssString(`${number}　${chapter.running}`),
    outside: cssString(owner || cutHead(handbook.title)),
    foot: `${digestText(handbook, chapter.digest)} ${sheet}`,
    draft: chapter.draft ? draftText(handbook) : undefined,
    tab: number,
    kind,
  })
}

interface PageRule {
  readonly look: Look
  readonly name: string
  readonly side: Side
  readonly counter: string
  readonly folio: string
  /** The head next to the fold, and the one at the outer edge; values of `content`. */
  readonly inside: string
  readonly outside: string
  readonly foot: string
  readonly draft?: string
  readonly tab?: number
  readonly kind?: PageKind
}

function page(rule: PageRule): string {
  const inner = rule.side === 'right' ? 'left' : 'right'
  const outer = rule.side
  const { official, gap, text, strong } = styleOf(rule)
  const head = `padding-bottom: ${gap}`
  const foot = `padding-top: ${gap}`
  const folio = `${strong}; font-weight: 700; color: #161616`
  const number = official ? `"— " ${rule.folio} " —"` : rule.folio
  const numberLook = official ? officialFolio(outer, rule.look) : folio
  const boxes = [
    `@top-${inner} { content: ${rule.inside}; vertical-align: bottom; ${head}; text-align: ${inner}; }`,
    `@top-${outer} { content: ${rule.outside}; vertical-align: bottom; ${head}; text-align: ${outer}; }`,
    `@bottom-${inner} { content: ${rule.foot}; vertical-align: top; ${foot}; text-align: ${inner}; }`,
    `@bottom-${outer} { content: ${number}; vertical-align: top; ${foot}; text-align: ${outer}; ${numberLook}; }`,
  ]
  if (rule.draft) {
    boxes.push(
      `@top-center { content: ${rule.draft}; vertical-align: bottom; ${head}; ${folio}; white-space: nowrap; }`,
    )
  }
  if (rule.tab !== undefined && !official) boxes.push(tabBox(rule, outer, inner))
  const edges = sheetEdges(rule.look)
  // Not in the rule without a name: the browser first lays a book out as if all its pages were like that one.
  const margin = rule.kind ? kindMargin(rule.kind, rule.look) : `margin: ${marginOf(edges, rule.side)};`
  return `@page ${rule.name}:${rule.side} { counter-increment: ${rule.counter}; ${margin}${text}\n${boxes.join('\n')}\n}`
}

/** What heads and feet look like; A4 has as much as the theme's style sheet says. */
function styleOf({ look, kind }: PageRule): { official: boolean; gap: string; text: string; strong: string } {
  const official = look.theme === 'official'
  const family = official ? ' font-family: "MB Serif";' : ''
  if (look.paper === 'A5') {
    const gap = kind === 'cards' ? '1.5mm' : '5mm'
    return { official, gap, text: ` font-size: 7.5pt; line-height: 11pt;${family}`, strong: 'font-size: 9.5pt' }
  }
  return { official, gap: kind ? '3mm' : official ? '7mm' : '27pt', text: family, strong: 'font-size: 10.5pt' }
}

/** GB/T 9704-2012, 7.5: four-hao half-width numerals between dashes, 7 mm below the text, one character from its edge. */
function officialFolio(outer: Side, { paper }: Look): string {
  const size = paper === 'A5' ? 'font-size: 10.5pt; line-height: 12pt' : 'font-size: 14pt; line-height: 18pt'
  return `font-family: "MB Serif"; ${size}; color: #161616; padding-${outer}: 1em; white-space: nowrap`
}

function kindMargin(kind: PageKind, { paper }: Look): string {
  if (kind === 'turned') return 'size: 210mm 148mm; margin: 17mm 27mm 16mm;'
  if (kind === 'folded') return 'size: 210mm 297mm; margin: 20mm 26mm 20mm 28mm;'
  return paper === 'A5' ? 'size: 210mm 148mm; margin: 9mm 10mm;' : 'margin: 14mm 10mm;'
}

/** The kinds of plates that a chapter has. */
function plateKinds(handbook: Handbook, chapter: Chapter): ('turned' | 'folded')[] {
  return [...new Set(platesOf(handbook, chapter).map(({ plate }) => plate))]
}

/** The thumb tab: 20 mm lower with each chapter, from the top again after nine; on A5 as much smaller as the sheet is. */
function tabBox({ tab = 1, look, kind }: PageRule, outer: Side, inner: string): string {
  const small = look.paper === 'A5' && kind !== 'folded'
  const pitch = !small ? 20 : kind ? 13 : 18
  const top = (kind === 'cards' ? (small ? 8 : 13.5) : 0) + pitch * ((tab - 1) % 9)
  const [width, height, size] = small ? [6, 12, 10] : [7, 18, 12]
  const colours = `background: #161616; color: #fff; font-size: ${size}pt; font-weight: 700; text-align: center; vertical-align: middle`
  return `@${outer}-top { content: "${tab}"; width: ${width}mm; height: ${height}mm; margin-${inner}: auto; margin-top: ${top}mm; ${colours}; }`
}
