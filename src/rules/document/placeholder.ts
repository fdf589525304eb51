import { findPlaceholder } from '../../language/placeholder.ts'
import type { ModelFile } from '../../model/file.ts'
import type { Workspace } from '../../model/workspace.ts'
import { isMapping } from '../items.ts'
import { reportsOfProblems } from '../problems.ts'
import type { Report, Rule, RuleContext } from '../rule.ts'
import { bodyTexts, keysOf, type Text, valueTexts } from '../texts.ts'

export const placeholder: Rule = {
  id: 'placeholder',
  group: 'document',
  severity: 'error',
  basis: { kind: 'practice' },
  workspace: function* (context: RuleContext): Iterable<Report> {
    const reports = [...reportsOfProblems('placeholder', context), ...filesOf(context.workspace).flatMap(reportsIn)]
    for (const report of reports) yield { ...report, severity: isDraft(report.place.file) ? 'warning' : 'error' }
  },
  examples: {
    bad: [
      {
        plan: `
thresholds:
  - { id: withdrawals, indicator: 取款额比平日的增幅, owner: lobby, window: 30m, source: 核心系统, against: baseline, limits: { II: "+X%" }, triggers: [confirm] }
steps:
  - { id: report-up, title: 报告 XX 银行总行, owner: commander, within: X 分钟 }
contacts:
  - { id: police, name: 辖区派出所, phone: 待定 }`,
        body: '\n集合点设在____。\n\n达到N人时开第二窗口，备用金库设在（此处填写地址）。\n\nThe fallback site is at [address to be inserted].\n',
        at: [
          '/thresholds/withdrawals/limits/II',
          '/steps/report-up/title',
          '/steps/report-up/within',
          '/contacts/police/phone',
          '',
          '',
          '',
        ],
      },
      { plan: '\ndocument: { status: draft }\nsummary: 本预案由某某部门牵头。', at: ['/summary'] },
    ],
    good: [
      {
        plan: `
steps:
  - { id: xx, title: 用X光机检查包裹, owner: lobby, within: 5 分钟, action: 参照附录 X。 }
forms:
  - { id: event-log, title: 大事记, fields: [时间____, 人数 ____ 人] }
communications:
  - { id: call, audience: 总行, channel: 值班电话, owner: lobby, approver: spokesperson, text: 现在是 ____ 时，大厅聚集 ____ 人。 }`,
        body: '\n标“待定”的岗位月末前补齐；N95口罩，N+1台。Nobody writes “TBC” on a notice.\n\n本册为<unit:name>使用，参见`XX`一栏。\n',
      },
    ],
  },
}

/** Every file that holds what people read; the settings hold none. */
function filesOf({ files, settingsFile }: Workspace): ModelFile[] {
  return files.filter((file) => file !== settingsFile)
}

function reportsIn(file: ModelFile): Report[] {
  const values = valueTexts(file).filter((text) => !isBlankToFill(keysOf(text.pointer)))
  return [...values, ...bodyTexts(file)].flatMap(reportIn)
}

/** What is filled in on the day is blank by design. */
function isBlankToFill(keys: string): boolean {
  return /(?:^|\/)forms\/(?:[^/]+\/)?fields$/.test(keys)
}

function reportIn(text: Text): Report[] {
  const spoken = /(?:^|\/)(?:communications|injects)\//.test(keysOf(text.pointer))
  const found = findPlaceholder(spoken ? text.text.replace(/_{2,}/g, (blank) => '　'.repeat(blank.length)) : text.text)
  if (!found) return []
  return [{ place: text.place(found), message: 'message', values: { text: found.text } }]
}

function isDraft(file: ModelFile): boolean {
  const document = isMapping(file.data) ? file.data.document : undefined
  return isMapping(document) && document.status === 'draft'
}
