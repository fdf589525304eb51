import { fold } from './numerals.ts'

/** Something left to fill in: a half-open span of UTF-16 offsets, and the text in it. */
export interface Placeholder {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What is counted or named after a lone X. 级 is not here: X级 is a Roman ten. 光, 射线, 线 are rays. */
const afterX =
  '[%‰]|[个条人名次户家笔件起例项台份天日年时分秒元万亿省市县区镇村路号楼部姓某]|月(?!台)|小时|分钟|银行|支行|分行|总行|行长|公司|单位|部门|百分'
const notLatin = '(?<![A-Za-z0-9])(?<![A-Za-z0-9][ .-])'
const numbered = '(?<!\\b(?:chapter|article|section|annex|appendix|part|level|title|volume|century|louis|phase) ?)'

const patterns: readonly RegExp[] = [
  // X%, X 条, X 月 X 日; also with the sign ×.
  new RegExp(`${notLatin}(?<![第×])[Xx×][ ]?(?:${afterX})`, 'g'),
  // N人, N个网点
  /(?<![A-Za-z0-9+-])N(?= ?(?:[%‰]|[个条人名户家笔件起份台天日分秒元万亿](?!型|级)|小时))/g,
  // >= X, 超过 X
  /(?:[<>≥≤]=?|=|超过|达到|不少于|不低于|低于|大于|小于|至少) ?[Xx×](?![A-Za-z0-9×光射]|[ -]?ray)/g,
  // XX银行, XX bank, ××, XX:XX
  new RegExp(`(?<![A-Za-z0-9])${numbered}X{2,}(?![A-Za-z0-9])`, 'gi'),
  /×{2,}/g,
  // 20XX年, 202X年, 139XXXXXXXX
  /(?<!\d)(?:19|20)(?:[Xx×]{2}|\d[Xx×])(?=[ ]?[年./-])/g,
  /(?<![A-Za-z])(?<!0x)X{4,}(?![A-Za-z])/g,
  /(?<![零一二三四五六七八九○◯〇\d])[○◯]{2,}(?![零一二三四五六七八九〇\d年])/g,
  /(?<![“"「『‘'])某某+(?![”"」』’'])/g,
  // OO公尺, OO科: letters or digits that stand for what is not known.
  /(?<![A-Za-z0-9])[OＯ]{2,}(?=[ ]?(?:[个条人名户家件起份台天日分秒元万米度层号楼路街市县区科组室班年月]|公里|公尺|小时|银行|公司|医院|学校|部门|单位))/g,
  // Blanks; three may be emphasis, a whole line of them is a rule.
  /(?<![A-Za-z0-9_])_{4,}(?![A-Za-z0-9_])/g,
  /(?<![_\w])_{2,3}(?=[ ]?(?:[%‰]|[个条人名户家件起份台天日分秒元万米度层号楼]|公里|公尺|小时|厘米|毫米|千米|吨))/g,
  /(?:\\_){2,}/g,
  /(?<![等期接招优对看有“"「『])待定(?![位期点额级价向时量制义损责性案岗购做]|(?:编号|名称|去向|等级|类别|性质|状态)的)/g,
  /(?<![等期])待(?:补充|完善|填写?|录入|明确)(?=$|[\s,.。;:、!?)）\]】」”"])/gm,
  /(?<![\w“"「『-])(?:TBD|tbd|T\.B\.D\.|TBC|TBA|TODO|FIXME)(?![\w-])/g,
  /(?<=^|[\s:=(<>])\?{2,}/gm,
  // Template marks
  /[<[【{]{1,2} ?(?:请|待|需|此处|在此)?(?:填写|填入|输入|补充|插入|录入|注明|写明)(?!说明|要求|指南|规范|方法|示例)[^<>[\]【】{}\n]{0,40}[>\]】}](?!\()/g,
  /\((?:此处|在此|此栏|待|请|须|需)?(?:自行|各?网点|各单位)?(?:填写|填入|填列|填报|补充|插入|录入|注明|写明)[^()\n]{0,20}\)/g,
  /\(待(?:补|填|定|查|核|核定|复核|确认|核实|商定|更新|统计|测算|核算|测|商|议|补充|完善)\)/g,
  // A thing's kind where the thing belongs: 集合点设在[地点], 与(单位名称)签订, call [phone number].
  /(?<=(?:在|至|到|于|为|是|与|和|向|由|拨打|联系|:) ?)[[【<(] ?(?:具体)?(?:地点|地址|位置|单位名称|单位|公司名称|银行名称|网点名称|部门名称|部门|姓名|人名|电话|电话号码|联系电话|联系人|日期|时间|数量|人数|金额|场所) ?[>\])】](?!\(| ?(?:[一栏项等]|和|、|及))/g,
  /\[ ?(?:the |your |our )?(?:[a-z]+ )?(?:location|address|place|site|phone|phone number|telephone|telephone number|number|name|names|date|contact|contact name|amount|post|department|branch|bank|supplier|hospital|company|organi[sz]ation|school|role|title|room|building|channel|street|town|city) ?\](?![(:])/gi,
  /(?<=[:为是] ?)(?:暂缺|待补|暂空|尚未确定|暂未确定|待议|未定)(?=$|[\s,.。;、)）])/gm,
  /\b(?:is|are) (?:still )?to be (?:determined|confirmed|announced|decided|advised|agreed)(?=$|[.,;])/gim,
  /\((?:please )?fill in(?: [a-z ]{0,30})?\)/gi,
  // Blanks in brackets before what is counted: ( )人
  /(?:\( {1,6}\)|\[ {2,6}\]) ?(?=[个条人名次户家件起份台天日分秒元万路号楼层]|小时|电话|银行|支行)/g,
  /(?<![*\n])\*{3,}(?=[\u4e00-\u9fff](?:[^*\n]|$))(?![^\n]*\*{3})/g,
  /\((?:please )?(?:insert|enter|add|state|give|specify|write)\b[a-z ,']{0,50}\)/gi,
  /待(?:确认|确定|核实|商定|明确)之?的?(?=(?:地点|地址|场所|位置|电话|单位|人员|岗位|号码))/g,
  /[[<{(] ?[^<>[\]{}()\n]{0,40}\bto be (?:inserted|added|completed|confirmed|agreed|advised|defined|decided|filled in)\b[^<>[\]{}()\n]{0,20}[\]}>)](?!\()/gi,
  /[[【<] ?待[^<>[\]【】\n]{1,12}[>\]】](?!\()/g,
  /[[<{]{1,2} ?(?:fill in|fill|insert|enter|your|to be (?:completed|defined|confirmed|filled in))\b[^<>[\]{}\n]{0,40}[>\]}](?!\()/gi,
  /[<[] ?(?:\.{3}|…{1,2}) ?[>\]](?!\()/g,
]

/** One of these stands in whatever the patterns find: most texts hold none, and are read no further. */
const mark =
  /暂[缺空未]|尚未|未定|[xX×○◯_待[<【{?]|\*{3}|\( |\((?:[请须需自各填补插录注写地位单公银网部姓人电联日时数金场具]|fill|please|insert|enter|add|state|give|specify|write)|_{2,}|O{2,}|某某|T\.?B|tbd|TODO|FIXME|N ?[^\x20-\x7e]|\((?:此|在此)|\bto be\b/

/** What may hold any letters: links, addresses, references such as `<role:xx>`, targets of links. */
const opaque =
  /\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s<>"'，。；）]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|<[a-z]{1,12}:[^<>\s]{1,100}>|\]\([^()\s]{1,200}\)/gi

/**
 * The first placeholder in a text: `X%`, `X 条`, `XX 银行`, `××`, `某某`, `____`, `待定`, `TBD`, `？？`, `<填写…>`. Not: Roman numerals,
 * X光, words and names that hold an X, identifiers, addresses, links, a line of nothing but `____` in a longer text.
 */
export function findPlaceholder(text: string): Placeholder | undefined {
  const folded = fold(text)
  if (!mark.test(folded)) return undefined
  if (/^\s*_{2,}\s*$/.test(folded)) return span(text, text.search(/\S/), text.trimEnd().length)
  const value = folded
    .replace(opaque, (link) => '\u0000'.repeat(link.length))
    .replace(/^[ ]{0,3}(?:_[ \t]*){3,}$/gm, (rule) => '\u0000'.repeat(rule.length))
  let first: Placeholder | undefined
  for (const pattern of patterns) {
    pattern.lastIndex = 0
    const match = pattern.exec(value)
    if (match && (!first || match.index < first.start)) first = span(text, match.index, match.index + match[0].length)
  }
  return first
}

function span(text: string, start: number, end: number): Placeholder {
  return { start, end, text: text.slice(start, end) }
}
