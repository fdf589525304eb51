import { fold } from '../language/numerals.ts'
import { type Identified, labelOf, type Plan } from '../model/plan.ts'
import { find } from '../model/references.ts'

/** A text for comparing: without white space, marks and the difference of widths and cases. */
export function plainText(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '')
}

/**
 * Whether two items of plans are one and the same thing: of one name, or of one id and names that have something in
 * common. An id that only counts (`step-3`) says nothing.
 */
export function isSameItem(a: Identified, b: Identified): boolean {
  const [first, second] = [labelOf(a), labelOf(b)]
  if (plainText(first) === plainText(second)) return true
  return a.id === b.id && !isCount(a.id) && hasCommonWords(first, second)
}

export function isCount(id: string): boolean {
  return /^(?:[a-z]+[-_]?)?\d+$|^[一二三四五六七八九十]+$/i.test(id)
}

/** Whom a reference means, the same in every plan: a contact by its number, else by its name; a role by its post. */
export function partyKey(plan: Plan, reference: string): string {
  const contact = find(plan.data.contacts, reference)?.item
  if (contact) return plainText(contact.name)
  const role = find(plan.data.roles, reference)?.item
  return plainText(role ? role.name : reference)
}

function hasCommonWords(a: string, b: string): boolean {
  const [first, second] = [piecesOf(a), piecesOf(b)]
  const common = [...first].filter((piece) => second.has(piece)).length
  return (
    (2 * common) / (first.size + second.size) >= 0.35 ||
    plainText(a).includes(plainText(b)) ||
    plainText(b).includes(plainText(a))
  )
}

/** Pairs of Chinese characters, or words. */
function piecesOf(text: string): Set<string> {
  if (!/\p{Script=Han}/u.test(text)) return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const characters = [...plainText(text)]
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
}
