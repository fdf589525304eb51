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
  '(?:(?:各?有关|各?相关|各?相应)(?:的)?(?:职能|专业|责任|业务|负责|工作|岗位)?(?:部门|人员|单位|岗位|责任人|负责人|领导|同志|同仁|同事|员工|行员|主管|方面|科室|机构|条线)(?:和(?:人员|单位|个人))?|各?(?:职能|权责|主责|主管|业管|责任|承办|经办)(?:部门|单位|科室|机关|人员))'
/** Somebody, whoever that is: nobody is named who would choose. */
const somebody = '(?:专人|专门(?:的)?人员)'
const heads =
  '(?:departments?|units?|staff|personnel|people|persons?|authorit(?:y|ies)|part(?:y|ies)|teams?|offices?|officers?|employees?|colleagues?|individuals?|functions?)'
const english = `(?:(?:the|all|any|an?|each)\\s)?(?:relevant|appropriate|concerned|responsible|competent|designated|respective|proper|suitable)\\s${heads}|(?:the\\s)?${heads}\\s(?:concerned|responsible|in\\scharge)|those\\s(?:concerned|responsible|in\\scharge)|whoever\\sis\\s(?:responsible|in\\scharge|available|on\\shand|nearest|free)`
const stems =
  'deal|handle|take|decide|inform|restore|repair|report|remove|respond|secure|bring|send|make|keep|check|give|provide|arrange|attend|assist|coordinate|investigate|open|close|put|ensure|monitor|approve|guard|lock|reset|count|clear|evacuate|escort|call|notify|help|collect|record|shut|switch|clean|fix|act|start|stop|lead|carry|watch|assess|verify|confirm|prepare|move|turn|contact|tell'

/** Hands the work over: 由, 请, 责成 …; or the clause begins with the phrase and goes on with what is to be done. */
const handedOver = new RegExp(
  `(?:由|请|责成|交由|交给|商请|督促|要求|通知)(${chinese})(?=(.{0,40}))|(?<=由)(${somebody})(?=(.{0,40}))`,
  'g',
)
/** Chosen by nobody who is named; in a step, its owner chooses. */
const chosen = new RegExp(`(?:安排|指派|委派|指定|明确|[派设])(${chinese}|${somebody})(?=(.{0,40}))`, 'g')
const opening = new RegExp(`^[\\s>#*\\-\\d.、()]*(?:并|且|同时|随后|然后|再)?(${chinese})(?=(.{0,40}))`)
const act =
  /^(?:应当?|须|需要?|要|必须|负责|及时|立即|迅速|尽快|第一时间|在.{1,12}内|按.{1,14}|依.{1,10}|根据|对|将|会同|配合|协助|组织|开展|进行|采取|做好|落实|处理|处置|承担|执行|赶赴|到场|赶到|报告|上报|核实|调查|排查|抢修|维护|疏散|救治|提供|启动|实施|研究|制定|牵头|关[闭掉停]|打开|切断|看[守管护]|引导|清点|登记|封锁|保护|陪同|联系|通知|到位|集合|完成|统计|抢救|坚守|守|接[管替]|恢复|转移|停止|准备|检查|确认|安抚|劝|记录|收集|拨打|全部到|一律|均应|都要|立刻|马上|尽速|即时|各司其职|各负其责|各尽其责|分工负责)/
const attribute = /^(?:的|及其|、|或|名单|电话|职责|要求|规定|意见|到场后|到达后|撤离后|不得|不准|禁止|严禁|[([])/
const doer = new RegExp(
  `^[\\s>#*\\-\\d.()]*(?:then\\s|and\\s)?(${english})(?=\\s(?:will|shall|must|should|may|is(?!\\sthe\\b)|are|has|have|(?:${stems}|notifie|carrie|verifie)(?:s|es)?|re[a-z]+s)\\b)|\\bby\\s(${english})(?!\\s(?:of|in\\s[A-Z]))`,
  'gi',
)
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
    !/有关|相关|相应|专人|专门|职能|权责|主[责管]|业管|责任|[承经]办|relevant|appropriate|concerned|responsible|competent|designated|respective|proper|suitable|in charge|whoever/i.test(
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
    if (!attribute.test(behind)) found.set(match.index + whole.length - word.length, word)
  }
  for (const match of matchesOf(clause, doer)) {
    const word = match[1] ?? match[2] ?? ''
    found.set(match.index + match[0].length - word.length, word)
  }
  return [...found].map(([index, word]) => ({ index, word }))
}
