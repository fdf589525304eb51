/**
 * Classes of words about reports and what may hold them up, as sources of regular expressions over folded text: telling those
 * above, finding out, agreeing, coming back. Relations between them stand in `relations.ts`.
 */

/** Those above, or who help: an authority, a head office, an insurer. */
export const above: string =
  '(?:局|委(?!员|托)|总行|分行|支行|监管|上级|上面|政府|主管|总部|总公司|集团|保险公司|董事会|公安|警方|派出所|警察|民警|消防|卫健|疾控|教育厅|部委|市里|区里|县里|街道办|人民银行|所在地[^,。;]{0,4}部门)'
export const aboveEn: string =
  '(?:head ?office|headquarters|\\bhq\\b|regulators?|inspectors?|inspectorate|supervis\\w+|authorit\\w+|central bank|police|fire (?:service|brigade|department)|emergency services|ambulance|management|government|duty \\w+|directors?|board|trustees|governors|commander|area office|regional office|ministry|council|agency|agencies|county|region|insurers?|department|managers?|group|embassy|consulate)'

/** Reports, calls for help, tells those above. */
export const reports: string = `(?:上报|汇报|报送|呈报|陈报|禀报|填报|具报|初报|首报|速报|报警|报案|报险|通报|报告(?!期|书|表|单|人|厅|制度|内容|中|所|编|的|会)|(?:向|给|对|往|同|跟)[^,。;]{0,12}?报(?!道|名|销|价|纸|表|复|告[书表单])|报(?=[总分支行领监主上安公人政教卫市区县])|(?:告诉|告知|通知|知会|联系|联络|通气|转告|致电|打电话给|拨电话给|去电|发函|知照|照会|惊动)[^,。;]{0,6}?${above})`
/** A text without one of these speaks of no report. */
export const tells: RegExp = new RegExp(`报|(?:告诉|告知|通知|知会|联[系络]|通气|电|发函|照|惊动)[^,。;]{0,6}?${above}`)

const tellEn =
  '(?:notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?|tell(?:s|ing)?|told|alert(?:s|ed|ing)?|advis(?:e|es|ing)|contact(?:s|ed|ing)?|call(?:s|ing)?(?! (?:back|off))|ring(?:s|ing)?|phon(?:e|es|ing)|telephon(?:e|es|ing)|brief(?:s|ed|ing)?|e-?mail(?:s|ing)?|writ(?:e|es|ing) to|bother(?:s|ing)?|troubl(?:e|es|ing)|disturb(?:s|ing)?|approach(?:es|ing)?|involv(?:e|es|ing)|warn(?:s|ing)?)'
/** Has been spoken to. */
export const toldEn: string =
  '(?:told|informed|notified|alerted|called|rung|phoned|telephoned|contacted|advised|briefed|involved|warned|written to|brought in|troubled|bothered)'
export const reportsEn: string = `(?:report(?:s|ed|ing)?(?! (?:form|sheet|template|number))|escalat(?:e|es|ed|ing)|${tellEn}\\s(?:[a-z]+\\s){0,3}?${aboveEn}|${aboveEn}\\b[^.;,]{0,12}?\\b${toldEn}|(?:calls?|messages?|word|news|e-?mails?|notices?|letters?|information)\\b[^.;]{0,10}?\\b(?:to|from) (?:the )?${aboveEn})`

/** Finds out, and has found out: enough to make what follows wait, whatever joins them. */
export const findsOut: string =
  '(?:核实|核清|查实|查明|查清|查证|查验清楚|查个水落石出|弄清|弄明白|搞清|搞明白|摸清|摸透|吃透|厘清|理清|问清|问明|探明|判明|看清|调查(?:清楚|完毕|结束|属实|完成|清)?|证实|印证|属实|求证|甄别|辨明|确认(?:无误|属实|清楚|真实|真伪)|确证|坐实|真相|水落石出|来龙去脉|真假|真伪|虚实)'
