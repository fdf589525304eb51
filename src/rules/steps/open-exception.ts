import { bilingual, matchesOfEither } from '../../language/matches.ts'
import type { Rule } from '../rule.ts'
import {
  type Instruction,
  instructionsIn,
  matchesIn,
  prohibitionsIn,
  reportWords,
  type Span,
  sentenceAt,
} from '../vague-texts.ts'

export const openException: Rule = {
  id: 'open-exception',
  group: 'steps',
  severity: 'warning',
  basis: { kind: 'practice' },
  workspace: ({ workspace }) =>
    [...instructionsIn(workspace), ...prohibitionsIn(workspace)].flatMap((text) => reportWords(text, openIn(text))),
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: settle, title: 办结业务, owner: lobby, within: 10 分钟, action: 取号客户当日办结，特殊情况除外。 }
  - { id: admit, title: 分批进场, owner: guard, within: 10 分钟, action: 原则上每批放行 10 人。 }`,
        body: '\n遇特殊情形的，可以适当延长。\n\nNobody enters after closing time, except in special circumstances.\n',
        at: ['/steps/settle/action', '/steps/admit/action', '', ''],
      },
      {
        plan: 'steps: [{ id: admit, title: 分批進場, owner: guard, within: 10 分鐘, action: 除特殊情況外，一律憑號碼牌入場。 }]',
        at: ['/steps/admit/action'],
      },
      {
        plan: 'never: [停电时不得开启金库，遇特殊情形可变通处理]',
        body: '\n停電時一律不收現金，但情況特殊者不在此限。\n',
        at: ['/never/0', ''],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: settle, title: 办结业务, owner: lobby, within: 10 分钟, action: 取号客户当日办结，特殊情况经支行行长批准除外。 }
  - { id: admit, title: 分批进场, owner: guard, within: 10 分钟, action: 原则上每批放行 10 人，确需多放的报现场指挥同意。 }`,
        body: '\n法定节假日除外。把特殊情况记入大事记。三方在这一原则上意见一致。\n\nNobody enters except with the approval of the commander.\n',
      },
      {
        plan: 'steps: [{ id: admit, title: 分批進場, owner: guard, within: 10 分鐘, action: 原則上憑號碼牌入場。例外由現場指揮核准。 }]',
      },
    ],
  },
}

const special = '(?:特殊|特别|例外|个别|极端|极特殊|确有困难|不可预见|其他特殊)的?'
const thing =
  '(?:情况|情形|原因|事由|因素|状况|客户|业务|事项|需要|需求|个案|案例|场合|人员|岗位|人群|对象|时期|场景|群体|工种|物品|部位|区域|网点|车辆|用途)'
