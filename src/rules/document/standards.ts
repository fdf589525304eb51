import { happenings, happeningsEn, reached } from '../../language/word-classes.ts'
import { matchesIn, type Span } from '../vague-texts.ts'
import { colourOf, gradeOf, gradeSource } from './grades.ts'

/** What a plan defines, for the words that its texts use. `names` and `texts` are folded. */
export interface Defined {
  readonly grades: ReadonlySet<string>
  readonly names: string
  readonly texts: string
  readonly starts: boolean
  readonly ends: boolean
  readonly warns: boolean
  readonly rises: boolean
  readonly restores: boolean
}

const response = `(?:应急)?(?:响应|应变|预警|警报|警戒|戒备|状态|处置|${happenings})`
const grade = new RegExp(
  [
    `(?<![第上下高低逐每同越各\\d.])(${gradeSource})\\s?级(?:及?以[上下])?的?(?=${response})`,
    `${reached}(?:了)?(?:[^,。;]{0,6}?)(?<![上下高低逐每同越各\\d.])(${gradeSource})\\s?级(?=(?:及|或)?以[上下]|标准|条件|的|时|者|,|。|;|$|并|[一-龥]{0,4}?(?:${happenings}|规模|程度))`,
    `([红橙黄蓝])色(?:(?:级别?)?(?=${response}|级)|(?:等级|级别)(?=[的时,者及以]|$))`,
    '\\b(?<!\\bon\\s)(?:level|grade|tier|category(?!\\s\\S{1,5}\\s(?:hurricane|typhoon|storm|cyclone|cable|fire|lane)))\\s(\\d|IV|III|II|I|V|one|two|three|four|five)\\b(?!\\s(?:of\\sthe\\s(?:building|car)|car\\spark|parking|floor|data|pupils?|students?|class(?:es|rooms?)?|children|maths|reading|teachers?|wards?|lifts?|toilets?|offices?|corridor|stair\\w*|trauma|first\\said|qualif\\w+|certificate|supplier|bank|capital))',
    '\\b(?:code\\s)?(red|amber|orange|yellow|blue)\\s(?:alert|response|level|warning|alarm)\\b',
    '\\bcode\\s(red|amber|orange|yellow|blue)\\b',
  ].join('|'),
  'gi',
)
/** Ladders of their own, which numbers of levels do not define: a Tier 2 spill, Severity B incidents, a P1 call. */
const ladder = new RegExp(
  [
    `\\b((?:tier|category|class|severity|priority|type|code|stage|phase|condition|grade|level|band)\\s(?:[A-F]|[1-5]|I{1,3}|IV|V))\\s(?:[a-z]+\\s){0,1}?${happeningsEn}\\b`,
    `\\b((?:P|Sev|SEV|S)[- ]?[1-5])\\s${happeningsEn}\\b`,
    '\\b(?:reach(?:es|ed)?|declar(?:e|es|ed)|rated|classed|graded|classified|rank(?:s|ed))\\s(?:as\\s|at\\s)?(?:an?\\s)?((?:tier|category|class|severity|priority|code|stage|condition|band)\\s(?:[A-F]|[1-5]|I{1,3}|IV|V))\\b',
  ].join('|'),
  'gi',
)
/** Classes that norms define. */
const normed =
  '(?!传染病|传染|疾病|药|火灾?|液体|气体|物[品质]|危化|危险[品源物]|消防|医|户|账户|设备|企业|垃圾|废|触点|接点|电气|水|建筑|功能|管制|保密|等级保护|公司|单位公|机构|证|资质|防护)'
/** A class by a letter or a number: C类事件, 第三类停电. Fires, accounts and diseases have theirs by norms. */
const kind = new RegExp(
  `(?:达到?|升[为至]|属于?|归[为入]|列[为入]|划[为入]|评[为定]{1,2}|定[为性]{1,2}|视为|符合|构成|发生|出现|遇到?|判定为|认定为)(?:了)?(?:第)?(([A-Fa-f一二三四五甲乙丙丁]|[ⅠⅡⅢⅣⅤ]|I{1,3}|IV|V)\\s?类)(?=别|标准|条件|${normed}[一-龥]{0,4}?${happenings}|[的者时,]|$)`,
  'g',
)
/** Grades of others: what the weather service announces, what a government starts, what a law calls so. */
const ofOthers =
  /(?:国家|国务院|省|市|区|县|政府|气象|地震|水利|防汛|监管|上级|总行|集团|应急管理|卫健|疾控|交通|公安|消防|主管)[^,。;]{0,14}$|[》)](?:中|所)?(?:规定|界定|明确|列明|所称|定义)?的?[^,。;]{0,6}$|(?:规定|界定)的$|\b(?:government|weather|met office|national|police|authority|authorities|ministry)\b[^.;]{0,40}$/i
