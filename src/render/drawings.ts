import { timeNetwork } from '../analysis/time-network.ts'
import { calendarFigure } from '../figures/calendar.ts'
import { calendarInput } from '../figures/calendar-input.ts'
import { coverageFigures } from '../figures/coverage.ts'
import { coverageInput } from '../figures/coverage-input.ts'
import { flowFigures } from '../figures/flow.ts'
import { flowInput } from '../figures/flow-input.ts'
import { hierarchyFigure } from '../figures/hierarchy.ts'
import { hierarchyInput } from '../figures/hierarchy-input.ts'
import { organisationFigures } from '../figures/organisation.ts'
import { organisationInput } from '../figures/organisation-input.ts'
import { thresholdFigures } from '../figures/thresholds.ts'
import { thresholdInputs } from '../figures/thresholds-input.ts'
import { timelineFigures } from '../figures/timeline.ts'
import { timelineInput } from '../figures/timeline-input.ts'
import type { DrawnFigure, FigureSource } from '../handbook/figure-source.ts'
import { figureRoom } from '../handbook/look.ts'
import type { Plan } from '../model/plan.ts'

type Request = Parameters<FigureSource>[0]
type Drawn = readonly DrawnFigure[]

/**
 * Draws the figures of a book. `plans` are those that a step may wait for: the workspace's. A plan's times are the same
 * in every unit that does not change it, so they are worked out once.
 */
export function drawFigures(plans: readonly Plan[]): FigureSource {
  const networks = new WeakMap<Plan, ReturnType<typeof timeNetwork>>()
  const networkOf = (plan: Plan): ReturnType<typeof timeNetwork> => {
    const known = networks.get(plan) ?? timeNetwork(plan, [plan, ...plans.filter((other) => other.id !== plan.id)])
    networks.set(plan, known)
    return known
  }
  const known = new WeakMap<Plan, Map<string, Drawn>>()
  /** What only the plan decides is drawn once for all the books in which it stands alike. */
  const once = ({ kind, plan, locale, prefix, look }: Request, draw: () => Drawn): Drawn => {
    const own = known.get(plan) ?? new Map<string, Drawn>()
    known.set(plan, own)
    const key = [kind, locale, prefix, look.theme, look.paper].join()
    const drawn = own.get(key) ?? draw()
    own.set(key, drawn)
    return drawn
  }
  return (request) => {
    const { kind, plan, locale, prefix, postName, postPhone, contactPhone } = request
    const { rows, whole, organisation } = figureRoom(request.look)
    const options = { locale, idPrefix: prefix, tallest: rows }
    switch (kind) {
      case 'organisation': {
        const names = { postName, postPhone, contactPhone: ({ id }: { readonly id: string }) => contactPhone(id) }
        return organisationFigures(organisationInput(plan, names), { ...options, tallest: organisation })
      }
      case 'timeline':
        return once(request, () => timelineFigures(timelineInput(plan, networkOf(plan), locale), options))
      case 'thresholds':
        return thresholdInputs(plan, locale).flatMap((input, index) =>
          thresholdFigures(input, { locale, idPrefix: `${prefix}-${index + 1}` }),
        )
      case 'flow':
        return once(request, () => {
          const others = plans.filter((other) => other.id !== plan.id)
          return flowFigures(flowInput(plan, [plan, ...others], networkOf(plan), locale), {
            ...options,
            tallest: whole + 10,
          })
        })
      case 'calendar':
        return calendarFigure(calendarInput(plan, request, locale), options)
      case 'coverage':
        return coverageFigures(coverageInput(plan, request, locale), options)
      case 'hierarchy':
        return hierarchyFigure(hierarchyInput(request.book, request.chapters, request.workspace.plans), {
          ...options,
          tallest: whole + 10,
        })
      default:
        return undefined
    }
  }
}
