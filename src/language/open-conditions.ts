/**
 * Conditions that nobody can see or count, in folded text: 必要时, 视情况, 条件允许时, “if things get worse”. Built of classes: what is
 * looked at, how grave it is, what permits, and how a condition opens and ends. A new word goes into its class.
 */

import { type Bilingual, bilingual } from './matches.ts'

const quoted = '(?<![“"「『\'‘])'

/** How things stand. */
export const course: string =
  '(?:情况|情形|情节|情势|事态|形势|局势|势态|态势|状况|事情|问题|局面|险情|灾情|舆情|警情|疫情|病情|水情|汛情|火情)'
/** What is looked at when it is decided by the look of it: 视险情发展, 视现场状况, 看伤势. */
const looked = `(?:${course}|伤势|伤情|火势|水势|风势|雨势|雨情|雪情|车况|路况|客流|人流|车流|天气|天候|进展|进度|程度|严重性|需要|需求|必要性?|人力|运力|余力)`
/** Too much, and nobody says how much. */
const grave =
  '(?:严重|紧急|危急|危险|复杂|恶化|失控|不利|不妙|吃紧|告急|严峻|扩大|加剧|加重|蔓延|升温|发酵|变坏|变糟|糟糕|有变|突变|生变|变化|转坏|不稳定?|不对劲?|不好|棘手|重大|较大|持续发展|升级(?![为至到]))'
const degree =
  '(?:十分|特别|比较|较为|较|非常|极为|极其|相当|过于|太|更加|更为|愈加|进一步|继续|持续|出现|发生|有所|趋于|变得|不断)'
/** What there must be enough of, and how it is said that there is. */
const means = '(?:条件|人手|人力|情况|环境|时间|场地|运力|能力|天气|设备|资源|经费|安全|形势|现场|物资)'
const allows = '(?:允许|许可|准许|具备|成熟|可行|合适|适宜|充足|充裕|足够|宽裕|有余)'
const opens = '(?:如果?|若|倘若?|一旦|当|在|凡|遇|遇到|遇有|假如|要是|待)'
const ends = '(?:时|者|的?话|的(?=,)|的情况下|的前提下|的时候|之时|之际|之?下|后)'
/** What is done by the look of it. */
const acts =
  '(?:可|适当|采取|启动|增|减|决定|安排|请求|申请|暂停|停止|关闭|开启|扩大|缩小|选择|确定|调整|调配|调派|开放|组织|报警|灵活|机动|处置|处理|实施|执行|合理|延长|缩短|派|疏散|疏导|撤离|转移|封闭|限制|通知|联系|提供|补充|增派)'

const chinese = [
  `(?<![不非没无])必要(?:的时候|之时|情况下|的情况下|时)(?![间刻段长限])`,
  `(?:如果?|若|确|遇|倘|认为)?(?<![没无])有(?:其他|此|这个|这种|该)?(?:必要|需要|需求)(?:性)?(?:时|的时候|者|之际|的?话|的(?=,)|的情况下|(?=[,时]))`,
  `(?:如|若|倘)(?:果|若|确)?有(?:其他|此)?(?:必要|需要(?=[调派增请通安启联停关转暂延拨切撤移疏报把将由可应另再加临提租借送]))(?![^,。;]{0,10}的[^,。;]{0,3}(?:[人者客户员顾旅乘]|$))`,
  `(?:确|实)?(?:有|属)必需?(?:者|时|的(?=,))|确需(?=[一-龥]{2,8}的,)`,
  `(?:如果?|若|确实?|在)(?:认为)?(?:有)?(?:需要|必要)(?:时|的?话|的(?=,)|(?=,))(?!间)`,
  `(?<![所不要求您客顾])需要(?:的时候|时)(?![间刻段长限])`,
  `(?:如有|如果?|若有|在|尽)?可能(?:的话|的情况下|时(?=,))|(?:如|若)(?:有)?可能(?=,)|(?:如果?|若)?(?:可行|方便|合适|适合|妥当|恰当)(?:时|的话|的情况下)`,
  `(?:万?不得已|迫不得已|危急)(?:时|时刻|之时|的时候|关头|之际)(?![间段限])|(?:关键|紧要|危急)(?:时刻|关头)`,
  `(?:(?<![忽轻重歧监注凝电影巡直透斜近远])视乎?(?!频|觉|线|力|察|野|听|屏|窗|为|同)|(?<![查观照收翻探难好])看(?=情|形|需|现场|实际|具体|进展|[火水风雨伤]势|当时))[^,。;]{0,8}?${looked}(?:的)?(?:需要|轻重|缓急|大小|发展|变化|演变|严重程度)?(?:而定)?`,
  `(?<![忽轻重歧监注凝电影])视(?:实际)?需要?(?=[增补开关调派采安请联通启暂延扩缩减决]|,|而定)`,
  `(?<![忽轻重歧监注凝])视情(?!况|形|节)(?:而定)?|酌情|酌量|酌予|斟酌(?=[增减处办安调])|相机(?=处|采|决|行)|便宜行事|见机行事|随机应变|灵活(?:掌握|机动|处置|应对)`,
  `(?:根据|按照?|依据?|依照|结合|参照|参考|因应|随着?)(?:具体|实际|现场|当时|当地|各自|事件|事态)?的?(?:${course}|需要|进展)(?:的?(?:需要|变化|发展|轻重))?(?=,?${acts})`,
  `${course}${degree}*${grave}${ends}`,
  `${opens}${course}${degree}*${grave}(?=,)`,
  `(?:依|按|凭|据|根据|依据)(?:现场|实际|临场|当时|当下|个人|自己的?)(?:的)?(?:判断|研判|评估|经验)(?=,?(?:得|可|暂|调|决|增|减|停|开|关))`,
  `${opens}?${means}(?:已|均|都|也)?${allows}${ends}|${opens}${means}(?:已|均|都|也)?${allows}(?=,)|时机成熟|(?:如果?|若)?有条件(?:时|的话|的情况下|的(?=,))`,
]
const adjective =
  '(?:necessary|needed|required|appropriate|warranted|advisable|indicated|called for|justified|desirable|useful|helpful|prudent|suitable|practicable|practical|feasible|expedient|opportune)'
