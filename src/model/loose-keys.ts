import { branchFor, namesIn, type Schema } from '../language/schema.ts'
import type { Edit } from '../source/finding.ts'
import type { Cause } from './cause.ts'
import { listsCalled } from './list-keys.ts'
import { resolveSchema, schemaOf, unitSchema } from './schemas.ts'

const maybe = /^[\p{L}-]{1,20}[ \t]*:[ \t]*(?:#.*)?\r?\n(?:[ \t]*\r?\n)*[\p{L}]/mu
const marginKey = /^([\p{L}-]{1,20})[ \t]*:(?:[ \t]+(.*))?$/u

/** Keys that belong below the one above them and stand beside it, at the margin: `activation:`, then `authority:` without a space. */
export function looseKeys(text: string): Cause[] {
  if (!maybe.test(text)) return []
  const lines = [...text.matchAll(/[^\r\n]+/g)].map((match) => ({ at: match.index, line: match[0] }))
  const keys = lines.map(({ line }) => marginKey.exec(line)?.[1])
  const causes: Cause[] = []
  for (const [index, key] of keys.entries()) {
    if (key === undefined || !isOpen(lines[index]?.line ?? '')) continue
    const sets = setsOf(key).find(({ below, beside }) => {
      const next = keys[index + 1]
      return next !== undefined && below.has(next) && (!beside.has(next) || keys.indexOf(next, index + 2) > 0)
    })
    if (!sets) continue
    const edits: Edit[] = []
    let count = 0
    let isInside = false
    for (let at = index + 1; at < lines.length; at++) {
      const { at: start, line } = lines[at] as (typeof lines)[number]
      const own = keys[at]
      if (own !== undefined) {
        const belongs = sets.below.has(own) && (!sets.beside.has(own) || keys.indexOf(own, at + 1) > 0)
        if (!belongs) break
        isInside = isOpen(line)
        count++
      } else if (/^[^\s-]/.test(line)) break
      if (own !== undefined || isInside) edits.push({ range: { start, end: start }, text: '  ' })
    }
    const { at: start } = lines[index + 1] as (typeof lines)[number]
    const range = { start, end: start + (keys[index + 1] ?? '').length }
    causes.push({ range, message: { key: 'syntax.keys-not-indented', values: { key, count } }, edits, isFix: false })
  }
  return causes
}

const indentedList = /^([ ]+)([\p{L}-]{1,20})[ \t]*:[ \t]*(?:#.*)?\r?\n(?:[ \t]*\r?\n)*([ ]*)-[ ]+([^\s:]+):/gmu

/** The name of a list of the file itself, indented below another key that has no such list: `  steps:`. */
export function deepSections(text: string): Cause[] {
  for (const { index, 1: indent = '', 2: key = '', 3: dash = '', 4: first = '' } of text.matchAll(indentedList)) {
    if (dash.length < indent.length || !listsCalled(key).some(({ below, isSection }) => isSection && below.has(first)))
      continue
    const above = [...text.slice(0, index).matchAll(/^([\p{L}-]{1,20})[ \t]*:[ \t]*(?:#.*)?$/gmu)].at(-1)
    const own = above && setsOf(above[1] ?? '')
    if (!above || own?.length !== 1 || own.some(({ below }) => below.has(key))) continue
    const between = text.slice(above.index + above[0].length, index)
    const isMapping = /^\r?\n(?:[ \t]*\r?\n)*([ ]+)[^\s-]/.exec(between)?.[1] === indent && !/\n[^\s#]/.test(between)
    if (!isMapping || new RegExp(`^${key}[ \\t]*:`, 'mu').test(text)) continue
    const range = { start: index + indent.length, end: index + indent.length + key.length }
    const values = { found: indent.length, expected: 0, count: indent.length }
    const edits = [{ range: { start: index, end: index + indent.length }, text: '' }]
    return [{ range, message: { key: 'syntax.key-too-far-right', values }, edits, isFix: false }]
  }
  return []
}

/** Whether what a key holds stands in the lines below it. */
function isOpen(line: string): boolean {
  const value = marginKey.exec(line)?.[2]?.trim() ?? ''
  return value === '' || /^(?:#.*|[|>][-+\d]*)$/.test(value)
}

interface Sets {
  /** The keys of the mapping that a key holds, and those of the mapping that it stands in. */
  readonly below: ReadonlySet<string>
  readonly beside: ReadonlySet<string>
}

let known: ReadonlyMap<string, readonly Sets[]> | undefined

function setsOf(key: string): readonly Sets[] {
  known ??= collect()
  return known.get(key) ?? []
}

function collect(): ReadonlyMap<string, readonly Sets[]> {
  const all = new Map<string, Sets[]>()
  const roots = [...(['plan', 'drill', 'drill-record', 'settings'] as const).map(schemaOf), unitSchema()]
  for (const root of roots) {
    const beside = namesOf(root)
    for (const [key, property] of Object.entries(root.properties ?? {})) {
      const below = namesOf(branchFor(property, 'map', resolveSchema))
      if (below.size === 0) continue
      const names = property['x-names']
      for (const name of [key, ...(names ? namesIn(names) : [])])
        all.set(name, [...(all.get(name) ?? []), { below, beside }])
    }
  }
  return all
}

function namesOf({ properties = {} }: Schema): ReadonlySet<string> {
  return new Set(Object.entries(properties).flatMap(([key, { 'x-names': own }]) => [key, ...(own ? namesIn(own) : [])]))
}
