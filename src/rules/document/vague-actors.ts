import { clausesOf } from '../../language/clauses.ts'
import { matchesOf } from '../../language/matches.ts'
import { simplify } from '../../language/simplify.ts'
import { posts, predicate } from '../../language/word-classes.ts'

/** Words that point at somebody without naming anybody, and where they stand. */
export interface VagueActor {
  readonly start: number
  readonly end: number
  readonly word: string
}

const chinese =
  '(?:(?:各?有关|各?相关|各?相应|对应)(?:的)?(?!的|与|和|不|联|键|节|系|爱|怀)[一-龥]{0,4}?(?:部门|部室|处室|局处|人员|单位|岗位|责任人员?|负责人员?|领导|同志|同仁|同事|员工|职员|行员|教师|老师|师长|医护|护士|工作者|主管|方面|科室|机构|机关|条线|班组|小组|团队)(?:人员|员工|同志|同仁|负责人|主管)?(?:和(?:人员|单位|个人))?|各?(?:职能|权责|主责|主管|业管|责任|承办|经办|当责|对口)(?:部门|单位|科室|处室|机关|人员))'
/** Somebody, whoever that is: nobody is named who would choose. */
const somebody =
  '(?:专人|专门(?:的)?人员|专责(?:的)?人员|专职(?:的)?人员|合适(?:的)?人选?员?|适当(?:的)?人员|某个?人|人(?=看[守管好]|值守|[守盯]|照[看顾料]|把守|陪护|维持))'
const heads =
  '(?:departments?|units?|staff|personnel|people|persons?|authorit(?:y|ies)|part(?:y|ies)|teams?|offices?|officers?|employees?|colleagues?|individuals?|functions?)'
const english = `(?:(?:the|all|any|an?|each|other|some|every)\\s)?(?:relevant|appropriate|concerned|responsible|competent|designated|nominated|assigned|respective|proper|suitable|right|available|spare)\\s(?:[a-z]+\\s)?${heads}|(?:(?:the|all|any|each|every)\\s)?(?:[a-z]+\\s)?${heads}\\s(?:concerned|responsible|involved|in\\scharge)(?!\\s(?:for|of|in|with|that|to))|(?:all|everyone|everybody)\\s(?:concerned|involved)|all\\s(?:relevant\\s)?parties|those\\s(?:concerned|responsible|in\\scharge)|whoever\\sis\\s(?:responsible|in\\scharge|available|on\\shand|nearest|free)`