const freed = '(?:除外|例外|不在此限|另当别论|不受此限|不受限制)'
const exceptions = bilingual(
  [
    `${special}${thing}(?:的|者|下|时)?,?(?:[^,。;]{0,6})?(?:除外|例外|不在此限|不受[^,。;]{0,10}限制|另行?(?:处理|对待|考虑|安排|掌握|商定|议)|特殊处理|灵活(?:处理|掌握|处置)|区别对待|${freed})`,
    `(?:遇|如有|若有|有|因|确因|属于?)${special}${thing}(?:的|者|下|时)?[^。;]{0,14}?(?:可|得)(?:以)?(?:适当|酌情|视情|不|免|延|放宽|变通|另|破例|顺延|推迟|暂缓|灵活|超过|突破|先)`,
    `${special}${thing}(?:的|者|下|时)?,?可以?(?:适当|酌情|视情|不|免|延|放宽|变通|另|破例|顺延|推迟|暂缓|灵活|超过|突破)`,
    `(?:情况|情形|原因|事由)(?:确(?:属|有)?|较为?|比较)?特殊(?:的|者|时)?,?(?:[^,。;]{0,6})?(?:除外|例外|不在此限|不受[^,。;]{0,10}限制|另行?(?:处理|考虑|安排)|可以?(?:适当|酌情|视情|不|免|延|放宽|变通|另|破例|顺延|推迟|灵活))`,
    `(?:情有可原|事出有因|迫?不得已|有正当理由)(?:的|者|时)?,?(?:另论|从宽|可|得|${freed})`,
    `(?:如?无|没有|非|若无)(?:有)?(?:极?特殊|特别|正当|充分)(?:的)?(?:${thing}|理由)(?:的|时)?,?(?:一律)?(?:不|禁止|严禁|谢绝|勿)`,
    '可以?(?:适当|酌情|视情|灵活)(?:放宽|变通|豁免|从宽|松动|减免|免除)',
    '(?<![如和同跟与像])一般(?:情况下?)?,?(?:都|均)?(?:应当?|须)',
    '特事特办|一事一议|法外开恩|下不为例',
    `除(?:极?个别|极?少数)[一-龥]{1,6}(?:以|之)?外`,
    `除(?:有)?${special}${thing}(?:以|之)?外|除非(?:有|遇|出现)?${special}${thing}`,
    '(?<!(?:[一二三四五六七八九十几两]|[这该此各项本的个条工作基本指导])\\s?)原则上(?![的来看说都]|(?:,)?(?:达成|取得|意见|一致|存在))',
    `(?<![没无])确(?:有|因|需|属)[^,。;]{0,12}(?:困难|原因|需要|必要|所需|急需|急事|要事|事由|理由|情况|特殊)(?:的|者|时)?,?(?:(?:可|得)以?(?:适当|酌情|延|放宽|不|免|顺延|推迟|先|暂|例外|破例|变通|通融|放行)|${freed})`,
    `(?:如有|遇有?|有)?(?:例外|特例)(?:情况|情形)?(?:的|者|时)?,?(?:另行?|再行?|个案|专案)(?:处理|研究|商定|讨论|考虑|安排|议定)|(?:酌情|适当)?(?:可以?|得)(?:通融|破例|网开一面|变通)`,
    '(?<![如和同跟与像])(?:一般(?:情况下?|情形下?|来说)?|通常(?:情况下?|情形下?)?),?(?:不(?:得|准|许|可(?!能)|允许|予|对外|接受|开放)|禁止|严禁)',
  ],
  [
    '\\bexceptionally\\b(?=,?\\s[^.;]{0,60}\\b(?:may|can)\\b)|\\b(?:may|can)\\sexceptionally\\b|\\b(?:may|can)\\sbe\\s(?:waived|relaxed|set\\saside|bent|dispensed\\swith)\\b|\\bunless\\sotherwise\\s(?:agreed|arranged|decided|directed|instructed)\\b|\\bfor\\sthe\\smost\\spart\\b|\\bby\\sand\\slarge\\b|\\bin\\sgeneral,',
    '\\b(?:except|save|other than|unless|barring|excepting|apart from|with the exception of)\\s(?:in|under|for|for|there are|where there are)?\\s?(?:special|exceptional|extraordinary|unusual|certain|particular|very special|extreme|individual)\\s(?:circumstances|cases|situations|conditions|reasons|customers)\\b',
    '\\b(?:except|save|unless)\\s(?:(?:where|when|if|as|in case of)\\s)?(?:(?:it\\sis\\s)?(?:absolutely|really|strictly|clearly|truly)?\\s?(?:necessary|unavoidable|needed|required|appropriate|justified)(?!\\s(?:by|under|to)\\b)|(?:the\\s)?(?:circumstances|situation|conditions?|needs?)\\s(?:dictates?|requires?|demands?|prevents?|calls?|arises?|justif(?:y|ies)|permits?))',
    '\\b(?:unless|except|save)\\s(?:there\\s(?:is|are)\\s|with\\s|for\\s|where\\sthere\\s(?:is|are)\\s)?(?:an?\\s)?(?:good|valid|compelling|special|strong|sound|overriding)\\s(?:reasons?|causes?|grounds)\\b|\\bwithout\\s(?:a\\s)?good\\sreason\\b',
    '\\b(?:normally|ordinarily|usually|generally),?\\s(?=(?:nobody|no\\s[a-z]+|(?:[a-z]+\\s){1,3}(?:may|must|shall|are|is)\\snot|not\\b)\\b)|\\b(?:may|must|shall|is|are)\\s(?:not\\s(?:normally|ordinarily|usually|generally)|(?:normally|ordinarily|usually|generally)\\s(?:not|forbidden|prohibited))\\b',
    '\\b(?:in|under)\\s(?:special|exceptional|extraordinary|unusual|particular|extreme)\\s(?:circumstances|cases|situations)\\b(?=,?[^.;]{0,60}\\b(?:may|can|need not|does not|do not)\\b)',
    '\\b(?:special|exceptional)\\s(?:circumstances|cases)\\s(?:are\\s)?(?:excepted|exempt|excluded)\\b|\\b(?:in principle|as a (?:general )?rule|generally speaking)\\b|\\b(?:with|bar|barring|save|but\\sfor|apart\\sfrom|subject\\sto)\\s(?:some|certain|a\\sfew|occasional|rare|the\\sodd)\\sexceptions?\\b|\\bexceptions\\s(?:(?:may|can|might|could|will)\\sbe|are|remain)\\s(?:made|allowed|possible|granted|permitted|considered|tolerated|conceivable)\\b|\\b(?:in\\s(?:individual|justified|deserving|rare|certain)\\scases|on\\sa\\scase[- ]by[- ]case\\sbasis)\\b(?=,?[^.;]{0,60}\\b(?:may|can|need\\snot)\\b)|\\b(?:may|can)\\b[^.;]{0,30}\\b(?:in\\s(?:individual|justified|deserving|rare|certain)\\scases|case\\sby\\scase|on\\sa\\scase[- ]by[- ]case\\sbasis)\\b',
  ],
)
/** Somebody who lets an exception be: 经X批准, 由X决定, with the approval of X. */
const approver = new RegExp(
  [
    '(?:经|由|报|报经|报请|须|应|请|征得|取得|得到|获得?|以)(?!有关|相关|批准|同意|审批|上述|研究|集体)[^,。;]{1,20}?(?:批准|同意|审批|核准|许可|授权|决定|核定|准许|签字|批示|审定|认可|核可|裁定|确定)',
    '(?:指挥长?|指挥官|指挥部|组长|主任|经理|行长|科长|处长|部长|校长|院长|店长|总监|负责人|主管|领导小组|[部组处科室])(?:可以?|有权)?(?:批准|同意|核准|决定|准许|许可|另行)',
    '\\b(?:approv(?:al|ed|es?)|consent|permission|authori[sz](?:ation|ed|es?)|agree(?:ment|d|s)?|decid(?:es?|ed)|decision|allow(?:s|ed)|permit(?:s|ted)|granted)\\b(?=[^.;]{0,40}\\b(?:by|of|from)\\s(?:the|a|an)\\b)',
    '\\bthe\\s(?:[a-z-]+\\s){0,3}[a-z]+\\s(?:may|can|must|shall)?\\s?(?:approves?|decides?|agrees?|allows?|permits?|grants?|authori[sz]es?|consents?)\\b',
  ].join('|'),
  'i',
)

