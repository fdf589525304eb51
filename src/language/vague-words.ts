import { type Clause, clausesOf } from './clauses.ts'
import { type Bilingual, bilingual, matchesOfEither } from './matches.ts'
import { numberSource } from './numerals.ts'
import { simplify } from './simplify.ts'
import { persons, personsEn } from './word-classes.ts'

/** A vague word in a text: a half-open span of UTF-16 offsets, and the word as written. */
export interface VagueWord {
  readonly start: number
  readonly end: number
  readonly word: string
}

const negated =
  '(?<!不|未|没|没有|未能|不能|不得|不要|不可|不宜|不应|不够|切勿|勿|无需|不必|无须|禁止|严禁|无法|是否|是不是|有没有|能否|未按[^,;。]{0,6}|未在[^,;。]{0,8})'
const quoted = '(?<![“"「『\'‘])'
/** 以及时间, 涉及时, 普及时: the word begins inside another. 予以及时 is the word. */
const insideJi = '(?<!(?<![予加给得可足难用])以|涉|危|波|普|顾|触|提|企|遍|旁|论|谈|累|殃|祸)'
const spreading =
  '蔓延|扩大|扩散|扩展|发展|传播|发酵|上升|增长|恶化|下降|减少|增多|聚集|聚拢|升温|攀升|膨胀|流失|升高|变化'

/** What is instant and no order: 即时通讯, 即时监控. */
const instant =
  '性|通(?![报知告传])|监|影|消息|信[息用]|资[讯料]|到账|结算|清算|支付|转账|汇|画面|图像|报价|行情|数据|系统|翻译|传输|视频|语音|播|服务|库存|路况|天气|战'
/** What somebody does fast; 快速通道 and 快速反应小组 are names. */
const prompt =
  '(?:地)?(?:赶|到达|到场|撤|疏散|转移|报告|上报|通报|处[置理]|恢复|打开|关闭|切换|切断|联系|组织|核实|隔离|抢修|修复|响应(?!小组|队|机制)|启动|调集|集结|救|办[理结]|控制|通知|前往)'

