import type { Pointer } from '../../language/pointer.ts'
import { isMapping, valueAt } from '../../language/pointer.ts'
import type { ModelFile, Place } from '../../model/file.ts'
import type { Plan } from '../../model/plan.ts'
import { findPlan } from '../../model/references.ts'
import type { DrillRecordData } from '../../model/types.ts'
import type { Workspace } from '../../model/workspace.ts'

/** A record of a drill, and the plan that it names where there is one. */
export interface Held {
  readonly file: ModelFile
  readonly data: DrillRecordData
  readonly plan?: Plan
}

export type DrillFinding = NonNullable<DrillRecordData['findings']>[number]

export function heldIn({ records, plans }: Workspace): Held[] {
  return records.map(({ file, data }) => ({ file, data, plan: findPlan(plans, data.plan) }))
}

/** What a record found, with the place of each in its list. “Nothing” is no finding. */
export function* findingsOf({ file, data }: Held): Iterable<readonly [number, DrillFinding]> {
  for (const [index, finding] of (data.findings ?? []).entries()) {
    if (!isMapping(valueAt(file.data, ['findings', index])) || typeof finding.what !== 'string') continue
    if (!nothing.test(finding.what)) yield [index, finding]
  }
}

export function heldPlace({ file }: Held, pointer: Pointer): Place {
  return { file, pointer }
}

const nothing =
  /^\s*(?:无|無|没有|沒有|未发现问题|未發現問題|暂无|[-—/]|none|nothing(?: found)?|n\/a|no findings?)[\s.。]*$/i
