import { parentCircles } from '../../analysis/hierarchy.ts'
import { placeIn } from '../../model/plan.ts'
import { titlesOf } from '../printed.ts'
import type { Rule } from '../rule.ts'

export const parentCycle: Rule = {
  id: 'parent-cycle',
  group: 'plans',
  severity: 'error',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第二十四条' },
  *workspace({ workspace }) {
    for (const circle of parentCircles(workspace.plans)) {
      const [first, ...others] = circle
      if (!first) continue
      const message = others.length > 0 ? 'message' : 'itself'
      yield {
        place: placeIn(first, ['parent']),
        plan: first,
        message,
        values: { title: first.data.title, circle: titlesOf([...others, first], circle.length) },
        related: others.map((plan) => ({ place: placeIn(plan, ['parent']), message: { key: 'parent-cycle.also' } })),
      }
    }
  },
  examples: {
    bad: [
      { plan: '\nparent: example', at: ['/parent'] },
      {
        plan: '\nparent: special',
        files: {
          'plans/special.md': document('special', '专项应急预案', 'comprehensive'),
          'plans/comprehensive.md': document('comprehensive', '综合应急预案', '大厅拥挤专项应急预案'),
          'plans/below.md': document('below', '现场处置方案', 'special'),
        },
        at: ['/parent'],
      },
    ],
    good: [
      {
        plan: '\nparent: comprehensive',
        files: {
          'plans/comprehensive.md': document('comprehensive', '综合应急预案'),
          'plans/other.md': document('other', '另一专项应急预案', '综合应急预案'),
        },
      },
      { plan: '\nparent: nowhere\nrelated: [example]' },
      {
        plan: '\nparent: special',
        files: {
          'plans/special.md': document('special', '专项应急预案').replace('---\n', '---\nrelated: [example]\n'),
        },
      },
    ],
  },
}

function document(id: string, title: string, parent?: string): string {
  return `---
id: ${id}
title: ${title}
kind: special
hazard: security${parent ? `\nparent: ${parent}` : ''}
roles: [{ id: commander, name: 现场指挥 }]
steps: [{ id: report-up, title: 报告行长 }]
---
`
}
