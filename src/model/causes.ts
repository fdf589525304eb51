import { findMisfit } from '../language/layout.ts'
import { mendedBy, unmended } from '../language/mended.ts'
import { parseYaml, type YamlFault } from '../language/yaml.ts'
import type { Cause, Line } from './cause.ts'
import { fullWidthBehind } from './full-width.ts'
import { knownKeysOfAll } from './known-keys.ts'
import { missingFirstDash } from './missing-dash.ts'
import { blanksOfLine, indentedByTabs } from './odd-blanks.ts'
import { flowOfLine, quoteInFlow } from './odd-flow.ts'
import { signsOfLine, spacesOfText } from './odd-signs.ts'
import { openedOnLine, valueOfLine } from './odd-values.ts'
import { strayLine, tableAt, textBeforeList, textTooFarLeft } from './stray-lines.ts'

/**
 * What a fault comes from: the first of what is often typed wrong near it, or before it, without which the text can be read
 * further. None where nothing helps.
 */
export function causeOf(text: string, fault: YamlFault): Cause[] {
  const slips = fullWidthBehind(text, fault)
  if (slips.length > 0) return slips
  const near = linesAround(text, fault.range.start)
  const guesses = function* (): Iterable<Cause | undefined> {
    for (const line of near) yield tableAt(text, line)
    for (const line of near) yield textBeforeList(text, line)
    yield* indentedByTabs(text)
    yield* spacesOfText(text)
    for (const line of near) yield* signsOfLine(line)
    for (const line of near) yield* flowOfLine(line)
    for (const line of near) yield* blanksOfLine(line, text)
    for (const line of near) yield* valueOfLine(line, text)
    for (const line of near) yield missingFirstDash(text, line)
    for (const line of near) yield textTooFarLeft(text, line)
    yield misfit(text)
    yield* openedBefore(text, fault.range.end)
    for (const line of near) yield strayLine(line)
  }
  for (const cause of guesses()) if (cause && helps(text, cause, fault)) return [cause]
  return []
}

/** Nobody types longer ones. */
const longestLine = 5000

function misfit(text: string): Cause | undefined {
  const found = findMisfit(text, knownKeysOfAll())
  if (!found) return undefined
  const { kind, range, column, expected, indents } = found
  const change = expected - column
  const edits = indents.map(({ end }) => ({
    range: change > 0 ? { start: end, end } : { start: end + change, end },
    text: ' '.repeat(Math.max(0, change)),
  }))
  const message = {
    key: change > 0 ? `syntax.${kind}-too-far-left` : `syntax.${kind}-too-far-right`,
    values: { found: column, expected, count: Math.abs(change) },
  }
  return edits.some((edit) => edit.range.start < 0) ? undefined : { range, message, edits, isFix: false }
}

/** Whether without a cause the text can be read, or at least further. What is opened and not closed ends at the very end. */
function helps(text: string, cause: Cause, fault: YamlFault): boolean {
  const mended = mendedBy(unmended(text), cause.edits)
  const next = parseYaml(mended.text, 0).faults.find(({ code }) => code !== 'DUPLICATE_KEY')
  if (!next) return true
  const place = mended.origin(next.range.start)
  if (place > fault.range.start) return true
  const line = text.indexOf('\n', cause.range.start)
  return fault.code === 'MISSING_CHAR' && line >= 0 && place > line && next.code !== fault.code
}

/** The line of a fault and the ones beside it, the nearest first. */
function linesAround(text: string, offset: number): Line[] {
  const own = lineAt(text, offset)
  const above = own.start > 0 ? lineAt(text, own.start - 1) : undefined
  const below = own.end < text.length ? lineAt(text, own.end + 1) : undefined
  return [own, above, below].filter((line) => line !== undefined).filter(({ text: one }) => one.length <= longestLine)
}

/** What is opened above a fault and not closed on its line: of much of it, only the first can be the cause. */
function* openedBefore(text: string, offset: number): Iterable<Cause> {
  let left = 20
  for (let start = 0; start <= offset && start <= text.length; ) {
    const line = lineAt(text, start)
    const isShort = line.text.length <= longestLine
    const cause = isShort ? (quoteInFlow(line) ?? openedOnLine(line)) : undefined
    if (cause) yield cause
    if (cause && --left === 0) return
    start = line.end + 1
  }
}

function lineAt(text: string, offset: number): Line {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', Math.max(offset, start))
  const line = text.slice(start, end < 0 ? text.length : end).replace(/\r$/, '')
  return { start, end: end < 0 ? text.length : end, text: line }
}
