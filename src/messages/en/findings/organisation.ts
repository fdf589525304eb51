export const organisation = {
  'role-without-holder.summary': 'A role that no post holds',
  'role-without-holder.why':
    'A role without a post is a box in a chart. When the phone rings, nobody knows that it is theirs, and no duty card can be printed for it.',
  'role-without-holder.fix':
    'Write the post under “holder”. If the role belongs to another organisation, write “external: true”.',
  'role-without-holder.message': 'No post holds the role “{role}”, so nobody in particular answers for it.',

  'role-without-deputy.summary': 'A key role with nobody to stand in',
  'role-without-deputy.why':
    'Leave, illness and night shifts are normal; an event does not wait for them to end. If the one person who may decide cannot be reached, everything behind that decision stops.',
  'role-without-deputy.fix':
    'Write at least one post under “deputies” of the role, in the order in which they stand in.',
  'role-without-deputy.message': '“{role}” {reason}, but nobody stands in when its holder cannot be reached.',
  'role-without-deputy.because-key': 'is a key role',
  'role-without-deputy.because-command': 'commands the response',
  'role-without-deputy.because-speak': 'speaks for the organisation',
  'role-without-deputy.because-deadline': 'owns a step with a deadline',

  'role-without-duty.summary': 'A role without duties',
  'role-without-duty.why':
    'A name in a table tells nobody what to do. Somebody who takes over the role for the first time has only this list to go by.',
  'role-without-duty.fix': 'Write two or three duties under “duties” of the role, each beginning with a verb.',
  'role-without-duty.message': 'Nothing says what “{role}” answers for.',

  'role-without-contact.summary': 'A role that nobody can reach',
  'role-without-contact.why':
    'A call tree breaks at the first missing number. Looking a number up takes the minutes that the first step was given.',
  'role-without-contact.fix':
    'Write a phone or a contact under “contact” of the role, or bind its post to a person with a phone in every unit.',
  'role-without-contact.message': 'The plan gives no phone or contact for “{role}”.',
  'role-without-contact.units':
    '“{role}” has no contact, and {n} {n|unit|units} (such as {unit}) {n|has|have} no phone for the post “{holder}”.',

  'role-without-task.summary': 'A role that has nothing to do',
  'role-without-task.why':
    'A role that is named and never used either hides a step that was forgotten, or adds a name to a list that is read under stress.',
  'role-without-task.fix': 'Give the role the step, report or threshold that is meant for it, or delete it.',
  'role-without-task.message': '“{role}” occurs in no step, threshold, report, communication or drill.',

  'command-cycle.summary': 'A chain of command that runs in a circle',
  'command-cycle.why':
    'Where everybody in a circle reports to somebody else, nobody has the last word. Decisions are passed on until it is too late for them.',
  'command-cycle.fix': 'Decide who in the circle is at the top, and delete “reports-to” there.',
  'command-cycle.message': 'The chain of command runs in a circle: {circle}. Nobody in it has the last word.',

  'no-commander.summary': 'Nobody commands',
  'no-commander.why':
    'Groups that act side by side without a commander get in each other’s way, and whoever is loudest decides. Police and fire brigade ask for one person to talk to.',
  'no-commander.fix': 'Write “function: command” for one role, or name it under “activation.authority”.',
  'no-commander.message': 'No role commands: none has “function: command”, and nobody is named to activate the plan.',
} as const
