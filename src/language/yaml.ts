import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import type { Range } from '../source/range.ts'
import type { Mended } from './mended.ts'
import type { Spelling } from './spelling.ts'

/** A fault of the YAML text itself. Offsets are those of the whole source. */
export interface YamlFault {
  readonly code: string
  readonly range: Range
  readonly detail: string
  /** Of a key that stands twice in two languages: how it is written first, and how the second time. */
  readonly spellings?: readonly [first: string, second: string]
}

/**
 * A YAML text and where its values stand. `base` is where the text begins in its source. The document is many times as
 * large as its text: a tree that was released parses its text again when it is asked for a place.
 */
export interface YamlTree {
  readonly text: string
  readonly base: number
  readonly faults: readonly YamlFault[]
  /** What is read instead of the text, where that has faults. */
  readonly mended?: Mended
  document?: Document
  /** For each mapping that was read: canonical key to its pair. */
  pairs: WeakMap<YAMLMap, Map<string, Pair>>
  /** How the author writes keys; once the tree was read. */
  spelling?: Spelling
  /** Reads the tree as it was read before it was released. */
  reopen?: () => void
  /** Parses the text, where it is no YAML. */
  readonly parse?: () => Document
}

/** Parses YAML 1.2. Never throws: what cannot be parsed is a fault. */
export function parseYaml(text: string, base: number): YamlTree {
  const tree = (document: Document, faults: YamlFault[]): YamlTree => ({
    text,
    base,
    faults,
    document,
    pairs: new WeakMap(),
  })
  try {
    const document = parseText(text)
    const faults = document.errors.map((error) => ({
      code: error.code,
      detail: error.message,
      range: { start: base + error.pos[0], end: base + Math.max(error.pos[1], error.pos[0] + 1) },
    }))
    return tree(document, faults)
  } catch (error) {
    const detail = error instanceof RangeError ? 'nested too deeply' : String(error)
    const empty = parseDocument('') as Document
    return tree(empty, [{ code: 'TOO_DEEP', detail, range: { start: base, end: base + 1 } }])
  }
}

/** The document of a tree, parsed again where it was released. The last few that were asked for stay open. */
export function documentOf(tree: YamlTree): Document {
  if (!tree.document) {
    tree.document = tree.parse?.() ?? parseText(tree.mended?.text ?? tree.text)
    tree.reopen?.()
    opened.push(tree)
    if (opened.length > mostOpened) release(opened.shift())
  }
  return tree.document
}

const opened: YamlTree[] = []
const mostOpened = 4

export function release(tree: YamlTree | undefined): void {
  if (!tree) return
  tree.document = undefined
  tree.pairs = new WeakMap()
}

function parseText(text: string): Document {
  return parseDocument(text, {
    stringKeys: true,
    prettyErrors: false,
    strict: true,
    logLevel: 'silent',
  }) as Document
}

/** An alias searches the whole document for its anchor: once is enough. */
const targets = new WeakMap<Alias, Node | null>()

export function follow(node: Node | null, tree: YamlTree): Node | null {
  if (!isAlias(node)) return node
  const known = targets.get(node)
  if (known !== undefined) return known
  const target = node.resolve(documentOf(tree)) ?? null
  targets.set(node, target)
  return target
}

export function hasWidth(node: Node): boolean {
  return isCollection(node) || isAlias(node) || (node.range ? node.range[1] > node.range[0] : false)
}

export function rangeOf(node: Node | null, tree: YamlTree): Range {
  const range = node?.range
  if (!range) return { start: tree.base, end: tree.base + Math.min(1, tree.text.length) }
  const [start, end] = range
  const { base, mended } = tree
  if (!mended) return { start: base + start, end: base + end }
  return { start: base + mended.origin(start), end: base + Math.max(mended.origin(start), mended.origin(end)) }
}
