export const control = {
  'unsigned-approval.summary': '预案没有批准签署',
  'unsigned-approval.why': '照着没有签署的预案去做，后果由自己担，做的人就会犹豫。签署表明单位为其中的指令负责。',
  'unsigned-approval.fix': '在 document（文件控制）写明 approved-by（批准岗位）和 approved-on（批准日期）。',
  'unsigned-approval.message': '预案没有写明{missing}。',
  'unsigned-approval.by': '由谁批准',
  'unsigned-approval.on': '何时批准',
  'unsigned-approval.by-on': '由谁批准、何时批准',

  'review-overdue.summary': '预案复审逾期',
  'review-overdue.why': '旧预案里有已经调走的人，有已经废止的时限。看的人碰到两处错，剩下的也不信了。',
  'review-overdue.fix': '完成复审，把日期写到 document.review.last（上次复审）。',
  'review-overdue.message': '预案应当在 {due} 前复审，上次复审是 {last}。',
  'review-overdue.since-approval': '预案应当在 {due} 前复审（从 {last} 起算），没有复审记录。',

  'change-not-recorded.summary': '版本没有修订记录',
  'change-not-recorded.why':
    '手里拿着旧版的人，要靠修订记录看改动和自己有没有关系。没有记录，只能从头再看一遍，或者干脆不看。',
  'change-not-recorded.fix': '在 document.changes（修订记录）补上这一版本的日期、修订人和内容。',
  'change-not-recorded.message': '修订记录里没有版本 {version}。',

  'same-person-approves.summary': '写的人自己审、自己批',
  'same-person-approves.why': '换一个人看，才能看出写的人看不出的问题。同一个人签两处，只说明他同意他自己。',
  'same-person-approves.fix': '由另一个岗位审核或者批准。',
  'same-person-approves.drafted': '编制和批准都是“{post}”。',
  'same-person-approves.reviewed': '审核只有“{post}”，批准也是“{post}”。',
  'same-person-approves.own-review': '编制是“{post}”，审核也只有“{post}”。',
  'same-person-approves.accepts': '修订是“{post}”做的，批准接受的也是“{post}”。',
  'same-person-approves.unit': '{unit}自己批准了自己的例外：“{post}”是本机构的岗位。',

  'not-published.summary': '预案已经施行，却没有公布',
  'not-published.why':
    '不知道有这份预案的人，不可能照着做。单位的预案应当在 20 个工作日内向本单位和可能受影响的人公布。',
  'not-published.fix':
    '公布预案，把日期写到 document.published-on（公布日期）；不宜公开的，写 classification: restricted（受控）。',
  'not-published.message': '预案 {approved} 批准、{effective} 起施行，应当在 {due} 前公布，没有公布的记录。',
  'not-published.late': '预案 {approved} 批准，应当在 {due} 前公布，实际 {published} 才公布。',
} as const
