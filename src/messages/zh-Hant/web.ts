// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
export const web = {
  'web.filter': '看誰的步驟',
  'web.role': '角色',
  'web.roles': '全部角色',
  'web.plan': '預案',
  'web.plans': '全部預案',
  'web.level': '級別',
  'web.levels': '全部級別',
  'web.only': '隱去其餘步驟',
  'web.filtered': '{name}：{count} 個步驟',
  'web.limited': '本頁只列{name}的步驟，其餘步驟沒有列出。',
  'web.deck': '處置卡，一屏一張',
  'web.place': '{count} / {all}',
  'web.before': '上一張',
  'web.after': '下一張',
  'web.close': '關閉',
  'web.text': '在手冊中看',
} as const
