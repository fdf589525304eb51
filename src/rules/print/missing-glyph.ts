import type { ModelFile } from '../../model/file.ts'
import type { Report, Rule, RuleContext } from '../rule.ts'
import { bodyTexts, narrowed, type Text, valueTexts } from '../texts.ts'

export const missingGlyph: Rule = {
  id: 'missing-glyph',
  group: 'print',
  severity: 'error',
  stopsPrinting: true,
  basis: { kind: 'practice' },
  workspace: ({ workspace, missingGlyphs }) =>
    missingGlyphs ? workspace.files.flatMap((file) => reportsIn(file, missingGlyphs)) : [],
  examples: {
    bad: [
      {
        plan: `
steps:
  - { id: open-exits, title: 打开出口🚪, owner: guard, within: 5 分钟, life-safety: true, action: 打开全部出口。 }`,
        body: '\n客户用 ශ 语求助的，请总行翻译。\n',
        at: ['/steps/open-exits/title', ''],
      },
    ],
    good: [
      {
        plan: `
roles:
  - { id: commander, name: 现场指挥, holder: 支行行长, deputies: [䶮镇支行副行长], contact: 000-0000-0201 }
steps:
  - { id: call, title: 报警①, owner: commander, within: 5 分钟, action: 由㛃塘路岗亭报警，气温 −5 ℃ 时穿反光衣。 }`,
      },
    ],
  },
}

function reportsIn(file: ModelFile, missing: NonNullable<RuleContext['missingGlyphs']>): Report[] {
  if (file.schema === 'settings' || missing(file.source.text).length === 0) return []
  return [...valueTexts(file), ...bodyTexts(file)].flatMap((text) => reportIn(text, missing(text.text)))
}

/** One finding a text, at the first character that would be an empty box. */
function reportIn(text: Text, characters: readonly string[]): Report[] {
  const [first] = characters.toSorted((a, b) => text.text.indexOf(a) - text.text.indexOf(b))
  if (first === undefined) return []
  const start = text.text.indexOf(first)
  const parts = characters.slice(0, 4).map(named)
  return [{ place: narrowed(text, { start, end: start + first.length }), values: { parts, n: characters.length } }]
}

/** A character that looks like none on many screens is also told by its number. */
function named(character: string): string {
  return `“${character}” (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`
}
