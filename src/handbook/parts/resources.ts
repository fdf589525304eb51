import type { Resource } from '../../model/types.ts'
import { aside, lines, phone, strong, text } from '../content.ts'
import { dateText } from '../dates.ts'
import { claim, contactsOf, type Desk, nextTable, ownerContent, type PrintedContact } from '../desk.ts'
import type { Block, Content } from '../handbook.ts'
import { recurrenceText } from '../limits.ts'
import { proseContent } from '../prose.ts'
import type { Say } from '../say.ts'
import { tableOf } from '../table.ts'

/** In the order in which they are printed. */
export const resourceKinds = ['people', 'supplies', 'technical', 'money', 'information', 'communication'] as const

export function resourcesPart(desk: Desk): Block[] {
  const resources = desk.plan.data.resources ?? []
  if (resources.length === 0) return []
  const { say } = desk
  const groups = [...resourceKinds, undefined].map((kind) => ({
    title: kind ? say(`handbook.resource.${kind}`) : undefined,
    items: resources.filter((resource) => resource.kind === kind),
  }))
  const { id, label } = nextTable(desk)
  return [
    tableOf<Resource>({
      id,
      label,
      name: 'resources',
      caption: say('handbook.caption.resources'),
      columns: resourceColumns(say).map(({ key, title, cell }) => ({ key, title, cell: (one) => cell(desk, one) })),
      groups: groups.filter((group) => group.items.length > 0),
      idOf: (one) => claim(desk, 'resources', one),
    }),
  ]
}

interface ResourceColumn {
  readonly key: string
  readonly title: string
  /** `desk` is that of the plan which lists the resource. */
  readonly cell: (desk: Desk, one: Resource) => Content
}

/** What is printed of a resource. */
export function resourceColumns(say: Say): readonly ResourceColumn[] {
  return [
    { key: 'name', title: say('handbook.column.resource'), cell: nameContent },
    { key: 'quantity', title: say('handbook.column.quantity'), cell: (_desk, one) => quantityText(one) },
    { key: 'place', title: say('handbook.column.place'), cell: (desk, one) => proseContent(desk, one.place) },
    { key: 'keeper', title: say('handbook.column.keeper'), cell: (desk, one) => ownerContent(desk, one.keeper) },
    { key: 'check', title: say('handbook.column.check'), cell: check },
    {
      key: 'expires',
      title: say('handbook.column.expires'),
      cell: (desk, one) => text(dateText(one.expires, desk.bench.locale)),
    },
  ]
}

function nameContent(desk: Desk, one: Resource): Content {
  const backup = one.backup ? [{ kind: 'tag', text: desk.say('handbook.backup') } as const] : []
  return [[{ kind: 'strong', text: one.name }, ...backup]]
}

export function quantityText({ quantity, unit }: Resource): Content {
  if (quantity === undefined) return []
  return text(unit ? `${quantity} ${unit}` : quantity)
}

function check(desk: Desk, { check }: Resource): Content {
  const every = recurrenceText(check?.every, desk.clock)
  const last = dateText(check?.last, desk.bench.locale)
  return [...text(every), ...aside(last && desk.say('handbook.last', { date: last }))]
}

export function contactsPart(desk: Desk): Block[] {
  const contacts = contactsOf(desk.plan, desk.bench.unit)
  if (contacts.length === 0) return []
  const { id, label } = nextTable(desk)
  return [contactTable(desk, contacts, { id, label, idOf: (contact) => claim(desk, 'contacts', contact) })]
}

/** Contacts with their numbers; a book for all units leaves a line where each writes its own. */
export function contactTable(
  desk: Desk,
  contacts: readonly PrintedContact[],
  place: { id: string; label: string; idOf?: (contact: PrintedContact) => string | undefined },
): Block {
  const { say } = desk
  return tableOf<PrintedContact>({
    ...place,
    name: 'contacts',
    caption: say('handbook.caption.contacts'),
    columns: [
      {
        key: 'name',
        title: say('handbook.column.contact'),
        cell: (one) => [
          [
            ...(strong(one.name)[0] ?? []),
            ...(one.duty ? [{ kind: 'key-tag', text: say('handbook.duty') } as const] : []),
          ],
        ],
      },
      { key: 'phone', title: say('handbook.column.phone'), cell: phones },
      { key: 'purpose', title: say('handbook.column.purpose'), cell: (one) => proseContent(desk, one.purpose) },
      {
        key: 'agreement',
        title: say('handbook.column.agreement'),
        cell: (one) => lines(one.agreement ? [one.agreement] : []),
      },
      {
        key: 'verified',
        title: say('handbook.column.verified'),
        cell: (one) => text(dateText(one.verifiedOn, desk.bench.locale)),
      },
    ],
    groups: [{ items: contacts }],
  })
}

function phones({ phone: first, alternate }: PrintedContact): Content {
  const head: Content = first ? phone(first) : [[{ kind: 'blank' }]]
  return [...head, ...aside(alternate)]
}
