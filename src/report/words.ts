import { format, hasMessage, type Locale } from '../messages/format.ts'
import type { Finding } from '../source/finding.ts'
import { printable } from './printable.ts'

/** What a finding says, as one line. */
export function wordsOf({ message }: Finding, locale: Locale): string {
  return printable(format(message, locale))
}

/** What to do about it, as one line; undefined where nobody knows. */
export function hintOf({ hint }: Finding, locale: Locale): string | undefined {
  return hint && hasMessage(hint.key, locale) ? printable(format(hint, locale)) : undefined
}
