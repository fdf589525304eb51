import { findSlips, mend, type Slip } from '../language/punctuation.ts'
import { parseYaml, type YamlFault, type YamlTree } from '../language/yaml.ts'
import type { Message } from '../source/finding.ts'
import type { Range } from '../source/range.ts'
import type { ModelFile } from './file.ts'
import { knownKeysOfAll } from './known-keys.ts'
import type { Problem } from './problem.ts'

/** The faults of a tree, and where YAML saw none, full-width signs that made a text of what was meant as keys. */
export function faultsOf(tree: YamlTree): readonly YamlFault[] {
  if (tree.faults.length > 0 || !maybeSlip.test(tree.text)) return tree.faults
  const [first] = certainSlips(tree.text)
  if (!first) return tree.faults
  const range = { start: tree.base + first.range.start, end: tree.base + first.range.end }
  return [{ code: 'FULL_WIDTH', detail: '', range }]
}

const maybeSlip = /(?:[{,，]|^[ \t]*-[ \t])[ \t]*[\p{L}\p{N}-]{1,20}[ \t]*：/mu

/** Slips that need no fault to show: in flow style, and of items in which every line is a key of one mapping. */
function certainSlips(text: string): Slip[] {
  const all = findSlips(text, knownKeysOfAll())
  const items = byGroup(all.filter(({ inFlow }) => !inFlow))
  return all.filter(({ inFlow, group }) => inFlow || isMapping(items.get(group) ?? []))
}

function isMapping(slips: readonly Slip[]): boolean {
  return slips.length > 1 && knownKeysOfAll().belong(slips.map(({ key }) => key ?? ''))
}

function byGroup(slips: readonly Slip[]): Map<number, Slip[]> {
  const groups = new Map<number, Slip[]>()
  for (const slip of slips) {
    const group = groups.get(slip.group)
    if (group) group.push(slip)
    else groups.set(slip.group, [slip])
  }
  return groups
}

/** Faults of a YAML text as problems: the first that stops the reading, and every key that is written twice. */
export function yamlSyntax(file: ModelFile, faults: readonly YamlFault[]): Problem[] {
  const stopping = faults.find((fault) => fault.code !== 'DUPLICATE_KEY')
  if (stopping) {
    const slips = slipProblems(file, slipsBehind(file.tree, stopping))
    if (slips.length > 0) return slips
    const sign = stopping.code === 'FRONT_MATTER_END' ? undefined : signOnLine(file, stopping)
    if (sign) return [sign]
  }
  const told = stopping ? [stopping] : faults
  return told.map((fault) => ({
    rule: 'syntax',
    place: { file, pointer: [], range: withinText(rangeOf(file, fault), file.source.text.length) },
    message: messageOf(fault),
  }))
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
  'FRONT_MATTER_END',
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

/** The full-width signs that a fault comes from: with those of the whole text mended, else those near it, the fault is gone. */
function slipsBehind(tree: YamlTree, fault: YamlFault): readonly Slip[] {
  const all = findSlips(tree.text, knownKeysOfAll())
  if (all.length === 0) return []
  if (fault.code === 'FULL_WIDTH') return certainSlips(tree.text)
  const place = fault.range.start - tree.base
  const before = tree.text.lastIndexOf('\n', tree.text.lastIndexOf('\n', place - 1) - 1)
  const after = (tree.text.indexOf('\n', place) + 1 || tree.text.length + 1) - 1
  const near = all.filter(({ range }) => range.start > before && range.start <= after)
  return [all, near].find((slips) => slips.length > 0 && comesLater(tree, slips, place)) ?? []
}

/** Whether without these slips the text can be read, or at least further. */
function comesLater(tree: YamlTree, slips: readonly Slip[], place: number): boolean {
  const fault = parseYaml(mend(tree.text, slips), 0).faults.find(({ code }) => code !== 'DUPLICATE_KEY')
  if (!fault) return true
  const gained = slips.reduce((sum, { range, text }) => sum + (range.end <= place ? text.length - 1 : 0), 0)
  return fault.range.start > place + gained
}

/** From so many mappings on, the whole text was typed so: that is told once. */
const everywhere = 10

/** One problem for each mapping, at its first sign, with the edits for all of them. */
function slipProblems(file: ModelFile, slips: readonly Slip[]): Problem[] {
  const groups = byGroup(slips)
  if (groups.size >= everywhere) {
    groups.clear()
    groups.set(0, [...slips])
  }
  const within = ({ start, end }: Range): Range => ({ start: file.tree.base + start, end: file.tree.base + end })
  return [...groups.values()].map((own) => ({
    rule: 'syntax',
    place: { file, pointer: [], range: within((own[0] as Slip).range) },
    message: slipMessage(own),
    edits: own.map(({ range, text }) => ({ range: within(range), text })),
  }))
}

function slipMessage(slips: readonly Slip[]): Message {
  const [first] = slips as [Slip]
  if (slips.length === 1)
    return { key: `syntax.full-width-${first.sign}`, values: { key: first.key, sign: first.text } }
  const keys = slips.flatMap(({ key }) => key ?? [])
  if (keys.length < slips.length || keys.length > 4 * everywhere)
    return { key: 'syntax.full-width-signs', values: { count: slips.length } }
  return { key: 'syntax.full-width-colons', values: { keys: keys.slice(0, 6), count: keys.length } }
}

const signs: readonly (readonly [RegExp, string, string])[] = [
  [/^[ \t]*()([－—–·•])[ \t]*\S/, 'syntax.wrong-dash', '- '],
  [/^([ \t]*-)()[\p{L}\p{N}]+[ \t]*[:：]/u, 'syntax.dash-without-space', ' '],
  [/^([ \t]*)(\u3000+)/, 'syntax.full-width-space', ' '],
]
const gluedKey = /^([ \t]*(?:-[ \t]+)*)([\p{L}\p{N}-]{1,20}):(?=[^\s:])/u

/** Signs on the line of a fault, or on the one before it, that are not those of YAML. */
function signOnLine(file: ModelFile, fault: YamlFault): Problem | undefined {
  const { text } = file.source
  const own = text.lastIndexOf('\n', fault.range.start - 1) + 1
  const previous = own > 0 ? text.lastIndexOf('\n', own - 2) + 1 : own
  for (const start of own === previous ? [own] : [own, previous]) {
    if (start < file.tree.base) continue
    const line = /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
    for (const [pattern, key, sign] of signs) {
      const match = pattern.exec(line)
      if (!match) continue
      const at = start + line.indexOf(match[2] ?? '', (match[1] ?? '').length)
      const range = { start: at, end: at + (match[2]?.length ?? 0) }
      const shown = { start: match[2] ? at : at - 1, end: Math.max(range.end, at) }
      const edits = key === 'syntax.full-width-space' ? [] : [{ range, text: sign }]
      return { rule: 'syntax', place: { file, pointer: [], range: shown }, message: { key }, edits }
    }
    const glued = gluedKey.exec(line)
    if (!glued || !knownKeysOfAll().isKey(glued[2] ?? '')) continue
    const at = start + (glued[1]?.length ?? 0) + (glued[2]?.length ?? 0)
    const range = { start: at, end: at + 1 }
    const message = { key: 'syntax.colon-without-space', values: { key: glued[2] } }
    return { rule: 'syntax', place: { file, pointer: [], range }, message, edits: [{ range, text: ': ' }] }
  }
  return undefined
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
