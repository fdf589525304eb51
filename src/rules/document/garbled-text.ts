import type { ModelFile } from '../../model/file.ts'
import type { Report, Rule } from '../rule.ts'
import { bodyTexts, narrowed, type Text, valueTexts } from '../texts.ts'
import { cutParagraphs, findCut } from './cuts.ts'
import { findGarbles } from './garbles.ts'

export const garbledText: Rule = {
  id: 'garbled-text',
  group: 'document',
  severity: 'warning',
  basis: { kind: 'practice' },
  workspace: ({ workspace }) => workspace.files.flatMap(reportsIn),
  examples: {
    bad: [
      {
        plan: `
summary: 大厅聚集的人过多时，先疏shū通tōng出口，再恢复办理。
scope: 本预案适用于因誤解?,F引起的聚集。
never: [把传言当作体系??绮块公布, 锁门鈥?]`,
        body: '\n清点锟斤拷人数。\n\n避免導致的風險в處擴大。\n',
        at: ['/summary', '/scope', '/never/0', '/never/1', '', ''],
      },
      {
        // Words that were lost, and a sentence that a blank line cut in two.
        plan: '\nsummary: 由大堂经理组织各部门对，分析原因。',
        body: `
# 六、事件的

组织保安人员将，撤到门外。

各支行应当做好防范，

遇有客户聚集的情况，按本预案处置。
`,
        at: ['/summary', '', '', ''],
      },
      {
        plan: '\nsummary: The guardâ€™s first action is to open the exits.',
        at: ['/summary'],
      },
      { body: '\n停电后由负责清点客户人数。\n', at: [''] },
    ],
    good: [
      {
        plan: `
summary: 在café旁的出口集合，气温低于 0 °C 时发热饮。
scope: 适用于重庆（Chóngqìng）和俄罗斯（Россия）客户的接待；α 波、π 值照写。
never: [问客户“真的？？”, "行读háng，不读xíng"]`,
        body: '\n由负责现金的柜员清点尾箱，由负责人签字，由组织部门安排。\n\n1️⃣ 清点人数。naïve café，Straße。\n',
      },
      {
        // A comma before cases or after a greeting, and words that end like those that need another.
        plan: '\nsummary: 与登记簿核对，由各部门应对；客户去向、行为，员工参与，一律写明。',
        body: `
# 不能做的

# 人员的参与

有下列情形之一的，

（一）有人受伤，

（二）有人持械的，

由支行行长宣布启动。

尊敬的客户，

今天取款的人多，请您稍候。

Dear customer,

please wait outside.

立即疏散：老人、孩子、

- 其他客户
`,
      },
    ],
  },
}

/** One finding a text: whoever mends the first sees the others beside it. */
function reportsIn(file: ModelFile): Report[] {
  const texts = [...valueTexts(file), ...bodyTexts(file)].flatMap((text): Report[] => {
    const garbles = findGarbles(text.text)
    const [first] = garbles
    if (!first) return cutIn(text)
    const parts = [...new Set(garbles.map(({ start, end }) => text.text.slice(start, end)))]
    const shown = first.kind === 'private' || first.kind === 'marks' ? codesOf(parts) : parts
    const values = { parts: shown.slice(0, 4).map((part) => `“${part}”`), n: garbles.length }
    return [{ place: narrowed(text, first), message: first.kind, values }]
  })
  return [...texts, ...cutParagraphs(file).map(({ words, place }) => ({ place, message: 'cut', values: { words } }))]
}

function cutIn(text: Text): Report[] {
  const part = findCut(text)
  if (!part) return []
  return [{ place: narrowed(text, part), message: 'dropped', values: { words: text.text.slice(part.start, part.end) } }]
}

/** What has no shape of its own is told by its number. */
function codesOf(parts: readonly string[]): string[] {
  return parts.map((part) => `U+${(part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`)
}
