import { englishNumbers } from '../../language/numerals.ts'
import { matchesIn, type Span } from '../vague-texts.ts'
import { numberOf } from './outline.ts'

/** A part that a text announces: which kind, its number or name where it has one, and how many items it should hold. */
export interface PromisedPart extends Span {
  readonly kind: 'annex' | 'attached' | 'chapter' | 'picture' | 'table' | 'list' | 'series'
  readonly number?: number
  /** The words behind `附件3`, which may be the annex's title. */
  readonly title?: string
}

const n = '([一二三四五六七八九十]{1,3}|\\d{1,2}|[A-Z](?![a-z]))'
const see = '(?:详见|参见|另见|见|参照|按照?|依照|根据|填写|使用|附|如|按|载于|列[于在]|对照|执行)'
const annex = new RegExp(
  `(?:附件|附录|附表|附图)\\s?${n}(?!\\s?[号年月])[\\s:]*(?:[《“"(「]([^》”")」]{2,24})[》”")」])?|${see}(?:本预案)?(?:的)?(附件|附录)(?!\\s?[\\dA-Z一二三四五六七八九十名大地格])[\\s:]*(?:[《“"(「]([^》”")」]{2,24})[》”")」])?|\\b(?:see|in|listed\\sin|given\\sin|per|refer\\sto|as\\sin)\\s(?:the\\s)?(?:annex|appendix|attachment)\\s${n}|\\b(?:Annex|Appendix|Attachment)\\s${n}`,
  'g',
)
/** A list that is said to be behind the text: 物资清单附后, 名册列于文末, the roster is attached. */
const attached =
  /([一-龥]{2,8}(?:单|表|图|录|册|簿|方案|格式|样本|范本|模板|办法|细则|规程|须知|口径|稿))(?:[附列载见](?:于|在)?(?:后(?!方|门|院|面的|勤|台|续|来|期)|文后|文末|末页|书末|卷末|篇末|本(?:预案|计划|方案)(?:后|末|之后|最后))|随[文附]|随本(?:预案|计划|方案)(?:附|印)|另附)|\b(?:the|a|our)\s((?:[a-z]+\s){0,2}(?:list|lists|roster|rota|table|map|form|forms|checklist|directory|plan|drawing|sheet|schedule|template|script))\s(?:is|are)\s(?:attached|appended|annexed|enclosed|(?:at|on|in)\sthe\s(?:end|back|last\spage)\b)|\b(?:see|use|follow|per|in)\sthe\s(?:attached|appended|enclosed|annexed)\s((?:[a-z]+\s){0,2}[a-z]{3,})/gi
const chapter = new RegExp(
  `(?:${see}|本预案|本文)(?:本预案|本文)?的?(?:第\\s?)([一二三四五六七八九十]{1,3}|\\d{1,2})\\s?(?:章|节|部分|篇)|\\b(?:see|in|refer\\sto|under|per)\\s(?:Chapter|Section|Part|chapter|section|part)\\s(\\d{1,2})\\b(?!\\.\\d)`,
  'gi',
)
const picture =
  /(?:下列|如下|以下|下面|下)的?(?:[^\s,。;]{0,6})?(?:流程图|示意图|组织图|架构图|结构图|路线图|平面图|分布图|疏散图|框图)(?:所示)?|(?:见|如|按|详见)(?:下|上|附)图(?!书|形|像|片|表)(?:所示)?|(?:见|如)图\s?\d{1,2}(?!\d*[号楼])|(?:流程|组织|架构|路线|平面|示意)图(?:如下|见下|附后)|\b(?:in|see)\s(?:the\s)?(?:figure|diagram|chart|map)\s(?:below|above|\d)|\b(?:flow\s?charts?|floor\splans?|diagrams?|maps?|charts?|figures?|drawings?|sketch(?:es)?)\s(?:below|overleaf|opposite)\b|\bthe\s(?:following|figure|diagram|chart|map)\s(?:figure|diagram|flow\s?chart|chart|map|below)\b|\bFigure\s\d\b/g
const table =
  /(?:见|如|按照?|填写|填入|对照|参照|由|在|依照|详见|列入|列于)?(?:下|上)表(?![述达现明面决彰层])(?:所示|所列|内容)?|(?:下列|以下|如下)(?:的)?[^\s,。;]{0,6}?表格|(?:见|如)表\s?\d{1,2}|\b(?:in|see)\s(?:the\s)?table\s(?:below|above|\d)|\bthe\s(?:following\stable|table\sbelow)\b|\bTable\s\d\b/g
