import type { Handbook } from '../handbook/handbook.ts'
import { format } from '../messages/format.ts'
import { shortDigest } from '../model/digest.ts'
import { cssString } from './css-string.ts'

const longestHead = 28

/** A name that may be of any length, for a head that has one line. */
export function cutHead(name: string): string {
  const signs = [...name]
  return signs.length > longestHead ? `${signs.slice(0, longestHead - 1).join('')}…` : name
}

/** `摘要 7F3A 91C4 0B2E`, as a string of CSS. */
export function digestText({ locale }: Handbook, digest: string): string {
  return cssString(format({ key: 'handbook.digest-foot', values: { digest: shortDigest(digest) } }, locale))
}

/** What stands below the end of a chapter. */
export function endText({ locale }: Handbook, number: number): string {
  return cssString(format({ key: 'handbook.blank-below', values: { number } }, locale))
}

export function draftText({ locale }: Handbook): string {
  return cssString(format({ key: 'handbook.draft' }, locale))
}

/** `第 5 页 / 共 42 页`, after a wide space, as a value of `content`. */
export function sheetCount({ locale }: Handbook): string {
  const [before, between, after] = ['sheet', 'sheet.of', 'sheet.end'].map((name) =>
    format({ key: `handbook.${name}` }, locale),
  )
  return `${cssString(`　${before}`)} counter(page) ${cssString(between ?? '')} counter(pages) ${cssString(after ?? '')}`
}
