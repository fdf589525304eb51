import type { TimeNetwork } from '../analysis/time-network.ts'
import { formatDuration } from '../language/duration.ts'
import { recurrenceText } from '../language/recurrence.ts'
import { format, type Locale } from '../messages/format.ts'
import { type Plan, phaseOf } from '../model/plan.ts'
import { find, findStep } from '../model/references.ts'
import type { Step } from '../model/types.ts'
import { printStepNumber } from './draw.ts'
import type { FlowInput, FlowStep } from './flow-types.ts'

const nobody = ''

/** The response of a plan: who does what after what. What is done again and again holds nobody up and has no place in it. */
export function flowInput(plan: Plan, plans: readonly Plan[], network: TimeNetwork, locale: Locale): FlowInput {
  const { steps, roles } = plan.data
  const shown = steps.flatMap((step, index) => (inFlow(step) ? [{ step, number: index + 1 }] : []))
  const ids = new Set(shown.map(({ step }) => step.id))
  const onPath = network.criticalPath.filter((id) => ids.has(id))
  const path = new Set(onPath)
  const read = shown.map(({ step, number }): FlowStep => {
    const owner = step.owner === undefined ? undefined : find(roles, step.owner)?.item
    const before = (step.after ?? []).map((reference) => beforeOf(plan, plans, reference, ids))
    return {
      id: step.id,
      number,
      title: step.title,
      short: step.short,
      phase: phaseOf(step),
      owner: owner?.id ?? step.owner ?? nobody,
      limit: limitOf(step, network, locale),
      after: [...new Set(before.flatMap(({ id }) => (id === undefined || id === step.id ? [] : [id])))],
      outside: before.flatMap(({ text }) => text ?? []),
      join: step.join ?? 'all',
      only: onlyFor(plan, step),
      otherwise: otherwiseOf(plan, step, ids),
      isEvent: step.type === 'event',
      isCritical: path.has(step.id),
    }
  })
  const used = new Set(read.map(({ owner }) => owner))
  const known = roles.filter(({ id }) => used.has(id)).map(({ id, name, short }) => ({ id, name, short }))
  const names = new Set(known.map(({ id }) => id))
  const unknown = [...used].flatMap((id = nobody) =>
    names.has(id) ? [] : [{ id, name: id || format({ key: 'figure.flow.nobody' }, locale) }],
  )
  return {
    lanes: [...known, ...unknown],
    steps: read,
    critical: onPath.slice(1).map((id, at) => [onPath[at] ?? '', id]),
  }
}

function inFlow(step: Step): boolean {
  return !step.every && phaseOf(step) !== 'prevention' && phaseOf(step) !== 'monitoring'
}

function beforeOf(
  plan: Plan,
  plans: readonly Plan[],
  reference: string,
  ids: ReadonlySet<string>,
): { id?: string; text?: string } {
  const found = findStep(plan, plans, reference)
  const step = found?.plan.data.steps[found.index]
  if (!found || !step) return {}
  if (found.plan.id !== plan.id) return { text: step.short ?? step.title }
  return ids.has(step.id) ? { id: step.id } : { text: printStepNumber(found.index + 1) }
}

function limitOf(step: Step, network: TimeNetwork, locale: Locale): string | undefined {
  const { within } = network.steps.get(step.id) ?? {}
  if (within) return brief(formatDuration(within.duration, locale), locale)
  return step.repeat && recurrenceText(step.repeat, locale)
}

/** English units in the short form that the times of the steps have too. */
function brief(amount: string, locale: Locale): string {
  if (locale !== 'en') return amount
  return amount
    .replace(/\bseconds?\b/, 's')
    .replace(/\bminutes?\b/, 'min')
    .replace(/\bhours?\b/, 'h')
    .replace(/^immediately$/, 'at once')
}

function onlyFor({ data }: Plan, { cases = [], levels = [] }: Step): string[] {
  return [
    ...cases.map((one) => find(data.cases, one)?.item.name ?? one),
    ...levels.map((one) => find(data.levels, one)?.item.name ?? one),
  ]
}

/** A step that follows is a branch; who takes over stands in the table. */
function otherwiseOf({ data }: Plan, { otherwise }: Step, ids: ReadonlySet<string>): FlowStep['otherwise'] {
  const found = otherwise?.step === undefined ? undefined : find(data.steps, otherwise.step)
  if (!found) return undefined
  return ids.has(found.item.id) ? { step: found.item.id } : { text: printStepNumber(found.index + 1) }
}
