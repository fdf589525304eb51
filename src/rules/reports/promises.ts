import { isDenied, type Sentence } from '../../language/sentences.ts'
import { ourselves } from '../../language/word-classes.ts'
import type { Act } from './armed-acts.ts'

/** What is promised: principal or returns, which nobody may promise; or compensation, which needs somebody's approval. */
export interface Promise extends Act {
  readonly kind: 'principal' | 'compensation'
}

const promises =
  '承诺|保证(?!金|人|书|贷|保险)|担保(?!人|公司|物|品|贷)|许诺|答应|保障|确保|包(?=赔|退|您|大家)|允诺|打包票|拍胸脯'
const holdings = '本金|本息|利息|收益(?!率权|权|人)|回报|兑付|还本|付息|存款|存入|资金|理财|投资|净值|钱|投入'
const flat: readonly RegExp[] = [
  /(?:本金|本息|利息|收益|存款|理财|投资|资金|钱|亏损|损失|净值)[^,。;]{0,12}?(?:负责到底|兜底|兜着|兜住|包圆|一个子儿都不(?:会)?少)|(?:我们|我行|本行|银行|行里)[^,。;]{0,6}?(?:兜底|兜着|托底|包圆)/,
  /保本(?!微利|点|经营|浮动)[^,。;]{0,4}?(?:保息|保收益|付息|产品)?|保底(?:收益|回报)|刚性兑付|零风险|没有(?:任何)?风险|无(?:任何)?风险|稳赚不赔|只赚不赔|包赚|旱涝保收/,
  /(?:本金|本息|利息|收益|存款|资金|钱|理财|投资|产品)[^,。;]{0,8}?(?:绝对|百分之?百|百分之一百|100%|万无一失|十足)[^,。;]{0,4}?(?:安全|兑付|保障|有保障|到账)|(?:绝对|百分之?百|100%)[^,。;]{0,4}?(?:安全|保本|兑付|有保障)/,
  /(?:不会|不可能|绝不会|决不会|不致|不至于)(?:让|使)?(?:您|你|大家|客户|各位)?(?:们)?(?:的)?(?:有|受|遭受|出现|产生|发生|受到|蒙受)?(?:任何|一点|一分钱?|半点)?(?:的)?(?:本金|资金|经济|财产|利息|收益)?(?:的)?(?:损失|亏损|亏本|亏钱|亏(?!待))|(?:本金|本息|利息|收益|钱|存款)[^,。;]{0,8}?(?:一分(?:钱)?(?:都|也)?不(?:会)?(?:少|差|缺)|分文不少|毫发无损|不受(?:任何)?(?:影响|损失)|不会(?:受|有)(?:任何)?(?:影响|损失)|(?:一定|肯定|必定|必然|保准|准能|铁定)[^,。;]{0,8}?(?:兑付|拿回|取回|退|到账|涨|回本|支付|给付|归还|还))/,
  /(?:本金|本息|利息|收益|存款|资金|钱)[^,。;]{0,6}?(?:一定|肯定|必定|保准|铁定)[^,。;]{0,6}?(?:拿得?回|取得?回|领得?回|要得?回|回得?来|还得?回)|(?:一定|肯定|必定|绝对|保证)(?:都|也)?不(?:会|可能)?(?:低于|少于|跌破|下跌|缩水|打折|受损)/,
  /(?:一定|肯定|必定|保准|铁定|早晚|迟早)(?:会|能|可以|能够)?[^,。;]{0,6}?(?:涨回|回本|兑付|还本|付息|拿回(?:本|钱|全部)|赚回|盈利|全额(?:取|兑|付|拿)|足额(?:取|兑|付|拿))/,
  /\b(?:risk[- ]free|no risk|without (?:any )?risk)\b|\b(?:completely|absolutely|totally|100 ?(?:%|per ?cent)|perfectly|entirely|one hundred per ?cent|a hundred per ?cent) (?:safe|secure|guaranteed)\b/i,
  /\b(?:will|shall|can|could) (?:not|never) lose\b|\b(?:won['’]t|can['’]t|cannot) lose\b|\bnobody (?:will|can) lose\b|\b(?:every|each|all) (?:single )?(?:penny|cent|pound|dollar|yuan|euro)\b[^.;]{0,40}?\b(?:safe|paid|back|returned|repaid|guaranteed|get)\b/i,
  /\b(?:deposits?|principal|capital|savings|investments?|interest|returns?|money|yields?)\b[^.;]{0,30}?\b(?:is|are|will be) (?:fully |completely |always |100% )?(?:guaranteed|assured|certain)\b(?! (?:by|under|up to))/i,
  /\b(?:will|shall) (?:certainly |definitely |surely )?(?:get|receive|recover|have) (?:all |back all |back )?(?:of )?(?:your|their) (?:money|principal|capital|savings|investment|deposit)s?\b/i,
]
const promised = new RegExp(`(?:${promises})[^,。;]{0,16}?(?:${holdings})`)
const promisedBefore = new RegExp(
  `(?:${holdings})[^,。;]{0,10}?(?:由|有|受)?[^,。;]{0,6}?(?:承诺|保证(?!金)|担保(?!人)|包赔)`,
)
const promisedEn =
  /\b(?:guarantee[sd]?|promis(?:e|es|ed|ing)|pledg(?:e|es|ed)|warrant(?:s|ed)?|vouch(?:es)? for|assur(?:e|es|ed|ing)|commit(?:s|ted)?|undertak(?:e|es))\b[^.;]{0,30}?\b(?:deposits?|principal|capital|savings|investments?|interest|returns?|money|yields?|profits?|paid in full|repaid|repayment|funds)\b/i
