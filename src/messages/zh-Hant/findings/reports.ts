// Generated from zh-Hans by npm run generate; words are chosen in translate/terms.ts.
export const reports = {
  'report-incomplete.summary': '信息報告缺報告人、接收方或時限',
  'report-incomplete.why': '遲報、漏報最先被追責。多半是因為沒有寫明由誰報，或者彼此都以為對方報了。',
  'report-incomplete.fix': '寫明 from（報告人）、to（報給）和 within（時限）；續報可以用 repeat（間隔）代替時限。',
  'report-incomplete.message': '信息報告「{report}」缺少{missing}。',
  'report-incomplete.from': '報告人（from）',
  'report-incomplete.to': '報給誰（to）',
  'report-incomplete.within': '時限（within）',

  'no-spokesperson.summary': '沒有人負責對外發言',
  'no-spokesperson.why': '沒有指定發言人，誰都會被問到，也總會有人回答。兩個答案對不上，就是下一場危機。',
  'no-spokesperson.fix': '給一個角色寫上 function: speak（發言）。',
  'no-spokesperson.message': '沒有角色負責對外發言，誰被問到誰就可能開口。',
} as const
