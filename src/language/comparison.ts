import { type Quantity, readQuantity } from './comparison-words.ts'
import type { DurationLocale } from './duration.ts'
import { fold, longestValue } from './numerals.ts'

/**
 * An interval of values; a missing bound means without end. `relative`: a change in signed percent against a base (`+20%`: a
 * rise of at least 20 %, `-20%`: a fall of at least 20 %). `unit` holds no 万 or 亿: those are in the numbers.
 */
export interface Comparison {
  readonly low?: number
  readonly lowClosed: boolean
  readonly high?: number
  readonly highClosed: boolean
  readonly relative: boolean
  readonly unit?: string
}

type Operator = '>=' | '<=' | '>' | '<' | '='

const prefixes: readonly (readonly [Operator, RegExp])[] = [
  [
    '>=',
    /^(?:>=|≥|≧|⩾|大于(?:或)?等于|不少于|不低于|不小于|至少|达到(?:[或及]超过)?|达|满|at least|no less than|not less than|no fewer than)\s?/i,
  ],
  ['<=', /^(?:<=|≤|≦|⩽|小于(?:或)?等于|不超过|不高于|不多于|不大于|至多|最多|at most|no more than|not more than)\s?/i],
  ['>', /^(?:>|超过|大于|高于|多于|more than|over|above|greater than)\s?/i],
  ['<', /^(?:<|低于|少于|小于|不足|不满|不到|未达到?|less than|fewer than|below|under)\s?/i],
  ['=', /^(?:==?|等于|equals?(?: to)?)\s?/i],
]
const suffixes: readonly (readonly [Operator, RegExp])[] = [
  ['>=', /\s?(?:及|\(含\))?以上$|\sor more\b/i],
  ['<=', /\s?(?:(?:及|\(含\))以下|以内)$|\sor (?:fewer|less)\b/i],
]
const rise = /^(?:上升|增长|增加|上涨|升高)\s?/
const fall = /^(?:下降|减少|下跌|降低)\s?/
const rangeMark = /\s?(?:\.\.|[~〜–—至到-]|\bto\b)\s?/gi
const andMark = /\s?(?:,|并且|而且|且|&&|\band\b)\s?/gi

/**
 * Reads a whole text as a comparison: `>= 50`, `≥50`, `20..60`, `+20%`, `50人以上`, `超过50`, `不少于 50 人`, `> 20 且 <= 60`.
 * A unit is one of the usual ones or `unit`, the threshold's own. Undefined for a bare number, an unknown unit, two units,
 * an empty interval, and `50以下`, which some laws read with the 50 and others without.
 */
export function parseComparison(text: string, unit?: string): Comparison | undefined {
  if (text.length > longestValue) return undefined
  const value = clean(text)
  const own = unit === undefined ? undefined : clean(unit)
  return readSingle(value, own) ?? readChange(value) ?? readRange(value, own) ?? readBoth(value, own)
}

function clean(text: string): string {
  return fold(text).trim().replace(/\s+/g, ' ').replaceAll('\u2212', '-')
}

function readSingle(value: string, own?: string): Comparison | undefined {
  for (const [operator, pattern] of prefixes) {
    if (!pattern.test(value)) continue
    return bound(operator, readQuantity(value.replace(pattern, ''), own))
  }
  for (const [operator, pattern] of suffixes) {
    if (!pattern.test(value)) continue
    const quantity = readQuantity(value.replace(pattern, ''), own)
    return quantity?.signed ? undefined : bound(operator, quantity)
  }
  const change = readQuantity(value)
  return change?.signed ? bound(change.value < 0 ? '<=' : '>=', change) : undefined
}

/** 上升 20% 以上, 下降超过 30%. */
function readChange(value: string): Comparison | undefined {
  const pattern = [rise, fall].find((words) => words.test(value))
  const size = pattern && readSingle(value.replace(pattern, ''))
  if (size?.low === undefined || size.high !== undefined || size.relative || size.unit !== '%') return undefined
  if (pattern === rise) return { ...size, relative: true }
  return { lowClosed: false, high: -size.low, highClosed: size.lowClosed, relative: true, unit: '%' }
}

/** Both ends belong to it. `20–60万元` may begin at 20: only `20万–60万元` is read. */
function readRange(value: string, own?: string): Comparison | undefined {
  const text = value.replace(/^between (.+) and /i, '$1..')
  for (const mark of marksIn(text, rangeMark)) {
    const low = readQuantity(text.slice(0, mark.start), own)
    const high = readQuantity(text.slice(mark.end), own)
    if (!low || !high || (high.scaled && !low.scaled && !low.unit)) continue
    return meet(bound('>=', low), bound('<=', high))
  }
  return undefined
}

function readBoth(value: string, own?: string): Comparison | undefined {
  for (const mark of marksIn(value, andMark)) {
    const both = [readSingle(value.slice(0, mark.start), own), readSingle(value.slice(mark.end), own)]
    const low = both.find((side) => side?.low !== undefined && side.high === undefined)
    const high = both.find((side) => side?.high !== undefined && side.low === undefined)
    if (low && high) return meet(low, high)
  }
  return undefined
}

