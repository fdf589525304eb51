import { clausesOf } from '../../language/clauses.ts'
import { matchesOf } from '../../language/matches.ts'
import type { Span } from '../vague-texts.ts'

/** A department, group or post that a text makes act: its span and its name, in folded text. */
export interface Doer extends Span {
  readonly name: string
}

/** What a department, group or leading post is called at its end. Rank and file (柜员, 员工) are meant by kind. */
const suffix =
  '(?:部门?|处室?|科|工会|团委|党委|党支部|学生会|护理[站部]|[科教诊休客]?室|小组|组|[纵大中支分]?队|中心|办公室|委员会|指挥部|领导小组|专班|总经理|副?经理|副?主任|副?行长|主管|组长|队长|班长|科长|处长|部长|所长|店长|馆长|园长|校长|院长|厂长|站长|总指挥|指挥长|指挥官|联络员|协调员|专员|管理员|保管员|安全员|护理师|护士长|护理长|营养师|校医|导师|班主任|工程师|电工|值班员|调度员?|总监|总裁|董事长|秘书长|负责人)'
const act =
  '(?:应当?|宜|须|需|要|必须|负责|牵头|主责|主办|承担|负有|[立随]即|及时|迅速|尽快|第一时间|组织|开展|进行|采取|做好|落实|处理|处置|执行|赶赴|赶到|到场|派员|派人|报告|上报|核实|调查|排查|抢修|维护|疏散|救治|提供|启动|实施|制定|统筹|协调|指挥|审核|审批|批准|决定|发布|拟定|起草|接管|安排|通知|联系|准备|检查|监测|封闭|关闭|打开|引导|清点|登记|汇总|收集|保障|切断|断开|关[停好严]|开[启放]|启用|停[止用机水电课]|拉[闸起下]|合闸|清[理洗运扫]|抽|搬|接[收送到替走]|护送|收[集好回]|派出|撤[出离走]|抢[救运]|看[望守管]|慰问|安抚|照[顾看料]|救[治护助]|拨[打付]|张贴|巡[视查]|检测|化验|采[样购]|消毒|封存|保存|备[好足妥]|整理|统计|协助|配合|陪[同护]|跟进|追踪|监督|督促|评估|研判|出具|出动|参加|到位|供应|取[出来走]|发放|发出|更换|维修|修[复好]|连接|恢复|宣布|指导|劝[导离说]|解释|答复|受理|核对|结算|支付|调[配派拨集度]|通风|扑[救灭]|送|将|把|向[^,。;]{1,10}(?:索取|索要|报告|通报|了解|说明|申请|请求|反映|提出|询问|催)|在[^,。;]{1,14}内|\\d+\\s?分钟内)'
const separator = '(?:、|和|与|及|以及|会同|联合|或)'
const name = `((?:(?!${separator})[\\p{Script=Han}A-Z]){0,12}?${suffix})`
const handed = new RegExp(
  `(?:由|请|责成|交由|交给|委托|指定|安排|授权|指派|调派)((?:(?:(?!${separator})[\\p{Script=Han}A-Z]){0,12}?${suffix}${separator})*(?:(?!${separator})[\\p{Script=Han}A-Z]){0,12}?${suffix})(?=,?\\s?(?:分别|共同|联合|具体|统一|全程|专人)?(?:${act}|[\\p{Script=Han}]{2,}))`,
  'gu',
)
const subject = new RegExp(
  `^[\\s>#*\\-\\d.、()]*(?:同时|并|且|随后|然后|再|接报后|期间)?,?((?:(?:(?!${separator})[\\p{Script=Han}A-Z]){0,12}?${suffix}${separator})*(?:(?!${separator})[\\p{Script=Han}A-Z]){0,12}?${suffix})(?=(?:分别|共同|联合|统一|具体|接报后|接到[^,。;]{1,8}后|收到[^,。;]{1,8}后|到场后)?,?${act})`,
  'u',
)
/** Words before a name that belong to the act. */
const leading =
  /^(?:(?:由|请|经|让|派|会同|联合|配合|协助|通知|联系|报告|告知|要求|协调|督促|组织|指导|安排|提醒|商请|责成|交由|报|向|对|与|同|及时|立即|同时|必要时|随后|并|再|后|时|其中|原则上|平时|期间|夜间|白天|营业[时期]间|[一二三]级响应(?:时|由)?))+/u
