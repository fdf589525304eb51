import { charactersOf } from '../../messages/format.ts'
import type { Workspace } from '../../model/workspace.ts'

/** Marks that figures, dates and rows set by themselves: punctuation, arrows, boxes, full-width forms, roman numerals. */
const marks: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x2044],
  [0x2150, 0x218b],
  [0x2190, 0x2199],
  [0x2260, 0x2267],
  [0x2460, 0x2473],
  [0x25a0, 0x25cf],
  [0x3000, 0x303f],
  [0xff00, 0xff65],
]

/**
 * Every character that a handbook of this workspace may print: those of its texts, of the messages in every language, of
 * the templates, and some marks. It is known before any book is composed, and the same for one book as for all.
 */
export function charactersIn(workspace: Workspace, templates: Readonly<Record<string, string>>): Set<string> {
  const characters = new Set<string>(charactersOf())
  const texts = [...workspace.files.map((file) => file.source.text), ...Object.values(templates)]
  for (const text of texts) for (const character of text) characters.add(character)
  for (const [first, last] of marks) {
    for (let point = first; point <= last; point++) characters.add(String.fromCodePoint(point))
  }
  return characters
}
