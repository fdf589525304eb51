import { fold } from './numerals.ts'

/**
 * What keeps a number from being dialled: `letters` among the digits, digits of both `width`s, a `length` that no number
 * has, two numbers run `together`, `dashes` that nobody dials, or `none` at all.
 */
export type PhoneFault = 'letters' | 'width' | 'length' | 'together' | 'dashes' | 'none'

/**
 * The fault of a text that stands where a phone number belongs; undefined where every number in it can be dialled: short
 * codes and extensions, local numbers, area codes, mobiles, hotlines (95xxx, 400, 800), `+86 …`, and invented ones that
 * begin with 000. Several may stand beside one another, and words around them: `工作日 8888 0000，夜间转 8001`. Outside
 * `china` only what no country knows is a fault.
 */
export function phoneFault(text: string, china: boolean): PhoneFault | undefined {
  if (usual.test(text)) return undefined
  if (mixedWidths.test(text)) return 'width'
  if (oddDashes.test(text)) return 'dashes'
  const value = fold(text).replace(/[–—‐‑]/g, '-')
  if (otherWays.test(value)) return undefined
  const numbers = value.replace(times, ' ').replace(extension, '#').replace('(0)', ' ')
  if (!/\d/.test(numbers)) return /\d/.test(value) ? undefined : 'none'
  if ((china || !vanity.test(numbers.trim())) && lettered.test(numbers.replace(labels, ' '))) return 'letters'
  for (const part of numbers.split(separators)) {
    for (const [run] of part.matchAll(runs)) {
      const fault = runFault(run.trim(), china)
      if (fault) return fault
    }
  }
  return undefined
}

/** Whether it is a number that everybody knows and that nobody has to try: 110, 119, 12345, 95588, 999. */
export function isPublicShortNumber(text: string): boolean {
  return /^(?:1[0-2]\d|1[0-2]\d{3}|9[56]\d{3,4}|999|911|000)$/.test(fold(text).trim())
}

export function hasDigit(text: string): boolean {
  return /[\d０-９]/.test(text)
}

/** The number that a text holds, for comparing: its digits. */
export function digitsOf(text: string): string {
  return fold(text).replace(/[^\d+]/g, '')
}

/** Most numbers are written so, and need no further look. */
const usual = /^(?:1[0-2]\d|12\d{3}|000-\d{4,5}-\d{2,4}|1[3-9]\d{9})$/
const mixedWidths = /[0-9][ ()（）\-－–—]{0,2}[０-９]|[０-９][ ()（）\-－–—]{0,2}[0-9]/
const oddDashes = /[\d０-９]\s?[-–—―－─]{2,}\s?[\d０-９]/
const otherWays = /@|对讲|频道|微信|\bradio\b|\bchannel\b|\bpager\b/i
const times =
  /\d{1,2}:\d{2}|\d+\s?[x×*/]\s?24(?:\s?小时)?|24\s?\/\s?7|\d+\s?(?:小时|个工作日|点|时|楼|层|室|日|月|年|分钟|人)|\d{1,2}\s?(?:h|hrs?|hours?|[ap]\.?m\.?)\b/gi
const extension = /(?:转接?|分机号?|内线|\bextension|\bextn?\.?|\bx\.?|(?<=\d)\s?x)\s?:?\s?(?=\d)/gi
const labels = /\b(?:tel|phone|mobile|mob|cell|fax|call|[tmpf])[.:]?(?=[\s\d+(])/gi
const lettered = /\d[A-Za-z]|[A-Za-z]\d|\d-[A-Za-z]|[A-Za-z]-\d/
/** 0800 CALL US */
const vanity = /^[+\d][\d\s-]*[\s-][A-Z][A-Z\s-]{2,}$/
const separators = /[,;、/|&\n。]|或者?|以及|和|及|\bor\b|\band\b/i
const runs = /[+(#]?[\d(][\d\s().#-]*\d|[+#]?\d/g

function runFault(run: string, china: boolean): PhoneFault | undefined {
  if (isNumber(run, china)) return undefined
  const words = run.split(/\s+/)
  const isFull = (text: string): boolean => digitsOf(text).length >= 7 && isNumber(text, true)
  if (words.length > 1 && words.every(isFull)) return undefined
  const digits = digitsOf(run)
  if (digits.length < (run.startsWith('+') ? 20 : 14)) return 'length'
  const cuts = Array.from({ length: digits.length - 13 }, (_, index) => index + 7)
  return cuts.some((cut) => isFull(digits.slice(0, cut)) && isFull(digits.slice(cut))) ? 'together' : 'length'
}

function isNumber(run: string, china: boolean): boolean {
  const [head = '', ...extensions] = run.split('#')
  if (extensions.length > 0) {
    const last = digitsOf(extensions.join(''))
    return extensions.length === 1 && last.length > 0 && last.length <= 8 && (head === '' || isNumber(head, china))
  }
  const groups = head.split(/[^\d]+/).filter(Boolean)
  const digits = groups.join('')
  if (run.startsWith('+')) return isInternational(digits)
  if (/^000/.test(digits)) return digits.length <= 13
  if (/^00[1-9]/.test(digits)) return isInternational(digits.slice(2))
  if (!china) return digits.length >= 3 && digits.length <= 13
  if (isChinese(digits, groups)) return true
  const last = groups.at(-1)?.length ?? 0
  const before = groups.slice(0, -1)
  const takesExtension = before.length === 1 || /^(?:0|[48]00)/.test(digits)
  return (
    groups.length > 1 &&
    last <= 6 &&
    takesExtension &&
    before.join('').length >= 7 &&
    isChinese(before.join(''), before)
  )
}

function isInternational(digits: string): boolean {
  if (!digits.startsWith('86')) return digits.length >= 7 && digits.length <= 15
  const own = digits.slice(2).replace(/^0/, '')
  return /^1[3-9]\d{9}$/.test(own) || isChinese(`0${own}`, [`0${own}`]) || /^[48]00\d{7}$/.test(own)
}

/** By the numbering of the mainland; where the grouping shows it, of Taiwan, Hong Kong, Macau and North America. */
function isChinese(digits: string, groups: readonly string[]): boolean {
  const { length } = digits
  const area = groups.length > 1 ? (groups[0] ?? '') : ''
  if (length < 3) return false
  if (length <= 6) return true
  if (/^9[56]\d+$/.test(digits) && length <= 11 && length !== 8) return true
  if (/^[48]00\d{7}$|^0?1[3-9]\d{9}$|^861[3-9]\d{9}$/.test(digits)) return true
  if (length <= 8) return /^[2-9]/.test(digits) || /^0800/.test(digits)
  if (!digits.startsWith('0')) return groups.length === 3 && /^\d{3}-\d{3}-\d{4}$/.test(groups.join('-'))
  if (digits.startsWith('01')) return length === 11 && digits[2] === '0'
  const isShortArea = area === '' || area.length === 2 || /^09\d\d$|^0800$|^0[38]\d$|^0826$|^0836$/.test(area)
  if (/^02\d/.test(digits)) return length === 11 || (length === 10 && (area === '' || area.length === 2))
  return length === 11 || length === 12 || ((length === 9 || length === 10) && isShortArea)
}
