import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import type { Edit } from '../source/finding.ts'
import { isWrittenIn } from './characters.ts'
import {
  branchFor,
  canonicalBoolean,
  canonicalKey,
  canonicalValue,
  type Names,
  type Resolve,
  type Schema,
  typesOf,
} from './schema.ts'
import { type KeyLanguage, nameIn } from './spelling.ts'
import { documentOf, type YamlTree } from './yaml.ts'

/**
 * The edits that write the keys and the values of enumerations of a tree in another language. What an author named himself (ids,
 * posts, places) is data and stays, and so does a word that is good in that language, if it is not the first one.
 */
export function keyEdits(tree: YamlTree, schema: Schema, resolve: Resolve, language: KeyLanguage): Edit[] {
  const edits: Edit[] = []
  const put = (node: Scalar, text: string, whole = false): void => {
    const edit = editOf(node, text, tree.base, whole)
    if (edit) edits.push(edit)
  }
  // An alias stands for what is written elsewhere, and is translated there.
  const visit = (node: Node | null, of: Schema): void => {
    if (isScalar(node)) value(node, of)
    else if (isSeq(node)) {
      const { prefixItems, items = {} } = branchFor(of, 'list', resolve)
      for (const [index, item] of node.items.entries()) visit(item as Node, prefixItems?.[index] ?? items)
    } else if (isMap(node)) {
      const own = branchFor(of, 'map', resolve)
      for (const { key, value: inner } of node.items) {
        const next = isScalar(key) ? child(key, own) : {}
        visit(inner as Node | null, next)
      }
    }
  }
  const child = (node: Scalar, own: Schema): Schema => {
    const written = String(node.value ?? '')
    const key = canonicalKey(own, written)
    const property = own.properties && Object.hasOwn(own.properties, key) ? own.properties[key] : undefined
    if (property) put(node, wordFor(written, key, property['x-names'], language))
    return property ?? (typeof own.additionalProperties === 'object' ? own.additionalProperties : {})
  }
  const value = (node: Scalar, of: Schema): void => {
    if (typeof node.value !== 'string') return
    const branch = branchFor(of, 'scalar', resolve)
    const own = branch['x-one-or-many'] && branch.items ? branchFor(branch.items, 'scalar', resolve) : branch
    const truth = typesOf(own).includes('boolean') ? canonicalBoolean(node.value) : undefined
    if (truth !== undefined && language === 'en') put(node, String(truth), true)
    const known = canonicalValue(own, node.value)
    const names = own['x-names']?.values
    if (names && Object.hasOwn(names, known)) put(node, wordFor(node.value, known, names[known], language))
  }
  visit(documentOf(tree).contents as Node | null, schema)
  return edits
}

function wordFor(written: string, canonical: string, names: Names | undefined, language: KeyLanguage): string {
  const word = nameIn(names, canonical, language)
  if (language === 'en' || !names) return word
  const isAliasOfOurs = names.aliases?.includes(written.trim()) && isWrittenIn(language, written)
  return isAliasOfOurs ? written : word
}

/** Within the quotes of a quoted word; none for one in a block, which nobody writes. */
function editOf({ type, range, value }: Scalar, text: string, base: number, whole: boolean): Edit | undefined {
  if (!range || String(value) === text) return undefined
  const [start, end] = range
  if (type === 'PLAIN') return { range: { start: base + start, end: base + end }, text }
  if (type !== 'QUOTE_SINGLE' && type !== 'QUOTE_DOUBLE') return undefined
  const inside = whole ? 0 : 1
  return { range: { start: base + start + inside, end: base + end - inside }, text }
}