const timeWords = bilingual(
  [
    `(?=[立即从尽])${negated}${quoted}(?:立即(?!数(?!清))|立刻|即刻(?!起)|从速|从快|尽快|尽早|尽速|尽可能快)`,
    `(?=[火赶择抓最不尽飞急即越几数若限一])${negated}${quoted}(?:火速|(?:飞速|飞快|急速|即速)地?(?=赶|撤|报|通|处|前往|疏|抢|派|送|转)|越快越好|一刻(?:也|都)?不(?:得|能|可)?(?:停|耽|拖|等)|限期(?=整改|完成|修复|改正|清理|拆除|办结|撤|搬|解决|答复|恢复)|(?<!近|前|过去|最近|[一二三四五六七八九])(?:几|数|若干个?)(?:秒|分钟|刻钟|个?小时|个?钟头|[天日周]|个月)[之以]?内(?=完成|到|赶|恢复|[上通]?报|办|撤|通知|答复|解决|处理|联系|送|修)|赶[紧快忙](?![上到])|加紧(?=抢|修|恢复|办|处|联|疏|撤|转)|(?<![选抉])择机|(?<![要别])抓紧(?!扶|绳|栏|把手|手|他|她|对方|缰)|(?:在)?(?:最短的?|尽可能短的|尽量短的)时间[之以]?内(?!(?:会|可能)?(?:迅速)?(?:${spreading}))|不失时机|尽量(?:快|早|缩短))`,
    `(?=马)${negated}${quoted}(?<![人兵骑])马上(?![面阵])`,
    `(?=及)${negated}${quoted}${insideJi}及时(?![间限段刻期代雨率性]|与否|程度|有效率)`,
    `(?=第)${negated}${quoted}第一时间(?![段点节窗线表])`,
    `(?=迅)${negated}${quoted}(?<!反应|行动|动作|发展|蔓延|传播|来势|增长|变化)迅速(?!(?:的|地)?(?:${spreading})|升级(?!为|响应|预警)|性)`,
    `(?=适)${negated}${quoted}(?<![合舒])适时(?!间|与|不|或)`,
    `(?=随)${negated}${quoted}随时(?![间段长可能]|待命|保持|在岗|畅通|有人)`,
    `(?=[适在合短])${negated}${quoted}(?:在)?(?:(?:适当|合适|恰当)的?(?:时候|时机|时间)|合理的?(?:时间|期限)[之以]?内|(?<=[应要须需请]在?)短(?:时间|期)内(?!会|可能)|(?:较|很|极|尽量)短的?(?:时间|期限)[之以]?内(?!会|可能|出现|发生|连续|多次|上涨|下跌)|(?<![最较极])短(?:时间|期)内(?=完成|恢复|赶到|修复|到达|办结|答复|解决|排除))`,
    `(?=[刻争分以全毫])${negated}${quoted}(?:刻不容缓|争分夺秒|分秒必争|(?:以最快的?|全)速(?:度|(?=赶|驶|前往|撤|恢复|抢修))|毫不(?:迟疑|拖延|延误|犹豫|耽搁)|快马加鞭|马不停蹄)`,
    `(?=[早当即及趁妥迅立速尽])${negated}${quoted}(?:早日(?!康)|(?<![恰适正应])当即|${insideJi}及早|趁早|妥速|迅即|立马|速即|即时(?!${instant})|(?<=[应须要请])(?:立?即)(?=[通回上陈呈汇]?报|通知|告知|派|赶|前往|停|撤|疏|启动|关|送|联|组|封|转|调|更换|补))`,
    `(?=[快速择])${negated}${quoted}(?:快速(?=${prompt})|(?<=[应须要请])速(?=送|报|至|到|赴|往|联|通|告|派|撤)|择时|择日(?=[恢开复重]))`,
  ],
  [
    'as (?:soon|quickly|promptly|fast|early|rapidly|speedily|swiftly) as (?:(?:it )?is )?(?:reasonably |humanly )?(?:possible|practicable|practical|feasible|(?:you|they|we|he|she|it|one|staff) (?:can|could|(?:is|are) able))|\\basap\\b|\\ba\\.s\\.a\\.p\\.|\\bin a timely (?:manner|fashion|way)|\\bwith(?:out| no)(?: any| undue| further| unnecessary| unreasonable)? delay|\\bwith (?:all|the) (?:due |possible |utmost |greatest )?(?:haste|speed|dispatch)|\\bin due course|\\bas a matter of urgency|\\bat an early (?:date|stage)|\\bat once\\b|\\bright away\\b|\\bstraight ?away\\b|\\b(?:act|move|respond|react|work)s? fast\\b|\\b(?:los|wast)(?:e|es|ing) no time\\b|\\bmake haste\\b|\\b(?:then and there|there and then|sooner rather than later|before too long|in (?:a matter of|next to no) (?:minutes|hours|moments|time)|within (?:minutes|hours|moments|days|(?:a few|several|a couple of|some) (?:minutes|hours|days|weeks))|on a timely basis|at a later (?:date|time|stage)|in due time|at the next opportunity|at (?:full|top) speed|with all possible speed|(?:take|takes|taking|make|makes|ensure|ensures|arrange|arranges|give|gives) (?:a |an )?(?:immediate|prompt|swift|speedy|timely) [a-z]+)\\b|\\bat the (?:soonest|(?:earliest|first)(?: opportunity| possible| convenience| chance| moment))|\\bin the shortest (?:possible )?time|\\bexpeditiously\\b|\\bin (?:good time|short order|no time|the near future)\\b|\\bbefore long\\b|\\bat (?:your|their|his|her|its) (?:earliest )?convenience\\b|\\bwithout (?:hanging about|dawdling|dithering|hesitation|wasting (?:any )?time|loss of time|losing (?:any )?time|a moment.s delay)\\b|\\bin a (?:prompt|speedy|swift|rapid|quick) (?:manner|fashion|way)\\b|\\bwith (?:urgency|minimum delay|minimal delay|the minimum of delay)\\b|\\bat the double\\b|\\bpost-haste\\b|\\b(?:the )?(?:sooner|quicker|faster) the better\\b|\\bin (?:a|the) (?:few|next few) (?:minutes|hours|days)\\b|\\bwhen the time is right|\\bat (?:a suitable|an appropriate|an opportune|the right|a convenient) (?:time|moment)\\b|\\bwithin a (?:reasonable|short) (?:time|period|while)\\b|\\burgently(?! (?:needed|required|ill))|(?<!\\b(?:as|how|so|too) )\\bsoon\\b(?! (?:as|after|enough))|(?<!\\b(?:spread|grow|ris|chang|develop|deteriorat|worsen)(?:s|es|ing|e) )\\brapidly\\b(?! (?:spread|grow|ris|chang|develop|deteriorat|worsen|escalat|evolv))|(?<!\\bto be )\\bshortly\\b(?! (?:before|after))|\\b(?:prompt|timely|speedy|swift) (?:notice|notification|reporting|reports?|repairs?|restoration|handover)\\b',
    '(?=[ipfsq])(?<!\\b(?:not|never|cannot|un) (?:be |been )?)\\b(?:immediately(?! (?:adjacent|below|above|next|outside|inside|behind|following|preceding))|promptly|forthwith|speedily|swiftly|(?<!\\b(?:close|shut|fill|rise|burn|cool|heat|melt|fall|drop|form|react|tire|dry|fade)s? )quickly(?! enough (?:that|to)\\b))\\b',
  ],
  '(?=[立即从尽马火赶择抓最不及第迅适随在刻争分以全早当速快合短趁毫妥飞急越几数若限一加切勿较很极尽])',
)
/** What is done again and again to keep things in order. */
const upkeep = '检|查|测|试|巡|演练|维护|保养|更[换新]|核对|清点|清理|擦|练|培训|抽查|排查'
const frequencyWords = bilingual(
  [
    `${quoted}不定(?:期(?!限|航班|班[车船机])|时(?!工作制|炸))`,
    `${quoted}(?<!不)定期(?![限间内末]|航班|班[车船机]|[票券]|劳动|合同|租|徒刑|[一-龥]{2,4}的(?:客|病|患|住|业|居|顾|旅|会|人|学|老|孕|婴)|回诊|回診|复诊|存|储蓄|理财|产品|账户|业务|转存|利率|保险|定额)`,
    `${quoted}(?:每隔一段时间|隔段时间|每隔[数几]天|周期性的?地?(?=${upkeep})|常年(?=开展|组织|${upkeep})|(?<![后内外值考出执地缺特])勤(?=${upkeep})|(?<![正日经平时非通异反])常(?=检|查|巡视|巡查|看(?!见|不|似|起)|测|擦|清[理点洗扫]|试[验用机]|演练)|频繁地?(?=${upkeep}))`,
    `${quoted}(?<!不)经常(?![项账]|[一-龥]{1,6}的(?:学|客|病|患|人|孩|员|老|住|业|旅|会)|性(?:项|支|收|账|贷))`,
    `${quoted}(?:(?:偶尔|间或|得空时?|抽空|有空时?)(?=${upkeep}|看|巡)|例行(?=${upkeep})(?!.{2}(?:时|中|的|记录|表|结果|单))|(?:每隔?|隔)[几数](?:小时|天|日|周|个?月|年)(?!内)|[几数](?:天|周|个?月|年)一次|(?:每|一)(?:个)?[年月周天日](?:几|数|若干|多)次)|${quoted}(?:(?<!时)不时(?!之需)|时常(?!哭|闹|生|发|出|有|犯|跌|走|忘|迟)|常态化|几年一次|数年一次|隔三差五|隔三岔五|三天两头|时不时|常态性(?:地)?(?=[检查测试巡抽排])|(?:不间断|反复|多次)地?(?=巡查|抽查|检查)|多(?=[检巡查测试看][查视验巡看]?几[次遍]))`,
  ],
  [
    '(?<!\\bir)\\bregularly\\b|\\birregularly\\b|\\bperiodically\\b|\\bfrom time to time\\b|\\b(?:a few|several|some|many|multiple) times (?:a|per|each|every) (?:day|week|month|year|shift|term)\\b|\\b(?:is|are|be) (?:often|repeatedly|sometimes|continually|habitually) (?:checked|inspected|tested|cleaned|reviewed|serviced|practi[sc]ed|rehearsed|refilled|replaced|drilled|walked|looked at|topped up|updated)\\b|(?<=^\\W{0,6}|[.;]\\s)(?:check|inspect|test|clean|review|practi[sc]e|rehearse|walk|drill|update)\\b[^.;,]{0,40}\\b(?:often|repeatedly|sometimes|at times)\\b(?! than)|\\bon a rolling basis\\b|\\bonce every few [a-z]+\\b|\\boccasionally\\b|\\bfrequently\\b(?! asked)|\\b(?:at|on) (?:various|several) occasions\\b|\\bas a matter of (?:routine|course)\\b|\\bevery once in a while\\b|\\bevery (?:few|couple of|several) (?:hours|days|weeks|months|years)\\b|\\b(?:at|on) (?:a |an )?(?:regular|periodic|frequent|routine|ongoing|recurring) (?:basis|interval)\\b|\\bat (?:(?:regular|suitable|reasonable|appropriate|frequent|irregular|random|set|short) )?intervals\\b(?! of)|\\b(?:every )?now and (?:then|again)\\b|\\bevery so often\\b|\\bonce in a while\\b|\\bas often as (?:possible|necessary|needed|required)\\b|\\broutinely\\b|\\b(?:regular|periodic(?:al)?|frequent|occasional|routine) (?:(?:[a-z]+ )?(?:tests?|checks?|inspections?|drills?|exercises?|reviews?|maintenance|patrols?|training|audits?|rehearsals?))\\b(?!\\s(?:(?:work|records?|logs?|forms?|sheets?|contracts?|staff|crews?|schedules?)|stops?|ceases?|ends?|pauses?|is (?:suspended|stopped|halted|paused|cancelled)|resumes?)\\b)',
  ],
)

