import {
  type Alias,
  type Document,
  isAlias,
  isCollection,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from 'yaml'
import type { Range } from '../source/range.ts'
import type { Mended } from './mended.ts'
import { lostText, type OddScalar, unquote } from './odd-scalars.ts'
import {
  branchFor,
  canonicalBoolean,
  canonicalKey,
  canonicalValue,
  type Resolve,
  type Schema,
  typesOf,
} from './schema.ts'
import { type Spelling, spellingOf } from './spelling.ts'

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
}

/** More values than this, aliases followed, and the text is refused: a small file cannot unfold into a huge one. */
const mostValues = 400_000

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
    tree.document = parseText(tree.mended?.text ?? tree.text)
    tree.reopen?.()
    opened.push(tree)
    if (opened.length > mostOpened) release(opened.shift())
  }
  return tree.document
}

const opened: YamlTree[] = []
const mostOpened = 4

function release(tree: YamlTree | undefined): void {
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

/**
 * Reads a tree into plain data as its schema means it: text keys keep the source text of a plain scalar, Chinese keys
 * and values become canonical, one value stands for a list of one where the schema says so, and empty text, lists and
 * mappings of optional keys are left out. Returns undefined, with a fault, where aliases unfold without bound.
 * With `once` the tree is released: of very many, few are asked for a place.
 */
export function readYaml(
  tree: YamlTree,
  schema: Schema,
  resolve: Resolve,
  { once = false }: { once?: boolean } = {},
): { data: unknown; faults: YamlFault[] } {
  const root = documentOf(tree).contents as Node | null
  if (!root) return { data: undefined, faults: [] }
  try {
    const state = stateOf(tree, resolve)
    const data = readNode(root, schema, state)
    tree.spelling = state.spelling
    if (once) {
      release(tree)
      tree.reopen = () => readNode(tree.document?.contents as Node, schema, stateOf(tree, resolve))
    }
    return { data, faults: [...state.faults.values()] }
  } catch (error) {
    if (!(error instanceof Unfolding || error instanceof RangeError)) throw error
    return {
      data: undefined,
      faults: [{ code: 'ALIAS_BOMB', detail: '', range: { start: tree.base, end: tree.base + 1 } }],
    }
  }
}

class Unfolding extends Error {}

function stateOf(tree: YamlTree, resolve: Resolve): ReadState {
  return { tree, resolve, budget: mostValues, open: new Set(), spelling: spellingOf(), faults: new Map() }
}

interface ReadState {
  readonly tree: YamlTree
  readonly resolve: Resolve
  readonly open: Set<Node>
  readonly spelling: Spelling
  /** By where they stand: what an alias repeats is one fault. */
  readonly faults: Map<number, YamlFault>
  budget: number
}

function readNode(written: Node, schema: Schema, state: ReadState): unknown {
  if (--state.budget < 0) throw new Unfolding()
  const node = follow(written, state.tree)
  if (isAlias(written) && !node) {
    const range = rangeOf(written, state.tree)
    state.faults.set(range.start, { code: 'BAD_ALIAS', detail: '', range })
    return `*${written.source}`
  }
  if (!node) return null
  if (isScalar(node)) {
    const own = branchFor(schema, 'scalar', state.resolve)
    if (own['x-one-or-many'] && own.items) {
      const item = branchFor(own.items, 'scalar', state.resolve)
      note(unquote(node, item), state)
      const only = readScalar(node, item)
      return only === '' || only === null ? [] : [only]
    }
    note(unquote(node, own), state)
    return readScalar(node, own)
  }
  if (state.open.has(node)) throw new Unfolding()
  state.open.add(node)
  const value = isSeq(node)
    ? readList(node.items as Node[], branchFor(schema, 'list', state.resolve), state)
    : readMap(node as YAMLMap, branchFor(schema, 'map', state.resolve), state)
  state.open.delete(node)
  return value
}

function readList(items: readonly Node[], schema: Schema, state: ReadState): unknown[] {
  return items.map((item, index) => readNode(item, schema.prefixItems?.[index] ?? schema.items ?? {}, state))
}

function readMap(node: YAMLMap, schema: Schema, state: ReadState): unknown {
  const data = new Mapping()
  const index = new Map<string, Pair>()
  const extra = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
  for (const pair of node.items) {
    const written = isScalar(pair.key) ? String(pair.key.value ?? '') : String(pair.key)
    const key = canonicalKey(schema, written)
    const before = index.get(key)
    if (!before) index.set(key, pair)
    else noteDouble(before, pair, written, state)
    const own = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined
    if (isScalar(pair.value)) note(lostText(pair.value, (state.tree.mended ?? state.tree).text), state)
    const value = pair.value ? readNode(pair.value as Node, own ?? extra ?? {}, state) : ''
    if (own !== undefined) state.spelling.note(schema, key, written)
    const known = own !== undefined || extra !== undefined
    if (known && isEmpty(value) && !schema.required?.includes(key)) continue
    if (!Object.hasOwn(data, key)) data[key] = value
  }
  state.tree.pairs.set(node, index)
  return data
}

/** One key in two spellings is no double to YAML. */
function noteDouble({ key: before }: Pair, { key }: Pair, written: string, { tree, faults }: ReadState): void {
  const first = isScalar(before) ? String(before.value) : ''
  if (first === written) return
  const range = rangeOf(key as Node, tree)
  faults.set(range.start, { code: 'DUPLICATE_KEY', detail: '', range, spellings: [first, written] })
}

/** What stands in a value is told where it is lost or taken for something else. */
function note(odd: OddScalar | undefined, { tree, faults }: ReadState): void {
  if (!odd) return
  const place = (offset: number): number => tree.base + (tree.mended?.origin(offset) ?? offset)
  const range = { start: place(odd.start), end: place(odd.end) }
  faults.set(range.start, { code: odd.code, detail: odd.detail, range })
}

/** Without a prototype of ours, and faster to read than what `Object.create(null)` gives. */
const Mapping = function Mapping() {} as unknown as { new (): Record<string, unknown>; prototype: object }
Mapping.prototype = Object.create(null)

function readScalar(node: Scalar, schema: Schema): unknown {
  const types = typesOf(schema)
  if (types.length === 0) return node.value
  if (node.value === null) return ''
  if (types.includes('boolean') && typeof node.value === 'string') return canonicalBoolean(node.value) ?? node.value
  if (types.includes('string')) {
    if (typeof node.value === 'string') return canonicalValue(schema, node.value)
    if (types.includes(typeof node.value) || (types.includes('integer') && Number.isInteger(node.value))) {
      return node.value
    }
    return canonicalValue(schema, node.source ?? String(node.value))
  }
  return node.value
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (typeof value === 'string') return value.trim() === ''
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.keys(value).length === 0
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
