/** What each rule says: `summary` for the list, `why` and `fix` for its page, and the messages of its findings. */
export const rules = {
  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.info': 'note',
  'severity.off': 'off',
  'basis.requirement': 'required by',
  'basis.principle': 'follows from',
  'basis.practice': 'good practice',
  'group.document': 'Document',
  'group.organisation': 'Organisation',
  'group.thresholds': 'Thresholds and levels',
  'group.steps': 'Steps and time',
  'group.reports': 'Reports and communication',
  'group.resources': 'Resources',
  'group.drills': 'Drills',
  'group.control': 'Document control',
  'group.plans': 'Between plans',
  'group.units': 'Units',
  'group.print': 'Print',
  'rules.phase.prevention': 'prevention',
  'rules.phase.monitoring': 'monitoring',
  'rules.phase.warning': 'warning',
  'rules.phase.response': 'response',
  'rules.phase.recovery': 'recovery',
  'rules.plan-title': '“{title}”',
  'explain.title': 'Rules',
  'explain.rule': 'Rule',
  'explain.severity': 'Severity',
  'explain.says': 'What it finds',
  'explain.group': 'Group',
  'explain.why': 'Why it matters',
  'explain.basis': 'Basis',
  'explain.fix': 'What to do',
  'explain.bad': 'With the gap',
  'explain.good': 'Without it',
  'explain.plan': 'In the front matter of the plan:',
  'explain.body': 'In the text of the plan:',
  'explain.units': 'In the file of units:',
  'explain.settings': 'In musterbook.yaml:',
  'explain.file': 'In {file}:',
  'explain.found': 'Found at: {places}',
  'explain.whole-plan': 'the plan as a whole',
  'explain.calendar': 'What it finds depends on the date, so it is not run on a pull request.',
  'explain.stops': 'A handbook that prints the file is not made until this is mended.',
  'settings.unknown-rule': 'There is no rule “{name}”. Run “musterbook explain” for the list.',
  'settings.unknown-rule-near': 'There is no rule “{name}”. Did you mean “{near}”?',
  'settings.unknown-severity': '“{value}” is not a severity. Write error, warning, info or off.',
  'settings.unknown-severity-near': '“{value}” is not a severity. Did you mean “{near}”?',
  'settings.unknown-profile': 'There is no profile “{name}”. There are: {known}.',
  'settings.unknown-profile-near': 'There is no profile “{name}”. Did you mean “{near}”?',

  'syntax.summary': 'A file cannot be read as YAML or Markdown',
  'syntax.why':
    'What cannot be read is not checked and not printed. A colon of the wrong width can make a whole step vanish from the handbook, and nobody notices until it is needed.',
  'syntax.fix': 'Mend the place that is named; the cause is often in the line above or below it.',

  'schema.summary': 'A key or value that the plan language does not know',
  'schema.why':
    'A misspelt key is a missing key: the owner, limit or phone written under it reaches no page. The same holds for a value that cannot be understood.',
  'schema.fix':
    'Correct it as the message says; docs/authors.md shows every part of a plan. Keys may be English or Chinese.',

  'duplicate-id.summary': 'Two things have the same id',
  'duplicate-id.why':
    'A reference to that id could mean either of them. Whoever follows “then do this step” may be sent to the wrong one.',
  'duplicate-id.fix': 'Give one of the two another id, and look at what refers to it.',

  'unknown-reference.summary': 'A reference to something that does not exist',
  'unknown-reference.why':
    'A step that names a role nobody has defined is a step that nobody does. Such gaps are left behind when a role, step or contact is renamed or deleted.',
  'unknown-reference.fix': 'Correct the name, or add what it refers to.',

  'path-outside-workspace.summary': 'A path that leads out of the workspace',
  'path-outside-workspace.why':
    'Only files of the workspace are read, so that every computer prints the same handbook and no other file slips into it.',
  'path-outside-workspace.fix': 'Copy the file into the workspace and write its path relative to it.',

  'raw-html.summary': 'HTML in a text',
  'raw-html.why':
    'HTML is left out of every handbook. What looks right in a browser is then missing or different on paper.',
  'raw-html.fix': 'Write it in Markdown, or delete the HTML.',

  'placeholder.summary': 'A blank or placeholder that was never filled in',
  'placeholder.why':
    'A plan with “X %” or “to be decided” was approved before it was finished. On the day nobody has time to work out the number, and everybody will pick another.',
  'placeholder.fix':
    'Put in the real value. If it cannot be decided yet, set document.status to draft and say who decides.',
  'placeholder.message': '“{text}” is a placeholder that was never filled in. Put in what is meant.',

  'garbled-text.summary': 'A text that was damaged on its way',
  'garbled-text.why':
    'Copying from a web page, a PDF or an old file can lose characters or add others. What is printed then cannot be read aloud, and a lost word can turn a sentence into its opposite.',
  'garbled-text.fix':
    'Compare the passage with where it came from, and write it anew. What is lost must be asked for, not guessed.',
  'garbled-text.pinyin': 'Pinyin has slipped in between the characters: {parts}. Delete it.',
  'garbled-text.marks': 'A stray accent stands on a Chinese character or mark ({parts}). Write the character anew.',
  'garbled-text.lost': 'Something was lost here: {parts} stands where characters were. Look up what it said.',
  'garbled-text.code-page':
    'This was saved in one encoding and read in another: {parts}. Copy the passage again from where it came from.',
  'garbled-text.letter': 'A Cyrillic letter stands in the Chinese text: {parts}. Look up which character it was.',
  'garbled-text.private': 'A character that most fonts do not have stands here ({parts}). Write another one.',

  'no-principles.summary': 'The plan states no principles',
  'no-principles.why':
    'No plan foresees everything. Where it is silent, people act on the principles they remember, such as people before money; a plan without any leaves them to guess.',
  'no-principles.fix': 'Add “principles”: three to five short sentences that help in doubt.',
  'no-principles.message': 'The plan states no principles, so nothing guides people where its steps do not fit.',

  'vague-actor.summary': '“The relevant department” is made to act',
  'vague-actor.why':
    'Work given to “the relevant people” is given to nobody: each of them may think that another was meant. It shows only when the work has not been done.',
  'vague-actor.fix': 'Name the role or post that acts.',
  'vague-actor.message':
    '{words} {n|names|name} nobody in particular, yet {n|is|are} to act here. Name the role or post.',
  'vague-actor.value': '“{value}” names nobody in particular. Name the role, post or office that is meant.',

  'personal-name.summary': 'A person’s name or mobile number in a plan',
  'personal-name.why':
    'People change posts more often than plans are printed: the name is wrong soon, and nobody knows who has taken over. A private number in a plan is also read by everybody who holds a copy.',
  'personal-name.fix':
    'Write the post, and bind the person with name and phone under “people” of the unit. They are printed from there.',
  'personal-name.message': 'A person seems to be named here, where a post belongs.',
  'personal-name.text': 'A person seems to be named in this text. Write the role or the post.',
  'personal-name.phone':
    'A mobile number stands here. Bind it to the post in the unit’s “people”, or make it a contact of the plan if it is a duty phone.',
  'personal-name.both': 'A person and a mobile number seem to stand in this text. Write the role or the post.',

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

  'threshold-without-limit.summary': 'A threshold without a limit',
  'threshold-without-limit.why':
    'Without a number or an event, “too many” is a matter of opinion. Two people looking at the same queue come to two results, and the later one wins.',
  'threshold-without-limit.fix':
    'Write “limits” (a comparison for each level, such as II: ">= 50"), or “occurs” for a single event.',
  'threshold-without-limit.message':
    'The threshold “{threshold}” names no limit and no event: nobody can say when it is reached.',

  'threshold-without-owner.summary': 'A threshold that nobody watches',
  'threshold-without-owner.why':
    'A figure that is everybody’s to watch is watched by nobody. It is looked up afterwards, when it explains why the warning came late.',
  'threshold-without-owner.fix': 'Write under “owner” which role reads the figure.',
  'threshold-without-owner.message': 'Nobody is named to watch the threshold “{threshold}”.',

  'threshold-without-window.summary': 'A threshold that does not say over which time it counts',
  'threshold-without-window.why':
    'Fifty people in ten minutes and fifty people in a day are two different things. Without the time the limit is reached always or never, as one likes.',
  'threshold-without-window.fix': 'Write “window”, such as 10m or 24h.',
  'threshold-without-window.message': 'The threshold “{threshold}” does not say over which time it is counted.',

  'threshold-without-source.summary': 'A threshold whose figure comes from nowhere',
  'threshold-without-source.why':
    'A figure that no system and no person supplies cannot be reached. It may turn out on the day that the report which holds it arrives the next morning.',
  'threshold-without-source.fix': 'Write under “source” which system, register or count supplies the figure.',
  'threshold-without-source.message': 'The threshold “{threshold}” does not say where its figure comes from.',

  'threshold-without-response.summary': 'A threshold that sets nothing off',
  'threshold-without-response.why':
    'A limit that is reached and leads to nothing teaches people to ignore it. The minutes it was meant to save go into asking what to do.',
  'threshold-without-response.fix': 'Write under “triggers” which steps begin, or which level is declared.',
  'threshold-without-response.message': 'Nothing follows when the threshold “{threshold}” is reached.',

  'threshold-order.summary': 'Levels of a threshold that do not fit together',
  'threshold-order.why':
    'If the limits overlap or leave a gap, one and the same figure means two levels or none. Those present then argue about the level instead of acting.',
  'threshold-order.fix':
    'Order the limits so that each more severe level lies wholly inside the milder one, or so that closed ranges meet without overlap.',
  'threshold-order.message':
    'Level “{severe}” ({severe-limit}) should be reached only after level “{mild}” ({mild-limit}), but it does not lie inside it.',
  'threshold-order.milder': 'the limit of the milder level',
  'threshold-order.unit': 'In {unit}: {fault}',
  'threshold-order.overlap':
    'Level “{severe}” ({severe-limit}) and level “{mild}” ({mild-limit}) share values: which of them holds?',
  'threshold-order.gap':
    'Between level “{severe}” ({severe-limit}) and level “{mild}” ({mild-limit}) lie values that belong to no level.',

  'warning-never-lifted.summary': 'A warning that is never lifted',
  'warning-never-lifted.why':
    'A warning without an end is either kept up until everybody is tired of it, or dropped by whoever feels like it. Both make the next warning weaker.',
  'warning-never-lifted.fix': 'Write under “lifted-when” what must be true, and for how long, before it ends.',
  'warning-never-lifted.threshold': 'Nothing says when the threshold “{name}” no longer holds.',
  'warning-never-lifted.level': 'Nothing says when the warning level “{name}” is lifted.',

  'level-without-criteria.summary': 'A level that nobody can tell from the next',
  'level-without-criteria.why':
    'A level decides who commands and how many are called. Without criteria it is chosen by rank and mood, usually too low and too late.',
  'level-without-criteria.fix': 'Write “criteria” for the level, or give it a limit in a threshold.',
  'level-without-criteria.message':
    'Nothing says when level “{level}” applies: it has no criteria, and no threshold has a limit for it.',

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

  'unsigned-approval.summary': 'A plan that nobody has approved',
  'unsigned-approval.why':
    'Who follows an unsigned plan acts at their own risk, and hesitates. The signature says that the organisation stands behind the orders in it.',
  'unsigned-approval.fix': 'Write “approved-by” (the post) and “approved-on” (the date) under “document”.',
  'unsigned-approval.message': 'The plan does not say {missing}.',
  'unsigned-approval.by': 'who approved it',
  'unsigned-approval.on': 'when it was approved',
  'unsigned-approval.by-on': 'who approved it, and when',

  'review-overdue.summary': 'A plan whose review is overdue',
  'review-overdue.why':
    'An old plan names people who have left and limits of a law that was replaced. Whoever finds two such mistakes stops trusting the rest.',
  'review-overdue.fix': 'Review the plan, and write the date under “document.review.last”.',
  'review-overdue.message': 'The plan was due for review by {due}; the last review was on {last}.',
  'review-overdue.since-approval': 'The plan was due for review by {due}, counted from {last}; no review is recorded.',

  'change-not-recorded.summary': 'A version without an entry in the record of changes',
  'change-not-recorded.why':
    'Whoever holds an older copy sees from the record whether the change concerns them. Without an entry they read everything again, or nothing.',
  'change-not-recorded.fix': 'Add an entry for this version to “document.changes”: date, post, what changed.',
  'change-not-recorded.message': 'The record of changes has no entry for version {version}.',

  'unit-role-unfilled.summary': 'A unit where nobody holds a post that the plan needs',
  'unit-role-unfilled.why':
    'The handbook of that unit would print a blank where the name and phone should stand. It is found out by the person who turns to the page for help.',
  'unit-role-unfilled.fix':
    'Bind the post to a person under “people” of the unit or of a unit above it; or, if the plan is not for this unit, narrow its “applies-to”.',
  'unit-role-unfilled.message': 'In {unit} nobody holds the post “{post}”, needed by {plans}.',
  'unit-role-unfilled.below':
    'In {unit} and {n} {n|unit|units} below it nobody holds the post “{post}”, needed by {plans}.',
  'unit-role-unfilled.near':
    'In {unit} nobody holds the post “{post}”, needed by {plans}. Did you mean “{near}”, which units do fill?',

  'unit-contact-missing.summary': 'A contact without a number in a unit',
  'unit-contact-missing.why':
    'A handbook that says “call the police station” and gives no number sends somebody searching. Each place has its own police station, hospital and community office.',
  'unit-contact-missing.fix':
    'Write the local number under “contacts” of the unit or of a unit above it, under the contact’s id; or one number for all in the plan.',
  'unit-contact-missing.message': '{unit} has no number for “{contact}” ({id}), which {plans} names.',
  'unit-contact-missing.below':
    '{unit} and {n} {n|unit|units} below it have no number for “{contact}” ({id}), which {plans} names.',
  'unit-contact-missing.nowhere':
    'Nobody gives a number for “{contact}” ({id}): neither the plan nor any of the {n} units whose handbook prints it.',
  'unit-contact-missing.near':
    '{unit} has no number for “{contact}” ({id}), which {plans} names. Units do give one for “{near}”: is one of the two misspelt?',

  'unit-place-missing.summary': 'A place or value that a plan asks of a unit and the unit does not give',
  'unit-place-missing.why':
    'The handbook of that unit would print a blank where the assembly point or the hospital should stand. Who reads it is looking for exactly that.',
  'unit-place-missing.fix':
    'Write it under “places” or “values” of the unit or of a unit above it; or, if the plan is not for this unit, narrow its “applies-to”.',
  'unit-place-missing.place': '{unit} does not say where “{key}” is, which {plans} needs.',
  'unit-place-missing.place-below':
    '{unit} and {n} {n|unit|units} below it do not say where “{key}” is, which {plans} needs.',
  'unit-place-missing.place-near': 'No unit has a place “{key}”. Did you mean “{near}”?',
  'unit-place-missing.place-nowhere':
    'None of the {n} units whose handbook prints this says where “{key}” is. Write it under “places” of each.',
  'unit-place-missing.value': '{unit} gives no value for “{key}”, which {plans} prints.',
  'unit-place-missing.value-below':
    '{unit} and {n} {n|unit|units} below it give no value for “{key}”, which {plans} prints.',
  'unit-place-missing.value-nowhere':
    'None of the {n} units whose handbook prints this gives a value for “{key}”. Write it under “values” of each.',
  'unit-place-missing.value-near': 'No unit has a value “{key}”. Did you mean “{near}”?',

  'unit-loosens.summary': 'A unit that asks for less than the plan',
  'unit-loosens.why':
    'A unit that gives itself more time is safe on paper only: the steps of others were planned around the old limit. Exceptions are sometimes right, but somebody has to approve them, and they have to end.',
  'unit-loosens.fix':
    'Take the change back, or add an entry to “accepts”: the path, the reason, the post that approved it, and the last day on which it holds.',
  'unit-loosens.fix-path':
    'Take the change back, or add an entry to “accepts” with the path {path}, the reason, the post that approved it, and the last day on which it holds.',
  'unit-loosens.message': '{unit} asks for less than “{plan}” does for {item}: {how}. Nobody has accepted this.',
  'unit-loosens.expired':
    '{unit} asks for less than “{plan}” does for {item}: {how}. This was accepted until {until}, which has passed.',
  'unit-loosens.incomplete':
    '{unit} asks for less than “{plan}” does for {item}: {how}. The entry that accepts it lacks the approving post or the end date.',
  'unit-loosens.item-activation': 'activation',
  'unit-loosens.item-termination': 'termination',
  'unit-loosens.item-never': 'what nobody may do',
  'unit-loosens.base': 'what the plan says',
  'unit-loosens.how-later': '“{after}” is later than “{before}”',
  'unit-loosens.how-rarer': '“{after}” is rarer than “{before}”',
  'unit-loosens.how-looser': '“{after}” is reached later than “{before}”',
  'unit-loosens.how-incomparable': '“{after}” leaves out values for which “{before}” holds',
  'unit-loosens.how-fewer': '{after} instead of {before}',
  'unit-loosens.how-missing': 'left out: {names}',
  'unit-loosens.how-more': 'required in addition: {names}',
  'unit-loosens.how-narrower': 'it no longer applies to: {names}',
  'unit-loosens.how-hours': 'it applies only during “{after}”',
} as const
