import { coverageOf, type StepCoverage, type StepRating } from '../analysis/coverage.ts'
import { readDate } from '../language/calendar.ts'
import { format, type Locale } from '../messages/format.ts'
import type { Plan } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { PlannedDrill } from '../model/types.ts'
import type { DrillSources } from './calendar-input.ts'

/** A step in a drill: how it was done, that it was done, or that it will be. */
export type CoverageCell = StepRating | 'held' | 'planned' | undefined

export interface CoverageStep {
  readonly number: number
  readonly title: string
  readonly short?: string
  /** One for each drill. */
  readonly cells: readonly CoverageCell[]
}

export interface CoverageInput {
  /** Their names and who holds them, in the order of the calendar. */
  readonly drills: readonly string[]
  readonly steps: readonly CoverageStep[]
}

/** Which steps of a plan are exercised in which of its drills. Records of other units than the book's do not count. */
export function coverageInput(plan: Plan, sources: DrillSources, locale: Locale): CoverageInput {
  const { drills = [], roles } = plan.data
  const { workspace, unit, today } = sources
  const plans = [plan, ...workspace.plans.filter((other) => other.id !== plan.id)]
  const steps = coverageOf(plan, { ...workspace, plans }).map((one) => ({
    ...one,
    held: one.held.filter((held) => !held.unit || !unit || held.unit === unit),
  }))
  const drillOf = (reference: string | undefined): string | undefined =>
    reference === undefined ? undefined : find(drills, reference)?.item.id
  const hasOthers = steps.some(
    ({ held, scripts }) => scripts.length + held.filter(({ record }) => !drillOf(record.drill)).length > 0,
  )
  const names = drills.map(({ type, owner }) => {
    const role = owner === undefined ? undefined : find(roles, owner)?.item
    const values = {
      drill: { key: `figure.drill.${type ?? 'other'}` },
      owner: role?.short ?? role?.name ?? owner ?? '',
    }
    return format({ key: owner ? 'figure.coverage.drill' : 'figure.coverage.drill-alone', values }, locale)
  })
  return {
    drills: hasOthers ? [...names, format({ key: 'figure.coverage.others' }, locale)] : names,
    steps: steps.map((one) => ({
      number: one.index + 1,
      title: one.step.title,
      short: one.step.short,
      cells: [
        ...drills.map((drill) => cellOf(one, drill, drillOf, today)),
        ...(hasOthers ? [otherCell(one, drillOf)] : []),
      ],
    })),
  }
}

type DrillOf = (reference: string | undefined) => string | undefined

function cellOf({ planned, held }: StepCoverage, drill: PlannedDrill, drillOf: DrillOf, today: string): CoverageCell {
  const latest = held.find(({ record }) => drillOf(record.drill) === drill.id)
  if (latest) return latest.rating ?? 'held'
  if (!planned.includes(drill)) return undefined
  return drill.last !== undefined && readDate(drill.last) && drill.last <= today ? 'held' : 'planned'
}

/** Drills that the plan does not list. */
function otherCell({ held, scripts }: StepCoverage, drillOf: DrillOf): CoverageCell {
  const latest = held.find(({ record }) => !drillOf(record.drill))
  if (latest) return latest.rating ?? 'held'
  return scripts.length > 0 ? 'planned' : undefined
}
