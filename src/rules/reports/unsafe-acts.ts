import { putOff, waitsExpressly, waitsInEnglish } from '../../language/relations.ts'
import { agrees, agreesEn, findsOut, findsOutEn, turnsUp } from '../../language/report-words.ts'
import { isDenied, isDeniedIn, type Sentence } from '../../language/sentences.ts'
import { type Act, findArmedAct, isArmedScene } from './armed-acts.ts'
import { armedWords } from './armed-words.ts'

/** What an unsafe act is about. */
export type UnsafeKind = 'armed' | 'extinguisher' | 'flames' | 'return' | 'freeze' | 'alarm'

export interface UnsafeAct extends Act {
  readonly kind: UnsafeKind
}

const extinguisherWords = /灭火|扑救|扑火|干粉|泡沫|水[枪带]|extinguisher|\bfoam\b/i
const extinguishers: readonly RegExp[] = [
  /(?:灭火器|干粉|泡沫|水枪|水带)[^,]{0,12}?(?:[喷冲打]开?出?(?:一?条)[^,]{0,3}?[路道]|开路|开道|开辟|打通|打开(?:通道|出路)|清出|压住火[^,]{0,4}(?:冲|逃|撤)|冲出|冲过|穿过|穿越|突围|杀出|逃生|逃出)/,
  /(?:边撤[离退]?边|边退边|边跑边|撤离(?:途中|时|过程中)|逃生(?:途中|时|过程中)|疏散(?:途中|过程中))[^,]{0,12}?(?:灭火|扑救|扑火|扑打)/,
  /\bextinguishers?\b[^.;]{0,40}?\b(?:(?:fight|force|clear|spray|blast|push|make|cut|open|carve)(?:s|ing)? (?:[a-z]+ )?(?:way|path|route|passage|exit)|through (?:the |a )?(?:fire|flames|blaze)|to (?:escape|get out|break out|get past)|on (?:the|your|their) way out)/i,
  /\b(?:fight|force|clear|spray|blast|push|make|cut)(?:s|ing)? (?:[a-z]+ )?(?:way|path|route|passage)\b[^.;]{0,30}?\bextinguishers?\b/i,
]
/** The act goes on in the next clause: 用灭火器压制火势, 掩护大家冲出去. */
const opensWay = /^\s*(?:以便|从而|并)?(?:掩护|冲出|强行|突围|冲过|杀出|为[^,]{0,6}开路|开路)/

const flamesWords =
  /[冲穿闯越跨钻跃跑][过越]|从[大烈火]|[冒顶]着?[大烈]?火|\b(?:through|past|across) (?:the |a )?(?:[a-z]+ ){0,3}(?:fire|flames|blaze|inferno)\b|\bburning\b/i
const burns = '(?:火[场海区线墙焰圈幕势]|[大烈]火|火中|明火)'
/** Whoever is led out must not be led through what burns. */
const flames: readonly RegExp[] = [
  new RegExp(`(?:[冲穿闯越跨钻跃跑蹚]过|穿越|跨越|飞越)[^,。;]{0,4}?${burns}`),
  /从(?:大火|火中|火海|火焰|烈火|火里|火场|火堆)[^,。;]{0,6}?(?:[冲穿闯跑钻](?![往向])|过去)/,
  /[冒顶]着?(?:大|烈)?火(?:焰|势|苗)?[^,。;]{0,6}?(?:冲|闯|穿|跑|突围|下楼|通过)/,
  /\b(?:run|rush|dash|walk|crawl|charge|break|burst|lead|take|carr(?:y|ies)|bring|drive|push|escort|jump|leap|guide|get|march|send|hurr(?:y|ies))(?:s|es|ing)?\b[^.;,]{0,30}?\b(?:through|past|across) (?:the |a )?(?:smoke and |wall of |sea of )?(?:(?:flames|blaze|inferno)\b|fire(?=[.,;]|$| (?:to|with|into|out|towards?|if|when|while|at|on|in|by)\b)|burning (?:corridor|stair\w*|room|hall|building|floor|door\w*|section|area|passage|wing|lobby|part)\b)/i,
]
const firefighters =
  /消防员|消防(?:救援)?人员|(?<!义务|志愿|微型)消防队|消防救援|\bfire ?(?:fighters?|m[ae]n|crews?|service|brigade)\b/i

const returnWords =
  /返|折回|回[去到头营大办柜金楼室原工岗教宿车仓房家病店馆厅寝厂厨船诊实机帐现]|再次?进|重新进|又进|冲[进入]|跑回|冒[着火烟险]|入内|\b(?:back|return|re-?enter|re-?entering)\b/i
