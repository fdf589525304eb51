import { duplicateId } from './duplicate-id.ts'
import { noActivation } from './no-activation.ts'
import { noDrill } from './no-drill.ts'
import { noPrinciples } from './no-principles.ts'
import { noTermination } from './no-termination.ts'
import { pathOutsideWorkspace } from './path-outside-workspace.ts'
import { placeholder } from './placeholder.ts'
import { rawHtml } from './raw-html.ts'
import { roleWithoutDeputy } from './role-without-deputy.ts'
import { roleWithoutHolder } from './role-without-holder.ts'
import type { Rule } from './rule.ts'
import { schema } from './schema.ts'
import { stepWithoutOwner } from './step-without-owner.ts'
import { stepWithoutTimeLimit } from './step-without-time-limit.ts'
import { syntax } from './syntax.ts'
import { thresholdWithoutLimit } from './threshold-without-limit.ts'
import { thresholdWithoutOwner } from './threshold-without-owner.ts'
import { thresholdWithoutResponse } from './threshold-without-response.ts'
import { unitLoosens } from './unit-loosens.ts'
import { unitRoleUnfilled } from './unit-role-unfilled.ts'
import { unknownReference } from './unknown-reference.ts'
import { vagueFrequency } from './vague-frequency.ts'
import { vagueTime } from './vague-time.ts'

/** Every rule, one line each, by group and name. */
export const rules: readonly Rule[] = [
  duplicateId,
  noPrinciples,
  pathOutsideWorkspace,
  placeholder,
  rawHtml,
  schema,
  syntax,
  unknownReference,
  roleWithoutDeputy,
  roleWithoutHolder,
  thresholdWithoutLimit,
  thresholdWithoutOwner,
  thresholdWithoutResponse,
  noActivation,
  noTermination,
  stepWithoutOwner,
  stepWithoutTimeLimit,
  vagueFrequency,
  vagueTime,
  noDrill,
  unitLoosens,
  unitRoleUnfilled,
]