function marksIn(text: string, pattern: RegExp): { start: number; end: number }[] {
  return [...text.matchAll(pattern)]
    .slice(0, 8)
    .map((mark) => ({ start: mark.index, end: mark.index + mark[0].length }))
}

function bound(operator: Operator, quantity: Quantity | undefined): Comparison | undefined {
  if (!quantity) return undefined
  const { value, signed, unit } = quantity
  const shared = { relative: signed, ...(unit ? { unit } : {}) }
  if (operator === '=') return { low: value, lowClosed: true, high: value, highClosed: true, ...shared }
  if (operator.startsWith('>')) return { low: value, lowClosed: operator === '>=', highClosed: false, ...shared }
  return { lowClosed: false, high: value, highClosed: operator === '<=', ...shared }
}

function meet(low: Comparison | undefined, high: Comparison | undefined): Comparison | undefined {
  if (low?.low === undefined || high?.high === undefined || low.relative !== high.relative) return undefined
  if (low.unit && high.unit && low.unit !== high.unit) return undefined
  if (low.low > high.high || (low.low === high.high && !(low.lowClosed && high.highClosed))) return undefined
  const unit = low.unit ?? high.unit
  return { ...low, high: high.high, highClosed: high.highClosed, ...(unit ? { unit } : {}) }
}

/** Whether every value of `inner` is one of `outer`; `strictly`: and not the reverse. False when they cannot be compared. */
export function contains(outer: Comparison, inner: Comparison, strictly = false): boolean {
  if (outer.relative !== inner.relative || (outer.unit && inner.unit && outer.unit !== inner.unit)) return false
  const lowFits = covers(outer.low, outer.lowClosed, inner.low, inner.lowClosed, 1)
  const highFits = covers(outer.high, outer.highClosed, inner.high, inner.highClosed, -1)
  return lowFits && highFits && !(strictly && contains(inner, outer))
}

function covers(
  outer: number | undefined,
  outerClosed: boolean,
  inner: number | undefined,
  innerClosed: boolean,
  sign: 1 | -1,
): boolean {
  if (outer === undefined) return true
  if (inner === undefined) return false
  return inner === outer ? outerClosed || !innerClosed : (inner - outer) * sign > 0
}

/**
 * What a change does to a threshold: it is tighter (safer) when it fires on more values than before, and so earlier;
 * `incomparable` when neither holds the other, or unit or base differ.
 */
export function compareStrictness(
  base: Comparison,
  changed: Comparison,
): 'same' | 'tighter' | 'looser' | 'incomparable' {
  const wider = contains(changed, base)
  const narrower = contains(base, changed)
  if (wider && narrower) return 'same'
  if (wider) return 'tighter'
  return narrower ? 'looser' : 'incomparable'
}

/**
 * Prints a comparison so that `parseComparison` reads it again: `≥ 50 人`, `20–60`, `+20%`, `> 20 and ≤ 60`; amounts of money
 * in Chinese in 万 where they are whole. `iso` is the language's own ASCII form: `>= 50 人`, `20..60`.
 */
export function formatComparison(comparison: Comparison, locale: DurationLocale): string {
  const { low, lowClosed, high, highClosed, relative, unit = '' } = comparison
  const chinese = locale === 'zh-Hans' || locale === 'zh-Hant'
  const bounds = [low, high].filter((value) => value !== undefined)
  const scaled = chinese && money.test(unit) && bounds.every((value) => value !== 0 && value % 10_000 === 0)
  const print = (value: number): string => {
    const digits = scaled ? `${value / 10_000} ${locale === 'zh-Hans' ? '万' : '萬'}` : group(value, locale)
    return relative && value >= 0 ? `+${digits}` : digits
  }
  const tail = unit === '' || unit === '%' || unit === '‰' || scaled ? unit : ` ${unit}`
  const sign = (operator: '>' | '<', closed: boolean): string =>
    closed ? (locale === 'iso' ? `${operator}=` : operator === '>' ? '≥' : '≤') : operator
  if (low !== undefined && high !== undefined) {
    // A percentage stands at both ends: only then is each a signed one.
    const middle = tail === '%' || tail === '‰' ? tail : ''
    if (low === high) return `= ${print(low)}${tail}`
    if (lowClosed && highClosed) return `${print(low)}${middle}${locale === 'iso' ? '..' : '–'}${print(high)}${tail}`
    const and = chinese ? '且' : 'and'
    return `${sign('>', lowClosed)} ${print(low)}${tail} ${and} ${sign('<', highClosed)} ${print(high)}${tail}`
  }
  if (low !== undefined)
    return relative && low >= 0 && lowClosed ? `${print(low)}${tail}` : `${sign('>', lowClosed)} ${print(low)}${tail}`
  if (high !== undefined)
    return relative && high < 0 && highClosed
      ? `${print(high)}${tail}`
      : `${sign('<', highClosed)} ${print(high)}${tail}`
  return ''
}

const money = /^(?:元|[美欧港日]元|港币|人民币)$/

function group(value: number, locale: DurationLocale): string {
  const [whole = '', decimals] = String(value).split('.')
  const grouped = locale === 'iso' || whole.length < 6 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals ? `${grouped}.${decimals}` : grouped
}
