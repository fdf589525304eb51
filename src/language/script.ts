/** Characters that only Traditional, and only Simplified Chinese writes, of those that a plan can hardly do without. */
const traditional = /[應預響處險災訊報責監測開關閉聯絡級設備總領導組織銀單滅傳風調練習啟終電話]/gu
const simplified = /[应预响处险灾讯报责监测开关闭联络级设备总领导组织银单灭传风调练习启终电话]/gu

/** The language in which a text is written, as its characters tell. */
export function languageOfText(text: string): 'en' | 'zh-Hans' | 'zh-Hant' {
  if (!/\p{Script=Han}/u.test(text)) return 'en'
  return count(text, traditional) > count(text, simplified) ? 'zh-Hant' : 'zh-Hans'
}

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0
}
