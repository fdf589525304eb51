import type { Plan } from '../../model/plan.ts'
import type { Report, Rule } from '../rule.ts'
import { type Numbering, outlineOf, type Section } from './outline.ts'

export const headingOrder: Rule = {
  id: 'heading-order',
  group: 'document',
  severity: 'warning',
  basis: { kind: 'practice' },
  plan: disorder,
  examples: {
    bad: [
      {
        body: '\n# 一、总则\n\n先疏通。\n\n# 二、组织\n\n各就各位。\n\n# 四、处置\n\n## （一）报告\n\n逐级。\n\n## （三）疏散\n\n有序。\n\n## （三）善后\n\n回访。\n',
        at: ['', '', ''],
      },
      {
        body: '\n## 1. General\n\nText.\n\n### 1.1 Scope\n\nText.\n\n### 1.3 Basis\n\nText.\n\n## 3. Teams\n\nText.\n\n##### Radio\n\nText.\n\n## 4. Teams\n\nText.\n',
        at: ['', '', '', ''],
      },
      { body: '\n第一章 总则\n\n先疏通。\n\n第三章 组织\n\n各就各位。\n', at: [''] },
    ],
    good: [
      {
        body: '\n# 一、总则\n\n先疏通。\n\n## （一）范围\n\n大厅。\n\n## （二）依据\n\n办法。\n\n# 二、组织\n\n## （一）分工\n\n各就各位。\n\n# 三、处置\n\n## 分工\n\n各就各位。\n\n# 附件1 名单\n\n名单。\n\n# 附件2 表格\n\n表格。\n',
      },
      {
        body: '\n## 2. Teams\n\nText.\n\n### 2.1 Steps\n\nText.\n\n### 2.2 Radio\n\nText.\n\n## 3. Aftermath\n\n### 3.1 Steps\n\nText.\n\n## 110 and 120\n\nText.\n\n## 24 hours after\n\nText.\n',
      },
    ],
  },
}

function* disorder(plan: Plan): Iterable<Report> {
  const sections = outlineOf(plan.file)
  const names = new Set<string>()
  const last = new Map<string, Numbering>()
  for (const [index, section] of sections.entries()) {
    const { depth, name, text, numbering, range, parent } = section
    const place = { file: plan.file, pointer: [], range }
    const before = sections[index - 1]
    const twin = `${parent ?? ''} ${depth} ${name}`
    const series = `${parent ?? ''} ${numbering?.style}`
    const previous = numbering && last.get(series)
    if (numbering) last.set(series, numbering)
    if (name !== '' && names.has(twin)) yield { place, message: 'twice', values: { heading: text } }
    else if (before && depth > before.depth + 1)
      yield { place, message: 'level', values: { heading: text, level: depth, above: before.depth } }
    else if (numbering && !follows(previous, numbering, sections[parent ?? -1])) {
      yield { place, message: previous ? 'skips' : 'first', values: { heading: text } }
    }
    names.add(twin)
  }
}

/** Whether a number is the next one of its series, or may begin one: 1.1 begins a series under 1. */
function follows(previous: Numbering | undefined, { style, numbers }: Numbering, parent: Section | undefined): boolean {
  const own = numbers.at(-1) ?? 0
  if (!previous) {
    // A body may go on where the front matter ends; a part of it begins with its first.
    if (!parent || style === 'annex') return true
    const above = parent.numbering
    if (above && style === 'dotted' && above.numbers.join('.') !== numbers.slice(0, -1).join('.'))
      return above.style !== 'number' && above.style !== 'dotted'
    return own <= 1
  }
  if (style !== 'dotted') return own === (previous.numbers[0] ?? 0) + 1
  const [front, back] = [numbers.slice(0, -1).join('.'), previous.numbers.slice(0, -1).join('.')]
  if (front === back && numbers.length === previous.numbers.length) return own === (previous.numbers.at(-1) ?? 0) + 1
  // 1.3 then 2.1, where both stand on one level.
  return own === 1
}