const noPlan = /^(?:甲等|医院|等保|支行|分行|网点|机构|资质|保密|以?外)/

const standard =
  /(?:达到|符合|满足|触发|具备|超过|达)(?:了)?(?:或者?(?:超过|高于|低于|突破|大于|小于))?(?:本预案)?(?![或到])(?:规定的?|确定的?|设定的?|相应的?|上述)?([\p{Script=Han}]{2,8}?)的?(标准|条件|门槛|阈值|警戒线)(?!化|间)/gu
const englishStandard =
  /\b(?:(?:meets?|reach(?:es|ed)?|exceeds?|satisf(?:y|ies)|hits?)\sthe\s([a-z]{4,20})\s(standards?|criteria|criterion|thresholds?|level)|the\s([a-z]{4,20})\s(standards?|criteria|criterion|thresholds?)\s(?:is|are|has|have)\s(?:been\s)?(?:met|reached|exceeded|satisfied))\b/gi
/** Standards that stand in laws and norms, or that everybody reads on the thing itself. */
const outside =
  /国家|行业|法定|规定|监管|安全|卫生|质量|饮用|环保|消防|设计|出厂|技术|验收|合格|使用|产品|服务|国际|企业|地方|强制|相关|有关|收费|薪酬|着装|存放|保存|储存|营业|开业|办公|天气|身体|工作$|法律|合同|约定|一定|下列|以下|上述|其中|任一|任何|这|该|各项|全部|必要|基本|本级|上一?级|下一?级|相应|对应/
const purposes: readonly (readonly [RegExp, keyof Defined])[] = [
  [/终止|解除|结束|降级|撤销|响应终止/, 'ends'],
  [/启动|响应|触发/, 'starts'],
  [/预警|监测|报警|告警|指标/, 'warns'],
  [/升级|提级|提升|级别|分级/, 'rises'],
  [/恢复|复业|复工|重新营业|恢复营业/, 'restores'],
  [/activat|start|trigger|response/i, 'starts'],
  [/terminat|stand|end|close/i, 'ends'],
  [/warn|alert|monitor/i, 'warns'],
  [/escalat|level/i, 'rises'],
  [/recover|restor|reopen/i, 'restores'],
]

/** A grade by an adjective, as if everybody knew where it begins: 达到严重等级, rated as critical. */
const byAdjective = new RegExp(
  [
    `${reached}(?:了)?[^,。;]{0,4}?((?:(?:特别|非常)?(?:严重|危险|紧急|重大|特大|较大|较重|较高|极高|重度|中度|轻度|轻微|危急|危重|警戒|[高中低])(?:风险|危险|严重)?的?(?:等级|级别|档次)|(?:严重|危险|紧急|重大|特重|较重)级(?!别))(?:及?以上)?)(?=的|时|者|后|,|。|$)`,
    `${happenings}[^,。;]{0,2}?${reached}((?:最?高|中|低|初)级)(?=的|时|者|,|$)`,
    `(?:风险|危险|严重|危害|紧急|预警)(?:等级|级别|程度)(?:为|是|属|达到?)((?:极|较|特)?[高中低](?:度|级)?)(?=[的时者,]|$)`,
    '\\b(?:(?:rated|classed|graded|classified|rank(?:s|ed))\\s(?:as\\s|at\\s)?((?:severe|serious|critical|major|significant|grave|minor))|(?:reach(?:es|ed)?|rated|classed|graded|classified|rank(?:s|ed)|declared)\\s(?:as\\s|at\\s)?(?:an?\\s|the\\s)?((?:severe|serious|critical|major|significant|grave|danger|emergency|extreme|highest|lowest)\\s(?:grade|category|class|rating|severity|stage|band|level)))\\b(?!\\s(?:incidents?|events?|emergenc|accidents?|complaints?|cases?|outages?|disruptions?|thresholds?|criteri|standards?))',
  ].join('|'),
  'gi',
)
const adjectiveHint =
  /等级|级别|档次|程度|[重险急大高中低初]级|\b(?:reach|rated|classed|graded|classified|rank|judged|declared)/i