const things =
  '现金|护照|雨伞|首饰|珠宝|箱子|行囊|账本|教具|奖杯|展品|文物|藏品|标书|合同|图纸|印鉴|款[箱包袋]|零钱|营业款|收银|贵重|钞|钱(?!江)|款|尾箱|凭证|印[章鉴]|账[册簿本]|财物|财产|物[品资件]|行李|手机|背?包|贵重|资料|文件|档案|设备|电脑|服务器|票据|东西|重控|重要空白|病历|病例夹|图书|书[包本籍]|课本|作业|试卷|衣[物服]|外套|鞋|药[品物]|原料|产品|成品|货[物品]?|样品|标本|仪器|工具|车辆|宠物|硬盘|钥匙|眼镜|证件|粮'
const goesBack: readonly RegExp[] = [
  new RegExp(
    `(?:返回(?!营业状态|正常|原状|工作状态)|返身|折返|折回|重返|回[去到]|回头|(?<!返)回(?:营业|大厅|办公|柜|金库|楼|室内|原处|工位|岗|病房|教室|宿舍|寝室|车间|厂房|厨房|仓库|店|馆|诊室|实验室|机房|车厢|帐篷|客房|房间|家中|家里|屋)|跑回|(?:再次|重新|再|又)进(?!行|一步|食)入?|冲[进入]|进入火场|入内)[^。;]{0,14}?(?:取|拿|抢救|抢运|抢出|搬|带|转移|收拾|收起|锁|清点|整理|抱|提|查看|寻找|找|检查)[^。;]{0,10}?(?:${things})`,
  ),
  new RegExp(`(?:冒着?(?:浓?烟|火|大火|危险|生命危险|险))[^。;]{0,10}?(?:取|拿|抢|搬|转移)[^。;]{0,10}?(?:${things})`),
  /\b(?:(?:go|goes|going|run|runs|running|come|comes|head|heads|get|gets|dash|dashes) back|return(?:s|ing)?|re-?enter(?:s|ing)?)\b[^.;]{0,40}?\b(?:for|to (?:get|fetch|collect|save|rescue|retrieve|secure|pick up|take|lock|bring|grab)|and (?:get|fetch|collect|save|rescue|retrieve|secure|take|lock|bring|grab))\b[^.;]{0,30}?\b(?:cash|money|belongings|valuables|passports?|wallets?|purses?|handbags?|umbrellas?|shoes|glasses|luggage|suitcases?|jewell?ery|computers?|ledgers?|registers?|paperwork|papers|takings|cash ?box(?:es)?|float|exhibits|paintings|instruments|toys|things|coats?|bags?|documents|files|phones?|laptops?|till|safe|records|charts?|notes|books|samples|stock|goods|tools|medicines?|drugs|pets?|possessions|property|equipment|vouchers?|keys)\b/i,
]
const isCleared =
  /(?:扑灭|灭火|火灾|险情|警报|危险|火情|余震)[^,。]{0,6}(?:后|解除|排除)|安全(?:以?后|的?前提)|(?:消防|救援|专业|公安|指挥)[^。;]{0,12}(?:允许|许可|同意|批准|确认|宣布)|解除[^,]{0,6}后|恢复营业|\b(?:all[- ]clear|declared? safe|firefighters|fire (?:service|brigade|department|officer)|when (?:it is|the building is) safe|permission|permit)/i
const fireHazards =
  /fire|disaster|earthquake|flood|explosion|gas|ammonia|chlorine|chemical|release|leak|spill|toxic|radiat|collapse|bomb|火|震|洪|爆|泄|毒气|化学|危化|辐射|坍塌|氨|氯/
const fireWords =
  /火|烟|撤离|疏散|逃生|地震|爆炸|余震|积水|\b(?:fire|smoke|evacuat\w*|flames|earthquake|flood\w*|burning)\b/i

const freezeWords =
  /冻结|止付|扣划|拒付|(?:拒绝|暂停|停止|不予|暂缓|限制)[^,]{0,8}(?:付款|兑付|支付|取款|支取|提款|提现|取现)|限制[^,]{0,8}(?:账户|客户)|(?:账户|账号)[^,]{0,4}(?:限制|管控|锁[定住]|控制|封)|\b(?:freez|froz|lock|hold|block|suspend|stop|refus|withhold|den(?:y|ies))/i
