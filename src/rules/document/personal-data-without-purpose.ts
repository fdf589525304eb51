import { simplify } from '../../language/simplify.ts'
import type { Plan } from '../../model/plan.ts'
import { itemPlace, itemsIn } from '../items.ts'
import type { Report, Rule, RuleContext } from '../rule.ts'
import { narrowed } from '../texts.ts'
import { sentencesIn, type Told, toldIn } from '../told.ts'
import { asksForPersons, dataPolicy, findCollection, personalDataWords } from './personal-data.ts'

export const personalDataWithoutPurpose: Rule = {
  id: 'personal-data-without-purpose',
  group: 'document',
  severity: 'warning',
  basis: { kind: 'requirement', title: '中华人民共和国个人信息保护法', clause: '第六条' },
  *workspace({ workspace }: RuleContext) {
    const told = toldIn(workspace)
    const concerned = told.filter((text) => personalDataWords.test(text.plain))
    const covered = new Set(
      told.filter((text) => mayBePolicy.test(text.plain) && dataPolicy.test(text.plain)).map(({ plan }) => plan),
    )
    for (const text of concerned) {
      if (text.manner !== 'order' || covered.has(text.plan)) continue
      const report = inText(text)
      if (report) yield report
    }
    for (const plan of workspace.plans) if (!covered.has(plan)) yield* inForms(plan, concerned)
  },
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: register, title: 登记客户, owner: lobby, within: 10 分钟, action: 登记到场客户的姓名、身份证号和联系电话。 }
forms:
  - { id: visitors, title: 到访客户登记表, fields: [客户姓名, 身份证号, 联系电话, 诉求], copies: 1 }`,
        body: '\n每日收集员工及其家属的健康状况和行程。\n',
        at: ['/steps/register/action', '/forms/visitors', ''],
      },
      {
        plan: `
lang: en
steps:
  - { id: register, title: Register, owner: lobby, within: 10m, action: "Write down the name, address and ID number of everybody in the queue." }`,
        at: ['/steps/register/action'],
      },
    ],
    good: [
      {
        plan: `
steps:
  - { id: register, title: 登记客户, owner: lobby, within: 10 分钟, action: 登记投诉人姓名和电话，只用于答复处理结果，办结后一年删除。 }
  - { id: call, title: 报警, owner: lobby, within: 5 分钟, action: 报警时说清网点名称、地址和联系电话。 }
  - { id: count, title: 清点人数, owner: lobby, within: 5 分钟, action: 记录人数；不得收集与处置无关的客户身份信息。 }
forms:
  - { id: visitors, title: 到访客户登记表, fields: [用途说明（只用于答复，办结后一年销毁）, 客户姓名, 联系电话, 诉求], copies: 1 }
  - { id: report, title: 事件报告表, fields: [时间, 地点, 报告人姓名, 报告人电话], copies: 1 }`,
      },
      {
        plan: `
steps:
  - { id: register, title: 登记客户, owner: lobby, within: 10 分钟, action: 登记到场客户的姓名和联系电话。 }`,
        body: '\n# 个人信息\n\n登记的个人信息只用于事后联系，保存六个月后销毁。\n',
      },
    ],
  },
}

const mayBePolicy = /个人|客户(?:信息|资料)|登记信息|健康信息|personal/i

function inText(told: Told): Report | undefined {
  for (const sentence of sentencesIn(told)) {
    const found = findCollection(sentence, told.plain)
    if (!found) continue
    const part = { start: sentence.start + found.start, end: sentence.start + found.end }
    const words = told.text.slice(part.start, part.end)
    return { place: narrowed(told, part), plan: told.plan, message: 'text', values: { words } }
  }
  return undefined
}

/** A form says itself what it is for, or a step that has it filled in does. */
function* inForms(plan: Plan, told: readonly Told[]): Iterable<Report> {
  for (const [index, form] of itemsIn(plan, 'forms')) {
    const fields = (form.fields ?? []).map(simplify)
    if (!asksForPersons(simplify(form.title), fields)) continue
    const steps = plan.data.steps.flatMap((step, at) => (step.fills?.includes(form.id) ? [at] : []))
    const isSaid = told.some(
      (text) =>
        text.plan === plan &&
        text.pointer[0] === 'steps' &&
        steps.includes(Number(text.pointer[1])) &&
        !inText(text) &&
        sentencesIn(text).length > 0,
    )
    if (isSaid) continue
    yield { place: itemPlace(plan, 'forms', index), plan, message: 'form', values: { form: form.title } }
  }
}
