import type { ModelFile } from '../../model/file.ts'
import { unitName } from '../../model/unit.ts'
import type { Workspace } from '../../model/workspace.ts'
import type { OwnDocument, OwnWorkspace } from './rule.ts'

/** A workspace as plain data, for rules of its own: no range, no tree, nothing of the program. */
export function ownModel({ settings, plans, units, drills, records }: Workspace): OwnWorkspace {
  return {
    settings,
    plans: plans.map(({ id, file, data }) => ({ id, ...document(file, data) })),
    units: units.map((unit) => {
      const { id, file, data } = unit
      return { id, file: file.source.path, name: unitName(unit), parent: data.parent, data }
    }),
    drills: drills.map(({ file, data }) => document(file, data)),
    records: records.map(({ file, data }) => document(file, data)),
  }
}

function document<Data>(file: ModelFile, data: Data): OwnDocument<Data> {
  return { file: file.source.path, data, body: file.body?.text ?? '' }
}
