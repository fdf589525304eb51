import type { Resource } from '../../model/types.ts'
import { aside, lines, phone, strong, text } from '../content.ts'
import { dateText } from '../dates.ts'
import { claim, contactsOf, type Desk, nextTable, ownerContent, type PrintedContact } from '../desk.ts'
import type { Block, Content } from '../handbook.ts'
import { recurrenceText } from '../limits.ts'
import { proseContent } from '../prose.ts'
import { tableOf } from '../table.ts'

const kinds = ['people', 'supplies', 'technical', 'money', 'information', 'communication'] as const

export function resourcesPart(desk: Desk): Block[] {
  const resources = desk.plan.data.resources ?? []
  if (resources.length === 0) return []
  const { say } = desk
  const groups = [...kinds, undefined].map((kind) => ({
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
      columns: [
        { key: 'name', title: say('handbook.column.resource'), cell: (one) => nameContent(desk, one) },
        { key: 'quantity', title: say('handbook.column.quantity'), cell: quantityText },
        { key: 'place', title: say('handbook.column.place'), cell: (one) => proseContent(desk, one.place) },
        { key: 'keeper', title: say('handbook.column.keeper'), cell: (one) => ownerContent(desk, one.keeper) },
        { key: 'check', title: say('handbook.column.check'), cell: (one) => check(desk, one) },
        {
          key: 'expires',
          title: say('handbook.column.expires'),
          cell: (one) => text(dateText(one.expires, desk.bench.locale)),
        },
      ],
      groups: groups.filter((group) => group.items.length > 0),
      idOf: (one) => claim(desk, 'resources', one),
    }),
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
