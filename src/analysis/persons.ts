import { digitsOf } from '../language/phone.ts'

/** What a unit says of somebody; either may be kept elsewhere. */
export interface Named {
  readonly name?: string
  readonly phone?: string
}

/**
 * A key that is the same for entries that mean one person, and another for two. Entries of one name are one person, unless
 * each has a mobile of its own: then they are namesakes. Without a name a number stands for the person; with
 * neither, everybody is somebody else.
 */
export function personKeys(persons: readonly Named[]): string[] {
  const names = persons.map(({ name }) => nameKey(name))
  // Numbers are looked at where names do not tell persons apart.
  if (names.every(Boolean) && new Set(names).size === names.length) return names
  const numbers = persons.map(({ phone }) => ownNumber(phone))
  const numbersOf = new Map<string, Set<string>>()
  for (const [index, name] of names.entries()) {
    const number = numbers[index]
    if (name && number) numbersOf.set(name, (numbersOf.get(name) ?? new Set()).add(number))
  }
  return names.map((name, index) => {
    const number = numbers[index]
    if (!name) return number ? `number ${number}` : `somebody ${index}`
    return (numbersOf.get(name)?.size ?? 0) > 1 && number ? `${name} ${number}` : name
  })
}

/** Whether entries mean one and the same person. */
export function isOnePerson(persons: readonly Named[]): boolean {
  return new Set(personKeys(persons)).size === 1
}

const isPlain = /^[\p{Script=Han}a-z0-9]+$/u

function nameKey(name: string | undefined): string {
  return name === undefined || isPlain.test(name) ? (name ?? '') : name.replace(/[\s·•]/g, '').toLowerCase()
}

/** A mobile is one person's; a line of the office may ring for several. Invented numbers count as mobiles. */
function ownNumber(phone: string | undefined): string | undefined {
  if (!phone) return undefined
  const digits = digitsOf(phone).replace(/^(?:\+86|0086|86(?=1))/, '')
  return /^0?1[3-9]\d{9}$|^000\d+$|^\+/.test(digits) ? digits : undefined
}
