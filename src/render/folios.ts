import type { Handbook } from '../handbook/handbook.ts'

/**
 * The folio of every place that a book's contents lead to, from where the places lie in the PDF (`page` counts sheets from
 * 1): `3-7` is the seventh sheet of chapter 3. A place that the PDF does not hold is left out.
 */
export function foliosFrom(
  handbook: Handbook,
  destinations: ReadonlyMap<string, { readonly page: number }>,
): Map<string, string> {
  const folios = new Map<string, string>()
  for (const { id, number, sections, figures } of handbook.chapters) {
    const first = destinations.get(id)?.page
    if (first === undefined) continue
    for (const place of [id, ...sections.map((section) => section.id), ...figures.map((figure) => figure.id)]) {
      const page = destinations.get(place)?.page
      if (page !== undefined) folios.set(place, `${number}-${page - first + 1}`)
    }
  }
  return folios
}
