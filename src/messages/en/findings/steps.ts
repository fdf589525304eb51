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
  'no-activation.when': '“activation” names who decides, and not when: nor does any level or threshold.',

  'no-termination.summary': 'Nothing says who ends the response, and when',
  'no-termination.why':
    'A response that nobody ends wears people out, or is left by one after the other. Recovery and the final report have no moment from which they run.',
  'no-termination.fix': 'Write “termination” with “authority” (the role that decides) and “criteria” (when).',
  'no-termination.message': 'The plan does not say who ends the response, and on what conditions.',
  'no-termination.bare': '“termination” names neither the role that decides nor the conditions on which it does.',
  'no-termination.when': '“termination” names who decides, and not on what conditions.',
  'no-termination.who': '“termination” says on what conditions, and not who declares it.',

  'phase-missing.summary': 'A phase without any step',
  'phase-missing.why':
    'A plan that begins with the response has missed the warning, and one that ends with it leaves the aftermath to chance. Each phase has its own people and its own clock.',
  'phase-missing.fix': 'Add at least one step with this phase, or say in the scope which plan covers it.',
  'phase-missing.message': 'No step belongs to {n|this phase|these phases}: {phases}.',

  'overloaded-owner.summary': 'One role must do more at once than there is time for',
  'overloaded-owner.why':
    'Each step by itself fits into its limit; together they do not. The one that is left for later is late on the day, although everybody hurried.',
  'overloaded-owner.fix':
    'Give one of the steps to another role, name a helper under “with”, or let it come after the other with a limit of its own.',
  'overloaded-owner.message': '“{role}” has {time} for these steps, and they take {takes} together: {steps}.',

  'unreachable-step.summary': 'A step that can never begin',
  'unreachable-step.why':
    'A step that waits for something that does not come is not done. On paper it is there, with an owner and a limit.',
  'unreachable-step.fix':
    'Correct “after”: name what comes before it in its own case and level, and what comes to an end.',
  'unreachable-step.endless':
    '“{step}” waits for {n|a step|steps} that {n|is|are} repeated without end: {before}. Write “until” there.',
  'unreachable-step.cases':
    '“{step}” comes only after {n|a step|steps} of other cases, which never happen together with its own: {before}.',
  'unreachable-step.levels':
    '“{step}” comes only after {n|a step|steps} of other levels, and none of them rises to its own: {before}.',

  'dead-end.summary': 'A place where the plan does not go on',
  'dead-end.why':
    'A number is engaged, a condition does not come about, a case is none of those thought of. Whoever stands there with the plan in hand has to invent the rest.',
  'dead-end.fix':
    'Write “otherwise”: after how long, and which step or role follows; or add the steps of the other side.',
  'dead-end.call': 'Other steps wait for “{step}”, and nothing says what follows if “{contact}” does not answer.',
  'dead-end.case': 'Every warning and response step is for other cases: in the case “{case}” nothing follows.',
  'dead-end.choice':
    '“{step}” comes only after “{choice}”, which is done only if: {when}. Nothing says what follows if that is not so.',
  'dead-end.self': 'If “{step}” cannot be done, “{step}” itself is to follow.',
  'dead-end.same-role': 'If “{step}” cannot be done, “{role}” is to take over, but it is the one who could not do it.',
  'dead-end.apart': 'If “{step}” cannot be done, “{next}” is to follow, but it belongs to another case.',
  'dead-end.nowhere': 'The “otherwise” of “{step}” names neither a step nor a role.',

  'no-external-handover.summary': 'Police or fire brigade are called, and nobody hands over to them',
  'no-external-handover.why':
    'From their arrival the scene has two commanders unless somebody hands over. What they must know first (who is missing, what is live, where the doors are) is then asked for in pieces.',
  'no-external-handover.fix':
    'Add a step with “hands-over-to”: who tells the officer in charge what, and from when they command the scene.',
  'no-external-handover.message':
    '“{step}” calls {force} to the scene, and no step hands the command of the scene over to them.',
  'no-authority.summary': 'An act that only an authority may order',
  'no-authority.why':
    'A bank may ask for a road to be closed or somebody to be held, and may not do it itself. Whoever follows such a step breaks the law in good faith, and the plan is his proof.',
  'no-authority.fix':
    'Name the authority: “ask the police to close the road”, “with the supervisor’s approval”. Or leave the act out.',
  'no-authority.message': '“{words}”: only {who} may order that, and none is named.',
  'no-authority.closing': 'the supervisor',
  'no-authority.road': 'the police or the road authority',
  'no-authority.detention': 'the police',
  'no-authority.search': 'the police',
  'no-authority.power': 'the supplier or the owner of the building',
  'no-authority.notice': 'the health authority or the government',
  'no-authority.isolation': 'the health authority',
  'no-authority.seizure': 'the police or a court',
  'days-unstated.summary': 'Days that may be working or calendar days',
  'days-unstated.why':
    'Before a holiday the two differ by more than a week. The plan reads plain days as calendar days; whoever wrote them may have meant the other.',
  'days-unstated.fix': 'Write “calendar days” or “working days”, or say once in the text which of them a day is.',
  'days-unstated.message':
    '“{value}”: working days or calendar days? Until it says so, they are read as calendar days.',
  'days-unstated.text': '{words}: working days or calendar days?',

  'limit-conflict.summary': 'Two limits for the same act',
  'limit-conflict.why': 'One reader keeps to the first limit, another to the second, and both have it in print.',
  'limit-conflict.fix': 'Decide which limit holds, and write it in both places; or leave it out of the text.',
  'limit-conflict.message': 'The limit of the step “{step}” is “{within}”, and the text says “{told}”.',
  'limit-conflict.steps': '“{step}” and “{other}” say the same, but with the limits “{within}” and “{told}”.',
  'limit-conflict.other': 'The limit of “{step}”.',

  'open-exception.summary': 'An exception that nobody has to approve',
  'open-exception.why':
    '“Except in special cases” leaves the rule to whoever is in a hurry, and afterwards nobody has decided it.',
  'open-exception.fix': 'Say who approves an exception, or which cases it is about.',
  'open-exception.text': '{words} leaves the exception open: nothing says who approves it, or which cases are meant.',

  'time-without-anchor.summary': 'A limit that does not say from when it counts',
  'time-without-anchor.why':
    '“Within two hours”: of the event, of noticing it, or of being told? The three may lie an hour apart.',
  'time-without-anchor.fix': 'Name the moment, such as “within 2 hours of detection”.',
  'time-without-anchor.text': 'Nothing says from when {words} counts.',
  'time-without-anchor.key':
    'The limit “{value}” of this report does not say from when it counts. Write, for instance, “{value} from detection”.',

  'vague-condition.summary': '“If necessary”, and nobody says when it is',
  'vague-condition.why':
    'Nobody wants to be the one who found it necessary. So everybody waits, and it is done too late.',
  'vague-condition.fix': 'Write the condition as something that can be seen or counted, or name who decides.',
  'vague-condition.text': '{words}: nothing says who decides that, or by what sign.',
  'ceiling-exceeded.summary': 'A limit longer than the profile allows',
  'ceiling-exceeded.why':
    'A plan may be stricter than the rules, never laxer: whoever keeps to the plan would still report or decide too late.',
  'ceiling-exceeded.fix': 'Shorten the limit. Where steps before it take too long, shorten those.',
  'ceiling-exceeded.message': 'For {what} the plan says {limit}{late}; {source} asks {most}.',
  'ceiling-exceeded.unverified':
    'For {what} the plan says {limit}{late}; {source} asks {most}; provincial rules may be shorter; not verified.',
  'ceiling-exceeded.limit': 'this limit',
  'ceiling-exceeded.profile': 'the profile',
  'ceiling-exceeded.late': ', which may be {time} after detection',
} as const
