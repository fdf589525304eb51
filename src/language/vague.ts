import { fold } from './numerals.ts'
import { findPlaceholder } from './placeholder.ts'
import {
  findVagueFrequencies,
  findVagueTimes,
  inexactTimeValue,
  vagueFrequencyValue,
  vagueTimeValue,
} from './vague-words.ts'

export { findVagueFrequencies, findVagueTimes } from './vague-words.ts'

/** The rule that reports a value which its parser could not read. */
export type Unreadable = 'placeholder' | 'vague-time' | 'vague-frequency' | 'schema'

/**
 * Says once why a value could not be read: something to fill in, else a vague word of the kind that was asked for, else one
 * of the other kind, else nothing known. Call it only after the parser has failed, or refused 立即 at its place.
 */
export function classifyUnreadable(
  text: string,
  expected: 'duration' | 'limit' | 'recurrence' | 'comparison' | 'date' | 'moment',
): Unreadable {
  const value = fold(text.slice(0, 2000))
  if (findPlaceholder(value) || /^\s*[XxNn×?]\s*$/.test(value)) return 'placeholder'
  if (expected === 'comparison') return 'schema'
  if ((expected === 'limit' || expected === 'duration') && inexactTimeValue.test(value)) return 'vague-time'
  const time = vagueTimeValue.test(value) || findVagueTimes(value).length > 0
  const frequency = vagueFrequencyValue.test(value) || findVagueFrequencies(value).length > 0
  if (frequency && (expected === 'recurrence' || !time)) return 'vague-frequency'
  return time ? 'vague-time' : 'schema'
}
