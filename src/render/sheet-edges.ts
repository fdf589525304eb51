import type { Look } from '../handbook/look.ts'

/** What is left white around the text of a book for the office; values of CSS. `inner` is where the book is bound. */
export interface SheetEdges {
  readonly size: string
  readonly top: string
  readonly bottom: string
  readonly inner: string
  readonly outer: string
}

/** 78 pt top and 79.89 pt bottom hold 38 lines of 18 pt. */
const modern: SheetEdges = { size: '210mm 297mm', top: '78pt', bottom: '79.89pt', inner: '28mm', outer: '26mm' }

/** GB/T 9704-2012, 5.1 and 5.2: 37 mm above, 28 mm at the fold, 156 × 225 mm of text. */
const official: SheetEdges = { size: '210mm 297mm', top: '37mm', bottom: '34.9mm', inner: '28mm', outer: '26mm' }

const small: SheetEdges = { size: '148mm 210mm', top: '17mm', bottom: '16mm', inner: '18mm', outer: '15mm' }

export function sheetEdges({ theme, paper }: Look): SheetEdges {
  if (paper === 'A5') return small
  return theme === 'official' ? official : modern
}

/** As the value of `margin`, of a page on the right or on the left of an open book. */
export function marginOf({ top, bottom, inner, outer }: SheetEdges, side: 'left' | 'right'): string {
  return side === 'right' ? `${top} ${outer} ${bottom} ${inner}` : `${top} ${inner} ${bottom} ${outer}`
}
