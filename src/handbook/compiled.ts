import { digestOf } from '../model/digest.ts'
import type { Plan } from '../model/plan.ts'
import type { Person } from '../model/types.ts'
import { canonicalPost, inherited, inheritedValue, type Unit, unitName } from '../model/unit.ts'
import type { Workspace } from '../model/workspace.ts'
import type { ComposeInput } from './compose.ts'
import { forPublic } from './public.ts'

/**
 * What a book is made of, as data for other programs: the plans as the unit has them, in canonical keys, and what the
 * unit puts into them. A book for the public holds what its pages may, and of the unit its name alone.
 */
export function compileHandbook({ workspace, settings, unit, plans }: Omit<ComposeInput, 'today' | 'locale'>): object {
  const audience = settings.audience ?? 'internal'
  return {
    version: 1,
    handbook: settings.id,
    title: settings.title,
    audience,
    organisation: workspace.settings.organisation?.name,
    unit: unit && unitOf(unit, audience, workspace),
    plans: plans.flatMap((plan) => planOf(plan, audience) ?? []),
  }
}

function planOf(plan: Plan, audience: 'internal' | 'public'): object | undefined {
  const shown = audience === 'public' ? forPublic(plan) : plan
  if (!shown) return undefined
  const body = shown.file.body?.text.trim().replaceAll(/\r\n?/g, '\n')
  return { id: plan.id, digest: digestOf(plan), data: shown.data, body: body || undefined }
}

function unitOf(unit: Unit, audience: 'internal' | 'public', workspace: Workspace): object {
  const { id, data } = unit
  if (audience === 'public') return { id, name: unitName(unit) }
  return {
    id,
    name: unitName(unit),
    parent: unit.chain[1]?.id,
    tags: data.tags,
    address: data.address,
    hours: inheritedValue(unit, 'hours'),
    'staff-on-duty': inheritedValue(unit, 'staff-on-duty'),
    people: peopleOf(unit, workspace),
    contacts: inherited(unit, 'contacts'),
    places: inherited(unit, 'places'),
    values: inherited(unit, 'values'),
  }
}

/** Post to the persons who hold it, from the nearest unit that says so. */
function peopleOf(unit: Unit, { settings }: Workspace): Record<string, readonly Person[]> {
  const people: Record<string, readonly Person[]> = {}
  for (const above of unit.chain.toReversed()) {
    for (const [post, bound] of Object.entries(above.data.people ?? {})) {
      people[canonicalPost(settings, post)] = Array.isArray(bound) ? (bound as Person[]) : [bound as Person]
    }
  }
  return people
}
