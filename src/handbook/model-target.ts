import type { ModelScheme } from '../language/markdown.ts'
import type { IdentityList } from '../model/plan.ts'
import { inherited, inheritedValue, personsFor, unitName } from '../model/unit.ts'
import { contactsOf, type Desk, planTarget, type Target, targetOf } from './desk.ts'

/** A line to write on, in place of what a book for all units, or for the public, cannot say. */
const blankLine = '＿＿＿＿＿＿'

/** What a link of the language prints and where it leads; the reference itself where it names nothing. */
export function modelTarget(desk: Desk, scheme: ModelScheme, reference: string): Target {
  if (scheme === 'unit') return { text: unitValue(desk, reference) ?? blankLine, to: '' }
  if (scheme === 'plan') return planTarget(desk.bench, reference) ?? { text: reference, to: '' }
  return targetOf(desk, `${scheme}s` as IdentityList, reference) ?? { text: reference, to: '' }
}

/** `name`, `address`, `people.<post>.phone`, `contacts.<id>.phone`, `places.<key>`, `values.<key>` of the book's unit. */
function unitValue({ bench, plan }: Desk, path: string): string | undefined {
  const { unit, audience } = bench
  if (!unit) return undefined
  const [key = '', ...rest] = path.split('.')
  const shown = (value: unknown): string | undefined =>
    value === undefined || value === null ? undefined : String(value)
  switch (key) {
    case 'name':
      return unitName(unit)
    case 'id':
      return unit.id
    case 'address':
      return shown(unit.data.address)
    case 'hours':
    case 'staff-on-duty':
      return shown(inheritedValue(unit, key))
    case 'people':
      return audience === 'public' ? undefined : personValue(bench.workspace.settings, unit, rest)
    case 'contacts': {
      const contact = contactsOf(plan, unit).find((other) => other.id === rest[0] || other.name === rest[0])
      const local = own(inherited(unit, 'contacts'), rest[0])
      const field = (rest[1] ?? 'phone') as 'name' | 'phone' | 'alternate'
      return shown(contact?.[field] ?? local?.[field])
    }
    case 'places':
    case 'values':
      return shown(own(inherited(unit, key) as Readonly<Record<string, unknown>>, rest[0]))
    default:
      return undefined
  }
}

type Settings = Desk['bench']['workspace']['settings']
type BookUnit = NonNullable<Desk['bench']['unit']>

function personValue(
  settings: Settings,
  unit: BookUnit,
  [post = '', ...fields]: readonly string[],
): string | undefined {
  const person = personsFor(settings, unit, post)?.persons[0]
  switch (fields.join('.') || 'name') {
    case 'name':
      return person?.name
    case 'phone':
      return person?.phone
    case 'deputy.name':
      return person?.deputy?.name
    case 'deputy.phone':
      return person?.deputy?.phone
    default:
      return undefined
  }
}

function own<T>(values: Readonly<Record<string, T>>, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(values, key) ? values[key] : undefined
}