const adjective = '特别重大|重特大|重大|较大|特大|特别严重|严重'
const category = new RegExp(
  [
    `(?<!人为)(${adjective}|一般)(?:(?:及|或|和)?以[上下])?(?:的)?([一-龥]{0,4}?(?:突发事件|事件|事故|案件|舆情|投诉|险情|灾情|疫情|灾害|火灾|警情|中毒|泄漏|故障|伤亡))`,
    '(紧急|特殊|复杂|疑难|敏感)的?(投诉)',
    '\\b(major|serious|severe|critical|significant|minor)\\s(incidents?|events?|emergenc(?:y|ies)|accidents?|complaints?|cases?|outages?|disruptions?)\\b',
  ].join('|'),
  'gi',
)
/** Before a category it is an aim or a name, and decides nothing. */
const aim =
  /(?:防止|避免|预防|杜绝|遏制|防范|减少|应对|处置|导致|引发|造成|酿成|演变[为成]|无|没有|未|不|同类|其他|近年|历年|曾|《[^》]*|prevent(?:s|ing)?|avoid(?:s|ing)?|against|no|without|past|of)\s?(?:发生|出现|了|[^,。;]{0,3})?\s?$/i
const decides =
  /^(?:的|时|后|,|由|应|须|需|要|发生|一律|必须|报|向|上报|按|转|交|移交|单独|逐|升级|实行|以上|及以上|$|\s(?:is|are|must|shall|will|should|has|have|goes|requires?|needs?|the|,))/

/** What is stopped, and where nobody goes, by a name that somebody has to define: 非必要业务, 高风险地区. */
const loose =
  /(?:暂停|停办|停止|中止|限制|压缩|缩减|减少|关闭|推迟|延后|取消)(?:或者?(?:限制|暂停|停办|停止|减少))?(?:办理|受理|开展)?(非(?:必要|必需|核心|重要|紧急|关键|急需)性?的?(?:业务|服务|活动|工作|交易))|(?:前往|去往|赴|到|来自|途经|到过|去过|往返|往来)(?:于)?((?:中)?高风险(?:的)?(?:地区|区域|区|地带))|\b(?:suspend|stop|halt|limit|reduce|close|postpone)(?:s|ed|ing)?\s(?:all\s)?(non-?(?:essential|core|critical|urgent|vital)\s(?:business|services?|activit(?:y|ies)|work|operations|transactions))\b/gi
const glance = /非[必核重紧关急]|高风险|\bnon-?[ecuv]/i
/** Somebody else draws the line, or the sentence says what remains. */
const drawn =
  /公布|发布|认定|划定|通报|官方|名单|清单|附件|附表|政府|卫健|疾控|世卫|批准|决定|同意|(?:保留|只|仅|优先|继续|照常|除)[^,。;]{0,8}(?:存|取|挂失|汇|转账|现金|支付|结算|兑|代发|养老|理赔|急|[a-z])|比如|例如|如[^有果遇需何]|等|\b(?:such as|except|only|listed|annex|list|published|government|as decided|approv\w+|decid\w+)\b/i

