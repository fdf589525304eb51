import type { columns } from '../messages/en/columns.ts'
import type { fieldBook } from '../messages/en/field-book.ts'
import type { handbook } from '../messages/en/handbook.ts'
import type { shelf } from '../messages/en/shelf.ts'
import { format, type Locale } from '../messages/format.ts'
import type { MessageValue } from '../source/finding.ts'

type HandbookKey = keyof typeof handbook | keyof typeof columns | keyof typeof fieldBook | keyof typeof shelf

/** Puts one of the handbook's own words into the language of the book. */
export type Say = (key: HandbookKey, values?: Readonly<Record<string, MessageValue>>) => string

export function sayIn(locale: Locale): Say {
  return (key, values) => format({ key, values }, locale)
}
