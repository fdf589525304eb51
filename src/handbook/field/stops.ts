import { timeNetwork } from '../../analysis/time-network.ts'
import { formatDuration, parseDuration } from '../../language/duration.ts'
import { type Plan, phaseOf } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import type { Step } from '../../model/types.ts'
import { claim, type Desk, roleOf } from '../desk.ts'
import type { StepLine, Stop } from '../field-blocks.ts'
import type { Block } from '../handbook.ts'
import { limitContent, stepLimit } from '../limits.ts'
import { otherwiseLine } from '../parts/step-details.ts'
import { proseOf } from '../prose.ts'
import { stepScope } from '../step-scope.ts'
import { cutTo } from './names.ts'

const urgent = ['warning', 'response'] as const
/** With fewer stops a line says nothing, with more it cannot be read. */
const [fewestStops, mostStops] = [3, 9]

/** What is done once it has happened, as a line of stops: those that decide the time are filled. */
export function stopBlocks(desk: Desk): Block[] {
  const { plan, say } = desk
  const groups = groupsOf(desk)
  if (groups.length === 0) return []
  const network = timesOf(plan, desk.bench.workspace.plans)
  const shown = groups.flatMap((group) => group.steps)
  const critical = network.criticalPath.filter((id) => shown.some((step) => step.id === id))
  const untilOf = (step: Step): string => {
    const times = network.steps.get(step.id)
    return times && !times.uncertain && critical.includes(step.id) ? minutesText(desk, times.end) : ''
  }
  const line: StepLine = {
    kind: 'stops',
    route: critical.length < fewestStops || critical.length > mostStops ? [] : routeOf(desk, critical, untilOf),
    groups: groups.map(({ title, steps }) => {
      const places = steps.flatMap((step, index) => (critical.includes(step.id) ? [index] : []))
      return { title, rows: steps.map((step, index) => stopOf(desk, step, railAt(index, places), untilOf(step))) }
    }),
    columns: ['step', 'column.within', 'column.owner', 'field.column.what'].map((key) =>
      say(`handbook.${key as 'step'}`),
    ),
    labels: {
      route: say('handbook.field.route', { count: critical.length }),
      note: say('handbook.field.route.note'),
    },
    moments: [
      say('handbook.field.moment.found'),
      say('handbook.field.moment.start'),
      say('handbook.field.moment.end'),
      say('handbook.field.moment.signed'),
    ],
  }
  return [line]
}

/** A plan's times do not depend on the unit's book, and several books print the same plan. */
const networks = new WeakMap<Plan, ReturnType<typeof timeNetwork>>()

function timesOf(plan: Plan, plans: readonly Plan[]): ReturnType<typeof timeNetwork> {
  const known = networks.get(plan) ?? timeNetwork(plan, [plan, ...plans.filter((other) => other.id !== plan.id)])
  networks.set(plan, known)
  return known
}

interface StepGroup {
  readonly title: string
  readonly steps: readonly Step[]
}

/** By phase; in a phase first what always applies, then what is added at some levels or in some cases. */
function groupsOf(desk: Desk): StepGroup[] {
  const { plan, say } = desk
  const groups = new Map<string, Step[]>()
  const always = urgent.flatMap((phase) => {
    const steps = plan.data.steps.filter((step) => step.type !== 'event' && phaseOf(step) === phase)
    for (const step of steps) {
      const only = onlyIn(desk, step)
      const title =
        only === ''
          ? say(`handbook.phase.${phase}`)
          : say('handbook.field.only', { phase: say(`handbook.phase.${phase}`), names: only })
      groups.set(title, [...(groups.get(title) ?? []), step])
    }
    return say(`handbook.phase.${phase}`)
  })
  const place = (title: string): number => {
    const own = always.indexOf(title)
    return own >= 0 ? own : always.findIndex((name) => title.startsWith(name)) + 0.5
  }
  return [...groups].map(([title, steps]) => ({ title, steps })).sort((a, b) => place(a.title) - place(b.title))
}

function onlyIn({ plan, say }: Desk, step: Step): string {
  const { levels, cases } = plan.data
  const names = [
    ...(step.levels ?? []).map((reference) => find(levels, reference)?.item.name ?? reference),
    ...(step.cases ?? []).map((reference) => find(cases, reference)?.item.name ?? reference),
  ]
  const every = step.levels?.length === levels?.length && !step.cases?.length
  return every ? '' : names.join(say('handbook.comma'))
}

function stopOf(desk: Desk, step: Step, rail: Stop['rail'], until: string): Stop {
  const { say, clock } = desk
  const [, anchor] = limitContent(step.within, clock)
  const otherwise = otherwiseLine(desk, step)
    .map((piece) => ('text' in piece ? piece.text : ''))
    .join('')
  const owner = roleOf(desk.plan, step.owner)
  return {
    id: claim(desk, 'steps', step),
    number: desk.numbers.get(step.id) ?? '',
    scope: stepScope(desk.plan, step),
    rail,
    limit: stepLimit(step, desk.bench),
    until: anchor ? anchor.map((piece) => ('text' in piece ? piece.text : '')).join('') : until,
    owner: owner?.short ?? owner?.name ?? step.owner ?? '',
    title: step.title,
    marks: [
      ...(step['life-safety'] ? [say('handbook.life-safety')] : []),
      ...(step.marks ? [say(`handbook.marks.${step.marks}`)] : []),
    ],
    action: step.action ? proseOf(desk, step.action) : undefined,
    otherwise,
    never: (step.never ?? []).join(say('handbook.semicolon')),
    done: step['done-when'] ?? '',
  }
}

/** `places` are the stops of the group that decide the time. */
function railAt(index: number, places: readonly number[]): Stop['rail'] {
  const [first, last] = [places[0], places.at(-1)]
  if (first === undefined || last === undefined || index < first || index > last) return 'none'
  if (first === last) return 'only'
  if (!places.includes(index)) return 'beside'
  if (index === first) return 'first'
  return index === last ? 'last' : 'through'
}

function routeOf(desk: Desk, critical: readonly string[], untilOf: (step: Step) => string): StepLine['route'] {
  const { steps } = desk.plan.data
  return critical.flatMap((id) => {
    const step = steps.find((one) => one.id === id)
    if (!step) return []
    return [{ number: desk.numbers.get(id) ?? '', name: step.short ?? cutTo(step.title, 8), until: untilOf(step) }]
  })
}

/** Minutes, or whole hours, since it was discovered. */
function minutesText({ bench, say }: Desk, seconds: number): string {
  const minutes = Math.round(seconds / 60)
  const hours = minutes / 60
  const written = minutes <= 180 ? `${minutes}m` : hours <= 72 ? `${Math.round(hours)}h` : `${Math.round(hours / 24)}d`
  const duration = parseDuration(written)
  return duration && minutes > 0 ? say('handbook.field.until', { time: formatDuration(duration, bench.locale) }) : ''
}
