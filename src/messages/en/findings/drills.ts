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
} as const
