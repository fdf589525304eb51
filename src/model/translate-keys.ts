import { parseDocumentFile } from '../language/document.ts'
import { keyEdits } from '../language/key-edits.ts'
import { readYaml } from '../language/read-yaml.ts'
import type { KeyLanguage } from '../language/spelling.ts'
import { parseYaml, type YamlTree } from '../language/yaml.ts'
import { withEdits } from '../source/edits.ts'
import type { Edit } from '../source/finding.ts'
import type { Source } from '../source/source.ts'
import { documentKind } from './document-kind.ts'
import { resolveSchema, type SchemaName, schemaOf } from './schemas.ts'
import { isTable } from './tables.ts'

/** What becomes of a file: its text and the edits that made it, or why it stays as it is. */
export type Translated =
  | { readonly text: string; readonly edits: readonly Edit[] }
  | { readonly left: 'syntax' | 'meaning'; readonly at: number }

/**
 * The same file with its keys in another language, every other byte as it was. A file that cannot be read is left, and so
 * is one that would not mean the same afterwards: an alias may stand where a key goes by another name. Undefined for Markdown that is no
 * plan.
 */
export function translateKeys(
  source: Source,
  kind: 'document' | 'units' | 'settings',
  language: KeyLanguage,
): Translated | undefined {
  const tree = treeOf(source, kind)
  if (!tree) return undefined
  const name = kind === 'document' ? documentKind(tree) : kind
  const before = meaningOf(tree, name)
  if ('left' in before) return before
  const edits = keyEdits(tree, schemaOf(name), resolveSchema, language)
  const text = withEdits(source.text, edits)
  const translated = treeOf({ ...source, text }, kind)
  const after = translated && meaningOf(translated, name)
  if (!after || 'left' in after || after.data !== before.data)
    return { left: 'meaning', at: edits[0]?.range.start ?? 0 }
  return { text, edits }
}

function treeOf(source: Source, kind: 'document' | 'units' | 'settings'): YamlTree | undefined {
  if (isTable(source)) return undefined
  if (kind !== 'document') return parseYaml(source.text, 0)
  const parsed = parseDocumentFile(source)
  return parsed?.unclosed ? { ...parsed.tree, faults: [parsed.unclosed] } : parsed?.tree
}

function meaningOf(tree: YamlTree, name: SchemaName): { data: string } | { left: 'syntax'; at: number } {
  const [fault] = tree.faults
  if (fault) return { left: 'syntax', at: fault.range.start }
  const read = readYaml(tree, schemaOf(name), resolveSchema)
  const [double] = read.faults
  return double ? { left: 'syntax', at: double.range.start } : { data: JSON.stringify(read.data) ?? '' }
}
