import { isDeniedIn, type Sentence } from '../../language/sentences.ts'
import type { Act } from './armed-acts.ts'

const reports =
  '(?:上报|汇报|报送|呈报|陈报|初报|首报|速报|报警|报案|通报|报告(?!期|书|表|单|人|厅|制度|内容|中|所|编|的|会)|(?:向|给|对)[^,。;]{0,12}?报(?!道|名|销|价|纸|表|复|告[书表单])|报(?=[总分支行领监主上安公人政])|(?:告诉|告知|通知|知会|联系|通气)[^,。;]{0,6}?(?:局|委(?!员)|总行|分行|监管|上级|政府|主管部门|总部|集团|保险公司|董事会))'
const facts =
  '核实|核清|查实|查明|查清|查证|弄清|搞清|摸清|厘清|理清|调查(?:清楚|完毕|结束|属实)?|证实|属实|求证|甄别|确认(?:无误|属实|清楚|真实)|确证|坐实|真相|水落石出'
const consent =
  '(?:征求[^,。;]{0,8}?意见|商量|同意|批准|许可|核准|核定|授权|审批|审核|审阅|签字|签批|签发|点头|首肯|批示|指示|请示|定夺|拍板)(?!启动|实施|执行|响应|预案|停业|调拨|发布|延长|终止|方案)'
const loose =
  '清楚|确认|掌握|完毕|齐全|明确|确定|明朗|统计|落实|了解|判明|研判|损失|原因|责任|底数|全貌|详情|结论|有了?(?:结果|眉目)|稳定'
const after = '(?:以后|之后|后)'
const only = '(?:再行?|方可|方能|方(?!式|案|法|面|向(?![^,。;]{1,10}[报告]))|才能?|才可以?|始得|始可|始能|然后|最后|始)'
const forbidden = '(?:不得|不准|不能|不可|不许|不予|不宜|不应|严禁|禁止|一律不|切勿|勿|不要)'

const looked = '定位|排查|调查|核查|分析|评估|统计|清点|核实|研判|取证'

