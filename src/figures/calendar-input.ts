import { unitAt } from '../analysis/coverage.ts'
import { dayNumber, readDate } from '../language/calendar.ts'
import { nextDue, parseRecurrence, recurrenceText } from '../language/recurrence.ts'
import { format, type Locale } from '../messages/format.ts'
import type { Plan } from '../model/plan.ts'
import { find, findPlan } from '../model/references.ts'
import type { PlannedDrill } from '../model/types.ts'
import type { Unit } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'
import type { DrillKind } from './drill-marks.ts'

/** A drill as it is drawn. Days are counted as `dayNumber` counts them. */
export interface CalendarDrill {
  readonly kind?: DrillKind
  readonly name: string
  readonly every?: string
  readonly owner?: string
  /** The earliest first. */
  readonly held: readonly number[]
  /** Undefined for one that is not announced. */
  readonly planned?: number
  /** By when it must be held again, counted from the last time. */
  readonly due?: number
  /** The same, counted from the day that is planned. */
  readonly dueAgain?: number
  readonly overdue: boolean
  readonly sealed: boolean
}

export interface CalendarInput {
  readonly today: number
  readonly drills: readonly CalendarDrill[]
}

/** What drills leave behind, and for whom it is looked at. */
export interface DrillSources {
  readonly workspace: Pick<Workspace, 'plans' | 'drills' | 'records' | 'units'>
  readonly unit?: Unit
  /** YYYY-MM-DD. */
  readonly today: string
}

/** When the drills of a plan were held and are due. Records of other units than the book's do not count. */
export function calendarInput(plan: Plan, { workspace, unit, today }: DrillSources, locale: Locale): CalendarInput {
  const { drills = [], roles } = plan.data
  const records = workspace.records.flatMap(({ data }) => {
    if (data.drill === undefined || findPlan(workspace.plans, data.plan)?.id !== plan.id) return []
    const place = unitAt(data.place, workspace.units)
    return place && unit && place !== unit ? [] : [{ id: find(drills, data.drill)?.item.id, on: data.on }]
  })
  const now = dayOf(today) ?? 0
  return {
    today: now,
    drills: drills.map((drill) => {
      const owner = drill.owner === undefined ? undefined : find(roles, drill.owner)?.item
      return {
        kind: drill.type,
        name: format({ key: `figure.drill.${drill.type ?? 'other'}` }, locale),
        every: drill.every && recurrenceText(drill.every, locale),
        owner: owner?.short ?? owner?.name ?? drill.owner,
        ...daysOf(
          drill,
          records.flatMap(({ id, on }) => (id === drill.id ? [on] : [])),
          now,
        ),
      }
    }),
  }
}

function daysOf(
  { every, last, next, announced }: PlannedDrill,
  records: readonly string[],
  today: number,
): Pick<CalendarDrill, 'held' | 'planned' | 'due' | 'dueAgain' | 'overdue' | 'sealed'> {
  const held = [...(last === undefined ? [] : [last]), ...records]
    .filter((on) => (dayOf(on) ?? Number.POSITIVE_INFINITY) <= today)
    .sort()
  const sealed = announced === false
  const nextDay = dayOf(next)
  const isAhead = nextDay !== undefined && nextDay >= today
  const due = dueAfter(every, held.at(-1))
  const wasMissed = nextDay !== undefined && !isAhead && (held.length === 0 || (dayOf(held.at(-1)) ?? 0) < nextDay)
  return {
    held: [...new Set(held.flatMap((on) => dayOf(on) ?? []))],
    planned: isAhead && !sealed ? nextDay : undefined,
    due,
    dueAgain: isAhead && !sealed ? dueAfter(every, next) : undefined,
    overdue: wasMissed || (due !== undefined && due < today),
    sealed,
  }
}

function dueAfter(every: string | undefined, day: string | undefined): number | undefined {
  const recurrence = every === undefined ? undefined : parseRecurrence(every)
  return recurrence && day !== undefined ? dayOf(nextDue(recurrence, day)) : undefined
}

function dayOf(written: string | undefined): number | undefined {
  const date = written === undefined ? undefined : readDate(written)
  return date && dayNumber(date)
}
