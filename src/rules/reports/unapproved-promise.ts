import type { Rule } from '../rule.ts'
import { narrowed } from '../texts.ts'
import { sentencesIn, type Told, toldIn } from '../told.ts'
import { findPromise, promiseWords } from './promises.ts'

export const unapprovedPromise: Rule = {
  id: 'unapproved-promise',
  group: 'reports',
  severity: 'error',
  basis: { kind: 'principle' },
  *workspace({ workspace }) {
    for (const told of toldIn(workspace)) {
      if (told.manner === 'event' || told.manner === 'fault' || !promiseWords.test(told.plain)) continue
      for (const sentence of sentencesIn(told)) {
        const found = findPromise(sentence, told.manner === 'speech' || quotes.test(sentence.text))
        if (!found || (found.kind === 'compensation' && isApproved(told))) continue
        const act = { start: sentence.start + found.start, end: sentence.start + found.end }
        const words = told.text.slice(act.start, act.end)
        yield { place: narrowed(told, act), plan: told.plan, message: found.kind, values: { words } }
        break
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
hazard: wealth-loss
steps:
  - { id: calm, title: 安抚客户, owner: lobby, within: 10 分钟, action: 告诉客户收益一定能兑付。 }
  - { id: pay, title: 答复诉求, owner: lobby, within: 1 小时, action: 当场答应赔偿客户损失。 }
communications:
  - { id: notice, audience: 客户, channel: 公告, owner: spokesperson, approver: commander, text: 我行保证您的本金不受损失。 }
  - { id: script, audience: 客户, channel: 当面, owner: spokesperson, stages: [{ title: 追问, say: 您的损失由我行全额赔偿。 }] }`,
        body: '\n# 口径\n\n请放心，保本保息，绝对安全。\n\n您的理财我们都给您兜底。\n\n可以答应补足其亏损。\n',
        at: [
          '/steps/calm/action',
          '/steps/pay/action',
          '/communications/notice/text',
          '/communications/script/stages/0/say/0',
          '',
          '',
          '',
        ],
      },
      {
        plan: `
lang: en
communications:
  - { id: notice, audience: customers, channel: poster, owner: spokesperson, approver: commander, text: "We guarantee your deposit in full, interest included." }`,
        at: ['/communications/notice/text'],
      },
    ],
    good: [
      {
        plan: `
hazard: wealth-loss
steps:
  - { id: calm, title: 安抚客户, owner: lobby, within: 10 分钟, action: 不承诺本金和收益，不许诺赔偿；客户要求赔偿的，原样登记。 }
  - { id: pay, title: 落实赔偿, owner: lobby, within: 5个工作日内, action: 经总行批准后，赔偿客户的直接损失。 }
communications:
  - id: script
    audience: 客户
    channel: 当面
    owner: spokesperson
    approver: commander
    stages:
      - title: 追问
        say: 存款保险依法最高偿付50万元；产品按合同约定兑付。
        avoid: 保证本金不受损失
  - { id: settled, audience: 客户, channel: 信函, owner: spokesperson, approver: commander, text: 我行将赔偿您的直接损失三百元。 }
never: [承诺收益或者赔付]`,
        body: '\n保证通道畅通，确保资金及时到位，交存保证金。\n',
      },
    ],
  },
}

/** Words that an order puts into somebody's mouth. */
const quotes = /告知|告诉|说明|解释|答复|回答|宣布|表示|口径|话术|承诺|“|「|\b(?:tell|say|answer|explain|assure)\b/i

/** Whether somebody approves a notice or a script before it is said. */
function isApproved({ manner, plan, pointer }: Told): boolean {
  const [list, index] = pointer
  if (manner !== 'speech' || list !== 'communications' || typeof index !== 'number') return false
  return plan?.data.communications?.[index]?.approver !== undefined
}
