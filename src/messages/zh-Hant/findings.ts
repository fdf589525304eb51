// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
import { control } from './findings/control.ts'
import { document } from './findings/document.ts'
import { drills } from './findings/drills.ts'
import { organisation } from './findings/organisation.ts'
import { plans } from './findings/plans.ts'
import { print } from './findings/print.ts'
import { reports } from './findings/reports.ts'
import { resources } from './findings/resources.ts'
import { steps } from './findings/steps.ts'
import { thresholds } from './findings/thresholds.ts'
import { units } from './findings/units.ts'

type Findings = typeof document &
  typeof organisation &
  typeof thresholds &
  typeof steps &
  typeof reports &
  typeof resources &
  typeof drills &
  typeof control &
  typeof plans &
  typeof units &
  typeof print

export const findings: Findings = {
  ...document,
  ...organisation,
  ...thresholds,
  ...steps,
  ...reports,
  ...resources,
  ...drills,
  ...control,
  ...plans,
  ...units,
  ...print,
}
