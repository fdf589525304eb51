import { dayNumber, readDate } from '../../language/calendar.ts'
import { isPublicShortNumber } from '../../language/phone.ts'
import type { Place } from '../../model/file.ts'
import { placeIn } from '../../model/plan.ts'
import { placeInUnit, unitName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { Rule } from '../rule.ts'

const daysAllowed = 90

export const contactUnverified: Rule = {
  id: 'contact-unverified',
  group: 'units',
  severity: 'warning',
  basis: { kind: 'principle', title: '国办发〔2024〕5号', clause: '第十七条' },
  calendar: true,
  *workspace({ workspace, today }) {
    for (const { whose, on, place } of tried(workspace)) {
      const days = daysBetween(on, today)
      if (days !== undefined && days > daysAllowed) {
        yield { place, values: { whose, on, days, allowed: daysAllowed } }
      }
    }
  },
  examples: {
    bad: [
      {
        plan: `
contacts:
  - { id: police, name: 辖区派出所, phone: 0571-88880000, verified-on: 2026-04-01 }
  - { id: hotline, name: 供应商热线, phone: 400-800-0000, verified-on: 2025-06-01 }
  - { id: desk, name: 总行值班室, alternate: 内线 8001, verified-on: 2026-01-01 }`,
        units: `
- { id: east-region, name: 东区分行, contacts: { police: { phone: 000-0000-9110, verified-on: 2026-04-01 } } }
- id: shore-road
  name: 海岸路支行
  parent: east-region
  contacts: { community: { phone: 000-0000-9213, verified-on: 2026-03-31 } }
  plans: { example: { contacts: { police: { phone: 000-0000-9210, verified-on: 2025-12-31 } } } }`,
        today: '2026-07-01',
        at: [
          '/contacts/police/verified-on',
          '/contacts/hotline/verified-on',
          '/contacts/desk/verified-on',
          '/east-region/contacts/police/verified-on',
          '/shore-road/contacts/community/verified-on',
          '/shore-road/plans/example/contacts/police/verified-on',
        ],
      },
    ],
    good: [
      {
        plan: `
contacts:
  - { id: police, name: 报警电话, phone: 110, verified-on: 2020-01-01 }
  - { id: hotline, name: 银行客服, phone: 95588, verified-on: 2020-01-01 }
  - { id: city, name: 政务热线, phone: １２３４５, verified-on: 2020-01-01 }
  - { id: desk, name: 总行值班室, phone: 000-0000-0001, verified-on: 2026-04-02 }
  - { id: never, name: 社区居委会, phone: 000-0000-0002 }
  - { id: local, name: 物业, verified-on: 2020-01-01 }
  - { id: unreadable, name: 医院, phone: 000-0000-0003, verified-on: 去年 }`,
        units: `
id: shore-road
name: 海岸路支行
contacts:
  police: { phone: 000-0000-9210, verified-on: 2026-06-12 }
  fire-station: { phone: 119, verified-on: 2020-01-01 }`,
        today: '2026-07-01',
      },
      {
        plan: `
document: { status: retired }
contacts:
  - { id: desk, name: 总行值班室, phone: 000-0000-0001, verified-on: 2020-01-01 }`,
        today: '2026-07-01',
      },
    ],
  },
}

interface Tried {
  readonly whose: string
  readonly on: string
  readonly place: Place
}

/** The contacts with a number of their own and the day on which it was last tried. */
function* tried({ plans, units }: Workspace): Iterable<Tried> {
  for (const plan of plans) {
    if (plan.data.document?.status === 'retired') continue
    for (const [index, contact] of (plan.data.contacts ?? []).entries()) {
      const on = dayOf(contact)
      if (on) yield { whose: contact.name, on, place: placeIn(plan, ['contacts', index, 'verified-on']) }
    }
  }
  for (const unit of units) {
    const lists = [
      { base: ['contacts'], contacts: unit.data.contacts },
      ...Object.entries(unit.data.plans ?? {}).map(([key, change]) => ({
        base: ['plans', key, 'contacts'],
        contacts: change.contacts,
      })),
    ]
    for (const { base, contacts = {} } of lists) {
      for (const [id, contact] of Object.entries(contacts as Readonly<Record<string, Numbered>>)) {
        const on = dayOf(contact)
        const place = on && placeInUnit(unit, [...base, id, 'verified-on'])
        if (place) yield { whose: `${unitName(unit)} ${contact.name ?? id}`, on, place }
      }
    }
  }
}

interface Numbered {
  readonly name?: string
  readonly phone?: string
  readonly alternate?: string
  readonly 'verified-on'?: string
}

function dayOf({ phone, alternate, 'verified-on': on }: Numbered): string | undefined {
  const numbers = [phone, alternate].filter((number) => number !== undefined && number !== '')
  return numbers.some((number) => !isPublicShortNumber(number as string)) ? on : undefined
}

function daysBetween(from: string, to: string): number | undefined {
  const [first, last] = [readDate(from), readDate(to)]
  return first && last && dayNumber(last) - dayNumber(first)
}
