import type { Clause } from '../../language/clauses.ts'
import { type Names, namesOf } from '../named.ts'
import type { Rule } from '../rule.ts'
import {
  clauseAt,
  clausesIn,
  type Instruction,
  instructionsIn,
  matchesIn,
  reportWords,
  type Span,
} from '../vague-texts.ts'

export const vagueCondition: Rule = {
  id: 'vague-condition',
  group: 'steps',
  severity: 'warning',
  basis: { kind: 'practice' },
  workspace: ({ workspace }) =>
    instructionsIn(workspace).flatMap((text) => {
      // What customers are told leaves the choice to them.
      if (text.planPointer[0] === 'communications' || !hint.test(text.folded)) return []
      const names = namesOf(text.plan, workspace)
      return reportWords(text, open(text, names))
    }),
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: close, title: 停办业务, owner: lobby, within: 10 分钟, action: 必要时停止办理现金业务。 }
  - { id: widen, title: 扩大警戒, owner: guard, within: 10 分钟, action: 视现场情况扩大警戒范围，情况严重时报警。 }`,
        body: '\n如有需要，请求派出所支援。\n\nThe side door is opened if necessary.\n\nWhere appropriate, the lobby is closed to the public.\n',
        at: ['/steps/close/action', '/steps/widen/action', '', '', ''],
      },
      {
        plan: 'steps: [{ id: close, title: 停辦業務, owner: lobby, within: 10 分鐘, action: 清點人數，必要時得暫停發號。 }]',
        at: ['/steps/close/action'],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: close, title: 停办业务, owner: lobby, within: 10 分钟, action: 必要时由现场指挥决定停止办理现金业务。 }
  - { id: widen, title: 扩大警戒, owner: guard, within: 10 分钟, action: 客户需要时递上轮椅；给他们必要时间整理物品。 }`,
        body: '\n必要时，现场指挥可以提前停业。不得写“必要时”。\n\nThe commander opens the side door if necessary.\n',
      },
      {
        plan: 'steps: [{ id: close, title: 停辦業務, owner: lobby, within: 10 分鐘, action: 經現場指揮同意，必要時得暫停發號（室內滿 50 人）。 }]',
      },
    ],
  },
}

const quoted = '(?<![“"「『\'‘])'
const course = '(?:情况|情形|情节|事态|形势|局势|势态|状况|问题)'
/** What is looked at when it is decided by the look of it: 视险情发展, 视现场状况, 看伤势. */
const looked =
  '(?:情况|情形|情节|情势|事态|形势|局势|势态|态势|状况|险情|灾情|疫情|病情|伤势|伤情|火势|水势|水情|风势|雨势|汛情|车况|路况|进展|程度|严重性|需要|需求|必要性?)'
