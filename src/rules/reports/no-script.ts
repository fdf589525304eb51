import { simplify } from '../../language/simplify.ts'
import type { Plan } from '../../model/plan.ts'
import { missingIn, phaseOf, placeIn } from '../../model/plan.ts'
import { isWritten } from '../items.ts'
import type { Rule } from '../rule.ts'
import { bodyTexts } from '../texts.ts'
import { hasWords, isOutside } from './audiences.ts'

export const noScript: Rule = {
  id: 'no-script',
  group: 'reports',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan) {
    const { communications = [] } = plan.data
    if (communications.some(hasWords)) return
    const isOpen = communications.some(isOutside)
    if (!isOpen && !plan.data.steps.some(facesCustomers)) return
    if (hasWordsElsewhere(plan)) return
    yield { place: isWritten(plan, ['communications']) ? placeIn(plan, ['communications'], 'key') : missingIn(plan) }
  },
  examples: {
    bad: [
      {
        plan: `
communications: []
steps:
  - { id: calm, title: 安抚客户, owner: lobby, within: 10 分钟, action: 向客户解释等候的原因。 }`,
        at: [''],
      },
      {
        plan: `
lang: en
communications: [{ id: notice, audience: customers, channel: poster, owner: spokesperson }]
steps:
  - { id: tell, title: Tell customers why they wait, owner: lobby, within: 10m, action: Explain the reason to everybody in the queue. }`,
        at: ['/communications'],
      },
    ],
    good: [
      {
        plan: `
communications: []
steps:
  - { id: repair, title: 修复配电箱, owner: guard, within: 10 分钟, action: 更换接点，复测温度。 }`,
      },
      {
        plan: `
communications: []
steps:
  - { id: calm, title: 安抚客户, owner: lobby, within: 10 分钟, action: 告诉客户：“今天排到号的都能办理，请单列排队。” }`,
      },
      {
        plan: `
steps:
  - { id: calm, title: 安抚客户, owner: lobby, within: 10 分钟, action: 向客户解释等候的原因。 }`,
      },
    ],
  },
}

const customers = '客户|储户|顾客|存款人|投资者|持有人|来访者|旅客|游客|乘客|家长|公众|群众|用户'
const speech =
  '告知|告诉|解释|说明|安抚|答复|回答|答疑|解答|劝导|劝说|劝解|劝离|沟通|公告|通知|广播|喊话|致歉|道歉|回应|疏导|引导|提示|安慰'
const faces = new RegExp(
  `(?:${speech})[^,。;]{0,8}?(?:${customers})|(?:向|对|给|与|为|同|请)[^,。;]{0,6}?(?:${customers})[^,。;]{0,10}?(?:${speech})|接待[^,。;]{0,4}?(?:${customers})`,
)
const facesEn =
  /\b(?:tell|inform|explain|calm|answer|reassure|guide|apologi[sz]e|talk|speak|announce|notify|advise|greet)(?:s|ing|ies|es)?\b[^.;]{0,40}?\b(?:customers?|clients?|depositors?|visitors?|guests?|passengers?|queue|public|shoppers)\b/i
/** Words in quotation marks behind a verb of saying are a script, however short. */
const said =
  /(?:说|喊|告知|告诉|口令|广播|答复|解释|回答|念|\b(?:say|tell|shout|announce)\w*)[^“”"「」。]{0,16}[“"「『][^”"」』]{4,}/i
const scripts = /口径|话术|公告|告示|脚本|广播稿|用语|声明|\b(?:script|notice|announcement|statement|wording)s?\b/i

function facesCustomers(step: Plan['data']['steps'][number]): boolean {
  const phase = phaseOf(step)
  if (phase !== 'warning' && phase !== 'response') return false
  const text = simplify(`${step.title}。${step.action ?? ''}`)
  return faces.test(text) || facesEn.test(text)
}

/** A quoted sentence in a step, a chapter of the body, a form or an annex with the words. */
function hasWordsElsewhere({ data, file }: Plan): boolean {
  if (data.steps.some(({ action }) => action !== undefined && said.test(simplify(action)))) return true
  const titles = [
    ...(data.annexes ?? []).map(({ title = '' }) => title),
    ...(data.forms ?? []).map(({ title }) => title),
    ...(data.resources ?? []).map(({ name }) => name),
  ]
  if (titles.some((title) => scripts.test(simplify(title)))) return true
  return bodyTexts(file).some((text) => said.test(simplify(text.text)) || scripts.test(simplify(text.under ?? '')))
}
