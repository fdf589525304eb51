export const document = {
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
  'garbled-text.dropped': 'A word was lost after “{words}”: the sentence does not go on. Look up what it said.',
  'garbled-text.cut':
    'A blank line cuts a sentence in two after “{words}”, or its end was lost. Join it, or look up what it said.',
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

  'unused-definition.summary': 'Something that is defined and never used',
  'unused-definition.why':
    'A form that no step fills in, or a number that no step rings, is a step that was forgotten, or a line that lengthens the list people search under stress.',
  'unused-definition.fix': 'Name it in the step that uses it, or delete it.',
  'unused-definition.message': 'Nothing uses the {kind} “{name}”.',
  'unused-definition.communications': 'text',
  'unused-definition.contacts': 'contact',
  'unused-definition.resources': 'resource',
  'unused-definition.forms': 'form',
  'unused-definition.cases': 'case',
  'personal-data-without-purpose.summary': 'Personal data are collected, and nothing says for what',
  'personal-data-without-purpose.why':
    'Data of customers and staff may be collected for a stated purpose only, as few as it needs, and for as long as it needs. Lists made in an emergency are copied and forgotten.',
  'personal-data-without-purpose.fix':
    'Write what the data are for, who gets them and when they are destroyed, in the same step, on the form or once for the plan: “only to answer the complaint, deleted after a year”. Or do not ask for them.',
  'personal-data-without-purpose.text':
    '“{words}” collects personal data, and the text gives neither a purpose or basis nor how long they are kept.',
  'personal-data-without-purpose.form':
    'The form “{form}” asks for personal data, and neither the form nor a step that uses it says for what, or how long they are kept.',
  'arithmetic.summary': 'Figures that do not agree',
  'arithmetic.why':
    'Somebody will act on one of the two figures. Whoever checks a sum under stress loses minutes, and whoever does not takes the wrong one.',
  'arithmetic.fix': 'Work the figures out again, and correct the one that is wrong.',
  'arithmetic.message': 'The figures here give {right}; the text says {written}.',

  'empty-section.summary': 'A heading with nothing below it',
  'empty-section.why':
    'A heading promises that something is settled. In a printed handbook it looks as if a page were missing.',
  'empty-section.fix': 'Write what belongs there, or delete the heading.',
  'empty-section.message': 'Nothing stands under the heading “{heading}”.',

  'heading-order.summary': 'Headings that repeat or skip',
  'heading-order.why':
    'A number that is missing makes people look for a page that does not exist; two headings of one name send them to the wrong one.',
  'heading-order.fix': 'Number the headings without gaps, give each its own name, and do not skip a level.',
  'heading-order.twice': 'The heading “{heading}” stands here for the second time.',
  'heading-order.skips': 'The number of the heading “{heading}” does not follow from the one before it.',
  'heading-order.first': 'The heading “{heading}” is the first of its part, but is not numbered as the first.',
  'heading-order.level':
    'The heading “{heading}” is of level {level} and follows one of level {above}: a level is left out.',

  'promised-part-missing.summary': 'The text announces a part that is not there',
  'promised-part-missing.why':
    'Whoever follows the reference finds nothing, and cannot tell whether the part was lost in printing or never written.',
  'promised-part-missing.fix': 'Add the part, or correct the reference.',
  'promised-part-missing.message': 'The text announces “{words}”, but the plan has no such part.',
  'promised-part-missing.count': 'The text announces “{words}”, but {counted} follow.',

  'repealed-basis.summary': 'The plan rests on a document that no longer holds',
  'repealed-basis.why':
    'What the old document asked for may have changed: the parts of a plan, who signs, how often it is reviewed.',
  'repealed-basis.fix':
    'Cite the document that is in force, and look up the clause anew: clauses rarely keep their numbers.',
  'repealed-basis.message': '“{name}” is marked as repealed, and the plan still rests on it.',
  'repealed-basis.known': '“{name}” no longer holds; “{successor}” took its place.',

  'undefined-standard.summary': 'A grade, standard or category that nothing defines',
  'undefined-standard.why':
    'When it depends on whether an event is “serious”, two people will decide differently, and the response starts late or not at all.',
  'undefined-standard.fix':
    'Define it under “levels”, “cases” or “thresholds”, or in the text (“… means …”), or use the name of one that is defined.',
  'undefined-standard.text': 'The plan does not say what {words} {n|is|are}. Define it, or use a name that is defined.',

  'unlisted-actor.summary': 'Somebody acts who is in no list',
  'unlisted-actor.why':
    'A department that is no role has no deputy, no phone and no duty card. In an emergency nobody knows whom to call, and the department may not know that it is meant.',
  'unlisted-actor.fix': 'Add a role for it, or name the role, post or contact that acts.',
  'unlisted-actor.text': 'The text makes {words} act, but the plan has no such role, post or contact.',
  'missing-section.summary': 'A part that the profile asks for is missing',
  'missing-section.why':
    'Whoever reviews the plan looks for this part, and whoever uses it will miss it. Which parts a plan needs depends on its kind and on the standard that it follows.',
  'missing-section.fix':
    'Write it under the keys that the profile names, or as a chapter of the text with a heading that says so.',
  'missing-section.message': 'The plan does not have {section}.',
  'missing-section.sourced': 'The plan does not have {section}, which {source} asks for.',

  'hazard-item-missing.summary': 'A plan lacks what every plan for its hazard needs',
  'hazard-item-missing.why':
    'Each hazard has its own few things that are forgotten again and again, and that decide how it ends. The checklists are under src/rules/hazards.',
  'hazard-item-missing.fix':
    'Say it where it belongs: as a step with an owner and a limit, a resource, a text, or under “never”. Where it does not concern you, say so in settings or in a comment with the reason.',
  'hazard-item-missing.message': '{hazard}: the plan does not say {item}. {why}',

  'state-secret.summary': 'A document that is marked as a state secret',
  'state-secret.why':
    'What bears 秘密, 机密 or 绝密 may be kept, copied and printed on approved machines only. This program writes files, caches and logs, so it stops as soon as it sees the mark.',
  'state-secret.fix':
    'Take the document out of this workspace and tell whoever keeps state secrets in your organisation. If the mark is a mistake, use public, internal or restricted.',
  'state-secret.message': 'This document is marked as a state secret. The run ends here; nothing is built.',
} as const
