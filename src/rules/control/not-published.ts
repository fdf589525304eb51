import { dateOfDay, dayNumber, printDate, readDate, weekday } from '../../language/calendar.ts'
import { parseDate } from '../../language/date.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import type { SettingsData } from '../../model/types.ts'
import { isWritten } from '../items.ts'
import type { Rule } from '../rule.ts'

/** Working days between approval and publication at most. */
const most = 20

export const notPublished: Rule = {
  id: 'not-published',
  group: 'control',
  severity: 'warning',
  basis: { kind: 'requirement', title: '国办发〔2024〕5号', clause: '第二十八条' },
  calendar: true,
  *plan(plan, { workspace, today }) {
    const { document } = plan.data
    if (!document || (document.status ?? 'approved') !== 'approved' || isRestricted(plan)) return
    const approved = parseDate(document['approved-on'] ?? document.approval?.on ?? '')
    const effective = parseDate(document['effective-on'] ?? '')
    const due = approved === undefined ? undefined : workingDaysAfter(approved, most, workspace.settings)
    if (approved === undefined || due === undefined) return
    const published = parseDate(document['published-on'] ?? '')
    if (published !== undefined) {
      if (published <= due) return
      const place = placeIn(plan, ['document', 'published-on'])
      yield { place, message: 'late', values: { published, approved, due } }
    } else if (
      !isWritten(plan, ['document', 'published-on']) &&
      effective !== undefined &&
      effective <= today &&
      due < today
    ) {
      yield { place: placeIn(plan, ['document', 'effective-on']), values: { effective, approved, due } }
    }
  },
  examples: {
    bad: [
      {
        plan: `
document: { status: approved, approved-by: 行长, approved-on: 2026-03-02, effective-on: 2026-03-09 }`,
        today: '2026-07-01',
        at: ['/document/effective-on'],
      },
      {
        plan: `
document: { status: approved, approved-by: 行长, approved-on: 2026-03-02, effective-on: 2026-03-09, published-on: 2026-04-15 }`,
        today: '2026-07-01',
        at: ['/document/published-on'],
      },
    ],
    good: [
      {
        // Twenty working days, with a holiday among them.
        plan: `
document: { status: approved, approved-by: 行长, approved-on: 2026-03-02, effective-on: 2026-03-09, published-on: 2026-03-31 }`,
        settings: 'calendar: { holidays: [2026-03-09] }',
        today: '2026-07-01',
      },
      {
        plan: `
document: { status: approved, approved-by: 行长, approved-on: 2026-06-08, effective-on: 2026-06-15 }`,
        today: '2026-07-01',
      },
      {
        plan: `
document: { status: approved, classification: restricted, approved-by: 行长, approved-on: 2026-03-02, effective-on: 2026-03-09 }`,
        today: '2026-07-01',
      },
      {
        // What concerns robbers is not shown around.
        plan: `
hazard: robbery
document: { status: approved, approved-by: 行长, approved-on: 2026-03-02, effective-on: 2026-03-09 }`,
        today: '2026-07-01',
      },
      {
        plan: '\ndocument: { status: draft, approved-by: 行长, approved-on: 2026-03-02, effective-on: 2026-03-09 }',
        today: '2026-07-01',
      },
      {
        // Not yet in force.
        plan: '\ndocument: { status: approved, approved-by: 行长, approved-on: 2026-03-02, effective-on: 2026-09-01 }',
        today: '2026-07-01',
      },
      { plan: '\ndocument: { status: approved, approved-by: 行长, approved-on: 2026-03-02 }', today: '2026-07-01' },
    ],
  },
}

function isRestricted({ data }: Plan): boolean {
  const classification = data.document?.classification
  if (classification !== undefined) return classification === 'restricted'
  return data.hazard.some((hazard) => hazard === 'robbery' || hazard === 'theft')
}

/** The day that many working days after another; weekends and the holidays of the settings do not count. */
function workingDaysAfter(from: string, days: number, { calendar = {} }: SettingsData): string | undefined {
  const date = readDate(from)
  if (!date) return undefined
  let day = dayNumber(date)
  for (let left = days; left > 0; ) {
    day++
    const text = printDate(dateOfDay(day))
    if (text === undefined) return undefined
    const isOff = calendar.holidays?.includes(text) || (weekday(day) > 4 && !calendar.workdays?.includes(text))
    if (!isOff) left--
  }
  return printDate(dateOfDay(day))
}
