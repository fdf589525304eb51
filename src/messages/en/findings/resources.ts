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
  'resource-without-quantity.vague':
    'The quantity of “{resource}” is “{quantity}”, which nobody can count. Write a number.',

  'no-backup-communication.summary': 'No second way to talk to one another',
  'no-backup-communication.why':
    'In a power cut, a crowd or a fire the telephone is the first thing to fail, and every order and report runs over it. A second way that nobody has chosen and tried beforehand does not exist.',
  'no-backup-communication.fix':
    'Add a resource of kind “communication” with “backup: true”, such as radios or a satellite phone, with its place and keeper.',
  'no-backup-communication.message':
    'No means of communication is marked as a backup: if the telephones fail, orders and reports have no other way.',

  'resource-check-overdue.summary': 'A resource whose check is overdue',
  'resource-check-overdue.why':
    'Batteries run down and seals dry out while nobody looks. A check that was left out is noticed when the thing is picked up and does not work.',
  'resource-check-overdue.fix': 'Check it, and write the date under “check.last”.',
  'resource-check-overdue.message': '“{resource}” was due to be checked by {due}; the last check was on {last}.',
  'resource-check-overdue.unit':
    'At {unit}, “{resource}” was due to be checked by {due}; the last check was on {last}.',

  'resource-expired.summary': 'A resource that has expired',
  'resource-expired.why':
    'A mask, a battery or an extinguisher past its date may still look as good as new. Whoever relies on it finds out in the smoke.',
  'resource-expired.fix': 'Replace it, and write the new date under “expires”.',
  'resource-expired.message': '“{resource}” expired on {day}.',
  'resource-expired.unit': 'At {unit}, “{resource}” expired on {day}.',
} as const
