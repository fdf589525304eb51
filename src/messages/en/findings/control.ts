export const control = {
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

  'same-person-approves.summary': 'Whoever wrote it also checks or approves it',
  'same-person-approves.why':
    'A second pair of eyes finds what the first is blind to. If both are the same, the signature says only that the author agrees with the author.',
  'same-person-approves.fix': 'Let another post review or approve.',
  'same-person-approves.drafted': '“{post}” both drafted and approved the plan.',
  'same-person-approves.reviewed': '“{post}” is the only one who reviewed the plan, and approved it too.',
  'same-person-approves.own-review': '“{post}” drafted the plan and is the only one who reviewed it.',
  'same-person-approves.accepts': '“{post}” made the change and accepted it as well.',
  'same-person-approves.unit': '{unit} accepts its own exception: “{post}” is one of its own posts.',

  'not-published.summary': 'A plan that is in force and was not made known',
  'not-published.why':
    'Whoever has not been told of a plan cannot act by it. A unit publishes its plan within 20 working days to its own people and to those whom it may concern.',
  'not-published.fix':
    'Make the plan known and write the day under “document.published-on”. A plan that may not be shown is “classification: restricted”.',
  'not-published.message':
    'The plan was approved on {approved} and has been in force since {effective}; it should have been published by {due}, and nothing says that it was.',
  'not-published.late': 'The plan was approved on {approved} and published on {published}; it was due by {due}.',
  'suppression-unused.summary': 'A comment that is to silence a rule and does not',
  'suppression-unused.why':
    'Whoever reads such a comment believes that a gap was seen and accepted. Where it silences nothing, nobody accepted anything; left standing, it would silence a gap that comes later.',
  'suppression-unused.fix':
    'Write “musterbook-disable-next-line rule -- reason” in the line before, with a reason; remove the comment where the gap is closed.',
  'suppression-unused.unused': 'Nothing is found here that “{name}” would tell: the comment silences nothing.',
  'suppression-unused.unused-fix': 'Remove the comment, or put it into the line before what it speaks of.',
  'suppression-unused.no-reason': 'The comment gives no reason, so it silences nothing.',
  'suppression-unused.no-reason-fix': 'Write two hyphens and the reason at its end: “-- reason”.',
  'suppression-unused.no-rule': 'The comment names no rule, so it silences nothing.',
  'suppression-unused.no-rule-fix': 'Name the rule: “musterbook-disable-next-line rule -- reason”.',
  'suppression-unused.no-approver': '“{name}” is silenced only where a post answers for it; the comment names none.',
  'suppression-unused.no-approver-fix':
    'Have it approved, and add the post that did before the reason: “approved-by=post”.',
  'suppression-unused.bad-date': '“{value}” is no date, so the comment silences nothing.',
  'suppression-unused.bad-date-fix': 'Write the last day on which it holds: “until=2027-06-30”.',
  'suppression-unused.unknown': 'There is no rule “{name}”, so the comment silences nothing.',
  'suppression-unused.unknown-near':
    'There is no rule “{name}”, so the comment silences nothing. Did you mean “{near}”?',
  'suppression-unused.unknown-fix': 'Write the rule as the finding names it; “musterbook explain” lists them.',
  'suppression-unused.never': '“{name}” cannot be silenced.',
  'suppression-unused.never-fix': 'Remove it from the comment, and mend what it tells of.',
  'suppression-unused.form': '“{name}” is no comment that Musterbook knows, so it silences nothing.',
  'suppression-unused.form-fix': 'Write “musterbook-disable-next-line rule -- reason” in the line before.',
  'suppression-unused.baseline':
    '{count} {count|entry of the baseline matches|entries of the baseline match} nothing any more.',
  'suppression-unused.baseline-fix': 'Run “musterbook check --prune-suppressions”, which removes what is gone.',

  'suppression-expired.summary': 'A comment that silenced a rule until a day that has passed',
  'suppression-expired.why':
    'A gap was accepted for a time, and the time is over. Unless somebody decides again, an exception for weeks becomes one for ever.',
  'suppression-expired.fix': 'Close the gap and remove the comment; where it must go on, have a new day approved.',
  'suppression-expired.message': 'The gap was accepted until {date}, and that day has passed.',
} as const
