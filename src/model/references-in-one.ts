import type { Schema } from '../language/schema.ts'
import type { Edit } from '../source/finding.ts'
import { type ModelFile, rangeOf } from './file.ts'
import type { Problem } from './problem.ts'
import { walk } from './walk.ts'

const mark = /[，、；;]/
const bracketed = /^[［【〔](.*)[］】〕]$/su

/**
 * Names in a list that were typed as one, with a full-width comma or full-width brackets: `[a，b]`, `［a, b］`. Each is told
 * once, and the data is mended, so that what asks for the names finds them.
 */
export function referencesInOne(file: ModelFile, schema: Schema): Problem[] {
  const { text } = file.tree
  if (!/[［【〔]|\[[^\]\n]*[，、；;]/.test(text)) return []
  const problems: Problem[] = []
  const splits: { readonly list: unknown[]; readonly item: unknown; readonly parts: readonly string[] }[] = []
  let names: ReadonlySet<string> | undefined
  walk(file.data, schema, {
    value: (value, own, at) => {
      if (!Array.isArray(value) || !own.items?.['x-ref']) return
      for (const [index, item] of value.entries()) {
        if (typeof item !== 'string' || !(mark.test(item) || bracketed.test(item))) continue
        const inner = bracketed.exec(item)?.[1]
        const parts = (inner ?? item).split(inner === undefined ? mark : /[，、；;,]/).map((part) => part.trim())
        names ??= namesIn(file.data)
        if (names.has(item) || !parts.every((part) => names?.has(part))) continue
        problems.push(problemAt(file, [...at(), index], inner !== undefined))
        splits.push({ list: value, item, parts })
      }
    },
  })
  for (const { list, item, parts } of splits) list.splice(list.indexOf(item), 1, ...parts)
  return problems
}

function problemAt(file: ModelFile, pointer: readonly (string | number)[], isBracketed: boolean): Problem {
  const { start, end } = rangeOf({ file, pointer })
  const written = file.source.text.slice(start, end)
  const edits: Edit[] = []
  for (const match of written.matchAll(/[，、；;［【〔］】〕][ \t]*/g)) {
    const sign = match[0].charAt(0)
    const range = { start: start + match.index, end: start + match.index + match[0].length }
    edits.push({ range, text: /[［【〔]/.test(sign) ? '[' : /[］】〕]/.test(sign) ? ']' : ', ' })
  }
  const first = edits[0]?.range.start ?? start
  const sign = file.source.text.charAt(first)
  return {
    rule: 'syntax',
    place: { file, pointer, range: { start: first, end: first + 1 } },
    message: isBracketed
      ? { key: 'syntax.full-width-bracket', values: { sign: '[ ]' } }
      : { key: 'syntax.full-width-list', values: { sign } },
    edits,
  }
}

/** The ids and names of all items of a file. */
function namesIn(data: unknown, names: Set<string> = new Set()): ReadonlySet<string> {
  if (Array.isArray(data)) {
    for (const item of data) {
      if (typeof item !== 'object' || item === null) continue
      const { id, name, title } = item as Readonly<Record<string, unknown>>
      for (const one of [id, name, title]) if (typeof one === 'string') names.add(one)
    }
  } else if (typeof data === 'object' && data !== null) {
    for (const value of Object.values(data)) namesIn(value, names)
  }
  return names
}
