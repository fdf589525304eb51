import type { Said } from '../../model/types.ts'
import type { Basis, Texts } from '../../source/finding.ts'
import type { Demand } from './resolve.ts'

/** A text of a profile as a message takes it. */
export function saying(said: Said | undefined): Texts {
  if (said === undefined) return { texts: {} }
  if (typeof said === 'string') return { texts: { en: said } }
  return { texts: Object.fromEntries(Object.entries(said).filter(([, text]) => text !== undefined)) }
}

interface Founded {
  readonly source?: string
  readonly clause?: string
  readonly basis?: Basis['kind']
  readonly verify?: boolean
}

/** Where an entry of a profile rests. */
export function basisOf({ source, clause, basis, verify }: Demand<Founded>): Basis {
  return { kind: verify ? 'practice' : (basis ?? 'practice'), title: source, clause }
}

/** Whether it rests on less than a requirement, or on a text that nobody has read. */
export function isNeverError({ regulatory, basis, verify }: Demand<Founded>): boolean {
  return verify === true || (regulatory && basis !== 'requirement')
}

/** `GB/T 29639-2020 6.1`: where it comes from, as far as it is known. Not a text that could be taken for a phone. */
export function sourceOf({ source, clause }: Founded): Texts | undefined {
  const parts = [source, clause].filter((part) => part !== undefined)
  return parts.length > 0 ? { texts: { en: parts.join(' ') } } : undefined
}