/** Whole values, folded, that say neither a time nor a frequency although one was asked for. */
export const vagueTimeValue: RegExp =
  /^\s*(?:[数几若]干?个?(?:秒|分钟|小时|天|日|周|个?月|工作日|年)[之以]?内?|(?:短|一定|合理|规定|约定)的?(?:时间|时期|时限|期限)[之以]?内?|近期|近日|日内|不日|当场|快速|火速|从快|及早|趁早|提早|提前|早日|抓紧|限期|按[期时]|准时|如期|适当时[间机候]|到时候?|事后|soon|shortly|later|timely|urgent(?:ly)?|in time|on time|(?:within )?(?:a )?(?:few|couple of|several) (?:seconds|minutes|hours|days|weeks|months)|(?:within )?(?:a )?reasonable (?:time|period)|in (?:the )?near future|rapidly|fast)\s*$/i
/** Whole values, folded, that say a length of time without saying it exactly. */
export const inexactTimeValue: RegExp =
  /^\s*(?:(?:大?约|大概|大致|about|around|approx(?:imately|\.)?|roughly)\s?\S.{0,30}|\S.{0,30}(?:左右|上下|前后|or so)|半[天日][之以]?内?|(?:[次翌隔]日|[第隔]二?天)[之以]?内?|(?:(?:by|on) )?(?:the )?(?:next day|end of (?:the )?day|close of business)|eod|cob)\s*$/i
