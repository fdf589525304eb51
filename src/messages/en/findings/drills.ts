export const drills = {
  'no-drill.summary': 'The plan is never drilled',
  'no-drill.why':
    'A plan that was never tried contains mistakes that nobody has met yet. The first run should not be the real one.',
  'no-drill.fix': 'Add a drill under “drills”: its type, how often, its owner, scenario and evaluation.',
  'no-drill.message': 'The plan provides for no drill.',

  'drill-overdue.summary': 'A drill that is overdue',
  'drill-overdue.why':
    'People change posts, numbers change, doors get locked. The longer ago a drill was, the less the plan fits those who are there today.',
  'drill-overdue.fix': 'Hold the drill and write its date under “last”, or add its record.',
  'drill-overdue.message': 'The drill “{drill}” was due by {due}; it was last held on {last}.',
  'drill-overdue.planned': 'The drill “{drill}” was planned for {due}, and nothing says that it was held.',

  'drill-without-owner.summary': 'A drill that nobody organises',
  'drill-without-owner.why': 'A drill that nobody has to organise is postponed until it is forgotten.',
  'drill-without-owner.fix': 'Write under “owner” which role organises the drill.',
  'drill-without-owner.message': 'Nobody is named to organise the drill “{drill}”.',

  'drill-without-scenario.summary': 'A drill without a scenario',
  'drill-without-scenario.why':
    'Without a scenario people act out the plan as it is written, and find nothing. What goes wrong is what a drill is for.',
  'drill-without-scenario.fix': 'Write two sentences under “scenario”: what happens, where, and what makes it hard.',
  'drill-without-scenario.message': 'Nothing says what the drill “{drill}” assumes to happen.',

  'drill-without-evaluation.summary': 'A drill that nobody evaluates',
  'drill-without-evaluation.why':
    'A drill without an evaluation is a performance. What was late or went wrong happens again, in earnest.',
  'drill-without-evaluation.fix':
    'Write under “evaluation” who judges the drill, against what, and what follows from it.',
  'drill-without-evaluation.message': 'Nothing says how the drill “{drill}” is judged.',

  'undrilled-step.summary': 'Steps that no drill exercises',
  'undrilled-step.why':
    'A drill that always stops at the same point leaves the rest of the plan untried: the hand-over, the evening shift, the end. What has never been done takes twice as long.',
  'undrilled-step.fix':
    'Name the steps under “exercises” of a drill that has them, or plan a drill for them. A drill of the whole plan leaves “exercises” out.',
  'undrilled-step.message': '{n} {n|step is|steps are} exercised by no drill: {steps}.',
  'undrilled-step.step': '“{step}”',
  'undrilled-step.more': '{count} more',
  'drill-interval.summary': 'Drilled more rarely than the profile asks',
  'drill-interval.why':
    'What is not practised is forgotten. How often it must be practised depends on the kind of plan and on the place.',
  'drill-interval.fix': 'Shorten “every” of one of the drills, or plan another one.',
  'drill-interval.message':
    'For {what}, {source} asks at least {asked}; the most frequent drill of the plan is {every}.',
  'drill-interval.message-unverified':
    'For {what}, {source} asks at least {asked}; the most frequent drill of the plan is {every}. Not verified.',
  'drill-interval.unstated':
    'For {what}, {source} asks at least {asked}; no drill of the plan says how often it is held.',
  'drill-interval.unstated-unverified':
    'For {what}, {source} asks at least {asked}; no drill of the plan says how often it is held. Not verified.',
  'drill-interval.drill': 'the drill of this plan',

  'conclusion-contradicts-findings.summary': 'A conclusion that the findings contradict',
  'conclusion-contradicts-findings.why':
    'Whoever reads only the conclusion believes that all is well, and mends nothing.',
  'conclusion-contradicts-findings.fix':
    'Write what was reached and what was not, as the findings and ratings have it.',
  'conclusion-contradicts-findings.message':
    'The conclusion says that nothing was wrong; the same record found: “{what}”.',
  'conclusion-contradicts-findings.rating':
    'The conclusion says that everything was reached; the same record rates an objective {rating}.',

  'conclusion-without-evidence.summary': 'A conclusion that nothing shows',
  'conclusion-without-evidence.why': '“Reached” without a time, a count or a name cannot be told from a wish.',
  'conclusion-without-evidence.fix': 'Write under “evidence” what was seen: at which minute, how many, by whom.',
  'conclusion-without-evidence.message': 'The rating {rating} of “{objective}” does not say what it rests on.',
  'conclusion-without-evidence.nothing':
    'The conclusion stands alone: the record has no events, no ratings and no findings.',

  'finding-not-in-plan.summary': 'A finding that the plan does not hold',
  'finding-not-in-plan.why':
    'A drill is for the plan. A change that stands only in the record is forgotten with the record.',
  'finding-not-in-plan.fix':
    'Make the change and enter the version under “changes” of the plan; or name the version that holds it.',
  'finding-not-in-plan.message':
    'The record says that version {change} of “{plan}” mends “{what}”, but the plan has no such version.',
  'finding-not-in-plan.before':
    'The record says that version {change} of “{plan}” mends “{what}”, but that version is of {on}, before the drill.',

  'finding-overdue.summary': 'A finding of a drill that is overdue',
  'finding-overdue.why':
    'The gap is known, the day that was set has passed, and the plan is used as if it were closed.',
  'finding-overdue.fix': 'Mend it and write “closed-on”; or set a new day with whoever answers for it.',
  'finding-overdue.message': '“{what}” was to be mended by {due} and is not closed.',

  'finding-without-owner.summary': 'A finding of a drill that nobody mends',
  'finding-without-owner.why':
    'What a drill brought to light and nobody has to mend is found again in the next one, or in earnest.',
  'finding-without-owner.fix': 'Write under “owner” which role mends it, and under “due” by when.',
  'finding-without-owner.message': 'Nobody is named to mend what the drill found: “{what}”.',

  'late-in-drill.summary': 'A step that was late in a drill',
  'late-in-drill.why': 'A limit that is missed in a drill, with everybody ready, will be missed in earnest.',
  'late-in-drill.fix': 'Find out what took the time: change the step, the means or the limit.',
  'late-in-drill.message': 'In the drill “{step}” was done at {at}, later than the plan allows ({within}).',

  'record-without-findings.summary': 'A record of a drill without findings',
  'record-without-findings.why':
    'Every drill shows something. A record that found nothing was not looked at, or does not say what it saw.',
  'record-without-findings.fix':
    'Write under “findings” what was late, missing or misunderstood, with “owner” and “due”; where nothing was, one item that says so.',
  'record-without-findings.message': 'The record does not say what the drill found.',

  'unsafe-drill.summary': 'A drill that may be taken for the real thing, or cannot be stopped',
  'unsafe-drill.why':
    'Police who are not told come armed to a mock robbery. Where somebody is hurt, nobody must wonder whether that is part of the game.',
  'unsafe-drill.fix':
    'Tell the police beforehand and write it under “told”; agree on a word that stops the drill and write it under “stop-word”.',
  'unsafe-drill.message': '“{words}”: the police would take the drill for a real event.',
  'unsafe-drill.unstopped': '“{words}”: when somebody is hurt, nothing stops the drill.',
  'unsafe-drill.police': 'Nothing says that the police are told of the drill “{drill}”.',
  'unsafe-drill.stop-word': 'Nothing says with which word the drill “{drill}” is stopped.',
} as const
