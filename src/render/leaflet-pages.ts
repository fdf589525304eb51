import type { Chapter, Handbook } from '../handbook/handbook.ts'
import { format } from '../messages/format.ts'
import { cssString } from './css-string.ts'
import { cutHead, digestText, draftText } from './heads.ts'

/** Whether it is no book, but cards or a poster: without a cover, contents or numbers of pages. */
export function isLeaflet({ look }: Handbook): boolean {
  return look.paper === 'A3' || look.paper === 'A6'
}

/** The `@page` rules of cards on A6 and of posters on A3, one named page a chapter. */
export function leafletPageStyles(handbook: Handbook): string {
  return handbook.chapters
    .map((chapter) => {
      const rule = handbook.look.paper === 'A3' ? posterPage(handbook, chapter) : cardPage(handbook, chapter)
      return `${rule}\n.leaflet[data-chapter="${chapter.number}"] { page: ${chapter.id}; }`
    })
    .join('\n')
}

function posterPage(handbook: Handbook, chapter: Chapter): string {
  const version = chapter.plan?.version
  const versionText = version
    ? cssString(`${format({ key: 'handbook.version', values: { version: cutHead(version) } }, handbook.locale)}　`)
    : '""'
  const owner = [handbook.organisation, handbook.unit?.name].flatMap((name) => (name ? [cutHead(name)] : [])).join(' ')
  return `@page ${chapter.id} { size: 420mm 297mm; margin: 14mm; font-size: 10.5pt; line-height: 14pt; color: #4a4a4a;
@bottom-left { content: ${cssString(owner)}; vertical-align: top; padding-top: 2mm; }
@bottom-right { content: ${versionText} ${digestText(handbook, chapter.digest)}; vertical-align: top; padding-top: 2mm; text-align: right; }
${draftBox(handbook, chapter, '14pt')}
}`
}

function cardPage(handbook: Handbook, chapter: Chapter): string {
  const margin = handbook.edition === 'file' ? '8mm 9mm' : '7mm 0'
  return `@page ${chapter.id} { size: 105mm 148mm; margin: ${margin}; ${draftBox(handbook, chapter, '8pt')} }`
}

function draftBox(handbook: Handbook, { draft }: Chapter, size: string): string {
  if (!draft) return ''
  return `@top-center { content: ${draftText(handbook)}; font-size: ${size}; font-weight: 700; color: #111; white-space: nowrap; }`
}