/** What is found out, counted or settled: enough where 再 or 方可 joins them, or somebody waits. */
export const settles: string =
  '(?:清楚|明白|确认|核对|复核|掌握|完毕|齐全|明确|确定|确切|明朗|统计|落实|了解|研判|评估|分析|损失|原因|责任|底数|全貌|详情|结论|定论|定性|(?:有|出)了?(?:结果|眉目|结论|定论|说法)|结果|稳定|鉴定|化验|取证|排查|自查|内部调查|准确|证据|把握|定损|定责|估损|验伤)'
/** Agrees, signs, is asked: 同意, 点头, 批示, 请示. */
export const agrees: string =
  '(?:征求[^,。;]{0,8}?意见|商量|商议|商定|同意|批准|许可|准许|允许|应允|核准|核定|授权|授意|审批|审核|审阅|审定|签字|签批|签发|签署|盖章|会签|过目|把关|点头|首肯|松口|发话|表态|拿主意|批示|批复|指示|请示|定夺|拍板|开会研究|集体研究|讨论(?:决定|通过|后))(?!启动|实施|执行|响应|预案|停业|调拨|发布|延长|终止|方案)'
/** What comes to its end or into one's hands: enough where nothing is to be reported before. */
export const endsFirst: string =
  '(?:清点|盘点|核清|点清|数清|检验|检测|检查|查看|化验|处[置理]|抢修|维修|排除|性质|起火点|底细|眉目|出炉|出来|到手|查出|找到|算出|补齐|修好|弄好|控制住)'
const heads =
  '(?:领导|上司|老板|[行校院厂店园站馆所局处科组班队部团]长|总经理|经理|主任|主管|负责人|总监|董事长|专家|法务|律师|公关|当家人|值班长)'
/** Those in charge come back, turn up or answer. */
export const turnsUp: string = `${heads}[^,。;]{0,6}?(?:回来|回行|回校|回院|回厂|回店|到场|到达|赶到|返回|上班|到岗|到校|到院|到厂|出面|来了|过来|醒来|开完会|散会|回电|回复|回话|有空|露面)`

export const findsOutEn: string =
  '(?:confirm\\w*|verif\\w*|establish\\w*|investigat\\w*|ascertain\\w*|inquir\\w+|enquir\\w+|(?:is|are|become|becomes|fully|been) (?:known|clear|understood|certain|proven|settled|in)\\b|certain\\b|sure\\b|substantiat\\w*|corroborat\\w*|validat\\w*|full picture|(?:all|full|true|exact) (?:the )?(?:facts|details|extent|cause|story)|facts (?:are|have)|find(?:s|ing)? out|found out|know(?:s|n)? (?:what|why|who|how|the|for)|(?:been )?(?:counted|quantified|assessed)|(?:you|they|we) know\\b|happened|evidence|proof|added up|worked out|calculated|totalled)'
export const agreesEn: string =
  '(?:approv\\w*|agree[sd]?\\b|agreement|consent\\w*|permission|permit(?:s|ted)\\b|authori[sz](?:e|es|ed|ation|ing)\\b|sign(?:s|ed)? (?:[a-z]+ )?off|sign-?off|go-?ahead|green light|clearance|(?:has|have|been) cleared|clear(?:s|ed) (?:it|this|them|the)|bless\\w*|okays?\\b|okayed|\\bok\\b|say-?so|check(?:ed|s|ing)? (?:by|with)|consult\\w*|(?:has|have|had) met|decid(?:es|ed)\\b|endorse\\w*|(?:has|have|is|are) (?:come |got |been )?(?:back|returned|arrived|present|available|reached|briefed|had a look|looked))'
/** What comes to its end: enough where a report is not made until then. */
export const endsFirstEn: string =
  '(?:finish\\w*|complete[ds]?\\b|completion|concluded?\\b|final(?:ised|ized)?\\b|(?:is|are) (?:over|done|ready|available|out|closed|repaired|fixed|solved|traced|found|identified|located)\\b|count(?:s|ed|ing)?\\b|stock ?tak\\w+|inventory|audit|result\\w*|reviewed|inspected|tested|located|identified|traced)'
