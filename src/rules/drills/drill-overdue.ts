import { parseDate } from '../../language/date.ts'
import { nextDue, parseRecurrence } from '../../language/recurrence.ts'
import type { Plan } from '../../model/plan.ts'
import { find, findPlan } from '../../model/references.ts'
import type { PlannedDrill } from '../../model/types.ts'
import type { Workspace } from '../../model/workspace.ts'
import { isWritten, itemPlace, itemsIn } from '../items.ts'
import type { Rule } from '../rule.ts'

export const drillOverdue: Rule = {
  id: 'drill-overdue',
  group: 'drills',
  severity: 'warning',
  basis: { kind: 'practice' },
  calendar: true,
  *plan(plan, { workspace, today }) {
    for (const [index, drill] of itemsIn(plan, 'drills')) {
      const last = lastHeld(drill, plan, workspace)
      const due = last === undefined ? undefined : dueAfter(last, drill)
      const planned = drill.next === undefined ? undefined : parseDate(drill.next)
      const place = (key: string) =>
        isWritten(plan, ['drills', index, key])
          ? itemPlace(plan, 'drills', index, key)
          : itemPlace(plan, 'drills', index)
      if (due !== undefined && due < today) yield { place: place('last'), values: { drill: drill.id, due, last } }
      else if (planned !== undefined && planned < today && (last === undefined || last < planned)) {
        yield { place: place('next'), message: 'planned', values: { drill: drill.id, due: planned } }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
drills:
  - { id: tabletop, type: tabletop, every: 每半年, last: 2025-12-01, owner: commander, scenario: 大厅聚集。, evaluation: 打分。 }
  - { id: evacuation, type: evacuation, every: 每年, next: 2026-06-30, owner: commander, scenario: 起火。, evaluation: 打分。 }`,
        today: '2026-07-01',
        at: ['/drills/tabletop/last', '/drills/evacuation/next'],
      },
    ],
    good: [
      {
        plan: `
drills:
  - { id: tabletop, type: tabletop, every: 每半年, last: 2026-01-01, next: 2026-06-30, owner: commander, scenario: 大厅聚集。, evaluation: 打分。 }`,
        files: {
          'plans/record.md': `---
title: 桌面推演记录
kind: drill-record
plan: example
drill: tabletop
on: 2026-06-30
---
`,
        },
        today: '2026-07-02',
      },
      {
        plan: `
drills:
  - { id: tabletop, type: tabletop, every: 每半年, last: 2026-01-01, next: 2026-07-01, owner: commander, scenario: 大厅聚集。, evaluation: 打分。 }`,
        today: '2026-07-01',
      },
    ],
  },
}

/** The latest day on which it was held: as the plan says, or by a record that names it or its plan's only drill. */
function lastHeld(drill: PlannedDrill, plan: Plan, { plans, records }: Workspace): string | undefined {
  const { drills = [] } = plan.data
  const days = records
    .filter(({ data }) => findPlan(plans, data.plan) === plan)
    .filter(({ data }) => (data.drill === undefined ? drills.length === 1 : find(drills, data.drill)?.item === drill))
    .map(({ data }) => data.on)
  return [drill.last, ...days]
    .flatMap((day) => (day === undefined ? [] : (parseDate(day) ?? [])))
    .sort()
    .at(-1)
}

function dueAfter(last: string, { every }: PlannedDrill): string | undefined {
  const recurrence = every === undefined ? undefined : parseRecurrence(every)
  return recurrence && nextDue(recurrence, last)
}
