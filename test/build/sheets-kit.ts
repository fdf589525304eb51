import { getDocumentProxy } from 'unpdf'

export interface Word {
  readonly text: string
  readonly size: number
  readonly x: number
  readonly y: number
  readonly width: number
}

/** Sizes and places are in points, from the lower left corner. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly words: readonly Word[]
}

/** Points in a millimetre. */
export const mm: number = 72 / 25.4

/** What stands where on each page of a PDF. */
export async function sheetsOf(bytes: Uint8Array): Promise<Page[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes))
  const sheets: Page[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const words = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, size: item.height, x: item.transform[4], y: item.transform[5], width: item.width }]
        : [],
    )
    sheets.push({ width: right - left, height: top - bottom, words })
  }
  return sheets
}
