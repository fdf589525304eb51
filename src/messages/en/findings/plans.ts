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
} as const
