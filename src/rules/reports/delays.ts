import {
  notBefore,
  notUntilInEnglish,
  putOff,
  waits,
  waitsExpressly,
  waitsInEnglish,
} from '../../language/relations.ts'
import {
  above,
  aboveEn,
  agrees,
  agreesEn,
  endsFirst,
  endsFirstEn,
  findsOut,
  findsOutEn,
  reports,
  reportsEn,
  settles,
  tells,
  toldEn,
  turnsUp,
} from '../../language/report-words.ts'
import { isDeniedIn, type Sentence } from '../../language/sentences.ts'
import type { Act } from './armed-acts.ts'

/** What follows is a report to somebody above, not to the post beside. */
const upwards = `(?:上报|报送|(?:向|给)[^,。;]{0,6}?${above}[^,。;]{0,6}?报|报(?=[总分上监公人政]))`
const looked = '(?:定位|排查|调查|核查|分析|评估|统计|清点|核实|研判|取证|化验|鉴定|勘查|勘察)'

const chinese: readonly RegExp[] = [
  // What the branch could not master itself is reported only then.
  new RegExp(
    `(?:自行|自己|内部|先行)(?:处置|处理|解决|扑救|消化|化解|抢修)[^。;]{0,10}?(?:无效|不了|不成|失败|无果|未果|不力)[^,。;]{0,4}?,?(?:再行?|才|方可?|然后)[^,。;]{0,10}?${reports}`,
  ),
  new RegExp(
    `先[^。;]{0,14}?(?:看|问|弄|搞|查|摸|了解|打听|商量)(?:个|得|一?下)?(?:明白|清楚|究竟|仔细|情况|准|一下)[^,。;]{0,6}?,?(?:再|然后|而后|之后)[^,。;]{0,10}?${reports}`,
  ),
  new RegExp(
    `(?:完成[^,。;]{0,8}?${looked}[^,。;]{0,4}?|${looked}(?:完成|完毕|结束|清楚)(?:以|之)?)后,?[^,。;]{0,10}?${upwards}`,
  ),
  ...waits(reports, `(?:${findsOut}|${agrees})`),
  ...waitsExpressly(reports, `(?:${settles}|${turnsUp})`),
  ...putOff(reports),
]
/** Asked only of sentences that say 前 or 直到. */
const before: readonly RegExp[] = notBefore(reports, `(?:${findsOut}|${agrees}|${settles}|${turnsUp}|${endsFirst})`)
const beforeEn: readonly RegExp[] = notUntilInEnglish(reportsEn, `(?:${endsFirstEn})`)
const saysBefore = /前[^。;]{0,20}不|前[^。;]{0,14}(?:禁|勿|别)|直[到至]/
const saysBeforeEn = /\b(?:until|till|before)\b/i
/** What is said first, or again: a sentence that has it makes nobody wait. */
const goesFirst =
  /边[^,。]{0,8}边|先(?:行)?(?:口头|电话|用电话|以电话)?(?:作|进行|做)?(?:报告|上报|报警|通报|初报|报送|汇报|报(?![道名销]))|不等|不待|不必等|无[须需]等|毋须|不用|不(?:得|应|能|许)(?:因|以|借|等)|严禁(?:以|因|等)|不因|不(?:需要?|必)[^,。;]{0,6}(?:同意|批准|请示|许可)|无[须需]|毋需|即报|续报|终报|结案|总结|评估报告|书面(?:报告|材料|总结)|调查报告|详细(?:报告|情况)|补充|补报|后续|更正|专题报告|处理结果|调查结果|核查结果|初报(?:以|之)?后|(?<!(?:接|收到)[^,。]{0,10})报告(?:以|之)?后|试按|试验|演练|自身安全|确保安全|脱离危险|安全(?:地带|处|位置|区域)|(?:等待|等候)[^,。;]{0,16}(?:时|期间|的同时|过程中)/
/** Whoever hears of it is no authority and nobody above. */
const toOthers = /客户|储户|媒体|公众|社会|各网点|员工|投诉人|家长|家属|对外|外界|记者|用户|群众|旅客|乘客|业主|住户/
const status = /(?:现场指挥|组长|指挥员|队长|班长)/
const foundOrAgreed = new RegExp(`${findsOut}|${agrees}`)
/** A sentence without any of these makes nothing wait: a glance before the relations are looked for. */
const holdsUp = new RegExp(
  `${findsOut}|${agrees}|${settles}|${turnsUp}|${looked}|暂|先|推迟|延|缓|晚些|压|过后|过几|事后|急|忙|擅自|自行|私自|随意|越[权级]|自作|是否|要不要|自己|内部|不[明清确]|未明|前[^。;]{0,20}不|直[到至]`,
)
const expressly = /再行?|方可|方能|才|始得|始可|始能|然后|最后/

