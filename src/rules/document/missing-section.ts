import { missingIn } from '../../model/plan.ts'
import { basisOf, isNeverError, saying, sourceOf } from '../profiles/saying.ts'
import { evidenceOf } from '../profiles/sections.ts'
import type { Rule } from '../rule.ts'

export const missingSection: Rule = {
  id: 'missing-section',
  group: 'document',
  severity: 'warning',
  basis: { kind: 'practice' },
  *plan(plan, { workspace, demands }) {
    for (const section of demands(plan).sections) {
      if (evidenceOf(section, plan, workspace)) continue
      const source = sourceOf(section)
      yield {
        place: missingIn(plan),
        message: source === undefined ? 'message' : 'sourced',
        values: { section: saying(section.title), source },
        basis: basisOf(section),
        neverError: isNeverError(section),
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
kind: onsite
risks: []
never: []
field: {}`,
        settings: 'profiles: [gbt-29639]',
        at: ['', ''],
      },
      {
        plan: `
kind: comprehensive
contacts:
  - { id: head-office, name: 总行值班室, purpose: 接收报告, phone: 000-0000-0001 }
  - { id: police, name: 报警电话, purpose: 秩序失控, phone: 110, agreement: 警银联动备忘录 }
levels:
  - { id: I, name: 一级响应, system: response, criteria: 有人受伤, authority: commander, lifted-when: 无人聚集 }
resources:
  - { id: barriers, name: 隔离带, kind: supplies, quantity: 12, unit: 根, place: 大堂储物柜, keeper: guard }
  - { id: radios, name: 对讲机, kind: communication, quantity: 6, unit: 部, place: 值班室, keeper: guard, backup: true }`,
        body: `
# 应急队伍

保安队十二人，由安全保卫部调度。

# 预案体系与衔接

本预案之下设有大厅拥挤专项预案。

# 单位概况

营业网点一处，员工三十人。

# 其他保障

# 疏散路线图

见大厅公告栏。

# 应急支援

公安机关到场后，现场指挥权移交带队民警。
`,
        settings: 'profiles: [gbt-29639]',
        at: ['', ''],
      },
    ],
    good: [
      { plan: '\nscope: ""\nrisks: []\nnever: []' },
      {
        plan: '\nkind: special',
        body: '\n# 与综合预案的关系\n\n本预案是综合预案的组成部分。\n',
        settings: 'profiles: [gbt-29639]',
      },
      {
        plan: '\nkind: onsite\nrisks: []\nnever: []\nfield: {}',
        body: '\n# 一、事故特征\n\n大厅人多时可能有人跌倒。\n\n四、注意事項\n\n不得鎖門。\n',
        settings: 'profiles: [gbt-29639]',
      },
    ],
  },
}
