import type { Nodes, Paragraph } from 'mdast'
import type { ModelFile, Place } from '../../model/file.ts'
import type { Text } from '../texts.ts'

/** Where a sentence stops in the middle: its last words and their place. */
export interface Cut {
  readonly words: string
  readonly place: Place
}

/** Somebody, and then a word that needs what comes after it: 组织各部门对，分析原因. */
const dangling =
  /(?:部[门門]|人[员員]|[员員]工|[职職]工|客[户戶]|小[组組]|[各本该該]组|[单單]位|[网網]点|支行|[领領][导導]|[负負][责責]人|[经經]理|主任|群[众眾]|[当當]事人)(?:[对對]|[将將]|把|被|向|[与與]|由|[从從])(?=\s?[，。；、,;])/u
const glance = /[对對将將把被向与與由从從]\s?[，。；、,;]/u
/** A heading that stops before what it names: 六、事件的. */
const headless =
  /(?:事件|事故|[预預]案|[灾災]害|疫情|[舆輿]情|[风風][险險]|[亏虧][损損])的$|以及$|(?<![缓緩总總参參给給共])[和与與]$/u

/** Where a text lost the word that it goes on with. */
export function findCut({ text, kind }: Text): { start: number; end: number } | undefined {
  const ahead = kind === 'heading' ? headless.exec(text.trimEnd()) : null
  const match = ahead ?? (glance.test(text) ? dangling.exec(text) : null)
  return match ? { start: match.index, end: match.index + match[0].length } : undefined
}

/** What ends with a comma, and what may follow one: cases that are numbered as paragraphs of their own. */
const enumerates =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[①-⑳]|第[一二三四五六七八九十]|[-*•·—]|其[一二三])/u
const greets = /(?:[您你][们們]?好|尊敬的.{0,12}|[亲親][爱愛]的.{0,12}|各位.{0,8})[，,]$/u

/** Paragraphs of a body that end with a comma although the next thing is another paragraph: a blank line cut a sentence. */
export function cutParagraphs(file: ModelFile): Cut[] {
  const { body } = file
  if (!body || !/[，、,]\s*\n\s*\n/.test(body.text)) return []
  return pairsIn(body.root).flatMap(([first, second]) => {
    const text = textOf(first, body.text).trimEnd()
    if (!/\p{Script=Han}[^\n]{0,3}[，、,]$/u.test(text) || greets.test(text)) return []
    if (enumerates.test(text) || enumerates.test(textOf(second, body.text))) return []
    const words = [...text].slice(-6).join('')
    const end = body.base + (first.position?.start.offset ?? 0) + text.length
    return [{ words, place: { file, pointer: [], range: { start: end - words.length, end } } }]
  })
}

function pairsIn(node: Nodes): [Paragraph, Paragraph][] {
  if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') return []
  return node.children.flatMap((child, index) => {
    const next = node.children[index + 1]
    if (child.type !== 'paragraph') return pairsIn(child)
    return next?.type === 'paragraph' ? [[child, next] as [Paragraph, Paragraph]] : []
  })
}

function textOf({ position }: Paragraph, source: string): string {
  return source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
}
