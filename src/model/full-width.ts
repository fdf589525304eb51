import { findSlips, mend, type Slip } from '../language/punctuation.ts'
import { parseYaml, type YamlFault } from '../language/yaml.ts'
import type { Message } from '../source/finding.ts'
import type { Cause } from './cause.ts'
import { knownKeysOfAll } from './known-keys.ts'

const maybeSlip = /(?:[{,，]|^[ \t]*-[ \t])[ \t]*[\p{L}\p{N}-]{1,20}[ \t]*：/mu

/** Full-width signs that made a text of what was meant as keys, where YAML sees no fault. */
export function certainFullWidth(text: string): Cause[] {
  return maybeSlip.test(text) ? causesOf(certainSlips(text)) : []
}

/** The full-width signs that a fault comes from: with those of the whole text mended, else those near it, the fault is gone. */
export function fullWidthBehind(text: string, fault: YamlFault): Cause[] {
  const all = findSlips(text, knownKeysOfAll())
  if (all.length === 0) return []
  const place = fault.range.start
  const before = text.lastIndexOf('\n', text.lastIndexOf('\n', place - 1) - 1)
  const after = (text.indexOf('\n', place) + 1 || text.length + 1) - 1
  const near = all.filter(({ range }) => range.start > before && range.start <= after)
  return causesOf([all, near].find((slips) => slips.length > 0 && comesLater(text, slips, place)) ?? [])
}

/** Slips that need no fault to show: in flow style, and of items in which every line is a key of one mapping. */
function certainSlips(text: string): Slip[] {
  const all = findSlips(text, knownKeysOfAll())
  const items = byGroup(all.filter(({ inFlow }) => !inFlow))
  return all.filter(({ inFlow, group }) => inFlow || isMapping(items.get(group) ?? []))
}

function isMapping(slips: readonly Slip[]): boolean {
  return slips.length > 1 && knownKeysOfAll().belong(slips.map(({ key }) => key ?? ''))
}

/** Whether without these slips the text can be read, or at least further. */
function comesLater(text: string, slips: readonly Slip[], place: number): boolean {
  const fault = parseYaml(mend(text, slips), 0).faults.find(({ code }) => code !== 'DUPLICATE_KEY')
  if (!fault) return true
  const gained = slips.reduce((sum, { range, text: sign }) => sum + (range.end <= place ? sign.length - 1 : 0), 0)
  return fault.range.start > place + gained
}

/** From so many mappings on, the whole text was typed so: that is told once. */
const everywhere = 10

/** One cause for each mapping, at its first sign, with the edits for all of them. */
function causesOf(slips: readonly Slip[]): Cause[] {
  if (slips.length === 0) return []
  const groups = byGroup(slips)
  if (groups.size >= everywhere) {
    groups.clear()
    groups.set(0, [...slips])
  }
  return [...groups.values()].map((own) => ({
    range: (own[0] as Slip).range,
    message: slipMessage(own),
    edits: own.map(({ range, text }) => ({ range, text })),
    isFix: true,
  }))
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

function slipMessage(slips: readonly Slip[]): Message {
  const [first] = slips as [Slip]
  if (slips.length === 1)
    return { key: `syntax.full-width-${first.sign}`, values: { key: first.key, sign: first.text } }
  const keys = slips.flatMap(({ key }) => key ?? [])
  if (keys.length < slips.length || keys.length > 4 * everywhere)
    return { key: 'syntax.full-width-signs', values: { count: slips.length } }
  return { key: 'syntax.full-width-colons', values: { keys: keys.slice(0, 6), count: keys.length } }
}
