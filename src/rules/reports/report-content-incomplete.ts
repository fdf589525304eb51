import { simplify } from '../../language/simplify.ts'
import type { Plan } from '../../model/plan.ts'
import type { Report as PlannedReport } from '../../model/types.ts'
import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const reportContentIncomplete: Rule = {
  id: 'report-content-incomplete',
  group: 'reports',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan) {
    for (const [index, report] of itemsIn(plan, 'reports')) {
      const isSaid = isWritten(plan, ['reports', index, 'content'])
      if (!isSaid && report.type !== 'first') continue
      const text = simplify(contentOf(plan, report))
      if (/五要素|要素齐全/.test(text)) continue
      const missing = Object.entries(elements).flatMap(([element, words]) => (words.test(text) ? [] : [element]))
      if (missing.length === 0) continue
      const words = missing.map((element) => ({ key: `report-content-incomplete.${element}` }))
      const place = isSaid ? itemPlace(plan, 'reports', index, 'content') : itemPlace(plan, 'reports', index)
      yield { place, values: { report: report.id, missing: words } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
reports:
  - { id: first, type: first, from: commander, to: head-office, within: 自发现起 1 小时内 }
  - { id: follow-up, type: follow-up, from: commander, to: head-office, repeat: 1h, content: [时间, 地点, 人员伤亡] }
  - { id: final, type: final, from: commander, to: head-office, within: 自终止起3个工作日内, content: "time, place, impact and what was done" }`,
        at: ['/reports/first', '/reports/follow-up/content', '/reports/final/content'],
      },
    ],
    good: [
      {
        plan: `
reports:
  - { id: first, type: first, from: commander, to: head-office, within: 自发现起 1 小时内, content: [发生时间, 支行名称和地址, 已知原因, 伤亡和业务影响, 已经采取的措施] }
  - { id: follow-up, type: follow-up, from: commander, to: head-office, repeat: 1h }
  - { id: final, type: final, from: commander, to: head-office, within: 自终止起3个工作日内, content: 按事件报告表填写 }
forms:
  - { id: report, title: 事件报告表, fields: [起止时间, 发生地点, 起因, 影响, 处置情况, 报告人岗位], copies: 1 }`,
      },
      {
        plan: `
lang: en
reports:
  - { id: first, type: first, from: commander, to: head-office, within: 1 hour from detection, content: "When and where it happened, why as far as known, who is hurt or affected, what has been done" }
  - { id: follow-up, type: follow-up, from: commander, to: head-office, repeat: 1h }`,
      },
    ],
  },
}

const elements: Readonly<Record<string, RegExp>> = {
  time: /时间|时刻|时点|几时|何时|日期|起止|时段|\b(?:times?|when|dates?|hours?)\b/i,
  place:
    /地点|地址|位置|场所|网点|支行|门店|单位|机构|何处|哪里|部位|地段|楼层|现场名称|\b(?:places?|locations?|where|address|sites?|branch|premises|unit|building|which (?:shop|store|office))\b/i,
  cause:
    /原因|起因|诱因|成因|缘由|事由|由来|经过|为什么|为何|\b(?:causes?|why|reasons?|origins?|what happened|how it (?:happened|began|started)|circumstances|course of events)\b/i,
  impact:
    /影响|损失|伤亡|后果|伤情|受伤|伤员|死伤|人数|范围|规模|波及|危害|损害|金额|涉及|程度|中断|\b(?:impacts?|effects?|loss(?:es)?|damages?|casualt\w+|injur\w+|hurt|affected|extent|harm|consequences?|scope|number of|severity|victims?)\b/i,
  measures:
    /措施|处置|应对|处理|采取|行动|救援|做法|对策|整改|已做|已办|控制情况|\b(?:measures?|actions?|steps (?:taken|so far)|response|done|handling|taken|countermeasures?|remed\w+)\b/i,
}

/** What a report says: its content, and the fields of a form that its content or its channel names. */
function contentOf({ data }: Plan, { content = [], channel = [] }: PlannedReport): string {
  const own = [...content, ...channel].join(' ')
  const forms = (data.forms ?? []).filter(({ id, title }) => own.includes(title) || content.includes(id))
  return [...content, ...forms.flatMap(({ fields = [] }) => fields)].join(' ')
}
