import { type Cycle, type CycleLink, cycles, type Waiting } from '../../analysis/cycles.ts'
import { changedPlace, plansFor, timedChanges } from '../../analysis/unit-changes.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import { unitName } from '../../model/unit.ts'
import type { Message, MessageValue } from '../../source/finding.ts'
import type { Rule } from '../rule.ts'

/** How many links a message names; a circle that is longer says how many follow. */
const shown = 12

export const stepCycle: Rule = {
  id: 'step-cycle',
  group: 'steps',
  severity: 'error',
  basis: { kind: 'practice' },
  *plan(plan, { workspace }) {
    for (const cycle of cycles(plan, workspace.plans)) yield { place: placeOf(plan, cycle), words: words(plan, cycle) }
  },
  *workspace({ workspace }) {
    const known = new Map<string, Set<string>>()
    for (const change of timedChanges(workspace.plans, workspace.units)) {
      const { unit, plan, plans, above } = change
      const base = workspace.plans.find((one) => one.file === plan.file) ?? plan
      const key = JSON.stringify([plan.id, above?.id])
      const before = known.get(key) ?? namesOf(base, above ? plansFor(workspace.plans, above) : workspace.plans)
      known.set(key, before)
      for (const cycle of cycles(plan, plans)) {
        if (before.has(nameOf(cycle))) continue
        const wanted = stepsOf(plan, cycle).map((step) => ({ step, keys: ['after', 'within', 'marks', 'phase'] }))
        const what = words(plan, cycle)
        yield {
          place: changedPlace(change, wanted),
          plan: base,
          message: 'unit',
          values: { unit: unitName(unit), what },
        }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
steps:
  - id: count-people
    title: 清点人数
    phase: warning
    owner: commander
    within: 5 分钟
    after: [report-up]
  - id: report-up
    title: 报告行长
    phase: warning
    owner: commander
    within: 5 分钟
    after: [count-people]`,
        at: ['/steps/count-people/after'],
      },
      {
        plan: `
steps:
  - id: call-police
    title: 报警
    phase: warning
    owner: commander
    within: 1 分钟
    after: [call-police]`,
        at: ['/steps/call-police/after'],
      },
    ],
    good: [
      {
        plan: `
steps:
  - id: count-people
    title: 清点人数
    phase: warning
    owner: commander
    within: 5 分钟
  - id: report-up
    title: 报告行长
    phase: warning
    owner: commander
    within: 5 分钟
    after: [count-people]`,
      },
      {
        plan: `
steps:
  - id: watch-scene
    title: 观察现场
    phase: warning
    owner: commander
    within: 5 分钟
  - id: reassess
    title: 重新判断
    phase: warning
    owner: commander
    within: 5 分钟
    after: [watch-scene, adjust]
    join: any
  - id: adjust
    title: 调整部署
    phase: warning
    owner: commander
    within: 5 分钟
    after: [reassess]`,
      },
    ],
  },
}

/** The `after` of the first step that has one in the circle; else what makes the first step wait. */
function placeOf(plan: Plan, { links }: Cycle): ReturnType<typeof placeIn> {
  const own = links.flatMap(({ waits, why }) =>
    waits.kind === 'step' && waits.plan === plan ? [{ index: waits.index, why }] : [],
  )
  const first = own.filter(({ why }) => why === 'after').sort((a, b) => a.index - b.index)[0]
  if (first) return placeIn(plan, ['steps', first.index, 'after'])
  const { index = 0, why } = own[0] ?? {}
  return placeIn(plan, ['steps', index, why === 'anchor' ? 'within' : 'marks'])
}

function words(plan: Plan, { links }: Cycle): Message {
  const only = links.length === 1 ? links[0]?.waits : undefined
  if (only?.kind === 'step') return { key: 'step-cycle.self', values: { step: titleOf(plan, only) } }
  const named = links.length > shown + 1 ? links.slice(0, shown) : links
  const rest = links.length - named.length
  const parts: Message[] = named.map((link) => linkWords(plan, link))
  if (rest > 0) parts.push({ key: 'step-cycle.more', values: { count: rest } })
  return { key: 'step-cycle.message', values: { links: parts } }
}

function linkWords(plan: Plan, { waits, for: other, why }: CycleLink): Message {
  const name = (one: Waiting): MessageValue =>
    one.kind === 'moment' ? { key: `step-cycle.${one.moment}` } : titleOf(plan, one)
  const moment = (one: Waiting): MessageValue =>
    one.kind === 'moment' ? name(one) : { key: 'step-cycle.end-of', values: { step: name(one) } }
  if (why === 'anchor') {
    const key = waits.kind === 'moment' ? 'step-cycle.moment-anchor' : 'step-cycle.anchor'
    return { key, values: { step: name(waits), other: moment(other) } }
  }
  return { key: `step-cycle.${why}`, values: { step: name(waits), other: name(other) } }
}

function titleOf(plan: Plan, step: Extract<Waiting, { kind: 'step' }>): string {
  const title = step.plan.data.steps[step.index]?.title ?? step.id
  return step.plan === plan ? title : `${step.plan.data.title}/${title}`
}

function stepsOf(plan: Plan, { links }: Cycle): number[] {
  return links.flatMap(({ waits }) => (waits.kind === 'step' && waits.plan === plan ? waits.index : []))
}

function nameOf({ links }: Cycle): string {
  const names = links.map(({ waits }) => `${waits.plan.id}/${waits.kind === 'step' ? waits.id : waits.moment}`)
  return names.sort().join(' ')
}

function namesOf(base: Plan, plans: readonly Plan[]): Set<string> {
  const plan = plans.find((one) => one.file === base.file) ?? base
  return new Set(cycles(plan, plans).map(nameOf))
}