/** What every sentence has that this rule can find. */
const hint =
  /特事|放宽|变通|豁免|从宽|松动|减免|免除|waived|relaxed|set aside|bent|dispensed|otherwise|most part|by and large|一事一议|开恩|下不为例|充分|case by case|case-by-case|\bcases\b|特殊|特别|例外|情有可原|事出有因|不得已|正当理由|个别|少数|极端|good reason|不可预见|原则上|一般|通常|确[有因需属]|special|exception|extraordinary|unusual|particular|in principle|as a |general|normally|ordinar|usually|circumstances|\b(?:except|save|unless)\b/i
/** What an exception is, told in brackets or behind 即: it is closed. */
const told = /^(?:的|时|下)?\s?(?:\(|,?(?:即|指|包括|仅限))/

/** Somebody may: 有特殊需要的可以打开. */
const allowed = new RegExp(
  `(?:遇|有|因|属于?)${special}${thing}(?:的|者|下|时)?,?(?:可|得)以?(?=[^,。;]{2})(?!拨打|报警|求助|报告|请示|申请|联系)`,
  'g',
)
const ruled = /不得|不准|不许|禁止|严禁|一律|必须|保持|只能|仅限|不对|不予|不接|不收|不开/
/** Said as a rule, whose exception is named in the sentence: 原则上不提供, 公安机关调取的除外. */
const asRule = /^(?:原则上|一般|通常|in principle|as a|generally|normally|ordinarily|usually)/i
const namedException =
  /(?<=^|[,;])(?![^,。;]{0,6}(?:特殊|特别|个别|例外))[^,。;]{4,}(?:的|者)?(?:除外|不在此限)|\b(?:except|unless|other than)\s(?!in\s|under\s|where\s|when\s|special|exceptional|necessary)[^,.;]{6,}/i

function openIn(text: Instruction): Span[] {
  const { folded } = text
  if (!hint.test(folded)) return []
  const spans = matchesOfEither(folded, exceptions, 50).map(({ index, 0: words }) => ({ index, words }))
  for (const { index, 0: words } of matchesIn(folded, allowed)) {
    // What may be done in special cases is an exception where something was ruled before.
    const { start } = sentenceAt(text, index)
    if (ruled.test(folded.slice(start, index))) spans.push({ index, words })
  }
  return spans.flatMap(({ index: start, words }) => {
    const end = start + words.length
    // The approver stands in the same sentence, or in the next one, which then speaks of the exception.
    const [own, next] = [sentenceAt(text, start), sentenceAt(text, start, 1)]
    const after = folded.slice(next.start, next.end)
    const rest = folded.slice(end, own.end)
    if (asRule.test(words) && namedException.test(rest)) return []
    if (/\(/.test(words) || told.test(folded.slice(end, end + 12))) return []
    if (approver.test(folded.slice(own.start, own.end))) return []
    if (/例外|特殊|确需|确有|超过|延长|exception/i.test(after) && approver.test(after)) return []
    return [{ start, end }]
  })
}