export const vagueFrequencyValue: RegExp =
  /^\s*(?:适时|随时|每?隔?[数几若]干?个?(?:小时|天|日|周|月|年)[一两12]次|每隔一段时间|视情况?|按需|根?据?实际需要|有时|偶尔|多次|若干次|随机|regular|periodic|frequent|often|sometimes|as (?:needed|required|necessary)|when (?:needed|necessary|required)|on demand|ad[- ]hoc|rarely|seldom)\s*$/i

const unit = '(?:秒钟?|分钟?|刻钟|小时|钟头|个?工作[日天]|个?自然日|个?日历[日天]|天|日|周|星期|个月|季度|年)'
/** Regular-expression source for an amount of time in a folded text. */
export const someTime: string = `(?:${numberSource}\\s?个?半?\\s?${unit}(?:零?${numberSource}\\s?(?:分钟?|秒钟?))?|半个?小时|半天)`
/** The same in English. */
export const someEnglishTime: string =
  '(?:\\d{1,4}(?:\\.\\d)?|an?|half an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty-five|thirty|forty|forty-five|sixty|ninety)[ -]?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|(?:working |business |calendar )?days?|weeks?|months?|years?|[smhd])\\b'
/** After 内 these tell what is counted or has failed in a window; they set no limit. */
export const windowWords: string =
  '增长|新增|增加|累计|连续|持续|免费|免收|有效|可[食用退取]|优惠|适用|发生|出现|达到?|超过|超|收到|接到|涌入|排队|下降|上升|仍|有|未|无|没|的|部|容|外|务|科|审|控|网|多次|同一|不|均|共|最多|最大|平均'
