export const resources = {
  'resource-without-keeper.summary': 'A resource that nobody keeps',
  'resource-without-keeper.why':
    'What nobody keeps is locked away, empty or lent out on the day. The keeper is the one who knows where it is and who has the key.',
  'resource-without-keeper.fix': 'Write under “keeper” which role keeps it.',
  'resource-without-keeper.message': 'Nobody is named to keep “{resource}”.',

  'resource-without-quantity.summary': 'A resource without a quantity',
  'resource-without-quantity.why':
    'Without a number nobody can check whether it is complete, and nobody notices when half of it is gone.',
  'resource-without-quantity.fix': 'Write “quantity” and its “unit”, such as 12 pieces.',
  'resource-without-quantity.message': 'Nothing says how much or how many of “{resource}” there are.',
} as const
