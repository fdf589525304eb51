/** Lines to write on, as they are drawn. Sizes in millimetres. */
export interface RuledGrid {
  readonly width: number
  readonly height: number
  /** One path: a cell each would be hundreds of elements that a PDF describes one by one. */
  readonly path: string
}

/** Rows of equal height under columns of these widths. */
export function ruledGrid(widths: readonly number[], rows: number, pitch: number): RuledGrid {
  const width = widths.reduce((sum, column) => sum + column, 0)
  const height = round(rows * pitch)
  const across = Array.from({ length: rows }, (_, row) => `M0 ${round((row + 1) * pitch)}H${width}`)
  let x = 0
  const down = widths.slice(0, -1).map((column) => {
    x += column
    return `M${round(x)} 0V${height}`
  })
  return { width, height, path: [...across, ...down].join('') }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
