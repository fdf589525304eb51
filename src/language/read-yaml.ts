import { isAlias, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml'
import { lostText, type OddScalar, unquote } from './odd-scalars.ts'
import type { Pointer } from './pointer.ts'
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
import { documentOf, follow, rangeOf, release, type YamlFault, type YamlTree } from './yaml.ts'

/** More values than this, aliases followed, and the text is refused: a small file cannot unfold into a huge one. */
const mostValues = 400_000

/** A key that a mapping does not have, and the one that it was read as. */
export interface MisspeltKey {
  /** The mapping, under the keys as they were read. */
  readonly pointer: Pointer
  readonly written: string
  readonly meant: Meant
}

/** A key as one would write it, and its canonical name. */
export interface Meant {
  readonly name: string
  readonly key: string
  /** Whether it is so near that nothing else can be meant. */
  readonly isSure: boolean
}

/** The key that was meant by one that is none; `isFree` says whether its mapping does not have another. */
export type GuessKey = (
  schema: Schema,
  written: string,
  given: { readonly value: unknown; readonly isFree: (key: string) => boolean },
) => Meant | undefined

export interface ReadOptions {
  /** Whether the tree is released: of very many, few are asked for a place. */
  readonly once?: boolean
  readonly guessKey?: GuessKey
}

export interface ReadData {
  readonly data: unknown
  readonly faults: readonly YamlFault[]
  readonly misspelt: readonly MisspeltKey[]
}

/**
 * Reads a tree into plain data as its schema means it: text keys keep the source text of a plain scalar, Chinese keys
 * and values become canonical, misspelt keys are read as what was meant, one value stands for a list of one where the
 * schema says so, and empty text, lists and mappings of optional keys are left out. Returns undefined, with a fault, where
 * aliases unfold without bound.
 */
export function readYaml(
  tree: YamlTree,
  schema: Schema,
  resolve: Resolve,
  { once = false, guessKey }: ReadOptions = {},
): ReadData {
  const root = documentOf(tree).contents as Node | null
  if (!root) return { data: undefined, faults: [], misspelt: [] }
  try {
    const state = stateOf(tree, resolve, guessKey)
    const data = readNode(root, schema, state)
    tree.spelling = state.spelling
    if (once) {
      release(tree)
      tree.reopen = () => readNode(tree.document?.contents as Node, schema, stateOf(tree, resolve, guessKey))
    }
    return { data, faults: [...state.faults.values()], misspelt: [...state.misspelt.values()] }
  } catch (error) {
    if (!(error instanceof Unfolding || error instanceof RangeError)) throw error
    const range = { start: tree.base, end: tree.base + 1 }
    return { data: undefined, faults: [{ code: 'ALIAS_BOMB', detail: '', range }], misspelt: [] }
  }
}

class Unfolding extends Error {}

function stateOf(tree: YamlTree, resolve: Resolve, guessKey: GuessKey | undefined): ReadState {
  const found = { spelling: spellingOf(), faults: new Map(), misspelt: new Map() }
  return {
    tree,
    resolve,
    guessKey,
    budget: tree.parse ? Number.POSITIVE_INFINITY : mostValues,
    open: new Set(),
    path: [],
    ...found,
  }
}

interface ReadState {
  readonly tree: YamlTree
  readonly resolve: Resolve
  readonly guessKey: GuessKey | undefined
  readonly open: Set<Node>
  /** Where the reading is. */
  readonly path: (string | number)[]
  readonly spelling: Spelling
  /** By where they stand: what an alias repeats is one fault. */
  readonly faults: Map<number, YamlFault>
  readonly misspelt: Map<Pair, MisspeltKey>
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
    ? readList(node.items as Node[], listSchema(schema, state), state)
    : readMap(node as YAMLMap, mapSchema(schema, state), state)
  state.open.delete(node)
  return value
}

/** A list where a mapping should stand has its keys as items; what is no list is told by the schema. */
function listSchema(schema: Schema, { resolve }: ReadState): Schema {
  const own = branchFor(schema, 'list', resolve)
  return own.items || own.prefixItems || !typesOf(own).includes('object') ? own : { items: own }
}

/** One mapping where a list of them should stand is read as its item. */
function mapSchema(schema: Schema, { resolve }: ReadState): Schema {
  const own = branchFor(schema, 'map', resolve)
  return own.items && !typesOf(own).includes('object') ? branchFor(own.items, 'map', resolve) : own
}

function readList(items: readonly Node[], schema: Schema, state: ReadState): unknown[] {
  return items.map((item, index) => {
    state.path.push(index)
    const value = readNode(item, schema.prefixItems?.[index] ?? schema.items ?? {}, state)
    state.path.pop()
    return value
  })
}

function readMap(node: YAMLMap, schema: Schema, state: ReadState): unknown {
  const data = new Mapping()
  const index = new Map<string, Pair>()
  const extra = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined
  for (const pair of node.items) {
    const written = writtenKey(pair)
    const meant = meantBy(pair, node, schema, state)
    const key = meant?.key ?? canonicalKey(schema, written)
    const before = index.get(key)
    if (!before) index.set(key, pair)
    else noteDouble(before, pair, written, state)
    const own = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined
    if (isScalar(pair.value)) note(lostText(pair.value, (state.tree.mended ?? state.tree).text), state)
    state.path.push(key)
    const value = pair.value ? readNode(pair.value as Node, own ?? extra ?? {}, state) : ''
    state.path.pop()
    if (own !== undefined && !meant) state.spelling.note(schema, key, written)
    const known = own !== undefined || extra !== undefined
    const mayBeEmpty = own !== undefined || !extra || !branchFor(extra, 'scalar', state.resolve).enum
    if (known && mayBeEmpty && isEmpty(value) && !schema.required?.includes(key)) continue
    if (!Object.hasOwn(data, key)) data[key] = value
  }
  state.tree.pairs.set(node, index)
  return data
}

function writtenKey({ key }: Pair): string {
  return isScalar(key) ? String(key.value ?? '') : String(key)
}

/** The key that was meant by one that the mapping does not have, and under which it has nothing else. */
function meantBy(pair: Pair, { items }: YAMLMap, schema: Schema, state: ReadState): Meant | undefined {
  if (!state.guessKey || !schema.properties || typeof schema.additionalProperties === 'object') return undefined
  const written = writtenKey(pair)
  if (Object.hasOwn(schema.properties, canonicalKey(schema, written))) return undefined
  const value = isScalar(pair.value) ? pair.value.value : pair.value
  if (value === null || value === undefined) return undefined
  const known = state.misspelt.get(pair)
  if (known) return known.meant
  const keyOf = (other: Pair): string => state.misspelt.get(other)?.meant.key ?? canonicalKey(schema, writtenKey(other))
  const meant = state.guessKey(schema, written, {
    value,
    isFree: (key) => !items.some((other) => keyOf(other) === key),
  })
  if (meant) state.misspelt.set(pair, { pointer: [...state.path], written, meant })
  return meant
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
