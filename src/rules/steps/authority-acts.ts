import { isDeniedIn, type Sentence } from '../../language/sentences.ts'

/** What only an authority may order. */
export type AuthorityAct = 'closing' | 'road' | 'detention' | 'search' | 'power' | 'notice' | 'isolation' | 'seizure'

export interface FoundAct {
  readonly kind: AuthorityAct
  readonly start: number
  readonly end: number
}

const people =
  '闹事(?:者|人员|分子)?|滋事(?:者|人员)?|肇事(?:者|人员)?|带头(?:人|者|人员|闹事(?:的|者|人员)?)?|客户|储户|存款人|投诉人|可疑(?:人员|人)|嫌疑人|人员|当事人|员工|行为人|对方|围观者|造谣者|传播者|顾客|小偷|窃贼|扒手|惯偷|偷拍者|行窃者|骗子|醉(?:酒者|汉|客)|可疑(?:男子|女子|分子)|违规者|流浪(?:汉|人员|者)|黄牛|上访(?:者|人员)|示威者|抗议者|罢工(?:者|人员)|记者|拍摄者|家长|家属|学生|患者|病人|业主|住户|居民|访客|司机|入侵者|闯入者|陌生人|醉酒者|其(?=$|[,、。]|人身|至|直)'
const roads = '道路|马路|街道|公路|路段|路口|车道|主干道|交通要道|门前路|交通'
const things = '(?:随身)?(?:物品|行李|包裹|背包|手提包|箱包|手机|口袋|衣物|车辆|住处|住所|家)'

