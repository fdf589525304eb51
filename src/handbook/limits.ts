import { formatDuration, parseDuration } from '../language/duration.ts'
import { formatLimit, parseLimit } from '../language/limit.ts'
import { recurrenceText as recurrenceIn } from '../language/recurrence.ts'
import type { Locale } from '../messages/format.ts'
import type { Step } from '../model/types.ts'
import type { BigLimit } from './field-blocks.ts'
import type { Content } from './handbook.ts'
import type { Say } from './say.ts'

/** What is needed to put times into words. */
export interface Clock {
  readonly locale: Locale
  readonly say: Say
  /** The printed number of a step. */
  readonly stepNumber: (reference: string) => string | undefined
}

/** `15 分钟内` in bold and, below it, from when it runs. A text that cannot be read is printed as it stands. */
export function limitContent(written: string | undefined, clock: Clock): Content {
  if (!written) return []
  const limit = parseLimit(written)
  if (!limit) return [[{ kind: 'strong', text: written }]]
  const { anchor, ...bare } = limit
  const amount = [{ kind: 'strong', text: formatLimit(bare, clock.locale) }] as const
  return anchor ? [amount, [{ kind: 'aside', text: anchorText(anchor, clock) }]] : [amount]
}

function anchorText(anchor: string, { say, stepNumber }: Clock): string {
  if (!anchor.startsWith('step:')) return say(`handbook.from.${anchor as 'occurrence'}`)
  const step = anchor.slice(5)
  return say('handbook.from.step', { step: stepNumber(step) ?? step })
}

export function durationText(written: string | undefined, { locale }: Pick<Clock, 'locale'>): string | undefined {
  if (!written) return undefined
  const duration = parseDuration(written)
  return duration ? formatDuration(duration, locale) : written
}

export function recurrenceText(written: string | undefined, { locale }: Pick<Clock, 'locale'>): string | undefined {
  if (!written) return undefined
  return recurrenceIn(written, locale)
}

/** A limit for a card: the number stands large, its unit small beside it. */
export function cardLimit(written: string | undefined, before: string, clock: Pick<Clock, 'locale'>): BigLimit {
  const limit = written ? parseLimit(written) : undefined
  const shown = limit ? formatDuration(limit.duration, clock.locale) : (written ?? '')
  const match = /^(\d+(?:\.\d+)?)\s*(.+)$/.exec(shown)
  if (!match) return { before: '', amount: '', unit: shown }
  return { before, amount: match[1] ?? '', unit: match[2] ?? '' }
}

/** When a step must be done, or how often, for a card. */
export function stepLimit(step: Step, bench: Pick<Clock, 'locale' | 'say'>): BigLimit {
  if (step.within) return cardLimit(step.within, '', bench)
  const every = step.every ?? step.repeat
  if (!every) return { before: '', amount: '', unit: '' }
  const interval = durationText(every, bench)
  const shown = step.every ? recurrenceText(every, bench) : interval
  const match = /^每?\s*(\d+)\s*(.+)$/.exec(shown ?? '')
  if (!match) return { before: '', amount: '', unit: shown ?? '' }
  return { before: bench.say('handbook.every'), amount: match[1] ?? '', unit: match[2] ?? '' }
}
