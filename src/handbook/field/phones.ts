import { type Unit, unitName } from '../../model/unit.ts'
import { plainChapter } from '../chapters/plain.ts'
import { type Bench, contactsOf } from '../desk.ts'
import type { PhoneList, PhoneRow } from '../field-blocks.ts'
import type { Chapter } from '../handbook.ts'
import { type PrintedPost, printedPost } from '../people.ts'

/** Who is called, in large type, with the tabs in which each is needed. */
export function phonesChapter(bench: Bench, number: number, digest: string): Chapter | undefined {
  const { say, unit } = bench
  const posts = postsIn(bench)
  const units = unit?.chain ?? []
  const groupOf = (one: Unit): Group => ({
    title: unitName(one),
    rows: posts.filter((post) => post.boundIn === one.id).map((post) => post.row),
  })
  const groups: Group[] = [
    ...units.slice(0, 1).map(groupOf),
    { title: say('handbook.outside'), rows: contactsIn(bench) },
    ...units.slice(1).map(groupOf),
    {
      title: units.length > 0 ? say('handbook.unbound') : say('handbook.people'),
      rows: posts.filter((post) => post.boundIn === undefined).map((post) => post.row),
    },
  ].filter((group) => group.rows.length > 0)
  if (groups.length === 0) return undefined
  const columns = ['column.post', 'column.phone', 'field.column.alternate', 'field.column.duty', 'field.column.tabs']
  const title = say('handbook.field.phones')
  const list: PhoneList = {
    kind: 'phones',
    columns: columns.map((key) => say(`handbook.${key as 'column.post'}`)),
    groups,
  }
  return plainChapter(bench, number, digest, title, [{ title, blocks: [list] }], { leaf: 'page' })
}

type Group = PhoneList['groups'][number]

interface Listed {
  readonly boundIn?: string
  readonly row: PhoneRow
}

/** Every post that leads or stands in, once. */
function postsIn(bench: Bench): Listed[] {
  const listed = new Map<string, { printed: PrintedPost; tabs: Set<number> }>()
  for (const plan of bench.plans) {
    for (const role of plan.data.roles.filter((one) => !one.external)) {
      for (const name of [...(role.holder ? [role.holder] : []), ...(role.deputies ?? [])]) {
        const printed = printedPost(bench, name)
        const entry = listed.get(printed.post) ?? { printed, tabs: new Set() }
        addTab(entry.tabs, bench.chapters.get(plan.id))
        listed.set(printed.post, entry)
      }
    }
  }
  return [...listed.values()].map(({ printed, tabs }) => ({
    boundIn: printed.boundIn,
    row: {
      name: printed.name,
      holder: printed.persons.flatMap((person) => person.name ?? []).join(bench.say('handbook.comma')),
      phones: numbers(printed.persons.map((person) => person.phone)),
      alternate: printed.stands.flatMap((person) => person.phone ?? []),
      duty: '',
      tabs: tabsText(bench, tabs),
    },
  }))
}

function contactsIn(bench: Bench): PhoneRow[] {
  const rows = new Map<string, { row: PhoneRow; tabs: Set<number> }>()
  for (const plan of bench.plans) {
    for (const contact of contactsOf(plan, bench.unit)) {
      const key = `${contact.name} ${contact.phone ?? ''}`
      const entry = rows.get(key) ?? {
        tabs: new Set<number>(),
        row: {
          name: contact.name,
          holder: '',
          phones: numbers([contact.phone]),
          alternate: contact.alternate ? [contact.alternate] : [],
          duty: contact.duty || /^1\d\d$/.test(contact.phone ?? '') ? bench.say('handbook.field.all-hours') : '',
          tabs: '',
        },
      }
      addTab(entry.tabs, bench.chapters.get(plan.id))
      rows.set(key, entry)
    }
  }
  return [...rows.values()].map(({ row, tabs }) => ({ ...row, tabs: tabsText(bench, tabs) }))
}

/** A book that leaves the tabs out has none to name. */
function addTab(tabs: Set<number>, tab: number | undefined): void {
  if (tab !== undefined) tabs.add(tab)
}

/** Known numbers; an empty one, a line to write on, where there is none. */
function numbers(phones: readonly (string | undefined)[]): string[] {
  const known = phones.flatMap((phone) => phone ?? [])
  return known.length > 0 ? known : ['']
}

function tabsText(bench: Bench, tabs: ReadonlySet<number>): string {
  if (tabs.size === bench.plans.length && tabs.size > 1) return bench.say('handbook.field.all-tabs')
  return [...tabs].sort((a, b) => a - b).join('　')
}
