// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
export const print = {
  'remote-resource.summary': '圖片來自網路',
  'remote-resource.why':
    '手冊在沒有網路的地方印製和打開；從網上取圖，還會讓對方知道誰打開了預案。因此程式從不連網，圖片會缺失。',
  'remote-resource.fix': '把圖片存進工作區，再引用這個檔案。',
  'remote-resource.image': '圖片「{url}」在網路上，程式不會去取。',
} as const
