import { changeNotRecorded } from './control/change-not-recorded.ts'
import { notPublished } from './control/not-published.ts'
import { reviewOverdue } from './control/review-overdue.ts'
import { samePersonApproves } from './control/same-person-approves.ts'
import { suppressionExpired } from './control/suppression-expired.ts'
import { suppressionUnused } from './control/suppression-unused.ts'
import { unsignedApproval } from './control/unsigned-approval.ts'
import { arithmetic } from './document/arithmetic.ts'
import { duplicateId } from './document/duplicate-id.ts'
import { emptySection } from './document/empty-section.ts'
import { garbledText } from './document/garbled-text.ts'
import { hazardItemMissing } from './document/hazard-item-missing.ts'
import { headingOrder } from './document/heading-order.ts'
import { missingSection } from './document/missing-section.ts'
import { noPrinciples } from './document/no-principles.ts'
import { pathOutsideWorkspace } from './document/path-outside-workspace.ts'
import { personalDataWithoutPurpose } from './document/personal-data-without-purpose.ts'
import { personalName } from './document/personal-name.ts'
import { placeholder } from './document/placeholder.ts'
import { promisedPartMissing } from './document/promised-part-missing.ts'
import { rawHtml } from './document/raw-html.ts'
import { repealedBasis } from './document/repealed-basis.ts'
import { schema } from './document/schema.ts'
import { stateSecret } from './document/state-secret.ts'
import { syntax } from './document/syntax.ts'
import { undefinedStandard } from './document/undefined-standard.ts'
import { unknownReference } from './document/unknown-reference.ts'
import { unlistedActor } from './document/unlisted-actor.ts'
import { unusedDefinition } from './document/unused-definition.ts'
import { vagueActor } from './document/vague-actor.ts'
import { conclusionContradictsFindings } from './drills/conclusion-contradicts-findings.ts'
import { conclusionWithoutEvidence } from './drills/conclusion-without-evidence.ts'
import { drillInterval } from './drills/drill-interval.ts'
import { drillOverdue } from './drills/drill-overdue.ts'
import { drillWithoutEvaluation } from './drills/drill-without-evaluation.ts'
import { drillWithoutOwner } from './drills/drill-without-owner.ts'
import { drillWithoutScenario } from './drills/drill-without-scenario.ts'
import { findingNotInPlan } from './drills/finding-not-in-plan.ts'
import { findingOverdue } from './drills/finding-overdue.ts'
import { findingWithoutOwner } from './drills/finding-without-owner.ts'
import { lateInDrill } from './drills/late-in-drill.ts'
import { noDrill } from './drills/no-drill.ts'
import { recordWithoutFindings } from './drills/record-without-findings.ts'
import { undrilledStep } from './drills/undrilled-step.ts'
import { unsafeDrill } from './drills/unsafe-drill.ts'
import { clashingRoles } from './organisation/clashing-roles.ts'
import { commandCycle } from './organisation/command-cycle.ts'
import { noCommander } from './organisation/no-commander.ts'
import { noDutyPhone } from './organisation/no-duty-phone.ts'
import { overlappingTasks } from './organisation/overlapping-tasks.ts'
import { roleWithoutContact } from './organisation/role-without-contact.ts'
import { roleWithoutDeputy } from './organisation/role-without-deputy.ts'
import { roleWithoutDuty } from './organisation/role-without-duty.ts'
import { roleWithoutHolder } from './organisation/role-without-holder.ts'
import { roleWithoutTask } from './organisation/role-without-task.ts'
import { severalActivators } from './organisation/several-activators.ts'
import { sharedLead } from './organisation/shared-lead.ts'
import { spanOfControl } from './organisation/span-of-control.ts'
import { twoSuperiors } from './organisation/two-superiors.ts'
import { childLoosensParent } from './plans/child-loosens-parent.ts'
import { contradictoryPlans } from './plans/contradictory-plans.ts'
import { hazardWithoutPlan } from './plans/hazard-without-plan.ts'
import { nearDuplicate } from './plans/near-duplicate.ts'
import { orphanPlan } from './plans/orphan-plan.ts'
import { parentCycle } from './plans/parent-cycle.ts'
import { sharedResponder } from './plans/shared-responder.ts'
import { brokenImage } from './print/broken-image.ts'
import { missingGlyph } from './print/missing-glyph.ts'
import { remoteResource } from './print/remote-resource.ts'
import { noFollowUpReport } from './reports/no-follow-up-report.ts'
import { noRegulatorReport } from './reports/no-regulator-report.ts'
import { noScript } from './reports/no-script.ts'
import { noSpokesperson } from './reports/no-spokesperson.ts'
import { reportContentIncomplete } from './reports/report-content-incomplete.ts'
import { reportDelayed } from './reports/report-delayed.ts'
import { reportIncomplete } from './reports/report-incomplete.ts'
import { severalVoices } from './reports/several-voices.ts'
import { unapprovedPromise } from './reports/unapproved-promise.ts'
import { unsafeAction } from './reports/unsafe-action.ts'
import { noBackupCommunication } from './resources/no-backup-communication.ts'
import { resourceCheckOverdue } from './resources/resource-check-overdue.ts'
import { resourceExpired } from './resources/resource-expired.ts'
import { resourceWithoutKeeper } from './resources/resource-without-keeper.ts'
import { resourceWithoutQuantity } from './resources/resource-without-quantity.ts'
import type { Rule } from './rule.ts'
import { ceilingExceeded } from './steps/ceiling-exceeded.ts'
import { daysUnstated } from './steps/days-unstated.ts'
import { deadEnd } from './steps/dead-end.ts'
import { deadlineUnreachable } from './steps/deadline-unreachable.ts'
import { limitConflict } from './steps/limit-conflict.ts'
import { noActivation } from './steps/no-activation.ts'
import { noAuthority } from './steps/no-authority.ts'
import { noExternalHandover } from './steps/no-external-handover.ts'
import { noTermination } from './steps/no-termination.ts'
import { openException } from './steps/open-exception.ts'
import { overloadedOwner } from './steps/overloaded-owner.ts'
import { phaseMissing } from './steps/phase-missing.ts'
import { stepCycle } from './steps/step-cycle.ts'
import { stepWithoutOwner } from './steps/step-without-owner.ts'
import { stepWithoutTimeLimit } from './steps/step-without-time-limit.ts'
import { timeWithoutAnchor } from './steps/time-without-anchor.ts'
import { unreachableStep } from './steps/unreachable-step.ts'
import { vagueCondition } from './steps/vague-condition.ts'
import { vagueFrequency } from './steps/vague-frequency.ts'
import { vagueTime } from './steps/vague-time.ts'
import { levelLadderMixed } from './thresholds/level-ladder-mixed.ts'
import { levelWithoutCriteria } from './thresholds/level-without-criteria.ts'
import { levelWithoutStep } from './thresholds/level-without-step.ts'
import { thresholdOrder } from './thresholds/threshold-order.ts'
import { thresholdWithoutLimit } from './thresholds/threshold-without-limit.ts'
import { thresholdWithoutOwner } from './thresholds/threshold-without-owner.ts'
import { thresholdWithoutResponse } from './thresholds/threshold-without-response.ts'
import { thresholdWithoutSource } from './thresholds/threshold-without-source.ts'
import { thresholdWithoutWindow } from './thresholds/threshold-without-window.ts'
import { warningNeverLifted } from './thresholds/warning-never-lifted.ts'
import { badPhone } from './units/bad-phone.ts'
import { contactUnverified } from './units/contact-unverified.ts'
import { deputyIsHolder } from './units/deputy-is-holder.ts'
import { singleResponder } from './units/single-responder.ts'
import { unitContactMissing } from './units/unit-contact-missing.ts'
import { unitLoosens } from './units/unit-loosens.ts'
import { unitPlaceMissing } from './units/unit-place-missing.ts'
import { unitRoleUnfilled } from './units/unit-role-unfilled.ts'

