import { isDeniedIn, type Sentence } from '../../language/sentences.ts'
import {
  armed,
  armedActs,
  armedActsEn,
  armedEn,
  drawsWeapon,
  drawsWeaponEn,
  drivesAfter,
  flees,
  follows,
  hasLeft,
  isInside,
  ownDoor,
  shutsDoor,
} from './armed-words.ts'

/** A half-open span of a sentence. */
export interface Act {
  readonly start: number
  readonly end: number
}

const police =
  '公安|民警|警方|警察|特警|武警|警员|刑警|警务|派出所|巡警|出警|执法|司法机关|police|officers?|armed response|swat|detectives?|law enforcement|constables?'
const policeActs = new RegExp(`(?:^|[^与和同跟随])(?:${police})`, 'i')
const policeCame = new RegExp(
  `^[\\s>#*\\-\\d.()]*(?:待|由|请|等|当|在)?(?:${police})(?![^,]*(?:前|之前|以前|未)$)`,
  'i',
)
const helps = /(?:配合|协助|支持|便于|以便|利于|供|有助于|为了?)[^,]{0,8}$/
const withPolice = new RegExp(`(?:与|和|同|跟|随|会同|协同)[^,]{0,4}(?:${police})`)
const staff =
  /员工|保安|柜员|经理|行长|主任|全体|职工|同仁|同事|保全|警卫|护卫|大家|骨干|青壮|男性|行员|店员|小[王李张刘陈]|[一-龥]组|[一-龥]队(?!长)|我们|\b(?:staff|guards?|employees?|tellers?|managers?|colleagues?|everybody|everyone|we|you)\b/i
const robberDoes = new RegExp(
  `(?:^|[\\s:“"]|见|遭|被|遇|如|若|当|防|防止)(?:一名|两名|数名|有|多名|该|一|两|几名)?(?:${armed}|对方)[^,与和同跟]{0,8}$|^\\W*(?:the|an?|two|three|one|if the|when the)? ?${armedEn}(?: \\w+){0,2} $`,
  'i',
)
const victims =
  /^[^,]{0,6}?(?:客户|员工|柜员|顾客|群众|人质|行人|保安|路人|儿童|妇女|老人)|^\W*(?:\w+ ){0,3}(?:customers?|clients?|staff|hostages?|tellers?|cashiers?|employees?|guards?|child|woman)/i
const isFault =
  /^[^,]{0,12}?(?:禁止|不得|不能做|错误|违规|危险)(?:的|动作|行为|事项)|^[^,]{0,14}?(?:的|者|情形|行为|情况|现象|动作|举动)(?:之一)?(?:的|时)?(?:,|$)[^。]*?(?:处分|处罚|追究|喊停|叫停|纠正|扣分|责任|制止|劝阻|批评|停止|不得|记入|不合格|重练|重演|讲评|劝离|违规|违反|错误|不当|危险)|^[^,]{0,12}?(?:是|属于?|均属|系|都是)(?:[^,]{0,4}?)(?:错误|禁止|违规|不当|危险|不允许|大忌)|^[^,]{0,10}?(?:不可取|不被允许|会激怒|容易激怒|可能激怒|会导致|会造成|会危及|只会|得不偿失)|^[^.]{0,40}\b(?:is|are|was|were) (?:wrong|forbidden|prohibited|not allowed|a mistake|dangerous|sent home|disciplined|dismissed|reported|punished|removed)\b/i

const robberSpeaks = new RegExp(
  `(?:${armed}|对方)[^“"]{0,8}(?:喊|叫|说|威胁)|${armedEn}\\b[^“"]{0,12}\\b(?:shout|say|threat)`,
  'i',
)
const armedHazards = /robbery|theft|security|hostage|terror|attack|violence|assault|抢|劫|盗|暴|袭|反恐/
const weapons =
  /歹徒|劫匪|匪徒|抢匪|抢劫|劫持|凶手|行凶|凶器|暴徒|(?:持|携)[刀枪械]|\b(?:armed|gunm[ae]n|robbers?|raiders?)\b/i
