import { changeNotRecorded } from './change-not-recorded.ts'
import { commandCycle } from './command-cycle.ts'
import { deadlineUnreachable } from './deadline-unreachable.ts'
import { drillOverdue } from './drill-overdue.ts'
import { drillWithoutEvaluation } from './drill-without-evaluation.ts'
import { drillWithoutOwner } from './drill-without-owner.ts'
import { drillWithoutScenario } from './drill-without-scenario.ts'
import { duplicateId } from './duplicate-id.ts'
import { garbledText } from './garbled-text.ts'
import { levelWithoutCriteria } from './level-without-criteria.ts'
import { noActivation } from './no-activation.ts'
import { noCommander } from './no-commander.ts'
import { noDrill } from './no-drill.ts'
import { noPrinciples } from './no-principles.ts'
import { noSpokesperson } from './no-spokesperson.ts'
import { noTermination } from './no-termination.ts'
import { pathOutsideWorkspace } from './path-outside-workspace.ts'
import { personalName } from './personal-name.ts'
import { phaseMissing } from './phase-missing.ts'
import { placeholder } from './placeholder.ts'
import { rawHtml } from './raw-html.ts'
import { remoteResource } from './remote-resource.ts'
import { reportIncomplete } from './report-incomplete.ts'
import { resourceWithoutKeeper } from './resource-without-keeper.ts'
import { resourceWithoutQuantity } from './resource-without-quantity.ts'
import { reviewOverdue } from './review-overdue.ts'
import { roleWithoutContact } from './role-without-contact.ts'
import { roleWithoutDeputy } from './role-without-deputy.ts'
import { roleWithoutDuty } from './role-without-duty.ts'
import { roleWithoutHolder } from './role-without-holder.ts'
import { roleWithoutTask } from './role-without-task.ts'
import type { Rule } from './rule.ts'
import { schema } from './schema.ts'
import { stepCycle } from './step-cycle.ts'
import { stepWithoutOwner } from './step-without-owner.ts'
import { stepWithoutTimeLimit } from './step-without-time-limit.ts'
import { syntax } from './syntax.ts'
import { thresholdOrder } from './threshold-order.ts'
import { thresholdWithoutLimit } from './threshold-without-limit.ts'
import { thresholdWithoutOwner } from './threshold-without-owner.ts'
import { thresholdWithoutResponse } from './threshold-without-response.ts'
import { thresholdWithoutSource } from './threshold-without-source.ts'
import { thresholdWithoutWindow } from './threshold-without-window.ts'
import { unitContactMissing } from './unit-contact-missing.ts'
import { unitLoosens } from './unit-loosens.ts'
import { unitPlaceMissing } from './unit-place-missing.ts'
import { unitRoleUnfilled } from './unit-role-unfilled.ts'
import { unknownReference } from './unknown-reference.ts'
import { unsignedApproval } from './unsigned-approval.ts'
import { vagueActor } from './vague-actor.ts'
import { vagueFrequency } from './vague-frequency.ts'
import { vagueTime } from './vague-time.ts'
import { warningNeverLifted } from './warning-never-lifted.ts'

/** Every rule, one line each, by group and name. */
export const rules: readonly Rule[] = [
  duplicateId,
  garbledText,
  noPrinciples,
  pathOutsideWorkspace,
  personalName,
  placeholder,
  rawHtml,
  schema,
  syntax,
  unknownReference,
  vagueActor,
  commandCycle,
  noCommander,
  roleWithoutContact,
  roleWithoutDeputy,
  roleWithoutDuty,
  roleWithoutHolder,
  roleWithoutTask,
  levelWithoutCriteria,
  thresholdOrder,
  thresholdWithoutLimit,
  thresholdWithoutOwner,
  thresholdWithoutResponse,
  thresholdWithoutSource,
  thresholdWithoutWindow,
  warningNeverLifted,
  deadlineUnreachable,
  noActivation,
  noTermination,
  phaseMissing,
  stepCycle,
  stepWithoutOwner,
  stepWithoutTimeLimit,
  vagueFrequency,
  vagueTime,
  noSpokesperson,
  reportIncomplete,
  resourceWithoutKeeper,
  resourceWithoutQuantity,
  drillOverdue,
  drillWithoutEvaluation,
  drillWithoutOwner,
  drillWithoutScenario,
  noDrill,
  changeNotRecorded,
  reviewOverdue,
  unsignedApproval,
  unitContactMissing,
  unitLoosens,
  unitPlaceMissing,
  unitRoleUnfilled,
  remoteResource,
]
