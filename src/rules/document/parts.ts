import { matchesOf } from '../../language/matches.ts'
import { englishNumbers, readNumber } from '../../language/numerals.ts'
import type { Span } from '../vague-texts.ts'

/** Figures of a text that do not agree: where they stand, what is written, and what it should be. */
export interface WrongSum extends Span {
  readonly written: string
  readonly right: string
}

const numeral = '(\\d[\\d,]*|[一二两三四五六七八九十百]{1,5})'
const counted = '(人次?|名|户|间|张|个|台|辆|件|套|顶|箱|瓶|吨|万元|元|份|班|组|条|支|部|床|公斤|升)'
/** A whole and its parts behind a colon: 三个班共 120 人：一班 40 人，二班 38 人，三班 42 人. */
const list = new RegExp(
  `(?:共有?|共计|总[计共数]|合计)[^,。;:\\d]{0,6}?\\s?${numeral}\\s?${counted}\\s?[:,(](?:其中|分别[是为])?[:,]?((?:[^。;:\\d]{1,14}?\\s?\\d[\\d,]*\\s?(?:人次?|名|户|间|张|个|台|辆|件|套|顶|箱|瓶|吨|万元|元|份|班|组|条|支|部|床|公斤|升)[,、和及]?){2,})\\s?(?=[。;)]|$)`,
  'g',
)
const englishNumber = `(\\d[\\d,]*|${Object.keys(englishNumbers).join('|')})`
const englishTeams = new RegExp(
  `\\b(?:each of (?:the |our )?${englishNumber} (?:[a-z]+ ){1,3}?(?:has|have|holds?|takes?|seats?|needs?|gets?|of)|${englishNumber} (?:[a-z]+ ){1,2}?(?:of|with|each of|each with|holding)) ${englishNumber}(?: [a-z]+){0,3}?(?: each)?,? (?:\\(|that is |which makes |making |or |so )?(\\d[\\d,]*)(?: [a-z]+)?? (?:in all|in total|altogether|together|all told|overall)\\b`,
  'gi',
)
const chineseTeams = new RegExp(
  `${numeral}\\s?(?:个|支|间|台|辆|层|顶|箱|排|组)(?:[^,。;\\d]{0,6}),?每(?:个|支|间|台|辆|层|顶|箱|排|组|队|班|车)[^,。;\\d]{0,4}?\\s?${numeral}\\s?${counted},?(?:总?共|合计|共计)[^,。;\\d]{0,3}?\\s?${numeral}\\s?${counted}`,
  'g',
)

/** Parts that do not add up to the whole that is named before them. */
export function* wholes(folded: string): Iterable<WrongSum> {
  if (!/共|总|合计/.test(folded)) return
  for (const match of matchesOf(folded, list)) {
    const [words, whole = '', unit = '', parts = ''] = match
    const told = amountIn(whole)
    const each = [...parts.matchAll(new RegExp(`(\\d[\\d,]*)\\s?${counted}`, 'g'))]
    if (told === undefined || each.some((part) => part[2] !== unit)) continue
    const sum = each.reduce((all, part) => all + (amountIn(part[1] ?? '') ?? 0), 0)
    if (sum === told) continue
    // What is named apart need not be all there is.
    if (/其中|包括|含/.test(words) && sum < told) continue
    yield { start: match.index, end: match.index + words.length, written: `${whole}${unit}`, right: `${sum}${unit}` }
  }
}

/** So many groups of so many, and what they make together. */
export function* teams(folded: string): Iterable<WrongSum> {
  if (/ (?:in all|in total|altogether|together|all told|overall)\b/i.test(folded)) {
    for (const match of matchesOf(folded, englishTeams)) {
      const [words, a, b, each = '', told = ''] = match
      const product = (amountIn(a ?? b ?? '') ?? Number.NaN) * (amountIn(each) ?? Number.NaN)
      if (Number.isNaN(product) || product === amountIn(told)) continue
      yield { start: match.index, end: match.index + words.length, written: told, right: String(product) }
    }
  }
  if (!/每[^,。;]{1,10}[共合]/.test(folded) && !/每[^。;]{1,14},(?:总?共|合计)/.test(folded)) return
  for (const match of matchesOf(folded, chineseTeams)) {
    const [words, groups = '', each = '', unit, told = '', toldUnit] = match
    const product = (amountIn(groups) ?? Number.NaN) * (amountIn(each) ?? Number.NaN)
    if (Number.isNaN(product) || unit !== toldUnit || product === amountIn(told)) continue
    yield {
      start: match.index,
      end: match.index + words.length,
      written: `${told}${toldUnit ?? ''}`,
      right: `${product}${unit ?? ''}`,
    }
  }
}

function amountIn(text: string): number | undefined {
  return englishNumbers[text.toLowerCase()] ?? (/^\d/.test(text) ? Number(text.replaceAll(',', '')) : readNumber(text))
}
