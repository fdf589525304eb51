import type { YamlFault } from '../language/yaml.ts'
import type { Message } from '../source/finding.ts'
import type { ModelFile } from './file.ts'
import type { Problem } from './problem.ts'

/** Faults of a YAML text as problems: the first that stops the reading, and every key that is written twice. */
export function yamlSyntax(file: ModelFile, faults: readonly YamlFault[]): Problem[] {
  const stopping = faults.find((fault) => fault.code !== 'DUPLICATE_KEY')
  const told = stopping ? [stopping] : faults
  return told.map((fault) => {
    const sign =
      fault.code === 'DUPLICATE_KEY' ? undefined : (fullWidthColon(file, fault) ?? fullWidthComma(file, fault))
    if (sign) return sign
    return {
      rule: 'syntax',
      place: { file, pointer: [], range: withinText(rangeOf(file, fault), file.source.text.length) },
      message: messageOf(fault),
    }
  })
}

/** Faults of a document: of its front matter and of the directives in its body. */
export function documentSyntax(file: ModelFile, faults: readonly YamlFault[]): Problem[] {
  const directives = (file.body?.faults ?? []).map(
    (fault): Problem => ({
      rule: 'syntax',
      place: { file, pointer: [], range: fault.range },
      message: { key: `syntax.directive-${fault.code}`, values: { text: fault.text } },
    }),
  )
  return [...yamlSyntax(file, faults), ...directives]
}

const explained = new Set([
  'DUPLICATE_KEY',
  'TAB_AS_INDENT',
  'BAD_INDENT',
  'UNCLOSED_FRONT_MATTER',
  'ALIAS_BOMB',
  'TOO_DEEP',
  'MISSING_CHAR',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'BAD_ALIAS',
  'UNEXPECTED_TOKEN',
])

function messageOf(fault: YamlFault): Message {
  const { detail, spellings } = fault
  if (!spellings) return { key: messageKey(fault), values: { detail } }
  const [first, second] = spellings
  return { key: 'syntax.duplicate-key-spelt', values: { first, second } }
}

function messageKey({ code, detail }: YamlFault): string {
  if (/call stack/.test(detail)) return 'syntax.too-deep'
  return explained.has(code) ? `syntax.${code.toLowerCase().replaceAll('_', '-')}` : 'syntax.yaml'
}

/** `责任人：大堂经理` with a full-width colon is no key to YAML: named as such, and mended by one character. */
function fullWidthColon(file: ModelFile, fault: YamlFault): Problem | undefined {
  const { text } = file.source
  const before = text.lastIndexOf('\n', fault.range.start - 1)
  const previous = text.lastIndexOf('\n', before - 1)
  for (const start of [before + 1, previous + 1]) {
    const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
    const key = /^(\s*(?:- +)*)([\p{L}\p{N}-]+)：/u.exec(line)
    if (!key) continue
    const at = start + (key[1]?.length ?? 0) + (key[2]?.length ?? 0)
    return {
      rule: 'syntax',
      place: { file, pointer: [], range: { start: at, end: at + 1 } },
      message: { key: 'syntax.full-width-colon', values: { key: key[2] ?? '' } },
      edits: [{ range: { start: at, end: at + 1 }, text: ': ' }],
    }
  }
  return undefined
}

/** `{ 编号: a， 标题: b }`: between two keys a full-width comma does not part them. */
function fullWidthComma(file: ModelFile, fault: YamlFault): Problem | undefined {
  const { text } = file.source
  const start = text.lastIndexOf('\n', fault.range.start - 1) + 1
  const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
  const comma = /[{[]/.test(line) ? /，(?=\s*[\p{L}\p{N}-]+\s*[:：])/u.exec(line) : null
  if (!comma) return undefined
  const range = { start: start + comma.index, end: start + comma.index + 1 }
  return {
    rule: 'syntax',
    place: { file, pointer: [], range },
    message: { key: 'syntax.full-width-comma' },
    edits: [{ range, text: ', ' }],
  }
}

/** YAML marks the first sign of a key that stands twice: the whole key is meant. */
function rangeOf(file: ModelFile, { code, range }: YamlFault): { start: number; end: number } {
  if (code !== 'DUPLICATE_KEY') return range
  const key = /^[^\s:：,{}[\]]+/.exec(file.source.text.slice(range.start))?.[0] ?? ''
  return { start: range.start, end: Math.max(range.end, range.start + key.length) }
}

function withinText(range: { start: number; end: number }, length: number): { start: number; end: number } {
  const start = Math.min(range.start, Math.max(0, length - 1))
  return { start, end: Math.max(start, Math.min(range.end, length)) }
}