const chinese: readonly RegExp[] = [
  // What the branch could not master itself is reported only then.
  new RegExp(
    `(?:自行|自己|内部|先行)(?:处置|处理|解决|扑救|消化|化解|抢修)[^。;]{0,10}?(?:无效|不了|不成|失败|无果|未果|不力)[^,。;]{0,4}?,?(?:再行?|才|方可?|然后)[^,。;]{0,10}?${reports}`,
  ),
  new RegExp(
    `先[^。;]{0,14}?(?:看|问|弄|搞|查|摸|了解)(?:个|得|一?下)?(?:明白|清楚|究竟|仔细|情况|准)[^,。;]{0,6}?,?(?:再|然后|而后|之后)[^,。;]{0,10}?${reports}`,
  ),
  new RegExp(`(?:决定|判断|研究|视情)[^。;,]{0,6}?是否[^。;,]{0,4}?${reports}`),
  new RegExp(
    `(?:完成[^,。;]{0,8}?(?:${looked})[^,。;]{0,4}?|(?:${looked})(?:完成|完毕|结束|清楚)(?:以|之)?)后,?[^,。;]{0,10}?(?:上报|报送|(?:向|给)[^,。;]{0,6}?(?:监管|总行|上级|政府|公安|人民银行|主管)[^,。;]{0,6}?报|报(?=[总分上监公人政]))`,
  ),
  new RegExp(
    `(?:未|没有?|尚未)[^,。;]{0,4}?(?:${facts}|${consent}|确认)[^,。;]{0,10}?(?:一律)?不(?:得|予|准|许)?(?:上)?报(?![道名销])`,
  ),
  new RegExp(`${reports}(?:之)?前[^。;]{0,6}?(?:须|应|必须|要|需|先|由)[^。;]{0,14}?(?:${facts}|${consent})`),
  new RegExp(`${reports}[^,。;]{0,4}?(?:须|应当?|必须|需)先?(?:经|由)[^,。;]{0,14}?(?:${facts}|${consent})`),
  new RegExp(`(?:${facts}|${consent})[^,。;]{0,8}?${after},?[^,。;]{0,14}?${reports}`),
  new RegExp(`(?:${facts}|${consent})[^,。;]{0,6}?,?${only}[^,。;]{0,12}?${reports}`),
  new RegExp(`(?:${loose})[^,。;]{0,6}?(?:${after})?,?${only}[^,。;]{0,12}?${reports}`),
  new RegExp(
    `(?:待|等到?|等候|俟|直到|直至)[^,。;]{0,20}?(?:${facts}|${consent}|${loose})[^,。;]{0,8}?(?:${after}|时|,)[^,。;]{0,14}?${reports}`,
  ),
  new RegExp(
    `未(?:经|获|得到|取得)[^。;]{0,14}?(?:${facts}|${consent}|确认)[^。;]{0,10}?${forbidden}[^,。;]{0,10}?${reports}`,
  ),
  new RegExp(
    `${forbidden}(?:擅自|自行|私自|随意|越权|越级)[^,。;]{0,4}?(?:向[^,。;]{0,8}?)?(?:上报|报告|报警|报案|报送|汇报)`,
  ),
  new RegExp(
    `(?:不明|未明|不清|不明朗|不确定|(?:未|没有?|尚未)[^,。;]{0,4}?(?:${facts}|确认|明确|清楚))[^。;]{0,10}?(?:${forbidden}|暂不|先不|暂缓|不)(?:要|急于|忙于?|予)?[^,。;]{0,6}?${reports}`,
  ),
  /(?:暂不|先不要?|先别|暂缓|推迟|延后|延迟|缓一缓|晚些|稍后再|压后|过后再|事后再|暂时不|不急于|不忙)(?:着)?(?:向[^,。;]{0,8}?)?(?:上报|报告|报警|报案|汇报|报送)/,
  new RegExp(
    `在[^,。;]{0,14}?(?:掌握|${facts}|了解|确认)[^,。;]{0,12}?(?:基础上|前提下|情况下|条件下)[^。;]{0,10}?${reports}`,
  ),
  new RegExp(
    `先(?:行)?[^,。;]{0,8}?(?:${facts}|请示|内部研究|商量|研判|核对|自查)[^,。;]{0,12}?,?[^,。;]{0,6}?(?:再|后|然后|而后|之后)[^,。;]{0,12}?${reports}`,
  ),
  new RegExp(`(?:${facts})(?:过)?的[^,。;]{0,8}?${only}[^,。;]{0,8}?${reports}`),
]
/** What is said first, or again: a sentence that has it makes nobody wait. */
const goesFirst =
  /边[^,。]{0,8}边|先(?:行)?(?:口头|电话|用电话|以电话)?(?:作|进行|做)?(?:报告|上报|报警|通报|初报|报送|汇报|报(?![道名销]))|不等|不待|不必等|无[须需]等|毋须|毋需|不(?:得|应|能|许)(?:因|以|借|等)|严禁(?:以|因|等)|不因|即报|续报|终报|结案|总结|评估报告|书面(?:报告|材料|总结)|调查报告|详细(?:报告|情况)|补充|补报|后续|更正|专题报告|处理结果|调查结果|核查结果|初报(?:以|之)?后|(?<!(?:接|收到)[^,。]{0,10})报告(?:以|之)?后|试按|试验|演练/
/** Whoever hears of it is no authority and nobody above. */
const toOthers = /客户|储户|媒体|公众|社会|各网点|员工|投诉人|家长|家属|对外|外界|记者|用户|群众/
const status = /(?:现场指挥|组长|指挥员|队长|班长)/

const reporting =
  '(?:report(?:s|ed|ing)?(?! (?:form|sheet|template|number))|escalat(?:e|es|ed|ing)|(?:notif(?:y|ies|ied|ying)|inform(?:s|ed|ing)?|tell(?:s|ing)?|told|alert(?:s|ed|ing)?|advis(?:e|es|ing)|contact(?:s|ed|ing)?)\\s(?:[a-z]+\\s){0,3}?(?:head ?office|headquarters|hq|regulators?|supervis\\w+|authorit\\w+|central bank|police|management|government|duty|directors?|board|commander|area office|regional office|ministry|council|agency|managers?))'
const checked =
  '(?:confirm\\w*|verif\\w*|establish\\w*|investigat\\w*|ascertain\\w*|(?:is|are|become|becomes|fully) (?:known|clear|understood|certain)|certain\\b|sure\\b|approv\\w*|agree[sd]?|agreement|consent\\w*|permission|permit\\w*|authori[sz]\\w*|sign(?:s|ed)? (?:[a-z]+ )?off|sign-off|go-ahead|substantiat\\w*|validat\\w*|full picture|all (?:the )?(?:facts|details)|facts are|check(?:ed)? (?:by|with))'
