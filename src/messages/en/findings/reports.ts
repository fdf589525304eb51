export const reports = {
  'report-incomplete.summary': 'A report without sender, receiver or limit',
  'report-incomplete.why':
    'A late or missing report is the fault that authorities punish first. It happens where nobody is named to report, or each thinks that the other has done it.',
  'report-incomplete.fix':
    'Write who reports (from), to whom (to) and by when (within). A follow-up may have “repeat” instead of a limit.',
  'report-incomplete.message': 'The report “{report}” does not say {missing}.',
  'report-incomplete.from': 'who reports (from)',
  'report-incomplete.to': 'to whom (to)',
  'report-incomplete.within': 'by when (within)',

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
  'unsafe-action.return':
    '“{words}” sends somebody back for things while there is danger. Nobody returns until the fire service allows it.',
  'unsafe-action.freeze':
    '“{words}” freezes an account or refuses payment, and names no basis. Only a law, a contract or the document of an authority allows that.',
  'unsafe-action.alarm':
    '“{words}” makes an alarm wait for consent or confirmation. Whoever sees it raises the alarm, and reports then.',
} as const
