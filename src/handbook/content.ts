import type { Content, Line, Piece } from './handbook.ts'

/** Characters of a telephone number that is kept on one line. */
export const longestNumber = 20

/** One line of plain text; nothing where there is no text. */
export function text(value: string | number | undefined): Content {
  return value === undefined || value === '' ? [] : [[{ kind: 'text', text: String(value) }]]
}

export function strong(value: string | undefined): Content {
  return value ? [[{ kind: 'strong', text: value }]] : []
}

export function aside(value: string | undefined): Content {
  return value ? [[{ kind: 'aside', text: value }]] : []
}

/** A number that is kept on one line; words in place of one may break. */
export function phone(value: string | undefined): Content {
  return value ? [[{ kind: value.length > longestNumber ? 'text' : 'phone', text: value }]] : []
}

export function line(...pieces: readonly Piece[]): Content {
  return pieces.length > 0 ? [pieces] : []
}

/** One line for each text. */
export function lines(values: readonly string[] | undefined): Content {
  return (values ?? []).map((value): Line => [{ kind: 'text', text: value }])
}

/** Pieces in one line with a mark between them. */
export function joined(pieces: readonly Piece[], mark: string): Line {
  return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [{ kind: 'text', text: mark } as const, piece]))
}

export function isEmpty(content: Content): boolean {
  return content.every((pieces) => pieces.length === 0)
}
