import type { Rectangle } from './read-svg.ts'

/** From x and y to x and y. */
export type Segment = [number, number, number, number]

const slack = 0.5

/** The first thing wrong with boxes and the lines between them: a slope, a line through a box or another line, boxes that overlap. */
export function tangle(boxes: readonly Rectangle[], lines: readonly Segment[]): string | undefined {
  for (const [index, line] of lines.entries()) {
    if (line[0] !== line[2] && line[1] !== line[3]) return `a slope: ${line}`
    const box = boxes.find((one) => runsThrough(line, one))
    if (box) return `${line} runs through ${JSON.stringify(box)}`
    const other = lines.slice(index + 1).find((one) => crosses(line, one))
    if (other) return `${line} crosses ${other}`
  }
  for (const [index, a] of boxes.entries()) {
    const b = boxes.slice(index + 1).find((one) => overlaps(a, one))
    if (b) return `${JSON.stringify(a)} overlaps ${JSON.stringify(b)}`
  }
  return undefined
}

function runsThrough(line: Segment, { x, y, width, height }: Rectangle): boolean {
  const { left, right, top, bottom } = sides(line)
  return right > x + slack && left < x + width - slack && bottom > y + slack && top < y + height - slack
}

/** Whether each passes through the other; one that ends on the other is a joint. */
function crosses(a: Segment, b: Segment): boolean {
  const isUpright = (line: Segment): boolean => line[0] === line[2]
  if (isUpright(a) === isUpright(b)) return false
  const [upright, level] = isUpright(a) ? [sides(a), sides(b)] : [sides(b), sides(a)]
  return (
    upright.left > level.left + slack &&
    upright.left < level.right - slack &&
    level.top > upright.top + slack &&
    level.top < upright.bottom - slack
  )
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return across > 0.1 && down > 0.1
}

function sides([x1, y1, x2, y2]: Segment): { left: number; right: number; top: number; bottom: number } {
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) }
}
