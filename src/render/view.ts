import type { Block, Chapter, Handbook } from '../handbook/handbook.ts'
import type { Look } from '../handbook/look.ts'
import { format } from '../messages/format.ts'
import { cardSheets } from './card-sheets.ts'
import { fieldLabels, viewField } from './field-view.ts'
import { plateNote, platesOf } from './plates.ts'
import { sectionMark } from './section-marks.ts'
import { toolsView, withCardIds } from './web-view.ts'
import { staysWhole } from './whole.ts'

/** One row of the contents. */
interface Entry {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly page: string
}

/** What the printed book's templates read, but for the contents. */
export interface PrintView extends Record<string, unknown> {
  readonly documentTitle: string
  /** Whether there is a cover to print. */
  readonly covered: boolean
  readonly front: readonly unknown[]
  readonly contentsAfter?: number
}

/** What the template of the contents reads beside it; `anchors` are the ids that it leads to. */
export interface ContentsView extends Record<string, unknown> {
  readonly anchors: readonly string[]
}

export function printView(handbook: Handbook): PrintView {
  return { ...shared(handbook, true), levels: { chapter: 1, section: 2, sub: 3 } }
}

export function contentsView(handbook: Handbook, pages: ReadonlyMap<string, string>): ContentsView {
  const contents = handbook.chapters.map((chapter) => ({
    ...entry(pages, chapter.id, String(chapter.number), chapter.title),
    sections: chapter.sections.map((section, index) =>
      entry(pages, section.id, sectionMark(handbook, section, index), section.title),
    ),
  }))
  const figures = handbook.chapters.flatMap(({ figures }) =>
    figures.map(({ id, label, caption }) => ({ id, label, caption, page: pages.get(id) ?? guess })),
  )
  const anchors = [
    ...contents.flatMap((chapter) => [chapter.id, ...chapter.sections.map((section) => section.id)]),
    ...figures.map((figure) => figure.id),
  ]
  const leading = leadingFor(contents.length + (figures.length > 0 ? 1 : 0), anchors.length)
  return { contents, figures, anchors, leading }
}

/** Points between rows of the contents: as wide as needs no further page. */
function leadingFor(parts: number, rows: number): string {
  const pages = (leading: number): number => Math.ceil((60 + rows * leading + parts * 11.25) / 678)
  const widest = leadings.find((leading) => pages(leading) === pages(leadings.at(-1) ?? leading))
  return String(widest).replace('.', '-')
}

const leadings = [21, 18, 16.2, 14.85]
const guess = '0-0'

function entry(pages: ReadonlyMap<string, string>, id: string, number: string, title: string): Entry {
  return { id, number, title, page: pages.get(id) ?? guess }
}

export function webView(handbook: Handbook): PrintView {
  return { ...shared(handbook, false), web: true, ...toolsView(handbook), levels: { chapter: 2, section: 3, sub: 4 } }
}

function shared(handbook: Handbook, forPrint: boolean): PrintView {
  const say = (key: string, values?: Readonly<Record<string, string>>): string =>
    format({ key: `handbook.${key}`, values }, handbook.locale)
  const names = ['draft', 'contents', 'search', 'skip']
  return {
    lang: handbook.locale,
    documentTitle: [handbook.title, handbook.unit?.name].filter(Boolean).join(' · '),
    title: handbook.title,
    organisation: handbook.organisation ?? '',
    unitName: handbook.unit?.name,
    draft: handbook.draft,
    cover: handbook.cover,
    covered: handbook.covered,
    contentsAfter: handbook.contentsAfter,
    sheet: handbook.sheet,
    longTitle: handbook.title.length > 20,
    front: handbook.front.map((page) => ({
      ...page,
      blocks: page.blocks.map((block) => viewBlock(block, handbook.look)),
    })),
    chapters: handbook.chapters.map((chapter) => viewChapter(handbook, chapter, forPrint)),
    labels: {
      ...Object.fromEntries(names.map((name) => [name, say(name)])),
      ...(handbook.edition === 'field' ? fieldLabels(handbook) : {}),
      figures: say('figures-list'),
      'fold-back': say('fold-back'),
      none: say('search.none', { query: '{query}' }),
      found: say('search.found', { count: '{count}' }),
    },
  }
}

function viewChapter(handbook: Handbook, chapter: Chapter, forPrint: boolean): unknown {
  const { look } = handbook
  const cards = chapter.layout === 'cards'
  const plates = forPrint ? platesOf(handbook, chapter) : []
  const view = (block: Block): unknown =>
    block.kind === 'figure' && plates.length > 0 ? plateNote(handbook, block) : viewBlock(block, look)
  const blocks = chapter.blocks.map(view)
  if (cards && forPrint) {
    // A PDF has a place only for what a link leads to, and the print list asks where the cards begin.
    const leadsTo = handbook.contentsAfter === undefined ? chapter.sections[0]?.id : undefined
    return { ...chapter, leadsTo, blocks, sections: [{ cards, blocks: cardSheets(chapter.sections, look.paper) }] }
  }
  const sections = chapter.sections.map((section, index) => {
    const number = forPrint ? sectionMark(handbook, section, index) : section.number
    const own = forPrint ? section.blocks : withCardIds(section)
    return { ...section, number, cards, blocks: own.map(view) }
  })
  return { ...chapter, blocks, sections, plates }
}

/** With more columns than these, none has a width of its own. */
const mostColumns = 8

function viewBlock(block: Block, look: Look): unknown {
  switch (block.kind) {
    case 'signatures':
      return { ...block, strip: block.name === 'strip' }
    case 'table':
      return { ...block, many: block.columns.length > mostColumns, whole: staysWhole(block) }
    case 'callout':
      return { ...block, blocks: block.blocks.map((one) => viewBlock(one, look)) }
    case 'cards':
      return { ...block, sheets: [block.cards] }
    default:
      return viewField(block, look.paper)
  }
}
