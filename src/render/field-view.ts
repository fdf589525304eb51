import type { Block, Chapter, Handbook, Section } from '../handbook/handbook.ts'
import type { Look } from '../handbook/look.ts'
import { format } from '../messages/format.ts'
import { ruledGrid } from './ruled-grid.ts'

/** Millimetres below the upper edge of the text at which the tabs begin, and what they have in all. */
const tabsStart = 38.75
const tabsHeight = 200
const roomiest = 25
const tightest = 10

/** Cards for the pocket on a sheet. */
export const pocketsPerSheet = { A3: 8, A4: 8, A5: 4, A6: 2 } as const

/** Where the tab of a chapter stands: with more than eight they move closer, and begin again where there is no room. */
export function tabPlace(number: number, tabs: number): { readonly top: number; readonly height: number } {
  const pitch = tabPitch(tabs)
  const inColumn = Math.floor(tabsHeight / pitch)
  const place = (number - 1) % inColumn
  return { top: Math.round((tabsStart + place * pitch) * 100) / 100, height: Math.round(pitch * 90) / 100 }
}

/** Millimetres from a tab, or a row of the action sheet, to the next. */
export function tabPitch(tabs: number): number {
  const exact = Math.min(roomiest, Math.max(tightest, tabsHeight / tabs))
  return Math.floor(exact * 4) / 4
}

/** How the rows of the action sheet are set. */
export function pitchName(tabs: number): 'roomy' | 'close' | 'dense' {
  const pitch = tabPitch(tabs)
  if (pitch >= 20) return 'roomy'
  return pitch >= 15 ? 'close' : 'dense'
}

/** The blocks of a book for the field as the templates read them. */
export function viewField(block: Block, paper: Look['paper'] = 'A4'): unknown {
  switch (block.kind) {
    case 'log': {
      const widths = block.fields.map((field) => field.width)
      const entries = (block.entries ?? []).map((text, row) => ({ text, y: (row + 0.62) * block.pitch }))
      return { ...block, entries, grid: ruledGrid(widths, block.rows, block.pitch) }
    }
    case 'pockets': {
      const perSheet = pocketsPerSheet[paper]
      const sheets = Array.from({ length: Math.ceil(block.cards.length / perSheet) }, (_, sheet) =>
        block.cards.slice(sheet * perSheet, (sheet + 1) * perSheet),
      )
      return { ...block, sheets }
    }
    case 'lines':
      return { ...block, pitch: Math.round(block.pitch * 2) }
    default:
      return block
  }
}

/** What the first page of a tab lists, with the folio of each leaf. */
export function leavesOf(
  { sections }: Chapter,
  pages: ReadonlyMap<string, string>,
): readonly { readonly id: string; readonly page: string; readonly title: string; readonly taker: string }[] {
  return sections.map(({ id, title, taker }: Section) => ({
    id,
    title,
    taker: taker ?? '',
    page: pages.get(id) ?? '0-0',
  }))
}

/** What the templates of the field read beside what those of every book do. */
export function fieldLabels({ locale }: Handbook): Readonly<Record<string, string>> {
  const names = ['leaf-page', 'leaf-what', 'leaf-taker']
  const own = Object.fromEntries(names.map((name) => [name, format({ key: `handbook.field.${name}` }, locale)]))
  return { ...own, never: format({ key: 'handbook.never' }, locale) }
}

/** Classes for the sizes that the book works out: `fw-18` is 18 mm wide, `fp-26` is 13 mm high. */
export function fieldSizes(): string {
  const rule = (name: string, key: string, value: number): string => `.${name} { ${key}: ${value}mm; }`
  const widths = Array.from({ length: 157 }, (_, index) => rule(`fw-${index + 8}`, 'width', index + 8))
  const heights = Array.from({ length: 32 }, (_, index) => rule(`fp-${index + 16}`, 'height', (index + 16) / 2))
  const pitches = Array.from(
    { length: 61 },
    (_, index) => `.fr-${index + 40} { height: calc(${(index + 40) / 4}mm * var(--row, 1)); }`,
  )
  return [...widths, ...heights, ...pitches].join('\n')
}