const conditions = new RegExp(
  [
    `${quoted}(?<![不非没无])必要时(?![间刻段长限])`,
    `${quoted}(?:如果?|若|确|遇|倘|认为)?有(?:其他|此)?(?:必要|需要|需求)(?:性)?(?:时|者|之际|的?话|的(?=,)|的情况下|(?=[,时]))`,
    `${quoted}(?:确|实)?(?:有|属)必需?(?:者|时|的(?=,))|${quoted}确需(?=[一-龥]{2,8}的,)`,
    `${quoted}(?:如果?|若|确实?|在)(?:认为)?(?:有)?(?:需要|必要)(?:时|的?话|的(?=,)|(?=,))(?!间)`,
    `${quoted}(?<![所不要求您客顾])需要时(?![间刻段长限])`,
    `${quoted}(?:(?<![忽轻重歧监注凝电影巡直透斜近远])视乎?(?!频|觉|线|力|察|野|听|屏|窗|为|同)|(?<![查观照收翻探难好])看(?=情|形|需|现场|实际|具体|进展|[火水风雨伤]势|当时))[^,。;]{0,8}?${looked}(?:的)?(?:需要|轻重|缓急|大小|发展|变化|演变|严重程度)?(?:而定)?`,
    `${quoted}(?<![忽轻重歧监注凝电影])视(?:实际)?需要?(?=[增补开关调派采安请联通启暂延扩缩减决]|,|而定)`,
    `${quoted}(?<![忽轻重歧监注凝])视情(?!况|形|节)(?:而定)?|酌情|相机(?=处|采|决|行)|便宜行事|见机行事|随机应变`,
    `${quoted}(?:根据|按照?|依据?|依照)(?:具体|实际|现场|当时)?的?(?:${course}|需要)(?=,?(?:可|适当|采取|启动|增|减|决定|安排|请求|申请|暂停|关闭|扩大|缩小|选择|确定|调整|开放|组织|报警|灵活))`,
    `${quoted}${course}(?:十分|特别|比较|较为|较|非常|极为|进一步)?(?:严重|紧急|危急|复杂|危险|恶化|失控|不利|不妙|吃紧|告急)(?:时|者|的?话|的(?=,)|之?下)`,
    `${quoted}(?:如果?|若|倘若?|一旦|当)${course}(?:十分|特别|比较|较为|较|非常|极为|进一步)?(?:严重|紧急|危急|复杂|危险|恶化|失控|不利|不妙|吃紧|告急)(?=,)`,
    `${quoted}(?:依|按|凭|据|根据|依据)(?:现场|实际|临场|当时|当下)(?:的)?(?:判断|研判|评估)(?=,?(?:得|可|暂|调|决|增|减|停|开|关))`,
    `${quoted}(?:条件|人手|情况|环境|时间)(?:允许|许可|具备|成熟)(?:时|的?话|的(?=,)|的情况下)|时机成熟`,
    '\\b(?:if|where|when|whenever|as|unless)\\s(?:it\\s(?:is|becomes|proves)\\s)?(?:deemed\\s|considered\\s)?(?:necessary|needed|required|appropriate|warranted|advisable|indicated)\\b(?!\\s(?:by|under|for\\sthe\\slaw))',
    '(?<!\\b(?:except|save|unless)\\s)\\b(?:as|if|when|where)\\s(?:the\\s)?(?:[a-z]+\\s)?(?:circumstances|conditions|situation|events|need)\\s(?:so\\s)?(?:requires?|demands?|dictates?|warrants?|calls?|permits?|allows?|suggests?)\\b|\\b(?:where|if|when)\\s(?:practicable|feasible|expedient|opportune)\\b|\\bas\\s(?:and\\swhen|the\\scase\\smay\\sbe)\\b|\\bat\\s(?:the\\s)?discretion\\b(?!\\sof)|\\bshould\\s(?:the\\s)?(?:conditions|circumstances|situation|need|occasion)\\s(?:so\\s)?(?:call|require|demand|warrant|dictate|arise|permit|allow)\\b|\\b(?:if|when|should|once)\\s(?:things|matters|it)\\s(?:gets?|becomes?|turns?|goes|go)\\s(?:too\\s|very\\s)?(?:worse|bad|serious|difficult|critical|dangerous|wrong|out\\sof\\shand)\\b|\\bif\\sneed\\sbe\\b|\\b(?:should|if)\\sthe\\sneed\\sarises?\\b|\\b(?:as|if|when|where)\\sthe\\s(?:situation|need|occasion)\\s(?:demands|requires|dictates|warrants|arises|calls)\\b|\\bif\\sthe\\ssituation\\s(?:is|becomes|gets)\\s(?:serious|severe|critical|worse|grave|bad)\\b|\\bdepending\\son\\sthe\\s(?:situation|circumstances)\\b|\\b(?:if|where|when)\\s(?:conditions|circumstances|time)\\s(?:allow|permit|require)s?\\b',
  ].join('|'),
  'gi',
)
/** What every sentence has that this rule can find. */
const hint =
  /必要[时,的]|有必要|需要[时,的]|有需[要求]|\bthings\b|\bmatters\b|\bworse\b|[视看][^频觉线力,。;]{0,10}(?:情|况|需|势|态|问题|进展|程度|必要)|确需|必需?[者时]|discretion|practicable|feasible|expedient|opportune|as and when|events|酌情|相机|行事|随机应变|(?:根据|按|依)[^,。;]{0,6}(?:情况|情形|形势|需要|状况|事态)|(?:情况|情形|情节|事态|形势|局势|势态|状况|问题)[^,。;]{0,5}(?:严重|紧急|危急|复杂|危险|恶化|失控|不利|不妙|吃紧|告急)|允许|许可|具备|成熟|判断|研判|评估|necessary|needed|required|appropriate|warranted|advisable|indicated|\bneed\b|situation|circumstances|conditions/i
/** Somebody who needs it, and so says when: 客户需要时, 伤者需要时. */
const whoNeeds =
  /(?:客户|顾客|乘客|旅客|伤员|伤者|患者|家属|家长|老人|群众|有人|对方|本人|自己|居民|学生|者|人员|员工|同仁|customers?|they|you|anybody|patients?|visitors?)\s?(?:如|若|确)?(?:有|在)?$/i

const measured =
  /(?:超过|超|满|达到?|不少于|不足|少于|低于|高于|多于|[<>≥≤]=?)\s?[\d一二两三四五六七八九十百]+[^,。;]{0,10}$/

function open(text: Instruction, names: Names): Span[] {
  const clauses = clausesIn(text)
  return matchesIn(text.folded, conditions).flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const at = clauseAt(text, start)
    const own = clauses[at]
    if (!own) return []
    const before = text.folded.slice(own.start, start)
    // The condition is told in brackets, or somebody is said to need it.
    if (/^\s?\(|^,?即/.test(text.folded.slice(end, end + 8)) || whoNeeds.test(before)) return []
    // A number in the clause before it says how grave it is: 排队超过 50 人、情况严重的.
    if (measured.test(before) && new RegExp(`^${course}`).test(match[0])) return []
    if (names.decides(around(text.folded, clauses, at, end))) return []
    return [{ start, end }]
  })
}

/**
 * Where whoever decides would be named: the clause; the next one where the condition stands alone; the one before where it
 * asks for a decision.
 */
function around(folded: string, clauses: readonly Clause[], at: number, end: number): string {
  const told = (clause: Clause | undefined): string =>
    clause && clause.sentence === clauses[at]?.sentence ? folded.slice(clause.start, clause.end).slice(0, 400) : ''
  const before = told(clauses[at - 1])
  const isAlone = !/[^\s)的]/.test(folded.slice(end, clauses[at]?.end))
  const asked = /^\s*(?:由|经|报|征得|须|with\b|subject to\b|after\b)/i.test(before) ? `${before},` : ''
  return `${asked}${told(clauses[at])}${isAlone ? `,${told(clauses[at + 1])}` : ''}`
}
