// Generated from zh-Hans by npm run generate; words are chosen in docs/zh-hant-terms.ts.
export const print = {
  'missing-glyph.summary': '手冊的字型裡沒有這個字',
  'missing-glyph.why': '字型裡沒有的字，印出來是空框，往往到照著唸的時候才發現。人名裡缺字，比空著不寫更誤事。',
  'missing-glyph.fix': '換一種寫法；人名用通行的字形；表情符號改用文字說明。',
  'missing-glyph.message': '手冊的字型裡沒有{parts}，印出來是空框。',
  'broken-image.summary': '圖片印不出來',
  'broken-image.why':
    '圖框空著，往往到出事那天找出口的人才會發現。作為圖片引用的檔案必須是完整的 PNG 或 JPEG，大小也要適合做成一份檔案的手冊。',
  'broken-image.fix': '把圖片重新存成完整的 PNG 或 JPEG，尺寸按印出來的大小，再替換這個檔案。',
  'broken-image.kind': '檔案「{path}」作為圖片引用，但它不是 PNG，也不是 JPEG。',
  'broken-image.cut': '圖片「{path}」不完整：缺了結尾，或者沒有尺寸。',
  'broken-image.bytes': '圖片「{path}」有 {size}，最多隻能印 {most}。',
  'broken-image.pixels': '圖片「{path}」超過 {most} 像素，一頁顯示不了。',
  'remote-resource.summary': '圖片來自網路',
  'remote-resource.why':
    '手冊在沒有網路的地方印製和打開；從網上取圖，還會讓對方知道誰打開了預案。因此程式從不連網，圖片會缺失。',
  'remote-resource.fix': '把圖片存進工作區，再引用這個檔案。',
  'remote-resource.image': '圖片「{url}」在網路上，程式不會去取。',
} as const
