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
  'role-without-contact.none': 'Nothing in the plan can be dialled: no role has a contact, and no contacts are listed.',
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

  'clashing-roles.summary': 'One post holds two roles that do not go together',
  'clashing-roles.why':
    'On paper both roles are filled. On the day one of them is empty, because its holder is busy with the other; or a check is made by the person who was to be checked.',
  'clashing-roles.fix': 'Give one of the two roles to another post.',
  'clashing-roles.message': '“{post}” holds both “{first}” and “{second}”: {why}.',
  'clashing-roles.command-speak': 'whoever commands cannot face the press at the same time',
  'clashing-roles.write-approve': 'the one writes what the other is to approve',
  'clashing-roles.at-once': '“{first}” and “{second}” must both be done at once',
  'clashing-roles.no-time': 'there is not time for all of these: {steps}',
  'clashing-roles.alternate':
    '“{alternate}” is to decide when “{authority}” cannot be reached, but “{post}” holds both roles: nobody would be left.',
  'clashing-roles.self': '“{alternate}” stands in for itself: when it cannot be reached, nobody decides.',

  'two-superiors.summary': 'A role that answers to two superiors',
  'two-superiors.why':
    'Two superiors give two orders. The person in between obeys the nearer or the louder one, or waits until they agree.',
  'two-superiors.fix':
    'Keep one role under “reports-to”. Whoever else must know is told by a step or a report; or one sentence under “duties” says for what the role turns to which of them.',
  'two-superiors.message': '“{role}” reports to {superiors}, and nothing says whose order counts.',

  'span-of-control.summary': 'Too many roles report to one',
  'span-of-control.why':
    'Beyond about seven, one person can no longer listen to all who report and answer them. The calls that do not get through are not the unimportant ones.',
  'span-of-control.fix': 'Put some of the roles under a group leader, and let that one report.',
  'span-of-control.message': '{n} roles report to “{role}”; up to {most} can be led well under pressure.',

  'several-activators.summary': 'Several may start the response, and nobody has the last word',
  'several-activators.why':
    'If two may decide, each can wait for the other, or they decide differently, and half of the house starts. There has to be one who decides, and one who does so in that person’s absence.',
  'several-activators.fix':
    'Name one role under “activation.authority” and the one who stands in under “alternate”. Let the others propose; or say in the procedure whose word counts.',
  'several-activators.message':
    '“{role}” is to start the response, and so is “{authority}”: nothing says whose decision counts.',
  'several-activators.either': 'Each of {roles} may start the response, and nothing says whose decision counts.',

  'no-duty-phone.summary': 'No phone that is answered day and night',
  'no-duty-phone.why':
    'Half of all events begin outside office hours. A report that reaches an answering machine is a late report.',
  'no-duty-phone.fix':
    'Mark the contact that is answered day and night with “duty: true”, in this plan or in the plan above it.',
  'no-duty-phone.message':
    'No contact is marked as the phone that is answered day and night: nothing says who takes a report at night.',
  'overlapping-tasks.summary': 'The same duty stands in two groups',
  'overlapping-tasks.why': 'A duty that two groups have is done twice, or each leaves it to the other.',
  'overlapping-tasks.fix': 'Give the duty to one of them, and say what the other contributes.',
  'overlapping-tasks.message': '“{duty}” is a duty of “{role}” and also of “{other}”.',
  'overlapping-tasks.other': 'The same duty of “{other}”.',

  'shared-lead.summary': 'Two lead and nobody decides',
  'shared-lead.why': 'Where two lead, each waits for the other, and where they disagree nothing happens.',
  'shared-lead.fix': 'Name one that leads, or say who decides when they disagree.',
  'shared-lead.text': '{words}: two lead here, and nothing says who decides.',
  'shared-lead.command': '“{role}” commands, and so does “{other}”; neither stands above the other.',
} as const
