export const report = {
  'report.column-severity': '级别',
  'report.column-place': '位置',
  'report.column-finding': '问题和改法',
  'report.column-rule': '规则',
  'report.more': '另有 {count} 个问题',
  'report.silenced': '另有 {count} 个问题不计入：已用注释说明理由，或已列入基线。',
  'report.sarif-root': '代码仓库的根目录。',
  'report.sarif-cut': '共有 {count} 个问题，代码扫描只收 {most} 个，最轻的没有列入；其他格式列出全部。',
} as const