const limitSource = [
  `(?<!近|过去|连续|持续|最近|此前)${someTime}[之以]?内(?!\\s?(?:${windowWords}))`,
  `(?:不得?超过|不得?[晚迟]于|最[迟晚长](?:不超过|于|在)?|至多|限时|时限[为是:]?|≤|<=)\\s?(?:${someTime}|${someEnglishTime})`,
  `\\(\\s?(?:${someTime}|${someEnglishTime})\\s?\\)`,
  `每隔?(?:${someTime}|小时|分钟)|\\bevery\\s(?:${someEnglishTime}|hour|minute)`,
  '\\bT\\s?\\+\\s?\\d|(?:当[日天]|次日|同日)(?=[内前,。;]|$|\\s|\\d|完成|上?报|上午|下午|办|反馈|答复|及时|立即)|\\d{1,2}(?::\\d{2}|[时点]半?)\\s?(?:之|以)?前',
  `\\b(?:within|in|no later than|not later than|at most)\\s(?:the\\s)?(?:next\\s)?(?:${someEnglishTime}|${someTime})`,
  '\\bby\\s\\d{1,2}(?::\\d{2}|\\s?[ap]m)\\b|\\bthe same day\\b',
].join('|')
const limit = new RegExp(limitSource, 'i')
const leadingLimit = new RegExp(
  `^\\s?(?:并|且|应|须|需|要|务必|必须|确保|力争|在|于|and|but|at the latest)?\\s?(?:应|须|需|要|务必|必须|确保|力争|在|于)?(?:${limitSource})`,
  'i',
)
const trailingLimit = new RegExp(`(?:${limitSource})(?:\\s(?:of|from|after)\\s.{1,40})?\\s?$`, 'i')
const often = new RegExp(
  `每(?:隔)?(?:${someTime}|[日天周月季年]|半年|小时|个?工作日|个月|星期)|(?:${someTime}|半年)\\s?(?:至少|不少于)?(?:${numberSource})?次|按[日周月季年]|\\b(?:every|each|per|once a|twice a)\\s(?:${someEnglishTime}|second|minute|hour|(?:working |business )?day|week|month|quarter|year)|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b|\\bintervals? of (?:(?:no|not) (?:more|longer) than |at most |up to )?(?:${someEnglishTime})|每(?:个?学[期年]|班次?|节课|餐|趟|批次?|轮|炉|车次|例|次|场)|\\b(?:every|each|per|once a|twice a) (?:term|semester|shift|season|lesson|trip|batch|meal|delivery|visit|use|time)\\b|\\b(?:before|after) (?:every|each)\\b|\\b(?:once|twice|thrice|(?:two|three|four|five|six|\\d{1,2}) times) (?:a|per|each|every)\\b|\\b(?:hourly|daily|weekly|monthly|quarterly|half-yearly|yearly|annually)\\b`,
  'i',
)

