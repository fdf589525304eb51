export const steps = {
  'step-without-owner.summary': 'A step that belongs to nobody',
  'step-without-owner.why':
    'In an emergency everybody assumes that somebody else has done it. A step without an owner is done twice or not at all, and no duty card shows it.',
  'step-without-owner.fix': 'Write under “owner” the one role that answers for the step; helpers go under “with”.',
  'step-without-owner.message': 'Nobody answers for the step “{step}”.',

  'step-without-time-limit.summary': 'A step without a time limit',
  'step-without-time-limit.why':
    'Without a limit nobody notices that a step is late, and nobody can say whether the deadline at the end can be met. A drill has nothing to measure.',
  'step-without-time-limit.fix': 'Write “within” (such as 15 minutes) or “deadline” (such as 1h from detection).',
  'step-without-time-limit.message': 'The step “{step}” ({phase}) has no time limit.',
  'step-without-time-limit.recurring': 'The step “{step}” ({phase}) says neither how often nor by when it is done.',

  'vague-time.summary': '“Promptly” where a time should stand',
  'vague-time.why':
    'Everybody believes to have acted promptly. Only a number shows while there is still time that a step is late, and only a number can be drilled.',
  'vague-time.fix':
    'Write a number, such as “within 15 minutes”. In a step that is a first action for life, with “life-safety: true”, “immediately” may stand.',
  'vague-time.text':
    'No time stands with {words}: nobody can say when it was kept. Write a number into the same clause.',
  'vague-time.immediate':
    '“{value}” may stand as a limit only on a first action for life. Write a number, or “life-safety: true” if it is one.',

  'vague-frequency.summary': '“Regularly” where a frequency should stand',
  'vague-frequency.why':
    'What is done “regularly” has no day on which it is due, so it is never late. It appears in no calendar.',
  'vague-frequency.fix': 'Write how often, such as “every quarter” or “at least once a year”.',
  'vague-frequency.text': 'No frequency stands with {words}: it is never due. Write how often.',

  'no-activation.summary': 'Nothing says who starts the response, and when',
  'no-activation.why':
    'As long as nobody may say “this is it”, everybody waits. The time between noticing and starting is the time that is lost most often. A step that marks the activation shows only where it lies in the sequence; who decides, and on what, must be said here.',
  'no-activation.fix': 'Write “activation” with “authority” (the role that decides) and “criteria” (when).',
  'no-activation.message': 'The plan does not say who starts the response, and on what conditions.',
  'no-activation.bare': '“activation” names neither the role that decides nor the conditions on which it does.',

  'no-termination.summary': 'Nothing says who ends the response, and when',
  'no-termination.why':
    'A response that nobody ends wears people out, or is left by one after the other. Recovery and the final report have no moment from which they run.',
  'no-termination.fix': 'Write “termination” with “authority” (the role that decides) and “criteria” (when).',
  'no-termination.message': 'The plan does not say who ends the response, and on what conditions.',
  'no-termination.bare': '“termination” names neither the role that decides nor the conditions on which it does.',

  'phase-missing.summary': 'A phase without any step',
  'phase-missing.why':
    'A plan that begins with the response has missed the warning, and one that ends with it leaves the aftermath to chance. Each phase has its own people and its own clock.',
  'phase-missing.fix': 'Add at least one step with this phase, or say in the scope which plan covers it.',
  'phase-missing.message': 'No step belongs to {n|this phase|these phases}: {phases}.',
} as const