const single = new RegExp(`^${name}$`, 'u')
/** A mere kind of post or group, known from what was said before. */
const bare =
  /^(?:.|部门|小组|科室|中心|办公室|委员会|指挥部|领导小组|专班|副?主任|副?经理|主管|[组队班科处部所站]长|副[组队班]长|联络员|协调员|专员|管理员|保管员|安全员|负责人|秘书长|总监)$/
/** Not by name, or not of the organisation: anybody, the public, and those who act by their own law or contract. */
const nobody =
  /^(?:[两二三四五六七八九十双几数\d]|各|有关|相关|全体|所有|任何|该|本|其|每|上述|下列|对方|另一?|一名|两名|双人|多个?|其他|当地|属地|辖区|所在|对口|主要|分管|值班|带班|当班|直属|上级|下级|同级|涉事|责任|主管(?:部门|单位)|职能|业管|权责|主责|经办|牵头|配合|协办|主办|承办|成员|后续|第[一二三四]|前[一二三]|专门|具体)/
const outsider =
  /公安|警|消防|医|急救|救护|救援|政府|街道|社区|居委|村委|物业|法院|检察|监管|银保监|金监|证监|人民银行|央行|银联|疾控|卫健|卫生|应急管理局|应急局|市场监|税务|供电|电力|燃气|自来水|水务|通信|运营商|媒体|记者|律师|保险|押运公司|供应|厂商|厂家|外包|承包|维保|第三方|气象|地震|红十字|学校|客户|顾客|家属|家长|员工|职工|志愿|旅游|交通|海关|军|武警|仲裁|公证|评估机构|鉴定|殡仪|心理咨询/
/** A stretch that holds more than a name: a verb, a word for several, a preposition. */
const more = /.(?:[由请将把给让被为是有无从到按经各]|两个|多个|先行)|同步|报送|报告|通知|联系|告知|邀请|协助|配合/
/** Words that end like a post or a place and are none. */
const noDoer =
  /(?:干|全|大|局|外|内|一|二|三|四|多|两|细|部分|到|好|用|何|四|此|别|去|住|办|长|之|各|坏|出|入|益)(?:部|处)$|(?:到处|好处|用处|何处|出处|此处|别处|深处|高处|远处|近处|隐蔽处|安全处|空旷处|门口处|入口处|出口处|通风处|明显处|显著处|醒目处|集合处|队列|[一-龥]*(?:教|休息|接待|会议|等候|洗手|盥洗|值班|档案|机|监控|更衣|储物|贵宾|温|密|暗|地下|候诊|卧|居)室|排队|列队|分组|编组|小组|机组|词组|[本全此]科|学科)$/

const englishName =
  '((?:[a-z][a-z-]*\\s){0,3}(?:department|division|team|group|unit|desk|committee|manager|director|officer|supervisor|coordinator|controller|warden|leader|head\\sof\\s[a-z]+(?:\\s[a-z]+)?))'
const englishAct =
  '(?:will|shall|must|should|is\\sresponsible|are\\sresponsible|is\\sto|(?:closes?|opens?|leads?|tells?|calls?|reports?|takes?|checks?|sends?|writes?|decides?|evacuates?|clears?|counts?|brings?|informs?|notifies|guards?|prepares?|organi[sz]es?|approves?|handles?|starts?|stops?|restores?|collects?|secures?|sets?|keeps?|makes?|gives?|answers?|posts?|arranges?|coordinates?|escorts?|cuts?|shuts?|switch(?:es)?|provides?|monitors?|assess(?:es)?|confirms?))\\b'
