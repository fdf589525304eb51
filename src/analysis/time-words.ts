import type { Duration } from '../language/duration.ts'
import type { Anchor, Limit } from '../language/limit.ts'
import type { Message } from '../source/finding.ts'
import type { ToldTime } from './time-told.ts'

const day = 86_400

/** A length of time in words: minutes below two hours unless it is one hour, days from two days on. */
export function secondsMessage(seconds: number): Message {
  return together(clockParts(seconds))
}

/** The same, with months and working days that stay what they are. */
export function toldMessage({ seconds, months, workingDays }: ToldTime): Message {
  if (months === 0 && workingDays === 0) return secondsMessage(seconds)
  return together([['months', months], ['working-days', workingDays], ...clockParts(seconds)])
}

/** A duration in words as it was written: hours stay hours, working days working days. */
export function durationMessage(duration: Duration): Message {
  if (duration.sameDay) return { key: 'time.same-day' }
  const { months, days, workingDays, seconds } = duration
  const hours = seconds % 3600 === 0 || seconds >= 7200 ? Math.floor(seconds / 3600) : 0
  const rest = seconds - hours * 3600
  return together([
    ['months', months],
    ['days', days],
    ['working-days', workingDays],
    ['hours', hours],
    ['minutes', Math.floor(rest / 60)],
    ['seconds', rest % 60],
  ])
}

/** A limit with its anchor: `within 30 minutes of detection`. */
export function limitMessage(limit: Limit, anchor: Anchor, stepTitle: (reference: string) => string): Message {
  const time = durationMessage(limit.duration)
  const form = limit.duration.sameDay ? 'day-of' : 'from'
  if (anchor.startsWith('step:')) {
    return { key: `time.${form}-step`, values: { time, step: stepTitle(anchor.slice('step:'.length)) } }
  }
  return { key: `time.${form}-${anchor}`, values: { time } }
}

function together(parts: readonly (readonly [string, number])[]): Message {
  const messages = parts
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => ({ key: `time.${unit}`, values: { count } }))
  const last = messages.pop() ?? { key: 'time.minutes', values: { count: 0 } }
  return messages.reduceRight<Message>((rest, message) => ({ key: 'time.two', values: { first: message, rest } }), last)
}

function clockParts(seconds: number): [string, number][] {
  const days = seconds >= 2 * day ? Math.floor(seconds / day) : 0
  const hours = seconds >= 7200 || seconds % 3600 === 0 ? Math.floor((seconds - days * day) / 3600) : 0
  const rest = seconds - days * day - hours * 3600
  return [
    ['days', days],
    ['hours', hours],
    ['minutes', Math.floor(rest / 60)],
    ['seconds', rest % 60],
  ]
}