const english: readonly RegExp[] = [
  new RegExp(
    `${aboveEn}\\b[^.;,]{0,8}?\\b(?:is|are|will be) (?:not|never) (?:to be )?${toldEn}\\b[^.;]{0,20}?\\b(?:until|till|before|unless|without)\\b`,
    'i',
  ),
  ...waitsInEnglish(reportsEn, `(?:${findsOutEn}|${agreesEn})`),
  /\bonly (?:verified|confirmed|substantiated|approved|proven|established)\b[^.;]{0,40}?\b(?:report|escalat|notif)/i,
]
const holdsUpEn =
  /\b(?:once|after|when|as soon as|until|till|before|unless|without|only|subject|pending|upon|receipt|with|hold|wait|delay|leav|postpon|defer|put|keep|sit|refrain|first|prior|then)/i
/** A call to the police or the fire service is an alarm: `unsafe-action` tells of it. */
const callsHelp =
  /\b(?:call|ring|dial|phone|telephone)(?:s|ing)? (?:for )?(?:the |an )?(?:police|fire (?:brigade|service|department)|firefighters|ambulance|emergency services)\b/i
const goesFirstEn =
  /\beven (?:if|though|when)\b|\bwithout (?:waiting|delay)|(?:\bnot|\bnever|n['’]t|\bnobody|\bno one) (?:\w+ )?(?:wait|delay|hold|need)|\b(?:follow-?up|second report|final report|closing report|later report|(?:are|is) safe|(?:own|your|their) safety|(?:building|floor|room|ward|area|road|line|way|hall|site|school|station|platform|corridor|stairs?) (?:is|are) (?:all )?clear|later report|updates?|further details|details follow|written report|report first|first report goes|drill)\b/i

export const delayWords: RegExp = new RegExp(
  `${tells.source}|\\b(?:report|escalat|notif|inform|tell|told|alert|advis|call|rung|ring|phon|telephon|contact|bother|trouble|disturb|approach|write to|brief|e-?mail|involv|warn|word|news|message|letter|uninformed|unaware|in the dark)`,
  'i',
)

/** Where a sentence makes a report, or a call for help, wait for what is to be found out or agreed to first. */
export function findDelay(sentence: Sentence): Act | undefined {
  const { text } = sentence
  if (tells.test(text) && holdsUp.test(text) && !goesFirst.test(text)) {
    for (const pattern of saysBefore.test(text) ? [...chinese, ...before] : chinese) {
      const match = pattern.exec(text)
      if (match && isDelay(sentence, match)) return { start: match.index, end: match.index + match[0].length }
    }
  }
  if (holdsUpEn.test(text) && !goesFirstEn.test(text)) {
    for (const pattern of saysBeforeEn.test(text) ? [...english, ...beforeEn] : english) {
      const match = pattern.exec(text)
      if (match && !/\bcustomers?\b/i.test(match[0]) && !callsHelp.test(text))
        return { start: match.index, end: match.index + match[0].length }
    }
  }
  return undefined
}

function isDelay(sentence: Sentence, { index, 0: found }: RegExpExecArray): boolean {
  const { text, clauses } = sentence
  if (toOthers.test(found)) return false
  // Whose matter it is must agree: 客户同意后,向保险公司报案.
  if (
    /^(?:同意|授权|许可|签字)/.test(found) &&
    /(?:客户|本人|家属|监护人|患者|业主)[^,。;]{0,2}$/.test(text.slice(0, index))
  )
    return false
  // Buttons and the numbers of the police and the fire service are an alarm: `unsafe-action` tells of them.
  if (/报警/.test(found) && /11[09]|120|按[下钮]|按钮|警铃/.test(text)) return false
  if (status.test(text.slice(index, index + found.length + 8)) && !foundOrAgreed.test(found)) return false
  // 10分钟内核实后上报: the limit holds for both.
  if (/内[^,。;]{0,4}$/.test(text.slice(0, index)) && !expressly.test(found)) return false
  const clause = clauses.findLastIndex(({ start }) => start <= index)
  const at = index - (clauses[clause]?.start ?? 0)
  return /^(?:未|不|没|除非|暂|先|严禁|禁止|切勿|勿|一律)/.test(found)
    ? !/(?:不得|严禁|禁止|不准|不许|不能|不应)[^,。;]{0,6}$/.test(text.slice(0, index))
    : !isDeniedIn(sentence, clause, at)
}