/** Every rule, one line each, by group and name. */
export const rules: readonly Rule[] = [
  arithmetic,
  duplicateId,
  emptySection,
  garbledText,
  hazardItemMissing,
  headingOrder,
  missingSection,
  noPrinciples,
  pathOutsideWorkspace,
  personalDataWithoutPurpose,
  personalName,
  placeholder,
  promisedPartMissing,
  rawHtml,
  repealedBasis,
  schema,
  stateSecret,
  syntax,
  undefinedStandard,
  unknownReference,
  unlistedActor,
  unusedDefinition,
  vagueActor,
  clashingRoles,
  commandCycle,
  noCommander,
  noDutyPhone,
  overlappingTasks,
  roleWithoutContact,
  roleWithoutDeputy,
  roleWithoutDuty,
  roleWithoutHolder,
  roleWithoutTask,
  severalActivators,
  sharedLead,
  spanOfControl,
  twoSuperiors,
  levelLadderMixed,
  levelWithoutCriteria,
  levelWithoutStep,
  thresholdOrder,
  thresholdWithoutLimit,
  thresholdWithoutOwner,
  thresholdWithoutResponse,
  thresholdWithoutSource,
  thresholdWithoutWindow,
  warningNeverLifted,
  ceilingExceeded,
  daysUnstated,
  deadEnd,
  deadlineUnreachable,
  limitConflict,
  noActivation,
  noAuthority,
  noExternalHandover,
  noTermination,
  openException,
  overloadedOwner,
  phaseMissing,
  stepCycle,
  stepWithoutOwner,
  stepWithoutTimeLimit,
  timeWithoutAnchor,
  unreachableStep,
  vagueCondition,
  vagueFrequency,
  vagueTime,
  noFollowUpReport,
  noRegulatorReport,
  noScript,
  noSpokesperson,
  reportContentIncomplete,
  reportDelayed,
  reportIncomplete,
  severalVoices,
  unapprovedPromise,
  unsafeAction,
  noBackupCommunication,
  resourceCheckOverdue,
  resourceExpired,
  resourceWithoutKeeper,
  resourceWithoutQuantity,
  conclusionContradictsFindings,
  conclusionWithoutEvidence,
  drillInterval,
  drillOverdue,
  drillWithoutEvaluation,
  drillWithoutOwner,
  drillWithoutScenario,
  findingNotInPlan,
  findingOverdue,
  findingWithoutOwner,
  lateInDrill,
  noDrill,
  recordWithoutFindings,
  undrilledStep,
  unsafeDrill,
  changeNotRecorded,
  notPublished,
  reviewOverdue,
  samePersonApproves,
  suppressionExpired,
  suppressionUnused,
  unsignedApproval,
  childLoosensParent,
  contradictoryPlans,
  hazardWithoutPlan,
  nearDuplicate,
  orphanPlan,
  parentCycle,
  sharedResponder,
  badPhone,
  contactUnverified,
  deputyIsHolder,
  singleResponder,
  unitContactMissing,
  unitLoosens,
  unitPlaceMissing,
  unitRoleUnfilled,
  brokenImage,
  missingGlyph,
  remoteResource,
]
