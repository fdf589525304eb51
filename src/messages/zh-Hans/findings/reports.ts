export const reports = {
  'report-incomplete.summary': '信息报告缺报告人、接收方或时限',
  'report-incomplete.why': '迟报、漏报最先被追责。多半是因为没有写明由谁报，或者彼此都以为对方报了。',
  'report-incomplete.fix': '写明 from（报告人）、to（报给）和 within（时限）；续报可以用 repeat（间隔）代替时限。',
  'report-incomplete.message': '信息报告“{report}”缺少{missing}。',
  'report-incomplete.from': '报告人（from）',
  'report-incomplete.to': '报给谁（to）',
  'report-incomplete.within': '时限（within）',

  'no-spokesperson.summary': '没有人负责对外发言',
  'no-spokesperson.why': '没有指定发言人，谁都会被问到，也总会有人回答。两个答案对不上，就是下一场危机。',
  'no-spokesperson.fix': '给一个角色写上 function: speak（发言）。',
  'no-spokesperson.message': '没有角色负责对外发言，谁被问到谁就可能开口。',
} as const
