import type { Chapter, Figure, Handbook } from '../handbook/handbook.ts'
import { turnedHeight } from '../handbook/look.ts'
import { format } from '../messages/format.ts'

interface Plate extends Figure {
  /** The class that gives it its page. */
  readonly plate: 'turned' | 'folded'
  readonly folded: boolean
}

/**
 * The figures of a chapter that stand at its end, since they are wider than the text on a sheet of A5: on pages that lie on
 * their side, and those too high for that on sheets of A4 to fold, which come last. On A4 there are none.
 */
export function platesOf({ look, edition }: Pick<Handbook, 'look' | 'edition'>, { figures }: Chapter): Plate[] {
  if (look.paper !== 'A5' || edition !== 'file') return []
  const plates = figures.map((figure): Plate => {
    const folded = heightOf(figure) > turnedHeight
    return { ...figure, plate: folded ? 'folded' : 'turned', folded }
  })
  return plates.toSorted((a, b) => Number(a.folded) - Number(b.folded))
}

/** What stands in the place of a figure that is a plate. */
export function plateNote({ locale }: Handbook, { id, label, caption }: Figure): unknown {
  return { kind: 'plate-note', id, text: format({ key: 'handbook.plate', values: { label, caption } }, locale) }
}

function heightOf({ svg }: Figure): number {
  return Number(/viewBox="0 0 \S+ ([\d.]+)"/.exec(svg)?.[1])
}
