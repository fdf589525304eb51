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
    /^(?:>=|≥|≧|⩾|大于(?:或者?)?等于|不少于|不低于|不小于|至少|最少|达到?(?:(?:[或及]|或者)(?:超过|以上))?|超过(?:[或及]|或者)达到|满|at least|(?:no|not) less than|(?:no|not) fewer than|min(?:imum|\.)?(?: of)?)\s?/i,
  ],
  [
    '<=',
    /^(?:<=|≤|≦|⩽|小于(?:或者?)?等于|不超过|不高于|不多于|不大于|至多|最多|at most|(?:no|not) more than|up to|max(?:imum|\.)?(?: of)?)\s?/i,
  ],
  ['>', /^(?:>|超过|超(?![过额])|大于|高于|多于|more than|over|above|greater than)\s?/i],
  ['<', /^(?:<|低于|少于|小于|不足|不满|不到|未[达满]到?|less than|fewer than|below|under)\s?/i],
  ['=', /^(?:==?|等于|equals?(?: to)?)\s?/i],
]
/** 以上 holds the number itself in Chinese law, unless it says otherwise; of 以下 laws differ, so that it must be said. */
const suffixes: readonly (readonly [Operator, RegExp])[] = [
  [
    '>=',
    /\s?(?:[及或]其?以上|\(含[^()]{0,12}\)以上|以上(?:\(含[^()]{0,12}\))?|[及或]更多)$|(?<=\d%?)\+(?=$| )|\sor (?:more|above|over)\b/i,
  ],
  ['>', /\s?以上\(不含[^()]{0,12}\)$/],
  [
    '<=',
    /\s?(?:[及或]其?以下|\(含[^()]{0,12}\)以下|以下\(含[^()]{0,12}\)|以内(?:\(含[^()]{0,12}\))?|[及或]更少)$|\sor (?:fewer|less|below|under)\b/i,
  ],
  ['<', /\s?以下\(不含[^()]{0,12}\)$/],
]
const held = /\(不?含([^()]{0,12})\)/
const rise =
  /^(?:上升|增长|增加|上涨|升高|[增升涨]幅|(?:up|ris(?:e|es|ing)|increas(?:e|es|ed|ing)|growth)(?: by| of)?\b)\s?/i
const fall = /^(?:下降|减少|下跌|降低|[降跌]幅|(?:down|falls?|falling|drops?|decreas(?:e|es|ed|ing))(?: by| of)?\b)\s?/i
const rangeMark = /\s?(?:\.\.|[~〜–—至到-]|\bto\b)\s?/gi
/** Between two bounds stands a mark, or the second begins with its own word: 20 人以上不满 60 人, 大于 20 小于 60. */
const andMark =
  /\s?(?:,|、|并且|而且|[且但]|&&|\band\b)\s?|(?<=以上(?:\(不?含[^()]{0,12}\))?)(?=\S)|(?<=\S)(?=(?:不[足满到超高多大]|小于|低于|少于|未[达满]|≤|<))/gi
const chained = /^(.+?)\s?(<=|≤|<)\s?[a-z]{1,3}\s?(<=|≤|<)\s?(.+)$/i

/**
 * Reads a whole text as a comparison: `>= 50`, `≥50`, `20..60`, `+20%`, `增长20%`, `50人以上`, `超过50`, `50人以上(不含50人)`,
 * `> 20 且 <= 60`, `20人以上不满60人`. A unit is one of the usual ones or `unit`, the threshold's own. Undefined for a bare
 * number, an unknown unit, two units, an empty interval, and `50以下`, which some laws read with the 50 and others without.
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
    return quantity?.signed || !quantity || !holds(value, quantity, own) ? undefined : bound(operator, quantity)
  }
  const change = readQuantity(value)
  return change?.signed ? bound(change.value < 0 ? '<=' : '>=', change) : undefined
}

/** Of 50 人以上（不含 50 人） both numbers must be the same. */
function holds(value: string, quantity: Quantity, own?: string): boolean {
  const named = held.exec(value)?.[1] ?? ''
  if (named === '' || named === '本数') return true
  return readQuantity(named, own)?.value === quantity.value
}

/** 上升 20% 以上, 下降超过 30%, 增长 20% (as `+20%`: at least that much). */
function readChange(text: string): Comparison | undefined {
  const value = text.replace(/^(.+?) (increase|rise|growth|decrease|fall|drop)$/i, '$2 $1')
  const pattern = [rise, fall].find((words) => words.test(value))
  const rest = pattern ? value.replace(pattern, '') : ''
  const size = pattern && (readSingle(rest) ?? bound('>=', readQuantity(rest)))
  if (size?.low === undefined || size.high !== undefined || size.relative || size.unit !== '%') return undefined
  if (pattern === rise) return { ...size, relative: true }
  return { lowClosed: false, high: -size.low, highClosed: size.lowClosed, relative: true, unit: '%' }
}

/** Both ends belong to it. `20–60万元` may begin at 20: only `20万–60万元` is read. */
function readRange(value: string, own?: string): Comparison | undefined {
  const text = value.replace(/^between (.+) and /i, '$1..').replace(/^(?:from |从|自)(?=.+(?:to|[到至]))/i, '')
  for (const mark of marksIn(text, rangeMark)) {
    const low = readQuantity(text.slice(0, mark.start), own)
    const high = readQuantity(text.slice(mark.end), own)
    if (!low || !high || (high.scaled && !low.scaled && !low.unit)) continue
    return meet(bound('>=', low), bound('<=', high))
  }
  return undefined
}

function readBoth(text: string, own?: string): Comparison | undefined {
  const chain = chained.exec(text)
  const value = chain
    ? `${(chain[2] ?? '').replace('<', '>').replace('≤', '≥')}${chain[1]},${chain[3]}${chain[4]}`
    : text
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