const english: readonly RegExp[] = [
  /\b(?:head ?office|headquarters|regulators?|inspectors?|inspectorate|authorit\w+|agency|council|ministry|board|trustees|insurers?|police|county|region|supervisors?)\b[^.;,]{0,8}?\b(?:is|are|will be) (?:not|never) (?:to be )?(?:told|informed|notified|alerted|called|rung|phoned|contacted|advised)\b[^.;]{0,20}?\b(?:until|before|unless|without)\b/i,
  /(?:\b(?:not|never|nobody|no one)\b|n['’]t\b)[^.;]{0,8}?\b(?:bother|trouble|disturb|alarm|approach|involve|write to|e-?mail|contact|tell|inform)(?:s|ed)? (?:the )?(?:[a-z]+ )?(?:head ?office|headquarters|regulators?|authorit\w+|agency|council|ministry|board|trustees|directors?|management|police|county|region)\b[^.;]{0,12}?\b(?:until|before|unless)\b[^.;]{0,50}?\b(?:sure|certain|know[ns]?|confirm\w*|verif\w*|establish\w*|clear|agree\w*|approv\w*)\b/i,
  /(?:\b(?:not|never|nobody|no one)\b|n['’]t\b)[^.;]{0,12}?\b(?:call|ring|phone|telephone)s? (?:[a-z]+ )?(?:head ?office|headquarters|regulators?|the authorities|management|the duty \w+)\b[^.;]{0,12}?\b(?:until|before|unless)\b[^.;]{0,40}?\b(?:sure|certain|known?|confirm\w*|verif\w*|establish\w*|clear)\b/i,
  new RegExp(
    `\\b(?:head ?office|headquarters|regulators?|authorit\\w+|central bank|police|management|government|directors?|board|supervisors?|agency|agencies|council|ministry|inspectorate|county|region|insurers?|department|trustees|owners?|parents?)\\b[^.;,]{0,12}?\\b(?:told|informed|notified|alerted|called|contacted|advised)\\b[^.;]{0,12}?\\b(?:only (?:once|when|if|after|with|on|upon|by)|subject to|with the|if the|after|once|when|not (?:until|before))\\b[^.;]{0,60}?\\b${checked}`,
    'i',
  ),
  new RegExp(
    `\\b(?:investigat|verif|confirm|check|establish)\\w*\\b[^.;]{0,24}?\\bfirst\\b[^.;]{0,12}?\\b(?:and|then)\\b[^.;]{0,20}?\\b${reporting}`,
    'i',
  ),
  /\bonly (?:verified|confirmed|substantiated|approved|proven)\b[^.;]{0,40}?\b(?:report|escalat|notif)/i,
  new RegExp(
    `\\b${reporting}\\b[^.;]{0,60}?\\b(?:once|after|only (?:once|when|if|after)|when|as soon as)\\b[^.;]{0,60}?\\b${checked}`,
    'i',
  ),
  new RegExp(
    `(?:\\b(?:not|never|no one|nobody|nothing|no reports?|cannot)\\b|n['’]t\\b)[^.;]{0,24}?\\b${reporting}\\b[^.;]{0,60}?\\b(?:until|before|unless|without)\\b[^.;]{0,60}?\\b(?:${checked}|cause|facts|known|clear)`,
    'i',
  ),
  new RegExp(
    `\\b(?:no|nothing)\\b[^.;]{0,30}?\\breport(?:ed|s)?\\b[^.;]{0,30}?\\b(?:until|unless|before|without)\\b[^.;]{0,60}?\\b${checked}`,
    'i',
  ),
  new RegExp(
    `\\b(?:once|after|only (?:once|when|if|after)|when|as soon as)\\b[^.;]{0,60}?\\b${checked}[^.;,]{0,30}?,[^.;]{0,40}?\\b${reporting}`,
    'i',
  ),
  new RegExp(
    `\\b(?:wait(?:s|ing)?|hold(?:s|ing)? (?:off|back)|hold(?:s|ing)?|delay(?:s|ing)?|postpon(?:e|es|ing)|defer(?:s|ring)?)\\b[^.;]{0,60}?\\b(?:${checked}|facts|cause)[^.;]{0,30}?\\b${reporting}`,
    'i',
  ),
  /\b(?:wait(?:s|ing)?|hold(?:s|ing)?|hold(?:s|ing)? (?:off|back)|delay(?:s|ing)?|postpon(?:e|es|ing)|defer(?:s|ring)?)\b[^.;]{0,20}?\b(?:report\w*|notif\w*|escalat\w*)\b[^.;]{0,60}?\b(?:until|before|pending|for)\b/i,
  // Hold the call to the regulator until the results are in.
  /\b(?:hold(?:s|ing)?(?: (?:off|back))?|wait(?:s|ing)?|delay(?:s|ing)?|postpon(?:e|es|ing)|defer(?:s|ring)?|put(?:s|ting)? off|keep(?:s|ing)? back|sit(?:s|ting)? on)\b[^.;]{0,16}?\b(?:calls?|messages?|word|news|e-?mails?|notices?|letters?|information)\b[^.;]{0,10}?\b(?:to|from) (?:the )?(?:head ?office|headquarters|regulators?|authorit\w+|central bank|police|management|government|directors?|board|ministry|council|agency|county|region|supervisors?|insurers?)\b[^.;]{0,20}?\b(?:until|till|before|pending|for)\b/i,
  new RegExp(`\\b${checked}[^.;]{0,40}?\\b(?:before|prior to)\\b[^.;]{0,24}?\\b${reporting}`, 'i'),
  new RegExp(
    `\\b${reporting}\\b[^.;]{0,50}?\\b(?:subject to|pending|upon|on receipt of|with) (?:[a-z']+ ){0,3}?(?:approval|consent|permission|authori[sz]ation|confirmation|verification|agreement)`,
    'i',
  ),
]
const goesFirstEn =
  /\beven (?:if|though|when)\b|\bwithout (?:waiting|delay)|(?:\bnot|\bnever|n['’]t|\bnobody|\bno one) (?:\w+ )?(?:wait|delay|hold|need)|\b(?:follow-?up|second report|final report|closing report|later report|updates?|further details|details follow|written report|report first|first report goes|drill)\b/i

export const delayWords: RegExp =
  /报|(?:告诉|告知|通知|知会|联系|通气)[^,。;]{0,6}?(?:局|委|[总分]行|监管|上级|政府|主管|总部|集团|保险|董事)|\b(?:report|escalat|notif|inform|tell|told|alert|advis|call|rung|phon|contact|bother|trouble|disturb|approach|write to)/i

/** Says that something is reported, or told to somebody above. */
const tells =
  /报|(?:告诉|告知|通知|知会|联系|通气)[^,。;]{0,6}?(?:局|委|[总分]行|监管|上级|政府|主管|总部|集团|保险|董事)/

/** Where a sentence makes a report, or a call for help, wait for what is to be found out or agreed to first. */
export function findDelay(sentence: Sentence): Act | undefined {
  const { text } = sentence
  if (tells.test(text) && !goesFirst.test(text)) {
    for (const pattern of chinese) {
      const match = pattern.exec(text)
      if (match && isDelay(sentence, match)) return { start: match.index, end: match.index + match[0].length }
    }
  }
  if (/[a-z]{4}/i.test(text) && !goesFirstEn.test(text)) {
    for (const pattern of english) {
      const match = pattern.exec(text)
      if (match && !/\bcustomers?\b/i.test(match[0])) return { start: match.index, end: match.index + match[0].length }
    }
  }
  return undefined
}

function isDelay(sentence: Sentence, { index, 0: found }: RegExpExecArray): boolean {
  const { text, clauses } = sentence
  if (toOthers.test(found)) return false
  // Buttons and the numbers of the police and the fire service are an alarm: `unsafe-action` tells of them.
  if (/报警/.test(found) && /11[09]|120|按[下钮]|按钮|警铃/.test(text)) return false
  if (status.test(text.slice(index, index + found.length + 8)) && !new RegExp(`${facts}|${consent}`).test(found))
    return false
  // 10分钟内核实后上报: the limit holds for both.
  if (/内[^,。;]{0,4}$/.test(text.slice(0, index)) && !new RegExp(only).test(found)) return false
  const clause = clauses.findLastIndex(({ start }) => start <= index)
  const at = index - (clauses[clause]?.start ?? 0)
  return /^(?:未|不|暂|先|严禁|禁止|切勿|勿|一律)/.test(found)
    ? !/(?:不得|严禁|禁止|不准|不许|不能|不应)[^,。;]{0,6}$/.test(text.slice(0, index))
    : !isDeniedIn(sentence, clause, at)
}
