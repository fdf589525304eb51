import { fold } from '../../language/numerals.ts'
import type { Plan } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import { suggest } from '../../model/suggest.ts'
import type { Contact } from '../../model/types.ts'
import { inherited, unitName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import { isWritten, itemPlace, itemsIn } from '../items.ts'
import { type Gaps, gapsOf, type Lacks, placeFor, titlesOf, topmost } from '../printed.ts'
import type { Report, Rule } from '../rule.ts'
import { unitLinks } from './unit-links.ts'

export const unitContactMissing: Rule = {
  id: 'unit-contact-missing',
  group: 'units',
  severity: 'error',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第十七条' },
  *workspace({ workspace }) {
    if (workspace.units.length === 0) yield* withoutUnits(workspace)
    const known = contactsThatMayBeMisspelt(workspace)
    for (const [id, lacking] of gapsOf(workspace, lacksContact(workspace))) {
      const near = suggest(id, known)
      const tops = topmost(lacking)
      // Where no unit at all gives a number, the gap is the plan's.
      const named = tops.size > 1 && !near && !isGivenSomewhere(id, workspace) ? firstNamed(id, lacking) : undefined
      if (named) {
        const { plan, index, contact } = named
        const values = { contact: contact.name, id, n: lacking.size }
        yield { place: itemPlace(plan, 'contacts', index), message: 'nowhere', values }
        continue
      }
      for (const [unit, below] of tops) {
        const plans = [...(lacking.get(unit) ?? [])]
        const name = plans.flatMap((plan) => find(plan.data.contacts, id)?.item.name ?? [])[0]
        yield {
          place: placeFor(unit, 'contacts'),
          message: near ? 'near' : below > 0 ? 'below' : 'message',
          values: { unit: unitName(unit), contact: name ?? id, id, plans: titlesOf(plans), n: below, near },
        }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
contacts:
  - { id: police, name: 辖区派出所, purpose: 秩序失控 }
  - { id: head-office, name: 总行值班室, purpose: 接收报告, phone: 000-0000-0001, duty: true }`,
        units: `
- { id: east-region, name: 东区分行, contacts: { hospital: { phone: 000-0000-9012 } } }
- { id: shore-road, name: 海岸路支行, parent: east-region }
- { id: college-street, name: 学府街支行, parent: east-region, contacts: { police: { phone: 000-0000-9310 } } }`,
        at: ['/east-region/contacts'],
      },
      {
        plan: `
contacts:
  - { id: police, name: 辖区派出所, purpose: 秩序失控 }`,
        body: '\n最近的医院急诊电话：<unit:contacts.hospital.phone>。\n',
        units: '\n- { id: shore-road, name: 海岸路支行, contacts: { polcie: { phone: 000-0000-9210 } } }',
        at: ['/shore-road/contacts', '/shore-road/contacts'],
      },
      {
        plan: `
contacts:
  - { id: police, name: 辖区派出所, purpose: 秩序失控 }`,
        units: `
- { id: shore-road, name: 海岸路支行 }
- { id: college-street, name: 学府街支行 }`,
        at: ['/contacts/police'],
      },
      {
        plan: `
contacts:
  - { id: police, name: 辖区派出所, purpose: 秩序失控 }
  - { id: lab, name: Testing laboratory, purpose: tests the goods within 24 hours }`,
        at: ['/contacts/police', '/contacts/lab'],
      },
    ],
    good: [
      {
        plan: `
contacts:
  - { id: police, name: 辖区派出所, purpose: 秩序失控 }
  - { id: ambulance, name: 急救电话, purpose: 有人受伤, phone: 120 }`,
        units: `
- { id: east-region, name: 东区分行, contacts: { 辖区派出所: { phone: 000-0000-9110 } } }
- { id: shore-road, name: 海岸路支行, parent: east-region }`,
      },
      {
        plan: `
applies-to: { tags: [branch] }
contacts:
  - { id: police, name: 辖区派出所, purpose: 秩序失控 }`,
        units: '\n- { id: head-office, name: 总行 }',
      },
      {
        // Said in words, or by a contact that the plan no longer needs.
        plan: `
contacts:
  - { id: police, name: 报警电话110, purpose: 秩序失控 }
  - { id: head-office, name: 总行值班室, purpose: 拨打 000-0000-0001, duty: true }
  - { id: gate, name: Gate house, purpose: Answers on extension 2210 }`,
      },
      {
        plan: `
document: { status: retired }
contacts:
  - { id: police, name: 辖区派出所 }`,
      },
    ],
  },
}

/** Without units there is only the plan to give a number; it may give it in words. */
function* withoutUnits({ plans }: Workspace): Iterable<Report> {
  for (const plan of plans) {
    if (plan.data.document?.status === 'retired') continue
    for (const [index, { id, name, purpose = '', phone, alternate, agreement = '' }] of itemsIn(plan, 'contacts')) {
      if (phone || alternate || isWritten(plan, ['contacts', index, 'phone'])) continue
      if (numberInWords.test(fold(`${name} ${purpose} ${agreement}`))) continue
      yield { place: itemPlace(plan, 'contacts', index), plan, message: 'plan', values: { contact: name, id } }
    }
  }
}

/** A phone number, not an amount of time or of people. */
const numberInWords = /(?<!\d)(?:\d{3,5}|\d[\d -]{4,}\d)(?!\d|\s?(?:小时|分|秒|天|日|人|元|万|年|号|[a-z]))/i

/** Contacts whose number neither the plan nor the unit nor a unit above it gives. */
function lacksContact(workspace: Workspace): Lacks {
  return (unit) => {
    const local = inherited(unit, 'contacts')
    const isGiven = ({ id, name, phone, alternate }: Partial<Contact>): boolean =>
      Boolean(phone || alternate) || hasNumber(local, id) || hasNumber(local, name)
    return (plan) => {
      const { contacts = [] } = plan.data
      const asked = unitLinks(plan, unit, workspace).flatMap(({ target }) => {
        const [key, id = '', field = 'phone'] = target.split('.')
        if (key !== 'contacts' || field === 'name') return []
        return [contacts.find((contact) => contact.id === id || contact.name === id) ?? { id }]
      })
      return [...contacts, ...asked].flatMap((contact) => (isGiven(contact) ? [] : [contact.id]))
    }
  }
}

function isGivenSomewhere(id: string, { units, plans }: Workspace): boolean {
  const names = [id, ...plans.flatMap((plan) => find(plan.data.contacts, id)?.item.name ?? [])]
  return units.some(({ data }) => names.some((name) => Object.hasOwn(data.contacts ?? {}, name)))
}

/** The plan that names it first; undefined where only the change of a unit does. */
function firstNamed(id: string, lacking: Gaps): { plan: Plan; index: number; contact: Contact } | undefined {
  for (const plans of lacking.values()) {
    for (const plan of plans) {
      const found = find(plan.data.contacts, id)
      if (found) return { plan, index: found.index, contact: found.item }
    }
  }
  return undefined
}

type LocalContacts = ReturnType<typeof inherited<'contacts'>>

function hasNumber(local: LocalContacts, key: string | undefined): boolean {
  const own = key !== undefined && Object.hasOwn(local, key) ? local[key] : undefined
  return Boolean(own?.phone || own?.alternate)
}

/** Contacts that units give a number for and that no plan names: one of them may be what a plan meant. */
function contactsThatMayBeMisspelt({ plans, units }: Workspace): string[] {
  const named = new Set(plans.flatMap(({ data }) => (data.contacts ?? []).flatMap(({ id, name }) => [id, name])))
  const given = new Set(units.flatMap((unit) => Object.keys(unit.data.contacts ?? {})))
  return [...given].filter((key) => !named.has(key))
}