const suspects = new RegExp(`${armed}|${armedEn}`, 'i')

/** Whether a plan or a text is about people who may be armed: then 追出门外 needs no further word for whom. */
export function isArmedScene(hazards: readonly string[], text: string): boolean {
  if (hazards.some((hazard) => armedHazards.test(hazard)) || weapons.test(text) || drawsWeapon.test(text)) return true
  if (/\b[a-z]{3}/i.test(text) && drawsWeaponEn.test(text)) return true
  return hazards.includes('general') && suspects.test(text)
}

/**
 * Where a sentence makes somebody who is not the police fight, seize, chase, surround or lock in an armed person. Not: what
 * is denied, what the robber or the police do, uniforms (身着制服), money and persons that are not armed, doors behind the fleeing.
 */
export function findArmedAct(sentence: Sentence): Act | undefined {
  for (const [index, clause] of sentence.clauses.entries()) {
    for (const act of actsIn(sentence, index)) {
      if (isTold(sentence, index, act)) return { start: clause.start + act.start, end: clause.start + act.end }
    }
  }
  return undefined
}

function isTold(sentence: Sentence, index: number, { start, end }: Act): boolean {
  const { clauses, text } = sentence
  const clause = clauses[index] ?? { text: '', start: 0 }
  const before = clause.text.slice(0, start)
  const after = text.slice(clause.start + end)
  if (isDeniedIn(sentence, index, start) || robberDoes.test(before) || victims.test(after) || isFault.test(after)) {
    return false
  }
  if (new RegExp(police, 'i').test(clause.text.slice(start, end)) || /\b(?:who|whoever)\s$/i.test(before)) return false
  if (policeActs.test(` ${before}`) && !withPolice.test(before)) return false
  const isLedByPolice = clauses.slice(0, index).some((earlier) => policeCame.test(earlier.text))
  if (isLedByPolice && !staff.test(before)) return false
  if (helps.test(before) && /追[捕缉]|抓捕|围捕|擒获|捉拿/.test(clause.text.slice(start, end))) return false
  return !(/[“"‘「『][^”"’」』]*$/.test(before) && robberSpeaks.test(text))
}

function* actsIn(sentence: Sentence, index: number): Iterable<Act> {
  const text = sentence.clauses[index]?.text ?? ''
  const patterns = [...(/\p{Script=Han}/u.test(text) ? armedActs : []), ...(/[a-z]{3}/i.test(text) ? armedActsEn : [])]
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match && !isHomonym(match, text)) yield spanOf(match)
  }
  const followed = follows.exec(text)
  if (followed && flees.test(`${sentence.clauses[index - 1]?.text ?? ''},${text}`)) yield spanOf(followed)
  const driven = drivesAfter.exec(text)
  if (driven) yield spanOf(driven)
  const door = shutsDoor.exec(text)
  if (!door || ownDoor.test(text) || hasLeft.test(sentence.text)) return
  if (/趁[^,]{0,12}$/.test(text.slice(0, door.index)) || isInside.test(sentence.text)) yield spanOf(door)
}

function spanOf({ index, 0: found }: RegExpExecArray): Act {
  return { start: index, end: index + found.length }
}

/** 身着制服, 对抗演练, 追逐打闹. */
function isHomonym({ index, 0: found }: RegExpExecArray, text: string): boolean {
  const after = text.slice(index + found.length)
  if (/制服/.test(found) && /(?:身着|穿着?|着|统一|更换|行服|工作)$/.test(text.slice(0, index))) return true
  if (/机会|时机|间隙|空当|空隙|破绽|契机/.test(text) && /抓/.test(found)) return true
  return /^(?:演练|训练器|性|赛|技术|打闹|嬉戏|玩耍)/.test(after)
}
