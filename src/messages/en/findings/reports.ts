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
} as const
