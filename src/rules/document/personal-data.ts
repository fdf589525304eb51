import { isDenied, isDeniedIn, type Sentence } from '../../language/sentences.ts'
import { persons as anybody, personsEn } from '../../language/word-classes.ts'

const collects =
  '登记|收集|采集|搜集|记录|记下|记载|填写|填报|统计|汇总|索取|索要|留存|留下|复印|抄录|录入|询问并记|建立|写下|写明|提供|核对并|拍照留存|摸排|上报|登录|建档|拍摄|拍下|扫描|翻拍'
const collectsEn =
  '(?:record|collect|write down|note(?: down)?|take(?: down)?|gather|register|log|copy|photocopy|list|keep|ask (?:for|everybody for)|store)(?:s|ing|ed)?'
/** What stands for a person, in kinds: two of them, or one that is delicate, is more than a name on a list. */
const kinds: readonly (readonly [RegExp, boolean])[] = [
  [/姓名|\bnames?\b/i, false],
  [
    /(?:联系|手机|家庭|本人|个人|移动)(?:电话|号码|方式)|手机号|电话(?:号码)?|联络方式|\b(?:tele)?phone numbers?|\bphones?\b|\bmobile(?: numbers?)?\b|\be-?mails?(?: addresses)?\b/i,
    false,
  ],
  [
    /身[份分]证|证件号|护照号|(?:身份)信息|\b(?:id|identity|passport|social security)(?: card)? (?:numbers?|cards?|documents?|copies)\b|\bnational insurance\b/i,
    true,
  ],
  [/(?:家庭|居住|现)?(?:住址|地址)|\b(?:home )?address(?:es)?\b/i, false],
  [
    /健康(?:状况|信息|情况|码|档案)|体温|病史|症状|疫苗|接种|核酸|行程|行踪|过敏史|用药|\b(?:health|temperatures?|symptoms?|medical|vaccination|travel history|diagnos\w+)\b/i,
    true,
  ],
  [/(?:银行)?卡号|账号|账户信息|\b(?:account|card) numbers?\b/i, true],
  [/年龄|性别|籍贯|民族|家属|家庭成员|工作单位|\b(?:age|gender|birthdays?|date of birth|relatives|employer)\b/i, false],
]
const persons = new RegExp(`${anybody}|\\b${personsEn}(?:['’]s?)?\\b|\\b(?:every|each) [a-z]+['’]s\\b`, 'i')
const purpose =
  /用于|以便|便于|为便于|供[^,。;]{1,14}(?:使用|联系|调查|核实|追踪|参考|回访|核查)|供(?:公安|民警|警方|疾控|医院|保险|事后|续)|为了|目的|用途|仅(?:限|用|供|作)|只(?:用|交|供|限|作|留)|依法|依据|根据|按照?(?:《|法律|疾控|卫健|公安|监管|规定|要求)|法定|销毁|删除|(?:保存|保留|留存)(?:期|至|到|[^,。;]{0,6}(?:日|天|个?月|年))|征得[^,。;]{0,8}同意|同意(?:后|的)|自愿|移交|交(?:公安|民警|警方|疾控|医院|给公安|给民警)|报(?:公安|疾控|卫健)|回访|回复|答复|联系(?:家属|客户|本人|其)|告知[^,。;]{0,6}用途|配合(?:公安|疾控|流调)|应[^,。;]{0,8}要求|理赔|送医|救治|通知家属|追踪密切|密切接触|密接|流调|流行病学|反馈|后续(?:联系|处理|服务|回访)|\b(?:for the|so that|in order to|in case|only (?:for|to|used)|used (?:only )?(?:for|to)|purpose|basis|consent|voluntar\w+|deleted?|destroy\w*|retain\w*|retention|kept (?:for|until)|police|by law|required by|to (?:call|ring|reach|contact|inform|trace|answer|reply|hand|pass|give)|handed (?:over|to)|insurance|hospital|contact tracing)\b/i
/** Whoever is named so fills the form in or is called: his name is no customer's. */
const own =
  /(?:报告|填表|填报|填写|记录|接报|接收|经办|负责|联络|联系|值班|审核|批准|复核|登记|移交|接收|签收|带班|处理|受理|督办|保管|陪护)(?:单位)?人(?:员)?(?:的)?(?:姓名|签名|签字|电话|联系电话|岗位|联系方式)?|报警|通讯录|通信录|联络单|联络表|值班表|花名册|名册|签到|应急联系人|紧急联系人|单位名称|网点名称|支行名称|说清|报出|讲清|告知接警|收款人|开户|预约|\b(?:report(?:er|ed) by|filled in by|signed|directory|call list|contact list|rota|duty list)\b/i

export const personalDataWords: RegExp =
  /姓名|电话|手机号|联系方式|身[份分]证|证件号|身份信息|住址|健康|体温|病史|症状|行程|行踪|核酸|卡号|账号|\b(?:names?|phones?|telephone|id|identity|passport|address\w*|health|temperatures?|symptoms?|medical|account numbers?)\b/i
/** A text that says of the whole plan what personal data are for, or how long they are kept. */
export const dataPolicy: RegExp =
  /(?:个人信息|客户信息|个人资料|客户资料|个人隐私|登记信息|健康信息)[^。]{0,40}(?:用于|目的|用途|最少|必要|保存|留存|销毁|删除|依法|期限|依据|不作他用|仅)|(?:用于|目的|用途|最少|保存|销毁|删除|依法)[^。]{0,30}(?:个人信息|客户信息|个人资料|客户资料)|\bpersonal (?:data|information|details)\b[^.]{0,80}\b(?:purpose|only|used|kept|deleted|destroyed|law|retain\w*|necessary)\b/i

/** Where a sentence has data of persons written down and says neither for what nor on what basis nor how long they are kept. */
export function findCollection(sentence: Sentence, whole: string): { start: number; end: number } | undefined {
  const { text, clauses } = sentence
  if (purpose.test(whole) || own.test(text) || !persons.test(text)) return undefined
  if (!isMuch(text)) return undefined
  for (const [index, clause] of clauses.entries()) {
    const match = new RegExp(`${collects}|\\b${collectsEn}\\b`, 'i').exec(clause.text)
    if (!match || isDeniedIn(sentence, index, match.index)) continue
    // What is denied in the next clause is not written down: 登记排队号, 不登记姓名.
    const refused = clauses.slice(index + 1).find(({ text: next }) => isDenied(next.slice(0, 8)))
    const rest = text.slice(clause.start + match.index, refused?.start)
    const last = lastData(rest)
    if (last > 0 && last < 80) return { start: clause.start + match.index, end: clause.start + match.index + last }
  }
  return undefined
}

/** Whether fields of a form ask for data of customers, staff or witnesses, beyond whoever fills it in. */
export function asksForPersons(title: string, fields: readonly string[]): boolean {
  const asked = fields.filter((field) => !own.test(field))
  if (purpose.test([title, ...fields].join(' '))) return false
  const text = asked.join(' ')
  return (
    isMuch(text) && (persons.test(`${title} ${text}`) || kinds.some(([kind, delicate]) => delicate && kind.test(text)))
  )
}

function isMuch(text: string): boolean {
  const found = kinds.filter(([kind]) => kind.test(text))
  return found.length >= 2 || found.some(([, delicate]) => delicate)
}

function lastData(text: string): number {
  let last = 0
  for (const [kind] of kinds) {
    const match = kind.exec(text)
    if (match) last = Math.max(last, match.index + match[0].length)
  }
  return last
}
