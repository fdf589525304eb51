import type { Plan } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import type { Role } from '../../model/types.ts'
import { type Bench, contactsOf, planName, roleOf } from '../desk.ts'
import type { Reach, Size } from '../field-blocks.ts'
import { measured } from '../measured.ts'
import { printedPost } from '../people.ts'

/** What a hazard is called where there is little room: a title loses what says that it is a plan. */
export function hazardName(bench: Bench, plan: Plan): string {
  const name = planName(bench, plan)
  if (plan.data.field?.title) return name
  const short = name
    .replace(/(?:综合|綜合|总体|總體|专项|專項|现场|現場)?(?:应急|應急)?(?:预案|預案|处置方案|處置方案)$/, '')
    .replace(/\s+(?:emergency |response |action |contingency )*(?:plan|procedure)$/i, '')
    .trim()
  return short === '' ? name : short
}

/** The size in which words of this width still have room: `widths` are ems of the large and the middle size. */
export function sizeFor(text: string, [large, middle]: readonly [number, number]): Size {
  const width = measured(text)
  if (width <= large) return 'large'
  return width <= middle ? 'middle' : 'small'
}

/** A text of at most so many ems, cut at a clause where it can be. */
export function cutTo(text: string, ems: number): string {
  if (measured(text) <= ems) return text
  let kept = ''
  for (const sign of text) {
    if (measured(kept + sign) > ems - 1) break
    kept += sign
  }
  const clause = /^.{4,}[，。；、,;.](?!\d)/u.exec(kept)?.[0]
  return clause && measured(clause) > ems / 2 ? clause.replace(/[，；、,;]$/u, '') : `${kept.trimEnd()}…`
}

/** Who leads a response. */
export function commandOf({ data }: Plan): Role | undefined {
  return data.roles.find((role) => role.function === 'command') ?? roleNamed(data.roles, data.activation?.authority)
}

function roleNamed(roles: readonly Role[], reference: string | undefined): Role | undefined {
  return reference === undefined ? undefined : find(roles, reference)?.item
}

/** Every number of a role, a contact, or a number that is written out, the first one first. */
export function reachesOf(bench: Bench, plan: Plan, reference: string): Reach[] {
  const contacts = contactsOf(plan, bench.unit)
  const contact = contacts.find((other) => other.id === reference || other.name === reference)
  if (contact) return [{ name: contact.name, phone: contact.phone ?? '' }]
  const role = roleOf(plan, reference)
  if (!role) return /\d{3}/.test(reference) ? [{ name: '', phone: reference }] : []
  const own = role.holder ? personReaches(bench, role.holder, role.name) : []
  const desk = role.contact ? reachesOf(bench, plan, role.contact) : []
  return [...own.filter((reach) => reach.phone !== ''), ...desk, ...own.filter((reach) => reach.phone === '')]
}

/** The numbers of a post; without a unit, a line to write on. */
export function personReaches(bench: Bench, post: string, name?: string): Reach[] {
  const printed = printedPost(bench, post)
  const phones = printed.persons.flatMap((person) => person.phone ?? [])
  const known = phones.length > 0 ? phones : bench.unit ? [] : ['']
  return known.map((phone) => ({ name: name ?? printed.name, phone }))
}

/** 110, 119, 911: a number that everybody knows. */
export function isShort(phone: string): boolean {
  return /^\d{3,5}$/.test(phone)
}
