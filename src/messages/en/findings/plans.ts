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
} as const
