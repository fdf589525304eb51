import type { YamlFault } from '../language/yaml.ts'
import type { Message } from '../source/finding.ts'
import type { ModelFile } from './file.ts'
import type { Mistake } from './mending.ts'
import type { Problem } from './problem.ts'

/** What is wrong with a YAML text: what was typed wrong, the faults that stop the reading, every key that is written twice. */
export function yamlSyntax(
  file: ModelFile,
  faults: readonly YamlFault[],
  mistakes: readonly Mistake[] = [],
): Problem[] {
  const ofMistakes = mistakes.map(
    ({ range, message, edits }): Problem => ({
      rule: 'syntax',
      place: { file, pointer: [], range: withinText(range, file.source.text.length) },
      message,
      edits,
    }),
  )
  const ofFaults = faults.map(
    (fault): Problem => ({
      rule: 'syntax',
      place: { file, pointer: [], range: withinText(rangeOf(file, fault), file.source.text.length) },
      message: messageOf(fault),
    }),
  )
  return [...ofMistakes, ...ofFaults]
}

/** Faults of a document: of its front matter and of the directives in its body. */
export function documentSyntax(
  file: ModelFile,
  faults: readonly YamlFault[],
  mistakes: readonly Mistake[] = [],
): Problem[] {
  const directives = (file.body?.faults ?? []).map(
    (fault): Problem => ({
      rule: 'syntax',
      place: { file, pointer: [], range: fault.range },
      message: {
        key: `syntax.directive-${fault.code}`,
        values: { text: fault.text, meant: fault.meant, example: '::steps{phase=response}' },
      },
    }),
  )
  return [...yamlSyntax(file, faults, mistakes), ...directives]
}

const explained = new Set([
  'DUPLICATE_KEY',
  'TAB_AS_INDENT',
  'BAD_INDENT',
  'UNCLOSED_FRONT_MATTER',
  'UNCLOSED_AT_END',
  'FRONT_MATTER_END',
  'ALIAS_BOMB',
  'TOO_DEEP',
  'MISSING_CHAR',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'BAD_ALIAS',
  'HASH',
  'UNEXPECTED_TOKEN',
  'CSV_QUOTE',
  'CSV_NO_NAME',
  'CSV_TWICE',
  'CSV_CELLS',
  'CSV_WIDE',
  'CSV_NO_UNIT',
])

function messageOf(fault: YamlFault): Message {
  const { code, detail, spellings } = fault
  if (code === 'FULL_WIDTH_QUOTES') return { key: 'syntax.full-width-quotes', values: { value: detail } }
  if (code === 'HALF_QUOTED') return { key: 'syntax.half-quoted', values: { value: detail } }
  if (!spellings) return { key: messageKey(fault), values: { detail } }
  const [first, second] = spellings
  return { key: 'syntax.duplicate-key-spelt', values: { first, second } }
}

function messageKey({ code, detail }: YamlFault): string {
  if (/call stack/.test(detail)) return 'syntax.too-deep'
  return explained.has(code) ? `syntax.${code.toLowerCase().replaceAll('_', '-')}` : 'syntax.yaml'
}

/**
 * YAML marks the first sign of a key that stands twice: the whole key is meant; and of a quotation mark that nothing closes
 * the end: what it opens is meant.
 */
function rangeOf(file: ModelFile, { code, range, detail }: YamlFault): { start: number; end: number } {
  if (code === 'MISSING_CHAR' && /quote/.test(detail)) {
    const text = file.source.text.slice(0, range.start)
    const opened = Math.max(text.lastIndexOf('"'), text.lastIndexOf("'"))
    return opened < file.tree.base ? range : { start: opened, end: opened + 1 }
  }
  if (code !== 'DUPLICATE_KEY') return range
  const key = /^[^\s:：,{}[\]]+/.exec(file.source.text.slice(range.start))?.[0] ?? ''
  return { start: range.start, end: Math.max(range.end, range.start + key.length) }
}

function withinText(range: { start: number; end: number }, length: number): { start: number; end: number } {
  const start = Math.min(range.start, Math.max(0, length - 1))
  return { start, end: Math.max(start, Math.min(range.end, length)) }
}
