import { hasDigit } from '../../language/phone.ts'
import type { Place } from '../../model/file.ts'
import { type Plan, placeIn } from '../../model/plan.ts'
import { find } from '../../model/references.ts'
import type { Contact, Person, SettingsData } from '../../model/types.ts'
import { placeInUnit, postName, type Unit, unitName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'

/** A text that stands where a phone number belongs. */
export interface WrittenPhone {
  readonly text: string
  /** Whose it is, for a message: a contact, a role or a post, never a person. */
  readonly whose: string
  /** Whether it is read as numbers are written in China. */
  readonly china: boolean
  readonly plan?: Plan
  readonly place: () => Place
}

/** Every phone number of the plans and units, as written. */
export function* writtenPhones(workspace: Workspace): Iterable<WrittenPhone> {
  for (const plan of workspace.plans) yield* inPlan(plan)
  const isHan = workspace.plans.some(isChinesePlan)
  for (const unit of workspace.units) yield* inUnit(unit, workspace.settings, isHan)
}

export function isChinesePlan({ data }: Plan): boolean {
  return data.lang === undefined ? han.test(data.title) : data.lang !== 'en'
}

const han = /\p{Script=Han}/u

function* inPlan(plan: Plan): Iterable<WrittenPhone> {
  const { contacts, roles, field } = plan.data
  const china = isChinesePlan(plan)
  for (const [index, contact] of (contacts ?? []).entries()) {
    for (const key of ['phone', 'alternate'] as const) {
      const text = contact[key]
      const place = () => placeIn(plan, ['contacts', index, key])
      if (text) yield { text, whose: contact.name, china, plan, place }
    }
  }
  for (const [index, { contact, name }] of roles.entries()) {
    if (!contact || !hasDigit(contact) || find(contacts, contact)) continue
    yield { text: contact, whose: name, china, plan, place: () => placeIn(plan, ['roles', index, 'contact']) }
  }
  const call = field?.call
  if (!call || !hasDigit(call) || find(contacts, call) || find(roles, call)) return
  yield { text: call, whose: call, china, plan, place: () => placeIn(plan, ['field', 'call']) }
}

function* inUnit(unit: Unit, settings: SettingsData, isHan: boolean): Iterable<WrittenPhone> {
  const { people = {}, contacts = {}, plans = {}, name = '', address = '' } = unit.data
  const china = isHan || han.test(name + address)
  const written = (text: string | undefined, what: string, pointer: readonly (string | number)[]): WrittenPhone[] => {
    if (!text) return []
    return [{ text, whose: `${unitName(unit)} ${what}`, china, place: () => placeInUnit(unit, pointer) }]
  }
  for (const [post, bound] of Object.entries(people)) {
    const persons = Array.isArray(bound) ? (bound as readonly Person[]) : [bound as Person]
    const what = postName(settings, post, settings.locale ?? 'zh-Hans')
    for (const [index, person] of persons.entries()) {
      const base = Array.isArray(bound) ? ['people', post, index] : ['people', post]
      yield* written(person.phone, what, [...base, 'phone'])
      yield* written(person.deputy?.phone, what, [...base, 'deputy', 'phone'])
    }
  }
  for (const [id, contact] of Object.entries(contacts)) {
    for (const key of ['phone', 'alternate'] as const) {
      yield* written(contact[key], contact.name ?? id, ['contacts', id, key])
    }
  }
  for (const [key, change] of Object.entries(plans)) {
    const changed = (change.contacts ?? {}) as Readonly<Record<string, Partial<Contact>>>
    for (const [id, contact] of Object.entries(changed)) {
      for (const field of ['phone', 'alternate'] as const) {
        yield* written(contact[field], contact.name ?? id, ['plans', key, 'contacts', id, field])
      }
    }
  }
}
