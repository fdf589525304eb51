/** The tools of a handbook on a screen. */
export const web = {
  'web.filter': 'Steps for',
  'web.role': 'Role',
  'web.roles': 'Every role',
  'web.plan': 'Plan',
  'web.plans': 'Every plan',
  'web.level': 'Level',
  'web.levels': 'Every level',
  'web.only': 'Hide the other steps',
  'web.filtered': '{name}: {count} steps',
  'web.limited': 'This page shows only the steps for {name}. The other steps are left out.',
  'web.deck': 'Duty cards, one a screen',
  'web.place': '{count} of {all}',
  'web.before': 'Previous',
  'web.after': 'Next',
  'web.close': 'Close',
  'web.text': 'In the handbook',
} as const