const acts: readonly (readonly [AuthorityAct, readonly RegExp[]])[] = [
  [
    'road',
    [
      new RegExp(
        `(?:封(?:闭|锁|堵|住|控|断)?|阻断|切断|管制|禁止|截断|中断|关闭|占用)[^,、。;]{0,10}?(?:${roads})(?!口袋)`,
      ),
      new RegExp(
        `(?:${roads})[^,、。;]{0,8}?(?:封闭|封锁|封堵|封控|管制|禁行|断行|戒严|禁止(?:车辆|行人|社会车辆)?通行)`,
      ),
      /禁止[^,、。;]{0,8}?(?:社会)?车辆[^,、。;]{0,6}?通行|交通管制|设卡[^,、。;]{0,8}?(?:拦|查|检)|设置路障|拦停[^,、。;]{0,4}?车/,
      /\b(?:close|closes|closing|block|blocks|blocking|seal|seals|cordon|cordons|shut|shuts)(?: off)? (?:off )?(?:the |a |all |both )?(?:public |main |nearby |surrounding |whole )?(?:roads?|streets?|highway|traffic|lanes?|junction)\b|\bstop(?:s|ping)? (?:all )?traffic\b/i,
    ],
  ],
  [
    'detention',
    [
      new RegExp(
        `(?:扣留|拘留|拘禁|拘押|羁押|关押|看押|软禁|扣押|扣住|限制|强制(?:留置|带离|带走|滞留)|禁闭|控制)[^,、。;]{0,10}?(?:${people})`,
      ),
      new RegExp(
        `(?:将|把|对)[^,、。;]{0,12}?(?:${people})[^,、。;]{0,8}?(?:扣留|拘留|拘禁|关押|看押|羁押|扣押|扣下|捆|绑|铐|锁住|反锁|控制起来|看管起来|强制(?:留置|带离))`,
      ),
      /限制[^,、。;]{0,10}?(?:人身自由|人身|行动自由)|(?:不让|不许|不准|阻止|禁止)[^,、。;]{0,4}?(?:客户|闹事者?|投诉人|其|他们?|当事人|可疑人员)[^,、。;]{0,4}?(?:离开|离去|出门|走)(?!现场以外|队伍)/,
      /\b(?:lock|shut|keep|hold|confine)s? (?:the |any |all |these |those )?(?:\w+ )?(?:troublemakers?|customers?|demonstrators?|protesters?|ringleaders?|strikers?|visitors?|parents?|pupils?|residents?|tenants?|patients?|workers?|drivers?) (?:in|inside|locked up)\b(?= the| a| until| there|[.,;]|$)[^.;]{0,30}?\b(?:until|till|so that|while)\b/i,
      /\b(?:detain|detains|detaining|hold|holds|arrest|arrests|lock up|locks up|imprison|confine|confines) (?:the |any |all |these |those |suspicious |the suspected )?(?:\w+ )?(?:troublemakers?|customers?|suspects?|demonstrators?|protesters?|ringleaders?|persons?|people|individuals?|employees?|staff member|agitators?|intruders?|offenders?|trespassers?|culprits?|thie(?:f|ves)|shoplifters?|pickpockets?|vandals?|hooligans?|rioters?|drunks?|drunkards?|fraudsters?|scammers?|strangers?|demonstrants?|fans|hecklers?|squatters?|visitors?|drivers?|pupils?|patients?|parents?|workers?)\b/i,
    ],
  ],
  [
    'search',
    [
      new RegExp(
        `搜身|(?:搜查|搜检|翻查|查抄|开包检查|强行检查)[^,、。;]{0,8}?(?:${people}|${things}|其)|(?:检查|翻看|查看)[^,、。;]{0,6}?(?:${people})[^,、。;]{0,4}?(?:随身物品|背包|行李|手机|口袋)`,
      ),
      /\bsearch(?:es|ing)? (?:the |their |his |her |all |any |customers['’] |everybody['’]s |visitors['’] )?(?:\w+ )?(?:bags?|persons?|pockets|belongings|phones?|customers?|troublemakers?|suspects?|visitors|homes?|cars?|vehicles?)\b|\bfrisk(?:s|ing)?\b|\bbody search(?:es)?\b/i,
    ],
  ],
  [
    'power',
    [
      /(?:切断|关闭|断开|停掉|拉断|停止)[^,、。;]{0,6}?(?:周边|邻近|相邻|附近|整栋|全楼|大楼|整座|整个(?:商场|小区|大厦)|小区|商场|大厦|邻居|其他(?:商户|单位|住户)|隔壁|街区|片区|居民)[^,、。;]{0,8}?(?:电|供电|电源|燃气|供水|水电)/,
      /\b(?:cut|cuts|cutting|switch|switches|shut|shuts|turn|turns) (?:off )?(?:the )?(?:power|electricity|gas|water)(?: supply)?(?: off)? (?:of|to|for|in) (?:the )?(?:neighbou?r\w*|whole (?:building|street|block)|adjoining|other (?:tenants|shops)|entire|surrounding)/i,
    ],
  ],
  [
    'notice',
    [
      /(?:发布|公布|宣布|对外通报|公开|通告)[^,、。;]{0,10}?(?:疫情|疫区|确诊|病例|传染病|疫病)[^,、。;]{0,6}?(?:公告|通告|通报|信息|消息|数据|情况|名单|结论|级别|病例)?/,
      /(?:宣布|发布|启动)[^,、。;]{0,6}?(?:紧急状态|戒严|宵禁)/,
      /\b(?:publish|publishes|issue|issues|announce|announces|release|releases)\b[^.;]{0,24}?\b(?:official )?(?:epidemic|outbreak|infection|case numbers|confirmed cases|public health)\b[^.;]{0,16}/i,
    ],
  ],
  [
    'isolation',
    [
      /强制(?:性)?(?:隔离|检测|治疗|接种|体检|送医|采样|消毒住所)|(?:划定|划为|设立)[^,、。;]{0,4}?(?:疫区|封控区|风险区)|(?:封控|封锁)[^,、。;]{0,6}?(?:小区|楼栋|大楼|社区|街区)/,
      /\b(?:quarantine|quarantines|isolate by force|compulsor\w+ (?:test|quarantine|isolat)\w*|force\w* (?:\w+ )?(?:into quarantine|to be tested))\b/i,
    ],
  ],
  [
    'seizure',
    [
      /征用|没收[^,、。;]{0,8}?(?:手机|物品|相机|横幅|财物)|(?:扣留|扣押|扣下|扣住|收缴|收走|查扣|抢走|收掉)[^,、。;]{0,8}?(?:手机|证件|身[份分]证|护照|驾照|驾驶证|学生证|工作证|健保卡|行李|车辆|相机|摄像机|横幅|标语|物品|钥匙)|强制拆除|吊销/,
      /\b(?:confiscat\w+|seiz\w+|take away) (?:the |their |his |her |all |any )?(?:\w+ )?(?:phones?|cameras?|id cards?|passports?|banners?|vehicles?)\b/i,
    ],
  ],
]
const closes: readonly RegExp[] = [
  /(?:停业(?!期间|告示|公告|通知|后|的|整顿期|损失)|暂停营业(?!期间|告示|公告|通知|后|的)|停止营业(?!期间|后|的)|停止对外营业|歇业|闭店|关门(?:停业|谢客)|(?:关闭|关停)(?:全部|所有|本|各|部分|相关|该)?(?:网点|支行|分行|营业(?:厅|网点|场所|部)|门店|机构))/,
  /\b(?:close|closes|closing|shut|shuts|shutting)(?: down)? (?:the |all |this |our |every |both )?(?:\w+ )?(?:branch(?:es)?|bank|outlets?|business|banking hall|counters)\b|\bsuspend(?:s|ing)? (?:all |the )?(?:business|banking business|operations|trading)\b/i,
]
/** Where nobody is in danger, closing a bank is for its supervisor to allow. */
const calmHazards = /bank-run|refund-run|complaint|wealth-loss|litigation|insolvency|telecom-fraud|挤兑|投诉|破产/
const authority =
  /报请|报经|报告[^,。;]{0,12}(?:批准|同意)|报[^,。;]{0,14}(?:批准|同意|核准|审批)|申请|请求|商请|提请|协调|配合|协助|联系|由[^,。;]{0,10}(?:公安|交警|民警|警方|政府|监管|供电|物业|疾控|卫健|消防|法院|主管|城管|街道|社区)|公安|交警|警方|民警|警察|派出所|监管(?:部门|机构|局)|金融监管|人民银行|政府|供电(?:部门|公司|局|所)|电力(?:部门|公司)|物业|疾控|卫健|卫生(?:行政|健康)|防疫(?:部门|指挥)|防控指挥|消防(?:救援)?(?:部门|机构|人员|队)|法院|检察|司法|有权机关|主管(?:部门|机关)|城管|街道办|社区|官方|依法|法律文书|经[^,。;]{0,12}(?:批准|同意|授权|许可)|\b(?:police|authorit\w+|regulator\w*|supervis\w+|government|council|court|fire (?:service|brigade)|health (?:department|agency|authority)|central bank|landlord|network operator|utility|electricity (?:board|company)|approval|permission|official)\b/i
const landlords = /物业(?:公司)?|\blandlords?\b/gi
const ofPersons: ReadonlySet<AuthorityAct> = new Set(['detention', 'search', 'seizure'])
export const authorityWords: RegExp =
  /封|捆|绑|铐|反锁|锁住|阻断|切断|管制|通行|禁行|设卡|路障|占用|扣|拘|押|软禁|限制|强制|控制|禁闭|不让|不许|不准|搜|翻查|翻看|查抄|检查|查看|电源|供电|停电|疫|确诊|病例|传染|紧急状态|戒严|宵禁|征用|没收|收缴|吊销|停业|营业|歇业|闭店|关门|关闭|关停|\b(?:clos|block|seal|cordon|shut|traffic|detain|hold|arrest|lock|imprison|confin|search|frisk|power|electricity|gas|water|epidemic|outbreak|infection|cases|health|quarantin|isolat|compuls|force|confiscat|seiz|take|suspend)/i

/**
 * An act of a sentence that only an authority may order, where it names none: 封闭道路, 扣留闹事者, detain the troublemakers. Not:
 * what is denied, asked of an authority or done with it; closing where lives are in danger.
 */
export function findAuthorityAct(sentence: Sentence, hazards: readonly string[]): FoundAct | undefined {
  const isAsked = authority.test(sentence.text)
  // A landlord switches things off; whom to hold or to search is not for him to say.
  if (isAsked && authority.test(sentence.text.replace(landlords, ''))) return undefined
  const isCalm = hazards.some((hazard) => calmHazards.test(hazard))
  const all = isCalm ? [...acts, ['closing', closes] as const] : acts
  for (const [index, clause] of sentence.clauses.entries()) {
    for (const [kind, patterns] of all) {
      if (isAsked && !ofPersons.has(kind)) continue
      for (const pattern of patterns) {
        const match = pattern.exec(clause.text)
        if (!match || isHomonym(clause.text, match)) continue
        if (!/^不/.test(match[0]) && isDeniedIn(sentence, index, match.index)) continue
        return { kind, start: clause.start + match.index, end: clause.start + match.index + match[0].length }
      }
    }
  }
  return undefined
}

/** Ways on one's own ground are one's own to close. */
const ownWays = /地下|[厂园院校场库区馆站店](?:区)?内|内部|车库|停车场|坡道|卸货|装卸|月台/
const publicWays = /门外|门前|门口|场外|厂外|校外|园外|院外|区外|公共|社会|国道|省道|县道|公路|市政|街道|马路|周边|附近/

/** 控制人员进入, 限制人员数量, 遇道路封闭时, 交通管制期间: nobody is held, and somebody else has closed the road. */
function isHomonym(clause: string, { index, 0: found }: RegExpExecArray): boolean {
  const after = clause.slice(index + found.length)
  if (/^(?:控制|限制)/.test(found) && !/闹事|滋事|肇事|带头|嫌疑|可疑|造谣|人身/.test(found)) return true
  if (/^(?:限制|控制)/.test(found) && /^(?:进入|出入|数量|流量|流动|密度|聚集|范围|情绪|人数)/.test(after)) return true
  if (/^(?:时|期间|的?情况|的?影响|后绕行|绕行|导致|造成|原因)/.test(after)) return true
  if (/(?:遇|如遇|因|由于|避开|绕开|遭遇|查看|了解|关注|受)[^,。;]{0,6}$/.test(clause.slice(0, index))) return true
  if (ownWays.test(clause) && !publicWays.test(clause) && /[道路]$/.test(found)) return true
  if (/车道$/.test(found) && /^(?:出?入口|出口|闸|铁?卷门)/.test(after)) return true
  return /(?:疏散|消防|救援|逃生|应急|安全)(?:道路|通道|车道)/.test(clause) && /道|路/.test(found)
}