const count = '([两一二三四五六七八九十]{1,3}|\\d{1,2})'
const items = '(?:大|个|项|条|步|种|类|点|方面|环节|阶段|步骤|要点|措施|原则|部分|动作|事项|要求|情形|程序|任务|内容)'
const list = new RegExp(
  `(?:以下|下列|如下|下述|下面)(?:的)?${count}\\s?${items}|(?:分为|分|包括|共|分成)(?:以下|下列|如下)?${count}\\s?(?:大|个)?(?:步骤?|阶段|环节|部分|程序|方面)(?=(?:进行|实施|处置|处理|组织|开展|完成)?\\s?[:：])|\\b(?:the\\sfollowing|these)\\s(two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})\\s(?:[a-z]+\\s)?(?:steps|items|things|points|measures|actions|tasks|phases|stages|rules|parts|principles|groups|teams|levels|questions|checks)`,
  'gi',
)
const listed =
  '(?:teams|groups|crews|squads|items|things|points|steps|stages|phases|exits|doors|gates|facts|questions|routes|places|areas|zones|checks|tools|parts|roles|posts|tasks|duties|measures|rules|signals|copies|keys|phones|rooms|floors|vehicles|numbers|reasons|levels|objects|documents|forms|details|pieces|lists|signs|words|sources|channels|conditions|causes|cases|stations|sites|shifts)'
const counted = '(two|three|four|five|six|seven|eight|nine|ten)'
/** So many of something, and a colon, behind which they are named in the sentence: 分为三个小组:一组…, these four points: …. */
const series = new RegExp(
  `([两二三四五六七八九十]|\\d)(?<![第\\d一二三四五六七八九十百每各前后另].)\\s?(?:(?:个|项|条|处|组|班|队|支|批|路|样|件|种|类|点|步|级|方面|道|套)(?!月|小时|工作日|学期|星期|半)[一-龥]{0,4}(?=:)|(?:[大小])?(?:阶段|环节|步骤|部分)(?=:))|\\b${counted}\\s(?:[a-z-]+\\s){0,2}?${listed}\\b(?=(?:\\s[a-z]+){0,4}:)`,
  'gi',
)
const seriesHint =
  /[两二三四五六七八九十\d]\s?[个项条处组班队支批路样件种类点步级方道套大小阶环部][^:。\n]{0,6}:|\b(?:two|three|four|five|six|seven|eight|nine|ten)\s[^:.\n]{3,60}:/i
