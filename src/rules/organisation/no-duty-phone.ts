import { missingIn, type Plan, placeIn } from '../../model/plan.ts'
import type { Contact } from '../../model/types.ts'
import { applies, inherited } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import { ancestorsOf } from '../ancestors.ts'
import { isWritten } from '../items.ts'
import type { Rule } from '../rule.ts'

/** Matters of letters and courts, which keep office hours. */
const officeHours = ['complaint', 'litigation', 'insolvency']

export const noDutyPhone: Rule = {
  id: 'no-duty-phone',
  group: 'organisation',
  severity: 'warning',
  basis: { kind: 'requirement', title: 'GB/T 29639-2020', clause: '6.3.1' },
  *plan(plan, { workspace }) {
    if (!needsPhone(plan) || [plan, ...ancestorsOf(plan, workspace.plans)].some(hasDutyPhone)) return
    if (unitsHaveDutyPhone(plan, workspace)) return
    yield { place: isWritten(plan, ['contacts']) ? placeIn(plan, ['contacts'], 'key') : missingIn(plan) }
  },
  examples: {
    bad: [
      {
        plan: `
contacts:
  - { id: police, name: 报警电话, purpose: 秩序失控, phone: 110 }
  - { id: head-office, name: 总行办公室, purpose: 接收报告, phone: 000-0000-0001 }`,
        at: ['/contacts'],
      },
      {
        plan: `
kind: comprehensive
thresholds: []
contacts:
  - { id: police, name: 报警电话, purpose: 24小时接警, phone: 110 }
  - { id: head-office, name: 值班电话, purpose: 非24小时，仅工作时间接听, phone: 000-0000-0001, duty: false }`,
        at: ['/contacts'],
      },
    ],
    good: [
      {
        plan: `
contacts:
  - { id: police, name: 报警电话, phone: 110 }
  - { id: head-office, name: 总行值班室, phone: 000-0000-0001, duty: true }`,
      },
      {
        // Said in words.
        plan: `
contacts:
  - { id: police, name: 报警电话, phone: 110 }
  - { id: head-office, name: 总行应急值守电话（24小时）, phone: 000-0000-0001 }`,
      },
      {
        plan: `
kind: onsite
contacts:
  - { id: police, name: 报警电话, phone: 110 }
  - { id: head-office, name: 总行办公室, phone: 000-0000-0001 }`,
      },
      {
        plan: `
hazard: litigation
contacts:
  - { id: police, name: 报警电话, phone: 110 }
  - { id: head-office, name: 总行法务部, phone: 000-0000-0001 }`,
      },
      {
        plan: `
parent: general
contacts:
  - { id: police, name: 报警电话, phone: 110 }
  - { id: head-office, name: 总行办公室, phone: 000-0000-0001 }`,
        files: {
          'plans/general.md': `---
title: 综合应急预案
kind: comprehensive
hazard: general
roles: []
steps: []
contacts:
  - { name: 总行值班室, phone: 000-0000-0001, duty: true }
---
`,
        },
      },
      {
        // Every branch has a duty phone of its own.
        plan: `
contacts:
  - { id: police, name: 报警电话, phone: 110 }
  - { id: head-office, name: 总行办公室, phone: 000-0000-0001 }`,
        units: `
- { id: shore-road, name: 海岸路支行, contacts: { duty-desk: { phone: 000-0000-0100 } } }
- { id: college-street, name: 学府街支行, contacts: { 值班电话: { phone: 000-0000-0101 } } }`,
      },
      {
        plan: `
contacts:
  - { id: police, name: Police, phone: 999 }
  - { id: head-office, name: Control room, purpose: answers around the clock, phone: 000-0000-0001 }`,
      },
      { plan: '\ndocument: { status: retired }\ncontacts: []' },
    ],
  },
}

/** Comprehensive plans, and special plans that watch for something, by day and night. */
function needsPhone({ data }: Plan): boolean {
  if (data.document?.status === 'retired') return false
  if (data.kind === 'comprehensive') return true
  if (data.kind !== 'special' || data.hazard.every((hazard) => officeHours.includes(hazard))) return false
  return (data.thresholds?.length ?? 0) > 0 || data.steps.some(({ phase }) => phase === 'monitoring')
}

function hasDutyPhone({ data }: Plan): boolean {
  return data.contacts?.some((contact) => contact.duty ?? isStaffedAlways(contact)) ?? false
}

/** Whether a contact of the house says in words that somebody answers day and night; public numbers are others'. */
function isStaffedAlways({ name, purpose = '', phone = '' }: Contact): boolean {
  if (/^\d{3}$/.test(phone.trim())) return false
  const text = `${name} ${purpose}`
  return (
    /24\s*(?:小时|小時|[h时時](?!\d)|-?\s?hours?)|24\s*\/\s*7|全天候|昼夜|晝夜|around the clock|day and night/i.test(
      text,
    ) && !/(?:非|不是|并非|not)\s*(?:24|全天候|around)|24\s*(?:小时|小時)\s*[内內]/i.test(text)
  )
}

function unitsHaveDutyPhone(plan: Plan, { units }: Workspace): boolean {
  const own = units.filter((unit) => applies(plan.data['applies-to'], unit))
  const isDuty = (key: string): boolean => /值班|值守|duty|24/i.test(key)
  return own.length > 0 && own.every((unit) => Object.keys(inherited(unit, 'contacts')).some(isDuty))
}
