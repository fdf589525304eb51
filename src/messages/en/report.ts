/** Words of the reports that other programs show. */
export const report = {
  'report.column-severity': 'Severity',
  'report.column-place': 'Place',
  'report.column-finding': 'What was found, and what to do',
  'report.column-rule': 'Rule',
  'report.more': '{count} more {count|finding|findings}',
  'report.silenced':
    '{count} {count|finding does|findings do} not count: silenced by a comment with a reason, or by the baseline.',
  'report.sarif-root': 'The root of the repository.',
  'report.sarif-cut':
    'There are {count} findings, and code scanning takes {most}: the least grave are left out. Other formats show all.',
} as const
