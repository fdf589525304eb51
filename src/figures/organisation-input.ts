import { commandOf, contactLine, speakersOf } from '../analysis/organisation.ts'
import type { Plan } from '../model/plan.ts'
import { find } from '../model/references.ts'
import type { Contact } from '../model/types.ts'
import type { OrganisationInput } from './organisation.ts'
import type { OrganisationRole } from './organisation-tree.ts'

export interface OrganisationInputOptions {
  /** The printed name of a post; the text itself where it is not given. */
  readonly postName?: (post: string) => string
  /** Who holds a post in the unit whose handbook it is: the phone. */
  readonly postPhone?: (post: string) => string | undefined
  /** The phone that a contact has in the unit, instead of the plan's. */
  readonly contactPhone?: (contact: Contact) => string | undefined
}

/** More contacts than these are left to their table. */
const mostContacts = 12

/** The roles of a plan, and under them the contacts outside that their steps call. */
export function organisationInput(plan: Plan, options: OrganisationInputOptions = {}): OrganisationInput {
  const { postName = (post) => post, postPhone = () => undefined, contactPhone = () => undefined } = options
  const { roles } = plan.data
  const [commanders, speakers] = [commandOf(plan), speakersOf(plan)]
  const drawn = roles.map((role): OrganisationRole => {
    const line = contactLine(plan, role)
    const reached = (line?.contact && contactPhone(line.contact)) ?? line?.phone
    return {
      id: role.id,
      name: role.name,
      short: role.short,
      holder: role.holder && postName(role.holder),
      phone: (role.holder && postPhone(role.holder)) ?? reached,
      deputies: role.deputies?.map((post) => ({ post: postName(post), phone: postPhone(post) })),
      reportsTo: role['reports-to']?.flatMap((reference) => find(roles, reference)?.item.id ?? []),
      function: commanders.includes(role) ? 'command' : speakers.includes(role) ? 'speak' : role.function,
      external: role.external,
    }
  })
  const contacts = calledContacts(plan).map(
    ({ contact, by }): OrganisationRole => ({
      id: `contact:${contact.id}`,
      name: contact.name,
      phone: contactPhone(contact) ?? contact.phone,
      reportsTo: by === undefined ? [] : [by],
      external: true,
    }),
  )
  return { roles: contacts.length > mostContacts ? drawn : [...drawn, ...contacts] }
}

/** Contacts that steps notify or hand over to, with the role that does so first; not those by which a role is reached. */
function calledContacts(plan: Plan): { contact: Contact; by?: string }[] {
  const own = new Set(plan.data.roles.map((role) => contactLine(plan, role)?.contact))
  const called = new Map<Contact, string | undefined>()
  for (const step of plan.data.steps) {
    for (const reference of [...(step.notify ?? []), ...(step['hands-over-to'] ? [step['hands-over-to']] : [])]) {
      const contact = find(plan.data.roles, reference) ? undefined : find(plan.data.contacts, reference)?.item
      if (!contact || own.has(contact) || called.has(contact)) continue
      called.set(contact, find(plan.data.roles, step.owner ?? '')?.item.id)
    }
  }
  return [...called].map(([contact, by]) => ({ contact, by }))
}
