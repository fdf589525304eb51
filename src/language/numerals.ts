/**
 * Numbers as people write them: ASCII, full-width and Chinese digits. Everything that reads a value folds it first;
 * folding keeps the length, so that an offset into the folded text is an offset into the source.
 */

import { sameUnits, translate } from './unit-table.ts'

const traditional =
  '時鐘鍾個箇兩萬億內後報發現動終啟啓週過於當達級隨適儘盡馬從經響應預開進組織舉檢練評訓測試監盤點續間斷實條戶筆張輛臺項區縣長單門補' +
  '寫錄確認請處輸註數與無沒銀號樓層噸結擴漲減災險獲傳幾頻併並貳陸輪還給難觸顧為電話歷曆營業員錢額價產產儲帳賬務轉線軸遲時須務禮環護' +
  '況聯絡絕證帶復複覆圍顯較繼備歲場報簡緊調節總據擬圓滿晝約關學'
const simplified =
  '时钟钟个个两万亿内后报发现动终启启周过于当达级随适尽尽马从经响应预开进组织举检练评训测试监盘点续间断实条户笔张辆台项区县长单门补' +
  '写录确认请处输注数与无没银号楼层吨结扩涨减灾险获传几频并并贰陆轮还给难触顾为电话历历营业员钱额价产产储账账务转线轴迟时须务礼环护' +
  '况联络绝证带复复复围显较继备岁场报简紧调节总据拟圆满昼约关学'

const folded = new Map<string, string>()
for (let i = 0; i < traditional.length; i++) folded.set(traditional.charAt(i), simplified.charAt(i))
folded.set('\u3000', ' ').set('\u00a0', ' ').set('\u2009', ' ').set('\u202f', ' ')

const units = sameUnits()
for (let unit = 0xff01; unit <= 0xff5e; unit++) units[unit] = unit - 0xfee0
for (const [from, to] of folded) units[from.charCodeAt(0)] = to.charCodeAt(0)

/**
 * The text with full-width letters, digits and punctuation made ASCII, and the Traditional characters of time and
 * number words made Simplified. One UTF-16 unit stands for one unit: the length never changes.
 */
export function fold(text: string): string {
  return translate(text, units)
}

/** What `fold` makes of one UTF-16 unit. */
export function foldUnit(unit: number): number {
  return units[unit] as number
}

/** Whole numbers that English prose writes out. */
export const englishNumbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
}

/** The longest value that is read at all; a longer one is prose. */
export const longestValue = 200

/** Regular-expression source for one number in a folded text; `readNumber` says whether it is one. */
export const numberSource =
  '(?:(?:\\d{1,3}(?:,\\d{3})+|\\d{1,15})(?:\\.\\d{1,6})?\\s?[万亿]?|[零〇一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾佰仟]{1,24})'

const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const small: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const ascii = /^(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,6})?\s?([万亿]?)$/

/**
 * A non-negative number of at most 15 digits, six of them decimal: `15`, `1,500`, `２０`, `1.5万`, `三十`, `两百`, `廿四`,
 * `二〇二四`. Undefined for everything else: two or three in one breath (`两三`), `两万五`, signs, exponents.
 */
export function readNumber(text: string): number | undefined {
  if (text.length > 32) return undefined
  const value = fold(text).trim()
  const match = ascii.exec(value)
  if (!match) return readChinese(value)
  const scale = match[3] === '万' ? 'e4' : match[3] === '亿' ? 'e8' : ''
  const number = Number(`${match[1]?.replaceAll(',', '')}${match[2] ?? ''}${scale}`)
  return number <= 1e15 ? number : undefined
}

/** Digits read one by one need a zero or four places: `二三` may mean "two or three". */
function readChinese(text: string): number | undefined {
  if (text === '') return undefined
  if (/^[零〇一二三四五六七八九]+$/.test(text) && text.length > 1) {
    if (text.length > 15 || (text.length < 4 && !/^[^零〇].*[零〇]/.test(text))) return undefined
    return Number([...text].map((c) => digits[c]).join(''))
  }
  return readGroups(text)
}

/** 亿, then 万, then the rest; every group below ten thousand, larger first. */
function readGroups(text: string): number | undefined {
  let total = 0
  let rest = text
  for (const [unit, factor] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = rest.indexOf(unit)
    if (at < 0) continue
    const group = readGroup(total > 0 ? rest.slice(0, at).replace(/^零/, '') : rest.slice(0, at))
    if (!group) return undefined
    total += group * factor
    rest = rest.slice(at + 1)
    // After a group a gap is spoken as 零: 两万五 (25,000 or 20,005?) is not read.
    if (rest.length === 1) return undefined
  }
  if (rest === '') return total > 0 ? total : undefined
  const group = readGroup(total > 0 ? rest.replace(/^零/, '') : rest)
  if (group === undefined || (total > 0 && group === 0)) return undefined
  return total + group
}

function readGroup(text: string): number | undefined {
  const plain = text.replace('廿', '二十').replace('卅', '三十')
  if (plain.length === 1 && digits[plain] !== undefined) return digits[plain]
  let total = 0
  let pending: number | undefined
  let last = 10000
  let gap = false
  for (const c of plain) {
    const digit = digits[c]
    const unit = small[c]
    if (digit === 0) {
      if (pending !== undefined || total === 0 || gap) return undefined
      gap = true
    } else if (digit !== undefined) {
      if (pending !== undefined) return undefined
      pending = digit
    } else if (unit !== undefined) {
      if (unit >= last) return undefined
      if (pending === undefined && unit !== 10) return undefined
      total += (pending ?? 1) * unit
      pending = undefined
      last = unit
      gap = false
    } else return undefined
  }
  if (pending === undefined) return gap || total === 0 ? undefined : total
  // 一百二 may be 102 or 120: the last digit stands after a ten or after a spoken zero.
  if (last > 10 && !gap) return undefined
  return total + pending
}
