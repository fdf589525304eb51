import type { StepTimes, TimeNetwork } from '../analysis/time-network.ts'
import { durationSeconds, formatDuration } from '../language/duration.ts'
import { parseRecurrence, recurrenceText } from '../language/recurrence.ts'
import type { Locale } from '../messages/format.ts'
import { type Plan, phaseOf } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { Step } from '../model/types.ts'
import type { TimelineInput, TimelineStep } from './timeline-types.ts'

/**
 * A plan and its times, as they are drawn. Steps that do not apply in the network's situation are left out, and so is what
 * is done again and again while nothing has happened: it has no place on an axis that begins with the event.
 */
export function timelineInput(plan: Plan, network: TimeNetwork, locale: Locale): TimelineInput {
  const steps = [...network.steps.values()].flatMap((times) => {
    const step = plan.data.steps[times.index]
    return step ? [timelineStep(plan, step, times, locale)] : []
  })
  const timed = steps.filter(({ kind, phase }) => kind !== 'recurs' || !['prevention', 'monitoring'].includes(phase))
  const ends = plan.data.steps.some(({ id, marks }) => marks === 'termination' && network.steps.has(id))
  return {
    steps: timed.sort((a, b) => a.number - b.number),
    moments: ends ? network.moments : { ...network.moments, termination: undefined },
    terminationAssumed: network.assumptions.some((one) => one.kind === 'unmarked' && one.moment === 'termination'),
    criticalPath: network.criticalPath,
  }
}

function timelineStep(plan: Plan, step: Step, times: StepTimes, locale: Locale): TimelineStep {
  const owner = find(plan.data.roles, step.owner ?? '')?.item
  const recurrence = step.every ?? step.repeat
  const limits = [
    ...(times.within ? [formatDuration(times.within.duration, locale)] : []),
    ...(recurrence ? [recurrenceText(recurrence, locale)] : []),
  ]
  return {
    id: step.id,
    number: times.index + 1,
    title: step.title,
    short: step.short,
    phase: phaseOf(step),
    owner: owner?.name ?? step.owner,
    ownerShort: owner?.short,
    limits,
    start: times.start,
    end: times.end,
    deadline: times.deadline,
    kind: kindOf(step, times),
    every: recurrence === undefined ? undefined : intervalOf(recurrence),
  }
}

function kindOf(step: Step, times: StepTimes): TimelineStep['kind'] {
  if (times.recurs) return 'recurs'
  if (step.type === 'event') return 'event'
  if (!times.within) return 'open'
  return times.end > times.start ? 'bar' : 'immediate'
}

/** Seconds between two times, where the calendar does not matter. */
function intervalOf(written: string): number | undefined {
  const recurrence = parseRecurrence(written)
  if (recurrence?.kind !== 'interval') return undefined
  const { every, times } = recurrence
  return durationSeconds({ ...every, sameDay: false, immediate: false }).most / times
}