const freezes: readonly RegExp[] = [
  /冻结(?!协助)[^,]{0,14}?(?:账户|账号|存款|资金|银行卡|卡片|客户|储户|余额)|(?:账户|账号|存款|资金|银行卡|客户|储户)[^,]{0,12}?(?:冻结|止付|扣划)|(?:冻结|止付|扣划)[^,]{0,8}?(?:账户|账号|存款|资金|款项)/,
  /限制[^,]{0,6}?(?:账户|客户)[^,]{0,6}?(?:交易|支取|转账|使用)|账户[^,]{0,4}?(?:限制|管控|锁[定住]|控制)|(?:账户|账号)[^,]{0,4}?封(?:停|禁|掉|住|锁|$)/,
  /(?:卡片|[此该]卡|[他她]的?卡|人的卡|会员卡|信用卡|储蓄卡|钱包)[^,]{0,6}?(?:冻结|止付|锁卡|锁[定住])|(?:冻结|止付|封停)[^,]{0,8}?(?:卡片|信用卡|储蓄卡|会员卡|电子钱包)/,
  /\b(?:freez(?:e|es|ing)|block(?:s|ing)?|suspend(?:s|ing)?|lock(?:s|ing)?)\s(?:[a-z']+\s){0,3}?(?:cards?|wallets?|funds|savings|deposits?|balances?) of (?:any|every|all|each|who|whoever|those|customers?|depositors?|members?|clients?|people|the customers?)\w*\b/i,
  /\b(?:put|puts|putting|place|places|placing) a (?:hold|stop|block|freeze|lock) on\s(?:[a-z']+\s){0,3}?(?:accounts?|cards?|wallets?|funds|savings|deposits?)\b/i,
  /\b(?:have|get|has|gets) (?:their|his|her) (?:bank )?(?:accounts?|cards?|funds|savings|wallets?) (?:frozen|blocked|suspended|locked)\b|\b(?:accounts?|cards?|funds|savings|wallets?) of (?:any|every|all|each|who|whoever|those|customers?|depositors?|members?|clients?|people)\w*\b[^.;]{0,40}?\b(?:is|are) (?:frozen|blocked|suspended|locked)\b/i,
  /(?:客户|储户|存款人|存户|账户|投资者|持有人|商户|取款人|支取|取款|兑付)[^,]{0,14}?(?:拒付|(?:拒绝|暂停|停止|不予|暂缓|限制)[^,]{0,4}?(?:付款|兑付|支付|取款|支取|提款|提现|取现))/,
  /(?:拒绝|暂停|停止|不予|暂缓)(?:向|为|给|对)?(?:[^,]{0,8}?(?:客户|储户|存款人|取款人|投资者))?[^,]{0,4}?(?:付款|兑付|支付|取款|支取|提款|提现|取现)(?!业务(?:恢复|系统)|系统|功能|通道|接口|渠道|服务)/,
  /\b(?:freez(?:e|es|ing)|block(?:s|ing)?|suspend(?:s|ing)?|lock(?:s|ing)?)\s(?:[a-z']+\s){0,3}?(?:bank )?accounts?\b/i,
  /\b(?:refus(?:e|es|ing)|stop(?:s|ping)?|withhold(?:s|ing)?|suspend(?:s|ing)?|den(?:y|ies|ying))\s(?:all |to make |to allow |any |the |customers'? |depositors'? |to honou?r )*(?:pay(?:ments?|outs?)?(?! (?:system|service|channel|platform|processing|network|gateway)s?)|to pay(?: out)?|withdrawals?|cash withdrawals?|customers? (?:their )?money|redemptions?)\b/i,
]
const hasBasis =
  /依法|依照|依据|根据|按照?(?:法|有权|公安|法院|司法|规定|合同|约定|监管|反洗钱|国家|人民银行|反诈|制度|协议|通知|指令|文书|裁定|[^,]{0,8}(?:要求|规定|通知|指令|文书|申请|请求|委托))|凭[^,]{0,14}(?:书|文书|通知|裁定|令|函|证|手续)|有权机关|法院|公安|警方|司法|监察|检察|法律文书|通知书|裁定|协助执行|协助[^,]{0,8}(?:冻结|止付|扣划|查询)|配合|授权机关|挂失|本人(?:申请|要求|同意)|客户(?:本人)?(?:申请|要求|请求)|应[^,]{0,6}要求|法定|合同|《|解除|解冻|撤销|被冻结|已冻结|遭冻结|反诈中心|紧急止付平台|\b(?:courts?|orders?|warrants?|police|laws?|legal(?:ly)?|lawful\w*|authorit(?:y|ies)|statut\w*|contracts?|regulators?|own request|lost|stolen|sanction\w*|unfreez\w*|notice of)\b/i
/** That it will be undone some day is no basis: 等事情平息再解冻. */
const thaws =
  /(?:再|才|方可?|后|即|就)[^,。;]{0,4}?(?:解冻|解除|撤销)|\bunfreez\w*(?= (?:it|them|when|once|after|later))/gi
const isNoAccount =
  /票据|汇票|支票|本票|发票|货款|赎金|冻结(?:变更|版本|发布|代码|权限|管道|路面|食品|水管)|系统|接口|通道|\b(?:refuse to comment|block(?:s|ed)? (?:the )?(?:road|door|entrance|exit))/i

const alarmWords =
  /报警(?:按|器|铃|装置|开关|键|系统|电话)|警[报铃]|按[^,]{0,4}报警|紧急按钮|1(?:10|19|20)|\b(?:alarm|panic button|911|999|112|police|fire (?:brigade|service|department)|ambulance|emergency services)\b/i
const alarm =
  '(?:按(?:下|动|响|压)?[^,。]{0,6}?(?:报警|警报|警铃|紧急按钮|按钮)|(?:启动|触发|触动|拉响|使用)[^,。]{0,4}?(?:报警(?:按钮|装置|器|铃|系统)|警报|警铃|紧急按钮)|(?:拨打?|打|呼叫|拨通|致电|电话报|报)[^,。]{0,3}?(?:110|119|120)|报警电话)'
/** Who is asked or agrees, and what is found out: an alarm waits for none of them. */
const awaited = `(?:${agrees}|${findsOut}|询问[^,。;]{0,8}?(?:意见|是否)|征得|报经|报请|审批|确认(?:无误|属实|清楚)|领导决定)`
const alarmWaits: readonly RegExp[] = [
  new RegExp(
    `(?:先|须|需|要|应|必须|经|待|等|等待|报|向|征得|获得|得到|取得|经过|未经|由)[^。;]{0,14}?${awaited}[^。;]{0,10}?(?:后|之后|以后|,|再|方可|才|方能|然后|始得)[^。;]{0,6}?${alarm}`,
  ),
  new RegExp(
    `(?:请示|征得|报请|(?:经|得到|取得|获得)[^。;,]{0,10}?${awaited})[^。;,]{0,10}?(?:后|之后|以后),?[^。;]{0,6}?${alarm}`,
  ),
  ...waitsExpressly(alarm, `(?:${awaited}|确认|清楚|证实|${turnsUp})`),
  new RegExp(`未经[^。;]{0,12}?(?:不得|不准|不能|不可|禁止|严禁|不许)[^。;]{0,6}?${alarm}`),
  ...putOff(alarm),
]
const callsEn =
  '(?:(?:press|push|hit|sound|raise|trigger|activat|set(?:ting)? off|us|break|smash|pull|start|ring)(?:e|es|ing|s)? [^.;]{0,16}?(?:alarm|panic button|call point|siren|bell)|(?:call|ring|dial|phon|telephon)(?:e|s|ing|es)? (?:for )?(?:the |an )?(?:police|fire (?:brigade|service|department)|firefighters|ambulance|emergency services|911|999|112|110|119|120)|(?:alarm|siren|panic button) (?:is|are) (?:only )?(?:sounded|raised|pressed|triggered|activated|rung|set off))'
const alarmWaitsEn: readonly RegExp[] = waitsInEnglish(
  callsEn,
  `(?:\\bask(?:s|ed|ing)?\\b|check(?:s|ed|ing)? with|instruct\\w*|allow(?:s|ed)|${findsOutEn}|${agreesEn})`,
)
const hasHan = /\p{Script=Han}/u
const goesAtOnce =
  /不(?:需|必|用|须|要|经|等|待|得|应|宜)[^,。]{0,6}?(?:请示|等待|同意|批准|核实|确认|许可|授权)|无[须需][^,。]{0,6}?(?:请示|等|同意|批准|核实|确认|授权)|毋须|不得以|先(?:按|报警|拨)[^。]{0,16}(?:再|后)|边[^,]{1,8}边|误报|撤销|取消|解除|试验|测试|试按|演练前|即可报警|同时|不等|自身安全|确保安全|脱离危险|安全(?:地带|处|位置|区域)|\b(?:without (?:asking|waiting|permission)|do(?:es)? not (?:wait|ask)|don['’]t (?:wait|ask)|no need to (?:ask|wait)|never (?:wait|ask)|need not|before (?:anyone|anybody|anything)|even if|test(?:ing)? the alarm|cancel\w*|false alarm|drill|(?:you|they|staff|yourself|everyone) (?:are|is) safe|(?:own|your|their) safety)\b/i

/** Which kinds of acts a text may hold: asked of the whole text before it is cut into sentences. */
export function unsafeKindsIn(text: string, hazards: readonly string[]): UnsafeKind[] {
  const kinds: UnsafeKind[] = []
  if (armedWords.test(text) && isArmedScene(hazards, text)) kinds.push('armed')
  if (extinguisherWords.test(text)) kinds.push('extinguisher')
  if (flamesWords.test(text)) kinds.push('flames')
  if (returnWords.test(text) && isFireScene(hazards, text)) kinds.push('return')
  if (freezeWords.test(text)) kinds.push('freeze')
  if (alarmWords.test(text)) kinds.push('alarm')
  return kinds
}

/** The first act of a sentence, of these kinds, that puts people or their rights at risk. */
export function findUnsafeAct(sentence: Sentence, kinds: readonly UnsafeKind[]): UnsafeAct | undefined {
  for (const kind of kinds) {
    const act = finders[kind](sentence)
    if (act) return { ...act, kind }
  }
  return undefined
}

const finders: Readonly<Record<UnsafeKind, (sentence: Sentence) => Act | undefined>> = {
  armed: (sentence) => (armedWords.test(sentence.text) ? findArmedAct(sentence) : undefined),
  extinguisher: findExtinguisher,
  flames: (sentence) =>
    flamesWords.test(sentence.text) && !firefighters.test(sentence.text) ? find(sentence, flames) : undefined,
  return: (sentence) =>
    returnWords.test(sentence.text) && !isCleared.test(sentence.text) ? find(sentence, goesBack) : undefined,
  freeze: (sentence) =>
    freezeWords.test(sentence.text) && !hasBasis.test(sentence.text.replace(thaws, ''))
      ? findFreeze(sentence)
      : undefined,
  alarm: (sentence) => (alarmWords.test(sentence.text) ? findAlarm(sentence) : undefined),
}

function isFireScene(hazards: readonly string[], text: string): boolean {
  return hazards.some((hazard) => fireHazards.test(hazard)) || fireWords.test(text)
}

const holdsBack = /(?:拦|劝阻|阻止|制止|劝止|看守|把守|防)[^,]{0,8}$|\b(?:stop|prevent|keep) (?:\w+ ){1,3}(?:from )?$/i

/** Patterns may reach over commas; what denies them stands before them in their first clause. */
function find(sentence: Sentence, patterns: readonly RegExp[]): Act | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(sentence.text)
    if (!match) continue
    const index = sentence.clauses.findLastIndex(({ start }) => start <= match.index)
    const at = match.index - (sentence.clauses[index]?.start ?? 0)
    const first = match[0].split(',')[0] ?? ''
    if (holdsBack.test(sentence.text.slice(0, match.index))) continue
    if (isDeniedIn(sentence, index, at) || (match[0].includes(',') && isDenied(first))) continue
    if (/(?:不得|不要|不许|不准|严禁|禁止|never|not)(?:[^,]{0,4})$/i.test(match[0].slice(0, -2))) continue
    return { start: match.index, end: match.index + match[0].length }
  }
  return undefined
}

function findExtinguisher(sentence: Sentence): Act | undefined {
  const found = find(sentence, extinguishers)
  if (found) return found
  for (const [index, clause] of sentence.clauses.entries()) {
    const at = clause.text.indexOf('灭火器')
    const next = sentence.clauses[index + 1]
    if (at < 0 || !next || !opensWay.test(next.text) || isDeniedIn(sentence, index, at)) continue
    return { start: clause.start + at, end: next.start + next.text.length }
  }
  return undefined
}

function findFreeze(sentence: Sentence): Act | undefined {
  const found = find(sentence, freezes)
  return found && !isNoAccount.test(sentence.text) ? found : undefined
}

function findAlarm({ text }: Sentence): Act | undefined {
  if (goesAtOnce.test(text)) return undefined
  const patterns = [...(hasHan.test(text) ? alarmWaits : []), ...(/[a-z]{4}/i.test(text) ? alarmWaitsEn : [])]
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return { start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