/** A clause that says how often and nothing else. */
const onlyWhen =
  /^[\s>#*\-\d.、()]*(?:于|在)?(?:每逢?|逢)(?!次?[名位人个])[^,。;把将对]{0,12}?(?:[日天周月季年号时点末初前后一二三四五六]|星期[一二三四五六日天]|学期|早晨|上午|下午|晚上?)\s*$|^\W*(?:(?:on|in|at|before|after) )?(?:the )?(?:[a-z\d]+ ){0,3}?(?:of )?(?:every|each) (?:[a-z]+ ){0,2}?(?:day|week|month|quarter|year|term|shift|(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|evening|night|spring|summer|autumn|winter|season)s?\s*$/i

/**
 * Vague words of time in prose (立即, 及时, 尽快, 第一时间, as soon as possible …), in order, where no number limits the act: neither
 * in the clause, nor in a limit set off before it (`15分钟内,立即…`), nor in a next clause that limits the same act
 * (`立即报告,15 分钟内完成`). Not: negations and faults (不及时), homonyms (以及时间), spreading (火势迅速蔓延), quoted words.
 */
export function findVagueTimes(text: string, value: string = simplify(text)): VagueWord[] {
  const inSentence = (clauses: readonly Clause[], i: number, j: number): string => {
    const clause = clauses[j]
    return clause && clause.sentence === clauses[i]?.sentence ? value.slice(clause.start, clause.end) : ''
  }
  return find(text, value, timeWords, {
    clause: (clauses, i) =>
      limit.test(inSentence(clauses, i, i)) || trailingLimit.test(inSentence(clauses, i, i - 1).slice(-80)),
    word: (clauses, i, end) =>
      continues(
        value.slice(end, Math.min(end + 80, clauses[i]?.end ?? end)),
        inSentence(clauses, i, i + 1).slice(0, 80),
      ),
  })
}

/**
 * Vague words of frequency in prose (定期, 不定期, 经常, regularly …), in order, where no recurrence stands in the same sentence's
 * clause or the next one. Not: 定期存款, 固定期限, 经常项目, quoted words.
 */
export function findVagueFrequencies(text: string, value: string = simplify(text)): VagueWord[] {
  return find(text, value, frequencyWords, {
    clause: (clauses, i) => {
      const own = clauses[i]
      // A word that stands alone speaks of what was said before it: look every 10 minutes, regularly.
      const isAlone =
        own &&
        value
          .slice(own.start, own.end)
          .replace(frequencyWords.chinese, '')
          .replace(frequencyWords.english, '')
          .trim() === ''
      const ahead = clauses[i - 1]
      // When it is done may stand before a comma: 每月 1 日和 15 日,定期清点.
      if (ahead && ahead.sentence === own?.sentence && onlyWhen.test(value.slice(ahead.start, ahead.end))) return true
      return [own, clauses[i + 1], ...(isAlone ? [clauses[i - 1]] : [])].some(
        (clause) => clause && clause.sentence === own?.sentence && often.test(value.slice(clause.start, clause.end)),
      )
    },
  })
}

/** What lets a vague word pass: something in or around its clause, asked once a clause, or about the word itself. */
interface Excuse {
  readonly clause: (clauses: readonly Clause[], i: number) => boolean
  readonly word?: (clauses: readonly Clause[], i: number, end: number) => boolean
}

function find(text: string, value: string, words: Bilingual, excuse: Excuse): VagueWord[] {
  const matches = matchesOfEither(value, words)
  if (matches.length === 0) return []
  const clauses = clausesOf(value)
  const found: VagueWord[] = []
  let i = 0
  let asked = -1
  let excused = false
  for (const match of matches) {
    const end = match.index + match[0].length
    while (i < clauses.length - 1 && (clauses[i]?.end ?? 0) <= match.index) i++
    if (asked !== i) excused = excuse.clause(clauses, i)
    asked = i
    if (excused || excuse.word?.(clauses, i, end)) continue
    const before = value.slice(Math.max(clauses[i]?.start ?? 0, match.index - 300), match.index)
    const near = before.slice(-60)
    if (isForbidden(before) || isWished(near) || isOfThings(near, value.slice(end, end + 30))) continue
    found.push({ start: match.index, end, word: text.slice(match.index, end) })
  }
  return found
}

/** Whether an English clause forbids up to here: do not go down (immediately). What follows a “but” is asked for. */
function isForbidden(before: string): boolean {
  return /\b(?:do(?:es)? not|don't|don’t|never|(?:must|may|shall|should|need) not|cannot|nobody|no one)\b(?!.*\b(?:but|and|then)\b)/i.test(
    before,
  )
}

const wished = new RegExp(
  `(?:${persons}|客户|储户|投诉人|记者|对方|歹徒|劫匪|当事人|老人|客人|宾客|房客)(?!经理|部)[^,。;]{0,6}(?:(?<!按|应)要求|坚持|希望|想要?|请求|吵着|闹着|急[于着]|急欲|提出|打算|执意|嚷着)[^,。;]{0,2}$|\\b(?:${personsEn}|who|that|they)\\s(?:who\\s)?(?:[a-z]+\\s)?(?:want|wish|ask|insist|demand|hope|prefer|request|expect|plan|decide)(?:s|ed|ing)?\\s[^,.;]{0,40}$`,
  'i',
)
const happenings =
  '(?:spread|rise|grow|travel|burn|fill|escalate|develop|change|worsen|deteriorate|melt|build|close|open|shut|move|fall|drop|run|form|circulate|appear|fail|drain|flood|cover|reach|become|sink|corrode|boil|freeze|set|harden)(?:s|es|ing)?'
const things =
  '(?:smoke|fires?|flames?|gas|fumes|vapou?r|water|heat|panic|rumou?rs?|news|word|symptoms?|infections?|viruses|virus|crowds?|queues?|tempers|prices|levels?|temperatures?|pressure|batter(?:y|ies)|ice|snow|fog|wind|storms?|currents?|doors?|lifts?|shutters?|barriers?|acid|oil|foam|glue|food|milk)'
const thingsDo = new RegExp(`\\b${things}\\s(?:[a-z]+\\s){0,2}${happenings}\\s(?:up\\s|down\\s|out\\s)?$`, 'i')
const thingsFirst = new RegExp(`^\\W*(?:[a-z]+\\s){0,3}${things}\\s(?:can\\s|will\\s|may\\s)?$`, 'i')
const theyDo = new RegExp(`^\\s${happenings}\\b`, 'i')

/** Whether it is a thing that does it, and nobody: smoke spreads quickly, gas rapidly fills the cellar. */
function isOfThings(before: string, after: string): boolean {
  return thingsDo.test(before) || (theyDo.test(after) && thingsFirst.test(before))
}

/** Whether somebody outside wants it so: 客户要求立即取款. What is asked of staff is an order. */
function isWished(before: string): boolean {
  return wished.test(before)
}

/** Whether the next clause opens with a limit and goes on about the same act: no other verb, or one of the same. */
function continues(act: string, next: string): boolean {
  const opening = leadingLimit.exec(next)
  if (!opening) return false
  const rest = next.slice(opening[0].length).trim()
  if (/^(?:再|另|补|书面|正式|提交书面)/.test(rest)) return false
  if (
    rest === '' ||
    /^(?:[….]|(?:至少)?[一1]次|完成|完毕|办结|办妥|到位|落实|予以|送达|反馈|必须|须|应|[a-z(])/i.test(rest)
  )
    return true
  if (/报告|上报|报送|通报|汇报/.test(act) && /报/.test(rest)) return true
  const verb = /^[向对将把由按与在]/.test(act) ? '' : act.slice(0, 2)
  const last = act.trimEnd().slice(-2)
  return (
    (/^\p{Script=Han}{2}$/u.test(verb) && rest.includes(verb)) ||
    (/^\p{Script=Han}{2}$/u.test(last) && rest.startsWith(last))
  )
}