/** What stands in another document, or is no part of a plan. */
const elsewhere =
  /(?:[》”"]|办法|导则|标准|规定|条例|法律|细则|制度|指引|规范|手册|合同|协议|通知|文件|邮件|邮箱|信息|消息|综合(?:应急)?预案|总体(?:应急)?预案|专项预案|上级预案|GB\/?T?\s?[\d-]+|ISO\s?\d+|号)(?:的|中|中的|之)?\s?(?:见|按|按照|依照|根据)?$|(?<!方|办|做|无|设|想)法|\b(?:law|act|regulation|standard|handbook|manual|directive|contract|agreement|email|e-mail|mail|plan)(?:'s)?,?\s(?:in\s)?$/i

/** The parts that a folded text announces, in order. */
export function findPromises(folded: string): PromisedPart[] {
  const found: PromisedPart[] = []
  const add = (
    kind: PromisedPart['kind'],
    pattern: RegExp,
    read: (match: RegExpMatchArray) => Partial<PromisedPart> = () => ({}),
  ): void => {
    for (const match of matchesIn(folded, pattern)) {
      if (elsewhere.test(folded.slice(Math.max(0, match.index - 40), match.index))) continue
      found.push({ kind, start: match.index, end: match.index + match[0].trimEnd().length, ...read(match) })
    }
  }
  if (/附[件录表图]|annex|appendix|attachment/i.test(folded)) {
    add('annex', annex, (match) => ({ number: countOf(match[1] ?? match[5] ?? match[6]), title: match[2] ?? match[4] }))
  }
  if (/[附列载见随][于在]?[后文末本附]|另附|attached|appended|annexed|enclosed|at the (?:end|back)/i.test(folded))
    add('attached', attached, (match) => ({ title: match[1] ?? match[2] ?? match[3] }))
  if (/[章节篇]|部分|chapter|section|part\s\d/i.test(folded))
    add('chapter', chapter, (match) => ({ number: countOf(match[1] ?? match[2]) }))
  if (/图|figure|diagram|chart|map\s|sketch|drawing|floor\s?plan/i.test(folded)) add('picture', picture)
  if (/表|table/i.test(folded)) add('table', table)
  if (/[以如分共]下|下[列述面]|分[为成]?|包括|following|these\s/.test(folded)) {
    add('list', list, (match) => ({ number: countOf(match[1] ?? match[2] ?? match[3]) }))
  }
  if (folded.includes(':') && seriesHint.test(folded))
    add('series', series, (match) => ({ number: countOf(match[1] ?? match[2]) }))
  // 疏散图附后 is one promise, whichever pattern saw it.
  return found
    .sort((a, b) => a.start - b.start)
    .filter((one, index, all) => !all.slice(0, index).some(({ end }) => one.start < end))
}

function countOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : (englishNumbers[text.toLowerCase()] ?? (text === '两' ? 2 : numberOf(text)))
}

/** How many items follow a colon: `一是…二是`, `（1）…（2）` in its line, else lines with marks. Undefined where none can be told. */
export function countItems(after: string): number | undefined {
  const [own = '', ...below] = after.split('\n')
  if (/[^\s:*]/.test(own)) {
    const series = inline.map((pattern) => new Set(own.match(pattern))).find((marks) => marks.size > 1)
    return series?.size
  }
  const first = below.findIndex((line) => /\S/.test(line))
  if (first < 0 || !marker.test(below[first] ?? '')) return undefined
  const shape = shapeOf(below[first] ?? '')
  let items = 0
  for (const line of below.slice(first)) {
    if (marker.test(line) && shapeOf(line) === shape) items++
    else if (/^\S/.test(line) && !marker.test(line)) break
  }
  return items
}

const labels = /(?:^|[,;、:和与及])\s?((?:第)?[一二三四五六七八甲乙丙丁戊A-F\d])(?:小?[组队班路批类层点步]|号)/g
const openEnd = /等|…|\.\.\.|\betc\b|such as|for example|例如|比如|包括但不限于|详见|见下|如下/

/**
 * How many a sentence names behind its colon, at least and at most: labelled (一组…,二组…), or nothing but words between marks
 * (煤气阀、总电闸和后门; gas, lights and windows). Undefined where it does not merely name them.
 */
export function countNamed(after: string): { least: number; most: number } | undefined {
  const own = /^[^:\n]{0,40}:([^\n]{2,300})/.exec(after)?.[1] ?? ''
  if (own === '' || openEnd.test(own)) return undefined
  const marks = new Set(matchesIn(own, labels).map((match) => match[1]))
  if (marks.size > 1) return { least: marks.size, most: marks.size }
  const sentence = (/^[^。;!?:.]*/.exec(own)?.[0] ?? '').trim()
  return /\p{Script=Han}/u.test(sentence) ? namedInChinese(sentence) : namedInEnglish(sentence)
}

function namedInChinese(sentence: string): { least: number; most: number } | undefined {
  if (/[,()]|[由请把将应须]|负责|分别/.test(sentence)) return undefined
  const parts = sentence.split('、')
  const last = parts.at(-1)?.split(/以?及|和|与/) ?? []
  const all = sentence.split(/、|以?及|和|与/)
  if (all.length < 2 || all.some((part) => part.length === 0 || part.length > 10)) return undefined
  return { least: parts.length + last.length - 1, most: all.length }
}

function namedInEnglish(sentence: string): { least: number; most: number } | undefined {
  const parts = sentence.split(/,\s*(?:and\s|or\s)?/)
  const isOxford = /,\s*(?:and|or)\s/.test(sentence)
  const hasLast = isOxford || /\s(?:and|or)\s/.test(parts.at(-1) ?? '')
  const all = sentence.split(/,\s*(?:and\s|or\s)?|\s(?:and|or)\s/)
  if (!hasLast || all.length < 2 || all.some((part) => !isBareName(part))) return undefined
  return { least: isOxford ? parts.length : parts.length + 1, most: all.length }
}

/** A few words that name something: no sentence, and nothing set in between. */
function isBareName(part: string): boolean {
  return (
    /^(?:[\w'’-]+\s?){1,5}$/.test(part.trim()) &&
    !/^(?:in|on|at|if|when|for|with|by|then|after|before|where|unless|which|who)\b|\b(?:is|are|will|must|should|may|can|has|have|does|do)\b/i.test(
      part.trim(),
    )
  )
}

const marker =
  /^\s{0,8}(?:[-*+•·]\s+|\d{1,2}[.)、．]\s*|[(（]\s?(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s?[)）]|[一二三四五六七八九十]{1,2}、|第[一二三四五六七八九十]{1,2}(?:步|,|、)|[一二三四五六七八九]是|[①-⑳])/
const inline = [
  /[一二三四五六七八九]是/g,
  /第[一二三四五六七八九十](?:步|,|、|:)/g,
  /[(（]\s?(?:\d{1,2}|[一二三四五六七八九十])\s?[)）]/g,
  /[①-⑳]/g,
  /(?<![\d.])\d{1,2}[.、](?!\d)/g,
]

function shapeOf(line: string): string {
  const mark = marker.exec(line)?.[0] ?? ''
  return mark
    .replace(/\d+/, 'n')
    .replace(/[一二三四五六七八九十]{1,2}/, 'h')
    .replace(/[①-⑳]/, 'o')
}
