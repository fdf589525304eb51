import type { Edit, Message } from '../source/finding.ts'
import type { Range } from '../source/range.ts'

/** What a fault of YAML comes from. Offsets are those of the text. */
export interface Cause {
  readonly range: Range
  readonly message: Message
  /** With these the text can be read further. */
  readonly edits: readonly Edit[]
  /** Whether they are what was meant, and may be made in the file. */
  readonly isFix: boolean
}

/** A line of a text, without its end. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}
