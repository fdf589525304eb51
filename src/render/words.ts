import Handlebars from 'handlebars'
import { remember } from '../language/remember.ts'

const { escapeExpression } = Handlebars
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** A long name with a mark at each place between words where a narrow column may break it. */
export const brokenName: (name: string) => string = remember((name) => {
  if (!/^\p{Script=Han}{7,24}$/u.test(name)) return escapeExpression(name)
  const words: string[] = []
  for (const word of wordsOf(name)) {
    if (word.length === 1 && words.length > 0) words.push(`${words.pop()}${word}`)
    else words.push(word)
  }
  return words.join('<wbr>')
})

/** What titles of this trade are never cut in; the dictionary takes them apart. */
const compounds = /(?:突发事件|突發事件|应急预案|應急預案|现场处置方案|現場處置方案|专项|專項|预案|預案)$/u

/** A title in pieces between which a line may break: Chinese words are not cut, nor parted from their punctuation. */
function wordsOf(title: string): string[] {
  const words: string[] = []
  for (const { segment } of segmenter.segment(title)) {
    const before = words.at(-1)
    if (before !== undefined && (/^[\p{Pe}\p{Pf}\p{Po}]/u.test(segment) || /[\p{Ps}\p{Pi}]$/u.test(before)))
      words[words.length - 1] = before + segment
    else words.push(segment)
    joinCompound(words)
  }
  return words
}

/** Makes one word of the last ones where together they are a compound. */
function joinCompound(words: string[]): void {
  const length = compounds.exec(words.slice(-5).join(''))?.[0].length ?? 0
  while (words.length > 1 && (words.at(-1)?.length ?? 0) < length) words.push(words.splice(-2).join(''))
}

/** A title whose Chinese words are kept whole; any other breaks at its spaces. */
export const titleHtml: (title: string) => string = remember((title) => {
  if (!/\p{Script=Han}/u.test(title)) return escapeExpression(title)
  return wordsOf(title)
    .map((word) => (word.trim() ? `<span class="keep">${escapeExpression(word)}</span>` : escapeExpression(word)))
    .join('')
})
