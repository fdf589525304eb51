import type { Plan } from '../../src/model/plan.ts'
import { readWorkspace, type Workspace } from '../../src/model/workspace.ts'
import { createSource } from '../../src/source/source.ts'

type Data = Readonly<Record<string, unknown>>

/** A workspace of plans (file stem to front matter) and units. */
export function workspaceOf(plans: Readonly<Record<string, Data>>, units: readonly Data[] = []): Workspace {
  const required = { title: 'Plan', kind: 'special', hazard: 'fire', roles: [{ id: 'commander', name: 'Commander' }] }
  return readWorkspace({
    settings: createSource('musterbook.yaml', ''),
    documents: Object.entries(plans).map(([stem, data]) =>
      createSource(`plans/${stem}.md`, `---\n${JSON.stringify({ ...required, title: stem, ...data }, null, 1)}\n---\n`),
    ),
    units: units.length > 0 ? [createSource('plans/units/units.yaml', JSON.stringify(units, null, 1))] : [],
    readAsset: () => ({ status: 'missing' }),
  })
}

export function planOf(steps: readonly Data[], more: Data = {}): Plan {
  return workspaceOf({ plan: { ...more, steps } }).plans[0] as Plan
}
