import type { Range } from '../source/range.ts'
import type { KnownKeys } from './punctuation.ts'

/** A line that does not stand in the column of what it belongs to. Offsets are those of the text. */
export interface Misfit {
  readonly kind: 'key' | 'item'
  /** The key, or the dash. */
  readonly range: Range
  /** Where it stands, and where it should; columns from 0. */
  readonly column: number
  readonly expected: number
  /** The white space before each line that must be moved with it. */
  readonly indents: readonly Range[]
}

/** A line that holds a key or an item. */
export interface LayoutLine {
  readonly start: number
  readonly indent: number
  /** The column of each dash, then that of the key. */
  readonly dashes: readonly number[]
  readonly key?: string
  readonly keyColumn: number
  /** Nothing but a key or a dash: what it holds stands below. */
  readonly isOpen: boolean
}

interface Frame {
  readonly kind: 'map' | 'list'
  readonly column: number
  readonly keys: string[]
}

const token = /^([ ]*)((?:-[ ]+|-$)*)(?:(["']?)([^\s"'#&*!|>%@`,[\]{}:][^"'#,[\]{}:]*)\3[ \t]*:(?=\s|$)[ \t]*)?/u

/**
 * The first line of block style that fits none of the mappings and lists that are open above it. What stands in a block
 * text, in flow style or in quotation marks is passed over, and so is a line that goes on with a text.
 */
export function findMisfit(text: string, known: KnownKeys): Misfit | undefined {
  const lines = linesOf(text)
  let open: Frame[] = []
  let before: Frame[] = []
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1]
    const next = place(line, above, open)
    if (next) {
      before = open
      open = next
      continue
    }
    const kind = line.dashes.length > 0 ? 'item' : 'key'
    const isBelow = above !== undefined && columnOf(line) > columnOf(above)
    // Where this line fits what the one above it has closed, that one is out of place.
    if (above && isBelow && place(line, undefined, before)) {
      const of = above.dashes.length > 0 ? 'item' : 'key'
      const expected = nearest(above, before, undefined, known)
      if (expected !== undefined && expected !== columnOf(above)) return misfit(text, lines, at - 1, of, expected)
    }
    const expected = nearest(line, open, above, known)
    return expected === undefined ? undefined : misfit(text, lines, at, kind, expected)
  }
  return undefined
}

function misfit(
  text: string,
  lines: readonly LayoutLine[],
  at: number,
  kind: Misfit['kind'],
  expected: number,
): Misfit {
  const line = lines[at] as LayoutLine
  const start = line.start + line.indent
  const length = kind === 'item' ? 1 : (line.key?.length ?? 1)
  const indents = movedWith(lines, at, expected).map((one) => ({ start: one.start, end: one.start + one.indent }))
  return { kind, range: { start, end: Math.min(text.length, start + length) }, column: line.indent, expected, indents }
}

/** The lines that were typed below or beside the one that is out of place, and stand as it does. */
function movedWith(lines: readonly LayoutLine[], at: number, expected: number): LayoutLine[] {
  const line = lines[at] as LayoutLine
  const inner = line.dashes.length > 0 && line.key !== undefined ? line.keyColumn : undefined
  const moved = [line]
  // What stands right below a key, and no deeper, was typed for it as it should stand.
  if (line.isOpen && inner === undefined && lines[at + 1]?.indent === line.indent) return moved
  for (const other of lines.slice(at + 1)) {
    const isInside =
      inner === undefined
        ? line.isOpen && other.indent > line.indent && (line.indent > expected || other.indent <= expected)
        : other.indent >= inner && (moved.length > 1 || other.indent === inner)
    const isBeside = other.indent === line.indent && other.dashes.length > 0 === line.dashes.length > 0
    if (!isInside && !isBeside) break
    moved.push(other)
  }
  return moved
}

/** What is open after a line; undefined where it fits nothing that is open before it. */
function place(line: LayoutLine, above: LayoutLine | undefined, open: readonly Frame[]): Frame[] | undefined {
  const column = columnOf(line)
  const kind = line.dashes.length > 0 ? 'list' : 'map'
  const frames = open.filter((frame) => frame.column <= column)
  const top = frames.at(-1)
  const isFirst = top === undefined && open.length === 0
  const opens = above?.isOpen && (column > above.keyColumn || (kind === 'list' && column === above.keyColumn))
  if (isFirst || (opens && !(top?.kind === kind && top.column === column))) frames.push(frameOf(kind, column))
  else if (kind === 'map' && top?.kind === 'list' && top.column === column) {
    frames.pop()
    const under = frames.at(-1)
    if (under?.kind !== 'map' || under.column !== column) return undefined
  } else if (top?.kind !== kind || top.column !== column) return undefined
  for (const dash of line.dashes.slice(1)) frames.push(frameOf('list', dash))
  if (line.key === undefined) return frames
  const last = frames.at(-1)
  if (last?.kind === 'map' && last.column === line.keyColumn) last.keys.push(line.key)
  else frames.push({ kind: 'map', column: line.keyColumn, keys: [line.key] })
  return frames
}

function frameOf(kind: Frame['kind'], column: number): Frame {
  return { kind, column, keys: [] }
}

/** The column that was meant: of what the key belongs to, else the nearest. */
function nearest(
  line: LayoutLine,
  open: readonly Frame[],
  above: LayoutLine | undefined,
  known: KnownKeys,
): number | undefined {
  const kind = line.dashes.length > 0 ? 'list' : 'map'
  const column = columnOf(line)
  const candidates = open.filter((frame) => frame.kind === kind)
  if (above?.isOpen) candidates.push(frameOf(kind, above.keyColumn + 2))
  const fits = ({ keys }: Frame): number =>
    line.key !== undefined && keys.length > 0 && known.belong([...keys, line.key]) && !keys.includes(line.key) ? 0 : 1
  const far = (frame: Frame): number => Math.abs(frame.column - column)
  const [best] = candidates.toSorted((a, b) => (kind === 'map' ? fits(a) - fits(b) : 0) || far(a) - far(b))
  return best?.column
}

function columnOf(line: LayoutLine): number {
  return line.dashes[0] ?? line.keyColumn
}

/** The lines of block style that hold a key or an item; texts that go on over several lines are passed over. */
export function linesOf(text: string): LayoutLine[] {
  const lines: LayoutLine[] = []
  let scalar: number | undefined
  let flow = 0
  let quote = ''
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const written = match[0]
    if (!/\S/.test(written)) continue
    if (quote !== '' || flow > 0) {
      ;({ quote, flow } = follow(written, quote, flow))
      continue
    }
    if (/^\s*#/.test(written)) continue
    const indent = /^ */.exec(written)?.[0].length ?? 0
    if (scalar !== undefined && indent > scalar) continue
    scalar = undefined
    const [whole = '', , dashes = '', , key] = token.exec(written) ?? []
    if (dashes === '' && key === undefined) continue
    const columns = [...dashes.matchAll(/-/g)].map((dash) => indent + dash.index)
    const keyColumn = indent + dashes.length
    const value = written.slice(whole.length).trim()
    if (/^[|>][-+\d]*(?:\s+#.*)?$/.test(value)) scalar = key === undefined ? (columns.at(-1) ?? indent) : keyColumn
    const isOpen = /^(?:#.*|[&!]\S*)?$/.test(value)
    lines.push({ start: match.index, indent, dashes: columns, key: key?.trim(), keyColumn, isOpen })
    if (/^["'[{]/.test(value)) ({ quote, flow } = follow(value, quote, flow))
  }
  return lines
}

/** Whether a text in quotation marks or in flow style goes on after a line. */
function follow(line: string, quoted: string, depth: number): { quote: string; flow: number } {
  let quote = quoted
  let flow = depth
  for (let at = 0; at < line.length; at++) {
    const sign = line.charAt(at)
    if (quote === '"' && sign === '\\') at++
    else if (quote !== '') quote = sign === quote ? '' : quote
    else if (flow > 0 && sign === '#' && /\s/.test(line.charAt(at - 1))) break
    else if (/["']/.test(sign) && /^\s*$|[\s,[{:]$/.test(line.slice(0, at))) quote = sign
    else if (/[[{]/.test(sign)) flow++
    else if (/[\]}]/.test(sign)) flow--
    if (quote === '' && flow <= 0 && quoted === '' && depth === 0 && at > 0) break
  }
  return { quote, flow: Math.max(0, flow) }
}
