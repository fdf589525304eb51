import { unitName } from '../../model/unit.ts'
import { text } from '../content.ts'
import { type Bench, contactsOf, type Desk, nextTable, openDesk, type PrintedContact } from '../desk.ts'
import type { Block, Chapter, Content } from '../handbook.ts'
import { contactTable } from '../parts/resources.ts'
import { type PrintedPost, personLine, printedPost } from '../people.ts'
import { tableOf } from '../table.ts'
import { plainChapter } from './plain.ts'

/** Who is called: the unit's own people, those of the units above, and the world outside with the unit's local numbers. */
export function contactSheet(bench: Bench, number: number, digest: string): Chapter | undefined {
  const first = bench.plans[0]
  if (!first) return undefined
  const { say } = bench
  const desk = openDesk(bench, first, number)
  const sections = [
    { title: say('handbook.people'), blocks: peopleBlocks(desk) },
    { title: say('handbook.outside'), blocks: contactBlocks(desk) },
  ].filter((section) => section.blocks.length > 0)
  if (sections.length === 0) return undefined
  return plainChapter(bench, number, digest, say('handbook.contact-sheet'), sections)
}

/** A post with what it does in which plan. */
export interface Listed extends PrintedPost {
  readonly roles: readonly string[]
}

function peopleBlocks(desk: Desk): Block[] {
  const { bench, say } = desk
  const listed = postsOf(desk)
  if (listed.length === 0) return []
  const chain = bench.unit?.chain ?? []
  const groups = [
    ...chain.map((unit) => ({ title: unitName(unit), items: listed.filter((one) => one.boundIn === unit.id) })),
    { title: chain.length > 0 ? say('handbook.unbound') : undefined, items: listed.filter((one) => !one.boundIn) },
  ]
  const { id, label } = nextTable(desk)
  const blankWhere = (content: Content): Content =>
    bench.unit && content.length === 0 ? [[{ kind: 'blank' }]] : content
  return [
    tableOf<Listed>({
      id,
      label,
      name: 'people',
      caption: say('handbook.caption.people'),
      columns: [
        { key: 'post', title: say('handbook.column.post'), cell: (one) => [[{ kind: 'strong', text: one.name }]] },
        {
          key: 'name',
          title: say('handbook.column.name'),
          cell: (one) => blankWhere(one.persons.map(({ name }) => [{ kind: 'text', text: name ?? '' }])),
        },
        {
          key: 'phone',
          title: say('handbook.column.phone'),
          cell: (one) => blankWhere(one.persons.map(({ phone }) => [{ kind: 'phone', text: phone ?? '' }])),
        },
        { key: 'deputy', title: say('handbook.column.stands-in'), cell: (one) => one.stands.map(personLine) },
        {
          key: 'roles',
          title: say('handbook.column.roles'),
          cell: (one) => text(one.roles.join(say('handbook.semicolon'))),
        },
      ],
      groups: groups.filter((group) => group.items.length > 0),
    }),
  ]
}

/** Every post that a plan of the book names, once, with what it does in which plan. */
export function postsOf({ bench, say }: Desk): Listed[] {
  const listed = new Map<string, PrintedPost & { roles: string[] }>()
  for (const plan of bench.plans) {
    for (const role of plan.data.roles) {
      if (role.external) continue
      const posts = [
        { posts: role.holder ? [role.holder] : [], as: role.name },
        { posts: role.deputies ?? [], as: say('handbook.deputy-of', { role: role.name }) },
        { posts: role.members ?? [], as: say('handbook.member-of', { role: role.name }) },
      ]
      for (const { posts: names, as } of posts) {
        for (const name of names) {
          const printed = printedPost(bench, name)
          const entry = listed.get(printed.post) ?? { ...printed, roles: [] }
          if (!entry.roles.includes(as)) entry.roles.push(as)
          listed.set(printed.post, entry)
        }
      }
    }
  }
  return [...listed.values()]
}

function contactBlocks(desk: Desk): Block[] {
  const { bench } = desk
  const contacts = new Map<string, PrintedContact>()
  for (const plan of bench.plans) {
    for (const contact of contactsOf(plan, bench.unit)) {
      const key = `${contact.name} ${contact.phone ?? ''}`
      const known = contacts.get(key)
      if (!known) contacts.set(key, contact)
      else contacts.set(key, { ...contact, ...withoutGaps(known), purpose: known.purpose ?? contact.purpose })
    }
  }
  if (contacts.size === 0) return []
  return [contactTable(desk, [...contacts.values()], nextTable(desk))]
}

function withoutGaps(contact: PrintedContact): PrintedContact {
  return Object.fromEntries(
    Object.entries(contact).filter(([, value]) => value !== undefined),
  ) as unknown as PrintedContact
}
