// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
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

  'same-person-approves.summary': '寫的人自己審、自己批',
  'same-person-approves.why': '換一個人看，才能看出寫的人看不出的問題。同一個人籤兩處，只說明他同意他自己。',
  'same-person-approves.fix': '由另一個崗位審核或者批准。',
  'same-person-approves.drafted': '編制和批准都是「{post}」。',
  'same-person-approves.reviewed': '審核只有「{post}」，批准也是「{post}」。',
  'same-person-approves.own-review': '編制是「{post}」，審核也只有「{post}」。',
  'same-person-approves.accepts': '修訂是「{post}」做的，批准接受的也是「{post}」。',
  'same-person-approves.unit': '{unit}自己批准了自己的例外：「{post}」是本機構的崗位。',

  'not-published.summary': '預案已經施行，卻沒有公布',
  'not-published.why':
    '不知道有這份預案的人，不可能照著做。單位的預案應當在 20 個工作日內向本單位和可能受影響的人公布。',
  'not-published.fix':
    '公布預案，把日期寫到 document.published-on（公布日期）；不宜公開的，寫 classification: restricted（受控）。',
  'not-published.message': '預案 {approved} 批准、{effective} 起施行，應當在 {due} 前公布，沒有公布的記錄。',
  'not-published.late': '預案 {approved} 批准，應當在 {due} 前公布，實際 {published} 才公布。',
  'suppression-unused.summary': '用來屏蔽規則的註釋沒有起作用',
  'suppression-unused.why':
    '看到註釋的人會以為這處缺口有人看過、已經認可。其實註釋沒有屏蔽任何問題，也就沒有人認可過什麼；留著不管，以後真有缺口反而會被它遮住。',
  'suppression-unused.fix':
    '在前一行寫「musterbook-disable-next-line 規則 -- 理由」，理由必寫；缺口已經補上的，刪去註釋。',
  'suppression-unused.unused': '這裡沒有「{name}」要報的問題，註釋沒有起作用。',
  'suppression-unused.unused-fix': '刪去註釋；位置不對的，移到所指內容的前一行。',
  'suppression-unused.no-reason': '註釋沒有寫理由，不起作用。',
  'suppression-unused.no-reason-fix': '在末尾寫兩個連字號和理由：「-- 理由」。',
  'suppression-unused.no-rule': '註釋沒有寫明規則，不起作用。',
  'suppression-unused.no-rule-fix': '寫明規則：「musterbook-disable-next-line 規則 -- 理由」。',
  'suppression-unused.no-approver': '屏蔽「{name}」須有崗位批准負責，註釋沒有寫明由誰批准。',
  'suppression-unused.no-approver-fix': '經批准後，在理由前寫明批准崗位：「approved-by=崗位」。',
  'suppression-unused.bad-date': '「{value}」不是日期，註釋不起作用。',
  'suppression-unused.bad-date-fix': '寫有效期的最後一天，如「until=2027-06-30」。',
  'suppression-unused.unknown': '沒有規則「{name}」，註釋不起作用。',
  'suppression-unused.unknown-near': '沒有規則「{name}」，註釋不起作用。是不是「{near}」？',
  'suppression-unused.unknown-fix': '照問題裡的規則名寫；用「musterbook explain」可以列出全部規則。',
  'suppression-unused.never': '「{name}」不能屏蔽。',
  'suppression-unused.never-fix': '從註釋中去掉這條規則，改正它指出的問題。',
  'suppression-unused.form': '「{name}」不是 Musterbook 認識的註釋，不起作用。',
  'suppression-unused.form-fix': '在前一行寫「musterbook-disable-next-line 規則 -- 理由」。',
  'suppression-unused.baseline': '基線中有 {count} 條已經對不上任何問題。',
  'suppression-unused.baseline-fix': '執行「musterbook check --prune-suppressions」，刪去已經解決的條目。',

  'suppression-expired.summary': '屏蔽規則的註釋已經過期',
  'suppression-expired.why': '當初是限期認可這處缺口，現在期限已過。沒有人重新決定，幾週的例外就成了長期的例外。',
  'suppression-expired.fix': '補上缺口，刪去註釋；確需延期的，重新報批並寫明新的日期。',
  'suppression-expired.message': '這處缺口只認可到 {date}，期限已過。',
} as const
