import { type Plan, phaseOf } from '../../model/plan.ts'
import type { Step } from '../../model/types.ts'
import { type Bench, contactsOf, roleOf } from '../desk.ts'
import type { Reach, TenAction, TenSecond } from '../field-blocks.ts'
import { cardLimit } from '../limits.ts'
import { measured } from '../measured.ts'
import { commandOf, cutTo, hazardName, isShort, personReaches, reachesOf, sizeFor } from './names.ts'

/** Ems of all three actions together, and of one that is made from a step. */
const mostOfActions = 40
const mostOfStep = 13
const mostForbidden = 4
const mostSeconds = 3

/** The page that is read in ten seconds: what the plan's `field` says, else what its first steps say. */
export function tenSecond(bench: Bench, plan: Plan): TenSecond {
  const { say } = bench
  const name = hazardName(bench, plan)
  const command = commandOf(plan)
  const call = callOf(bench, plan)
  return {
    kind: 'ten',
    name,
    size: sizeFor(name, [7.4, 10.5]),
    when: useWhen(plan),
    actions: actionsOf(bench, plan),
    call,
    never: neverOf(plan),
    seconds: secondsOf(bench, plan),
    labels: {
      call: say('handbook.field.call'),
      never: say('handbook.never'),
      seconds: say('handbook.field.no-command', {
        role: command?.short ?? command?.name ?? say('handbook.function.command'),
      }),
    },
  }
}

export function actionsOf(bench: Bench, plan: Plan): TenAction[] {
  const written = plan.data.field?.actions ?? []
  const drafts = written.length > 0 ? written : firstSteps(plan).map(stepAction)
  return drafts.slice(0, 3).map(({ text, owner, within }, index) => ({
    ordinal: index + 1,
    text,
    size: sizeFor(text, [10.2, 13.4]),
    owner: roleOf(plan, owner)?.name ?? owner ?? '',
    limit: cardLimit(within, '', bench),
  }))
}

/** The one number: the plan's choice, else who leads, else whoever answers day and night. */
export function callOf(bench: Bench, plan: Plan): TenSecond['call'] {
  const contacts = contactsOf(plan, bench.unit)
  const choices = [
    plan.data.field?.call,
    commandOf(plan)?.id,
    contacts.find((contact) => contact.duty)?.id,
    contacts[0]?.id,
  ]
  for (const choice of choices) {
    const [reach] = choice === undefined ? [] : reachesOf(bench, plan, choice)
    if (reach) return { ...reach, short: isShort(reach.phone) }
  }
  return undefined
}

export function firstOf(bench: Bench, plan: Plan): string {
  return plan.data.field?.first ?? actionsOf(bench, plan)[0]?.text ?? ''
}

function useWhen({ data }: Plan): string {
  const written = data.field?.['use-when'] ?? data.activation?.criteria?.[0] ?? data.summary ?? ''
  return cutTo(written.replaceAll(/[*_`#]/g, '').trim(), 66)
}

/** What is done first: for life, then in the order of the plan; three that together can be read at a glance. */
function firstSteps({ data }: Plan): Step[] {
  const urgent = data.steps.filter((step) => step.type !== 'event' && ['warning', 'response'].includes(phaseOf(step)))
  const always = urgent.filter((step) => !step.levels?.length && !step.cases?.length)
  const order = always.length >= 3 ? always : urgent
  return [...order.filter((step) => step['life-safety']), ...order.filter((step) => !step['life-safety'])].slice(0, 3)
}

function stepAction(step: Step): { text: string; owner?: string; within?: string } {
  const fits = measured(step.title) <= mostOfStep || step.short === undefined
  const text = cutTo(fits ? step.title : (step.short ?? step.title), mostOfActions / 3)
  return { text, owner: step.owner, within: step.within }
}

export function neverOf(plan: Plan): string[] {
  const written = plan.data.field?.never ?? []
  const all = written.length > 0 ? written : (plan.data.never ?? [])
  return all.slice(0, mostForbidden)
}

/** Who decides where nobody leads: the stand-ins in their order, then who is above, then whoever answers at all hours. */
function secondsOf(bench: Bench, plan: Plan): Reach[] {
  const command = commandOf(plan)
  const { activation } = plan.data
  const above = [...(activation?.alternate ? [activation.alternate] : []), ...(command?.['reports-to'] ?? [])]
  const duty = contactsOf(plan, bench.unit).filter((contact) => contact.duty)
  const own = command?.holder ? personReaches(bench, command.holder) : []
  const found = [
    ...(command?.deputies ?? []).flatMap((post) => personReaches(bench, post).slice(0, 1)),
    ...above.flatMap((reference) => reachesOf(bench, plan, reference).slice(0, 1)),
    ...duty.flatMap((contact) => reachesOf(bench, plan, contact.id)),
  ]
  const taken = new Set(own.map((reach) => reach.phone).filter(Boolean))
  const seconds: Reach[] = []
  for (const reach of found) {
    if (reach.phone !== '' && taken.has(reach.phone)) continue
    taken.add(reach.phone)
    seconds.push(reach)
  }
  return seconds.slice(0, mostSeconds)
}
