import type { Chapter, Handbook } from '../handbook/handbook.ts'
import { format } from '../messages/format.ts'
import { cssString } from './css-string.ts'
import { tabPlace } from './field-view.ts'
import { cutHead, digestText, draftText, sheetCount } from './heads.ts'
import { marginOf, sheetEdges } from './sheet-edges.ts'

/**
 * The `@page` rules of a book for the field: one named page a chapter, on A4 single-sided so that a sheet can be handed out,
 * on A5 a small book with two sides. The action sheet is the first page and has the page without a name: its head and foot are elements.
 */
export function fieldPageStyles(handbook: Handbook): string {
  const owner = cutHead(handbook.unit?.name ?? handbook.organisation ?? handbook.title)
  const sheet = sheetCount(handbook)
  const tabs = handbook.chapters.filter((chapter) => chapter.layout === 'tab')
  return handbook.chapters
    .flatMap((chapter) => {
      const rule = { handbook, chapter, owner, sheet, tabs: tabs.length, place: tabs.indexOf(chapter) + 1 }
      const own = `.fd-chapter[data-chapter="${chapter.number}"]`
      const names = [...pages({ ...rule, cards: false }), `${own} { page: ${chapter.id}; }`]
      if (chapter.layout !== 'tab') return names
      return [...names, ...pages({ ...rule, cards: true }), `${own} .fd-pockets { page: ${chapter.id}-cards; }`]
    })
    .join('\n')
}

type Side = 'left' | 'right'
const sides: readonly Side[] = ['right', 'left']

interface PageRule {
  readonly handbook: Handbook
  readonly chapter: Chapter
  readonly owner: string
  readonly sheet: string
  readonly tabs: number
  /** Which of the tabs it is, from 1. */
  readonly place: number
  readonly cards: boolean
  /** None where a leaf has one side. */
  readonly side?: Side
}

/** One rule, or one for each side of a leaf. */
function pages(rule: Omit<PageRule, 'side'>): string[] {
  return rule.handbook.look.paper === 'A5' ? sides.map((side) => page({ ...rule, side })) : [page(rule)]
}

function page(rule: PageRule): string {
  const { handbook, chapter, owner, sheet, cards, side } = rule
  const { id, number, layout } = chapter
  const outer = side ?? 'right'
  const inner = outer === 'right' ? 'left' : 'right'
  const { gaps, sizes, margin } = setting(rule)
  const head = `vertical-align: bottom; padding-bottom: ${gaps.head}; white-space: nowrap`
  const foot = `vertical-align: top; padding-top: ${gaps.foot}; white-space: nowrap`
  const folio = `font-size: ${sizes.folio}; font-weight: 900; color: #111`
  const version = chapter.plan?.version
  const versionText = version
    ? cssString(`${format({ key: 'handbook.version', values: { version: cutHead(version) } }, handbook.locale)}　`)
    : ''
  const boxes = [
    `@top-${inner} { content: ${cssString(`${number}　${chapter.running}`)}; ${head}; text-align: ${inner}; }`,
    `@top-${outer} { content: ${cssString(owner)}; ${head}; text-align: ${outer}; }`,
    `@bottom-${inner} { content: ${versionText} ${digestText(handbook, chapter.digest)} ${sheet}; ${foot}; text-align: ${inner}; }`,
    `@bottom-${outer} { content: "${number}-" counter(${id}); vertical-align: top; padding-top: ${gaps.folio}; ${folio}; text-align: ${outer}; }`,
  ]
  if (chapter.draft) {
    boxes.push(
      `@top-center { content: ${draftText(handbook)}; ${head}; font-size: ${sizes.draft}; font-weight: 700; color: #111; }`,
    )
  }
  if (layout === 'tab') boxes.push(thumb(rule, outer, inner))
  const text = `font-size: ${sizes.text}; color: #4a4a4a`
  const name = `${id}${cards ? '-cards' : ''}${side ? `:${side}` : ''}`
  return `@page ${name} { counter-increment: ${id}; ${margin}; ${text};\n${boxes.join('\n')}\n}`
}

function setting({ handbook, cards, side = 'right' }: PageRule): {
  gaps: { head: string; foot: string; folio: string }
  sizes: { text: string; folio: string; draft: string }
  margin: string
} {
  const { look } = handbook
  if (look.paper === 'A5') {
    const gaps = cards ? { head: '1mm', foot: '1mm', folio: '.5mm' } : { head: '4mm', foot: '4mm', folio: '3mm' }
    const margin = cards ? 'size: 210mm 148mm; margin: 9mm 10mm' : `margin: ${marginOf(sheetEdges(look), side)}`
    return { gaps, sizes: { text: '7.5pt; line-height: 11pt', folio: '11pt', draft: '9pt' }, margin }
  }
  const gaps = cards ? { head: '3mm', foot: '3mm', folio: '2mm' } : { head: '7.5mm', foot: '5mm', folio: '3.4mm' }
  const margin =
    look.theme === 'official' ? `margin: ${marginOf(sheetEdges(look), 'right')}` : 'margin: 25mm 21mm 22mm 25mm'
  return {
    gaps,
    sizes: { text: '9pt', folio: '14pt', draft: '10.5pt' },
    margin: cards ? 'margin: 14mm 10mm' : margin,
  }
}

/**
 * The thumb tab, at the height of its row on the action sheet; on A5 seven-tenths of it. Office printers leave 4 to 5 mm
 * white, so it is wide.
 */
function thumb({ handbook, chapter, tabs, place: nth, cards }: PageRule, outer: string, inner: string): string {
  const { number } = chapter
  const { theme, paper } = handbook.look
  const small = paper === 'A5'
  const place = tabPlace(nth, tabs)
  const scale = small ? (cards ? 0.45 : 0.7) : 1
  const [top, height] = [round(place.top * scale), round(place.height * scale)]
  const size = height >= 16 ? 20 : height >= 8 ? 14 : 10
  const [margin, width] = small ? [cards ? 2 : 7, 8] : cards ? [0, 10] : [10, 11]
  const colours = `background: #111; color: #fff; font-size: ${size}pt; font-weight: 900; text-align: center; vertical-align: middle`
  // The upper margin differs, the height above the edge of the sheet does not.
  const shift = small ? 0 : cards ? 11 : theme === 'official' ? -12 : 0
  return `@${outer}-top { content: "${number}"; margin-top: ${round(top + shift)}mm; height: ${height}mm; margin-${inner}: ${margin}mm; width: ${width}mm; ${colours}; }`
}

function round(millimetres: number): number {
  return Math.round(millimetres * 100) / 100
}
