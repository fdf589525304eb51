import { simplify } from '../../language/simplify.ts'
import type { ModelFile, Place } from '../../model/file.ts'
import { isMapping } from '../items.ts'
import type { Rule } from '../rule.ts'
import { bodyTexts } from '../texts.ts'

export const stateSecret: Rule = {
  id: 'state-secret',
  group: 'document',
  severity: 'error',
  basis: { kind: 'requirement', title: '中华人民共和国保守国家秘密法' },
  stopsPrinting: true,
  stopsRun: true,
  *workspace({ workspace }) {
    for (const file of workspace.files) {
      const place = file.schema === 'settings' ? undefined : (markedValue(file) ?? markedText(file))
      if (place) yield { place }
    }
  },
  examples: {
    bad: [
      { body: '\n秘密★1年\n\n# 总则\n\n先疏通出口。\n', at: [''] },
      { body: '\n# 总则\n\n本预案密级：机密。\n', at: [''] },
      { body: '\n# 总则\n\n本附件属国家秘密（秘密级），阅后交回。\n', at: [''] },
      { plan: '\ntitle: 大厅拥挤应急预案（绝密）', at: ['/title'] },
      { plan: '\ndocument: { version: "1.0", classification: 秘密 }', at: ['/document/classification'] },
      { plan: '\nlang: en', body: '\n**TOP SECRET**\n\nOpen the exits.\n', at: [''] },
    ],
    good: [
      {
        plan: '\ndocument: { version: "1.0", classification: internal }',
        body: '\n密级：内部\n\n# 保密\n\n保守国家秘密和商业秘密。密级分为绝密、机密、秘密三级。\n\n| 密级 | 保管 |\n| --- | --- |\n| 秘密 | 专柜 |\n',
      },
      { plan: '\nlang: en', body: '\nConfidential to staff: keep the codes secret.\n' },
    ],
  },
}

const grade = '(?:绝密|机密|秘密)级?'
const term = '(?:[★☆*▲(-].{0,12}|[\\d一二三五十长]{1,3}(?:年|期).{0,4})?'
const label =
  '(?:文件|文档|预案|方案|手册|本预案|本方案|本文件|本手册)?的?(?:密级|秘级|保密等级|秘密等级|保密级别|密级和保密期限|涉密等级)'
const paper = '(?:预案|方案|文件|手册|附件|附录|材料|资料|文稿|图册?|清单|名录|件)'
/** Says of itself, wherever it stands, that it is a state secret. */
const declared = new RegExp(
  `^(?:${label}(?:[:为是]|定为)?(?:国家秘密)?${grade}${term}|${grade}[★☆].{0,12}|本${paper}(?:属于?|为|是|系|定为|列为)(?:${grade}的?)?国家秘密.{0,12}|本${paper}(?:属于?|为|是|系|定为|列为)(?:绝密|机密|秘密)(?:级|文件|件)?|classification:?(?:top)?secret|statesecret.{0,16})$`,
  'i',
)
/** Nothing but the mark: at the head of a document it speaks of the whole. */
const bare = new RegExp(`^(?:${grade}${term}|topsecret|SECRET)$`)
const headed = /^\s*[#>*\s]*[([【〔](?:绝密|机密|秘密)(?:级|文件)?[)\]】〕]/
const inTitle = /[([【](?:绝密|机密|秘密)[^)\]】]{0,8}[)\]】]|^(?:绝密|机密|秘密)[:★☆]/
const inClassification = /绝密|机密|(?<!商业|工作|内部)秘密|\b(?:top|state)[- ]?secret\b|^\s*secret\s*$/i

/** The title, what stands on the document's control sheet, and keys that nobody knows. */
function markedValue(file: ModelFile): Place | undefined {
  if (!isMapping(file.data)) return undefined
  const { document } = file.data
  const values: [readonly string[], unknown][] = [
    ...Object.entries(file.data).map(([key, value]): [string[], unknown] => [[key], value]),
    ...Object.entries(isMapping(document) ? document : {}).map(([key, value]): [string[], unknown] => [
      ['document', key],
      value,
    ]),
  ]
  for (const [pointer, value] of values) {
    if (typeof value !== 'string') continue
    const text = simplify(value)
    const isMarked =
      pointer.at(-1) === 'classification'
        ? inClassification.test(text)
        : inTitle.test(text) || isDeclared(text) || bare.test(strip(text).replace(/^secret$/i, 'SECRET'))
    if (isMarked) return { file, pointer }
  }
  return undefined
}

function markedText(file: ModelFile): Place | undefined {
  const marks: Place[] = []
  for (const [index, { text, place, under = '' }] of bodyTexts(file).entries()) {
    let start = 0
    for (const line of text.split('\n')) {
      const words = simplify(line)
      const span = { start, end: start + line.length }
      if (isDeclared(words)) return place(span)
      // In a list or below the head of a column a grade is one of several.
      if (index < 6 && !under.includes('\n') && (bare.test(capitals(strip(words))) || headed.test(words)))
        marks.push(place(span))
      start += line.length + 1
    }
  }
  return marks.length === 1 ? marks[0] : undefined
}

function isDeclared(text: string): boolean {
  return text.split(/[。;,]/).some((part) => declared.test(strip(part)))
}

/** Without marks of Markdown, brackets and blanks. */
function strip(text: string): string {
  return text.replace(/[\s#>|_[\]()【】]|\*(?!\d)/g, '').replace(/[.。]$/, '')
}

/** In small letters “secret” is a word. */
function capitals(text: string): string {
  return /^top ?secret$/i.test(text) ? 'topsecret' : text
}