/** 保障 and 确保 are work, not words, unless they are said of what belongs to somebody's account. */
const works = /^(?:保障|确保|包)/
const strongHoldings = /本金|本息|利息|收益|回报|还本|付息|兑付|足额|全额/

const pays =
  '赔偿|赔付|双倍赔|全赔|照赔|补偿(?!贸易)|退赔|包赔|赔您|赔给|赔(?=[,。;!]|$)|全额退(?:款|还)?|退还(?:全部|所有)|承担(?:您|客户|你|大家|业主|家长|患者|全部|一切|所有|由此)[^,。;]{0,10}?(?:损失|费用|医[药疗]费|开支)|(?:退还|退回|免除|减免)[^,。;]{0,4}?(?:学费|物业费|房租|租金|房费|票款|管理费|押金|医药费|费用)|垫付(?:您|客户)'
const compensations: readonly RegExp[] = [
  /(?:承诺|保证|许诺|答应|同意|允诺)[^,。;]{0,10}?(?:补足|补齐|补上|补给|弥补|填补|承担|垫付)[^,。;]{0,8}?(?:亏损|损失|差额|差价|亏空)/,
  new RegExp(
    `(?:承诺|保证|许诺|答应|同意|允诺|一定|肯定|负责|包|马上|当场|现场|立即|一律|全额|足额|双倍|加倍|照价|先行|十倍|三倍|全部)[^,。;]{0,10}?(?:${pays})`,
  ),
  new RegExp(
    `${ourselves}[^,。;]{0,12}?(?:会|将|来|负责|给予|予以|给|全部|全额|愿意|可以|保证|承诺)[^,。;]{0,8}?(?:${pays})`,
  ),
  new RegExp(
    `(?:损失|差额|亏损)[^,。;]{0,8}?(?:由|让)${ourselves}[^,。;]{0,10}?(?:${pays}|承担|负责|补足|补上|兜底|买单)`,
  ),
  new RegExp(
    `(?:损失|差额|亏损|费用|医药费|医疗费)[^,。;]{0,4},?(?:均?由|都由|一律由)?${ourselves}[^,。;]{0,4}?(?:承担|负责到底|补足|买单|全部负责|报销|全包)`,
  ),
  /(?:每人|每户|每位|每笔|人均)[^,。;]{0,6}?(?:给|发|补|赔|付)[^,。;]{0,4}?[\d一二两三四五六七八九十百千万]+元[^,。;]{0,4}?(?:补偿|赔偿|补贴|慰问金|安抚金)?/,
  /\b(?:we|the (?:bank|branch|company|school|hospital|factory|plant|council|charity|landlord|agency|trust)|our (?:bank|school|company|insurer)|they)\b[^.;]{0,16}?\b(?:will|shall|promise[sd]? to|agree[sd]? to|guarantee[sd]?|undertake[s]? to|are going to)\b[^.;]{0,24}?\b(?:compensat\w+|reimburs\w+|refund\w*|make good|make up|cover|pay (?:for|back|you|your|them|their|all|every)|repay|waive|bear)\b/i,
  /\b(?:everybody|everyone|you|customers?|residents?|parents?|patients?|tenants?|guests?|victims?|families|those affected)\b[^.;]{0,16}?\b(?:will|shall) be (?:fully |completely |generously )?(?:refunded|reimbursed|compensated)\b|(?:所有|全部|一切)(?:的)?(?:费用|学费|房租|租金|医药费|医疗费)[^,。;]{0,4}?(?:全免|免收|全包|减免|免除|免去)/i,
  /\b(?:rents?|fees?|fares?|tuition|money|loss(?:es)?|costs?|damage|bills?|expenses|deposits?|tickets?)\b[^.;]{0,30}?\b(?:will|shall) be (?:fully |completely )?(?:refunded|reimbursed|compensated|covered|waived|made good|paid (?:back|for)|met)\b/i,
  /\b(?:promis(?:e|es)|offer(?:s)?|agree(?:s)? to|guarantee(?:s)?)\b[^.;]{0,30}?\b(?:compensation|refunds?|reimbursement|damages)\b/i,
]
const lost = /(?:损失|差额|亏损|费用|医药费|误工费)\s*$/
const bears = new RegExp(`^\\s*(?:均?由|都由|全部由)?${ourselves}[^,。;]{0,6}?(?:承担|负责|补足|买单|报销|全包|赔)`)
const insured =
  /存款保险|保险条例|存保|\b(?:deposit[- ](?:insurance|guarantee|protection)|insured|insurance scheme|FSCS|FDIC|protected by law|up to the (?:legal |statutory )?limit)\b/i
