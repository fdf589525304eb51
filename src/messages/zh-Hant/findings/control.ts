// Generated from zh-Hans by npm run generate; words are chosen in translate/terms.ts.
export const control = {
  'unsigned-approval.summary': '預案沒有批准簽署',
  'unsigned-approval.why': '照著沒有簽署的預案去做，後果由自己擔，做的人就會猶豫。簽署表明單位為其中的指令負責。',
  'unsigned-approval.fix': '在 document（文件控制）寫明 approved-by（批准崗位）和 approved-on（批准日期）。',
  'unsigned-approval.message': '預案沒有寫明{missing}。',
  'unsigned-approval.by': '由誰批准',
  'unsigned-approval.on': '何時批准',
  'unsigned-approval.by-on': '由誰批准、何時批准',

  'review-overdue.summary': '預案複審逾期',
  'review-overdue.why': '舊預案裡有已經調走的人，有已經廢止的時限。看的人碰到兩處錯，剩下的也不信了。',
  'review-overdue.fix': '完成複審，把日期寫到 document.review.last（上次複審）。',
  'review-overdue.message': '預案應當在 {due} 前複審，上次複審是 {last}。',
  'review-overdue.since-approval': '預案應當在 {due} 前複審（從 {last} 起算），沒有複審記錄。',

  'change-not-recorded.summary': '版本沒有修訂記錄',
  'change-not-recorded.why':
    '手裡拿著舊版的人，要靠修訂記錄看改動和自己有沒有關係。沒有記錄，只能從頭再看一遍，或者乾脆不看。',
  'change-not-recorded.fix': '在 document.changes（修訂記錄）補上這一版本的日期、修訂人和內容。',
  'change-not-recorded.message': '修訂記錄裡沒有版本 {version}。',
} as const
