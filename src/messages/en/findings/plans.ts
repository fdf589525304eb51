export const plans = {
  'orphan-plan.summary': 'A plan that is under no comprehensive plan, though there is one',
  'orphan-plan.why':
    'The comprehensive plan says who commands, how reports go up and what holds where no other plan does. A plan that does not name it hangs in the air, and a change above is not carried down.',
  'orphan-plan.fix':
    'Name the plan above in “parent”; or, if the comprehensive plan is not for these units, say so in “applies-to”.',
  'orphan-plan.message': '“{title}” names no plan above it, though there is {top}.',
  'orphan-plan.elsewhere':
    '“{title}” is under {parent}, which is itself under no comprehensive plan, though there is {top}.',
  'orphan-plan.below': '“{title}” names {parent} as the plan above it, which is of a lower kind.',

  'parent-cycle.summary': 'Plans that are each above the other',
  'parent-cycle.why': 'Where two plans each give way to the other, nobody can say which of them holds.',
  'parent-cycle.fix': 'Decide which plan is the highest and take its “parent” away.',
  'parent-cycle.message': '“{title}” is under itself: {circle}.',
  'parent-cycle.itself': '“{title}” names itself as the plan above it.',
  'parent-cycle.also': 'this is in the circle too',

  'shared-responder.summary': 'One person whom two plans need at the same time',
  'shared-responder.why':
    'A queue can become a complaint, a theft a robbery: related plans run side by side. Whoever is the only one for a role in both has to leave one of them.',
  'shared-responder.fix': 'Name a deputy for the role in one of the plans, or a different post.',
  'shared-responder.message':
    'Only {posts} holds a role in each of {plans}, which may be at work at the same time, and nobody stands in.',
  'shared-responder.unit':
    'In {unit} one person alone has to act for {posts} in {plans}, which may be at work at the same time.',
  'shared-responder.name': '“{name}”',
  'shared-responder.also': 'the same post is needed here',

  'child-loosens-parent.summary': 'A plan that asks for less than the plan above it',
  'child-loosens-parent.why':
    'The plan above is what others rely on: the duty desk waits 30 minutes for a report, not two hours. A plan below may be stricter, not looser.',
  'child-loosens-parent.fix':
    'Take over what the plan above says, or be stricter. If the plan above is too strict, change it there; if this is another thing, give it a name and an id of its own.',
  'child-loosens-parent.message': '“{item}” asks for less than {parent} above it: {how}.',
  'child-loosens-parent.above': 'what the plan above says',

  'contradictory-plans.summary': 'Two plans that say different things of the same act',
  'contradictory-plans.why':
    'Whoever works with both plans remembers one of the two. Which of them is right is then decided in the event.',
  'contradictory-plans.fix':
    'Decide which holds and write the same in both; if they are different acts, give them different titles.',
  'contradictory-plans.limit': '{plan} says “{here}” for “{act}”, {other} says “{there}”.',
  'contradictory-plans.owner': 'For “{act}”, {plan} makes “{here}” answerable, {other} makes it “{there}”.',
  'contradictory-plans.receiver': 'For “{act}”, {plan} tells {here}, {other} tells {there}.',
  'contradictory-plans.drill':
    '{plan} is drilled “{here}”, {other} for the same hazard “{there}”, by the same kind of drill.',
  'contradictory-plans.there': 'what the other plan says',

  'hazard-without-plan.summary': 'A hazard that the comprehensive plan names and that no plan covers',
  'hazard-without-plan.why':
    'Who has named a risk has seen it coming. If it comes, somebody will look for the page that says what to do.',
  'hazard-without-plan.fix':
    'Write a plan for it, or a case, a threshold or a step in the comprehensive plan; or take it out if it is no risk of yours.',
  'hazard-without-plan.message': '{plan} names {hazard}, and no plan, case, threshold or step says what to do then.',
  'hazard-without-plan.bank-run': 'a run on a branch',
  'hazard-without-plan.refund-run': 'a run for refunds',
  'hazard-without-plan.complaint': 'complaints',
  'hazard-without-plan.fire': 'fire',
  'hazard-without-plan.robbery': 'robbery',
  'hazard-without-plan.theft': 'theft',
  'hazard-without-plan.epidemic': 'an epidemic',
  'hazard-without-plan.it-outage': 'a failure of systems',
  'hazard-without-plan.litigation': 'litigation',
  'hazard-without-plan.insolvency': 'insolvency',
  'hazard-without-plan.telecom-fraud': 'fraud by telephone or internet',
  'hazard-without-plan.wealth-loss': 'losses of investment products',
  'hazard-without-plan.natural-disaster': 'a natural disaster',

  'near-duplicate.summary': 'Plans that are copies of one another',
  'near-duplicate.why':
    'What is corrected in one copy stays wrong in the others. One plan with what differs written where it differs stays right everywhere.',
  'near-duplicate.fix':
    'Keep one plan. Write what differs between branches under “plans” of the units, and what differs between kinds of the event as “cases”.',
  'near-duplicate.message': '“{title}” has almost the same text as {others}.',
  'near-duplicate.many': '“{title}” has almost the same text as {n} other plans, among them {others}.',
  'near-duplicate.copy': 'this is almost the same text',
} as const
