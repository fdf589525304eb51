import type { Plan } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { Contact, Role } from '../model/types.ts'
import { knotsOf, shortestCircle } from './knots.ts'

/** How a role is reached: a contact of the plan, or a phone written in its place. */
export interface ContactLine {
  readonly contact?: Contact
  readonly phone?: string
}

export interface OrganisationNode {
  readonly role: Role
  /** Its place in the plan's `roles`. */
  readonly index: number
  readonly line?: ContactLine
  /** The role it hangs under; undefined at the top. */
  readonly superior?: Role
  /** Whether it names no superior and hangs under the commander for that reason. */
  readonly implied: boolean
  /** Superiors that it names beside the one it hangs under. */
  readonly alsoReportsTo: readonly Role[]
  /** In the order of the plan. */
  readonly children: readonly OrganisationNode[]
}

export interface Organisation {
  /** By `function`; without it command is `activation.authority`, and he who speaks is named so. In the plan's order. */
  readonly command: readonly Role[]
  readonly speak: readonly Role[]
  readonly liaison: readonly Role[]
  /** The first commander with all that hangs under him; undefined where nobody commands. */
  readonly top?: OrganisationNode
  /** Those above the commander, nearest first. */
  readonly above: readonly OrganisationNode[]
  /** Those neither above nor under the commander: each the highest of its kind, with what hangs under it. */
  readonly beside: readonly OrganisationNode[]
  readonly external: readonly { readonly role: Role; readonly index: number; readonly line?: ContactLine }[]
  /** Roles that report in a circle, each to the next and the last to the first: of each knot the shortest. */
  readonly circles: readonly (readonly Role[])[]
}

/** Who commands, who speaks, and who reports to whom. Circles are cut above the commander, else above their first role. */
export function organisationOf(plan: Plan): Organisation {
  const { roles } = plan.data
  const command = commandOf(plan)
  const superiors = roles.map((role, index) => superiorsOf(roles, role, index))
  const named = new Map(roles.map((role, index) => [index, namedBy(roles, role)]))
  const circles = knotsOf(named).map((knot) => shortestCircle(knot, named))
  const commander = command[0] === undefined ? -1 : roles.indexOf(command[0])
  const hangsUnder = cutCircles(
    superiors.map((found) => found[0]),
    commander,
  )
  const above: number[] = []
  for (let at = hangsUnder[commander]; at !== undefined; at = hangsUnder[at]) above.push(at)
  const implied = new Set<number>()
  for (const [index, role] of roles.entries()) {
    const isFree = hangsUnder[index] === undefined && superiors[index]?.length === 0 && !role.external
    if (commander < 0 || !isFree || index === commander || above.includes(index)) continue
    hangsUnder[index] = commander
    implied.add(index)
  }
  const below = roles.map((): number[] => [])
  for (const [index, role] of roles.entries()) {
    const superior = hangsUnder[index]
    if (superior !== undefined && !role.external) below[superior]?.push(index)
  }
  const made = new Map<number, OrganisationNode>()
  for (const index of deepestFirst(hangsUnder)) made.set(index, node(index))
  const upper = new Set([commander, ...above])
  const isBeside = (index: number): boolean => {
    const superior = hangsUnder[index]
    return !roles[index]?.external && !upper.has(index) && (superior === undefined || above.includes(superior))
  }
  const nodesOf = (indices: readonly number[]): OrganisationNode[] => indices.flatMap((index) => made.get(index) ?? [])
  return {
    command,
    speak: speakersOf(plan),
    liaison: roles.filter((role) => role.function === 'liaison'),
    top: made.get(commander),
    above: nodesOf(above),
    beside: nodesOf([...roles.keys()].filter(isBeside)),
    external: roles.flatMap((role, index) => (role.external ? { role, index, line: contactLine(plan, role) } : [])),
    circles: circles.map((circle) => circle.flatMap((index) => roles[index] ?? [])),
  }

  function node(index: number): OrganisationNode {
    const role = roles[index] as Role
    const superior = hangsUnder[index]
    return {
      role,
      index,
      line: contactLine(plan, role),
      superior: superior === undefined ? undefined : roles[superior],
      implied: implied.has(index),
      alsoReportsTo: (superiors[index] ?? [])
        .filter((other) => other !== superior)
        .flatMap((other) => roles[other] ?? []),
      children: (below[index] ?? []).flatMap((child) => made.get(child) ?? []),
    }
  }
}

/** The roles that command: those whose function it is, else the authority that activates. */
export function commandOf(plan: Plan): Role[] {
  const named = plan.data.roles.filter((role) => role.function === 'command')
  const { authority } = plan.data.activation ?? {}
  const found = named.length === 0 && authority !== undefined ? find(plan.data.roles, authority) : undefined
  return found ? [found.item] : named
}

/** The roles that speak outside: those whose function it is, else those that are named spokesperson. */
export function speakersOf(plan: Plan): Role[] {
  const named = plan.data.roles.filter((role) => role.function === 'speak')
  return named.length > 0 ? named : plan.data.roles.filter(({ name }) => /发言人|發言人|spokesperson/i.test(name))
}

/** How a role is reached; undefined where the plan does not say. */
export function contactLine(plan: Plan, role: Role): ContactLine | undefined {
  if (role.contact === undefined || role.contact === '') return undefined
  const contact = find(plan.data.contacts, role.contact)?.item
  return contact ? { contact, phone: contact.phone } : { phone: role.contact }
}

function namedBy(roles: readonly Role[], role: Role): number[] {
  return [...new Set(role['reports-to']?.flatMap((reference) => find(roles, reference)?.index ?? []) ?? [])]
}

function superiorsOf(roles: readonly Role[], role: Role, index: number): number[] {
  return namedBy(roles, role).filter((one) => one !== index && !roles[one]?.external)
}

/** Follows each role upwards; a circle is cut above the commander, else above the first role of the plan in it. */
function cutCircles(first: readonly (number | undefined)[], commander: number): (number | undefined)[] {
  const hangsUnder = [...first]
  const done = new Set<number>()
  for (const start of hangsUnder.keys()) {
    const way: number[] = []
    const onWay = new Set<number>()
    let at: number | undefined = start
    while (at !== undefined && !done.has(at) && !onWay.has(at)) {
      way.push(at)
      onWay.add(at)
      at = hangsUnder[at]
    }
    if (at !== undefined && onWay.has(at)) {
      const circle = way.slice(way.indexOf(at))
      hangsUnder[circle.includes(commander) ? commander : Math.min(...circle)] = undefined
    }
    for (const one of way) done.add(one)
  }
  return hangsUnder
}

function deepestFirst(hangsUnder: readonly (number | undefined)[]): number[] {
  const below = hangsUnder.map((): number[] => [])
  const order: number[] = []
  for (const [index, superior] of hangsUnder.entries()) {
    if (superior === undefined) order.push(index)
    else below[superior]?.push(index)
  }
  for (const index of order) order.push(...(below[index] ?? []))
  return order.reverse()
}