/** Hands the work over: 由, 请, 责成 …; or the clause begins with the phrase and goes on with what is to be done. */
const handedOver = new RegExp(
  `(?:由|请|责成|交由|交给|商请|督促|要求|通知)(${chinese})(?=(.{0,40}))|(?<=由)(${somebody})(?=(.{0,40}))`,
  'g',
)
/** A post or a body that chooses: 站长安排专人. */
const choosesAs = new RegExp(`(?<!相关|有关|各)${posts}[^,。;]{0,6}$`)
/** Chosen by nobody who is named; in a step, its owner chooses. */
const chosen = new RegExp(`(?:安排|指派|委派|指定|明确|[应须要]有|[派设])(${chinese}|${somebody})(?=(.{0,40}))`, 'g')
const opening = new RegExp(
  `^[\\s>#*\\-\\d.、()]*(?:并|且|同时|随后|然后|再|事发后|接报后|届时|届期)?(${chinese}|(?:指定|指派|专责|专职)(?:的)?人员)(?=(.{0,40}))`,
  'u',
)
const act = new RegExp(`^${predicate}`)
/** What belongs to them or is said of them, and is no act of theirs. */
const attribute =
  /^(?:的|及其|、|或|名单|清单|一览|名册|电话|手机|职责|责任[书田]|要求|规定|意见|通讯录|通信录|联系方式|信息|资料|档案|培训记录|记录|姓名|签名|签到|证件|家属|办公室|岗位|联络|来[函电]|到场后|到达后|撤离后|在场时|不在|不得|不准|禁止|严禁|需要?知|[([])/
/** After the phrase: what is said of them or belongs to them, not what they do. */
const noAct =
  '(?:of|for|to|in|on|at|with|from|about|and|or|nor|who|whose|whom|which|that|than|as|per|not|but|if|when|while|until|before|after|files?|records?|lists?|numbers?|names?|phones?|doors?|rooms?|keys?|heads?|members?|meetings?|details|badges?|forms?|training|(?:is|are|was|were|has\\sbeen|have\\sbeen|can\\sbe)\\s(?:the\\b|those\\b|listed|named|shown|printed|posted|given|found|known|identified|defined|set\\sout|on\\sthe|in\\sthe\\s(?:list|annex|table|rota)))\\b'
const doer = new RegExp(
  `^[\\s>#*\\-\\d.()]*(?:then\\s|and\\s)?(${english})(?=\\s(?!${noAct})(?:[a-z]+ly\\s)?[a-z]{2,}\\b)|\\bby\\s(${english})(?!\\s(?:of|in\\s[A-Z]))`,
  'gi',
)
/** Somebody must, and nobody says who; in a step, its owner. */
const anybody =
  /^[\s>#*\-\d.()]*(?:then\s|and\s)?(someone|somebody|a\s(?:suitable|competent|trained|spare|free|senior|second)\s(?:person|colleague|member\sof\sstaff|employee)|any(?:one|body)\s(?:free|available|nearby|present)|a\s(?:person|colleague|member\sof\sstaff|staff\smember|volunteer)|one\sof\s(?:the\sstaff|you|us))\s(?=(?:must|should|shall|has\sto|needs\sto|is\sto|will)\b)/gi
const whole = new RegExp(`^\\s*(?:${chinese}|${english})\\s*$`, 'i')

/** Whether a value that should name somebody is nothing but 有关部门, 相关人员, "the relevant department". */
export function isVagueActor(value: string): boolean {
  return whole.test(simplify(value))
}

/**
 * Where a text makes 有关部门 or the like act and names nobody in the same clause. `names` are the roles, posts and
 * contacts of the plan; `isOwned` where the text belongs to a step or a role, who chooses. Not: 公安、消防等有关部门, 非相关人员, 有关部门的要求, 组织相关人员撤离 (there the one who organises acts).
 */
export function findVagueActors(
  text: string,
  names: readonly string[],
  value: string = simplify(text),
  isOwned = true,
): VagueActor[] {
  if (
    !/派人|安排|人手|派|找|available|spare|right|parties|everyone|anyone|anybody|person|有关|相关|相应|对应|对口|专[人门责职]|指[定派]|合适|适当|某个?人|职能|权责|主[责管]|业管|责任|[承经]办|当责|relevant|appropriate|concerned|responsible|involved|competent|designated|nominated|assigned|respective|proper|suitable|in charge|whoever|someone|somebody|colleague|member of staff|staff member|volunteer|one of/i.test(
      value,
    )
  )
    return []
  const known = names.filter((name) => [...name].length > 1).map(simplify)
  return clausesOf(value).flatMap(({ start, end }) => {
    const clause = value.slice(start, end)
    return phrasesIn(clause, isOwned)
      .filter(({ index, word }) => {
        const before = clause.slice(0, index)
        if (/[非无等]$/.test(before)) return false
        const rest = before + clause.slice(index + word.length)
        return !known.some((name) => rest.includes(name))
      })
      .map(({ index, word }) => ({
        start: start + index,
        end: start + index + word.length,
        word: text.slice(start + index, start + index + word.length),
      }))
  })
}

function phrasesIn(clause: string, isOwned: boolean): { index: number; word: string }[] {
  const found = new Map<number, string>()
  const first = opening.exec(clause)
  if (first?.[1] && act.test(first[2] ?? '') && !attribute.test(first[2] ?? '')) {
    found.set(first[0].length - first[1].length, first[1])
  }
  for (const match of matchesOf(clause, handedOver)) {
    const [whole, named, behind, anybody, done] = match
    const [word, after] = [named ?? anybody ?? '', behind ?? done ?? '']
    // 通知有关部门 makes nobody act unless something follows that is to be done.
    const needsAct = /^(?:通知|要求)/.test(whole)
    if (!attribute.test(after) && (!needsAct || act.test(after)))
      found.set(match.index + whole.length - word.length, word)
  }
  for (const match of isOwned ? [] : matchesOf(clause, chosen)) {
    const [whole, word = '', behind = ''] = match
    if (!attribute.test(behind) && !choosesAs.test(clause.slice(0, match.index)))
      found.set(match.index + whole.length - word.length, word)
  }
  for (const match of isOwned ? [] : matchesOf(clause, anybody))
    found.set(match.index + match[0].length - (match[1] ?? '').length - 1, match[1] ?? '')
  for (const match of matchesOf(clause, doer)) {
    const word = match[1] ?? match[2] ?? ''
    found.set(match.index + match[0].length - word.length, word)
  }
  return [...found].map(([index, word]) => ({ index, word }))
}
