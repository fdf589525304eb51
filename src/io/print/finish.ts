import { normalise, type PdfDetails } from './normalise.ts'
import { packPdf } from './pack.ts'
import type { Pdf } from './pdf.ts'

/**
 * The file that is kept, of a PDF as the press made it: the same bytes for the same pages and details, about half the
 * size.
 */
export function finishPdf(print: { readonly parts: Pdf }, details: PdfDetails): Uint8Array {
  return packPdf(normalise(print.parts, details))
}
