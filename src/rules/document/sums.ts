import { matchesOf } from '../../language/matches.ts'
import { numberSource, readNumber } from '../../language/numerals.ts'
import { teams, type WrongSum, wholes } from './parts.ts'

const scales: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  k: 1e3,
  m: 1e6,
}
const scale = '(?:十万|百万|千万|[百千万亿]|thousand\\b|million\\b|billion\\b|[km]\\b)'
const unit =
  '(?:%|元|人次?|户|笔|件|条|台|辆|张|个|家|名|次|起|份|分钟?|小时|秒|天|吨|米|公里|people|customers|minutes?|hours?|cases|dollars|yuan)'
const figure = `\\s?(?:[¥$€£]\\s?)?(\\d[\\d,]*(?:\\.\\d+)?|${numberSource})\\s?(${scale})?\\s?(?:个百分点)?(${unit})?(?!\\s?[时点月日号年岁楼层页:])`
const down = '下降|降低|降幅|减少|减幅|跌幅|下跌|缩短|缩减|回落|压缩|压降|降|减|跌'
const up = '上升|增长|增幅|增加|提高|上涨|涨幅|扩大|提升|攀升|升|增|涨'
const near = '(?:约|近|大约|超过?|逾|将近|接近)'
const fromTo = new RegExp(
  `(?:[从由](?!此)|自(?![^,。;]{0,4}起))(?:每[日天月年周人户班])?${near}?${figure}[^,。;\\d]{0,6}?(?:${down}|${up}|变)?(?:至|到|为)(?:了)?${near}?${figure}[^。;\\d的]{0,14}?(${down}|${up})(?:了|率|幅度?|比例)?(?:为|达|是|:)?(${near})?\\s?(?:(\\d[\\d.]*)\\s?(%|个百分点|倍)(左右)?|([一二两三四五六七八九]成(?!员|本)|[二三四五]分之[一二三四]|一半))`,
  'g',
)
const englishFromTo = new RegExp(
  `\\bfrom\\s(about\\s)?${figure}\\sto\\s(about\\s)?${figure}[^.;\\d]{0,40}?(?:\\b(?:by|of|down|up)\\s|\\()(about\\s|some\\s|nearly\\s|almost\\s)?(\\d[\\d.]*)\\s?(?:%|per\\s?cent)`,
  'gi',
)
const englishByFromTo = new RegExp(
  `\\b(?:by|of)\\s(about\\s|some\\s|nearly\\s)?(\\d[\\d.]*)\\s?(?:%|per\\s?cent),?\\s(?:to\\s[^.;\\d]*)?from\\s${figure}\\sto\\s${figure}`,
  'gi',
)
const operand = `(\\d[\\d,]*(?:\\.\\d+)?)\\s?(${scale})?\\s?(${unit})?(?:\\p{Script=Han}{0,4}?)`
const product = new RegExp(
  `(?<![\\d.])${operand}(?:\\s?[×*xX✕·]\\s?${operand})(?:\\s?[×*xX✕·]\\s?${operand})?\\s?[=≈]\\s?${operand}`,
  'gu',
)
const share = new RegExp(
  `${operand}(?:的|[^,。;\\d]{0,4}按)\\s?(\\d[\\d.]*)\\s?%[^。;\\d]{0,8}?(?:即|为|是|等于|合计?|计|折合|约)\\s?(约)?${operand}|(\\d[\\d.]*)\\s?(?:%|per\\s?cent)\\sof\\s${operand}\\s(?:is|equals|makes|=)\\s${operand}`,
  'giu',
)

/** Figures that do not agree: from and to against the percentage, a product, a share. Rounded figures agree as rounded. */
export function findWrongSums(folded: string): WrongSum[] {
  if (!/\d/.test(folded)) return []
  const parts = [...wholes(folded), ...teams(folded)]
  if (!/%|倍|百分点|成|分之|一半|per\s?cent|[=≈]/i.test(folded)) return parts
  return [...parts, ...changes(folded), ...englishChanges(folded), ...products(folded), ...shares(folded)].sort(
    (a, b) => a.start - b.start,
  )
}

function* changes(folded: string): Iterable<WrongSum> {
  if (!/[从由自]/.test(folded)) return
  for (const match of matchesOf(folded, fromTo)) {
    const [whole, a, aScale, aUnit, b, bScale, bUnit, way, about] = match
    const fraction = match[12]
    const told = fraction ? String(percentOf(fraction)) : (match[9] ?? '')
    const kind = fraction ? '%' : match[10]
    const from = amountOf(a, aScale ?? (sameKind(aUnit, bUnit) ? bScale : undefined))
    const to = amountOf(b, bScale)
    if (from === undefined || to === undefined || from === 0 || !sameKind(aUnit, bUnit)) continue
    const points = Math.abs(to - from)
    const relative = (points / from) * 100
    const loose = about !== undefined || match[11] !== undefined
    const falls = new RegExp(`^(?:${down})$`).test(way ?? '')
    const asPercent = bUnit === '%'
    const fits =
      kind === '倍'
        ? agrees(points / from, told, loose) || agrees(to / from, told, loose)
        : kind === '个百分点'
          ? agrees(points, told, loose)
          : agrees(relative, told, loose) || (asPercent && agrees(points, told, loose))
    if (fits && falls === to < from) continue
    if (fits && to === from) continue
    const right =
      kind === '倍'
        ? `${round(points / from)}倍`
        : kind === '个百分点'
          ? `${round(points)}个百分点`
          : `${round(relative)}%`
    yield { start: match.index, end: match.index + whole.length, written: fraction ?? `${told}${kind}`, right }
  }
}

