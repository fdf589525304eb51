import { clausesOf } from '../../language/clauses.ts'
import { matchesOf } from '../../language/matches.ts'
import { simplify } from '../../language/simplify.ts'

/** Words that point at somebody without naming anybody, and where they stand. */
export interface VagueActor {
  readonly start: number
  readonly end: number
  readonly word: string
}

const chinese =
  '(?:各?有关|各?相关)(?:的)?(?:职能|专业|责任|业务|负责|工作)?(?:部门|人员|单位|岗位|责任人|负责人|领导|同志|方面|科室|机构)(?:和(?:人员|单位|个人))?'
/** Somebody, whoever that is: nobody is named who would choose. */
const somebody = '(?:专人|专门(?:的)?人员)'
const english =
  '(?:(?:the|all|any)\\s)?(?:relevant|appropriate|concerned)\\s(?:departments?|units?|staff|personnel|people|persons?|authorit(?:y|ies)|part(?:y|ies)|teams?|offices?)|(?:the\\s)?(?:departments?|units?|staff|personnel|people|persons?|parties)\\sconcerned'

/** Hands the work over: 由, 请, 责成 …; or the clause begins with the phrase and goes on with what is to be done. */
const handedOver = new RegExp(
  `(?:由|请|责成|交由|交给|商请|督促|要求|通知)(${chinese})(?=(.{0,40}))|(?<=由)(${somebody})(?=(.{0,40}))`,
  'g',
)
const opening = new RegExp(`^[\\s>#*\\-\\d.、()]*(?:并|且|同时|随后|然后|再)?(${chinese})(?=(.{0,40}))`)
const act =
  /^(?:应当?|须|需要?|要|必须|负责|及时|立即|迅速|尽快|第一时间|在.{1,12}内|按.{1,14}|依.{1,10}|根据|对|将|会同|配合|协助|组织|开展|进行|采取|做好|落实|处理|处置|承担|执行|赶赴|到场|赶到|报告|上报|核实|调查|排查|抢修|维护|疏散|救治|提供|启动|实施|研究|制定|牵头|各司其职|各负其责|各尽其责|分工负责)/
const attribute = /^(?:的|及其|、|或|名单|电话|职责|要求|规定|意见|到场后|到达后|撤离后|不得|不准|禁止|严禁|[([])/
const doer = new RegExp(
  `^[\\s>#*\\-\\d.()]*(?:then\\s|and\\s)?(${english})(?=\\s(?:will|shall|must|should|may|is|are|has|have|deals?|handles?|takes?|decides?|informs?|re(?:stores?|pairs?|ports?|moves?|sponds?)|secures?|brings?|sends?|makes?|keeps?|checks?|gives?|provides?|arranges?|attends?|assists?|coordinates?|investigates?|carr(?:y|ies)|opens?|closes?|puts?|ensures?|monitors?|assess(?:es)?|approves?)\\b)|\\bby\\s(${english})(?!\\s(?:of|in\\s[A-Z]))`,
  'gi',
)
const whole = new RegExp(`^\\s*(?:${chinese}|${english})\\s*$`, 'i')

/** Whether a value that should name somebody is nothing but 有关部门, 相关人员, "the relevant department". */
export function isVagueActor(value: string): boolean {
  return whole.test(simplify(value))
}

/**
 * Where a text makes 有关部门 or the like act and names nobody in the same clause. `names` are the roles, posts and
 * contacts of the plan. Not: 公安、消防等有关部门, 非相关人员, 有关部门的要求, 组织相关人员撤离 (there the one who organises acts).
 */
export function findVagueActors(text: string, names: readonly string[], value: string = simplify(text)): VagueActor[] {
  if (!/有关|相关|专人|专门|relevant|appropriate|concerned/i.test(value)) return []
  const known = names.filter((name) => [...name].length > 1).map(simplify)
  return clausesOf(value).flatMap(({ start, end }) => {
    const clause = value.slice(start, end)
    return phrasesIn(clause)
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

function phrasesIn(clause: string): { index: number; word: string }[] {
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
  for (const match of matchesOf(clause, doer)) {
    const word = match[1] ?? match[2] ?? ''
    found.set(match.index + match[0].length - word.length, word)
  }
  return [...found].map(([index, word]) => ({ index, word }))
}