const englishSubject = new RegExp(
  `(?:^|[.;:]\\s|,\\s(?:and\\s|then\\s)?|\\b(?:and|then|while)\\s)(?:the|our)\\s${englishName}\\s(?:${englishAct}|(?<=\\s(?:department|division|team)\\s)(?!is\\b|has\\b|was\\b|does\\b|knows\\b|needs\\b|numbers\\b)[a-z]{3,}s\\b|(?!is\\b|has\\b|was\\b|does\\b|knows\\b|needs\\b|numbers\\b|phones\\b|doors\\b|keys\\b|rooms\\b|members\\b|meetings\\b|desks\\b|heads\\b|records\\b|lists\\b|names\\b|sits\\b|stands\\b|wears\\b|plus\\b|unless\\b)[a-z]{2,}s\\s(?:the|a|an|all|every|each|both|any|no|two|three|four|five|six|ten|\\d+|its|their|his|up|off|out|to|with|for|down|over)\\b)`,
  'gi',
)
const englishBy = new RegExp(`\\bby\\s(?:the|our)\\s${englishName}\\b(?!\\sof)`, 'gi')
const englishOutsider =
  /police|fire|ambulance|rescue|medical|health|hospital|government|council|authorit|regulat|court|customer|public|press|media|insurer|supplier|vendor|contractor|utility|power|gas|water compan|relevant|appropriate|response team$|^(?:each|every|any|other|same|whole|first|second|two|three|responsible|duty|relevant)\b/i

/** What every text has that these patterns can find. */
const hands = /由|请|责成|交|委托|指定|安排|授权|指派|调派/
const acts = new RegExp(`${suffix}(?:[分共联统具接收到全专]|,?\\s?${act})|(?:${hands.source})[^,。;]{0,40}${suffix}`)
const englishEnds =
  /\b(?:department|division|team|group|unit|desk|committee|manager|director|officer|supervisor|coordinator|controller|warden|leader|head\sof)\b/i

/** Whom a folded text makes act by the name of a department, group or post: 由安保部负责, 总务科应当…, “the security department closes …”. */
export function findDoers(folded: string): Doer[] {
  const doers: Doer[] = []
  const add = (list: string, from: number): void => {
    let at = 0
    for (const part of list.split(new RegExp(separator, 'u'))) {
      const start = list.indexOf(part, at)
      at = start + part.length
      const lead = leading.exec(part)?.[0].length ?? 0
      const own = single.exec(part.slice(lead))?.[1]
      if (!own || bare.test(own) || nobody.test(own) || outsider.test(own) || more.test(own) || noDoer.test(own))
        continue
      doers.push({ start: from + start + lead, end: from + start + part.length, name: own })
    }
  }
  if (acts.test(folded)) {
    for (const { start, end } of clausesOf(folded)) {
      const clause = folded.slice(start, end)
      if (!acts.test(clause)) continue
      const opening = subject.exec(clause)
      if (opening?.[1]) add(opening[1], start + opening[0].length - opening[1].length)
      if (!hands.test(clause)) continue
      for (const match of matchesOf(clause, handed)) {
        const list = match[1] ?? ''
        add(list, start + match.index + match[0].length - list.length)
      }
    }
  }
  if (englishEnds.test(folded)) {
    for (const match of [...matchesOf(folded, englishSubject), ...matchesOf(folded, englishBy)]) {
      const own = match[1] ?? ''
      if (englishOutsider.test(own)) continue
      const start = match.index + match[0].indexOf(own)
      doers.push({ start, end: start + own.length, name: own.toLowerCase() })
    }
  }
  const seen = new Set<number>()
  return doers.filter(({ start }) => !seen.has(start) && seen.add(start)).sort((a, b) => a.start - b.start)
}
