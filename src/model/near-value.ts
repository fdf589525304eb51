import { canonicalBoolean, canonicalValue, namesIn, type Schema } from '../language/schema.ts'
import { suggest } from './suggest.ts'

/** The canonical value of an enumeration that was meant by one that it does not have. */
export function nearValue(schema: Schema, written: string): string | undefined {
  const values = schema.enum ?? []
  const other = otherWords.get(written.toLowerCase())
  if (other !== undefined && values.includes(other)) return other
  const names = Object.values(schema['x-names']?.values ?? {}).flatMap(namesIn)
  const near = suggest(written, [...values, ...names])
  return near === undefined ? undefined : canonicalValue(schema, near)
}

/** What was meant by a text that stands where `true` or `false` should. */
export function nearBoolean(written: string): boolean | undefined {
  const word = written.trim().toLowerCase()
  const near = yesOrNo.get(word) ?? suggest(word, ['true', 'false'])
  return typeof near === 'boolean' ? near : near === undefined ? canonicalBoolean(written) : near === 'true'
}

const yesOrNo: ReadonlyMap<string, boolean> = new Map([
  ...['yes', 'y', 'on', '1', '√', '✓', '有', '对', '對', '是的', '真'].map((word): [string, boolean] => [word, true]),
  ...['no', 'n', 'off', '0', '×', '✗', '无', '無', '不', '不是', '没有', '沒有', '假'].map(
    (word): [string, boolean] => [word, false],
  ),
])

/** What others call a severity or a language. */
export const otherWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    error: ['fatal', 'critical', 'severe', 'high', '严重', '嚴重', '致命'],
    warning: ['warn', 'medium', '2'],
    info: ['note', 'notice', 'hint', 'low', '信息', '1'],
    'zh-Hans': ['中文', '汉语', '漢語', '简体', '简中', 'chinese', 'zh', 'cn', 'zh-cn'],
    'zh-Hant': ['繁体', '繁體', '繁中', 'zh-tw', 'zh-hk'],
    en: ['english', 'en-us', 'en-gb', '英语', '英語'],
    off: ['none', 'no', 'never', 'false', 'disable', 'disabled', 'ignore', '0', '关', '關', '禁用'],
  }).flatMap(([severity, words]) => words.map((word): [string, string] => [word, severity])),
)