const state =
  '(?:circumstances|conditions|situations?|events|needs?|occasions?|weather|time|resources|staffing|numbers|space|things|matters|demand|traffic)'
const asks =
  '(?:requires?|demands?|dictates?|warrants?|calls?(?: for)?|permits?|allows?|suggests?|justif(?:y|ies)|necessitates?|arises?)'
const trouble =
  '(?:things|matters|it|the (?:[a-z]+ )?(?:situation|position|incident|problem|matter|crisis|state of affairs)|conditions)'
const worse =
  '(?:worse|bad|serious|severe|grave|difficult|critical|dangerous|wrong|urgent|tense|out of hand|out of control|too much|unstable|unmanageable)'
const english = [
  `\\b(?:if|where|when|whenever|wherever|as|unless|should)\\s(?:it|this|that|they)?\\s?(?:(?:is|are|becomes?|proves?|be|seems?|appears?)\\s)?(?:deemed|considered|thought|judged|found|felt)?\\s?(?:to\\sbe\\s)?${adjective}\\b(?!\\s(?:by|under|for\\sthe\\slaw))`,
  '\\b(?:if|where|when|whenever|wherever)\\s(?:at\\sall\\s)?possible\\b|\\bas\\sfar\\sas\\s(?:is\\s)?(?:possible|practicable)\\b',
  `(?<!\\b(?:except|save|unless)\\s)\\b(?:as|if|when|where|should|provided|once)\\s(?:the\\s)?(?:[a-z]+\\s)?${state}\\s(?:so\\s)?${asks}\\b`,
  '\\bas\\s(?:and\\swhen|the\\scase\\smay\\sbe)\\b|\\bat\\s(?:the\\s|their\\s|your\\s)?discretion\\b(?!\\sof)|\\b(?:in\\scase\\sof|if)\\sneed(?:\\sbe)?\\b(?!\\s(?:for|to|of))|\\bon\\san\\sas-?\\s?needed\\sbasis\\b',
  `\\b(?:if|when|should|once|where)\\s${trouble}\\s(?:(?:gets?|becomes?|turns?|goes|go|is|are|grows?|looks?|proves?)\\s(?:too\\s|very\\s|really\\s|so\\s|more\\s|any\\s)?${worse}|(?:worsens?|deteriorates?|escalates?|develops?|changes?|so\\sdemands?))\\b(?!\\sto\\s(?:level|stage|grade))`,
  '\\b(?:depending|based|according|subject)\\s(?:on|to|upon)\\s(?:the\\s)?(?:[a-z]+\\s)?(?:situation|circumstances|conditions|needs?)\\b(?!\\sof)|\\bin\\s(?:the\\s)?light\\sof\\s(?:the\\s)?(?:situation|circumstances|conditions)\\b',
  '\\bin\\s(?:serious|severe|grave)\\s(?:cases|situations|circumstances)\\b|\\b(?:weather|time|circumstances|conditions|resources|staffing|space|numbers)\\spermitting\\b|\\bif\\s(?:all\\selse\\sfails|the\\sworst\\scomes)\\b',
  '\\b(?:as\\syou|if\\s(?:you|they|he|she|staff))\\s(?:sees?|thinks?|feels?|judges?|considers?|deems?)\\s(?:it\\s)?(?:fit|best|right|necessary|appropriate|advisable)\\b|\\buse\\s(?:your|their|his|her)\\s(?:own\\s)?(?:judge?ment|discretion|common\\ssense)\\b',
]

/** All of them, in both languages. */
export const openConditions: Bilingual = bilingual(
  chinese.map((source) => `${quoted}(?:${source})`),
  english,
  '(?=[必如若确遇倘认有实属在需尽可方合适妥恰万迫不危紧关视看酌斟相便见随灵根按依结参因针情形事势局态状问险灾舆警疫病水汛火条人环时场运能天设资经安现物一当凡假要待凭据])',
)
/** What every text has that holds one. */
export const openConditionHint: RegExp =
  /必要|必需?[者时]|需[要求]|可能|可行|方便时|合适|适合|妥当|恰当|不得已|时刻|关头|紧急|危急|确需|视|看|酌|相机|行事|随机应变|灵活|根据|按|依|结合|参[照考]|因应|针对|随|[情势况态题面]|允许|许可|具备|成熟|条件|necessary|needed|required|appropriate|warranted|advisable|indicated|justified|desirable|useful|helpful|prudent|suitable|possible|practicable|practical|feasible|expedient|opportune|\bneed|situation|circumstances|conditions|discretion|as and when|case may be|events|occasion|\bthings\b|\bmatters\b|worse|judge?ment|fit|best|permit|allow|weather|common sense|crisis|position|problem|incident|called for|permitting|cases|\bfails\b|worst/i
