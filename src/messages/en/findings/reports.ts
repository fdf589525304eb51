export const reports = {
  'report-incomplete.summary': 'A report without sender, receiver or limit',
  'report-incomplete.why':
    'A late or missing report is the fault that authorities punish first. It happens where nobody is named to report, or each thinks that the other has done it.',
  'report-incomplete.fix':
    'Write who reports (“from”), to whom (“to”) and by when (“within”). A follow-up may have “repeat” instead of a limit.',
  'report-incomplete.message': 'The report “{report}” does not say {missing}.',
  'report-incomplete.from': 'who reports (“from”)',
  'report-incomplete.to': 'to whom (“to”)',
  'report-incomplete.within': 'by when (“within”)',

  'no-spokesperson.summary': 'Nobody speaks for the organisation',
  'no-spokesperson.why':
    'If nobody is named to speak, everybody is asked, and somebody answers. Two answers that differ are the next crisis.',
  'no-spokesperson.fix': 'Write “function: speak” for one role.',
  'no-spokesperson.message': 'No role speaks for the organisation, so anybody who is asked may answer.',

  'unsafe-action.summary': 'An act that puts people or their rights at risk',
  'unsafe-action.why':
    'People do under stress what they have read and rehearsed. Whoever fights, chases or locks in an armed person, goes back into a fire or asks before raising the alarm may die of it; whoever freezes an account without a basis breaks the law.',
  'unsafe-action.fix':
    'Write what keeps people safe: comply, observe, let him leave, lock when he is gone; leave and do not return; raise the alarm first; freeze only on a legal document. A list “never” may name what is forbidden. In a drill record, say that the act was wrong.',
  'unsafe-action.armed':
    '“{words}” makes somebody resist, chase, hold or lock in a person who may be armed. Nobody but the police does that.',
  'unsafe-action.extinguisher':
    '“{words}” uses an extinguisher to get out. An extinguisher is for a fire that has just begun, with the way out behind you; otherwise leave.',
  'unsafe-action.flames':
    '“{words}” takes people through a fire. A few breaths of its smoke bring a person down: turn back, shut the door, find another way out or wait for rescue.',
  'unsafe-action.return':
    '“{words}” sends somebody back for things while there is danger. Nobody returns until the fire service allows it.',
  'unsafe-action.freeze':
    '“{words}” freezes an account or refuses payment, and names no basis. Only a law, a contract or the document of an authority allows that.',
  'unsafe-action.alarm':
    '“{words}” makes an alarm wait for consent or confirmation. Whoever sees it raises the alarm, and reports then.',

  'report-delayed.summary': 'A report that waits to be verified or allowed',
  'report-delayed.why':
    'While somebody verifies, those above cannot help, and the limit of the law runs. A late report is the fault that is punished; a first report that is corrected later is not.',
  'report-delayed.fix':
    'Let the report go first and the verification follow: “report what is known within 15 minutes, mark the rest as being checked, correct it in the follow-up”. Nobody needs consent to report or to call for help.',
  'report-delayed.message':
    '“{words}” makes the report wait. A report says what is known and goes out within its limit; what is verified later follows.',

  'unapproved-promise.summary': 'A promise of principal, returns or compensation',
  'unapproved-promise.why':
    'Whoever promises principal or returns promises what he cannot keep, and what the law forbids to promise. The promise spreads faster than the notice that takes it back. Compensation binds the organisation, so somebody must have approved it.',
  'unapproved-promise.fix':
    'Say what is so: what the contract says, what deposit insurance pays by law, where a complaint goes and by when it is answered. Put what nobody may promise under “avoid”. Compensation: name who approves.',
  'unapproved-promise.principal':
    '“{words}” promises principal or returns. Nobody may promise them, whoever approves the text.',
  'unapproved-promise.compensation': '“{words}” promises compensation, and nobody is named who approves it.',

  'several-voices.summary': 'More than one role speaks to the outside',
  'several-voices.why':
    'Two voices differ sooner or later, and the difference is the news. One role speaks; what others say or post, that role has approved.',
  'several-voices.fix':
    'Make the spokesperson the approver of the text, or its owner. Let nobody else give interviews.',
  'several-voices.anybody': '“{words}” lets more than the spokesperson speak to the press.',
  'several-voices.message': '{names} {n|speaks|speak} to the outside beside {speaker}, who has not approved the words.',

  'no-script.summary': 'Customers are spoken to, and there are no words for it',
  'no-script.why':
    'Under stress people say what comes to mind: they guess, promise and argue. A few sentences on a card keep to what is true.',
  'no-script.fix':
    'Write the words under “communications”: a notice (text), or a script by stage (stages: say, avoid).',
  'no-script.message': 'The plan has staff speak to customers, and holds no notice and no script.',

  'report-content-incomplete.summary': 'A report that does not say enough',
  'report-content-incomplete.why':
    'Whoever receives a report has to decide from it: when, where, why, how bad, what is being done. What is missing is asked by telephone, when nobody has time.',
  'report-content-incomplete.fix':
    'List under “content” at least time, place, cause, impact and measures, or name a form that asks for them. What is not known yet is reported as unknown.',
  'report-content-incomplete.message': 'The report “{report}” does not say {missing}.',
  'report-content-incomplete.time': 'when (time)',
  'report-content-incomplete.place': 'where (place)',
  'report-content-incomplete.cause': 'why (cause)',
  'report-content-incomplete.impact': 'how bad it is (impact)',
  'report-content-incomplete.measures': 'what is done (measures)',

  'no-follow-up-report.summary': 'A first report that nothing follows',
  'no-follow-up-report.why':
    'A first report says little and some of it is wrong. Without a follow-up the receiver decides by it for hours, and nobody corrects it.',
  'no-follow-up-report.fix': 'Add a report of type follow-up with a limit or an interval (repeat), and a final one.',
  'no-follow-up-report.message': 'After the first report “{report}” nothing tells the receiver how it goes on.',

  'no-regulator-report.summary': 'Nobody reports to the supervisor',
  'no-regulator-report.why':
    'Banks have to tell their supervisors of such events within hours. A plan that does not say so is how it is forgotten.',
  'no-regulator-report.fix':
    'Add a report to the financial regulator or the central bank, with sender and limit, here or in the plan above.',
  'no-regulator-report.message':
    'No report of this plan or of one above it goes to the financial regulator or the central bank.',
} as const
