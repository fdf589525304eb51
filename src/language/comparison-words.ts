import { numberSource, readNumber } from './numerals.ts'

/** A number with its unit as a comparison holds it. `signed`: a change in percent; `scaled`: written with 万 or 亿. */
export interface Quantity {
  readonly value: number
  readonly signed: boolean
  readonly scaled: boolean
  readonly unit: string
}

const units = [
  '元|美元|欧元|港元|港币|人民币|日元|USD|CNY|RMB|HKD|EUR|yuan',
  '个百分点|百分点|人次|人|名|位|户|家|起|件|宗|笔|条|次|例|项|台|套|辆|张|份|篇|批|处|间|栋|层|倍|级|度|分|点|个|只|部|组|队|封|页|场|通',
  '网点|账户|客户|机构|分钟|小时|秒|个?工作日|天|日|周|个月|年|平方米|公里|千米|米|厘米|毫米|公斤|千克|吨|升|千瓦',
  '℃|°C|mm|cm|km|kg|kW|ms|min|[hdmst]|MB|GB|TB|Mbps|bps?',
  'people|persons?|customers?|complaints?|posts?|reports?|cases?|times?|calls?|transactions?|accounts?|tickets?|errors?|branch(?:es)?',
  'seconds?|minutes?|hours?|days?|weeks?|months?|percent|percentage points?',
].join('|')
const per =
  '\\s?/\\s?(?:人|户|次|分钟?|小时|天|日|周|月|年|秒|s|min|h|d|minute|hour|day|week|month)| (?:per|an?) (?:minute|hour|day|week|month)'
const knownUnit = new RegExp(`^(?:[%‰]|(?:${units})(?:${per})?)$`, 'i')
const form = new RegExp(`^([+-]?)(百分之)?(${numberSource})\\s?(.{0,40})$`)

/**
 * Reads a folded text as one number with or without a unit: `50 人`, `30%`, `百分之三十`, `200 万元`, `1,500 次/小时`, `-5 ℃`.
 * A signed percentage is a change. Undefined for an unknown unit that is not `own`, and for a plus sign on anything else.
 */
export function readQuantity(text: string, own?: string): Quantity | undefined {
  const match = form.exec(text)
  if (!match) return undefined
  const [, sign, percent, digits = '', rest = ''] = match
  const number = readNumber(digits)
  if (number === undefined || (percent && rest) || (rest && rest !== own && !knownUnit.test(rest))) return undefined
  const unit = percent ? '%' : rest.replace(/\s?\/\s?/, '/')
  const signed = sign !== '' && unit === '%'
  if ((sign === '+' && !signed) || (sign === '-' && number === 0)) return undefined
  return { value: sign === '-' ? -number : number, signed, scaled: /[万亿]/.test(digits), unit }
}
