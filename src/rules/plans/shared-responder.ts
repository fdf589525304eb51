import { type Demand, demandOf, type PostChain } from '../../analysis/demand.ts'
import { hierarchyOf, meet } from '../../analysis/hierarchy.ts'
import { commandOf } from '../../analysis/organisation.ts'
import { postsOf } from '../../analysis/posts.ts'
import { staffingOf } from '../../analysis/staffing.ts'
import { type Plan, phaseOf } from '../../model/plan.ts'
import type { Role } from '../../model/types.ts'
import { postName, type Unit, unitName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import { itemPlace, roleOf } from '../items.ts'
import { placeFor, plansOfUnits, titlesOf } from '../printed.ts'
import type { Report, Rule } from '../rule.ts'

export const sharedResponder: Rule = {
  id: 'shared-responder',
  group: 'plans',
  severity: 'warning',
  basis: { kind: 'practice' },
  *workspace({ workspace }) {
    const plans = workspace.plans.filter(({ data }) => data.document?.status !== 'retired')
    if (plans.every((plan) => hierarchyOf(plans).besides(plan).length === 0)) return
    const demand = demandOf(plans, postsOf(workspace).canonical)
    const shared = sharedPairs(demand, plans, workspace.units)
    const { eased, felt } = inUnits(workspace, demand, shared)
    for (const pair of shared) {
      if (isOnePost(pair) && !eased.has(pair)) yield inPlans(pair, workspace)
    }
    const told = new Set<string>()
    for (const { pair, unit, key } of felt) {
      if (isOnePost(pair) ? !eased.has(pair) : pair.chains.every(({ posts }) => posts.length > 1)) continue
      const cause = `${unit.id} ${key}`
      if (!told.has(cause))
        yield { place: placeFor(unit, 'people'), message: 'unit', values: valuesOf(pair, workspace, unit) }
      told.add(cause)
    }
  },
  examples: {
    bad: [
      {
        plan: `
related: [complaint]
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: [支行副行长] }
  - { id: guard, name: 秩序组, holder: 保安班长 }
  - { id: lobby, name: 大堂组, holder: 大堂经理, deputies: [理财经理] }`,
        files: { 'plans/complaint.md': document('complaint', '保安班长', '大堂经理') },
        at: ['/roles/guard/holder'],
      },
      {
        plan: '\nroles: [{ id: guard, name: 秩序组, holder: guard-lead }]',
        settings: 'posts: { guard-lead: { zh-Hans: 保安班长 } }',
        files: {
          'plans/first.md': document('first', '保安班长', '大堂经理', 'starts: [example/open-exits]'),
          'plans/second.md': document('second', '保安班长', '大堂经理', 'starts: [first]'),
        },
        units: '\n- { id: shore-road, name: 海岸路支行, people: { guard-lead: { name: 葛示例 } } }',
        at: ['/roles/guard/holder'],
      },
      {
        plan: '\nrelated: [complaint]\nroles: [{ id: guard, name: 秩序组, holder: 保安班长 }]',
        files: { 'plans/complaint.md': document('complaint', '保安班长', '大堂经理') },
        units: `
- { id: shore-road, name: 海岸路支行, people: { 保安班长: { name: 葛示例 } } }
- { id: college-street, name: 学府街支行, people: { 保安班长: { name: 唐示例, deputy: { name: 罗示例 } } } }`,
        at: ['/shore-road/people'],
      },
      {
        plan: '\nrelated: [complaint]\nroles: [{ id: guard, name: 秩序组, holder: 保安班长 }]',
        files: { 'plans/complaint.md': document('complaint', '综合员', '大堂经理') },
        units: `
id: shore-road
name: 海岸路支行
people: { 保安班长: { name: 葛示例 }, 综合员: { name: 葛示例 }, 大堂经理: { name: 章示例 } }`,
        at: ['/people'],
      },
    ],
    good: [
      {
        plan: `
related: [complaint]
roles:
  - { id: guard, name: 秩序组, holder: 保安班长, deputies: [保安员] }
  - { id: clerk, name: 记录员, holder: 大堂经理 }`,
        files: { 'plans/complaint.md': document('complaint', '保安班长', '大堂经理') },
      },
      {
        plan: '\nroles: [{ id: guard, name: 秩序组, holder: 保安班长 }]',
        files: { 'plans/complaint.md': document('complaint', '保安班长', '大堂经理') },
      },
      {
        plan: '\nrelated: [complaint]\nroles: [{ id: guard, name: 秩序组, holder: 保安班长, external: true }]',
        files: { 'plans/complaint.md': document('complaint', '保安班长', '大堂经理') },
      },
      {
        plan: `
related: [complaint]
roles: [{ id: guard, name: 秩序组, holder: 保安班长 }]
steps: [{ id: check, phase: prevention, title: 检查出口, owner: guard, every: 每日 }]`,
        files: { 'plans/complaint.md': document('complaint', '保安班长', '大堂经理') },
      },
      {
        plan: '\nrelated: [complaint]\napplies-to: { tags: [shop] }\nroles: [{ id: guard, name: 秩序组, holder: 保安班长 }]',
        files: {
          'plans/complaint.md': document('complaint', '保安班长', '大堂经理').replace(
            'hazard',
            'applies-to: { tags: [branch] }\nhazard',
          ),
        },
        units: '\n- { id: mall, name: 示例店, tags: [shop], people: { 保安班长: { name: 葛示例 } } }',
      },
      {
        plan: '\nrelated: [complaint]\nroles: [{ id: guard, name: 秩序组, holder: 保安员 }]',
        files: { 'plans/complaint.md': document('complaint', '保安员', '大堂经理') },
        units: '\n- { id: shore-road, name: 海岸路支行, people: { 保安员: [{ name: 范示例 }, { name: 彭示例 }] } }',
      },
    ],
  },
}

interface Pair {
  readonly indices: readonly [number, number]
  readonly chains: readonly PostChain[]
  /** Of plans that may be at work at the same time, in their order. */
  readonly roles: readonly { readonly plan: Plan; readonly role: Role }[]
}

/** Chains of posts that act in different plans, of which one may be at work while the other is. */
function sharedPairs({ chains }: Demand, plans: readonly Plan[], units: readonly Unit[]): Pair[] {
  const { besides } = hierarchyOf(plans)
  const chainsIn = new Map<Plan, { index: number; role: Role }[]>(plans.map((plan) => [plan, []]))
  for (const [index, { roles }] of chains.entries()) {
    for (const { plan, role } of roles) if (acts(plan, role)) chainsIn.get(plan)?.push({ index, role })
  }
  const found = new Map<string, { indices: [number, number]; roles: Map<Role, Plan> }>()
  for (const plan of plans) {
    for (const other of besides(plan)) {
      if (plans.indexOf(plan) > plans.indexOf(other) || !meet(plan, other, units)) continue
      for (const a of chainsIn.get(plan) ?? []) {
        for (const b of chainsIn.get(other) ?? []) {
          const indices: [number, number] = a.index < b.index ? [a.index, b.index] : [b.index, a.index]
          const pair = found.get(indices.join()) ?? { indices, roles: new Map<Role, Plan>() }
          found.set(indices.join(), pair)
          pair.roles.set(a.role, plan).set(b.role, other)
        }
      }
    }
  }
  return [...found.values()].map(({ indices, roles }) => ({
    indices,
    chains: indices.map((index) => chains[index] as PostChain),
    roles: [...roles]
      .map(([role, plan]) => ({ plan, role }))
      .sort((a, b) => plans.indexOf(a.plan) - plans.indexOf(b.plan)),
  }))
}

/** Whether a role is wanted while the event goes on: it commands, or a step of the response is its own. */
function acts(plan: Plan, role: Role): boolean {
  if (commandOf(plan).includes(role)) return true
  return plan.data.steps.some((step) => {
    const phase = phaseOf(step)
    return (phase === 'warning' || phase === 'response') && roleOf(plan, step.owner) === role
  })
}

function isOnePost({ indices: [a, b], chains }: Pair): boolean {
  return a === b && chains[0]?.posts.length === 1
}

/** The units in which a pair hangs on one person, and the pairs that have enough people in some unit. */
function inUnits(workspace: Workspace, demand: Demand, shared: readonly Pair[]) {
  const eased = new Set<Pair>()
  const felt: { pair: Pair; unit: Unit; key: string }[] = []
  if (shared.length === 0) return { eased, felt }
  const posts = postsOf(workspace)
  for (const { unit, plans } of plansOfUnits(workspace)) {
    const { called, unitOf } = staffingOf(unit, demand, posts)
    const people = demand.chains.map((_, index) => called(index))
    for (const pair of shared) {
      const own = pair.roles.filter(({ plan }) => plans.includes(plan))
      if (new Set(own.map(({ plan }) => plan)).size < 2) continue
      const keys = [...new Set(pair.indices.flatMap((index) => people[index] ?? []))]
      if (keys.length > 1) eased.add(pair)
      const [key] = keys
      const owner = key === undefined ? undefined : unitOf(key)
      const isFilled = pair.indices.every((index) => people[index]?.length === 1)
      if (keys.length === 1 && isFilled && owner && key !== undefined) felt.push({ pair, unit: owner, key })
    }
  }
  return { eased, felt }
}

function inPlans(pair: Pair, workspace: Workspace): Report {
  const [first, ...others] = pair.roles
  const placeOf = ({ plan, role }: { plan: Plan; role: Role }) =>
    itemPlace(plan, 'roles', plan.data.roles.indexOf(role), 'holder')
  if (!first) throw new Error('a pair has roles')
  return {
    place: placeOf(first),
    plan: first.plan,
    values: valuesOf(pair, workspace),
    related: others.map((other) => ({ place: placeOf(other), message: { key: 'shared-responder.also' } })),
  }
}

function valuesOf({ chains, roles }: Pair, { settings }: Workspace, unit?: Unit) {
  const posts = [...new Set(chains.flatMap((chain) => chain.posts.slice(0, 1)))]
  const names = posts.map((post) => postName(settings, post, settings.locale ?? 'zh-Hans'))
  return {
    posts: names.map((name) => ({ key: 'shared-responder.name', values: { name } })),
    plans: titlesOf(new Set(roles.map(({ plan }) => plan))),
    ...(unit ? { unit: unitName(unit) } : {}),
  }
}

function document(id: string, holder: string, lobby: string, more = ''): string {
  return `---
id: ${id}
title: ${id} 预案
kind: special
hazard: complaint
roles:
  - { id: order, name: 秩序组, holder: ${holder} }
  - { id: reception, name: 接待组, holder: ${lobby} }
steps:
  - { id: keep-order, title: 维持秩序, owner: order, within: 10 分钟${more ? `, ${more}` : ''} }
---
`
}
