// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
export const report = {
  'report.column-severity': '級別',
  'report.column-place': '位置',
  'report.column-finding': '問題和改法',
  'report.column-rule': '規則',
  'report.more': '另有 {count} 個問題',
  'report.silenced': '另有 {count} 個問題不計入：已用註釋說明理由，或已列入基線。',
  'report.sarif-root': '代碼倉庫的根目錄。',
  'report.sarif-cut': '共有 {count} 個問題，代碼掃描只收 {most} 個，最輕的沒有列入；其他格式列出全部。',
} as const
