import type { Rule } from '../rule.ts'
import { narrowed } from '../texts.ts'
import { isOutsiders, sentencesIn, toldIn } from '../told.ts'
import { delayWords, findDelay } from './delays.ts'

export const reportDelayed: Rule = {
  id: 'report-delayed',
  group: 'reports',
  severity: 'error',
  basis: { kind: 'requirement', title: '中华人民共和国突发事件应对法' },
  *workspace({ workspace }) {
    for (const told of toldIn(workspace)) {
      if (told.manner === 'event' || told.manner === 'fault' || !delayWords.test(told.plain)) continue
      if (isOutsiders(told)) continue
      for (const sentence of sentencesIn(told)) {
        const found = findDelay(sentence)
        if (!found) continue
        const act = { start: sentence.start + found.start, end: sentence.start + found.end }
        const words = told.text.slice(act.start, act.end)
        yield { place: narrowed(told, act), plan: told.plan, values: { words } }
        break
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: report, title: 报告总行, owner: commander, within: 15 分钟, action: 情况核实清楚后再上报总行。 }
  - { id: police, title: 报警, owner: guard, within: 5 分钟, action: 待领导同意后报警。 }
  - { id: regulator, title: 报告监管, owner: commander, within: 1 小时, action: 未经分管行长批准，不得向监管部门报告。 }`,
        body: '\n查明原因后方可报告。\n\n先派人到现场看个明白，再报告分行。\n\nHead office is told only when the cause is known for certain.\n',
        at: ['/steps/report/action', '/steps/police/action', '/steps/regulator/action', '', '', ''],
      },
      {
        plan: `
lang: en
steps:
  - { id: report, title: Report, owner: commander, within: 15m, action: Report to head office only once the facts have been verified. }
  - { id: regulator, title: Tell the regulator, owner: commander, within: 1h, action: Do not notify the regulator until the director has approved. }`,
        at: ['/steps/report/action', '/steps/regulator/action'],
      },
    ],
    good: [
      {
        plan: `
principles: [报告不等核实]
steps:
  - { id: report, title: 报告总行, owner: commander, within: 15 分钟, action: 边核实边报告；接报后15分钟内核实并报告，不得以核实为由延误。 }
  - { id: follow, title: 续报, owner: commander, within: 1 小时, action: 原因查明后再作续报；核实后发布公告。 }`,
        body: '\n先报告，后核实。处置结束后10个工作日内报送终报。清点人数后报告现场指挥。\n',
      },
      {
        plan: `
lang: en
steps:
  - { id: report, title: Report, owner: commander, within: 15m, action: "Report even if nothing is confirmed; do not wait for approval. What is verified later goes into the follow-up." }`,
      },
    ],
  },
}
