import type { HandbookSettings } from '../model/types.ts'

/** How a book is to be printed. */
export interface Look {
  /** `official` is set after GB/T 9704-2012. */
  readonly theme: 'modern' | 'official'
  readonly paper: 'A3' | 'A4' | 'A5' | 'A6'
}

/** What the settings ask for; the usual where they say nothing. */
export function lookOf({ theme = 'modern', paper = 'A4' }: Pick<HandbookSettings, 'theme' | 'paper'>): Look {
  return { theme, paper }
}

/** The part of a sheet that text stands on, in millimetres. */
export interface Area {
  readonly width: number
  readonly height: number
}

/** What a leaf of a book for the field holds. */
export function leafArea({ theme, paper }: Look): Area {
  if (paper === 'A5') return { width: 115, height: 177 }
  return theme === 'official' ? { width: 156, height: 225 } : { width: 164, height: 250 }
}

/** How high a drawing may be beside its caption, in points. */
export interface FigureRoom {
  /** One of rows, which can go on in a second one. */
  readonly rows: number
  /** One that is understood as a whole: on A5 it may lie on a sheet of A4 that folds out. */
  readonly whole: number
  /** An organisation: what is called from outside stands apart where both are higher. */
  readonly organisation: number
  /** Of the page, with the caption. */
  readonly page: number
}

export function figureRoom({ theme, paper }: Look): FigureRoom {
  if (paper === 'A5') return { rows: turnedHeight, whole: 590, organisation: 665, page: 684 }
  return theme === 'official'
    ? { rows: 575, whole: 560, organisation: 575, page: 637 }
    : { rows: 673, whole: 590, organisation: 660, page: 684 }
}

/** What a page of A5 that lies on its side has beside a caption of three lines. */
export const turnedHeight = 276
