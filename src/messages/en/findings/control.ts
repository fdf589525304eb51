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
} as const
