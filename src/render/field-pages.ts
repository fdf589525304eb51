import type { Chapter, Handbook } from '../handbook/handbook.ts'
import { format } from '../messages/format.ts'
import { cssString } from './css-string.ts'
import { tabPlace } from './field-view.ts'
import { cutHead, digestText, draftText, sheetCount } from './heads.ts'

/**
 * The `@page` rules of a book for the field: one named page a chapter, single-sided so that a sheet can be handed out. The
 * action sheet is the first page and has the page without a name: its head and foot are elements.
 */
export function fieldPageStyles(handbook: Handbook): string {
  const owner = cutHead(handbook.unit?.name ?? handbook.organisation ?? handbook.title)
  const sheet = sheetCount(handbook)
  const tabs = handbook.chapters.filter((chapter) => chapter.layout === 'tab').length
  return handbook.chapters
    .flatMap((chapter) => {
      const rule = { handbook, chapter, owner, sheet, tabs }
      const own = `.fd-chapter[data-chapter="${chapter.number}"]`
      const names = [page({ ...rule, cards: false }), `${own} { page: ${chapter.id}; }`]
      if (chapter.layout !== 'tab') return names
      return [...names, page({ ...rule, cards: true }), `${own} .fd-pockets { page: ${chapter.id}-cards; }`]
    })
    .join('\n')
}

interface PageRule {
  readonly handbook: Handbook
  readonly chapter: Chapter
  readonly owner: string
  readonly sheet: string
  readonly tabs: number
  readonly cards: boolean
}

function page({ handbook, chapter, owner, sheet, tabs, cards }: PageRule): string {
  const { id, number, layout } = chapter
  const head = `vertical-align: bottom; padding-bottom: ${cards ? '3mm' : '7.5mm'}; white-space: nowrap`
  const foot = `vertical-align: top; padding-top: ${cards ? '3mm' : '5mm'}; white-space: nowrap`
  const folio = 'font-size: 14pt; font-weight: 900; color: #111'
  const version = chapter.plan?.version
  const versionText = version
    ? cssString(`${format({ key: 'handbook.version', values: { version: cutHead(version) } }, handbook.locale)}　`)
    : ''
  const boxes = [
    `@top-left { content: ${cssString(`${number}　${chapter.running}`)}; ${head}; }`,
    `@top-right { content: ${cssString(owner)}; ${head}; text-align: right; }`,
    `@bottom-left { content: ${versionText} ${digestText(handbook, chapter.digest)} ${sheet}; ${foot}; }`,
    `@bottom-right { content: "${number}-" counter(${id}); vertical-align: top; padding-top: ${cards ? '2mm' : '3.4mm'}; ${folio}; }`,
  ]
  if (chapter.draft) {
    boxes.push(
      `@top-center { content: ${draftText(handbook)}; ${head}; font-size: 10.5pt; font-weight: 700; color: #111; }`,
    )
  }
  if (layout === 'tab') boxes.push(thumb(number, tabs, cards))
  const margin = cards ? '14mm 10mm' : '25mm 21mm 22mm 25mm'
  const text = 'font-size: 9pt; color: #4a4a4a'
  return `@page ${id}${cards ? '-cards' : ''} { counter-increment: ${id}; margin: ${margin}; ${text};\n${boxes.join('\n')}\n}`
}

/** The thumb tab, at the height of its row on the action sheet. Office printers leave 4 to 5 mm white, so it is wide. */
function thumb(number: number, tabs: number, cards: boolean): string {
  const { top, height } = tabPlace(number, tabs)
  const size = height >= 16 ? 20 : 14
  const [margin, width] = cards ? [0, 10] : [10, 11]
  const look = `background: #111; color: #fff; font-size: ${size}pt; font-weight: 900; text-align: center; vertical-align: middle`
  return `@right-top { content: "${number}"; margin-top: ${top + (cards ? 11 : 0)}mm; height: ${height}mm; margin-left: ${margin}mm; width: ${width}mm; ${look}; }`
}
