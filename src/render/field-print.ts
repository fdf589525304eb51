import type { Handbook } from '../handbook/handbook.ts'
import { fieldPageStyles } from './field-pages.ts'
import { leavesOf, pitchName, tabPitch } from './field-view.ts'
import { printView } from './view.ts'

type Layout = (view: unknown) => string

export interface FieldLayouts {
  readonly sheet: Layout
  readonly divider: Layout
  readonly leaves: Layout
  readonly back: Layout
}

/** A book whose parts are set: what prints page numbers differs from pass to pass. */
export interface SetBook {
  readonly title: string
  readonly css: string
  /** The body with these page numbers, and the ids that its contents lead to. */
  body(pages: ReadonlyMap<string, string>): { readonly body: string; readonly anchors: readonly string[] }
}

/** Sets a book for the field: the action sheet, the chapters, each tab with a first page that lists its leaves, the cover.
 * `styles` is what its theme and paper change of the usual. */
export function setField(handbook: Handbook, { sheet, divider, leaves, back }: FieldLayouts, styles: string): SetBook {
  const { chapters: views, ...view } = printView(handbook) as ReturnType<typeof printView> & {
    chapters: readonly unknown[]
  }
  const tabs = handbook.chapters.filter((chapter) => chapter.layout === 'tab')
  const pitch = { rows: pitchName(tabs.length), pitch: tabPitch(tabs.length) * 4 }
  const opening = handbook.sheet ? [sheet({ ...view, ...pitch })] : []
  const set = handbook.chapters.map((chapter, index) => ({
    chapter,
    rest: leaves({ ...view, chapter: views[index] }),
    isTab: chapter.layout === 'tab',
  }))
  const closing = handbook.covered ? [back(view)] : []
  return {
    title: view.documentTitle,
    css: [styles, fieldPageStyles(handbook)].join('\n'),
    body(pages) {
      const parts = set.flatMap(({ chapter, rest, isTab }) =>
        isTab ? [divider({ ...view, chapter, leaves: leavesOf(chapter, pages) }), rest] : [rest],
      )
      const anchors = tabs.flatMap((chapter) => [chapter.id, ...chapter.sections.map((section) => section.id)])
      return { body: [...opening, ...parts, ...closing].join('\n'), anchors }
    },
  }
}
