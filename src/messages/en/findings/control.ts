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
} as const