/** 三成, 四分之一, 一半 as a percentage. */
function percentOf(words: string): number {
  if (words === '一半') return 50
  const [parts = '', some = ''] = words.split(/成|分之/)
  const value = readNumber(parts) ?? Number.NaN
  return words.includes('成') ? value * 10 : Number((((readNumber(some) ?? Number.NaN) / value) * 100).toFixed(1))
}

function* englishChanges(folded: string): Iterable<WrongSum> {
  if (!/from\s/i.test(folded)) return
  const all = [
    ...matchesOf(folded, englishFromTo).map((match) => ({
      match,
      from: match.slice(2, 5),
      to: match.slice(6, 9),
      about: match[9],
      told: match[10] ?? '',
    })),
    ...matchesOf(folded, englishByFromTo).map((match) => ({
      match,
      from: match.slice(3, 6),
      to: match.slice(6, 9),
      about: match[1],
      told: match[2] ?? '',
    })),
  ]
  for (const { match, from, to, about, told } of all) {
    const a = amountOf(from[0], from[1] ?? to[1])
    const b = amountOf(to[0], to[1])
    if (a === undefined || b === undefined || a === 0 || !sameKind(from[2], to[2])) continue
    const relative = (Math.abs(b - a) / a) * 100
    if (agrees(relative, told, about !== undefined) || (to[2] === '%' && agrees(Math.abs(b - a), told, false))) continue
    yield { start: match.index, end: match.index + match[0].length, written: `${told}%`, right: `${round(relative)}%` }
  }
}

function* products(folded: string): Iterable<WrongSum> {
  if (!/[=≈]/.test(folded)) return
  for (const match of matchesOf(folded, product)) {
    const groups = match.slice(1)
    const operands = [0, 3, 6].flatMap((at) => (groups[at] === undefined ? [] : [groups.slice(at, at + 3)]))
    const [result, resultScale, resultUnit] = groups.slice(9)
    const scaled = operands.map(([n, by, of]) => (amountOf(n, by) ?? Number.NaN) / (of === '%' ? 100 : 1))
    const plain = operands.map(([n, , of]) => (amountOf(n, undefined) ?? Number.NaN) / (of === '%' ? 100 : 1))
    const value = scaled.reduce((x, y) => x * y, 1)
    const bare = plain.reduce((x, y) => x * y, 1)
    const factor = scales[resultScale?.toLowerCase() ?? ''] ?? 1
    if (result === undefined || Number.isNaN(value)) continue
    const loose = match[0].includes('≈')
    const shown = resultUnit === '%' ? value * 100 : value / factor
    if (agrees(shown, result, loose)) continue
    // A scale that is written once holds for the whole sum: 2 × 3 万 = 6.
    if (resultScale === undefined && agrees(resultUnit === '%' ? bare * 100 : bare, result, loose)) continue
    yield {
      start: match.index,
      end: match.index + match[0].length,
      written: `${result}${resultScale ?? ''}${resultUnit ?? ''}`,
      right: `${round(shown)}${resultScale ?? ''}${resultUnit ?? ''}`,
    }
  }
}

function* shares(folded: string): Iterable<WrongSum> {
  if (!/%|per\s?cent/i.test(folded)) return
  for (const match of matchesOf(folded, share)) {
    const english = match[9] !== undefined
    const [n, by] = english ? match.slice(10, 12) : match.slice(1, 3)
    const percent = Number(english ? match[9] : match[4])
    const [result = '', resultScale, resultUnit] = english ? match.slice(13, 16) : match.slice(6, 9)
    const whole = amountOf(n, by)
    if (whole === undefined || Number.isNaN(percent)) continue
    const value = (whole * percent) / 100
    const shown = value / (scales[resultScale?.toLowerCase() ?? ''] ?? 1)
    if (resultUnit === '%' || agrees(shown, result, match[5] !== undefined)) continue
    yield {
      start: match.index,
      end: match.index + match[0].length,
      written: `${result}${resultScale ?? ''}${resultUnit ?? ''}`,
      right: `${round(shown)}${resultScale ?? ''}${resultUnit ?? ''}`,
    }
  }
}

function amountOf(text: string | undefined, by: string | undefined): number | undefined {
  const plain = (text ?? '').replaceAll(',', '')
  const value = /^[\d.]+$/.test(plain) ? Number(plain) : readNumber(text ?? '')
  return value === undefined || Number.isNaN(value) ? undefined : value * (scales[by?.toLowerCase() ?? ''] ?? 1)
}

/** Figures of different things are not compared: 40 minutes with 2 people. */
function sameKind(a: string | undefined, b: string | undefined): boolean {
  return a === b || a === undefined || (b === undefined && a !== '%')
}

/** Whether a figure is the value, rounded as it is written; “about” gives it a twentieth more. */
function agrees(value: number, told: string, loose: boolean): boolean {
  const plain = told.replaceAll(',', '')
  const figureTold = Number(plain)
  const decimals = /\.(\d+)/.exec(plain)?.[1]?.length ?? 0
  const step = 10 ** -decimals
  const slack = loose ? Math.max(step, Math.abs(value) * 0.05) : step * 0.999
  return Math.abs(figureTold - value) <= slack + 1e-9
}

function round(value: number): string {
  return String(Number(value.toFixed(value < 10 ? 2 : 1)))
}