const conditional =
  /按照?(?:合同|约定|协议|产品(?:说明书|合同)|法律|规定|投诉处理|保险)|依(?:法|照合同|合同|约定|照法)|依据合同|以(?:合同|产品公告|公告)[^,。;]{0,6}为准|合同(?:另有)?约定|非保本|不保本|是否|能否|可否|有无|如何|怎么|吗|什么时候|要求|请求|诉求|主张|询问|问(?!题)|提出|索要|索赔|期望|以为|误以为|误认|声称|传言|谣|风险提示|抵押|质押|保证金|保险公司|理赔|\b(?:contract|terms|by law|legally|insurer|whether|ask(?:s|ed|ing)?|demand\w*|claim(?:s|ed|ing)?|request\w*|wants?|if)\b/i
const approved =
  /(?:经|由|报|按|凭|待|获|得到)[^,。;]{0,14}?(?:批准|审批|核准|同意|审定|授权|批复|决定|审核|审议)|(?:批准|核准|审定|批复)的|按(?:照)?[^,。;]{0,8}?(?:方案|规程|标准|制度|流程|权限)|依法|\b(?:approv\w*|authoris\w*|authoriz\w*|sanctioned|agreed by)\b/i
const negative =
  /删去|删除|去掉|撤下|停用|一类的?(?:话|词|说法)|等(?:字样|词语|表述|说法|话)|字样|夸大|误导|(?:不|无法|没法|无权|不能|不得|不可|未|没有?|严禁|禁止|切勿|勿|别|谁也不)[^,。;]{0,6}?(?:承诺|保证|担保|许诺|答应|允诺|保本|赔|补偿)|不(?:会|再|要|是)?[^,。;]{0,3}?(?:保本|承诺)|\b(?:not|never|cannot|no one|nobody|without|no)\b[^.;]{0,30}?\b(?:guarantee|promis|pledge|assur|warrant|offer|commit|compensat)|n['’]t\b[^.;]{0,30}?\b(?:guarantee|promis|pledge|assur|offer|commit)/i

export const promiseWords: RegExp =
  /兜|托底|到底|包圆|子儿|承诺|保证|担保|许诺|答应|保障|确保|允诺|打包票|拍胸脯|保本|保底|刚性|风险|稳赚|只赚|包赚|旱涝|绝对|百分|100|万无一失|损失|亏|不少|不受|不会|一定|肯定|必定|赔|补偿|退|guarantee|promis|pledg|warrant|vouch|assur|commit|undertak|risk|safe|secure|lose|penny|cent|every|compensat|reimburs|refund|make good|cover|repay|\bpay|\bbear\b|waive|药费|费用|get|receive|recover/i

/**
 * What a sentence promises of principal, returns or compensation. `isSpeech` where it is said to others: there 确保 is a
 * promise too. Not: what is denied, asked for by customers, due by contract, or insured by law up to its limit.
 */
export function findPromise(sentence: Sentence, isSpeech: boolean): Promise | undefined {
  const { text } = sentence
  for (const [index, clause] of sentence.clauses.entries()) {
    const found = inClause(clause.text, text, isSpeech)
    if (found) return { kind: found.kind, start: clause.start + found.start, end: clause.start + found.end }
    // What is promised may stand before the comma: 由此造成的损失,我行全部承担.
    const ahead = sentence.clauses[index - 1]
    if (!ahead || !lost.test(ahead.text) || !bears.test(clause.text)) continue
    if (conditional.test(ahead.text + clause.text) || negative.test(ahead.text + clause.text)) continue
    if (approved.test(text) || isDenied(clause.text)) continue
    return { kind: 'compensation', start: ahead.start, end: clause.start + clause.text.length }
  }
  return undefined
}

function inClause(clause: string, whole: string, isSpeech: boolean): Promise | undefined {
  if (conditional.test(clause) || negative.test(clause)) return undefined
  const isInsured = insured.test(whole)
  if (!isInsured) {
    for (const pattern of [...flat, promised, promisedBefore, promisedEn]) {
      const match = pattern.exec(clause)
      if (!match || isDenied(clause.slice(0, match.index))) continue
      if (works.test(match[0]) && !(isSpeech && strongHoldings.test(match[0]))) continue
      if (!isSpeech && /^(?:保证|包)/.test(match[0]) && !strongHoldings.test(match[0])) continue
      return { kind: 'principal', start: match.index, end: match.index + match[0].length }
    }
  }
  if (approved.test(whole)) return undefined
  for (const pattern of compensations) {
    const match = pattern.exec(clause)
    if (!match || isDenied(clause.slice(0, match.index))) continue
    return { kind: 'compensation', start: match.index, end: match.index + match[0].length }
  }
  return undefined
}
