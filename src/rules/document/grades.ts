/** Grades of events as texts write them, brought to one form: 二级, Ⅱ级, level 2 are `2`; 橙色, orange are `orange`. */

const chinese: Readonly<Record<string, string>> = {
  特: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  Ⅰ: '1',
  Ⅱ: '2',
  Ⅲ: '3',
  Ⅳ: '4',
  Ⅴ: '5',
  I: '1',
  II: '2',
  III: '3',
  IV: '4',
  V: '5',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  甲: 'first',
  乙: 'second',
  丙: 'third',
  丁: 'fourth',
}
const colours: Readonly<Record<string, string>> = { 红: 'red', 橙: 'orange', 黄: 'yellow', 蓝: 'blue', amber: 'orange' }

export const gradeSource: string = '(?:IV|III|II|I|V|(?<![A-Za-z])[A-E]|[ⅠⅡⅢⅣⅤ一二三四五特甲乙丙丁1-5])'

export function gradeOf(text: string): string {
  return chinese[text.toUpperCase()] ?? chinese[text.toLowerCase()] ?? chinese[text] ?? text
}

export function colourOf(text: string): string {
  return colours[text.toLowerCase()] ?? text.toLowerCase()
}

/** The grades that a name or an id stands for: `II 二级响应（橙色）` is 2 and orange. */
export function gradesIn(text: string): string[] {
  const numbers = [...text.matchAll(new RegExp(`(${gradeSource})\\s?级|^(IV|III|II|I|V|[ⅠⅡⅢⅣⅤ]|\\d)$`, 'g'))]
  const english = [
    ...text.matchAll(/\b(?:level|grade|tier|category|stage)[\s-]?(\d|IV|III|II|I|V|one|two|three|four|five)\b/gi),
  ]
  const ids = [...text.matchAll(/^(?:l|level|lv|grade|tier|r)[-_]?(\d|iv|iii|ii|i|v)$/gi)]
  const coloured = [...text.matchAll(/([红橙黄蓝])(?:色|$)|\b(red|amber|orange|yellow|blue)\b/gi)]
  return [
    ...[...numbers, ...english, ...ids].map((match) => gradeOf(match[1] ?? match[2] ?? '')),
    ...coloured.map((match) => colourOf(match[1] ?? match[2] ?? '')),
  ]
}
