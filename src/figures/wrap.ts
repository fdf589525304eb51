import { remember } from '../language/remember.ts'
import { type Type, textWidth } from './measure.ts'
import { clean } from './svg.ts'

/** More lines than this end in an ellipsis: the tables hold the whole text. */
const mostLines = 12

const notAtStart = /^[，。、；：？！,.;:?!）)】》〉」』”’…％%·～]/u
const notAtEnd = /[（(【《〈「『“‘]$/u
const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' })
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Breaks a text into lines of a width in points: between Chinese words, at spaces, else inside a long word. */
export function wrap(text: string, width: number, type: Type, most: number = mostLines): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(clean(text))) {
    const longer = line + piece
    if (textWidth(longer.trimEnd(), type) <= width) {
      line = longer
      continue
    }
    if (line.trim()) lines.push(line.trimEnd())
    line = ''
    for (const character of textWidth(piece.trimEnd(), type) <= width ? [piece.trimStart()] : graphemes(piece)) {
      if (line && textWidth(line + character, type) > width) {
        lines.push(line)
        line = ''
      }
      line += character
    }
  }
  if (line.trim()) lines.push(line.trimEnd())
  return lines.length > most ? [...lines.slice(0, most - 1), ellipsis(lines[most - 1] ?? '', width, type)] : lines
}

export interface Names {
  readonly name: string
  /** What the model offers for narrow places. */
  readonly short?: string
}

/** The name on one line where it fits, else the short name, else the name on as many lines as it needs. */
export function fitName({ name, short }: Names, width: number, type: Type, most?: number): string[] {
  const fits = [name, short].find((text) => text && textWidth(clean(text), type) <= width)
  return fits ? [clean(fits)] : wrap(name, width, type, most)
}

/** What must stay together: a word and the space after it, or a short Chinese word and its punctuation. */
const pieces = remember((text): readonly string[] => {
  const found: string[] = []
  for (const character of units(text)) {
    const before = found.at(-1)
    if (before !== undefined && (joins(before, character) || notAtStart.test(character) || notAtEnd.test(before))) {
      found[found.length - 1] = before + character
    } else found.push(character)
  }
  return found
})

/** Chinese words of up to four characters, else single characters. */
function units(text: string): string[] {
  return [...words.segment(text)].flatMap(({ segment }) =>
    /^\p{Script=Han}{1,4}$/u.test(segment) ? [segment] : graphemes(segment),
  )
}

function joins(before: string, character: string): boolean {
  if (character === ' ') return true
  if (/\p{L}-$/u.test(before)) return false
  return /[!-~\u00a0-\u02af\u0370-\u1fff]$/u.test(before) && /^[!-~\u00a0-\u02af\u0370-\u1fff]/u.test(character)
}

function graphemes(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

function ellipsis(line: string, width: number, type: Type): string {
  const characters = graphemes(line)
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, type) > width) characters.pop()
  return `${characters.join('')}…`
}
