import { normalise, type PdfDetails } from './normalise.ts'
import { packPdf } from './pack.ts'
import { readPdf } from './pdf.ts'

/**
 * The file that is kept, of a PDF as the press made it: the same bytes for the same pages and details, about half the
 * size. Throws an Error where the bytes are not Chromium's.
 */
export function finishPdf(pdf: Uint8Array, details: PdfDetails): Uint8Array {
  return packPdf(normalise(readPdf(pdf), details))
}
