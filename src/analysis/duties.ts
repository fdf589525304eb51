import { type Plan, phaseOf } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { Communication, Report, Role, Step, Threshold } from '../model/types.ts'
import { type StepTimes, type TimeNetwork, timeNetwork } from './time-network.ts'

export interface DutyStep {
  readonly step: Step
  /** Its place in the plan's `steps`. */
  readonly index: number
  readonly times: StepTimes
}

/** All that a plan asks of one role. Steps are in time order; the rest in the order of the plan. */
export interface Duties {
  readonly role: Role
  readonly steps: readonly DutyStep[]
  /** Steps that another role answers for. */
  readonly helps: readonly DutyStep[]
  readonly reports: readonly Report[]
  readonly thresholds: readonly Threshold[]
  readonly communications: readonly Communication[]
  /** Communications of others that it approves. */
  readonly approves: readonly Communication[]
  /** What it decides, first or in the absence of the first. */
  readonly decides: readonly { readonly what: 'activation' | 'termination'; readonly as: 'authority' | 'alternate' }[]
}

const phases = ['prevention', 'monitoring', 'warning', 'response', 'recovery'] as const

/**
 * The duties of a role of the plan. Time order is the guaranteed start in `network`, by default with no step left out;
 * of steps that start together the earlier phase comes first.
 */
export function dutiesOf(plan: Plan, role: Role, network: TimeNetwork = timeNetwork(plan, [plan])): Duties {
  const { data } = plan
  const isRole = (reference: string | undefined): boolean =>
    reference !== undefined && find(data.roles, reference)?.item.id === role.id
  const inTime = (wanted: (step: Step) => boolean): DutyStep[] =>
    data.steps
      .flatMap((step, index) => {
        const times = network.steps.get(step.id)
        return times?.index === index && wanted(step) ? [{ step, index, times }] : []
      })
      .sort(
        (a, b) =>
          a.times.start - b.times.start ||
          phases.indexOf(phaseOf(a.step)) - phases.indexOf(phaseOf(b.step)) ||
          a.index - b.index,
      )
  const communications = data.communications ?? []
  return {
    role,
    steps: inTime((step) => isRole(step.owner)),
    helps: inTime((step) => !isRole(step.owner) && (step.with?.some(isRole) ?? false)),
    reports: (data.reports ?? []).filter((report) => isRole(report.from)),
    thresholds: (data.thresholds ?? []).filter((threshold) => isRole(threshold.owner)),
    communications: communications.filter((one) => isRole(one.owner)),
    approves: communications.filter((one) => isRole(one.approver) && !isRole(one.owner)),
    decides: (['activation', 'termination'] as const).flatMap((what) =>
      (['authority', 'alternate'] as const).flatMap((as) => (isRole(data[what]?.[as]) ? { what, as } : [])),
    ),
  }
}
