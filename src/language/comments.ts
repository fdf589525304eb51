import { Parser } from 'yaml'
import type { Range } from '../source/range.ts'

/** What stands in a YAML text beside its values. Offsets are those of the text. */
export interface YamlComments {
  readonly comments: readonly Range[]
  /** Scalars that stand on more than one line. */
  readonly long: readonly Range[]
}

/** Finds the comments of a YAML text by its syntax: a `#` in a value is none. */
export function yamlComments(text: string): YamlComments {
  const comments: Range[] = []
  const long: Range[] = []
  const look = (token: unknown): void => {
    if (Array.isArray(token)) {
      for (const item of token) look(item)
    } else if (typeof token === 'object' && token !== null) {
      const { type, offset, source, ...parts } = token as Token
      if (offset !== undefined && source !== undefined) {
        // What is long begins with its header, and its text where the header's line ends.
        const header = parts.props?.at(-1)
        const textStart = header ? header.offset + header.source.length : offset
        const range = { start: offset, end: textStart + source.length }
        if (type === 'comment') comments.push(range)
        else if (isScalar(type) && /[\r\n]/.test(source.trimEnd())) long.push(range)
      }
      for (const part of Object.values(parts)) look(part)
    }
  }
  for (const token of new Parser().parse(text)) look(token)
  return { comments, long }
}

interface Token {
  readonly type?: string
  readonly offset?: number
  readonly source?: string
  readonly props?: readonly { readonly offset: number; readonly source: string }[]
}

function isScalar(type: string | undefined): boolean {
  return type === 'block-scalar' || type === 'scalar' || type?.endsWith('-quoted-scalar') === true
}
