import type { Scalar } from 'yaml'
import type { Schema } from './schema.ts'

/** A value that YAML does not read as it was meant. Offsets are those of the text. */
export interface OddScalar {
  readonly code: 'BAD_ALIAS' | 'HASH' | 'FULL_WIDTH_QUOTES' | 'HALF_QUOTED'
  readonly detail: string
  readonly start: number
  readonly end: number
}

/** Text that YAML takes for something else: a number after `#` for a comment, `&` before a word for an anchor of nothing. */
export function lostText(node: Scalar, text: string): OddScalar | undefined {
  const { anchor, comment = '' } = node
  const isEmpty = node.value === null
  if (isEmpty ? !(comment || anchor) : !/^\d/.test(comment ?? '')) return undefined
  if (isEmpty && !anchor && !/^\S/.test(comment ?? '')) return undefined
  const [start = 0, end = 0] = node.range ?? []
  const isAnchor = anchor !== undefined && isEmpty
  const sign = isAnchor ? `&${anchor}` : `#${(comment ?? '').split('\n')[0]}`
  const at = isAnchor ? text.lastIndexOf(sign, start) : text.indexOf(sign, end)
  if (at < 0 || (!isAnchor && /[\r\n]/.test(text.slice(end, at)))) return undefined
  return { code: isAnchor ? 'BAD_ALIAS' : 'HASH', detail: '', start: at, end: at + sign.length }
}

/** One quotation mark, and not the other. */
const half = /^(?:["“]([^"“”]+)|([^"“”]+)["”])$/u
const wrapped = /^[“”„‘’「『＂](.+)[“”‘’」』＂]$/u
const isNumber = /^[vV+(]?\d[\d.()/-]*$/

/** Takes full-width quotation marks off what is no text: a number, a name out of a list, an id. */
export function unquote(node: Scalar, schema: Schema): OddScalar | undefined {
  const { value } = node
  if (typeof value !== 'string' || node.type !== 'PLAIN') return undefined
  const single = half.exec(value)
  const inner = wrapped.exec(value)?.[1] ?? single?.[1] ?? single?.[2]
  const isName = schema.enum ?? schema.pattern ?? (schema['x-ref-free'] ? undefined : schema['x-ref'])
  if (inner === undefined || schema.format || !(isNumber.test(inner) || isName)) return undefined
  node.value = inner
  node.source = inner
  const start = node.range?.[0] ?? 0
  return { code: single ? 'HALF_QUOTED' : 'FULL_WIDTH_QUOTES', detail: value, start, end: start + value.length }
}
