import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Range } from '../source/range.ts'
import type { Pointer } from './pointer.ts'
import { documentOf, follow, hasWidth, rangeOf, type YamlTree } from './yaml.ts'

export interface ValuePlace {
  readonly key?: Range
  readonly value: Range
}

/** Where a value stands: its key and itself; the nearest ancestor where it is not written. */
export function locate(tree: YamlTree, pointer: Pointer): ValuePlace {
  let node = documentOf(tree).contents as Node | null
  let place: ValuePlace = { value: rangeOf(node, tree) }
  for (const segment of pointer) {
    node = follow(node, tree)
    if (isMap(node)) {
      const pair = tree.pairs.get(node)?.get(String(segment)) ?? pairOf(node, String(segment))
      if (!pair) return place
      const key = rangeOf(pair.key as Node, tree)
      node = pair.value as Node | null
      place = { key, value: node && hasWidth(node) ? rangeOf(node, tree) : key }
    } else if (isSeq(node)) {
      const item = node.items[Number(segment)] as Node | undefined
      if (!item) return place
      node = item
      place = { value: rangeOf(item, tree) }
    } else return place
  }
  return place
}

/** The place of the first key of a mapping, for what is missing from it. */
export function firstKey(tree: YamlTree, pointer: Pointer = []): Range {
  let node = documentOf(tree).contents as Node | null
  for (const segment of pointer) {
    node = follow(node, tree)
    if (isMap(node)) node = (tree.pairs.get(node)?.get(String(segment))?.value ?? null) as Node | null
    else if (isSeq(node)) node = (node.items[Number(segment)] ?? null) as Node | null
  }
  if (isMap(node)) {
    const first = node.items[0]?.key as Node | undefined
    if (first) return rangeOf(first, tree)
  }
  return locate(tree, pointer).value
}

function pairOf(node: YAMLMap, key: string): Pair | undefined {
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)
}