/** The grades, standards and categories of a folded text that nothing defines, in order. */
export function findUndefined(folded: string, defined: Defined): Span[] {
  const found: Span[] = []
  for (const match of matchesIn(folded, grade)) {
    const [whole, a, b, colour, level, englishColour] = match
    const name = colour ?? englishColour
    const token = name ? colourOf(name) : gradeOf(a ?? b ?? level ?? '')
    const end = match.index + whole.length
    if (defined.grades.has(token) || ofOthers.test(before(folded, match.index)) || noPlan.test(folded.slice(end)))
      continue
    if (isExplained(defined.texts, whole)) continue
    found.push({ start: match.index, end })
  }
  for (const match of [...matchesIn(folded, standard), ...matchesIn(folded, englishStandard)]) {
    const name = match[1] ?? match[3] ?? ''
    const noun = match[2] ?? match[4] ?? ''
    const fulfilled = purposes.find(([pattern]) => pattern.test(name))?.[1]
    if (outside.test(name) || (fulfilled && defined[fulfilled])) continue
    if (defined.names.includes(name.toLowerCase()) || ofOthers.test(before(folded, match.index))) continue
    if (gradeIn(name) || isExplained(defined.texts, `${name}${noun}`) || isExplained(defined.texts, `${name}的${noun}`))
      continue
    const start = match.index + match[0].lastIndexOf(name)
    found.push({ start, end: match.index + match[0].length })
  }
  for (const match of matchesIn(folded, kind)) {
    const end = match.index + match[0].length
    const word = match[1] ?? ''
    if (defined.names.includes(word.toLowerCase()) || ofOthers.test(before(folded, match.index))) continue
    if (isExplained(defined.texts, word) || isNamed(defined.texts, word)) continue
    found.push({ start: end - word.length, end })
  }
  for (const match of matchesIn(folded, ladder)) {
    const end = match.index + match[0].length
    const name = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase()
    if (defined.names.includes(name) || ofOthers.test(before(folded, match.index)) || isDefined(defined, name)) continue
    if (isExplained(defined.texts.toLowerCase(), name)) continue
    if (found.every((one) => one.end <= match.index || one.start >= end)) found.push({ start: match.index, end })
  }
  for (const match of adjectiveHint.test(folded) ? matchesIn(folded, byAdjective) : []) {
    const end = match.index + match[0].length
    const word = match[1] ?? match[2] ?? (match[3] && match[0]) ?? match[4] ?? match[5] ?? ''
    const bare = word.replace(/及?以上$/, '')
    if (defined.names.includes(bare.toLowerCase()) || ofOthers.test(before(folded, match.index))) continue
    if (isExplained(defined.texts, bare) || isNamed(defined.texts, bare)) continue
    if (found.every((one) => one.end <= match.index || one.start >= end)) found.push({ start: end - word.length, end })
  }
  for (const match of matchesIn(folded, category)) {
    const end = match.index + match[0].length
    const ahead = before(folded, match.index)
    const name = (match[1] ?? match[3] ?? match[5] ?? '').toLowerCase()
    if (defined.names.includes(name) || aim.test(ahead) || ofOthers.test(ahead)) continue
    if (
      !decides.test(folded.slice(end)) &&
      !new RegExp(`(?:${reached}|发生|出现|[认判评]定为|对|遇到?|凡|every|each|any|in a|for)\\s?$`, 'i').test(ahead)
    )
      continue
    if (isExplained(defined.texts, match[0])) continue
    found.push({ start: match.index, end })
  }
  for (const match of glance.test(folded) ? matchesIn(folded, loose) : []) {
    const name = match[1] ?? match[2] ?? match[3] ?? ''
    const end = match.index + match[0].length
    const sentence = sentenceAround(folded, match.index, end)
    if (defined.names.includes(name.toLowerCase()) || drawn.test(sentence) || isExplained(defined.texts, name)) continue
    found.push({ start: end - name.length, end })
  }
  return found.sort((x, y) => x.start - y.start)
}

/** The words ahead of a place, as far as they can belong to it. */
function before(folded: string, at: number): string {
  return folded.slice(Math.max(0, at - 80), at)
}

/** What stands between the full stops around a stretch, as far as it can belong to it. */
function sentenceAround(folded: string, start: number, end: number): string {
  const ahead = folded.slice(Math.max(0, start - 120), start)
  const behind = folded.slice(end, end + 120)
  return `${/[^。;!?\n]*$/.exec(ahead)?.[0] ?? ''}${folded.slice(start, end)}${/^[^。;!?\n]*/.exec(behind)?.[0] ?? ''}`
}

/** Level and grade are one ladder, with the numbers that the plan gives its levels; any other ladder is one of its own. */
function isDefined({ grades }: Defined, name: string): boolean {
  const [word = '', token = ''] = name.split(' ')
  return (word === 'level' || word === 'grade') && grades.has(gradeOf(token.toUpperCase()))
}

function gradeIn(name: string): boolean {
  return new RegExp(`${gradeSource}级`).test(name)
}

/** Whether some text gives something this name: 停电超过四小时的为C类, 以下称C类事件. */
function isNamed(texts: string, word: string): boolean {
  return new RegExp(
    `(?:(?:以下(?:简)?称|称[为作]?|分为|(?<![判认评确]定|列|定|划|归|性|评|视|升|降|级|转|变)为|是)[“"「]?(?:第)?${word}|(?:划为|列为|归为)[“"「]?(?:第)?${word}(?![^,。;]{0,6}[的者时]))`,
  ).test(texts)
}

/** Whether some text of the plan explains a word: 疏散标准：…, 重大事件是指…, “a major incident means”. */
function isExplained(texts: string, word: string): boolean {
  for (let at = texts.indexOf(word); at >= 0; at = texts.indexOf(word, at + 1)) {
    if (
      /^["”」]?\s?(?::|是指|指|是|为|包括|见|如下|分为|\(|\smeans?\b|\sis\sone\b|\sare\sthose\b)/i.test(
        texts.slice(at + word.length),
      )
    )
      return true
  }
  return false
}
