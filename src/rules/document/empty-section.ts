import type { RootContent } from 'mdast'
import { plainText } from '../../language/markdown.ts'
import type { Plan } from '../../model/plan.ts'
import { isWritten } from '../items.ts'
import type { Report, Rule } from '../rule.ts'
import { isDirective, outlineOf } from './outline.ts'

export const emptySection: Rule = {
  id: 'empty-section',
  group: 'document',
  severity: 'warning',
  basis: { kind: 'practice' },
  plan: emptySections,
  examples: {
    bad: [
      {
        body: '\n# 处置\n\n## 善后\n\n## 物资\n\n隔离带放在大堂。\n\n## 通信\n\n（略）\n\n## 案例\n\n<!-- 以后再写 -->\n',
        at: ['', '', ''],
      },
      { body: '\n一、组织\n\n现场指挥负责。\n\n二、物资\n\n三、善后\n\n感谢客户。\n', at: [''] },
      { plan: 'training: []', body: '\n## 培训\n\n::training\n', at: [''] },
    ],
    good: [
      {
        body: '\n# 处置\n\n## 善后\n\n### 客户\n\n逐户回访。\n\n## 物资\n\n::resources\n\n## 人员\n\n- 大堂组\n\n## 事故\n\n无。\n\n:::only{tags=rural}\n## 乡镇\n\n提前调拨。\n:::\n',
      },
      { body: '\n一、组织\n\n现场指挥负责。\n\n二、物资\n\n隔离带。\n' },
    ],
  },
}

function* emptySections(plan: Plan): Iterable<Report> {
  const sections = outlineOf(plan.file)
  for (const [index, { blocks, depth, range, text }] of sections.entries()) {
    const next = sections[index + 1]
    if ((next && next.depth > depth) || blocks.some((block) => says(plan, block))) continue
    yield { place: { file: plan.file, pointer: [], range }, values: { heading: text } }
  }
}

/** What directives print that a plan may lack without another rule that tells of it. */
const lists = ['training', 'communications', 'forms', 'risks'] as const

function says(plan: Plan, block: RootContent): boolean {
  if (block.type === 'html' || block.type === 'definition') return false
  if (isDirective(block)) {
    const list = lists.find((name) => name === block.name)
    return list === undefined || isWritten(plan, [list])
  }
  if (block.type !== 'paragraph') return true
  return !/^[\s(（[【]*(?:略|从略|此处略|内容略|omitted)?[\s)）\]】.。…]*$/i.test(plainText(block)) || hasPicture(block)
}

function hasPicture(block: RootContent): boolean {
  return (
    'children' in block &&
    block.children.some(({ type }) => type === 'image' || type === 'imageReference' || type === 'link')
  )
}
