import { type Mended, mendedBy, unmended } from '../language/mended.ts'
import { parseYaml, type YamlFault, type YamlTree } from '../language/yaml.ts'
import type { Edit, Message } from '../source/finding.ts'
import type { Range } from '../source/range.ts'
import type { Cause } from './cause.ts'
import { causeOf } from './causes.ts'
import { certainFullWidth } from './full-width.ts'
import { looseItems } from './loose-items.ts'
import { deepSections, looseKeys } from './loose-keys.ts'
import { missingDashes, missingFlowDashes } from './missing-dash.ts'
import { certainSigns } from './odd-flow.ts'

/** What somebody typed that a fault comes from. Offsets are those of the source. */
export interface Mistake {
  readonly range: Range
  readonly message: Message
  /** What would mend it, where there is one right answer. */
  readonly edits: readonly Edit[]
}

export interface Opened {
  /** The tree of the text in which all mistakes are mended; its places are those of the text as it was written. */
  readonly tree: YamlTree
  readonly mistakes: readonly Mistake[]
  /** Faults that nothing was found for, and keys that stand twice. */
  readonly faults: readonly YamlFault[]
  /** Whether all that was written can be read; else the parts around what cannot. */
  readonly isWhole: boolean
}

/** A longer text is no plan that somebody typed: of its faults the first is told. */
const mostText = 200_000

/** So many mistakes of one text are told; who made more will find the rest the next time. */
const mostMistakes = 30

/**
 * Mends what is wrong in a text, one mistake after the other, and parses what comes of it, so that one mistake hides none of
 * what follows. What cannot be mended is left out with the part of the text that it stands in.
 */
export function openTree(written: YamlTree): Opened {
  const { text, base } = written
  const first = written.faults.find(({ code }) => code !== 'DUPLICATE_KEY')
  if (first && (text.length > mostText || unmendable.has(first.code)))
    return { tree: nothingOf(written), mistakes: [], faults: [first], isWhole: false }
  if (written.faults.length === 0 && certain(text, []).length === 0 && looseIn(text).length === 0)
    return { tree: written, mistakes: [], faults: [], isWhole: true }
  let mended = unmended(text)
  let isWhole = true
  const mistakes: Mistake[] = []
  const faults: YamlFault[] = []
  for (;;) {
    const tree = parseYaml(mended.text, 0)
    const stopping = tree.faults.find(({ code }) => code !== 'DUPLICATE_KEY')
    const isFull = mistakes.length + faults.length >= mostMistakes
    const loose = isFull ? [] : looseIn(mended.text)
    const found =
      isFull || loose.length > 0 ? loose : stopping ? causeOf(mended.text, stopping) : certain(mended.text, tree.faults)
    if (found.length > 0) {
      for (const { range, message, edits, isFix } of found) {
        const own = isFix ? edits.map((edit) => ({ ...edit, range: at(mended, base, edit.range) })) : []
        mistakes.push({ range: at(mended, base, range), message, edits: own })
      }
      mended = mendedBy(
        mended,
        found.flatMap(({ edits }) => edits),
      )
      continue
    }
    const told = (stopping ? [stopping] : tree.faults).map((fault) => ({
      ...fault,
      range: at(mended, base, fault.range),
    }))
    faults.push(...told)
    if (!stopping) {
      return { tree: { ...tree, text, base, mended, faults: [] }, mistakes, faults, isWhole }
    }
    isWhole = false
    if (isFull || unmendable.has(stopping.code)) return { tree: nothingOf(written), mistakes, faults, isWhole }
    const blanked = mendedBy(mended, [without(mended.text, stopping.range.start)])
    if (blanked.text === mended.text) return { tree: nothingOf(written), mistakes, faults, isWhole }
    mended = blanked
  }
}

/** What was typed wrong where YAML sees no fault. */
function certain(text: string, faults: readonly YamlFault[]): Cause[] {
  const signs = certainFullWidth(text)
  if (signs.length > 0) return signs
  const others = certainSigns(text)
  return others.length > 0 ? others : missingDashes(text, faults)
}

function looseIn(text: string): Cause[] {
  const keys = looseKeys(text)
  if (keys.length > 0 || text.length > mostText) return keys
  const deep = deepSections(text)
  if (deep.length > 0) return deep
  const items = looseItems(text)
  return items.length > 0 ? items : missingFlowDashes(text)
}

const unmendable: ReadonlySet<string> = new Set(['TOO_DEEP', 'RESOURCE_EXHAUSTION', 'ALIAS_BOMB'])

function nothingOf({ text, base }: YamlTree): YamlTree {
  return { ...parseYaml('', base), text }
}

function at(mended: Mended, base: number, { start, end }: Range): Range {
  const from = base + mended.origin(start)
  return { start: from, end: Math.max(from, base + mended.origin(end)) }
}

/** Leaves out the part between two keys that stand at the margin. */
function without(text: string, offset: number): Edit {
  const isMargin = /^[^\s#-]/mu
  let start = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1
  while (start > 0 && !isMargin.test(text.slice(start, start + 1))) start = text.lastIndexOf('\n', start - 2) + 1
  const next = /\n(?=[^\s#-])/u.exec(text.slice(Math.max(start, offset)))
  const end = next ? Math.max(start, offset) + next.index : text.length
  return { range: { start, end }, text: text.slice(start, end).replace(/[^\r\n]/g, ' ') }
}
