import type { Locale } from '../messages/format.ts'

/** `2026-06-08` as a reader says it: `2026年6月8日`, `8 June 2026`. Any other text as it is. */
export function dateText(written: string | undefined, locale: Locale): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written ?? '')
  if (!match) return written
  const [, year, month, day] = match.map(Number)
  if (locale === 'en') return `${day} ${months[(month ?? 1) - 1] ?? month} ${year}`
  return `${year}年${month}月${day}日`
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
