import type { Handbook, Section } from '../handbook/handbook.ts'

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/**
 * What stands before the title of a section: `3.4`; in the official theme `四、` (GB/T 9704-2012, 7.3.3), since there each
 * plan counts its own, and `4.` where the book is not in Chinese.
 */
export function sectionMark({ look, locale }: Handbook, { number }: Section, index: number): string {
  if (look.theme !== 'official') return number
  return locale === 'en' ? `${index + 1}.` : `${inChinese(index + 1)}、`
}

/** Up to 99. */
function inChinese(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`
  return `${ten}${digits[ones]}`
}
