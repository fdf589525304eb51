/** A half-open span of UTF-16 offsets into a source's text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Lines and columns count from 1; columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}
