import { fold, readNumber } from './numerals.ts'

/** Reads a calendar date as written, `YYYY-MM-DD`, and returns it; undefined where there is no such day. */
export function parseDate(text: string): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim())
  if (!parts) return undefined
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? parts[0] : undefined
}

/** What a text that is no date was meant as: a date in another form, or a month or day that there is not. */
export type MeantDate =
  | { readonly kind: 'form'; readonly date: string }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly days: number }

const yearFirst = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号號]?$/
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i
const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i
const chinese = /^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号號]$/
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Reads what `parseDate` does not: undefined where nobody can say which day is meant, as of `5/3/2026`. */
export function meantDate(text: string): MeantDate | undefined {
  const value = fold(text)
    .trim()
    .replace(/[。.，,；;]$/, '')
  const parts = yearFirst.exec(value)?.slice(1) ?? inChinese(value) ?? inWords(value)
  if (!parts) return undefined
  const [year, month, day] = parts.map(Number) as [number, number, number]
  if (month < 1 || month > 12) return { kind: 'month', month }
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (day < 1 || day > days) return { kind: 'day', year, month, days }
  const two = (part: number): string => String(part).padStart(2, '0')
  return { kind: 'form', date: `${year}-${two(month)}-${two(day)}` }
}

function inChinese(value: string): readonly (number | undefined)[] | undefined {
  const [, year = '', month = '', day = ''] = chinese.exec(value) ?? []
  if (year === '') return undefined
  return [readNumber(year), readNumber(month), readNumber(day)]
}

function inWords(value: string): readonly (string | number)[] | undefined {
  const [, day = '', name = '', year = ''] = dayFirst.exec(value) ?? []
  const [, first = '', second = '', third = ''] = monthFirst.exec(value) ?? []
  const month = months.indexOf((name || first).slice(0, 3).toLowerCase()) + 1
  return month > 0 ? [year || third, month, day || second] : undefined
}
