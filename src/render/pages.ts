import type { Chapter, Handbook } from '../handbook/handbook.ts'
import { cssString } from './css-string.ts'
import { cutHead, digestText, draftText, endText, sheetCount } from './heads.ts'

type Side = 'left' | 'right'
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
      chapterPage(handbook, chapter, side, owner, sheet, false),
      ...(chapter.layout === 'cards' ? [chapterPage(handbook, chapter, side, owner, sheet, true)] : []),
    ]),
  )
  const names = handbook.chapters.map(({ id, number, layout }) => {
    const chapter = `.chapter[data-chapter="${number}"]`
    const end = endText(handbook, number)
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
  cards: boolean,
): string {
  const { id, number } = chapter
  return page({
    name: cards ? `${id}-cards` : id,
    side,
    counter: id,
    folio: `"${number}-" counter(${id})`,
    inside: cssString(`${number}　${chapter.running}`),
    outside: cssString(owner || cutHead(handbook.title)),
    foot: `${digestText(handbook, chapter.digest)} ${sheet}`,
    draft: chapter.draft ? draftText(handbook) : undefined,
    tab: number,
    cards,
  })
}

/**
 * 28 mm inner, 26 outer; 78 pt top and 79.9 pt bottom hold 38 lines of 18 pt. Not in the `@page` rule without a name: the
 * browser first lays a book out as if all its pages were like that one, and again if its first page is not.
 */
const paperMargin: Readonly<Record<Side, string>> = {
  left: 'margin: 78pt 28mm 79.89pt 26mm;',
  right: 'margin: 78pt 26mm 79.89pt 28mm;',
}

interface PageRule {
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
  readonly cards?: boolean
}

function page(rule: PageRule): string {
  const inner = rule.side === 'right' ? 'left' : 'right'
  const outer = rule.side
  const head = rule.cards ? 'padding-bottom: 3mm' : 'padding-bottom: 27pt'
  const foot = rule.cards ? 'padding-top: 3mm' : 'padding-top: 27pt'
  const folio = 'font-size: 10.5pt; font-weight: 700; color: #161616'
  const boxes = [
    `@top-${inner} { content: ${rule.inside}; vertical-align: bottom; ${head}; text-align: ${inner}; }`,
    `@top-${outer} { content: ${rule.outside}; vertical-align: bottom; ${head}; text-align: ${outer}; }`,
    `@bottom-${inner} { content: ${rule.foot}; vertical-align: top; ${foot}; text-align: ${inner}; }`,
    `@bottom-${outer} { content: ${rule.folio}; vertical-align: top; ${foot}; text-align: ${outer}; ${folio}; }`,
  ]
  if (rule.draft) {
    boxes.push(
      `@top-center { content: ${rule.draft}; vertical-align: bottom; ${head}; ${folio}; white-space: nowrap; }`,
    )
  }
  if (rule.tab !== undefined) boxes.push(tabBox(rule.tab, outer, inner, rule.cards ?? false))
  const margin = rule.cards ? 'margin: 14mm 10mm;' : paperMargin[rule.side]
  return `@page ${rule.name}:${rule.side} { counter-increment: ${rule.counter}; ${margin}\n${boxes.join('\n')}\n}`
}

/** The thumb tab: 20 mm lower with each chapter, from the top again after nine. */
function tabBox(number: number, outer: Side, inner: string, cards: boolean): string {
  const top = (cards ? 13.5 : 0) + 20 * ((number - 1) % 9)
  const look =
    'background: #161616; color: #fff; font-size: 12pt; font-weight: 700; text-align: center; vertical-align: middle'
  return `@${outer}-top { content: "${number}"; width: 7mm; height: 18mm; margin-${inner}: auto; margin-top: ${top}mm; ${look}; }`
}
